"""Messages each day for a while, which two silences end; and the one far message."""

from __future__ import annotations

from datetime import date, timedelta

from bot.events import Asked, Pressed
from bot.replies import Message
from bot.state import Kind
from bot.tokens import Action
from tests.bot.cards import card
from tests.bot.steps import ids, press, rejected
from tests.bot.world import World


def each_day() -> World:
    """Somebody in Berlin who asked for a message each day, on Monday 23 November."""
    world = World(zone="Europe/Berlin")
    rejected(world)
    for action in (Action.TAKE_A_DAY, Action.REST, Action.ASK_CHECK_IN, Action.CHECK_IN_DAILY):
        press(world, action)
    return world


def test_it_comes_each_day_for_five_days_while_it_is_answered() -> None:
    """Five messages for one yes, one a day, and then it is over by itself: the fifth says that it is the last."""
    world = each_day()
    days, last = [], []
    while world.pending:
        days.append(world.next_to_come().local_date)
        came = world.meets_check_in()
        assert came
        last.append("check-in-last" in ids(came))
        press(world, Action.FELT, "same")

    assert [date(2026, 11, 24) + timedelta(days=one) for one in range(5)] == days
    assert [False, False, False, False, True] == last


def test_two_silences_end_it_with_one_way_back() -> None:
    """The third does not come. The next visit offers it again, once; a press begins anew."""
    world = each_day()
    assert world.meets_check_in()
    assert world.meets_check_in()
    third = world.meets_check_in()
    assert third and () == third.replies
    assert {} == world.pending

    first = world.happens(Asked(world.source(), "progress"))
    second = world.happens(Asked(world.source(), "progress"))
    assert [1, 0] == [sum("silence-ended" in str(one) for one in answer.replies) for answer in (first, second)]
    again = press(world, Action.CHECK_IN_DAILY)
    assert {"check-in-each-day-promised"} == ids(again)
    assert 1 == len(world.pending)


def test_any_sign_is_an_answer() -> None:
    """A look at the notes after the second message, and the third comes."""
    world = each_day()
    world.meets_check_in()
    world.meets_check_in()
    world.happens(Asked(world.source(), "notes"))
    third = world.meets_check_in()

    assert third and 1 == len(third.replies)


def test_a_closed_journey_ends_it() -> None:
    """What is promised for tomorrow still comes; nothing follows it."""
    world = each_day()
    press(world, Action.KEEP_GOING)
    press(world, Action.CLOSE)
    assert world.meets_check_in()

    assert {} == world.pending


def test_asking_twice_is_asking_once() -> None:
    """And a message that is composed two times does not promise two more."""
    world = each_day()
    press(world, Action.CHECK_IN_DAILY)
    assert 1 == len(world.pending)
    promise = world.next_to_come()
    world.meets_check_in()
    world.state = world.state.__class__(
        **{name: getattr(world.state, name) for name in world.state.__slots__}
        | {"check_ins": (promise, *world.state.check_ins)}
    )
    world.pending[promise.id] = promise
    world.meets_check_in()

    assert 1 == len(world.pending)


def closed(world: World) -> World:
    """And who closed the journey."""
    press(world, Action.KEEP_GOING)
    press(world, Action.CLOSE)
    return world


def test_the_far_message_is_asked_about_once_in_a_lifetime() -> None:
    """At the first journey that closes; never again, whatever was said."""
    world = World(zone="Europe/Berlin")
    rejected(world)
    assert Action.FAR_YES in {one.action for row in closed(world).shown[-1].rows for one in row}
    rejected(world)
    shown = len(world.shown)
    closed(world)

    assert not any(one.action is Action.FAR_YES for card in world.shown[shown:] for row in card.rows for one in row)


def test_it_comes_ten_weeks_after_the_first_no() -> None:
    """Once, at their hour, with ways on and out; a second press keeps it as it is."""
    world = World(zone="Europe/Berlin")
    rejected(world)
    closed(world)
    press(world, Action.FAR_YES)
    press(world, Action.FAR_YES)
    (promise,) = world.pending.values()
    assert (Kind.FAR, date(2027, 2, 1)) == (promise.kind, promise.local_date)
    outcome = world.meets_check_in()

    assert outcome and {"far-message", "far-message-how"} == ids(outcome)
    buttons = {one.action for row in card(outcome).rows for one in row}
    assert {Action.STOP_CHECK_INS, Action.HELP_LINES, Action.WHERE} <= buttons
    assert {} == world.pending


def test_no_means_no_and_it_can_be_taken_back() -> None:
    """Nothing comes; nor does it once it is all but ten weeks ago."""
    world = World(zone="Europe/Berlin")
    rejected(world)
    closed(world)
    press(world, Action.FAR_NO)
    assert {} == world.pending
    press(world, Action.FAR_YES)
    press(world, Action.FAR_NO)
    assert {} == world.pending
    world.passes(timedelta(weeks=10))
    late = world.happens(Pressed(world.source(), Action.FAR_YES, "r1"))

    assert {"far-past"} == ids(late)
    assert {} == world.pending


def test_stop_takes_all_of_it_back() -> None:
    """What recurs, what is far, and what is about a plan."""
    world = each_day()
    closed(world)
    press(world, Action.FAR_YES)
    assert 2 == len(world.pending)
    press(world, Action.HELP_LINES)
    world.happens(Pressed(world.source(), Action.STOP_CHECK_INS))

    assert {} == world.pending
    assert isinstance(world.shown[-1], Message)


def test_what_is_late_is_said_to_be_on_its_way() -> None:
    """Nobody reads that a message will come at a time that has passed."""
    world = each_day()
    (promise,) = world.pending.values()
    world.now = promise.due_at + timedelta(hours=1)
    shown = world.happens(Asked(world.source()))

    assert "where-on-its-way" in ids(shown)
    assert "where-check-in" not in ids(shown)
