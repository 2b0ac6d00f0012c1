"""Onward in one terminal: everything real, in one process, with a clock that can go ahead."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol, cast

from bot.app import App, open_app
from bot.config import Settings

STEP = timedelta(seconds=1)
"""How far past its time a check-in is looked at: due is due only once its instant is there."""


class OffsetClock:
    """The time of this machine, and what was skipped."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def now(self) -> datetime:
        """The present instant of the session, UTC."""
        return datetime.now(UTC) + self._ahead

    def go_to(self, instant: datetime) -> None:
        """Skip what lies before an instant; one that has passed leaves the clock as it is."""
        self._ahead += max(instant - self.now(), timedelta())


class Movable(Protocol):
    """A clock that can be moved."""

    def now(self) -> datetime:
        """The present instant, UTC."""

    def go_to(self, instant: datetime) -> None:
        """Skip what lies before an instant."""


class Terminal(Protocol):
    """What the terminal offers to whoever owns its clock."""

    tomorrow: Callable[[], Awaitable[None]]


async def open_tryout(settings: Settings, clock: Movable) -> App:
    """The app with the terminal as its only platform, able to go ahead. Raises as `open_app` does."""
    app = await open_app(settings, clock, ("terminal",))

    async def tomorrow() -> None:
        due = await app.store.next_due(clock.now())
        if due is not None:
            clock.go_to(due + STEP)
        await app.check_ins.drain()

    cast(Terminal, app.adapters["terminal"]).tomorrow = tomorrow
    return app


async def talk(settings: Settings) -> None:
    """Talk until the person leaves or the input ends."""
    app = await open_tryout(settings, OffsetClock())
    await app.run()
