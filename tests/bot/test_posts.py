"""Quotes that come by themselves: at their local minute or not at all, once, and never next to somebody's no."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.community import Schedule
from bot.cron import next_after
from bot.effects import ToldIn
from bot.engine import Engine
from bot.events import Rejected, Source, Submitted
from bot.ports import Change, Postponed, Sent, Unreachable, Unsure
from bot.posts import BESIDE, GRACE, ON_TIME
from bot.state import State
from bot.tokens import Action
from tests.bot.posting import EVERY_DAY, QUOTES, Town


async def test_missed_ones_are_left_out_and_not_made_up_for(town: Town) -> None:
    """After a week away there is one quote, at the next time it is due."""
    await town.plans(minute=600)
    town.clock.go_to(datetime(2026, 1, 8, 15, 0, tzinfo=UTC))
    await town.posts.drain()
    assert [] == town.channels.posted
    await town.goes_on(datetime(2026, 1, 9, 12, 0, tzinfo=UTC))

    assert [datetime(2026, 1, 9, 10, 0, tzinfo=UTC)] == [at for at, _, _ in town.channels.posted]


@pytest.mark.parametrize(("down", "posted"), [(ON_TIME, 1), (ON_TIME + timedelta(seconds=1), 0), (GRACE, 0)])
async def test_back_in_its_minute_or_left_out(town: Town, down: timedelta, posted: int) -> None:
    """A restart of a few seconds costs no quote; after a longer one it would stand there at no time of its own."""
    await town.plans()
    due = await town.store.posts.next_due()
    assert due
    town.clock.go_to(due + down)
    await town.another().drain()

    assert posted == len(town.channels.posted)


async def test_killed_or_unsure_after_it_was_taken_it_is_never_doubled(town: Town) -> None:
    """A process that dies in the moment of sending, and an answer that is lost, cost one quote, never two."""
    await town.plans()
    town.channels.answers = [RuntimeError("killed"), Unsure()]
    first = await town.store.posts.next_due()
    assert first
    town.clock.go_to(first)
    with pytest.raises(RuntimeError):
        await town.posts.drain()
    await town.another().drain()
    assert [] == town.channels.posted
    await town.goes_on(first + timedelta(days=1, hours=1))
    await town.another().drain()

    assert 1 == len(town.channels.posted)


async def test_two_processes_post_it_once(town: Town) -> None:
    """The same minute in two processes on one database: one row is moved on once."""
    await town.plans()
    due = await town.store.posts.next_due()
    assert due
    town.clock.go_to(due)
    await asyncio.gather(town.posts.drain(), town.another().drain())

    assert 1 == len(town.channels.posted)


async def test_a_limit_is_waited_out_within_reason(town: Town) -> None:
    """Told to wait for minutes, it comes minutes later; told to wait an hour, that day is left out."""
    await town.plans(minute=600)
    town.channels.answers = [Postponed(60), Postponed(600), Sent("x"), Postponed(3600)]
    await town.goes_on(datetime(2026, 1, 2, 23, 0, tzinfo=UTC))

    assert [datetime(2026, 1, 1, 10, 11, tzinfo=UTC)] == [at for at, _, _ in town.channels.posted]
    await town.goes_on(datetime(2026, 1, 3, 23, 0, tzinfo=UTC))
    assert 2 == len({text for _, _, text in town.channels.posted})


async def test_a_channel_that_takes_nothing_is_let_be_and_its_admin_told_once(town: Town) -> None:
    """No permission, or gone: no further try, one private message, and the panel says so until it is looked after."""
    await town.plans()
    town.channels.answers = [Unreachable("50013")]
    await town.goes_on(town.clock.now() + timedelta(days=9))

    assert [] == town.channels.posted
    (told,) = town.channels.direct
    assert "discord:1" == told[0]
    quotes = (await town.decided()).quotes
    assert (False, "50013") == (quotes.on, quotes.stopped)
    assert [(None, "quotes", "stopped:50013")] == [
        (one.who, one.what, one.to) for one in (await town.decided()).decisions
    ]
    await town.plans()
    await town.goes_on(town.clock.now() + timedelta(days=1))
    assert 1 == len(town.channels.posted)


@pytest.mark.parametrize("part", ["language", "theme"])
async def test_what_an_admin_decides_while_a_channel_refuses_holds(town: Town, part: str) -> None:
    """Another setting stays as it was set; a schedule that was changed meanwhile is tried as it is now."""
    await town.plans()

    async def decides() -> None:
        known, version = await town.store.communities.decided("discord:9")
        changed = replace(known.quotes, theme="rest") if part == "theme" else known.quotes
        await town.store.communities.decide(
            "discord:9", replace(known, language="de", quotes=changed), version, town.clock.now()
        )

    town.channels.meanwhile, town.channels.answers = [decides], [Unreachable("50013")]
    await town.goes_on(town.clock.now() + timedelta(days=1))
    now = await town.decided()

    assert "de" == now.language
    assert (part == "theme", "rest" if part == "theme" else "") == (now.quotes.on, now.quotes.theme)
    assert (part != "theme") == bool(town.channels.direct)


async def test_it_never_stands_beside_somebodys_no(town: Town) -> None:
    """Where a no was told in that channel a little while ago, that day's quote is left out; elsewhere it comes.

    Whichever process heard it, and whatever was restarted meanwhile.
    """
    await town.plans(9)
    await town.plans(10)
    due = await town.store.posts.next_due()
    assert due
    at = due - BESIDE / 2
    told = Change("discord:1", "k", 0, State(journeys=1), (ToldIn("discord:9/5"),), at, "discord:9")
    await town.store.commit(told)
    town.posts = town.another()
    await town.goes_on(due + timedelta(hours=1))

    assert ["discord:10/5"] == [room for _, room, _ in town.channels.posted]


async def test_theme_and_sound_are_as_they_were_set(town: Town) -> None:
    """Only quotes about what was chosen, and without a sound unless it was asked for."""
    await town.plans(theme="rest")
    await town.goes_on(town.clock.now() + timedelta(days=3))
    await town.plans(theme="rest", silent=False)
    await town.goes_on(town.clock.now() + timedelta(days=1))

    about = {one.text for one in QUOTES if "rest" in one.themes}
    assert {text for _, _, text in town.channels.posted} <= about
    assert [True, True, True, False] == town.channels.silent


def test_a_clock_change_moves_nothing() -> None:
    """A minute that a clock change skips is left out that day; one that comes twice is met once."""
    schedule = Schedule(on=True, room="x", days=EVERY_DAY, minute=150, zone="Europe/Berlin")
    spring = next_after(schedule, datetime(2026, 3, 28, 12, tzinfo=UTC))
    autumn = [datetime(2026, 10, 24, 12, tzinfo=UTC)]
    for _ in range(2):
        following = next_after(schedule, autumn[-1])
        assert following
        autumn.append(following)

    assert datetime(2026, 3, 30, 0, 30, tzinfo=UTC) == spring
    assert [datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 26, 1, 30, tzinfo=UTC)] == autumn[1:]


async def test_a_channel_knows_for_a_while_that_a_no_was_told_there_and_not_by_whom(town: Town) -> None:
    """Typed as a command or sent in by form; in a direct message there is no channel to know of."""
    engine = Engine(town.store, town.clock)
    here = Source(key="k1", member="discord:1", community="discord:9", channel=True, room="discord:9/5")
    await engine.handle(Rejected(here))
    await engine.handle(Submitted(replace(here, key="k2", member="discord:2", room="discord:9/6"), Action.BEGIN))
    await engine.handle(Rejected(Source(key="k3", member="discord:3")))

    assert [town.clock.now()] * 2 == [await town.store.posts.told_in(f"discord:9/{room}") for room in (5, 6)]
    assert await town.store.posts.told_in("") is None
