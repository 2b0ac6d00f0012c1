"""What is posted in channels by itself: at its local minute, once, or not at all.

The `post` table remembers what comes next; a row is moved on before anything is sent, so that no restart and no second
process doubles a post. What was missed is left out, never made up for.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.community import Community
from bot.cron import next_after
from bot.flow import broadcast
from bot.places import Planned
from bot.ports import Adapter, Clock, Postponed, Sent, Store, Unreachable, always
from bot.quotes import Quote

log = structlog.get_logger(__name__)

GRACE = timedelta(minutes=15)
"""So long past its minute a post still goes out, after a restart or a limit; later it would stand there out of time."""
BESIDE = timedelta(minutes=30)
"""A quote is left out where somebody typed `/rejected` in that channel so short a time ago."""
SWEEP = 5.0
"""Seconds between looks: they are cheap, and a moved clock is noticed."""
AT_ONCE = 16
"""Posts of one platform under way at once."""
WORDS_OF_OURS = "en"


class Posts:
    """Posts what is due. beside: when a no was last told in a channel, as far as this process saw it."""

    def __init__(
        self,
        store: Store,
        adapters: Mapping[str, Adapter],
        clock: Clock,
        quotes: tuple[Quote, ...],
        beside: Callable[[str], datetime | None],
    ) -> None:
        self._store, self._adapters, self._clock = store, adapters, clock
        self._quotes, self._beside = quotes, beside

    async def run(self) -> None:
        """For ever; trouble ends one round, and the next begins anew."""
        while True:
            try:
                await self.drain()
            except Exception as error:  # a database that is locked just now
                log.error("posts could not be drained", error=type(error).__name__)
            await asyncio.sleep(SWEEP)

    async def drain(self) -> int:
        """Post everything due now, each platform for itself; returns how many were looked at."""
        return sum(await asyncio.gather(*(self._drained(name) for name in self._adapters)))

    async def _drained(self, platform: str) -> int:
        looked = 0
        while due := await self._store.posts.due(platform, self._clock.now(), AT_ONCE):
            await asyncio.gather(*(self._settled(planned, self._adapters[platform]) for planned in due))
            looked += len(due)
        return looked

    async def _settled(self, planned: Planned, adapter: Adapter) -> None:
        try:
            await self._posted(planned, adapter)
        except Exception as error:  # one community's trouble is its own
            log.error("a post could not be settled", community=planned.community, error=type(error).__name__)
            raise

    async def _posted(self, planned: Planned, adapter: Adapter) -> None:
        now = self._clock.now()
        community, _ = await self._store.communities.decided(planned.community)
        schedule = community.quotes
        missed = now - planned.due_at > GRACE
        following = next_after(schedule, now - GRACE if missed else now)  # one missed later may be just in time
        composed = None
        if following is not None and not missed and not self._told_beside(schedule.room, now):
            room = await self._store.room(schedule.room)
            composed = broadcast.quote(schedule, room, self._quotes, _luck(planned))
        card, shown = composed or (None, None)
        if not await self._store.posts.take(planned, following, shown, now) or card is None:
            return
        outcome = await adapter.post(
            schedule.room,
            card,
            silent=schedule.silent,
            delivery=_delivery(planned),
            locale=community.language or WORDS_OF_OURS,
        )
        match outcome:
            case Postponed(seconds) if now + timedelta(seconds=seconds) <= planned.due_at + GRACE:
                await self._store.posts.give_back(planned, now + timedelta(seconds=seconds), shown)
            case Unreachable(reason):
                await self._stop(planned, adapter, community, reason)
            case Sent():
                pass
            case _:  # too late for today, or perhaps sent: nothing is ever doubled
                log.info("a post is left out", community=planned.community, outcome=type(outcome).__name__)

    async def _stop(self, planned: Planned, adapter: Adapter, community: Community, reason: str) -> None:
        """The channel takes nothing any more: no further tries, and whoever set it up hears of it once."""
        log.warning("a channel takes no posts any more", community=planned.community, reason=reason)
        stopped = replace(community, quotes=replace(community.quotes, on=False, stopped=reason))
        _, version = await self._store.communities.decided(planned.community)
        if not await self._store.communities.decide(planned.community, stopped, version, self._clock.now()):
            return  # an admin changed it just now
        by = community.quotes.by
        if by:
            name = planned.community.partition(":")[2]
            await adapter.deliver(
                by,
                None,
                broadcast.stopped(name, stopped.quotes),
                always,
                delivery=_delivery(planned),
                locale=community.language or WORDS_OF_OURS,
            )

    def _told_beside(self, room: str, now: datetime) -> bool:
        last = self._beside(room)
        return last is not None and now - last < BESIDE


def _luck(planned: Planned) -> int:
    return int.from_bytes(_digest(planned), "big")


def _delivery(planned: Planned) -> str:
    """The same for the same post, whoever tries."""
    return f"p-{_digest(planned).hex()}"


def _digest(planned: Planned) -> bytes:
    named = f"{planned.kind}/{planned.community}/{planned.due_at.isoformat()}"
    return hashlib.blake2b(named.encode(), digest_size=8).digest()
