"""What is posted in channels by itself: at its local minute, once, or not at all.

The `post` table remembers what comes next; a row is moved on before anything is sent, so that no restart and no second
process doubles a post. What was missed is left out, never made up for.
"""

from __future__ import annotations

import asyncio
import hashlib
import math
import secrets
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.community import STOPPED, Community, Decision, Feature, Schedule
from bot.cron import day_over, next_after
from bot.effects import HideQuote, QuoteStands, ShowQuote
from bot.flow import broadcast, lantern, together
from bot.places import Planned
from bot.ports import Adapter, Clock, Postponed, Sent, Store, Unreachable, Unsure, always
from bot.quotes import Quote
from bot.replies import Message

log = structlog.get_logger(__name__)

ON_TIME = timedelta(minutes=1)
"""So long past its minute a post is tried first; after a restart that came later it is left out."""
GRACE = timedelta(minutes=15)
"""So long past it a post is tried again, where a platform asked us to wait; later it would stand there out of time."""
BESIDE = timedelta(minutes=30)
"""A quote is left out where somebody typed `/rejected` in that channel so short a time ago."""
SWEEP = 5.0
"""Seconds between looks: they are cheap, and a moved clock is noticed."""
AT_ONCE = 16
"""Posts of one platform under way at once."""
WORDS_OF_OURS = "en"
WEEKLY, LANTERN = "weekly", "lantern:"
STILL_TODAY = timedelta(hours=6)
"""So long past its time a lantern is still lit, after a restart."""


class Posts:
    """Posts what is due."""

    def __init__(
        self,
        store: Store,
        adapters: Mapping[str, Adapter],
        clock: Clock,
        quotes: tuple[Quote, ...],
    ) -> None:
        self._store, self._adapters, self._clock = store, adapters, clock
        self._quotes = quotes

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
        if planned.kind.startswith(LANTERN):
            await self._lit(planned, adapter, community)
            return
        schedule = _schedule(planned, community)
        missed = now - planned.due_at > (ON_TIME if planned.try_at == planned.due_at else GRACE)
        following = next_after(schedule, now - ON_TIME if missed else now)  # one missed later may be just in time
        card, shown = None, None
        if following is not None and not missed and not await self._told_beside(schedule.room, now):
            card, shown = await self._composed(planned, schedule)
        over = day_over(planned.due_at, schedule.zone)
        if not await self._store.posts.take(planned, following, shown, now, over) or card is None:
            return
        outcome = await adapter.post(
            schedule.room,
            card,
            silent=schedule.silent,
            delivery=_delivery(planned),
            locale=community.language or WORDS_OF_OURS,
        )
        if shown:
            stands = isinstance(outcome, Sent | Unsure)
            quote = QuoteStands(shown.room, shown.quote, shown.anew) if stands else HideQuote(shown.room, shown.quote)
            await self._store.posts.became(quote, now)
        match outcome:
            case Postponed(seconds) if (
                planned.kind != WEEKLY and now + timedelta(seconds=seconds) <= planned.due_at + GRACE
            ):
                await self._store.posts.give_back(planned, following, now + timedelta(seconds=seconds))
            case Unreachable(reason):
                await self._stop(planned, adapter, schedule, reason)
            case Sent():
                pass
            case _:  # too late for today, or perhaps sent: nothing is ever doubled
                log.info("a post is left out", community=planned.community, outcome=type(outcome).__name__)

    async def _lit(self, planned: Planned, adapter: Adapter, community: Community) -> None:
        """A lantern, once; not where the community put it out meanwhile, nor hours after it was meant."""
        now, room = self._clock.now(), community.lantern_room
        wanted = room and Feature.LANTERN in community.on and now - planned.due_at <= STILL_TODAY
        here = await self._store.communities.present(planned.community, (now - lantern.LATELY).date())
        if not await self._store.posts.take(planned, None, None, now) or not wanted or here < lantern.ENOUGH:
            return
        card = lantern.card(planned.kind.removeprefix(LANTERN))
        locale = community.language or WORDS_OF_OURS
        outcome = await adapter.post(room, card, silent=True, delivery=_delivery(planned), locale=locale)
        if isinstance(outcome, Unreachable):
            log.warning("a channel takes no lantern", community=planned.community, reason=outcome.reason)

    async def _composed(self, planned: Planned, schedule: Schedule) -> tuple[Message | None, ShowQuote | None]:
        if planned.kind == WEEKLY:
            heard, went_on = await self._store.posts.counts(planned.community)
            return together.card(together.rough(heard, noise()), together.rough(went_on, noise())), None
        room = await self._store.room(schedule.room)
        return broadcast.quote(schedule, room, self._quotes, _luck(planned)) or (None, None)

    async def _stop(self, planned: Planned, adapter: Adapter, tried: Schedule, reason: str) -> None:
        """The channel takes nothing any more: no further tries, and whoever set it up hears of it once.

        What admins decided while it was tried holds: other settings stay theirs, and a schedule they changed goes on.
        """
        log.warning("a channel takes no posts any more", community=planned.community, reason=reason)
        ended, decided = replace(tried, on=False, stopped=reason), False
        entry = Decision(self._clock.now(), None, planned.kind, f"{STOPPED}{reason}")
        while not decided:
            community, version = await self._store.communities.decided(planned.community)
            if _schedule(planned, community) != tried:
                return
            stopped = replace(community, weekly=ended) if planned.kind == WEEKLY else replace(community, quotes=ended)
            kept = stopped.written_down(entry)
            decided = await self._store.communities.decide(planned.community, kept, version, self._clock.now())
        if tried.by:
            name = planned.community.partition(":")[2]
            await adapter.deliver(
                tried.by,
                None,
                broadcast.stopped(name, planned.kind, ended),
                always,
                delivery=_delivery(planned),
                locale=community.language or WORDS_OF_OURS,
            )

    async def _told_beside(self, room: str, now: datetime) -> bool:
        last = await self._store.posts.told_in(room)
        return last is not None and now - last < BESIDE


def _schedule(planned: Planned, community: Community) -> Schedule:
    return community.weekly if planned.kind == WEEKLY else community.quotes


def noise() -> int:
    """What a count is blurred with: discrete Laplace noise, so that one person more or less changes no card much.

    With a scale of one, a card is at most e times as likely with somebody as without them (differential privacy).
    """
    return _geometric() - _geometric()


def _geometric() -> int:
    return int(-math.log(1.0 - secrets.SystemRandom().random()))


def _luck(planned: Planned) -> int:
    return int.from_bytes(_digest(planned), "big")


def _delivery(planned: Planned) -> str:
    """The same for the same post, whoever tries."""
    return f"p-{_digest(planned).hex()}"


def _digest(planned: Planned) -> bytes:
    named = f"{planned.kind}/{planned.community}/{planned.due_at.isoformat()}"
    return hashlib.blake2b(named.encode(), digest_size=8).digest()
