"""A Reply as what Slack draws. Pure: the same reply, words and locale always give the same blocks.

Words are drawn as `rich_text` and `plain_text`, never as `mrkdwn`: Slack parses nothing in them, so that what a
member wrote can neither page a channel (`<!channel>`), nor link, nor turn bold, and needs no escaping. Only the
notification text beside the blocks is parsed; there `&`, `<` and `>` are escaped and formatting is switched off.
An instant becomes a date element, which Slack writes in the reader's own zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from blockkit import (
    Actions,
    Header,
    MultiStaticSelect,
    RichDateEl,
    RichText,
    RichTextEl,
    RichTextList,
    RichTextPreformatted,
    RichTextQuote,
    RichTextSection,
    Section,
    StaticSelect,
)
from blockkit import Button as ButtonElement
from blockkit import Checkboxes as CheckboxesElement
from blockkit import Option as Entry
from blockkit import Text as TextObject
from blockkit.core import Component

from adapters.slack.limits import (
    BUTTON_TEXT,
    CHECKBOXES,
    FALLBACK,
    HEADER,
    MESSAGE,
    OPTION_TEXT,
    PLACEHOLDER,
)
from bot.fit import clipped, size
from bot.replies import Bullets, Button, Choice, Copyable, Line, Message, Moment, Option, Part, Saying, Tone, Whole
from bot.tokens import Token, encode
from bot.words import PLAIN, WHOLE, Marks, Words, in_words

Block = dict[str, Any]
"""A block as it is sent."""
Drawn = Header | RichText | Section | Actions
"""A block as it is built; blockkit checks it against Slack's limits."""

PICKS = "picks"
"""The action id of a list of several: a change in it says nothing yet, the button below it sends the choice."""

PICKED = "#picked"
"""Ends the action id of that button."""

PARTS_APART = 40
"""So many parts are blocks of their own; what comes after shares the last one, so that 50 blocks always do."""

FORMATS = {"day": "{date_long_pretty} {time}", "time": "{time}"}

_OPEN, _CLOSE = "\ue000", "\ue001"
_MOMENT = re.compile(f"{_OPEN}(\\d+)\\|(day|time)\\|([^{_CLOSE}]*){_CLOSE}")


def _own(text: str) -> str:
    return text.replace(_OPEN, "").replace(_CLOSE, "")


def _held(moment: Moment) -> str:
    return f"{_OPEN}{int(moment.at.timestamp())}|{moment.style}|{in_words(moment)}{_CLOSE}"


HELD = Marks(escape=_own, moment=_held)
"""Instants are held between two signs no member's text can bring along, until they become date elements."""


@dataclass(frozen=True, slots=True)
class Instant:
    """An instant inside a text: Unix seconds, how Slack is to write it, and what stands there where it cannot."""

    at: int
    format: str
    fallback: str


Run = str | Instant


@dataclass(frozen=True, slots=True)
class Piece:
    """Some lines that look alike, made of runs of text and instants."""

    look: type[RichTextSection | RichTextList | RichTextPreformatted | RichTextQuote]
    lines: tuple[tuple[Run, ...], ...]


def message(message: Message, words: Words, locale: str) -> tuple[str, list[Block]]:
    """The notification text, escaped and complete, and the blocks."""
    return notification(_said(message, words, locale)), [built(block) for block in drawn(message, words, locale)]


def drawn(message: Message, words: Words, locale: str) -> Iterator[Drawn]:
    """The blocks of a message, as they are built."""
    if message.title:
        yield Header(plain(words.text(message.title, locale), HEADER))
    yield from _parts(message.parts, words, locale)
    taken: set[str] = set()
    if message.choice:
        yield from _choice(message.choice, words, locale, taken)
    for row in message.rows:
        if row:
            yield Actions([_button(button, words, locale, taken) for button in row])


def built(component: Component) -> Block:
    """As it is sent. Raises ValueError where it breaks one of Slack's limits: a fault of ours."""
    return dict(component.build())  # type: ignore[no-untyped-call]  # blockkit leaves it unannotated


def preformatted(text: str) -> list[Block]:
    """Text shown exactly as it is."""
    return [built(RichText([RichTextPreformatted([RichTextEl(text)])]))]


def plain(text: str, limit: int) -> TextObject:
    """A text object without any markup; codes such as ":smile:" stay as they are."""
    return TextObject(clipped(text, limit) or " ", emoji=False, type="plain_text")


