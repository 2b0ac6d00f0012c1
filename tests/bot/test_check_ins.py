"""A promised check-in arrives once: whatever crashes, goes dark, answers late or is stopped meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.check_ins import GIVE_UP_AFTER, LEASE, CheckIns
from bot.effects import Outcome
from bot.engine import Engine
from bot.events import Asked, Pressed, Rejected, Source
from bot.ports import Delivery, Mark, Postponed, Status, Unreachable, Unsure
from bot.private import Private
from bot.replies import Line, Message
from bot.store import open_store
from bot.store.sqlite import SqliteStore
from bot.tokens import Action
from tests.bot.ledger import Ledger, Twist
from tests.fresh import database
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


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    """A bot of its own for each test."""
    store = await open_store(database(tmp_path))
    assert isinstance(store, SqliteStore)
    yield Bot(store, SettableClock(AFTERNOON), Ledger())
    await store.close()


def beside(bot: Bot) -> Bot:
    """The same database and platform, another process."""
    return Bot(bot.store, bot.clock, bot.ledger)


async def test_it_comes_at_its_time_and_once(bot: Bot) -> None:
    """Nothing a second before, one message at the time, nothing afterwards."""
    await bot.promised()
    await bot.at(MORNING - timedelta(seconds=1))
    before = list(bot.ledger.accepted)

    await bot.at(MORNING)
    await bot.at(MORNING + timedelta(days=30))

    assert [] == before
    assert 1 == len(bot.ledger.accepted)


async def test_due_while_the_bot_was_down(bot: Bot) -> None:
    """Found due after hours of downtime, it is sent at once if it is day for them."""
    await bot.promised()

    await beside(bot).at(MORNING + timedelta(hours=4))

    assert 1 == len(bot.ledger.accepted)


async def test_not_in_their_night(bot: Bot) -> None:
    """Found due at night, it waits for the next morning."""
    await bot.promised()
    await bot.at(MORNING + timedelta(hours=14))
    at_night = len(bot.ledger.accepted)

    await bot.at(MORNING + timedelta(hours=24))

    assert 0 == at_night
    assert 1 == len(bot.ledger.accepted)


async def test_an_unknown_zone_keeps_its_hour(bot: Bot) -> None:
    """Where no zone is known, a late one comes at the promised hour of another day."""
    await bot.promised(zone=None)
    await bot.at(AFTERNOON + timedelta(days=1, hours=8))
    late = len(bot.ledger.accepted)

    await bot.at(AFTERNOON + timedelta(days=2))

    assert 0 == late
    assert 1 == len(bot.ledger.accepted)


async def test_long_away_it_says_so(bot: Bot) -> None:
    """After more than three days one gentle message says that the bot was away."""
    await bot.promised()

    await bot.at(MORNING + timedelta(days=6))

    said = [part.id for part in bot.ledger.messages[0].parts if isinstance(part, Line)]
    assert "check-in-away" in said
    assert 1 == len(bot.ledger.accepted)


async def test_the_clock_library_alone_would_drop_it() -> None:
    """APScheduler's defaults skip a one-shot job that is found two seconds late: why it is only our clock."""
    fired: list[str] = []
    scheduler = AsyncIOScheduler(timezone=UTC)
    scheduler.start(paused=True)
    scheduler.add_job(fired.append, "date", run_date=datetime.now(UTC) - timedelta(seconds=2), args=["late"])
    scheduler.resume()
    await asyncio.sleep(0)
    scheduler.wakeup()
    await asyncio.sleep(0)

    assert [] == fired
    assert [] == scheduler.get_jobs()
    scheduler.shutdown(wait=False)


