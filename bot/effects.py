"""What else must come true, as imperatives, and what one turn of the flow yields. Counterpart: `events.py`.

`bot.engine` interprets every effect in one place and in one transaction with the new state.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.quotes import HelpLine, Quote
from bot.replies import Reply
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
    """Promise one message. A pending one for the same local date is replaced, never doubled."""

    check_in: CheckIn


@dataclass(frozen=True, slots=True)
class CancelCheckIns:
    """Take back every pending check-in of this member."""


@dataclass(frozen=True, slots=True)
class TellMissed:
    """The check-ins that could not be delivered are told of now, and never again."""


@dataclass(frozen=True, slots=True)
class ForgetMember:
    """Erase everything about this member, now; nothing is ever sent afterwards."""


@dataclass(frozen=True, slots=True)
class HandOverData:
    """Give the member a document with everything kept about them."""


Effect = KeepNote | DeleteNote | PromiseCheckIn | CancelCheckIns | TellMissed | ForgetMember | HandOverData


@dataclass(frozen=True, slots=True)
class Context:
    """All that `update` may know besides state and event.

    now: aware, UTC. fresh: an unguessable reference of REF_LENGTH letters and digits, new for each event.
    luck: a seeded non-negative number to choose by, so that a replay chooses the same.
    """

    now: datetime
    fresh: str
    luck: int = 0
    quotes: tuple[Quote, ...] = ()
    help_lines: tuple[HelpLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one event led to."""

    state: State
    replies: tuple[Reply, ...] = ()
    effects: tuple[Effect, ...] = field(default=())
