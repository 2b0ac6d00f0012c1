"""What is remembered of a member and of a journey. All frozen: a change makes a new one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.community import Flame, Verdict
from bot.past import Asking, Dated, Earlier
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
    LETTER = "letter"
    """For oneself, at the next no."""
    FRIEND = "friend"
    """What they would say to a friend in their place."""
    VALUES = "values"
    """What matters to them: a few names of values, and why."""
    CAREER = "career"
    """An answer to one of the five questions about the career plan; its id tells which."""


class Sort(StrEnum):
    """What a member does with feedback; they may change their mind at any time."""

    KEEP = "keep"
    IMPROVE = "improve"
    SET_ASIDE = "set_aside"


class Progress(StrEnum):
    """What became of a plan, where it is not still ahead."""

    DONE = "done"
    LET_BE = "let_be"
    """The member wants to hear no more of it; it stays among the plans."""


@dataclass(frozen=True, slots=True)
class Note:
    """Private text a member keeps. id is stable for one form, so sending it in twice keeps one note.

    more: the second half of a plan ("then I will …"), or why values matter; None for other kinds. sort: of feedback,
    once it was sorted. where: of a plan, the place or moment for it. progress: of a plan, None while it is ahead.
    """

    id: str
    journey: str
    kind: NoteKind
    text: Private
    written_at: datetime
    more: Private | None = None
    sort: Sort | None = None
    where: Private | None = None
    progress: Progress | None = None


class Kind(StrEnum):
    """What a promised message is for. Each needs a yes of its own."""

    NEXT_DAY = "next_day"
    """How are you today: the day after a no."""
    FOLLOW_UP = "follow_up"
    """Whether an answer came, some working days after they wrote to somebody."""
    LOOK_BACK = "look_back"
    """Which of the week's small steps happened, on a Friday."""
    CAREER = "career"
    """The next question about the career plan."""
    PLAN = "plan"
    """One plan of theirs, in their own words. Each plan may have one."""
    FAR = "far"
    """About ten weeks after the first no, once."""


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A promised message. due_at in UTC; local_date is the member's own date then (UTC's where no zone is known).

    id: "<journey ref>-<some letters>", carried by every button of the message, so a sent one can be found again.
    leased: it is being sent just now, and so can be taken back but no longer moved.
    about: the id of the plan it brings, or "". days: of those that come each day, how many are left with this
    one; 0 for one that was asked for alone.
    """

    id: str
    journey: str
    due_at: datetime
    local_date: date
    leased: bool = False
    kind: Kind = Kind.NEXT_DAY
    about: str = ""
    days: int = 0


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


LANGUAGES = ("en", "es", "fr", "de", "pt-BR")
"""What members and channels can be spoken to in: the folders of `messages/`."""

DEFAULT_MINUTE = 9 * 60 + 30
"""When a check-in comes if the member never said: 09:30, as minutes after local midnight."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a member chose. zone: IANA name or None; minute: check-in time in minutes after local midnight.

    stopped: no check-ins at all. paused_until: none before this instant (UTC). kind_words: whether people of the same
    community may have a few kind words brought to them.
    locale: what the platform told last. language: the one they chose instead, or "".
    country: whose help lines come first, as ISO 3166 alpha-2, or "" while they never picked one.
    weekdays: no messages at weekends.
    """

    zone: str | None = None
    minute: int = DEFAULT_MINUTE
    stopped: bool = False
    paused_until: datetime | None = None
    locale: str = "en"
    kind_words: bool = False
    language: str = ""
    country: str = ""
    weekdays: bool = False

    @property
    def spoken(self) -> str:
        """The language they are spoken to in."""
        return self.language or self.locale


WINS_LIMIT = 200


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
    seen: ids of the quotes they saw, and "theme/id" where all of a theme were seen and it may come again in that theme.
    shared_at: when they shared one last.
    wins: what they told went well, oldest first, at most WINS_LIMIT. done: the small steps they ticked, oldest first.
    earlier: the journeys before the latest, oldest first. career: how far the questions about the career plan are.
    draft: words for others they wrote and did not give yet. judged: what moderators decided, not told of yet.
    flames: what others left at their lantern, not told of yet.
    no_quotes_until: no quote comes to them before this instant (UTC). Why is not kept.
    silent: the last messages nobody answered, at most two, and whether that ended what came each day.
    far_asked: whether the far check-in was asked about.
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
    wins: tuple[Dated, ...] = ()
    done: tuple[Dated, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    career: Asking = field(default_factory=Asking)
    draft: Private | None = None
    judged: tuple[Verdict, ...] = ()
    flames: tuple[Flame, ...] = ()
    no_quotes_until: datetime | None = None
    silent: tuple[str, ...] = ()
    far_asked: bool = False

    @property
    def open_journey(self) -> Journey | None:
        """The journey the member is on, if any."""
        return self.journey if self.journey and self.journey.is_open else None
