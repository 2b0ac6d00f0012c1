"""Feedback somebody got: kept first, sorted when they like, and never a verdict on them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.effects import KeepNote, Outcome
from bot.events import Asked, Pressed
from bot.flow import form
from bot.flow.gathered import points
from bot.private import Private
from bot.replies import Choice
from bot.state import NoteKind, Sort
from bot.tokens import Action
from tests.bot.cards import card
from tests.bot.steps import ids, opens, press
from tests.bot.test_desk import drafted, reaching_out
from tests.bot.world import World

SAID = "More SQL, they said."
KINDS = {"strengths": NoteKind.STRENGTH, "growth": NoteKind.GROWTH}


def told() -> World:
    """Somebody who wrote down what they were told."""
    world = reaching_out()
    drafted(world)
    press(world, Action.DID)
    world.submits(opens(world, Action.FEEDBACK), feedback=SAID)
    return world


def sorted_as(world: World, sort: Sort) -> Outcome:
    """Press one of the three."""
    (note,) = world.state.notes
    return press(world, Action.SORT, f"{sort.value}/{note.id}")


@pytest.mark.parametrize("sort", list(Sort))
def test_one_press_sorts_it(sort: Sort) -> None:
    """Keep, improve, or set aside: the words stay as they were written."""
    world = told()

    answered = sorted_as(world, sort)

    (note,) = world.notes.values()
    assert (sort, Private(SAID), NoteKind.FEEDBACK) == (note.sort, note.text, note.kind)
    assert {f"feedback-sorted-{sort.value.replace('_', '-')}"} == ids(answered)


def test_sorting_is_never_needed() -> None:
    """What nobody sorts is kept all the same, and the way on is on the same card."""
    world = told()

    assert [None] == [note.sort for note in world.notes.values()]
    assert press(world, Action.KEEP_GOING).replies


def test_a_mind_can_be_changed_later() -> None:
    """From the notes, long after the journey, what was set aside can become something to keep."""
    world = told()
    sorted_as(world, Sort.SET_ASIDE)
    press(world, Action.STOP)
    choice = card(press(world, Action.NOTES)).choice
    assert isinstance(choice, Choice)
    read = world.presses(choice, world.state.notes[0].id)

    assert isinstance(read, Outcome)
    offered = {one.argument.partition("/")[0] for row in card(read).rows for one in row if one.action is Action.SORT}
    assert {"keep", "improve"} == offered
    sorted_as(world, Sort.KEEP)
    assert [Sort.KEEP] == [note.sort for note in world.notes.values()]


def test_something_to_improve_can_become_a_plan() -> None:
    """One small thing to do follows, if they want it."""
    world = told()

    improved = sorted_as(world, Sort.IMPROVE)

    assert Action.PLAN in {one.action for row in card(improved).rows for one in row}


def test_sorting_twice_is_sorting_once() -> None:
    """A press that arrives again changes nothing."""
    world = told()
    sorted_as(world, Sort.KEEP)
    pressed = Pressed(world.source(), Action.SORT, "", f"keep/{world.state.notes[0].id}")

    again = world.happens(pressed)

    assert () == again.effects
    assert {"feedback-sorted-keep"} == ids(again)


@pytest.mark.parametrize("argument", ["", "keep", "keep/", "keep/nobody", "junk/n", "improve/x/y"])
def test_a_note_that_is_gone_cannot_be_sorted(argument: str) -> None:
    """A button of a deleted note is answered kindly."""
    world = told()

    assert {"note-gone"} == ids(world.happens(Pressed(world.source(), Action.SORT, "", argument)))


def test_another_kind_of_note_is_not_sorted() -> None:
    """Strengths stay strengths, whatever a forged button says."""
    world = told()
    (note,) = world.state.notes
    world.state = replace(world.state, notes=(replace(note, kind=NoteKind.STRENGTH),))

    outcome = world.happens(Pressed(world.source(), Action.SORT, "", f"keep/{note.id}"))

    assert not [effect for effect in outcome.effects if isinstance(effect, KeepNote)]


def test_feedback_without_a_journey_can_be_sorted_too() -> None:
    """A message saved as feedback on any day gets the same three choices."""
    world = World()
    opened = form(world.state, Pressed(world.source(), Action.FEEDBACK), world.context())
    kept = world.submits(opened, feedback=SAID)

    assert 3 == sum(one.action is Action.SORT for row in card(kept).rows for one in row)
    sorted_as(world, Sort.KEEP)
    assert [Sort.KEEP] == [note.sort for note in world.notes.values()]


@pytest.mark.parametrize(
    ("sort", "counted"), [(Sort.KEEP, "strengths"), (Sort.IMPROVE, "growth"), (Sort.SET_ASIDE, "")]
)
def test_what_was_sorted_stands_where_it_is_said_to_stand(sort: Sort, counted: str) -> None:
    """Among strengths or places to grow, in their words and counted with them; what was set aside in neither."""
    world = told()
    sorted_as(world, sort)
    listed = {name: [one.text.reveal() for one in points(world.state, kind)] for name, kind in KINDS.items()}
    progress = world.happens(Asked(world.source(), "progress"))

    assert {name: [SAID] if name == counted else [] for name in KINDS} == listed
    assert {name for name in KINDS if f"progress-{name}" in ids(progress)} == {counted} - {""}


def test_feedback_that_comes_late_has_a_door() -> None:
    """Weeks later, whatever step somebody is at: from the notes, and reaching out from where they are."""
    world = reaching_out()
    press(world, Action.KEEP_GOING)
    world.happens(Asked(world.source(), "notes"))
    late = world.submits(opens(world, Action.FEEDBACK), feedback=SAID)
    world.happens(Asked(world.source()))
    again = press(world, Action.REACH_OUT)

    assert "feedback-kept" in ids(late)
    assert [SAID] == [note.text.reveal() for note in world.notes.values()]
    assert "reach-out-ways" in ids(again)
