"""Everything but a platform, on a real file and with a clock that is set, for tests of what arrives."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.check_ins import CheckIns
from bot.engine import Engine
from bot.events import Pressed, Rejected, Source
from bot.private import Private
from bot.store.sqlite import SqliteStore
from bot.tokens import Action
from tests.bot.ledger import Ledger
from tests.probes.clock import SettableClock

AFTERNOON = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
MORNING = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
"""09:30 in Berlin, the day after."""


class Bot:
    """Everything but a platform, on a real file."""

    def __init__(self, store: SqliteStore, clock: SettableClock, ledger: Ledger) -> None:
        self.store, self.clock, self.ledger = store, clock, ledger
        self.engine = Engine(store, clock)
        self.check_ins = CheckIns(store, self.engine, {"t": ledger}, clock)
        self._events = 0

    def source(self, member: str, zone: str | None = "Europe/Berlin") -> Source:
        """A new event of this member."""
        self._events += 1
        return Source(key=f"{id(self)}:{self._events}", member=member, zone=zone)

    async def promised(self, member: str = "t:1", zone: str | None = "Europe/Berlin") -> str:
        """Somebody says yes; returns their journey."""
        begun = await self.engine.handle(Rejected(self.source(member, zone), Private("Acme")))
        assert begun.state.journey
        ref = begun.state.journey.ref
        await self.engine.handle(Pressed(self.source(member, zone), Action.CHECK_IN_YES, ref))
        return ref

    async def at(self, instant: datetime) -> None:
        """The clock reaches an instant, and all that is due is worked through."""
        self.clock.go_to(instant)
        await self.check_ins.drain()


def beside(bot: Bot) -> Bot:
    """The same database and platform, another process."""
    return Bot(bot.store, bot.clock, bot.ledger)
