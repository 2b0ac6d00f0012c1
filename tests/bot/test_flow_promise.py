"""A yes to a check-in is one message at the time that was said, and stop takes it back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.effects import CancelCheckIns
from bot.events import CheckInDue, Pressed, Wrote
from bot.private import Private
from bot.replies import Audience, Line, Message
from bot.state import Felt
from bot.tokens import Action
from tests.bot.steps import ids, press, promised, rejected
from tests.bot.world import World


def test_yes_means_the_next_local_morning() -> None:
    """A yes promises 09:30 on the member's next day, in their zone."""
    world = promised()

    assert [datetime(2026, 11, 24, 8, 30, tzinfo=UTC)] == [one.due_at for one in world.pending.values()]
    assert [date(2026, 11, 24)] == [one.local_date for one in world.pending.values()]


def test_yes_without_a_zone_means_this_time_tomorrow() -> None:
    """Where no zone is known, the check-in comes at the same time tomorrow."""
    world = promised(zone=None)

    assert [world.now + timedelta(days=1)] == [one.due_at for one in world.pending.values()]


def test_yes_twice_is_one_check_in() -> None:
    """However often Yes is pressed, one message is promised."""
    world = promised()

    outcome = press(world, Action.CHECK_IN_YES)

    assert 1 == world.promised
    assert "check-in-already" in ids(outcome)


def test_an_old_yes_is_not_for_the_past() -> None:
    """Yes on a card from last week promises tomorrow, not a time that is gone."""
    world = World(zone="Europe/Berlin")
    rejected(world)
    press(world, Action.NOT_NOW)
    world.passes(timedelta(days=7))

    press(world, Action.CHECK_IN_YES)

    assert [date(2026, 12, 1)] == [one.local_date for one in world.pending.values()]


def test_another_time_replaces_the_first() -> None:
    """Choosing another time leaves one promise, at that time."""
    world = promised()
    journey = world.state.open_journey
    assert journey

    world.happens(Pressed(world.source(), Action.CHECK_IN_AT, journey.ref, "", ("660",)))

    assert [datetime(2026, 11, 24, 10, 0, tzinfo=UTC)] == [one.due_at for one in world.pending.values()]


def test_no_thanks_is_the_end_of_it() -> None:
    """After No thanks nothing is promised, and the card does not ask again."""
    world = World()
    rejected(world)
    press(world, Action.NOT_NOW)

    outcome = press(world, Action.CHECK_IN_NO)

    assert {} == world.pending
    assert {"check-in-none"} == ids(outcome)


def test_the_check_in_names_no_company_of_another_journey() -> None:
    """The message speaks of the journey it was promised on, also when there is a newer one."""
    world = promised()
    world.pending = {one.id: one for one in world.pending.values()}
    due = next(iter(world.pending.values()))
    rejected(world, "Beta")

    outcome = world.happens(CheckInDue(world.source(), due.id, due.journey, due.due_at))

    assert isinstance(outcome.replies[0], Message)
    said = outcome.replies[0].parts[0]
    assert isinstance(said, Line)
    assert Line("about-company", {"company": Private("Acme")}) == said.values["what"]


def test_every_button_of_a_check_in_carries_its_id() -> None:
    """A sent check-in can be found again by the id in its buttons."""
    world = promised()
    due = next(iter(world.pending))

    world.meets_check_in()

    assert Audience.DIRECT is world.shown[-1].audience
    assert {due} == {one.ref for row in world.shown[-1].rows for one in row}


def test_after_three_days_away_it_says_so() -> None:
    """A check-in found more than three days late is one gentle "I was away"."""
    world = promised()
    world.passes(timedelta(days=5))

    outcome = world.meets_check_in()

    assert outcome
    assert "check-in-away" in ids(outcome)


def test_heavier_twice_offers_people() -> None:
    """Two heavier days in a row lead kindly to people to talk to; one check-in counts once."""
    world = promised()
    world.meets_check_in()
    press(world, Action.FELT, Felt.HEAVIER.value)
    once = press(world, Action.FELT, Felt.HEAVIER.value)
    press(world, Action.ANOTHER_DAY)
    press(world, Action.CHECK_IN_YES)
    world.meets_check_in()

    twice = press(world, Action.FELT, Felt.HEAVIER.value)

    assert {"felt-heavier"} == ids(once)
    assert {"felt-heavier-again"} == ids(twice)
    assert Action.HELP_LINES is world.shown[-1].rows[0][0].action


def test_stop_messages_takes_everything_back() -> None:
    """Stop messages cancels what was promised, and Yes on an old card promises nothing after it."""
    world = promised()
    journey = world.state.open_journey
    assert journey

    world.happens(Pressed(world.source(), Action.STOP_CHECK_INS))
    world.happens(Pressed(world.source(), Action.CHECK_IN_YES, journey.ref, "0"))

    assert {} == world.pending


@pytest.mark.parametrize("word", ["stop", "STOP", " Unsubscribe. ", "no more"])
def test_stop_in_plain_words_works(word: str) -> None:
    """Somebody who writes stop is not asked to find a button."""
    world = promised()

    world.happens(Wrote(world.source(), Private(word)))

    assert {} == world.pending
    assert world.state.settings.stopped


def test_stop_closes_and_cancels() -> None:
    """Stop ends the journey and takes back what was promised."""
    world = promised()

    outcome = press(world, Action.STOP)

    assert (CancelCheckIns(),) == outcome.effects
    assert None is world.state.open_journey
