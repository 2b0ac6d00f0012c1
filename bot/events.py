"""What happened. Counterpart: `effects.py`, what must come true, and `replies.py`, what is said.

Events are named in the past tense and are frozen. Adapters make them from payloads; nothing else does,
except the clock, which makes `CheckInDue`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal

from bot.private import Private
from bot.tokens import Action

Topic = Literal["where", "progress", "notes", "plan", "win", "settings", "privacy", "help", "admin"]
"""What `/onward …` can be asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Who an event comes from and where it happened.

    key: the platform's own id of this event, prefixed by the platform; the same key twice changes nothing twice.
    member: "discord:42", "slack:T1:U1" or "terminal:local". The platform is all before the first colon.
    community: "discord:99", "slack:T1", or "" in a direct message.
    channel: whether others read along where it happened, so that something can be shared there.
    manages: whether the platform says that they may manage the community.
    afar: whether a button sent there has to say itself which community it is about, since the platform does not.
    room: that channel, such as "slack:T1/C1", where the platform says which it is.
    name: what the member is called there, for whoever wants to sign with it.
    locale: IETF tag such as "pt-BR"; "" where the platform does not tell it: then what it told last still counts.
    zone: IANA name where the platform tells it (Slack), else None.
    """

    key: str
    member: str
    community: str = ""
    channel: bool = False
    locale: str = "en"
    zone: str | None = None
    manages: bool = False
    afar: bool = False
    room: str = ""
    name: Private | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """A member typed `/rejected`. All details are optional; stage is a `state.Stage` value or None.

    said: all that was typed, also what no option took. It is only listened to, so no two events differ by it.
    """

    source: Source
    company: Private | None = None
    role: Private | None = None
    stage: str | None = None
    said: Private | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Asked:
    """A member typed `/onward [topic]`. zone and hour are what they gave to `settings`, as typed; language is a code.

    about: what of the topic they asked for, as one of the command's own codes, or "". said: as with `Rejected`.
    """

    source: Source
    topic: Topic = "where"
    zone: Private | None = None
    hour: Private | None = None
    about: str = ""
    language: str = ""
    said: Private | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Encouraged:
    """A member typed `/encourage [theme]`; an unknown theme is shown as none. said: as with `Rejected`."""

    source: Source
    theme: str | None = None
    said: Private | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Pressed:
    """A member pressed a button, or chose from a list (then `choices` holds the chosen values).

    action is None when the code is older or newer than this release.
    """

    source: Source
    action: Action | None
    ref: str = ""
    argument: str = ""
    choices: tuple[str, ...] = ()


class Fate(StrEnum):
    """What became of a card that a member shared. All but the first and the last: it surely does not stand there."""

    STANDS = "stands"
    NO_ENTRY = "no-entry"
    FILTERED = "filtered"
    TOO_LONG = "too-long"
    NOT_NOW = "not-now"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Shared:
    """A card for a channel left after the press that shared it, and this became of it.

    words: the member's own, where the card was made of them.
    """

    source: Source
    press: Pressed
    became: Fate
    words: Private | None = None


@dataclass(frozen=True, slots=True)
class Submitted:
    """A member sent a form in; fields left empty are absent.

    ref and argument come back exactly as the `Form` carried them.
    """

    source: Source
    action: Action
    ref: str = ""
    argument: str = ""
    fields: Mapping[str, Private] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wrote:
    """A member wrote plain words to the bot in private ("stop", "help", or anything else)."""

    source: Source
    text: Private


@dataclass(frozen=True, slots=True)
class CheckInDue:
    """A promised check-in has come due and is leased to us. due_at is the promised instant, UTC."""

    source: Source
    check_in: str
    journey: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Joined:
    """We were brought into a community. The source's member is who did it, as far as the platform tells."""

    source: Source


Event = Joined | Rejected | Asked | Encouraged | Pressed | Shared | Submitted | Wrote | CheckInDue
