"""Promised messages: claim, compose, ask once more whether they are wanted, deliver, mark.

The `check_in` table is the truth. APScheduler is only the clock: its jobs set an event, and one long-lived loop
drains what is due, so that nothing is lost with a job and no job can be skipped for running late.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.engine import Engine
from bot.events import CheckInDue, Source
from bot.hours import late
from bot.ports import Adapter, Claim, Clock, Delivery, Mark, Postponed, Sent, Status, Store, Unreachable, Unsure
from bot.replies import Audience, Message

log = structlog.get_logger(__name__)

BATCH = 200
LANES = 16
"""Check-ins of one platform under way at once; a slow platform fills its own lanes only."""
LEASE = 110.0
"""Seconds a claim is ours: longer than a send may take, shorter than the minutes Discord's nonce is kept."""
SWEEP = 5.0
"""Seconds between sweeps, which find what no ring announced: a moved clock, a lease that ran out."""
GIVE_UP_AFTER = 5
"""Attempts after which a check-in that breaks every time is set aside instead of breaking for ever."""
NOT_READY = 10.0


class CheckIns:
    """Delivers what is due. `run` until cancelled; `wake` when something new was promised."""

    def __init__(self, store: Store, engine: Engine, adapters: Mapping[str, Adapter], clock: Clock) -> None:
        self._store, self._engine, self._adapters, self._clock = store, engine, adapters, clock
        self._due = asyncio.Event()
        self._lanes = {name: asyncio.Semaphore(LANES) for name in adapters}
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    def wake(self) -> None:
        """Look again: something was promised, or may be due."""
        self._due.set()

    async def run(self) -> None:
        """Ring, drain, set the next ring; for ever."""
        self._scheduler.start()
        self._scheduler.add_job(self.wake, "interval", seconds=SWEEP, id="sweep")
        try:
            while True:
                self._due.clear()
                await self._quietly_drain()
                await self._set_next_ring()
                await self._due.wait()
        finally:
            self._scheduler.shutdown(wait=False)

    async def drain(self) -> int:
        """Deliver everything due now; returns how many claims were worked through."""
        worked = 0
        while claims := await self._store.claim(self._clock.now(), BATCH, LEASE):
            worked += len(claims)
            await asyncio.gather(*(self._settle(claim) for claim in claims))
        return worked

    async def _quietly_drain(self) -> None:
        try:
            await self.drain()
        except Exception as error:  # the next sweep tries again; a broken disk must not end the loop
            log.error("check-ins could not be drained", error=type(error).__name__)

    async def _set_next_ring(self) -> None:
        try:
            due = await self._store.next_due()
        except Exception as error:  # the sweep looks again
            log.error("the next check-in could not be found", error=type(error).__name__)
            return
        if due and due > self._clock.now():
            self._scheduler.add_job(self.wake, "date", run_date=due, id="next", replace_existing=True)

    async def _settle(self, claim: Claim) -> None:
        """One claim to its end. Whatever breaks here stays here: others go on, and the lease brings it back."""
        try:
            mark = await self._attempted(claim)
            if mark:
                await self._store.mark([mark])  # at once, so that a crash leaves as few unmarked as can be
        except Exception as error:
            log.error("a check-in could not be delivered", check_in=claim.check_in, error=type(error).__name__)

    async def _attempted(self, claim: Claim) -> Mark | None:
        """What to mark; None when it is due again later, or when the lease has to bring it back."""
        platform = claim.member.partition(":")[0]
        adapter = self._adapters.get(platform)
        if adapter is None:
            await self._later(claim, NOT_READY)
            return None
        if claim.attempt > GIVE_UP_AFTER:
            log.error("a check-in is given up", check_in=claim.check_in, attempts=claim.attempt - 1)
            return Mark(claim.check_in, claim.fence, Status.GIVEN_UP)
        until = late(claim.due_at, self._clock.now(), claim.zone, claim.minute)
        if until is not None:
            await self._store.postpone(claim, until)
            return None
        async with self._lanes[platform]:
            return await self._delivered(claim, adapter)

    async def _delivered(self, claim: Claim, adapter: Adapter) -> Mark | None:
        if claim.attempt > 1 and await adapter.find(claim.member, claim.address, claim.check_in):
            return Mark(claim.check_in, claim.fence, Status.SENT)
        source = Source(key=f"due:{claim.fence}:{claim.check_in}", member=claim.member, locale=claim.locale)
        due = CheckInDue(source, claim.check_in, claim.journey, claim.due_at)
        outcome = await self._engine.handle(due)
        message = next(
            (one for one in outcome.replies if isinstance(one, Message) and one.audience is Audience.DIRECT), None
        )
        if message is None and outcome.replies:
            return None  # our own trouble, told to nobody: the lease brings it back
        if message is None or not await self._store.still_wanted(claim, self._clock.now()):
            return Mark(claim.check_in, claim.fence, Status.CANCELLED)
        delivery = await adapter.deliver(
            claim.member, claim.address, message, delivery=claim.check_in, locale=claim.locale
        )
        if isinstance(delivery, Unsure) and await adapter.find(claim.member, claim.address, claim.check_in):
            return Mark(claim.check_in, claim.fence, Status.SENT)
        return await self._marked(claim, delivery)

    async def _marked(self, claim: Claim, delivery: Delivery) -> Mark | None:
        match delivery:
            case Sent(address):
                return Mark(claim.check_in, claim.fence, Status.SENT, address)
            case Unreachable(reason):
                log.info("a member cannot be written to", check_in=claim.check_in, reason=reason)
                return Mark(claim.check_in, claim.fence, Status.UNREACHABLE)
            case Postponed(seconds):
                await self._later(claim, seconds)
                return None
            case Unsure():
                return None  # the lease brings it back, and then it is looked for before anything is sent

    async def _later(self, claim: Claim, seconds: float) -> None:
        await self._store.postpone(claim, self._clock.now() + timedelta(seconds=seconds))