async def crash(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
    """The process dies before the platform hears of it."""
    raise asyncio.CancelledError


async def crash_after(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
    """The platform accepts, and the process dies before it can write that down."""
    ledger.accept(member, delivery)
    raise asyncio.CancelledError


async def answer_lost(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
    """The platform accepts, and its answer never arrives."""
    ledger.accept(member, delivery)
    return Unsure()


async def perhaps_not(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
    """The platform does not accept, and its answer never arrives either."""
    return Unsure()


async def breaks(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
    """Our own fault, of any kind."""
    raise RuntimeError("a fault")


@pytest.mark.parametrize("twist", [crash, crash_after, answer_lost, perhaps_not, breaks], ids=lambda one: one.__name__)
async def test_exactly_one_after_any_fault(bot: Bot, twist: object) -> None:
    """Whatever happens between claim and mark, the person gets one message in the end."""
    await bot.promised()
    bot.ledger.twists = [twist]  # type: ignore[list-item]
    with contextlib.suppress(asyncio.CancelledError):
        await bot.at(MORNING)

    for minutes in (3, 6, 60, 120):
        await beside(bot).at(MORNING + timedelta(minutes=minutes))

    assert 1 == len(bot.ledger.accepted)


async def test_crashing_at_every_step_loses_and_doubles_nothing(bot: Bot) -> None:
    """Twenty people, and a crash at each third delivery in turn: everybody gets one message."""
    for number in range(20):
        await bot.promised(f"t:{number}")
    bot.ledger.twists = [crash, crash_after, answer_lost, perhaps_not, breaks] * 4

    for minutes in range(0, 40, 2):
        try:
            await beside(bot).at(MORNING + timedelta(minutes=minutes))
        except asyncio.CancelledError:
            continue

    assert sorted(f"t:{number}" for number in range(20)) == sorted(member for member, _ in bot.ledger.accepted)


async def test_stop_between_claim_and_call(bot: Bot) -> None:
    """Somebody who says stop while the message is being written gets none."""
    await bot.promised()
    handle = bot.engine.handle

    async def stops_meanwhile(event: object) -> object:
        outcome = await handle(event)  # type: ignore[arg-type]
        await handle(Pressed(bot.source("t:1"), Action.STOP_CHECK_INS))
        return outcome

    bot.engine.handle = stops_meanwhile  # type: ignore[method-assign,assignment]
    await bot.at(MORNING)
    bot.engine.handle = handle  # type: ignore[method-assign]
    await bot.at(MORNING + timedelta(days=2))

    assert [] == bot.ledger.accepted


async def test_erased_between_claim_and_call(bot: Bot) -> None:
    """Somebody who erases everything meanwhile gets no message, and stays erased."""
    await bot.promised()
    bot.clock.go_to(MORNING)
    claims = await bot.store.claim(MORNING, "t", 10, LEASE)
    await bot.engine.handle(Pressed(bot.source("t:1"), Action.ERASE_SURE))

    await bot.check_ins._settle(claims[0], bot.ledger)

    assert [] == bot.ledger.accepted
    assert 0 == (await bot.store.load("t:1")).version


async def test_two_processes_send_one(bot: Bot) -> None:
    """Two processes on one database, draining at the same moment, send one message each person."""
    for number in range(30):
        await bot.promised(f"t:{number}")
    bot.clock.go_to(MORNING)

    await asyncio.gather(bot.check_ins.drain(), beside(bot).check_ins.drain())

    assert 30 == len(bot.ledger.accepted) == len(set(bot.ledger.accepted))


async def test_a_dark_platform_uses_up_no_attempts(bot: Bot) -> None:
    """A platform that is down all day delays the message and does not lose it."""
    await bot.promised()

    async def dark(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
        return Postponed(600)

    bot.ledger.twists = [dark] * 30
    for minutes in range(0, 330, 10):
        await bot.at(MORNING + timedelta(minutes=minutes))

    assert 1 == len(bot.ledger.accepted)


async def test_closed_direct_messages_are_not_tried_again(bot: Bot) -> None:
    """Somebody who cannot be written to is left alone."""
    await bot.promised()

    async def closed(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
        return Unreachable("50007")

    bot.ledger.twists = [closed]
    await bot.at(MORNING)
    await bot.at(MORNING + timedelta(days=2))

    assert [] == bot.ledger.accepted


async def test_one_that_always_breaks_is_set_aside_and_told(bot: Bot) -> None:
    """It is tried for days with growing pauses, the others go out, and its member is told at their next visit."""
    await bot.promised("t:bad")
    await bot.promised("t:good")
    tries: list[datetime] = []

    async def always(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
        if member == "t:bad":
            tries.append(bot.clock.now())
            raise RuntimeError("a fault")
        return None

    bot.ledger.twists = [always] * 500
    for minutes in range(0, 6 * 24 * 60, 10):
        await bot.at(MORNING + timedelta(minutes=minutes))

    assert ["t:good"] == [member for member, _ in bot.ledger.accepted]
    assert len(tries) < GIVE_UP_AFTER + 1
    assert tries[-1] - tries[0] > timedelta(days=2)
    told = await bot.engine.handle(Asked(bot.source("t:bad")))
    assert "check-in-missed" in lines(told)


async def test_trouble_of_an_hour_loses_nothing(bot: Bot) -> None:
    """Every answer lost for an hour: the message comes afterwards, once."""
    await bot.promised()

    async def lost(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
        return Unsure()

    bot.ledger.twists = [lost] * 6
    for minutes in range(0, 240, 2):
        await bot.at(MORNING + timedelta(minutes=minutes))

    assert [] == bot.ledger.twists
    assert 1 == len(bot.ledger.accepted)


async def test_a_slow_platform_keeps_nobody_from_theirs(bot: Bot) -> None:
    """Two hundred due, and each send takes a second: nobody's is lost because its turn came late."""
    for number in range(200):
        await bot.promised(f"t:{number}")

    async def slow(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
        bot.clock.passes(timedelta(seconds=1))
        return None

    bot.ledger.twists = [slow] * 200
    await bot.at(MORNING)
    await bot.at(MORNING + timedelta(minutes=30))

    assert 200 == len(bot.ledger.accepted) == len(set(bot.ledger.accepted))


async def test_a_sleep_in_the_middle_loses_nothing(bot: Bot) -> None:
    """The machine sleeps for an hour between claim and call: the message comes when it wakes, once."""
    await bot.promised()

    async def sleeps(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
        bot.clock.passes(timedelta(hours=1))
        return None

    bot.ledger.twists = [sleeps]
    await bot.at(MORNING)
    await bot.at(MORNING + timedelta(hours=1, minutes=5))

    assert 1 == len(bot.ledger.accepted)


async def test_one_platform_waits_for_no_other(bot: Bot) -> None:
    """While one platform hangs, the other's check-ins go out."""
    await bot.promised("t:1")
    await bot.promised("u:1")
    hang = asyncio.Event()

    async def hangs(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
        await hang.wait()
        return None

    bot.ledger.twists = [hangs]
    other = Ledger("u")
    both = CheckIns(bot.store, bot.engine, {"t": bot.ledger, "u": other}, bot.clock)
    bot.clock.go_to(MORNING)
    running = asyncio.create_task(both.run())
    async with asyncio.timeout(10):
        while not other.accepted:
            await asyncio.sleep(0)
    before = list(bot.ledger.accepted)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)

    assert [] == before


@pytest.mark.parametrize("deed", [Action.STOP_CHECK_INS, Action.ERASE_SURE, Action.PAUSE])
async def test_no_while_it_waits_for_its_turn_is_heard(bot: Bot, deed: Action) -> None:
    """Stop, erase or pause pressed while the message waits for its turn to leave: it does not leave."""
    await bot.promised()

    async def waits(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
        await bot.engine.handle(Pressed(bot.source("t:1"), deed))
        return None

    bot.ledger.twists = [waits]
    await bot.at(MORNING)

    assert [] == bot.ledger.accepted


@pytest.mark.parametrize("twist", [crash_after, answer_lost], ids=lambda one: one.__name__)
async def test_new_settings_while_it_is_on_its_way_send_it_once(bot: Bot, twist: Twist) -> None:
    """Somebody changes their hour in the very minute it arrives: it does not come again tomorrow."""
    await bot.promised()

    async def and_settings(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
        hour = Asked(bot.source("t:1"), "settings", hour=Private("11:00"))
        await bot.engine.handle(hour)
        return await twist(ledger, member, delivery)

    bot.ledger.twists = [and_settings]
    with contextlib.suppress(asyncio.CancelledError):
        await bot.at(MORNING)
    for hours in (1, 3, 24, 26, 50):
        await beside(bot).at(MORNING + timedelta(hours=hours))

    assert 1 == len(bot.ledger.accepted)


def lines(outcome: Outcome) -> list[str]:
    """The ids of all lines an outcome says."""
    messages = [one for one in outcome.replies if isinstance(one, Message)]
    return [part.id for message in messages for part in message.parts if isinstance(part, Line)]


async def test_a_late_mark_changes_nothing(bot: Bot) -> None:
    """A process that slept through its lease can neither send nor mark."""
    await bot.promised()
    bot.clock.go_to(MORNING)
    old = (await bot.store.claim(MORNING, "t", 10, LEASE))[0]
    await beside(bot).at(MORNING + timedelta(minutes=5))

    await bot.check_ins._settle(old, bot.ledger)

    assert 1 == len(bot.ledger.accepted)
    assert 0 == await bot.store.mark([Mark(old.check_in, old.fence, Status.CANCELLED)])


async def test_the_loop_rings_by_itself(bot: Bot) -> None:
    """A new promise wakes the running loop, and what is due goes out without a drain being asked for."""
    running = asyncio.create_task(bot.check_ins.run())
    bot.engine.on_promise = bot.check_ins.wake
    await bot.promised()
    bot.clock.go_to(MORNING)
    bot.check_ins.wake()

    async with asyncio.timeout(10):
        while not bot.ledger.accepted:
            await asyncio.sleep(0)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)

    assert 1 == len(bot.ledger.accepted)
