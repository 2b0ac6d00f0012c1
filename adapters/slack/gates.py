"""When we may call Slack for one workspace: limits of each method, the pace of each channel, a refused token."""

from __future__ import annotations

import asyncio
from typing import Protocol

from adapters.slack.errors import LONG, Busy, Suspended
from adapters.slack.limits import SECONDS_BETWEEN_MESSAGES, SECONDS_IN_CHANNEL

KNOCK_SECONDS = 60.0
"""Seconds after which a refused workspace that still talks to us is tried again."""
CHANNELS = 1000
"""Channels written to just now that are remembered before those of long ago are dropped."""


class Timer(Protocol):
    """Seconds that pass, so that a test need not wait."""

    def now(self) -> float:
        """Seconds since some beginning."""

    async def sleep(self, seconds: float) -> None:
        """Come back after so many seconds."""


class LoopTimer:
    """The event loop's own."""

    def now(self) -> float:
        """Seconds of the running loop."""
        return asyncio.get_running_loop().time()

    async def sleep(self, seconds: float) -> None:
        """Come back later."""
        await asyncio.sleep(seconds)


class Gates:
    """One workspace's. Slack counts its limits for each method in each workspace."""

    def __init__(self, timer: Timer) -> None:
        self._timer = timer
        self._closed: dict[str, float] = {}
        self._free: dict[str, float] = {}
        self._shut_at: float | None = None

    async def turn(self, method: str, patience: float) -> None:
        """Wait until a method may be called. Raises Busy beyond `patience` seconds, Suspended for a refused token."""
        if self._shut_at is not None and self._timer.now() - self._shut_at < LONG:
            raise Suspended
        while (wait := self._closed.get(method, 0.0) - self._timer.now()) > 0:
            if wait > patience:
                raise Busy(wait)
            await self._timer.sleep(wait)

    async def room(self, channel: str) -> None:
        """Wait until a message fits into a channel; into "" until the workspace takes one more."""
        now = self._timer.now()
        if len(self._free) > CHANNELS:
            self._free = {name: at for name, at in self._free.items() if at > now}
        mine = max(now, self._free.get(channel, 0.0))
        self._free[channel] = mine + (SECONDS_IN_CHANNEL if channel else SECONDS_BETWEEN_MESSAGES)
        if mine > now:
            await self._timer.sleep(mine - now)

    def close(self, method: str, seconds: float) -> None:
        """Slack asks not to call this method for so long."""
        self._closed[method] = max(self._closed.get(method, 0.0), self._timer.now() + seconds)

    def shut(self) -> bool:
        """Slack refuses our token. True when that is news."""
        news = self._shut_at is None
        self._shut_at = self._timer.now()
        return news

    def opened(self) -> None:
        """Slack took a call."""
        self._shut_at = None

    def knocked(self) -> None:
        """Something came from there, so it may let us in again: worth a try, if the last one was not just now."""
        if self._shut_at is not None and self._timer.now() - self._shut_at >= KNOCK_SECONDS:
            self._shut_at = None
