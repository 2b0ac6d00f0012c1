"""What is done now and then: communities that took us away are forgotten, and so is what others keep no longer."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import structlog

from bot.places import Communities
from bot.ports import Clock

log = structlog.get_logger(__name__)

GRACE = timedelta(days=7)
"""How long what a community decided is kept after it took us away: long enough to undo a slip."""
PRESENT_FOR = timedelta(days=60)
"""How long it is remembered that somebody used Onward in a community."""
PAUSE = 3600.0
"""Seconds between two rounds."""


class Housekeeping:
    """Goes round until cancelled."""

    def __init__(self, communities: Communities, clock: Clock) -> None:
        self._communities, self._clock = communities, clock

    async def run(self) -> None:
        """For ever; trouble ends one round, and the next begins anew."""
        while True:
            try:
                await self.round()
            except Exception as error:  # a database that is locked just now
                log.error("a round of housekeeping is not done", error=type(error).__name__)
            await asyncio.sleep(PAUSE)

    async def round(self) -> None:
        """Forget every community that took us away and did not come back in time, and what others keep no longer."""
        for community in await self._communities.left_before(self._clock.now() - GRACE):
            await self._communities.forget(community)
            log.info("a community that took us away is forgotten", community=community)
        await self._communities.tidy(self._clock.now())
        await self._communities.absent_before((self._clock.now() - PRESENT_FOR).date())
