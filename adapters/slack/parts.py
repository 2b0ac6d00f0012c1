"""The words of a card as rich text: Slack parses nothing in them. Built with blockkit, which checks Slack's limits."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from blockkit import (
    Header,
    RichChannelEl,
    RichDateEl,
    RichText,
    RichTextEl,
    RichTextList,
    RichTextPreformatted,
    RichTextQuote,
    RichTextSection,
    RichUserEl,
    Text,
)
from blockkit.core import Component

from adapters.slack.limits import HEADER, MESSAGE
from bot.fit import clipped, size
from bot.replies import Bullets, Copyable, Line, Moment, Part, Saying, Whole
from bot.words import WHOLE, Marks, Words, bare, in_words

Block = dict[str, Any]
"""A block as it is sent."""

KEPT = 1000
"""Blocks of our own words that are built and checked once and then kept."""

PARTS_APART = 40
"""So many parts are blocks of their own; what comes after shares the last one, so that 50 blocks always do."""

FORMATS = {"day": "{date_long_pretty} {time}", "time": "{time}"}

_OPEN, _CLOSE = "\ue000", "\ue001"
_HELD = re.compile(f"{_OPEN}([^|{_CLOSE}]+)\\|(day|time|member|room)\\|([^{_CLOSE}]*){_CLOSE}")


def _own(text: str) -> str:
    return text.replace(_OPEN, "").replace(_CLOSE, "")


def _held(moment: Moment, locale: str) -> str:
    return f"{_OPEN}{int(moment.at.timestamp())}|{moment.style}|{in_words(moment, locale)}{_CLOSE}"


def _mentioned(key: str) -> str:
    return f"{_OPEN}{bare(key)}|{'room' if '/' in key else 'member'}|{_CLOSE}"


HELD = Marks(escape=_own, moment=_held, mention=_mentioned)
"""Instants and mentions are held between two signs no member's text can bring along, until they become elements."""


@dataclass(frozen=True, slots=True)
class Instant:
    """An instant inside a text: Unix seconds, how Slack is to write it, and what stands there where it cannot."""

    at: int
    format: str
    fallback: str


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A person or a channel inside a text, by Slack's id. In an ephemeral or direct message nobody is called by it."""

    id: str
    room: bool


Run = str | Instant | Mentioned


@dataclass(frozen=True, slots=True)
class Piece:
    """Some lines that look alike, made of runs of text and instants."""

    look: type[RichTextSection | RichTextList | RichTextPreformatted | RichTextQuote]
    lines: tuple[tuple[Run, ...], ...]


def built(component: Component) -> Block:
    """As it is sent. Raises where it breaks one of Slack's limits: a fault of ours."""
    return dict(component.build())  # type: ignore[no-untyped-call]  # blockkit leaves it unannotated


def plain(text: str, limit: int) -> Text:
    """A text object without any markup; codes such as ":smile:" stay as they are."""
    return Text(clipped(text, limit) or " ", emoji=False, type="plain_text")


def preformatted(text: str) -> list[Block]:
    """Text shown exactly as it is."""
    return [built(RichText([RichTextPreformatted([RichTextEl(text)])]))]


def header(line: Line, words: Words, locale: str) -> Block:
    """The heading of a card."""
    text = words.text(line, locale)
    return dict(_header(text) if line.values else _kept_header(text))


def parts(given: tuple[Part, ...], words: Words, locale: str) -> list[Block]:
    """A block for each part, and one for all that come late, within what a message has room for."""
    left = MESSAGE
    blocks: list[Block] = []
    late: tuple[Piece, ...] = ()
    for index, part in enumerate(given):
        pieces, left = _fitted(_pieces(part, words, locale), left)
        if index >= PARTS_APART:
            late += pieces
        elif pieces:
            ours = isinstance(part, Line) and not part.values
            blocks.append(dict((_kept_text if ours else _text)(pieces)))
    return [*blocks, _text(late)] if late else blocks


def _text(pieces: tuple[Piece, ...]) -> Block:
    return built(RichText([_shape(piece) for piece in pieces]))


_kept_text = lru_cache(KEPT)(_text)
"""Only for our own sentences: what a member wrote is kept nowhere."""


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
            part = words.told(part, locale)
            words_of_author = "\n".join(filter(None, (part.text, part.translation)))
            whose = _runs(words.text(credit(part), locale, HELD))
            return [Piece(RichTextQuote, ((_own(words_of_author),),)), Piece(RichTextSection, (whose,))]


def credit(saying: Saying) -> Line:
    """Whose words they are, and from where."""
    return Line("slack-credit", {"author": saying.author, "work": saying.work, "year": saying.year})


def _runs(text: str) -> tuple[Run, ...]:
    """Plain runs of text with an instant or a mention for each one held in it."""
    runs: list[Run] = []
    end = 0
    for found in _HELD.finditer(text):
        runs += [text[end : found.start()], _freed(found)]
        end = found.end()
    runs.append(text[end:])
    return tuple(run for run in runs if run != "") or (" ",)


def _freed(found: re.Match[str]) -> Run:
    if found[2] in FORMATS:
        return Instant(int(found[1]), FORMATS[found[2]], found[3])
    return Mentioned(found[1], found[2] == "room")


def _fitted(pieces: list[Piece], left: int) -> tuple[tuple[Piece, ...], int]:
    """As much of the pieces as the message has room for, and the room that is left then."""
    needed = sum(size(_words(run)) for piece in pieces for line in piece.lines for run in line)
    if needed <= left:
        return tuple(pieces), left - needed
    fitting: list[Piece] = []
    for piece in pieces:
        lines: list[tuple[Run, ...]] = []
        for line in piece.lines:
            kept, left = _cut(line, left)
            lines += [kept] if kept else []
        if lines:
            fitting.append(replace(piece, lines=tuple(lines)))
    return tuple(fitting), left


def _cut(line: tuple[Run, ...], left: int) -> tuple[tuple[Run, ...], int]:
    kept: list[Run] = []
    for run in line:
        if left <= 0:
            break
        shown = clipped(run, left) if isinstance(run, str) else run
        left -= size(_words(shown))
        kept.append(shown)
    return tuple(kept), left


def _words(run: Run) -> str:
    match run:
        case str():
            return run
        case Instant():
            return run.fallback
        case Mentioned():
            return f"@{run.id}"


def _shape(piece: Piece) -> RichTextSection | RichTextList | RichTextPreformatted | RichTextQuote:
    lines = [[_element(run) for run in line] for line in piece.lines]
    if piece.look is RichTextList:
        return RichTextList("bullet", [RichTextSection(list(line)) for line in lines])
    return piece.look([element for line in lines for element in line])  # type: ignore[arg-type]  # lists went before


def _element(run: Run) -> RichTextEl | RichDateEl | RichUserEl | RichChannelEl:
    match run:
        case str():
            return RichTextEl(run or " ")
        case Instant():
            return RichDateEl(timestamp=run.at, format=run.format, fallback=run.fallback)
        case Mentioned():
            return RichChannelEl(run.id) if run.room else RichUserEl(run.id)


def _header(text: str) -> Block:
    return built(Header(plain(text, HEADER)))


_kept_header = lru_cache(KEPT)(_header)
