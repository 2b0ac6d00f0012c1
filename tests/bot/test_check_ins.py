"""A promised check-in comes once, at its time where they are: also after the bot was down, and from two processes."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.check_ins import CheckIns
from bot.ports import Delivery
from bot.replies import Line
from tests.bot.ledger import Ledger
from tests.bot.running import AFTERNOON, MORNING, Bot, beside


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


async def test_two_processes_send_one(bot: Bot) -> None:
    """Two processes on one database, draining at the same moment, send one message each person."""
    for number in range(30):
        await bot.promised(f"t:{number}")
    bot.clock.go_to(MORNING)

    await asyncio.gather(bot.check_ins.drain(), beside(bot).check_ins.drain())

    assert 30 == len(bot.ledger.accepted) == len(set(bot.ledger.accepted))


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
