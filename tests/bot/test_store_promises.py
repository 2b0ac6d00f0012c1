"""Promises in the file: one of a kind, claimed by one process at a time, and never early, late or twice."""

from __future__ import annotations

import asyncio
import sqlite3
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.effects import CancelCheckIns, ForgetMember, MoveCheckIn, PromiseCheckIn, TakeBack
from bot.ports import Mark, Status, Store
from bot.state import CheckIn, Kind, State
from bot.store import open_store
from tests.bot.store_parts import NOW, full_state, keep

LATER = NOW + timedelta(hours=18)


async def test_erasing_takes_the_promise_along(store: Store) -> None:
    """After erasing nothing is due, whatever was promised."""
    await keep(store, full_state())

    await keep(store, State(), ForgetMember())

    assert [] == list(await store.claim(NOW + timedelta(days=9), "t", 10, 60))


async def test_there_is_never_more_than_one_of_a_kind_to_come(store: Store) -> None:
    """A second open promise of a kind is refused by the database itself; after the first was sent, it is welcome."""
    second = replace(full_state().check_ins[0], id="r1-y")
    await keep(store, full_state())
    with pytest.raises(sqlite3.IntegrityError):
        await keep(store, full_state(), PromiseCheckIn(second))
    claimed = (await store.claim(LATER, "t", 10, 60))[0]
    await store.mark([Mark(claimed.check_in, claimed.fence, Status.SENT)])

    await keep(store, full_state(), PromiseCheckIn(second))

    assert (second,) == (await store.load("t:1")).state.check_ins, "Also for the same date."


async def test_promises_of_two_kinds_stand_beside_each_other(store: Store) -> None:
    """Tomorrow's message and a reminder are two promises; taking one back leaves the other."""
    tomorrow = full_state().check_ins[0]
    reminder = replace(tomorrow, id="r1-f", kind=Kind.FOLLOW_UP, due_at=NOW + timedelta(days=7))
    await keep(store, full_state(), PromiseCheckIn(tomorrow), PromiseCheckIn(reminder))
    assert (tomorrow, reminder) == (await store.load("t:1")).state.check_ins

    await keep(store, full_state(), TakeBack(tomorrow.id))

    assert (reminder,) == (await store.load("t:1")).state.check_ins
    kinds = [row["kind"] for row in (await store.export("t:1"))["check_ins"]]  # type: ignore[attr-defined]
    assert ["next_day", "follow_up"] == kinds


async def test_each_plan_has_one_reminder(store: Store) -> None:
    """Reminders of two plans stand beside each other; a second one of the same plan is refused."""
    first = replace(full_state().check_ins[0], id="r1-p", kind=Kind.PLAN, about="a-plan")
    second = replace(first, id="r1-q", about="b-plan")
    await keep(store, full_state(), PromiseCheckIn(first), PromiseCheckIn(second))
    with pytest.raises(sqlite3.IntegrityError):
        await keep(store, full_state(), PromiseCheckIn(replace(first, id="r1-r")))

    assert (first, second) == (await store.load("t:1")).state.check_ins


async def test_a_promise_moves_and_stays_the_same(store: Store) -> None:
    """Moved to another day it is one promise, and keeps its name."""
    moved = replace(full_state().check_ins[0], due_at=NOW + timedelta(hours=42), local_date=date(2026, 11, 25))
    await keep(store, full_state())

    await keep(store, full_state(), MoveCheckIn(moved))

    assert (moved,) == (await store.load("t:1")).state.check_ins
    assert [] == list(await store.claim(LATER, "t", 10, 60))


async def test_what_is_on_its_way_does_not_move(store: Store) -> None:
    """A check-in that somebody is delivering cannot be moved under their hands, and so never comes twice."""
    await keep(store, full_state())
    claimed = (await store.claim(LATER, "t", 10, 60))[0]
    on_its_way = (await store.load("t:1")).state.check_ins[0]
    await keep(store, full_state(), MoveCheckIn(replace(on_its_way, due_at=NOW + timedelta(days=3))))

    assert on_its_way.leased
    assert 1 == await store.mark([Mark(claimed.check_in, claimed.fence, Status.SENT)])
    assert [] == list(await store.claim(NOW + timedelta(days=9), "t", 10, 60))


