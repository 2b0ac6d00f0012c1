"""A promised check-in arrives once: whatever crashes, goes dark, answers late or breaks."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import datetime, timedelta

import pytest

from bot.check_ins import GIVE_UP_AFTER, LEASE
from bot.effects import Outcome
from bot.events import Asked
from bot.ports import Delivery, Mark, Postponed, Status, Unreachable, Unsure
from bot.replies import Line, Message
from tests.bot.ledger import Ledger, answer_lost, breaks, crash, crash_after, perhaps_not
from tests.bot.running import MORNING, Bot, beside


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


def lines(outcome: Outcome) -> list[str]:
    """The ids of all lines an outcome says."""
    messages = [one for one in outcome.replies if isinstance(one, Message)]
    return [part.id for message in messages for part in message.parts if isinstance(part, Line)]


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


async def test_a_late_mark_changes_nothing(bot: Bot) -> None:
    """A process that slept through its lease can neither send nor mark."""
    await bot.promised()
    bot.clock.go_to(MORNING)
    old = (await bot.store.claim(MORNING, "t", 10, LEASE))[0]
    await beside(bot).at(MORNING + timedelta(minutes=5))

    await bot.check_ins._settle(old, bot.ledger)

    assert 1 == len(bot.ledger.accepted)
    assert 0 == await bot.store.mark([Mark(old.check_in, old.fence, Status.CANCELLED)])
