"""A Reply as lines of a terminal. Pure: the same reply, words and locale always give the same card.

Buttons are numbered first, list options after them, so that a number says what is meant. What members write is
shown without control signs: a terminal would obey them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.replies import (
    Audience,
    Bullets,
    Choice,
    Copyable,
    Document,
    Field,
    Form,
    Line,
    Message,
    Part,
    Pick,
    Saying,
    Whole,
)
from bot.tokens import Token
from bot.words import WHOLE, Marks, Words

MEMBER, ROOM, COMMUNITY = "terminal:local", "terminal:here/here", "terminal:here"
"""Whoever sits here, and where."""

Look = Literal["title", "text", "bullet", "draft", "quote", "aside", "entry"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Some lines that look alike. A block begins after an empty line; others follow closely."""

    look: Look
    text: str
    block: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """Something a number presses. value: the option it chooses from a list, or None for a button."""

    label: str
    token: Token
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """A reply, drawn.

    entries: what the numbers from 1 on mean. most: how many options may be chosen. audience: who would read it.
    """

    pieces: tuple[Piece, ...]
    entries: tuple[Entry, ...] = ()
    most: int = 1
    audience: Audience = Audience.MEMBER


def harmless(text: str) -> str:
    """A text without signs a terminal obeys; line breaks stay, tabs become spaces."""
    spaced = text.replace("\t", "    ").replace("\r\n", "\n")
    return "".join(sign for sign in spaced if sign == "\n" or unicodedata.category(sign) not in {"Cc", "Cs"})


SHOWN = Marks(escape=harmless)


def message(message: Message, words: Words, locale: str) -> Card:
    """A message with its numbers, in its own language or else in that of the locale."""
    spoken = message.language or locale
    entries = tuple(_entries(message, words, spoken))
    most = message.choice.most if isinstance(message.choice, Choice) else 1
    aside = Piece("aside", words.text(Line("terminal-channel"), locale))
    public = (aside,) if message.audience is Audience.CHANNEL else ()
    return Card((*public, *_pieces(message, entries, words, spoken)), entries, most, message.audience)


def document(document: Document, words: Words, locale: str) -> Card:
    """A file, written out."""
    about = Piece("title", words.text(document.about, document.language or locale))
    return Card((about, Piece("draft", harmless(document.content.reveal()))))


def line(said: Line, words: Words, locale: str) -> Card:
    """One line of the adapter's own."""
    return Card((Piece("aside", words.text(said, locale, SHOWN)),))


def form(form: Form, words: Words, locale: str) -> Card:
    """How a form begins, in its own language or else in that of the locale."""
    locale = form.language or locale
    return Card(
        (
            Piece("title", words.text(form.title, locale)),
            Piece("aside", words.text(Line("terminal-form-how"), locale)),
        )
    )


def question(field: Field, words: Words, locale: str) -> Card:
    """One question of a form, with what it is filled with."""
    pieces = [Piece("text", words.text(field.label, locale, SHOWN))]
    if field.hint:
        pieces.append(Piece("aside", words.text(field.hint, locale, SHOWN), block=False))
    for number, option in enumerate(field.options, 1):
        pieces.append(Piece("entry", _numbered(number, words.text(option.label, locale, SHOWN), words, locale), False))
    if field.value:
        now = Line("terminal-form-now", {"text": field.value})
        pieces.append(Piece("aside", words.text(now, locale, SHOWN), block=False))
    return Card(tuple(pieces))


def plain(card: Card) -> str:
    """The card as text, each block after an empty line."""
    return "\n".join(("\n" if piece.block else "") + piece.text for piece in card.pieces)


def _pieces(message: Message, entries: tuple[Entry, ...], words: Words, locale: str) -> Iterator[Piece]:
    if message.title:
        yield Piece("title", words.text(message.title, locale, SHOWN))
    for part in message.parts:
        yield from _part(part, words, locale)
    buttons = [_numbered(at, one.label, words, locale) for at, one in enumerate(entries, 1) if one.value is None]
    yield from _rows(message, buttons)
    if message.choice:
        yield Piece("text", words.text(message.choice.prompt, locale, SHOWN))
        for at, one in enumerate(entries, 1):
            if one.value is not None:
                yield Piece("entry", _numbered(at, one.label, words, locale), block=False)
        if isinstance(message.choice, Choice) and message.choice.most > 1:
            example = f"{len(buttons) + 1} {len(buttons) + 2}"
            yield Piece("aside", words.text(Line("terminal-several", {"example": example}), locale), block=False)


def _rows(message: Message, buttons: list[str]) -> Iterator[Piece]:
    first, start = True, 0
    for row in message.rows:
        if row:
            yield Piece("entry", "   ".join(buttons[start : start + len(row)]), block=first)
            first, start = False, start + len(row)


def _part(part: Part, words: Words, locale: str) -> Iterator[Piece]:
    match part:
        case Line():
            yield Piece("text", words.text(part, locale, SHOWN))
        case Bullets(items):
            for at, item in enumerate(items):
                yield Piece("bullet", f"• {words.text(item, locale, SHOWN)}", block=at == 0)
        case Copyable(said):
            yield Piece("draft", harmless(words.text(said, locale, WHOLE)))
        case Whole(text):
            yield Piece("draft", harmless(text.reveal()))
        case Saying():
            part = words.told(part, locale)
            yield Piece("quote", "\n".join(filter(None, (part.text, part.translation))))
            credit = Line("terminal-credit", {"author": part.author, "work": part.work, "year": part.year})
            yield Piece("aside", words.text(credit, locale), block=False)


def _entries(message: Message, words: Words, locale: str) -> Iterator[Entry]:
    for row in message.rows:
        for button in row:
            token = Token(button.action, button.ref, button.argument)
            yield Entry(words.text(button.label, locale, SHOWN), token)
    if message.choice:
        choice = message.choice
        token = Token(choice.action, choice.ref, choice.argument)
        if isinstance(choice, Pick):
            room, here = Line("terminal-here"), Line("terminal-you")
            label, value = (room, ROOM) if choice.of == "room" else (here, MEMBER)
            yield Entry(words.text(label, locale), token, value)
            return
        for option in choice.options:
            yield Entry(words.text(option.label, locale, SHOWN), token, option.value)


def _numbered(number: int, label: str, words: Words, locale: str) -> str:
    return words.text(Line("terminal-entry", {"number": str(number), "label": label}), locale)
