"""Writing it out: from the second day on, elsewhere, with a way to stop, and never on the first evening."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.events import Pressed
from bot.flow import quiet
from bot.flow.writing import may
from bot.replies import Line, Message
from bot.state import Felt
from bot.tokens import FORM_ACTIONS, Action
from bot.words import Words
from tests.bot.cards import card, lines_of
from tests.bot.steps import ids, press, promised, rejected
from tests.bot.test_moves import offered
from tests.bot.world import World

WORDS = Words()
BERLIN = "Europe/Berlin"
EVENING = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
"""A Monday, nine in the evening in Berlin."""


def told_no(zone: str | None = BERLIN, at: datetime = EVENING) -> World:
    """Somebody who had a no at that time."""
    world = World(zone=zone)
    world.now = at
    rejected(world)
    return world


def cards(world: World) -> list[Message]:
    """Every card that may speak of it."""
    press(world, Action.TAKE_A_DAY)
    rest = world.shown[-1]
    press(world, Action.FOR_YOU)
    friend = world.shown[-1]
    press(world, Action.SKIP)
    journey = world.state.journey
    assert journey
    onward = card(world.happens(Pressed(world.source(), Action.KEEP_GOING, journey.ref)))
    values = card(press(world, Action.VALUES))
    return [rest, friend, onward, values]


def test_it_is_offered_from_the_next_day_on() -> None:
    """On the first evening no card speaks of it; on the next day each of them does."""
    world = told_no()
    assert not any(Action.WRITING in offered(message) for message in cards(world))

    world.now = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    assert all(Action.WRITING in offered(message) for message in cards(world))


@pytest.mark.parametrize(
    ("zone", "begun", "now", "expected"),
    [
        (BERLIN, "2026-11-23T22:30", "2026-11-24T01:00", False),  # 23:30, and then two in the same night
        (BERLIN, "2026-11-23T22:30", "2026-11-24T05:00", True),  # six in the morning
        (BERLIN, "2026-11-24T01:00", "2026-11-24T09:00", False),  # two in the night: still the same day
        (BERLIN, "2026-11-24T01:00", "2026-11-25T09:00", True),
        ("Pacific/Auckland", "2026-11-23T09:00", "2026-11-23T19:00", True),  # ten in the evening, eight in the morning
        ("America/Los_Angeles", "2026-11-23T23:00", "2026-11-24T06:00", False),  # three, and ten in the evening
        (None, "2026-11-23T23:00", "2026-11-24T12:00", False),
        (None, "2026-11-23T23:00", "2026-11-24T23:00", True),
    ],
)
def test_the_second_day_is_theirs(zone: str | None, begun: str, now: str, expected: bool) -> None:
    """By the clock where they are; a night belongs to the evening before it; without a zone a whole day passes."""
    world = told_no(zone, datetime.fromisoformat(f"{begun}+00:00"))
    world.now = datetime.fromisoformat(f"{now}+00:00")

    assert expected is may(world.state, world.context())


def test_another_no_is_another_first_evening() -> None:
    """With a new journey it rests again."""
    world = told_no()
    world.passes(timedelta(days=2))
    assert may(world.state, world.context())

    rejected(world)

    assert not may(world.state, world.context())


@pytest.mark.parametrize("answer", list(Felt))
def test_it_is_offered_after_an_answer_to_a_check_in(answer: Felt) -> None:
    """On the next day, whatever the answer; beside the other ways on, not in their place."""
    world = promised(BERLIN)
    world.meets_check_in()

    felt = card(press(world, Action.FELT, answer.value))

    assert {Action.WRITING, Action.REACH_OUT, Action.ANOTHER_DAY, Action.HELP_LINES} <= offered(felt)


def test_a_second_heavier_day_leads_to_people_instead() -> None:
    """Where it has been heavy twice, nobody is sent to be alone with paper."""
    world = promised(BERLIN)
    world.meets_check_in()
    press(world, Action.FELT, "heavier")
    press(world, Action.ANOTHER_DAY)
    press(world, Action.CHECK_IN_YES)
    world.meets_check_in()

    assert Action.WRITING not in offered(card(press(world, Action.FELT, "heavier")))


def test_it_says_where_how_long_and_when_to_stop() -> None:
    """Fifteen minutes, not here, low for an hour is common, stop if it is worse, no job is promised; in sixty words."""
    world = told_no()
    world.passes(timedelta(days=1))
    cards(world)
    shown = card(press(world, Action.WRITING))
    text = " ".join(WORDS.text(line) for part in shown.parts for line in lines_of(part))

    for words in ("15 minutes", "any place but here", "Only for you", "spelling", "an hour after", "stop", "may help"):
        assert words in text
    assert "job" not in text
    assert len(text.split()) <= 60
    assert Action.SMALL_THING in offered(shown)


def test_in_quiet_days_it_is_not_spoken_of() -> None:
    """After words that suggest danger, no card offers it for a week, and an older button shows nothing of it."""
    world = told_no()
    world.passes(timedelta(days=1))
    world.state = quiet.begun(world.state, world.now)
    journey = world.state.journey
    assert journey

    assert not any(Action.WRITING in offered(message) for message in cards(world))
    assert "writing-how" not in ids(world.happens(Pressed(world.source(), Action.WRITING, journey.ref)))
    world.passes(quiet.LASTS)
    assert may(world.state, world.context())


def test_nothing_is_written_to_the_bot() -> None:
    """Its card opens no form, and pressing it leaves nothing behind."""
    world = told_no()
    world.passes(timedelta(days=1))
    cards(world)
    before = world.state

    pressed = press(world, Action.WRITING)

    assert not offered(card(pressed)) & FORM_ACTIONS
    assert (before, ()) == (pressed.state, pressed.effects)


def test_an_early_press_is_answered_kindly() -> None:
    """A button that should not be there yet says so, and shows nothing of it."""
    world = told_no()
    journey = world.state.journey
    assert journey

    early = world.happens(Pressed(world.source(), Action.WRITING, journey.ref))

    assert {"writing-not-now"} == ids(early)
    assert Line("writing-how") not in card(early).parts
