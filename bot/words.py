"""The catalogue: an id and its values become text in a language (Project Fluent). It knows nothing of steps."""

from __future__ import annotations

import asyncio
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC
from functools import cache, lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Resource

from bot.private import Private
from bot.replies import SHOWN_LIMIT, Line, Mention, Moment, Saying, Stretch, Value

MESSAGES = Path(__file__).resolve().parent.parent / "messages"
DEFAULT_LOCALE = "en"
FIXED = 10_000
"""Sentences without values that are kept as they were said, in every locale somebody asked for."""


def bare(key: str) -> str:
    """What is left of a member's or a room's key where a platform has no way to show who or where it is."""
    return key.replace("/", ":").rpartition(":")[2]


@dataclass(frozen=True, slots=True)
class Marks:
    """How a platform writes values into sentences.

    escape: plain text to text that its markup leaves alone. moment: an instant, in a language, to the platform's
    own timestamp, or None to write it out in words. mention: a member's or a room's key as the platform shows it.
    shown: how many characters of a private text are shown (longer ends in "…").
    """

    escape: Callable[[str], str] = str
    moment: Callable[[Moment, str], str] | None = None
    mention: Callable[[str], str] = bare
    shown: int = SHOWN_LIMIT


PLAIN = Marks()
"""No markup at all: button labels, the terminal, notifications."""

WHOLE = Marks(shown=1_000_000)
"""No markup and nothing shortened: drafts to copy."""


class Words:
    """All messages, by locale. A locale's files are read when it is first used; what it lacks is said in English."""

    def __init__(self, folder: Path = MESSAGES, files: Iterable[str] = ("*.ftl",)) -> None:
        """files: only those, for whoever needs no others."""
        self._folder, self._files = folder, tuple(files)
        there = sorted(one.name for one in folder.iterdir() if any(one.glob("*.ftl")))
        self._locales = {name.casefold(): name for name in there}
        self._offered: dict[str, str] = {}
        self._bundles: dict[str, FluentBundle] = {}
        self._fixed: dict[tuple[str, str], str] = {}
        self._bundle(DEFAULT_LOCALE)

    @property
    def locales(self) -> tuple[str, ...]:
        """Every locale there are words for."""
        return tuple(self._locales.values())

    async def ready(self, *locales: str) -> None:
        """Have these at hand. Reading one takes some 60 ms, so it is done beside the event loop, once a process."""
        for locale in locales:
            if self.offered(locale) not in self._bundles:
                await asyncio.to_thread(self._bundle, self.offered(locale))

    def text(self, line: Line, locale: str = DEFAULT_LOCALE, marks: Marks = PLAIN) -> str:
        """Say a line. Raises LookupError for an id without text or a value that is missing: a fault of ours."""
        offered = self.offered(line.language or locale)
        known = self._fixed.get((line.id, offered)) if not line.values else None
        return known if known is not None else self._said(line, offered, marks)

    def _said(self, line: Line, locale: str, marks: Marks) -> str:
        bundle = self._having(line.id, locale)
        pattern = bundle.get_message(line.id).value if bundle else None
        if bundle is None or pattern is None:
            raise LookupError(f"No text for the message id {line.id}.")
        values = {name: self._value(value, locale, marks) for name, value in line.values.items()}
        said, errors = bundle.format_pattern(pattern, values)
        if errors:
            raise LookupError(f"The message {line.id} could not be formatted: {type(errors[0]).__name__}.")
        if not line.values:
            self._fixed[line.id, locale] = str(said)
            if len(self._fixed) > FIXED:
                self._fixed.clear()
        return str(said)

    def name(self, line: Line, locale: str) -> str | None:
        """The message's attribute `.name`: what a command or an option is called in a language, where it has a name."""
        bundle = self._having(line.id, self.offered(locale))
        message = bundle.get_message(line.id) if bundle else None
        found = bundle and message and message.attributes.get("name")
        return str(bundle.format_pattern(found)[0]) if bundle and found else None

    def told(self, saying: Saying, locale: str = DEFAULT_LOCALE) -> Saying:
        """A quote as its readers understand it: no translation of their own language, else one that says it is ours."""
        if not saying.id:
            return saying
        offered = self.offered(locale)
        bundle, name = self._bundle(offered), f"saying-{saying.id}"
        message = bundle.get_message(name) if bundle.has_message(name) else None
        values = {**message.attributes, "translation": message.value} if message else {}
        said = {name: str(bundle.format_pattern(value)[0]) for name, value in values.items() if value}
        told = replace(saying, **said)
        if saying.lang == offered.partition("-")[0]:
            return replace(told, translation="")
        ours = Line("quote-translated", {"text": told.translation})
        return replace(told, translation=self.text(ours, offered) if told.translation else "")

    def offered(self, locale: str) -> str:
        """The nearest locale there are words for: es-419 and es-LA find es, pt-PT finds pt-BR, and ja finds English."""
        if locale not in self._offered:
            if len(self._offered) > FIXED:
                self._offered.clear()
            self._offered[locale] = self._nearest(locale.replace("_", "-").casefold())
        return self._offered[locale]

    def _nearest(self, tag: str) -> str:
        language = tag.partition("-")[0]
        near = (name for folded, name in self._locales.items() if folded.partition("-")[0] == language)
        return self._locales.get(tag) or self._locales.get(language) or next(near, DEFAULT_LOCALE)

    def _having(self, message: str, locale: str) -> FluentBundle | None:
        """Where a message stands: in the locale, or else in English."""
        both = (self._bundle(one) for one in (locale, DEFAULT_LOCALE))
        return next((one for one in both if one.has_message(message)), None)

    def _value(self, value: Value, locale: str, marks: Marks) -> str | int:
        match value:
            case int():
                return value
            case Line():
                return self.text(value, locale, marks)
            case Moment():
                return marks.moment(value, locale) if marks.moment else in_words(value, locale)
            case Stretch():
                return marks.escape(named(value, locale))
            case Mention(key):
                return marks.mention(key)
            case Private():
                return marks.escape(isolated(shortened(value.reveal(), marks.shown), locale))
            case str():
                return marks.escape(value)

    def _bundle(self, locale: str) -> FluentBundle:
        if locale not in self._bundles:
            bundle = FluentBundle([locale], use_isolating=False)
            for file in sorted(file for one in self._files for file in (self._folder / locale).glob(one)):
                bundle.add_resource(_parsed(file.read_text(encoding="utf-8")))
            self._bundles[locale] = bundle
        return self._bundles[locale]


