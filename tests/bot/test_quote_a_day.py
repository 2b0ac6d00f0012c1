"""A quote a day: a simulated year, every pool without a repeat, and one a day whatever an admin changes."""

from __future__ import annotations

import random
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.community import Schedule
from bot.cron import next_after
from bot.effects import ShowQuote
from bot.flow.encouragement import CHANNEL_PAUSE
from bot.ports import Change, Postponed, Unreachable
from bot.posts import ON_TIME
from bot.state import State
from tests.bot.posting import QUOTES, ZONES, Town


async def test_a_year_of_two_hundred_communities(town: Town) -> None:
    """In thirty zones with all their clock changes, and with random downtime: each at its minute, or left out."""
    rng = random.Random(7)
    schedules = {}
    for name in range(200):
        days = frozenset(rng.sample(range(7), rng.choice((1, 1, 1, 1, 2))))
        minute = rng.choice((0, 90, 120, 150, 180, 555, 600, 1080, 1439))
        schedules[f"discord:{name}"] = await town.plans(name, days=days, minute=minute, zone=ZONES[name % len(ZONES)])
    end, downs = datetime(2027, 1, 1, tzinfo=UTC), list[tuple[datetime, datetime]]()
    while (due := await town.store.posts.next_due()) and due < end:
        now = max(due, town.clock.now())
        if rng.random() < 0.004:
            downs.append((now, now + timedelta(hours=rng.uniform(0.1, 60))))
            now = downs[-1][1]
        town.clock.go_to(now)
        await town.posts.drain()

    posted: dict[str, list[datetime]] = defaultdict(list)
    for at, room, _ in town.channels.posted:
        posted[room.partition("/")[0]].append(at)
    for community, schedule in schedules.items():
        meant, due = [], next_after(schedule, datetime(2026, 1, 1, tzinfo=UTC))
        while due and due <= town.clock.now():
            if not any(start <= due and due + ON_TIME < back for start, back in downs):
                meant.append(due)
            due = next_after(schedule, due)
        assert len(meant) == len(posted[community])
        assert all(due <= at <= due + ON_TIME for due, at in zip(meant, posted[community], strict=True))
        there = [due.astimezone(ZoneInfo(schedule.zone)) for due in meant]
        assert {schedule.minute} >= {local.hour * 60 + local.minute for local in there}
        assert len({local.date() for local in there}) == len(there), "One a day at most."
    assert len(downs) > 10
    assert sum(map(len, posted.values())) > 8_000


async def test_none_stands_twice_in_a_channel_before_all_stood_there(town: Town) -> None:
    """As many days as there are quotes, and one more: the pool is used up first, whatever restarts come between."""
    await town.plans()
    for _ in range(len(QUOTES) + 1):
        town.posts = town.another()
        due = await town.store.posts.next_due()
        assert due
        await town.goes_on(due)

    texts = [text for _, _, text in town.channels.posted]
    assert len(QUOTES) + 1 == len(texts)
    assert len(QUOTES) == len(set(texts[:-1]))


async def test_a_theme_that_begins_anew_forgets_nothing_else_and_only_once_it_stands(town: Town) -> None:
    """Of other themes all is remembered; while a channel does not take the first one, so is the whole theme."""
    theme = {one.id for one in QUOTES if "humour" in one.themes}
    others = {one.id for one in QUOTES} - theme
    for name in others:
        showing = (ShowQuote("discord:9/5", name),)
        await town.store.commit(Change(f"discord:{name}", name, 0, State(journeys=1), showing, town.clock.now()))
        town.clock.passes(CHANNEL_PAUSE)
    await town.plans(theme="humour")
    await town.goes_on(town.clock.now() + timedelta(days=len(theme)))
    before = await town.store.room("discord:9/5")
    town.channels.answers = [Postponed(3600), Unreachable("50013")]
    await town.goes_on(town.clock.now() + timedelta(days=2))
    refused = await town.store.room("discord:9/5")
    await town.plans(theme="humour")
    await town.goes_on(town.clock.now() + timedelta(days=1))
    stands = await town.store.room("discord:9/5")

    assert len(theme) + 1 == len(town.channels.posted)
    assert theme | others == before.seen
    assert before == refused
    assert (others, 1) == (stands.seen - theme, len(stands.seen & theme))


async def test_ten_thousand_shares_and_no_repeat_inside_a_pool(town: Town) -> None:
    """Chosen ten thousand times, by any seed, each round of a channel's pool holds every quote once."""
    from bot.community import Room
    from bot.flow.broadcast import quote

    rng, seen, stood = random.Random(3), frozenset[str](), list[str]()
    for _ in range(10_000):
        composed = quote(Schedule(room="discord:9/5"), Room(seen), QUOTES, rng.getrandbits(48))
        assert composed
        shown = composed[1]
        seen = frozenset({shown.quote}) if shown.anew else seen | {shown.quote}
        stood.append(shown.quote)

    rounds = [stood[start : start + len(QUOTES)] for start in range(0, len(stood), len(QUOTES))]
    assert all(len(set(one)) == len(one) for one in rounds)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"minute": 600}, {"minute": 900}),
        ({"minute": 900}, {"minute": 960, "room": "discord:9/6"}),
        ({"zone": "America/Los_Angeles"}, {"zone": "Asia/Tokyo"}),
        ({"zone": "Asia/Tokyo"}, {"zone": "America/Los_Angeles", "minute": 60}),
        ({"zone": "Asia/Tokyo", "minute": 23 * 60}, {"zone": "Europe/London", "minute": 960}),
        ({"minute": 600}, {"minute": 0}),
    ],
)
async def test_whatever_is_changed_there_is_one_a_day(
    town: Town, before: dict[str, object], after: dict[str, object]
) -> None:
    """A new hour or zone counts from the next day on where that day had its quote, by the clocks of both zones."""
    await town.plans(**before)
    due = await town.store.posts.next_due()
    assert due
    await town.goes_on(due + timedelta(minutes=1))
    await town.plans(**{**before, **after, "on": False})
    changed = await town.plans(**{**before, **after})
    await town.goes_on(due + timedelta(days=4))

    posted = [at for at, _, _ in town.channels.posted]
    for zone in (str(before.get("zone", "UTC")), changed.zone):
        first, second, *_ = (at.astimezone(ZoneInfo(zone)).date() for at in posted)
        assert first < second, zone
    assert 4 <= len(posted) <= 5, "Only the day that had its own is left out."
    assert next_after(changed, posted[-1] - timedelta(seconds=1)) == posted[-1]


async def test_a_new_hour_on_a_day_without_a_quote_counts_that_day(town: Town) -> None:
    """Before its time, and where it was off until now."""
    await town.plans(minute=600)
    await town.plans(minute=900)
    await town.goes_on(datetime(2026, 1, 1, 23, 0, tzinfo=UTC))

    assert [datetime(2026, 1, 1, 15, 0, tzinfo=UTC)] == [at for at, _, _ in town.channels.posted]


async def test_a_new_hour_while_a_platform_lets_us_wait_makes_no_second_one(town: Town) -> None:
    """It was to come again in a minute; what an admin decided meanwhile holds, from the next day on."""
    await town.plans(minute=600)
    town.channels.answers = [Postponed(60)]
    town.channels.meanwhile = [lambda: town.plans(minute=900)]
    await town.goes_on(datetime(2026, 1, 2, 23, 0, tzinfo=UTC))

    assert [datetime(2026, 1, 2, 15, 0, tzinfo=UTC)] == [at for at, _, _ in town.channels.posted]
