"""What the core asks of the outside, as Protocols: a store, platforms, a clock. And what they may ask of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol

from bot.community import Room
from bot.effects import Effect, Outcome
from bot.events import Event, Pressed
from bot.places import Communities, Posts
from bot.replies import Form, Message
from bot.state import State


class Clock(Protocol):
    """Where the time comes from, so that a test can move it."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""


class CannotConnect(Exception):
    """A platform refused for good (bad token, missing intent). The message is one line a person can act on."""


# --- platforms -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sent:
    """The platform accepted the message. address: where it went, worth keeping for the next one."""

    address: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """This member cannot be written to (closed DMs, gone). Never retried."""

    reason: str


@dataclass(frozen=True, slots=True)
class Postponed:
    """Not now; certainly not delivered. Try again in this many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Unsure:
    """The answer was lost: it may have been delivered. Look for it before trying again."""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Just before it left it was not wanted any more. Nothing was sent."""


Delivery = Sent | Unreachable | Postponed | Unsure | Withdrawn

Wanted = Callable[[], Awaitable[bool]]
"""Asked right before a message leaves, after every wait: whether the member still wants it."""


async def always() -> bool:
    """For what nobody could have taken back."""
    return True


class Adapter(Protocol):
    """One platform. It translates and delivers; it decides nothing."""

    name: str
    """As in the part of a member key before the first colon."""

    async def start(self) -> None:
        """Connect; returns once messages can be delivered. Raises CannotConnect for what no retry mends."""

    async def serve(self) -> None:
        """Run until stopped. Raises CannotConnect when the platform ends it for good."""

    async def stop(self) -> None:
        """Disconnect cleanly within a few seconds; safe to call twice."""

    async def deliver(
        self, member: str, address: str | None, message: Message, wanted: Wanted, *, delivery: str, locale: str
    ) -> Delivery:
        """Write to a member directly. delivery: the id inside the message's buttons, and the dedupe key."""

    async def post(self, room: str, message: Message, *, silent: bool, delivery: str, locale: str) -> Delivery:
        """Write into a channel, calling nobody. Unreachable: the channel takes nothing, and trying again helps nobody.

        silent: without a sound, where the platform can do that. delivery: the dedupe key.
        """

    async def find(self, member: str, address: str | None, delivery: str) -> bool:
        """Whether a message with this delivery id already stands in the member's direct messages."""


class Core(Protocol):
    """What an adapter may ask of the core."""

    async def handle(self, event: Event) -> Outcome:
        """Take an event in and give back what to say. Never raises: trouble becomes a kind reply."""

    async def form(self, event: Pressed) -> Form:
        """The form a FORM_ACTIONS button opens, within half a second: prefilled, or bare if the store is slow."""


# --- store -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Loaded:
    """A member as kept. version: grows with each commit; 0 for somebody never seen."""

    state: State
    version: int


@dataclass(frozen=True, slots=True)
class Change:
    """One event's whole consequence, to be committed at once or not at all.

    key: the platform event's id; seen before means nothing is changed. version: the one that was loaded.
    counted: what it counts as in a community, where that counts at all.
    community: where it happened, "" in a direct message.
    """

    member: str
    key: str
    version: int
    state: State
    effects: tuple[Effect, ...]
    now: datetime
    community: str = ""
    counted: frozenset[str] = frozenset()


class Committed(Enum):
    """How a commit ended."""

    DONE = "done"
    DUPLICATE = "duplicate"
    """This event was seen before: nothing was changed."""
    CONFLICT = "conflict"
    """Somebody else changed the member since it was loaded: load and decide again."""


class Status(Enum):
    """How a check-in ended; the value is what is stored."""

    SENT = 2
    CANCELLED = 3
    UNREACHABLE = 4
    GIVEN_UP = 5
    TOLD = 6
    """It could not be delivered, and the member was told at their next visit."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A due check-in leased to us. fence: only the holder of this may mark it. attempt: 1 for the first try."""

    check_in: str
    journey: str
    member: str
    due_at: datetime
    fence: str
    attempt: int
    zone: str | None
    minute: int
    locale: str
    address: str | None
    weekdays: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """What became of a claim. address is kept for the member when given."""

    check_in: str
    fence: str
    status: Status
    address: str | None = None


class Store(Protocol):
    """Where everything is kept. Instants are aware UTC; private text is sealed inside."""

    @property
    def communities(self) -> Communities:
        """Where we are installed."""

    @property
    def posts(self) -> Posts:
        """What is posted in channels by itself."""

    async def load(self, member: str) -> Loaded:
        """What is kept of a member; a fresh State for a stranger."""

    async def commit(self, change: Change) -> Committed:
        """One transaction: seen-event key, state, notes, check-ins, or an erasure."""

    async def room(self, room: str) -> Room:
        """What a channel was shown; nothing, for one never met."""

    async def next_due(self, after: datetime) -> datetime | None:
        """When the next pending check-in comes due, or a lease runs out, after an instant."""

    async def claim(self, now: datetime, platform: str, limit: int, lease: float) -> Sequence[Claim]:
        """Lease at most `limit` due check-ins of a platform's members who still want them, for `lease` seconds."""

    async def still_wanted(self, claim: Claim, now: datetime) -> bool:
        """Right before the call: whether the lease is still ours and the member has not said stop."""

    async def mark(self, marks: Sequence[Mark]) -> int:
        """Record what became of claims; returns how many were still ours (by fence)."""

    async def postpone(self, claim: Claim, until: datetime) -> bool:
        """Give a claim back, due at another instant; False when it is no longer ours. Certainly nothing was sent."""

    async def retry(self, claim: Claim, at: datetime) -> bool:
        """The same where something may have been sent: it counts as an attempt, and is looked for before the next."""

    async def export(self, member: str) -> dict[str, object]:
        """Everything kept about a member, opened, as JSON-ready values."""

    async def close(self) -> None:
        """Finish what is running and let go of the file."""
