"""A Reply as what a terminal shows. Pure: the same reply, words and locale always give the same card.

Buttons and list entries are numbered across the card, buttons first; typing a number presses it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from adapters.terminal.limits import printable
from bot.replies import (
    Audience,
    Bullets,
    Button,
    Choice,
    Copyable,
    Document,
    Field,
    Line,
    Message,
    Part,
    Reply,
    Saying,
    Tone,
    Whole,
)
from bot.tokens import Token
from bot.words import WHOLE, Words


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a card. copied: shown without any frame, so that it can be selected as it is."""

    kind: Literal["text", "bullets", "quote", "own", "copied"]
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What one number means: a button (value None) or an entry of the list."""

    label: str
    token: Token
    value: str | None = None
    tone: Tone = Tone.QUIET


@dataclass(frozen=True, slots=True)
class Card:
    """A card ready to show. rows: buttons as they stand together. prompt, options, most: the list, if there is one."""

    blocks: tuple[Block, ...]
    title: str = ""
    rows: tuple[tuple[Entry, ...], ...] = ()
    prompt: str = ""
    options: tuple[Entry, ...] = ()
    most: int = 1
    public: bool = False

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything a number can mean, in order; the first is 1."""
        return (*(entry for row in self.rows for entry in row), *self.options)


def card(reply: Reply, words: Words, locale: str) -> Card:
    """The card of a reply."""
    match reply:
        case Message():
            return _message(reply, words, locale)
        case Document(_, content, about):
            return Card((Block("copied", printable(content.reveal())),), _said(about, words, locale))


def question(field: Field, words: Words, locale: str) -> Card:
    """One field of a form, as it is asked."""
    hint = (field.hint,) if field.hint else ()
    now = (Line("terminal-field-now", {"value": field.value}),) if field.value and not field.options else ()
    blocks = tuple(Block("text", _said(line, words, locale)) for line in (field.label, *hint, *now))
    labels = [f"[{number}] {_said(option.label, words, locale)}" for number, option in enumerate(field.options, 1)]
    return Card((*blocks, Block("text", "\n".join(labels))) if labels else blocks)


def plain(card: Card, words: Words, locale: str) -> str:
    """The card as text alone, for pipes, tests and screen readers."""
    return "\n\n".join(_paragraphs(card, words, locale))


def numbered(card: Card) -> Iterator[tuple[tuple[int, Entry], ...]]:
    """Entries with their numbers, row by row, then the list's."""
    number = 1
    for row in (*card.rows, card.options):
        if row:
            yield tuple(enumerate(row, number))
            number += len(row)


def _message(message: Message, words: Words, locale: str) -> Card:
    choice = message.choice
    return Card(
        blocks=tuple(_block(part, words, locale) for part in message.parts),
        title=_said(message.title, words, locale) if message.title else "",
        rows=tuple(tuple(_button(one, words, locale) for one in row) for row in message.rows if row),
        prompt=_said(choice.prompt, words, locale) if choice else "",
        options=_options(choice, words, locale) if choice else (),
        most=choice.most if choice else 1,
        public=message.audience is Audience.CHANNEL,
    )


def _block(part: Part, words: Words, locale: str) -> Block:
    match part:
        case Line():
            return Block("text", _said(part, words, locale))
        case Bullets(items):
            return Block("bullets", "\n".join(_said(item, words, locale) for item in items))
        case Copyable(line):
            return Block("copied", printable(words.text(line, locale, WHOLE)))
        case Whole(text):
            return Block("own", printable(text.reveal()))
        case Saying():
            credit = Line("terminal-credit", {"author": part.author, "work": part.work, "year": part.year})
            said = filter(None, (part.text, part.translation, words.text(credit, locale)))
            return Block("quote", printable("\n".join(said)))


def _button(button: Button, words: Words, locale: str) -> Entry:
    token = Token(button.action, button.ref, button.argument)
    return Entry(_said(button.label, words, locale), token, tone=button.tone)


def _options(choice: Choice, words: Words, locale: str) -> tuple[Entry, ...]:
    token = Token(choice.action, choice.ref, choice.argument)
    return tuple(Entry(_said(option.label, words, locale), token, option.value) for option in choice.options)


def _said(line: Line, words: Words, locale: str) -> str:
    return printable(words.text(line, locale))


def _paragraphs(card: Card, words: Words, locale: str) -> Iterator[str]:
    if card.public:
        yield words.text(Line("terminal-channel"), locale)
    if card.title:
        yield f"{card.title}\n{'-' * len(card.title)}"
    for block in card.blocks:
        yield "\n".join(_marked(block))
    rows = list(numbered(card))
    listed = rows.pop() if card.options else ()
    if rows:
        yield "\n".join("  ".join(f"[{number}] {entry.label}" for number, entry in row) for row in rows)
    if listed:
        prompt = (f"{card.prompt}:",) if card.prompt else ()
        yield "\n".join((*prompt, *(f"  [{number}] {entry.label}" for number, entry in listed)))


def _marked(block: Block) -> Iterator[str]:
    mark = {"bullets": "- ", "quote": "  | "}.get(block.kind, "")
    return (mark + line for line in block.text.split("\n"))
