"""Quiet days: weekdays only, and away until a date as people write it where they are. Promises wait; none is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dates import read_date
from bot.events import Pressed
from bot.flow.promises import welcome
from bot.hours import FIRST_MINUTE, LAST_MINUTE, SATURDAY, late, local_date
from bot.replies import Message
from bot.state import LANGUAGES, Settings, State
from bot.tokens import Action
from tests.bot.steps import ids, opens, press, rejected
from tests.bot.test_hours import INSTANTS, ZONES, minute_there
from tests.bot.world import World

BERLIN = "Europe/Berlin"
FRIDAY = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
TODAY = date(2026, 11, 27)


def promised() -> World:
    """Somebody in Berlin who on a Friday said yes to a message tomorrow."""
    world = World(zone=BERLIN, now=FRIDAY)
    rejected(world)
    for action in (Action.TAKE_A_DAY, Action.REST, Action.ASK_CHECK_IN, Action.CHECK_IN_YES):
        press(world, action)
    world.happens(Pressed(world.source(), Action.QUIET_DAYS))
    return world


def comes(world: World) -> date:
    """Their own day on which the only message comes."""
    (promise,) = world.pending.values()
    return promise.local_date


def test_weekdays_only_moves_saturday_to_monday() -> None:
    """It waits for Monday, at their hour; and back again means any day from then on."""
    world = promised()
    assert date(2026, 11, 28) == comes(world)
    press(world, Action.WEEKDAYS, "yes")

    assert date(2026, 11, 30) == comes(world)
    assert datetime(2026, 11, 30, 8, 30, tzinfo=UTC) == next(iter(world.pending.values())).due_at


def test_the_question_is_about_monday_then() -> None:
    """Whoever keeps weekends free is asked about the day it would really come on."""
    world = promised()
    press(world, Action.WEEKDAYS, "yes")
    world.state, world.pending = replace(world.state, check_ins=()), {}
    asked = world.presses(world.finds(Action.ASK_CHECK_IN))
    press(world, Action.CHECK_IN_YES)

    assert not isinstance(asked, Message)
    assert date(2026, 11, 30) == comes(world)


def test_late_on_a_saturday_waits_for_monday() -> None:
    """Where the bot was away on Friday, a message does not come on a weekend that is kept free."""
    saturday = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)

    assert late(FRIDAY, saturday, BERLIN, 570) is None
    assert datetime(2026, 11, 30, 8, 30, tzinfo=UTC) == late(FRIDAY, saturday, BERLIN, 570, weekdays=True)
    assert late(FRIDAY, FRIDAY, BERLIN, 570, weekdays=True) is None


@pytest.mark.parametrize(("name", "days"), [("week", 7), ("two-weeks", 14), ("month", 30)])
def test_away_at_one_press(name: str, days: int) -> None:
    """What was promised comes on the day they are back, and Start again brings it nearer."""
    world = promised()
    choice = world.shown[-1].choice
    assert choice
    world.presses(choice, name)

    assert TODAY + timedelta(days=days) == comes(world)
    press(world, Action.RESUME)
    assert world.state.settings.paused_until is None
    assert 1 == len(world.pending)


@pytest.mark.parametrize(
    ("typed", "locale"),
    [
        ("24.12.", "de"),
        ("24. Dezember", "de"),
        ("24.12.2026", "de"),
        ("12/24", "en-US"),
        ("24/12/2026", "en-GB"),
        ("December 24", "en"),
        ("24 dec 26", "en"),
        ("24 de diciembre", "es"),
        ("24/12", "es"),
        ("24 décembre", "fr"),
        ("24/12/26", "fr"),
        ("24 de dezembro de 2026", "pt-BR"),
        ("2026-12-24", "xx"),
    ],
)
def test_dates_are_read_as_they_are_written_there(typed: str, locale: str) -> None:
    """With and without a year, in numbers and in words."""
    assert date(2026, 12, 24) == read_date(typed, locale, TODAY)


@given(st.text(max_size=40), st.sampled_from([*LANGUAGES, "xx", "", "de_DE", "zh-Hant-TW"]))
def test_any_text_is_a_date_or_not(typed: str, locale: str) -> None:
    """Nothing that is typed breaks it."""
    found = read_date(typed, locale, TODAY)
    assert found is None or isinstance(found, date)


def test_without_a_year_it_is_the_next_such_day() -> None:
    """The third of January is next year's; a leap day is the next there is."""
    assert date(2027, 1, 3) == read_date("3 January", "en", TODAY)
    assert date(2028, 2, 29) == read_date("29 February", "en", TODAY)


def test_a_typed_date_is_kept_or_told_that_it_was_not_read() -> None:
    """Yesterday, nonsense and never change nothing."""
    world = promised()
    opened = opens(world, Action.AWAY_DATE)
    for typed in ("yesterday", "2026-11-27", "2031-01-01", ""):
        assert {"away-unreadable"} == ids(world.submits(opened, until=typed))
    assert date(2026, 11, 28) == comes(world)
    world.submits(opened, until="December 24")

    assert date(2026, 12, 24) == comes(world)
    assert datetime(2026, 12, 23, 23, 0, tzinfo=UTC) == world.state.settings.paused_until


@given(INSTANTS, st.sampled_from(ZONES), st.integers(0, 1439), st.integers(0, 40), st.integers(0, 400))
def test_a_welcome_instant_is_on_a_weekday_by_day_and_not_while_away(
    now: datetime, zone: str, minute: int, away: int, hours: int
) -> None:
    """Across every clock change: later than the pause, on a weekday, between 09:00 and 19:00."""
    paused = now + timedelta(days=away)
    state = State(Settings(zone, minute, weekdays=True, paused_until=paused))
    wanted = now + timedelta(hours=hours)
    when = welcome(state, wanted, now)

    assert when >= wanted
    assert when > paused or (when == wanted and away == 0)
    assert local_date(when, zone).weekday() < SATURDAY
    if when != wanted:
        assert FIRST_MINUTE <= minute_there(when, zone) <= LAST_MINUTE
