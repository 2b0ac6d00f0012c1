"""The terminal as a person uses it: hello and goodbye, a clock that goes to tomorrow, and all there the next time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.tryout import OffsetClock
from tests.adapters.desk import Desk, Lines, begun, promised
from tests.probes.clock import MONDAY


async def test_tomorrow_shows_the_next_check_in(desk: Desk) -> None:
    """Nobody has to wait a day to see what a check-in is like: it comes at once, at the time that was promised."""
    await promised(desk)
    shown = await desk.types("/tomorrow")

    assert "It is now Tuesday 24 November" in shown
    assert "Acme" in shown
    assert timedelta(hours=23) < desk.clock.now() - MONDAY < timedelta(hours=25)
    assert "The last card" not in await desk.types("1")


async def test_tomorrow_comes_once_for_each_promise(desk: Desk) -> None:
    """After the check-in was shown, none is waiting, and asking again repeats nothing and moves nothing."""
    await promised(desk)
    await desk.types("/tomorrow")
    now = desk.clock.now()

    assert "No check-in is waiting, so the time stays as it is." == (await desk.types("/Tomorrow")).strip()
    assert now == desk.clock.now()


async def test_without_a_promise_tomorrow_says_so(desk: Desk) -> None:
    """No check-in comes that was not agreed to, and the time stays."""
    await begun(desk)

    assert "No check-in is waiting, so the time stays as it is." == (await desk.types(" /tomorrow ")).strip()
    assert MONDAY == desk.clock.now()


async def test_a_stopped_check_in_does_not_come_tomorrow(desk: Desk) -> None:
    """Whoever wrote stop after the promise is not written to."""
    await promised(desk)
    await desk.types("stop")

    assert "No check-in is waiting" in await desk.types("/tomorrow")


def test_the_clock_of_a_tryout_only_goes_forward() -> None:
    """Going to an instant that has passed changes nothing; going ahead gets there and time goes on from it."""
    clock = OffsetClock()
    before = clock.now()
    clock.go_to(before - timedelta(days=9))
    assert before <= clock.now() < before + timedelta(hours=1)

    clock.go_to(before + timedelta(days=2))
    assert before + timedelta(days=2) <= clock.now() < before + timedelta(days=2, hours=1)


async def test_the_next_session_knows_what_the_last_one_kept(desk: Desk) -> None:
    """Journey, notes and the promise are there after onward was left and started again."""
    await begun(desk, "Take a day", "A day", "Note it")
    await desk.types("My portfolio", "")
    await desk.presses("Yes, same time")
    await desk.leaves()
    await desk.sits_down()

    assert "Acme" in await desk.types("/onward")
    assert "Strength: My portfolio" in await desk.notes()
    assert "Acme" in await desk.types("/tomorrow")


@pytest.mark.parametrize("lines", [(), ("/quit",), (" /QUIT ", "/rejected Acme"), ("/rejected", "/quit")])
async def test_it_greets_and_says_goodbye(desk: Desk, lines: tuple[str, ...]) -> None:
    """Hello first, goodbye last, however the conversation ends; nothing typed after leaving is taken in."""
    await desk.leaves()
    paper = Lines(*lines)
    await desk.sits_down(paper)
    await desk.adapter.serve()

    first, *_, last = desk.screen.strip().splitlines()
    assert "Onward, in your terminal. What you write stays on this machine." == first
    assert "Take care of yourself." == last
    assert "Acme" not in desk.screen