async def test_nothing_is_claimed_early(store: Store) -> None:
    """A check-in cannot be claimed before its time, and next_due says when that is."""
    await keep(store, full_state())

    assert [] == list(await store.claim(LATER - timedelta(microseconds=1), "t", 10, 60))
    assert LATER == await store.next_due(NOW)


async def test_a_claim_is_exclusive_until_its_lease_ends(store: Store) -> None:
    """What is leased is nobody else's; after the lease it is claimed again, and counted."""
    await keep(store, full_state())
    first = await store.claim(LATER, "t", 10, 60)

    during = await store.claim(LATER + timedelta(seconds=59), "t", 10, 60)
    after = await store.claim(LATER + timedelta(seconds=60), "t", 10, 60)

    assert [1] == [one.attempt for one in first]
    assert [] == list(during)
    assert [2] == [one.attempt for one in after]


async def test_only_the_holder_can_mark(store: Store) -> None:
    """A process that lost its lease marks nothing."""
    await keep(store, full_state())
    old = (await store.claim(LATER, "t", 10, 60))[0]
    new = (await store.claim(LATER + timedelta(minutes=2), "t", 10, 60))[0]

    assert 0 == await store.mark([Mark(old.check_in, old.fence, Status.SENT)])
    assert 1 == await store.mark([Mark(new.check_in, new.fence, Status.SENT, "D42")])
    assert [] == list(await store.claim(LATER + timedelta(days=9), "t", 10, 60))


async def test_the_address_is_kept_for_the_next_time(store: Store) -> None:
    """Where a message went is where the next one goes."""
    await keep(store, full_state())
    first = (await store.claim(LATER, "t", 10, 60))[0]
    await store.mark([Mark(first.check_in, first.fence, Status.SENT, "D42")])
    await keep(store, full_state(), PromiseCheckIn(CheckIn("r1-z", "r1", LATER, date(2026, 12, 1))))

    again = await store.claim(LATER, "t", 10, 60)

    assert ["D42"] == [one.address for one in again]


async def test_stop_is_read_in_the_claim_and_before_the_call(store: Store) -> None:
    """Somebody who said stop is neither claimed nor wanted any more, at any moment."""
    await keep(store, full_state())
    claimed = (await store.claim(LATER, "t", 10, 60))[0]
    wanted = await store.still_wanted(claimed, LATER)
    stopped = replace(full_state(), check_ins=(), settings=replace(full_state().settings, stopped=True))

    await keep(store, stopped, CancelCheckIns())

    assert wanted
    assert not await store.still_wanted(claimed, LATER)
    assert 0 == await store.mark([Mark(claimed.check_in, claimed.fence, Status.SENT)])


async def test_postponing_is_not_an_attempt(store: Store) -> None:
    """A platform that is down for a day does not use up a check-in's attempts."""
    await keep(store, full_state())
    for minutes in range(10):
        claimed = (await store.claim(LATER + timedelta(minutes=minutes), "t", 10, 60))[0]
        await store.postpone(claimed, LATER + timedelta(minutes=minutes + 1))

    last = await store.claim(LATER + timedelta(minutes=10), "t", 10, 60)

    assert [(1, LATER)] == [(one.attempt, one.due_at) for one in last]


async def test_two_processes_never_claim_the_same(url: str) -> None:
    """Two stores on one file share the work without sharing a row."""
    one, two = await open_store(url), await open_store(url)
    for number in range(40):
        member = f"t:{number}"
        promise = CheckIn(f"{member}-x", "r", LATER, date(2026, 11, 24))
        await keep(one, State(journeys=1), PromiseCheckIn(promise), member=member)

    claims = await asyncio.gather(*(store.claim(LATER, "t", 7, 60) for store in (one, two) * 6))
    ids = [claim.check_in for batch in claims for claim in batch]
    await one.close()
    await two.close()

    assert 40 == len(ids) == len(set(ids))
