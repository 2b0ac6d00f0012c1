"""What is remembered of a member and of a journey. All frozen: a change makes a new one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.private import Private


class Step(StrEnum):
    """Where a journey is."""

    ARRIVAL = "arrival"
    TAKE_A_DAY = "take_a_day"
    REACH_OUT = "reach_out"
    KEEP_GOING = "keep_going"
    CLOSED = "closed"


class Stage(StrEnum):
    """How far the application had come."""

    APPLICATION = "application"
    INTERVIEW = "interview"
    FINAL_ROUND = "final_round"
    NO_REPLY = "no_reply"
    LAID_OFF = "laid_off"


class Feeling(StrEnum):
    """What a member may name, if they want to."""

    DISAPPOINTED = "disappointed"
    FRUSTRATED = "frustrated"
    HOPELESS = "hopeless"
    CONFUSED = "confused"
    NUMB = "numb"
    RELIEVED = "relieved"
    OTHER = "other"


class Rest(StrEnum):
    """How long a rest fits today."""

    DAY = "day"
    EVENING = "evening"
    HOUR = "hour"


class Way(StrEnum):
    """How to stay on good terms."""

    CALL = "call"
    VOICEMAIL = "voicemail"
    EMAIL = "email"
    LINKEDIN = "linkedin"


class SmallStep(StrEnum):
    """Small things for the week."""

    APPLY = "apply"
    REACH_ONE = "reach_one"
    PRACTISE = "practise"
    CAREER_PLAN = "career_plan"


class Felt(StrEnum):
    """The answer to a check-in."""

    LIGHTER = "lighter"
    SAME = "same"
    HEAVIER = "heavier"


class Win(StrEnum):
    """What went well, in the member's own view."""

    APPLIED = "applied"
    INTERVIEW = "interview"
    THANKED = "thanked"
    OFFER = "offer"


class NoteKind(StrEnum):
    """What a note is about."""

    STRENGTH = "strength"
    GROWTH = "growth"
    FEEDBACK = "feedback"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Note:
    """Private text a member keeps. id is stable for one form, so sending it in twice keeps one note.

    more: the second half of a plan ("then I will …"); None for other kinds.
    """

    id: str
    journey: str
    kind: NoteKind
    text: Private
    written_at: datetime
    more: Private | None = None


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A promised message. due_at in UTC; local_date is the member's own date then (UTC's where no zone is known).

    id: "<journey ref>-<some letters>", carried by every button of the message, so a sent one can be found again.
    leased: it is being sent just now, and so can be taken back but no longer moved.
    """

    id: str
    journey: str
    due_at: datetime
    local_date: date
    leased: bool = False


@dataclass(frozen=True, slots=True)
class Journey:
    """One rejection and what follows. Private fields are sealed where they are kept.

    did: the ways the member marked as done. steps: the small steps chosen for the week.
    """

    ref: str
    opened_at: datetime
    step: Step = Step.ARRIVAL
    stage: Stage | None = None
    company: Private | None = None
    role: Private | None = None
    feeling: Feeling | None = None
    rest: Rest | None = None
    their_name: Private | None = None
    valued: Private | None = None
    my_name: Private | None = None
    did: tuple[Way, ...] = ()
    steps: tuple[SmallStep, ...] = ()
    closed_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether the member can still go on with it."""
        return self.step is not Step.CLOSED


DEFAULT_MINUTE = 9 * 60 + 30
"""When a check-in comes if the member never said: 09:30, as minutes after local midnight."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a member chose. zone: IANA name or None; minute: check-in time in minutes after local midnight.

    stopped: no check-ins at all. paused_until: none before this instant (UTC).
    """

    zone: str | None = None
    minute: int = DEFAULT_MINUTE
    stopped: bool = False
    paused_until: datetime | None = None
    locale: str = "en"


class Feature(StrEnum):
    """What a community can switch on and off."""

    SHARING = "sharing"
    WINS = "wins"


ON_AT_FIRST = frozenset({Feature.SHARING, Feature.WINS})
"""What is on before anybody decided: only what begins with a member's own press."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Something an admin changed. who: what they are called there. what: the setting. to: what it became, as a code."""

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


DECISIONS_LIMIT = 50
MODERATORS_LIMIT = 10


@dataclass(frozen=True, slots=True)
class Community:
    """What a community's admins decided. on: the features that are on. decisions: who changed what, oldest first.

    language: a tag of `messages/` that channels are spoken to in, "" for that of whoever shares. country: whose help
    lines stand first, ISO 3166, or "". moderators: member keys of those who may look after what others share.
    keep_days: how long what belongs to the community is kept after its last use; 0 for as long as we are there.
    wins_room: where what went well is shared, "" for the channel it was typed in. quotes: when one is posted by itself.
    """

    on: frozenset[Feature] = ON_AT_FIRST
    language: str = ""
    country: str = ""
    moderators: tuple[str, ...] = ()
    keep_days: int = 0
    wins_room: str = ""
    quotes: Schedule = field(default_factory=Schedule)
    decisions: tuple[Decision, ...] = ()


WINS_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Room:
    """A channel others read along in. seen: ids of the quotes shown there. last: when one was shown there last."""

    seen: frozenset[str] = frozenset()
    last: datetime | None = None


ANSWERED_LIMIT = 8
"""How many answered cards are remembered: enough for a double press, too few to be a diary."""


@dataclass(frozen=True, slots=True)
class State:
    """All the flow needs of one member.

    journey: the latest one, open or closed. notes: every note, oldest first. check_ins: the pending ones.
    missed: those that could not be delivered and were not told of yet. heavier: how many check-ins in a row were
    answered "heavier". journeys: how many were ever started.
    place: what they typed for where they are, while it is not understood, so that it can be corrected.
    answered: the last cards whose answer counts only once (check-in ids, shared previews), at most ANSWERED_LIMIT.
    seen: ids of the quotes they saw, until all of a theme were seen. shared_at: when they shared one last.
    wins: what they told went well, oldest first, at most WINS_LIMIT.
    """

    settings: Settings = field(default_factory=Settings)
    journey: Journey | None = None
    notes: tuple[Note, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    missed: tuple[CheckIn, ...] = ()
    heavier: int = 0
    journeys: int = 0
    answered: tuple[str, ...] = ()
    place: Private | None = None
    seen: tuple[str, ...] = ()
    shared_at: datetime | None = None
    wins: tuple[Win, ...] = ()

    @property
    def open_journey(self) -> Journey | None:
        """The journey the member is on, if any."""
        return self.journey if self.journey and self.journey.is_open else None
