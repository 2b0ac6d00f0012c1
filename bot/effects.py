"""What else must come true, as imperatives, and what one turn of the flow yields. Counterpart: `events.py`.

`bot.engine` interprets every effect in one place and in one transaction with the new state.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.community import Community, Room, Verdict, Word
from bot.draft_checks import Patterns
from bot.private import Private
from bot.quotes import HelpLine, Quote
from bot.replies import Message, Reply
from bot.state import CheckIn, Note, State


@dataclass(frozen=True, slots=True)
class KeepNote:
    """Keep this note; the same id again changes its text."""

    note: Note


@dataclass(frozen=True, slots=True)
class DeleteNote:
    """Delete one note of this member for good."""

    note: str


@dataclass(frozen=True, slots=True)
class PromiseCheckIn:
    """Promise one message. Of its kind, and of a plan, never more than one is to come: an earlier one goes first."""

    check_in: CheckIn


@dataclass(frozen=True, slots=True)
class MoveCheckIn:
    """Let a promised message come at another time; nothing, where it is being sent just now."""

    check_in: CheckIn


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take back one promised message, by its id; the others stay."""

    check_in: str


@dataclass(frozen=True, slots=True)
class CancelCheckIns:
    """Take back every pending check-in of this member."""


@dataclass(frozen=True, slots=True)
class TellMissed:
    """The check-ins that could not be delivered are told of now, and never again."""


@dataclass(frozen=True, slots=True)
class ShowQuote:
    """Remember that a quote is shown in a channel. anew: all it was chosen from, if all of that was shown there."""

    room: str
    quote: str
    anew: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuoteStands:
    """It stands there. Where it was not the first time, it is the first of these ids that counts as shown there."""

    room: str
    quote: str
    anew: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HideQuote:
    """It never stood in that channel: what was remembered before it was shown counts again."""

    room: str
    quote: str


@dataclass(frozen=True, slots=True)
class SetCommunity:
    """Keep what a community's admins decided. version: of what they decided on."""

    key: str
    community: Community
    version: int


@dataclass(frozen=True, slots=True)
class ToldIn:
    """Something hard was told in a channel: for a while nothing is posted there by itself. By whom is not kept."""

    room: str


@dataclass(frozen=True, slots=True)
class PostIn:
    """Let a message stand in another channel than the one this happened in. What became of it is its own event."""

    room: str
    message: Message
    delivery: str
    locale: str


@dataclass(frozen=True, slots=True)
class GiveWord:
    """Words for a community go to its moderators."""

    word: Word
    community: str


@dataclass(frozen=True, slots=True)
class JudgeWord:
    """A moderator decided; the first decision counts."""

    word: str
    community: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class ReportWord:
    """A reader finds approved words unkind: they wait again. What moderators decided since then stays."""

    word: str


@dataclass(frozen=True, slots=True)
class BlockWriter:
    """Nothing more is taken from whoever wrote this word, in this community; what waits of theirs goes."""

    word: str
    community: str


@dataclass(frozen=True, slots=True)
class WithdrawWord:
    """The writer takes a word back."""

    word: str


@dataclass(frozen=True, slots=True)
class TellJudged:
    """What moderators decided is told of now, and never again."""


@dataclass(frozen=True, slots=True)
class Give:
    """Bring words of one's own or a quote to one person, if they said yes to that; nobody learns whether they did."""

    id: str
    receiver: str
    what: Private | Quote


@dataclass(frozen=True, slots=True)
class RefuseGiver:
    """Nothing more is brought to this member from whoever gave that; neither learns of the other."""

    gift: str


@dataclass(frozen=True, slots=True)
class LightLantern:
    """At an instant a community reads that someone there heard a no today."""

    id: str
    community: str
    post_at: datetime


@dataclass(frozen=True, slots=True)
class PutOutLanterns:
    """What the member lit and nobody read yet is not posted."""


@dataclass(frozen=True, slots=True)
class LeaveFlame:
    """A kind line for whoever lit a lantern; the first of each reader counts, and none of one's own."""

    lantern: str
    line: str
    text: Private | None = None


@dataclass(frozen=True, slots=True)
class BlockLantern:
    """No more lanterns and no more words from whoever lit it, in this community. Nobody learns who it is."""

    lantern: str
    community: str


@dataclass(frozen=True, slots=True)
class TellFlames:
    """So many of what others left, the oldest, are told of now, and never again."""

    count: int


@dataclass(frozen=True, slots=True)
class RefuseFlames:
    """No more words of their own come from whoever left some at this member's lanterns, until now."""


@dataclass(frozen=True, slots=True)
class ForgetMember:
    """Erase everything about this member, now; nothing is ever sent afterwards."""


@dataclass(frozen=True, slots=True)
class HandOverData:
    """Give the member a document with everything kept about them."""


CheckInEffect = PromiseCheckIn | MoveCheckIn | TakeBack | CancelCheckIns | TellMissed
WordEffect = GiveWord | JudgeWord | ReportWord | BlockWriter | WithdrawWord | TellJudged | Give | RefuseGiver
LanternEffect = LightLantern | PutOutLanterns | LeaveFlame | BlockLantern | TellFlames | RefuseFlames
QuoteEffect = ShowQuote | QuoteStands | HideQuote
CommunityEffect = WordEffect | LanternEffect | QuoteEffect | SetCommunity | PostIn | ToldIn
Effect = CommunityEffect | KeepNote | DeleteNote | CheckInEffect | ForgetMember | HandOverData


@dataclass(frozen=True, slots=True)
class Context:
    """All that `update` may know besides state and event.

    now: aware, UTC. fresh: an unguessable reference of REF_LENGTH letters and digits, new for each event.
    luck: a seeded non-negative number to choose by, so that a replay chooses the same.
    waiting: words that wait for a moderator. pool: words of this community that one approved. blocked: whether none are
    taken from this member. lantern: whether they may light one here just now.
    draft_checks: by language, how people say what a draft is checked for.
    crisis: by language, how people speak of danger to a life.
    plain_words: by what they mean, the few words that are understood without a command.
    countries: those with help lines, as (code, what this reader calls it), in the reader's order; () for English.
    """

    now: datetime
    fresh: str
    luck: int = 0
    quotes: tuple[Quote, ...] = ()
    help_lines: tuple[HelpLine, ...] = ()
    room: Room = field(default_factory=Room)
    community: Community = field(default_factory=Community)
    community_version: int = 0
    waiting: tuple[Word, ...] = ()
    pool: tuple[Word, ...] = ()
    blocked: bool = False
    lantern: bool = False
    draft_checks: Mapping[str, Patterns] = field(default_factory=dict)
    crisis: Mapping[str, Patterns] = field(default_factory=dict)
    plain_words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    countries: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one event led to."""

    state: State
    replies: tuple[Reply, ...] = ()
    effects: tuple[Effect, ...] = field(default=())
