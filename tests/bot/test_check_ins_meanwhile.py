"""What somebody says while their check-in is on its way: a no is heard before it leaves, and nothing comes twice."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import timedelta

import pytest

from bot.check_ins import LEASE
from bot.events import Asked, Pressed
from bot.ports import Delivery
from bot.private import Private
from bot.tokens import Action
from tests.bot.ledger import Ledger, Twist, answer_lost, crash_after
from tests.bot.running import MORNING, Bot, beside


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