def escaped(text: str) -> str:
    """Exactly the three signs Slack asks for."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def notification(text: str) -> str:
    """Escaped, never empty and never too long."""
    kept = clipped(text, FALLBACK)
    while size(escaped(kept)) > FALLBACK:
        kept = clipped(kept, size(kept) * 3 // 4)
    return escaped(kept) or " "


def options(given: tuple[Option, ...], words: Words, locale: str) -> list[Entry]:
    """The entries of a list."""
    return [Entry(plain(words.text(option.label, locale), OPTION_TEXT), option.value) for option in given]


def _parts(parts: tuple[Part, ...], words: Words, locale: str) -> list[Drawn]:
    """A block for each part, and one for all that come late, within what a message has room for."""
    left = MESSAGE
    apart: list[list[Piece]] = []
    for index, part in enumerate(parts):
        pieces, left = _fitted(_pieces(part, words, locale), left)
        if index >= PARTS_APART and apart:
            apart[-1] += pieces
        elif pieces:
            apart.append(pieces)
    return [RichText([_shape(piece) for piece in pieces]) for pieces in apart]


def _pieces(part: Part, words: Words, locale: str) -> list[Piece]:
    match part:
        case Line():
            return [Piece(RichTextSection, (_runs(words.text(part, locale, HELD)),))]
        case Whole(text):
            return [Piece(RichTextSection, ((_own(text.reveal()) or " ",),))]
        case Bullets(items):
            return [Piece(RichTextList, tuple(_runs(words.text(item, locale, HELD)) for item in items))]
        case Copyable(line):
            return [Piece(RichTextPreformatted, ((_own(words.text(line, locale, WHOLE)),),))]
        case Saying():
            words_of_author = "\n".join(filter(None, (part.text, part.translation)))
            credit = _runs(words.text(_credit(part), locale, HELD))
            return [Piece(RichTextQuote, ((_own(words_of_author),),)), Piece(RichTextSection, (credit,))]


def _credit(saying: Saying) -> Line:
    return Line("slack-credit", {"author": saying.author, "work": saying.work, "year": saying.year})


def _runs(text: str) -> tuple[Run, ...]:
    """Plain runs of text with an instant for each one held in it."""
    runs: list[Run] = []
    end = 0
    for found in _MOMENT.finditer(text):
        runs += [text[end : found.start()], Instant(int(found[1]), FORMATS[found[2]], found[3])]
        end = found.end()
    runs.append(text[end:])
    return tuple(run for run in runs if run != "") or (" ",)


def _fitted(pieces: list[Piece], left: int) -> tuple[list[Piece], int]:
    """As much of the pieces as the message has room for, and the room that is left then."""
    fitting: list[Piece] = []
    for piece in pieces:
        lines: list[tuple[Run, ...]] = []
        for line in piece.lines:
            kept, left = _cut(line, left)
            lines += [kept] if kept else []
        if lines:
            fitting.append(replace(piece, lines=tuple(lines)))
    return fitting, left


def _cut(line: tuple[Run, ...], left: int) -> tuple[tuple[Run, ...], int]:
    kept: list[Run] = []
    for run in line:
        if left <= 0:
            break
        shown = clipped(run, left) if isinstance(run, str) else run
        left -= size(shown if isinstance(shown, str) else shown.fallback)
        kept.append(shown)
    return tuple(kept), left


def _shape(piece: Piece) -> RichTextSection | RichTextList | RichTextPreformatted | RichTextQuote:
    lines = [[_element(run) for run in line] for line in piece.lines]
    if piece.look is RichTextList:
        return RichTextList("bullet", [RichTextSection(list(line)) for line in lines])
    return piece.look([element for line in lines for element in line])  # type: ignore[arg-type]  # lists went before


def _element(run: Run) -> RichTextEl | RichDateEl:
    if isinstance(run, str):
        return RichTextEl(run)
    return RichDateEl(timestamp=run.at, format=run.format, fallback=run.fallback)


def _choice(choice: Choice, words: Words, locale: str, taken: set[str]) -> Iterator[Drawn]:
    prompt = words.text(choice.prompt, locale)
    entries = options(choice.options, words, locale)
    token = encode(Token(choice.action, choice.ref, choice.argument))
    if choice.most == 1:
        yield Actions([StaticSelect(_unique(token, taken), entries, placeholder=plain(prompt, PLACEHOLDER))])
        return
    several: CheckboxesElement | MultiStaticSelect = CheckboxesElement(PICKS, entries)
    if len(entries) > CHECKBOXES:
        hint = plain(prompt, PLACEHOLDER)
        several = MultiStaticSelect(PICKS, entries, max_selected_items=choice.most, placeholder=hint)
    yield Section(plain(prompt, HEADER), accessory=several)
    yield Actions([ButtonElement(plain(words.text(Line("slack-choose"), locale), BUTTON_TEXT), token + PICKED)])


def _button(button: Button, words: Words, locale: str, taken: set[str]) -> ButtonElement:
    token = encode(Token(button.action, button.ref, button.argument))
    drawn = ButtonElement(plain(words.text(button.label, locale), BUTTON_TEXT), _unique(token, taken))
    match button.tone:
        case Tone.MAIN:
            return drawn.style("primary")
        case Tone.DANGER:
            return drawn.style("danger")
        case Tone.QUIET:
            return drawn


def _unique(token: str, taken: set[str]) -> str:
    """Slack wants each action id once; a second button with the same meaning gets a number after "#"."""
    repeated = sum(one.partition("#")[0] == token for one in taken)
    name = f"{token}#{repeated}" if repeated else token
    taken.add(name)
    return name


def _said(message: Message, words: Words, locale: str) -> str:
    """The whole message in plain words: for notifications and screen readers."""
    return "\n".join(_lines(message, words, locale))


def _lines(message: Message, words: Words, locale: str) -> Iterator[str]:
    if message.title:
        yield words.text(message.title, locale)
    for part in message.parts:
        match part:
            case Line():
                yield words.text(part, locale, PLAIN)
            case Whole(text):
                yield text.reveal()
            case Bullets(items):
                yield from (f"• {words.text(item, locale, PLAIN)}" for item in items)
            case Copyable(line):
                yield words.text(line, locale, WHOLE)
            case Saying():
                yield from filter(None, (part.text, part.translation, words.text(_credit(part), locale)))
    if message.choice:
        yield words.text(message.choice.prompt, locale)


def quiet(text: str, blocks: list[Block]) -> Mapping[str, Any]:
    """What every message is sent with: no link previews, no formatting, no search for names."""
    return {"text": text, "blocks": blocks, "mrkdwn": False, "unfurl_links": False, "unfurl_media": False}
