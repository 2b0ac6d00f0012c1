"""Quotes that come by themselves: at their local minute or not at all, once, and never next to somebody's no."""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

import pytest

from bot.catalog import load_quotes
from bot.community import Community, Schedule
from bot.cron import next_after
from bot.effects import ShowQuote, ToldIn
from bot.engine import Engine
from bot.events import Rejected, Source, Submitted
from bot.flow.encouragement import CHANNEL_PAUSE
from bot.ports import Adapter, Change, Delivery, Postponed, Sent, Unreachable, Unsure, Wanted
from bot.posts import BESIDE, GRACE, ON_TIME, Posts
from bot.replies import Message, Saying
from bot.state import State
from bot.store import open_store
from bot.store.sqlite import SqliteStore
from bot.tokens import Action
from tests.fresh import database
from tests.probes.clock import SettableClock

QUOTES = load_quotes()
EVERY_DAY = frozenset(range(7))
ZONES = (
    "Africa/Cairo", "Africa/Casablanca", "Africa/Lagos", "America/Chicago", "America/Halifax", "America/Havana",
    "America/Los_Angeles", "America/New_York", "America/Phoenix", "America/Santiago", "America/Sao_Paulo",
    "America/St_Johns", "Asia/Beirut", "Asia/Dubai", "Asia/Jerusalem", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Tehran",
    "Asia/Tokyo", "Atlantic/Azores", "Australia/Adelaide", "Australia/Lord_Howe", "Australia/Sydney", "Europe/Berlin",
    "Europe/Dublin", "Europe/Lisbon", "Europe/London", "Pacific/Apia", "Pacific/Auckland", "Pacific/Chatham",
)  # fmt: skip


class Channels:
    """Every channel of a platform, and what was posted there."""

    name = "discord"

    def __init__(self, clock: SettableClock) -> None:
        self._clock = clock
        self.posted: list[tuple[datetime, str, str]] = []
        self.direct: list[tuple[str, Message]] = []
        self.answers: list[Delivery | BaseException] = []
        self.silent: list[bool] = []
        self.meanwhile: list[Callable[[], Awaitable[object]]] = []

    async def post(self, room: str, message: Message, *, silent: bool, delivery: str, locale: str) -> Delivery:
        """Take a post, or whatever comes next from `answers`; what happens `meanwhile` happens first."""
        while self.meanwhile:
            await self.meanwhile.pop(0)()
        answer = self.answers.pop(0) if self.answers else Sent(room)
        if isinstance(answer, BaseException):
            raise answer
        if isinstance(answer, Sent | Unsure):
            (saying,) = (part for part in message.parts if isinstance(part, Saying))
            self.posted.append((self._clock.now(), room, saying.text))
            self.silent.append(silent)
        return answer

    async def deliver(
        self, member: str, address: str | None, message: Message, wanted: Wanted, *, delivery: str, locale: str
    ) -> Delivery:
        """Take a direct message."""
        self.direct.append((member, message))
        return Sent("D1")


class Town:
    """A store, a clock, a platform and what posts on it."""

    def __init__(self, store: SqliteStore) -> None:
        self.store, self.clock = store, SettableClock(datetime(2026, 1, 1, tzinfo=UTC))
        self.channels = Channels(self.clock)
        self.posts = self.another()

    def another(self) -> Posts:
        """One more process on the same database."""
        adapters = {"discord": cast(Adapter, self.channels)}
        return Posts(self.store, adapters, self.clock, QUOTES)

    async def plans(self, name: int = 9, **parts: object) -> Schedule:
        """An admin sets a schedule."""
        key = f"discord:{name}"
        given = {"on": True, "room": f"{key}/5", "days": EVERY_DAY, "by": "discord:1", **parts}
        schedule = replace(Schedule(), **given)  # type: ignore[arg-type]  # each part has its own type
        community, version = await self.store.communities.decided(key)
        await self.store.communities.decide(key, replace(community, quotes=schedule), version, self.clock.now())
        return schedule

    async def goes_on(self, until: datetime) -> None:
        """Time passes, and everything due is done at its minute."""
        while (due := await self.store.posts.next_due()) and due <= until:
            self.clock.go_to(max(due, self.clock.now()))
            await self.posts.drain()
        self.clock.go_to(until)

    async def decided(self, name: int = 9) -> Community:
        """What a community decided."""
        return (await self.store.communities.decided(f"discord:{name}"))[0]


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """A town of its own for each test."""
    store = await open_store(database(tmp_path))
    assert isinstance(store, SqliteStore)
    yield Town(store)
    await store.close()


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