@cache
def _parsed(text: str) -> Resource:
    """A file of messages as Fluent understands it; the same text again is not read again."""
    return FluentResource(text)


def shortened(text: str, limit: int) -> str:
    """One line of at most `limit` characters; what is cut ends in "…"."""
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 1].rstrip() + "…"


def isolated(text: str, locale: str = DEFAULT_LOCALE) -> str:
    """Keep words of the other direction from turning the sentence around them (Unicode isolates U+2068 and U+2069).

    Fluent would do so with every value; screen readers and searches are better off without where nothing turns.
    """
    turns = any(unicodedata.bidirectional(sign) in {"R", "AL", "AN"} for sign in text)
    return f"\u2068{text}\u2069" if turns or _from_the_right(locale) else text


@lru_cache
def _from_the_right(locale: str) -> bool:
    """Whether a locale on offer is written from right to left."""
    return str(Locale.parse(locale, sep="-").text_direction) == "rtl"


_YEAR = re.compile(r"(,?\s*'de')?,?\s*y+")


@lru_cache
def _day(locale: str) -> str:
    """How a language writes a day in full, but for its year, as a pattern of Unicode's: "EEEE, d 'de' MMMM"."""
    if locale == DEFAULT_LOCALE:
        return "EEEE d MMMM"  # the day first, since we know nothing of the reader's country
    return _YEAR.sub("", Locale.parse(locale, sep="-").date_formats["full"].pattern)


def in_words(moment: Moment, locale: str = DEFAULT_LOCALE) -> str:
    """An instant as words of a locale on offer, in the reader's zone where it is known, else in UTC and saying so."""
    there = moment.at.astimezone(ZoneInfo(moment.zone) if moment.zone else UTC)
    time = f"{there:%H:%M}" + ("" if moment.zone else " UTC")
    if moment.style == "time":
        return time
    return f"{format_date(there.date(), _day(locale), locale=locale.replace('-', '_'))}, {time}"


def named(stretch: Stretch, locale: str = DEFAULT_LOCALE) -> str:
    """A part of the calendar in words of a locale on offer: "23 November", "October 2026", "2026"."""
    first, spoken = stretch.first, locale.replace("-", "_")
    if stretch.unit == "year":
        return str(first.year)
    if stretch.unit == "week" and locale == DEFAULT_LOCALE:
        return str(format_date(first, "d MMMM", locale=spoken))
    return str(format_skeleton("MMMMd" if stretch.unit == "week" else "yMMMM", first, locale=spoken))
