"""What is remembered of a community: what its admins decided, and what its members gave to it. All frozen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from bot.private import Private


class Feature(StrEnum):
    """What a community can switch on and off."""

    SHARING = "sharing"
    WINS = "wins"
    WORDS = "words"
    LANTERN = "lantern"


ON_AT_FIRST = frozenset({Feature.SHARING, Feature.WINS})
"""What is on before anybody decided: only what begins with a member's own press."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Something that was changed. who: what they are called there, None where the platform did not say or nobody did.

    what: the setting. to: what it became, as a code.
    """

    at: datetime
    who: Private | None
    what: str
    to: str


@dataclass(frozen=True, slots=True)
class Schedule:
    """When something is posted in a channel by itself. room: "" until one is chosen.

    days: of the week, 0 is Monday. minute: after local midnight in zone, an IANA name. theme: of quotes, "" for all.
    silent: without a sound where the platform can do that. by: the member key of who set it up.
    stopped: the platform's reason why it was switched off by itself, until somebody looks after it.
    """

    on: bool = False
    room: str = ""
    days: frozenset[int] = frozenset(range(5))
    minute: int = 10 * 60
    zone: str = "UTC"
    theme: str = ""
    silent: bool = True
    by: str = ""
    stopped: str = ""


WEEKLY = Schedule(days=frozenset({4}), minute=16 * 60)
"""When a weekly card comes: on Friday afternoon, when a week is looked back on anyway."""


DECISIONS_LIMIT = 50
STOPPED = "stopped:"
"""What a schedule became that was switched off by itself, before the platform's reason."""
NAMED_LIMIT = 10
"""Most people who may be named as moderators, and as managers."""


@dataclass(frozen=True, slots=True)
class Community:
    """What a community's admins decided. on: the features that are on. decisions: who changed what, oldest first.

    language: a tag of `messages/` that channels are spoken to in, "" for that of whoever shares. country: whose help
    lines stand first, ISO 3166, or "". moderators: member keys of those who may look after what others share.
    managers: of those who may change all this beside whom the platform says so.
    keep_days: how long what belongs to the community is kept after its last use; 0 for as long as we are there.
    wins_room: where what went well is shared, "" for the channel it was typed in. quotes: when one is posted by itself.
    lantern_room: where lanterns stand.
    weekly: when a card says how many had a no and went on.
    """

    on: frozenset[Feature] = ON_AT_FIRST
    language: str = ""
    country: str = ""
    moderators: tuple[str, ...] = ()
    managers: tuple[str, ...] = ()
    keep_days: int = 0
    wins_room: str = ""
    lantern_room: str = ""
    quotes: Schedule = field(default_factory=Schedule)
    weekly: Schedule = WEEKLY
    decisions: tuple[Decision, ...] = ()

    def written_down(self, decision: Decision) -> Community:
        """With one more decision in the list; the oldest go."""
        return replace(self, decisions=(*self.decisions, decision)[-DECISIONS_LIMIT:])

    @property
    def rooms(self) -> tuple[str, ...]:
        """Every channel that something is to be posted in."""
        posted = (one.room for one in (self.quotes, self.weekly) if one.on)
        return tuple(dict.fromkeys(room for room in (*posted, self.wins_room, self.lantern_room) if room))


class Verdict(StrEnum):
    """What became of words somebody gave to their community."""

    WAITING = "waiting"
    APPROVED = "approved"
    UNCLEAR = "unclear"
    PERSONAL = "personal"
    NOT_HERE = "elsewhere"
    BLOCKED = "blocked"


DECLINES = (Verdict.UNCLEAR, Verdict.PERSONAL, Verdict.NOT_HERE)
"""Why moderators may decline, each with a kind note."""


@dataclass(frozen=True, slots=True)
class Flame:
    """What somebody left at a lantern: a line of the catalogue by its name, or words of their own."""

    line: str
    text: Private | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """A member's own words for others. writer: their member key, for moderators alone."""

    id: str
    writer: str
    text: Private
    at: datetime


@dataclass(frozen=True, slots=True)
class Room:
    """A channel others read along in. seen: ids of the quotes shown there. last: when one was shown there last."""

    seen: frozenset[str] = frozenset()
    last: datetime | None = None
