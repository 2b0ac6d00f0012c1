"""Whether an answer came: asked once, in five working days, of whoever asked for it, and of nobody else."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.effects import Outcome
from bot.events import Asked, Pressed
from bot.hours import FIRST_MINUTE, LAST_MINUTE, local_date, on_weekday, working_days
from bot.private import Private
from bot.replies import Audience, Choice, Form, Line, Message
from bot.state import Kind, NoteKind, SmallStep, Step, Way
from bot.tokens import Action
from tests.bot.cards import card
from tests.bot.steps import ids, opens, press, rejected
from tests.bot.test_desk import drafted, reaching_out
from tests.bot.test_hours import INSTANTS, ZONES, minute_there
from tests.bot.world import START, World

BERLIN = "Europe/Berlin"
APIA = 2011
"""The year in which Samoa skipped a Friday: five days are six there."""


def wrote(way: Way = Way.EMAIL) -> World:
    """Somebody in Berlin who reached out on Monday 23 November."""
    world = reaching_out()
    world.zone = BERLIN
    drafted(world, way)
    press(world, Action.DID)
    return world


def asked(way: Way = Way.EMAIL) -> World:
    """And who wants to be asked about it."""
    world = wrote(way)
    press(world, Action.FOLLOW_UP)
    return world


def meets(world: World) -> Outcome:
    """The promised moment comes."""
    outcome = world.meets_check_in()
    assert outcome
    return outcome


def about(outcome: Outcome) -> object:
    """What a message says it is about."""
    (message,) = outcome.replies
    assert isinstance(message, Message)
    assert isinstance(message.parts[0], Line)
    return message.parts[0].values["what"]


@pytest.mark.parametrize("way", [Way.CALL, Way.VOICEMAIL, Way.EMAIL])
def test_it_comes_after_five_working_days(way: Way) -> None:
    """Marked on a Monday, it comes on the next Monday at their own hour; the weekend does not count."""
    (promise,) = asked(way).pending.values()

    assert (Kind.FOLLOW_UP, date(2026, 11, 30)) == (promise.kind, promise.local_date)
    assert datetime(2026, 11, 30, 8, 30, tzinfo=UTC) == promise.due_at


def test_nobody_is_asked_who_did_not_ask() -> None:
    """Marking something as done promises nothing; a LinkedIn note offers no reminder at all."""
    world = wrote()
    linkedin = wrote(Way.LINKEDIN)

    assert {} == world.pending
    assert Action.FOLLOW_UP not in {one.action for row in linkedin.shown[-1].rows for one in row}


def test_asking_twice_is_asking_once() -> None:
    """A second press, days later, keeps the day that was promised."""
    world = asked()
    before = dict(world.pending)
    world.passes(timedelta(days=2))
    press(world, Action.FOLLOW_UP)

    assert before == world.pending


def test_it_can_be_taken_back() -> None:
    """One press, and it never comes; the check-in for tomorrow is another promise and stays."""
    world = asked()
    journey = world.state.journey
    assert journey
    world.happens(Pressed(world.source(), Action.CHECK_IN_YES, journey.ref))
    assert [Kind.NEXT_DAY, Kind.FOLLOW_UP] == [one.kind for one in world.state.check_ins]

    press(world, Action.FOLLOW_UP_OFF)

    assert [Kind.NEXT_DAY] == [one.kind for one in world.pending.values()]


def test_a_no_to_tomorrow_leaves_the_reminder() -> None:
    """Whoever wants no check-in tomorrow still gets what they asked for."""
    world = asked()
    journey = world.state.journey
    assert journey
    world.happens(Pressed(world.source(), Action.CHECK_IN_NO, journey.ref))

    assert [Kind.FOLLOW_UP] == [one.kind for one in world.pending.values()]


def test_it_asks_one_thing_and_nothing_more_comes() -> None:
    """One private question, a way to stop on it, and silence after it whatever is answered or not."""
    world = asked()

    came = meets(world)

    assert {"follow-up-message", "follow-up-how"} == ids(came)
    assert Audience.DIRECT is card(came).audience
    assert Action.STOP_CHECK_INS in {one.action for row in card(came).rows for one in row}
    assert {} == world.pending


def test_an_answer_becomes_a_note() -> None:
    """What they heard is written down from that very message, as feedback of its journey."""
    world = asked()
    meets(world)

    opened = opens(world, Action.FEEDBACK)
    world.submits(opened, feedback="Ask about the team next time.")

    (note,) = world.notes.values()
    assert world.state.journey
    assert (NoteKind.FEEDBACK, world.state.journey.ref) == (note.kind, note.journey)


def test_no_answer_is_common_and_completes_the_step() -> None:
    """Silence is named, blames nobody, and leads on."""
    world = asked()
    meets(world)

    answered = press(world, Action.FOLLOW_UP_NONE)

    assert {"follow-up-none"} == ids(answered)
    assert world.state.journey
    assert Step.KEEP_GOING is world.state.journey.step


def test_on_a_newer_journey_the_old_question_changes_nothing() -> None:
    """Meanwhile somebody had another no: the answer about the first leaves the second where it is."""
    world = asked()
    rejected(world, "Globex")
    meets(world)

    press(world, Action.FOLLOW_UP_NONE)

    assert world.state.journey
    assert Step.ARRIVAL is world.state.journey.step


def test_one_reminder_for_each_letter() -> None:
    """Asked for on a second journey, the first one still comes, on a day of its own, and each says what it is about."""
    world = asked()
    rejected(world, "Globex")
    press(world, Action.REACH_OUT)
    drafted(world)
    press(world, Action.DID)
    press(world, Action.FOLLOW_UP)

    assert 2 == len(world.pending) == len({one.local_date for one in world.pending.values()})
    world.happens(Asked(world.source(), "notes"))
    noted = world.submits(opens(world, Action.FEEDBACK), feedback="More SQL, they said.")
    assert "feedback-asked-no-more" not in ids(noted), "Whose answer that was is not guessed."
    told = [about(meets(world)), about(meets(world))]
    assert [Line("about-company", {"company": Private(name)}) for name in ("Acme", "Globex")] == told


def test_it_never_comes_at_a_weekend_and_the_look_back_stays_on_its_friday() -> None:
    """Where their day is taken, one goes on to Monday and the other keeps the Friday it was asked for."""
    world = wrote()
    world.passes(timedelta(days=4))  # a Friday: five working days later is one again
    journey = world.state.journey
    assert journey
    world.happens(Pressed(world.source(), Action.STEPS_CHOSEN, journey.ref, "", (SmallStep.APPLY.value,)))
    press(world, Action.LOOK_BACK)
    world.happens(Pressed(world.source(), Action.FOLLOW_UP, journey.ref))

    days = {one.kind: one.local_date for one in world.state.check_ins}
    assert {Kind.LOOK_BACK: date(2026, 12, 4), Kind.FOLLOW_UP: date(2026, 12, 7)} == days
    world.happens(Pressed(world.source(), Action.LOOK_BACK_OFF, journey.ref))
    press(world, Action.LOOK_BACK)
    assert date(2026, 12, 4) == next(one.local_date for one in world.state.check_ins if one.kind is Kind.LOOK_BACK)


def test_days_away_that_were_set_afterwards_do_not_count_either() -> None:
    """Five working days of waiting are five on which somebody could have looked."""
    world = asked()
    (before,) = world.pending.values()
    world.presses(Choice(Line("x"), Action.AWAY, ()), "week")
    (after,) = world.pending.values()

    assert before.id == after.id
    assert before.local_date + timedelta(days=7) <= after.local_date
    assert after.local_date.weekday() < 5


def test_stop_takes_it_too() -> None:
    """Stop means every kind of message, and none can be asked for until they start again."""
    world = asked()
    world.happens(Pressed(world.source(), Action.STOP_CHECK_INS))
    press(world, Action.FOLLOW_UP)

    assert {} == world.pending
    assert world.state.settings.stopped


def test_a_pause_does_not_count() -> None:
    """Paused before, the five days begin after it; paused later, it waits, and still misses the weekend."""
    paused = wrote()
    paused.happens(Pressed(paused.source(), Action.PAUSE))
    press(paused, Action.FOLLOW_UP)
    later = asked()
    later.passes(timedelta(days=6))
    later.happens(Pressed(later.source(), Action.PAUSE))

    assert [date(2026, 12, 7)] == [one.local_date for one in paused.pending.values()]
    assert [date(2026, 12, 7)] == [one.local_date for one in later.pending.values()]


def test_it_stands_where_they_are() -> None:
    """What is promised can be seen at any time."""
    world = asked()

    where = world.happens(Pressed(world.source(), Action.WHERE))

    assert "where-follow-up" in ids(where)


def test_what_could_not_be_delivered_is_told() -> None:
    """With direct messages closed, the question is there at their next visit, once."""
    world = asked()
    world.misses_check_in()

    first = world.happens(Pressed(world.source(), Action.WHERE))
    second = world.happens(Pressed(world.source(), Action.WHERE))

    assert 2 == len(first.replies)
    assert 1 == len(second.replies)


def test_the_form_opens_on_its_message_alone() -> None:
    """The button works in a direct message months later, with nothing else known."""
    world = World()
    opened = world.presses(card(meets(asked())).rows[0][0])

    assert isinstance(opened, Form)


@given(
    INSTANTS.filter(lambda instant: instant.year > APIA),
    st.sampled_from((*ZONES, None)),
    st.integers(FIRST_MINUTE, LAST_MINUTE),
    st.integers(1, 15),
)
def test_working_days_leave_weekends_out(now: datetime, zone: str | None, minute: int, count: int) -> None:
    """Whatever the zone, it is a weekday of theirs, by day, and as many working days on as was said."""
    due = working_days(now, count, zone, minute)
    begun, day = local_date(now, zone), local_date(due, zone)
    between = [begun + timedelta(days=passed + 1) for passed in range((day - begun).days)]

    assert count == sum(one.weekday() < 5 for one in between)
    assert day.weekday() < 5
    assert zone is None or FIRST_MINUTE <= minute_there(due, zone) <= LAST_MINUTE
    assert due == on_weekday(due, zone, minute)


@pytest.mark.parametrize(
    ("today", "expected"), [("2026-11-26", "2026-12-03"), ("2026-11-28", "2026-12-04"), ("2026-11-29", "2026-12-04")]
)
def test_five_working_days_on_a_calendar(today: str, expected: str) -> None:
    """From a Thursday it is the next Thursday; from a weekend it is the Friday."""
    due = working_days(datetime.fromisoformat(f"{today}T12:00+00:00"), 5, BERLIN, 570)

    assert expected == local_date(due, BERLIN).isoformat()
    assert START < due


def test_once_their_answer_is_noted_nobody_is_asked_for_it() -> None:
    """Feedback that was written down before the day comes is the answer; that the question is gone is said."""
    world = asked()
    assert world.state.journey
    world.happens(Pressed(world.source(), Action.CHECK_IN_YES, world.state.journey.ref))
    noted = world.submits(opens(world, Action.FEEDBACK), feedback="More SQL, they said.")

    assert (
        [Kind.NEXT_DAY] == [one.kind for one in world.pending.values()] == [one.kind for one in world.state.check_ins]
    )
    assert "feedback-asked-no-more" in ids(noted)
