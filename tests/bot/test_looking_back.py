"""A week looked back on: asked once, on the Friday there, of whoever said yes, and none is fine."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.effects import Outcome
from bot.events import Asked, CheckInDue, Pressed
from bot.hours import FIRST_MINUTE, LAST_MINUTE, friday, local_date
from bot.past import Dated
from bot.replies import Audience, Message
from bot.state import Kind
from bot.tokens import Action
from tests.bot.cards import card, lines_of, listed, said
from tests.bot.steps import press, rejected
from tests.bot.test_hours import INSTANTS, ZONES
from tests.bot.world import World

APIA = 2011
"""The year in which Samoa skipped a Friday."""


def chose(*steps: str) -> World:
    """Somebody in Berlin who chose steps on Monday 23 November."""
    world = World(zone="Europe/Berlin")
    rejected(world)
    journey = world.state.journey
    assert journey
    world.happens(Pressed(world.source(), Action.STEPS_CHOSEN, journey.ref, "", steps))
    return world


def test_friday_is_asked_about_only_after_a_yes() -> None:
    """Choosing steps promises nothing; after a yes one message comes, that Friday at their hour, and no other."""
    world = chose("apply", "practise")
    assert {} == world.pending

    press(world, Action.LOOK_BACK)
    (promise,) = world.pending.values()
    assert (Kind.LOOK_BACK, date(2026, 11, 27)) == (promise.kind, promise.local_date)
    assert datetime(2026, 11, 27, 8, 30, tzinfo=UTC) == promise.due_at

    outcome = world.meets_check_in()
    assert outcome
    assert Audience.DIRECT is card(outcome).audience
    assert ["apply", "practise"] == [option.value for option in listed(outcome).options]
    assert Action.STOP_CHECK_INS in {one.action for row in card(outcome).rows for one in row}
    assert {} == world.pending


def test_what_happened_is_kept_with_its_day_once() -> None:
    """Ticked, it counts towards how far they have come; ticked again, it counts no more. What is next is asked then."""
    world = chose("apply", "practise")
    press(world, Action.LOOK_BACK)
    came = world.meets_check_in()
    assert came
    for _ in range(2):
        ticked = world.presses(listed(came), "apply", "practise")

    assert isinstance(ticked, Outcome)
    assert (Dated("apply", date(2026, 11, 27)), Dated("practise", date(2026, 11, 27))) == world.state.done
    assert "What would you like next?" in said(ticked)


def test_none_is_fine_and_changes_nothing() -> None:
    """No judgement, nothing kept about it, nothing more to come."""
    world = chose("apply")
    press(world, Action.LOOK_BACK)
    world.meets_check_in()
    before = world.state
    none = press(world, Action.TICKED, "none")

    assert replace(before, silent=()) == world.state
    assert "That is fine" in said(none)


def test_it_can_be_taken_back_and_asked_for_twice_is_once() -> None:
    """A second yes keeps the day; one press takes it back."""
    world = chose("apply")
    yes = world.finds(Action.LOOK_BACK)
    world.presses(yes)
    before = dict(world.pending)
    world.passes(timedelta(days=1))
    world.presses(yes)
    assert before == world.pending

    press(world, Action.LOOK_BACK_OFF)
    assert {} == world.pending


def test_it_is_told_if_it_could_not_be_delivered() -> None:
    """With closed direct messages, the same question waits for their next visit."""
    world = chose("apply")
    press(world, Action.LOOK_BACK)
    world.misses_check_in()
    replies = world.happens(Asked(world.source())).replies

    assert isinstance(replies[-1], Message)
    assert "look-back-message" in {line.id for part in replies[-1].parts for line in lines_of(part)}


@given(now=INSTANTS, zone=st.none() | st.sampled_from(ZONES), minute=st.integers(FIRST_MINUTE, LAST_MINUTE))
def test_it_is_the_next_friday_there(now: datetime, zone: str | None, minute: int) -> None:
    """After today, within a week, on their Friday."""
    when = friday(now, zone, minute)
    day, today = local_date(when, zone), local_date(now, zone)

    assert timedelta(0) < day - today <= timedelta(days=8 if now.year == APIA else 7)
    assert 4 == day.weekday() or now.year == APIA


@pytest.mark.parametrize("kind", [Kind.LOOK_BACK, Kind.CAREER])
def test_stop_takes_them_too(kind: Kind) -> None:
    """Stop means every kind of message."""
    world = chose("apply", "career_plan")
    if kind is Kind.LOOK_BACK:
        press(world, Action.LOOK_BACK)
    else:
        press(world, Action.CAREER)
        press(world, Action.CAREER_SKIP)
        press(world, Action.CAREER_TOMORROW)
    (promise,) = world.pending.values()
    assert kind is promise.kind
    world.happens(Pressed(world.source(), Action.STOP_CHECK_INS))

    assert {} == world.pending
    late = world.happens(CheckInDue(world.source(), promise.id, promise.journey, promise.due_at))
    assert () == late.replies
