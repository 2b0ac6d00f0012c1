"""Another time for a message: always later, never at night, never before a pause ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.events import Pressed
from bot.flow.later import TIMES
from bot.hours import FIRST_MINUTE, LAST_MINUTE, local_date
from bot.state import CheckIn, Journey, Settings, State
from bot.tokens import Action
from tests.bot.test_hours import INSTANTS, ZONES, minute_there
from tests.bot.world import World


def moved(time: str, state: State, now: datetime) -> CheckIn:
    """Where a message goes."""
    world = World(state=state, now=now, zone=state.settings.zone)
    world.happens(Pressed(world.source(), Action.LATER, "r1-x", "next_day", (time,)))
    (promise,) = world.pending.values()
    return promise


def somebody(zone: str | None, minute: int = 570, paused: datetime | None = None) -> State:
    """On a journey, somewhere."""
    journey = Journey("r1", datetime(2011, 1, 1, tzinfo=UTC))
    return State(Settings(zone, minute, paused_until=paused), journey, journeys=1)


@given(INSTANTS, st.sampled_from(ZONES), st.integers(540, 1140), st.sampled_from(TIMES))
def test_it_is_always_later_and_never_at_night(now: datetime, zone: str, minute: int, time: str) -> None:
    """Wherever clocks change: after now, between 09:00 and 19:00, within the days its name says."""
    promise = moved(time, somebody(zone, minute), now)

    assert now < promise.due_at
    assert FIRST_MINUTE <= minute_there(promise.due_at, zone) <= LAST_MINUTE
    assert local_date(promise.due_at, zone) == promise.local_date
    days = (promise.local_date - local_date(now, zone)).days
    assert days in {"hour": {0, 1, 2}, "evening": {0, 1, 2}, "tomorrow": {1, 2}, "week": {7, 8}}[time]


@given(INSTANTS, st.sampled_from([None, *ZONES]), st.sampled_from(TIMES), st.integers(1, 60))
def test_a_pause_holds(now: datetime, zone: str | None, time: str, days: int) -> None:
    """What is chosen while away comes after that, not before."""
    state = somebody(zone, paused=now + timedelta(days=days))

    assert moved(time, state, now).due_at >= now + timedelta(days=min(days, 7) if time == "week" else days)


def test_after_hours_an_hour_is_the_next_morning() -> None:
    """At 21:00 nobody is written to at 22:00; at seven in the morning it is nine."""
    berlin = somebody("Europe/Berlin")
    late = moved("hour", berlin, datetime(2026, 11, 24, 20, 0, tzinfo=UTC))
    early = moved("hour", berlin, datetime(2026, 11, 24, 6, 0, tzinfo=UTC))
    evening = moved("evening", berlin, datetime(2026, 11, 24, 20, 0, tzinfo=UTC))

    assert datetime(2026, 11, 25, 8, 30, tzinfo=UTC) == late.due_at == evening.due_at
    assert datetime(2026, 11, 24, 8, 0, tzinfo=UTC) == early.due_at


def test_without_a_zone_the_time_of_day_stays() -> None:
    """All there is to go by is when they chose."""
    now = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)

    assert now + timedelta(hours=1) == moved("hour", somebody(None), now).due_at
    assert now + timedelta(days=1) == moved("evening", somebody(None), now).due_at
    assert now + timedelta(days=7) == moved("week", somebody(None), now).due_at


def test_somebody_unknown_is_promised_nothing() -> None:
    """A forged press of a stranger."""
    world = World()
    world.happens(Pressed(world.source(), Action.LATER, "r1-x", "next_day", ("week",)))
    world.state = replace(world.state, journeys=1)
    world.happens(Pressed(world.source(), Action.LATER, "", "next_day", ("week",)))
    world.happens(Pressed(world.source(), Action.LATER, "r1", "plan:junk", ("week",)))

    assert {} == world.pending
