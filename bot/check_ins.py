"""Promised messages: claim, compose, ask once more whether they are wanted, deliver, mark.

The `check_in` table is the truth. APScheduler is only the clock: its jobs set an event, and one long-lived loop
drains what is due, so that nothing is lost with a job and no job can be skipped for running late.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping
from datetime import UTC, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.engine import Engine
from bot.events import CheckInDue, Source
from bot.hours import late
from bot.ports import Adapter, Claim, Clock, Mark, Postponed, Sent, Status, Store, Unreachable, Unsure, Withdrawn
from bot.replies import Audience, Message

log = structlog.get_logger(__name__)

LANES = 16
"""Check-ins of one platform under way at once. So many are claimed and no more: a lease never waits in a queue."""
LEASE = 110.0
"""Seconds a claim is ours: longer than a send may take, shorter than the minutes Discord's nonce is kept."""
LONGEST_PAUSE = 3600.0
"""Seconds between tries, once several have failed: the pause doubles up to this."""
SWEEP = 5.0
"""Seconds between sweeps, which find what no ring announced: a moved clock, a lease that ran out."""
PATIENT_TRIES = 3
"""So many tries follow each other at once; after that there is trouble that takes longer."""
GIVE_UP_AFTER = 40
"""Tries, all by day, after which a check-in is set aside: some three days. The member is told at their next visit."""


class CheckIns:
    """Delivers what is due. `run` until cancelled; `wake` when something new was promised."""

    def __init__(self, store: Store, engine: Engine, adapters: Mapping[str, Adapter], clock: Clock) -> None:
        self._store, self._engine, self._adapters, self._clock = store, engine, adapters, clock
        self._due = {name: asyncio.Event() for name in adapters}
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    def wake(self) -> None:
        """Look again: something was promised, or may be due."""
        for due in self._due.values():
            due.set()

    async def run(self) -> None:
        """Ring, drain, set the next ring; for ever, and each platform for itself: a slow one holds up no other."""
        self._scheduler.start()
        self._scheduler.add_job(self.wake, "interval", seconds=SWEEP, id="sweep")
        try:
            await asyncio.gather(*(self._work(name) for name in self._adapters))
        finally:
            self._scheduler.shutdown(wait=False)

    async def drain(self) -> int:
        """Deliver everything due now; returns how many claims were worked through."""
        return sum(await asyncio.gather(*(self._drained(name) for name in self._adapters)))

    async def _work(self, name: str) -> None:
        due = self._due[name]
        while True:
            due.clear()
            try:
                await self._drained(name)
                await self._set_next_ring()
            except Exception as error:  # the next sweep tries again; a broken disk must not end the loop
                log.error("check-ins could not be drained", platform=name, error=type(error).__name__)
            await due.wait()

    async def _drained(self, name: str) -> int:
        """One platform's: whenever lanes are free, so many more are claimed, until nothing is due."""
        worked = 0
        lanes: set[asyncio.Task[None]] = set()
        try:
            while True:
                claims = await self._store.claim(self._clock.now(), name, LANES - len(lanes), LEASE)
                worked += len(claims)
                lanes |= {asyncio.create_task(self._settle(claim, self._adapters[name])) for claim in claims}
                if not lanes:
                    return worked
                _, lanes = await asyncio.wait(lanes, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:
            for lane in lanes:
                lane.cancel()
            raise
        finally:
            await asyncio.gather(*lanes, return_exceptions=True)

    async def _set_next_ring(self) -> None:
        due = await self._store.next_due(self._clock.now())
        if due:
            self._scheduler.add_job(self.wake, "date", run_date=due, id="next", replace_existing=True)

    async def _settle(self, claim: Claim, adapter: Adapter) -> None:
        """One claim to its end. Whatever breaks here stays here: others go on, and this one comes back later."""
        try:
            mark = await self._attempted(claim, adapter)
            if mark:
                await self._store.mark([mark])  # at once, so that a crash leaves as few unmarked as can be
        except Exception as error:
            log.error("a check-in could not be delivered", check_in=claim.check_in, error=type(error).__name__)
            await self._again(claim)

    async def _attempted(self, claim: Claim, adapter: Adapter) -> Mark | None:
        """What to mark; None when it comes back later."""
        if claim.attempt > GIVE_UP_AFTER:
            log.error("a check-in is given up", check_in=claim.check_in, attempts=claim.attempt - 1)
            return Mark(claim.check_in, claim.fence, Status.GIVEN_UP)
        until = late(claim.due_at, self._clock.now(), claim.zone, claim.minute, weekdays=claim.weekdays)
        if until is not None:
            await self._store.postpone(claim, until)
            return None
        if claim.attempt > 1 and await adapter.find(claim.member, claim.address, claim.check_in):
            return Mark(claim.check_in, claim.fence, Status.SENT)
        source = Source(key=f"due:{claim.fence}:{claim.check_in}", member=claim.member, locale=claim.locale)
        due = CheckInDue(source, claim.check_in, claim.journey, claim.due_at)
        outcome = await self._engine.handle(due)
        message = next(
            (one for one in outcome.replies if isinstance(one, Message) and one.audience is Audience.DIRECT), None
        )
        if message is None and outcome.replies:
            await self._again(claim)  # our own trouble, told to nobody
            return None
        if message is None:
            return Mark(claim.check_in, claim.fence, Status.CANCELLED)
        return await self._delivered(claim, adapter, message)

    async def _delivered(self, claim: Claim, adapter: Adapter, message: Message) -> Mark | None:
        delivery = await adapter.deliver(
            claim.member,
            claim.address,
            message,
            lambda: self._store.still_wanted(claim, self._clock.now()),
            delivery=claim.check_in,
            locale=claim.locale,
        )
        match delivery:
            case Sent(address):
                return Mark(claim.check_in, claim.fence, Status.SENT, address)
            case Unreachable(reason):
                log.info("a member cannot be written to", check_in=claim.check_in, reason=reason)
                return Mark(claim.check_in, claim.fence, Status.UNREACHABLE)
            case Postponed(seconds):
                await self._store.postpone(claim, self._clock.now() + timedelta(seconds=seconds))
            case Unsure():
                if await adapter.find(claim.member, claim.address, claim.check_in):
                    return Mark(claim.check_in, claim.fence, Status.SENT)
                await self._again(claim)
            case Withdrawn():
                pass  # stopped, paused, moved or erased meanwhile: its row says so; or our lease ran out
        return None

    async def _again(self, claim: Claim) -> None:
        """Later, and then it is looked for before anything is sent. Where even this fails, the lease brings it back."""
        pause = min(LEASE * 2 ** max(0, claim.attempt - PATIENT_TRIES), LONGEST_PAUSE)
        with contextlib.suppress(Exception):
            await self._store.retry(claim, self._clock.now() + timedelta(seconds=pause))
