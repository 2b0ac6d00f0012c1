"""If-then plans: carried by a check-in word for word, done, not yet, changed or let be, each with one reminder."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.effects import Outcome
from bot.events import Asked, Pressed
from bot.private import Private
from bot.replies import Form, Message, Whole
from bot.state import Kind, Note, NoteKind, Progress
from bot.tokens import Action
from bot.words import Words
from tests.bot.cards import assert_shown_well, card, lines_of
from tests.bot.steps import ids, opens, press, rejected
from tests.bot.world import World

BERLIN = "Europe/Berlin"
SAID = "If they ask about a gap (on a call), then I will say my two sentences"


def planned(**fields: str) -> World:
    """Somebody in Berlin with one plan, and a check-in for tomorrow."""
    world = World(zone=BERLIN)
    rejected(world)
    press(world, Action.TAKE_A_DAY)
    press(world, Action.REST)
    press(world, Action.ASK_CHECK_IN)
    press(world, Action.CHECK_IN_YES)
    press(world, Action.KEEP_GOING)
    given = {"condition": "they ask about a gap", "place": "on a call", "intention": "say my two sentences"}
    world.submits(opens(world, Action.PLAN), **(fields or given))
    return world


def plan(world: World) -> Note:
    """The newest plan."""
    return next(note for note in reversed(world.state.notes) if note.kind is NoteKind.PLAN)


def comes(world: World) -> Message:
    """The next promised message."""
    outcome = world.meets_check_in()
    assert outcome
    assert_shown_well(card(outcome))
    return card(outcome)


def said(message: Message) -> list[str]:
    """Its lines, in English."""
    return [Words().text(line) for part in message.parts for line in lines_of(part)]


def actions(message: Message) -> list[Action]:
    """Its buttons, row after row."""
    return [one.action for row in message.rows for one in row]


def test_a_check_in_repeats_the_plan_word_for_word() -> None:
    """When, where and what in one sentence; beside how they are, the ways out and another time."""
    message = comes(planned())

    assert SAID in said(message)
    answers = [Action.PLAN_DONE, Action.PLAN_NOT_YET, Action.PLAN_CHANGE, Action.PLAN_LET_BE]
    assert answers == actions(message)[:4]
    assert {Action.FELT, Action.STOP_CHECK_INS, Action.HELP_LINES} == set(actions(message)[4:])
    assert message.choice and message.choice.action is Action.LATER


def test_an_older_longer_plan_is_whole_too() -> None:
    """What an earlier release let them write is not cut short."""
    world = planned()
    long = Note("old-plan", plan(world).journey, NoteKind.PLAN, Private("a" * 200), world.now, Private("b" * 200))
    world.state = world.state.__class__(
        **{name: getattr(world.state, name) for name in world.state.__slots__} | {"notes": (long,)}
    )
    world.notes = {long.id: long}

    assert {"a" * 200, "b" * 200} == {part.text.reveal() for part in comes(world).parts if isinstance(part, Whole)}


def test_half_a_plan_is_a_plan() -> None:
    """Only the one half, with a place: it is carried as it was written."""
    assert "call Mia (at lunch)" in said(comes(planned(intention="call Mia", place="at lunch")))


def test_done_asks_what_is_next() -> None:
    """No resting on it: a next small plan is one press away. Twice is once, and the plan is not carried again."""
    world = planned()
    comes(world)
    first = press(world, Action.PLAN_DONE)
    again = press(world, Action.PLAN_DONE)

    assert {"plan-done"} == ids(first) == ids(again)
    assert () == again.effects
    assert Action.PLAN in actions(card(first))
    assert Progress.DONE is plan(world).progress is world.notes[plan(world).id].progress


def test_not_yet_blames_nobody_and_offers_a_smaller_plan_or_another_time() -> None:
    """Nothing changes by saying so."""
    world = planned()
    comes(world)
    outcome = press(world, Action.PLAN_NOT_YET)

    assert {"plan-not-yet"} == ids(outcome)
    assert () == outcome.effects
    assert {Action.PLAN_CHANGE, Action.PLAN_LET_BE} <= set(actions(card(outcome)))
    choice = card(outcome).choice
    assert choice and choice.action is Action.LATER


def test_change_changes_that_very_plan() -> None:
    """The form holds what was written; sent in, the same plan has its new words in its old place."""
    world = planned()
    before = plan(world)
    comes(world)
    opened = opens(world, Action.PLAN_CHANGE)
    filled = {field.id: field.value.reveal() if field.value else None for field in opened.fields}
    assert {
        "condition": "they ask about a gap",
        "place": "on a call",
        "intention": "say my two sentences",
    } == filled
    world.submits(opened, condition="they ask about a gap", intention="breathe")

    assert [before.id] == [note.id for note in world.state.notes]
    assert "breathe" == (plan(world).more or before.text).reveal()
    assert plan(world).where is None


def test_leave_me_be_ends_it_for_this_plan_alone() -> None:
    """The next check-in is without it, everything else goes on, and one press takes it up again."""
    world = planned()
    comes(world)
    outcome = press(world, Action.PLAN_LET_BE)
    press(world, Action.FELT, "same")
    press(world, Action.ANOTHER_DAY)
    press(world, Action.CHECK_IN_YES)

    assert {"plan-let-be"} == ids(outcome)
    assert SAID not in said(comes(world))
    back = Pressed(world.source(), Action.PLAN_AGAIN, argument=plan(world).id)
    assert {"plan-again"} == ids(world.happens(back))
    assert plan(world).progress is None


def test_each_plan_may_have_one_reminder() -> None:
    """Two plans, two reminders; asked for again, one of them moves. It comes with the plan and its answers."""
    world = planned()
    reminded = [world.presses(choice, "week") for choice in [world.shown[-1].choice] if choice]
    world.happens(Asked(world.source(), "plan"))
    world.submits(opens(world, Action.PLAN), condition="I am tired", intention="stop at six")
    for time in ("tomorrow", "evening", "evening"):
        choice = next(shown.choice for shown in reversed(world.shown) if shown.choice)
        world.presses(choice, time)

    assert reminded
    plans = {note.id for note in world.state.notes}
    assert plans == {one.about for one in world.pending.values() if one.kind is Kind.PLAN}
    assert 3 == len(world.pending), "Beside tomorrow's check-in."
    message = comes(world)
    assert "If I am tired, then I will stop at six" in said(message)
    assert actions(message)[0] is Action.PLAN_DONE


@pytest.mark.parametrize("ends", [Action.PLAN_DONE, Action.PLAN_LET_BE, Action.NOTE_DELETE, Action.PLAN_REMIND_OFF])
def test_a_reminder_goes_with_its_plan(ends: Action) -> None:
    """Done, let be or deleted, nothing of it comes; it can also be taken back alone."""
    world = planned()
    choice = world.shown[-1].choice
    assert choice
    world.presses(choice, "week")
    world.happens(Asked(world.source(), "plan"))
    listed = world.shown[-1].choice
    assert listed
    world.presses(listed, plan(world).id)
    press(world, ends)

    assert [Kind.NEXT_DAY] == [one.kind for one in world.pending.values()]


def test_a_plan_that_is_gone_is_answered_kindly() -> None:
    """Every old button of a deleted plan shows the plans there are; its form keeps what is written as a new one."""
    world = planned()
    message = comes(world)
    world.happens(Pressed(world.source(), Action.NOTE_DELETE, argument=plan(world).id))
    opened = next(one for row in message.rows for one in row if one.action is Action.PLAN_CHANGE)
    for one in message.rows[0]:
        if one.action is not Action.PLAN_CHANGE:
            outcome = world.presses(one)
            assert isinstance(outcome, Outcome)
            assert {"plan-gone", "plans-none"} == ids(outcome)
    form = world.presses(opened)
    assert isinstance(form, Form)
    world.submits(form, condition="it rains")

    assert "it rains" == plan(world).text.reveal()


def test_plans_done_stand_apart() -> None:
    """`/onward plan`: what is ahead, what is done, what was let be."""
    world = planned()
    press_done = Pressed(world.source(), Action.PLAN_DONE, argument=plan(world).id)
    world.happens(press_done)
    world.happens(Asked(world.source(), "plan"))
    world.submits(opens(world, Action.PLAN), condition="it rains", intention="read")

    assert {"plans-some", "plans-done"} <= ids(world.happens(Asked(world.source(), "plan")))


def test_later_on_a_check_in_moves_one_message_and_says_when() -> None:
    """At 9:30, an hour later is 10:30; chosen twice it is once; chosen anew it moves; the plan comes along again."""
    world = planned()
    choice = comes(world).choice
    assert choice
    for time, due in (
        ("hour", datetime(2026, 11, 24, 9, 30, tzinfo=UTC)),
        ("evening", datetime(2026, 11, 24, 17, 0, tzinfo=UTC)),
        ("week", datetime(2026, 12, 1, 8, 30, tzinfo=UTC)),
        ("tomorrow", datetime(2026, 11, 25, 8, 30, tzinfo=UTC)),
    ):
        for _ in range(2):
            outcome = world.presses(choice, time)
            assert isinstance(outcome, Outcome)
            assert {"later-set"} == ids(outcome)
            assert [due] == [one.due_at for one in world.pending.values()]
            world.passes(timedelta(minutes=5) if time != "hour" else timedelta())

    assert SAID in said(comes(world))


def test_later_is_answered_kindly_from_an_old_message() -> None:
    """After a stop, and for a plan that is done, nothing is promised."""
    world = planned()
    choice = comes(world).choice
    assert choice
    press(world, Action.PLAN_NOT_YET)
    remind = world.shown[-1].choice
    assert remind
    press(world, Action.PLAN_DONE)
    gone = world.presses(remind, "tomorrow")
    press(world, Action.STOP_CHECK_INS)
    stopped = world.presses(choice, "tomorrow")

    assert isinstance(gone, Outcome) and {"later-gone"} == ids(gone)
    assert isinstance(stopped, Outcome) and {"check-in-is-stopped"} == ids(stopped)
    assert {} == world.pending
