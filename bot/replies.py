"""What the bot can say: ids of words, never words. Counterpart: `events.py`, what happened.

Every reply the core can build renders within the limits of every platform; the sizes here are the portable ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Literal

from bot.private import Private
from bot.tokens import Action

FIELD_LIMIT = 100
"""Longest short form field and command option, in characters."""

NOTE_LIMIT = 3000
"""Longest note, in characters: Slack's text input and section both end at 3,000."""

SHOWN_LIMIT = 120
"""How much of a private text is shown inside a sentence or a list, in characters; longer ends with "…"."""

OPTIONS_LIMIT = 25
"""Most options in one list: Discord's select."""


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant to show: platforms write it in the reader's own zone; zone is for where they cannot.

    at: aware, UTC. style: "time" (09:30) or "day" (Tuesday 24 November, 09:30).
    """

    at: datetime
    zone: str | None = None
    style: Literal["time", "day"] = "day"


Unit = Literal["week", "month", "quarter", "year"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the calendar to name, as the reader's language writes it.

    first: its first day. A week is named by that day (23 November), a quarter by its first month (October 2026).
    """

    first: date
    unit: Unit


@dataclass(frozen=True, slots=True)
class Line:
    """A message id of `messages/`, with the values it wants. A Line as a value is said in the same language.

    language: the one it is said in whatever surrounds it, such as a line of a channel in a private preview.
    """

    id: str
    values: Mapping[str, Value] = field(default_factory=dict)
    language: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A member or a channel by its key, shown as the platform shows it, and never so that anybody is called.

    key: a member key such as "slack:T1:U1", or a room such as "discord:9/5".
    """

    key: str


Value = str | int | Private | Moment | Stretch | Mention | Line


@dataclass(frozen=True, slots=True)
class Bullets:
    """A short list, at most ten items."""

    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Copyable:
    """A draft to copy: shown as it is, without any markup of ours, at most NOTE_LIMIT characters."""

    line: Line


@dataclass(frozen=True, slots=True)
class Whole:
    """One private text in full, exactly as it was written, at most NOTE_LIMIT characters."""

    text: Private


@dataclass(frozen=True, slots=True)
class Saying:
    """A quote of a named author. text stays in its own language; translation is English, "" when not needed.

    id and lang (a language tag): of one of ours, so that its reader finds it translated into their own language.
    """

    text: str
    translation: str
    author: str
    work: str
    year: str
    id: str = ""
    lang: str = ""


Part = Line | Bullets | Copyable | Whole | Saying


class Tone(Enum):
    """How much a button asks for attention. Meaning never depends on it."""

    MAIN = "main"
    QUIET = "quiet"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press: a label of one to three words and what it means."""

    label: Line
    action: Action
    ref: str = ""
    argument: str = ""
    tone: Tone = Tone.QUIET


@dataclass(frozen=True, slots=True)
class Option:
    """One entry of a list; value is a short code, at most 40 characters."""

    label: Line
    value: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A list to choose from, at most OPTIONS_LIMIT options; most: how many may be chosen."""

    prompt: Line
    action: Action
    options: tuple[Option, ...]
    ref: str = ""
    argument: str = ""
    most: int = 1


@dataclass(frozen=True, slots=True)
class Pick:
    """A list that the platform fills: its channels, which come back as rooms, or its people, as member keys."""

    prompt: Line
    action: Action
    of: Literal["room", "member"]
    ref: str = ""
    argument: str = ""


class Audience(Enum):
    """Who reads a message. Decided here, never by an adapter."""

    MEMBER = "member"
    """Only the member: ephemeral in a channel, an ordinary message in a direct one."""
    CHANNEL = "channel"
    """Everybody where the event happened. Only encouragement is ever this."""
    DIRECT = "direct"
    """A direct message we begin: a check-in."""


@dataclass(frozen=True, slots=True)
class Field:
    """One question of a form. limit in characters; value is what it is filled with at first.

    options: when given, the answer is one of them (a list), and limit does not matter.
    """

    id: str
    label: Line
    hint: Line | None = None
    long: bool = False
    limit: int = FIELD_LIMIT
    value: Private | None = None
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """At most five questions, all optional. Comes back as `Submitted(action, ref, argument, fields)`.

    language: the one it is asked in; "" for the one the platform tells. So with every Reply.
    """

    title: Line
    action: Action
    fields: tuple[Field, ...]
    ref: str = ""
    argument: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Wrong:
    """A field of the form just sent in that could not be used, and why, in at most 100 characters."""

    field: str
    why: Line


@dataclass(frozen=True, slots=True)
class Message:
    """One card: a heading, parts, at most one list and at most two rows of at most five buttons.

    It may also say the same for a form that is still open, where a platform can do that: `wrong` beside its fields, or
    `page`, what is to be asked next, in its place.
    """

    parts: tuple[Part, ...]
    title: Line | None = None
    choice: Choice | Pick | None = None
    rows: tuple[tuple[Button, ...], ...] = ()
    audience: Audience = Audience.MEMBER
    wrong: Wrong | None = None
    page: Form | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A file for the member alone, such as their export. content is UTF-8 text."""

    name: str
    content: Private
    about: Line
    language: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture for the member alone. svg: without letters, so that it looks the same everywhere. alt: all it says."""

    name: str
    svg: str
    alt: Line
    language: str = ""


Reply = Message | Document | Picture
