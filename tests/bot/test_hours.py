"""When check-ins may come: local mornings across every clock change, typed hours and typed places."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies

from bot.hours import (
    FIRST_MINUTE,
    LAST_MINUTE,
    at_minute,
    find_zones,
    is_zone,
    late,
    local_date,
    next_morning,
    read_minute,
    suggest,
)

ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "America/Sao_Paulo",
    "Asia/Kathmandu",
    "Asia/Tokyo",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "Antarctica/Troll",
    "Africa/Casablanca",
    "UTC",
)
INSTANTS = strategies.datetimes(
    datetime(2011, 1, 1),  # noqa: DTZ001 - hypothesis wants bare bounds and adds the zone itself
    datetime(2037, 12, 1),  # noqa: DTZ001
    timezones=strategies.just(UTC),
)
MINUTES = strategies.integers(-60, 1500)


def minute_there(instant: datetime, zone: str) -> int:
    """Minutes after midnight on a wall clock there."""
    there = instant.astimezone(ZoneInfo(zone))
    return there.hour * 60 + there.minute


@given(INSTANTS, strategies.sampled_from(ZONES), MINUTES)
def test_a_check_in_comes_on_a_later_day_and_never_at_night(now: datetime, zone: str, minute: int) -> None:
    """Whatever the zone and the clock change, the next morning is a later local day between 09:00 and 19:00."""
    due, day = next_morning(now, zone, minute)

    assert now < due <= now + timedelta(hours=72)
    assert local_date(now, zone) < day == local_date(due, zone)
    assert FIRST_MINUTE <= minute_there(due, zone) <= LAST_MINUTE


@given(INSTANTS, strategies.integers(FIRST_MINUTE, LAST_MINUTE))
def test_an_ordinary_day_keeps_the_chosen_minute(now: datetime, minute: int) -> None:
    """In a zone that never changes its clocks, the check-in comes at exactly the chosen minute."""
    due, _ = next_morning(now, "Asia/Tokyo", minute)

    assert minute == minute_there(due, "Asia/Tokyo")


@given(INSTANTS, strategies.timedeltas(timedelta(0), timedelta(days=30)), strategies.sampled_from((*ZONES, None)))
def test_a_late_check_in_waits_for_the_day(due: datetime, past: timedelta, zone: str | None) -> None:
    """What is found late goes out now or at a later instant, and at that instant it really goes out."""
    now = due + past

    until = late(due, now, zone, FIRST_MINUTE)

    if until is not None:
        assert now < until <= now + timedelta(days=3)
        assert None is late(due, until, zone, FIRST_MINUTE)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-03-28T12:00+00:00", "2026-03-29T07:30+00:00"),  # clocks go forward in the night between
        ("2026-03-27T12:00+00:00", "2026-03-28T08:30+00:00"),
        ("2026-10-24T12:00+00:00", "2026-10-25T08:30+00:00"),  # and back
        ("2026-10-23T12:00+00:00", "2026-10-24T07:30+00:00"),
    ],
)
def test_half_past_nine_is_half_past_nine_after_a_clock_change(now: str, expected: str) -> None:
    """In Berlin 09:30 stays 09:30 on the wall, whichever way the clocks went in the night."""
    due, _ = next_morning(datetime.fromisoformat(now), "Europe/Berlin", 570)

    assert datetime.fromisoformat(expected) == due


def test_a_day_that_never_was_is_left_out() -> None:
    """Apia had no 30 December 2011: a check-in for it comes the day after."""
    due = at_minute(date(2011, 12, 30), "Pacific/Apia", 570)

    assert date(2011, 12, 31) == local_date(due, "Pacific/Apia")
    assert 570 == minute_there(due, "Pacific/Apia")


def test_without_a_zone_it_is_this_time_tomorrow() -> None:
    """Where no zone is known the same time tomorrow is what was agreed."""
    now = datetime(2026, 11, 23, 22, 14, 5, 99, tzinfo=UTC)

    assert (datetime(2026, 11, 24, 22, 14, 5, tzinfo=UTC), date(2026, 11, 24)) == next_morning(now, None, 570)


@pytest.mark.parametrize(
    ("typed", "minute"),
    [
        ("9", 540), ("9:30", 570), ("09.30", 570), ("14h", 840), ("14h30", 870), ("2:30 pm", 870), ("12 am", 0),
        ("12pm", 720), (" 10:00 ", 600), ("9 a.m.", 540),
    ],
)  # fmt: skip
def test_typed_hours_are_understood(typed: str, minute: int) -> None:
    """People write a time of day in many ways."""
    assert minute == read_minute(typed)


@pytest.mark.parametrize("typed", ["", "soon", "24:00", "13 pm", "0 am", "9:60", "9:3", "-1", "9:30:00", "९"])
def test_what_is_no_hour_is_none(typed: str) -> None:
    """What cannot be a time of day is not guessed at."""
    assert None is read_minute(typed)


@given(strategies.text(max_size=40))
def test_reading_an_hour_never_breaks(typed: str) -> None:
    """Any text is a minute of the day or none."""
    minute = read_minute(typed)

    assert minute is None or 0 <= minute < 24 * 60


@pytest.mark.parametrize(
    ("typed", "zone"), [("Berlin", "Europe/Berlin"), ("são paulo", "America/Sao_Paulo"), ("Asia/Tokyo", "Asia/Tokyo")]
)
def test_a_place_is_found_by_its_city(typed: str, zone: str) -> None:
    """Nobody has to know what their zone is called."""
    assert zone in find_zones(typed, datetime(2026, 11, 23, tzinfo=UTC))


@given(strategies.text(max_size=30))
def test_finding_a_place_never_breaks(typed: str) -> None:
    """Any text finds real zones, or none, and never more than a list can hold."""
    found = find_zones(typed, datetime(2026, 11, 23, 15, 0, tzinfo=UTC))

    assert len(found) <= 25
    assert all(map(is_zone, found))


@pytest.mark.parametrize(
    ("option", "typed"), [("zone", "tokyo"), ("zone", "ber"), ("hour", ""), ("hour", "10"), ("x", "")]
)
def test_suggestions_fit_a_list(option: str, typed: str) -> None:
    """At most 25 suggestions, each with a label every platform can show."""
    suggestions = suggest(option, typed, datetime(2026, 11, 23, 15, 0, tzinfo=UTC))

    assert len(suggestions) <= 25
    assert all(0 < len(label) <= 75 for label, _ in suggestions)
    assert bool(suggestions) == (option != "x")
