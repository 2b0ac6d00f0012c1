"""The career plan again: five questions over days, one a day at most, and only as far as it is wanted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.events import Asked
from bot.flow.career import QUESTIONS
from bot.state import Kind, NoteKind
from bot.tokens import Action
from tests.bot.cards import lines_of, said
from tests.bot.steps import ids, opens, press, rejected
from tests.bot.world import World


def begun() -> World:
    """Somebody who opened the career plan after a no."""
    world = World(zone="Europe/Berlin")
    rejected(world)
    world.happens(Asked(world.source(), "plan"))
    press(world, Action.CAREER)
    return world


def test_five_questions_over_five_days() -> None:
    """One a day, each the next morning after a yes; the answers are private notes; it ends with one small step."""
    world = begun()
    for number in range(1, QUESTIONS + 1):
        assert f"career-ask-{number}" in {line.id for part in world.shown[-1].parts for line in lines_of(part)}
        answered = world.submits(opens(world, Action.CAREER_ANSWER), answer=f"Answer {number}")
        if number < QUESTIONS:
            assert "career-tomorrow" in ids(answered)
            assert {} == world.pending
            press(world, Action.CAREER_TOMORROW)
            (promise,) = world.pending.values()
            assert Kind.CAREER is promise.kind
            world.meets_check_in()

    assert "career-end" in ids(answered)
    assert [f"Answer {number}" for number in range(1, 6)] == [note.text.reveal() for note in world.notes.values()]
    assert {NoteKind.CAREER} == {note.kind for note in world.notes.values()}
    world.happens(Asked(world.source(), "plan"))
    again = press(world, Action.CAREER)
    assert "Answer 5" in said(again)


def test_one_a_day_at_most() -> None:
    """Opened again that day it waits; on another day the next is there, and no message about it comes too."""
    world = begun()
    press(world, Action.CAREER_SKIP)
    world.happens(Asked(world.source(), "plan"))
    assert "career-met-today" in ids(press(world, Action.CAREER))
    press(world, Action.CAREER_TOMORROW)
    world.now = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
    world.happens(Asked(world.source(), "plan"))
    assert "career-ask-2" in ids(press(world, Action.CAREER))

    press(world, Action.CAREER_SKIP)

    assert {} == world.pending


def test_an_old_question_moves_nothing_on() -> None:
    """Pressed twice, or a week later, a question is met once; what is written in an old form is kept all the same."""
    world = begun()
    skip, opened = world.finds(Action.CAREER_SKIP), opens(world, Action.CAREER_ANSWER)
    world.presses(skip)
    world.presses(skip)
    assert 1 == world.state.career.number

    world.passes(timedelta(days=1))
    world.happens(Asked(world.source(), "plan"))
    press(world, Action.CAREER)
    press(world, Action.CAREER_SKIP)
    world.presses(skip)
    for _ in range(2):
        world.submits(opened, answer="Teaching")
    assert 2 == world.state.career.number
    assert ["Teaching"] == [note.text.reveal() for note in world.notes.values()]


def test_it_can_be_stopped_and_taken_up_again() -> None:
    """Resting takes the promise back; later it goes on where it was."""
    world = begun()
    press(world, Action.CAREER_SKIP)
    press(world, Action.CAREER_TOMORROW)
    press(world, Action.CAREER_REST)
    assert {} == world.pending

    world.passes(timedelta(days=40))
    world.happens(Asked(world.source(), "plan"))
    assert "career-ask-2" in ids(press(world, Action.CAREER))


def test_finished_it_can_begin_again() -> None:
    """From the first question on; the earlier answers stay."""
    world = begun()
    world.submits(opens(world, Action.CAREER_ANSWER), answer="Teaching")
    for _ in range(QUESTIONS - 1):
        world.passes(timedelta(days=1))
        world.happens(Asked(world.source(), "plan"))
        press(world, Action.CAREER)
        press(world, Action.CAREER_SKIP)
    world.happens(Asked(world.source(), "plan"))
    press(world, Action.CAREER)

    assert "career-ask-1" in ids(press(world, Action.CAREER_AGAIN))
    assert 1 == len(world.notes)


def test_without_a_journey_nothing_is_promised() -> None:
    """The questions are there for everybody; without a first no, nobody is written to."""
    world = World()
    world.happens(Asked(world.source(), "plan"))
    press(world, Action.CAREER)

    assert "career-come-back" in ids(press(world, Action.CAREER_SKIP))
