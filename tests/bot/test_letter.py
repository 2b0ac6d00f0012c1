"""A letter to my next no, and whether the same nervous points came back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.effects import Outcome
from bot.events import Pressed
from bot.private import Private
from bot.replies import Choice, Form, Line, Whole
from bot.state import NoteKind, State
from bot.tokens import Action
from tests.bot.cards import card
from tests.bot.steps import ids, opens, press, rejected
from tests.bot.world import World

LETTER = "Breathe. You got through the last one."
STRENGTH = "I explain well"
UNSURE = ("salary", "the gap", "speaking fast")


def at_the_end(world: World | None = None) -> World:
    """Somebody in the third step."""
    world = world or World()
    rejected(world)
    press(world, Action.KEEP_GOING)
    return world


def written(text: str = LETTER) -> World:
    """And who wrote a few lines for the next time."""
    world = at_the_end()
    world.submits(opens(world, Action.LETTER), letter=text)
    return world


def letters(world: World) -> list[str]:
    """The letters that are kept."""
    return [note.text.reveal() for note in world.notes.values() if note.kind is NoteKind.LETTER]


def shown(outcome: Outcome) -> list[Whole]:
    """What the first card shows in full."""
    return [part for part in card(outcome).parts if isinstance(part, Whole)]


def noted(world: World, unsure: str, liked: str = "") -> Outcome:
    """A journey with its notes."""
    rejected(world)
    press(world, Action.TAKE_A_DAY)
    press(world, Action.REST, "hour")
    return world.submits(opens(world, Action.INTERVIEW_NOTES), unsure=unsure, liked=liked)


def again(*before: str) -> World:
    """Nervous points of earlier journeys, then one more journey with something that felt unsure."""
    world = World()
    for one in before:
        noted(world, one)
    noted(world, "something new")
    return world


def ticks(world: World, *points: str) -> Outcome:
    """Tick what was there again."""
    choice = world.shown[-1].choice
    assert isinstance(choice, Choice)
    chosen = [note.id for note in world.state.notes if note.text.reveal() in points]
    answered = world.presses(choice, *chosen)
    assert isinstance(answered, Outcome)
    return answered


def test_the_next_no_brings_it_back_first() -> None:
    """Before the offer, and with the strengths noted so far: the letter in full, to the member alone."""
    world = World()
    noted(world, "", liked=STRENGTH)
    at_the_end(world)
    world.submits(opens(world, Action.LETTER), letter=LETTER)

    arrived = rejected(world, "Beta")

    parts = card(arrived).parts
    said = [part.id if isinstance(part, Line) else type(part).__name__ for part in parts]
    assert [Whole(Private(LETTER))] == shown(arrived)
    assert ["letter-back", "Whole", "letter-strengths", "Bullets"] == said[1:5]
    assert "arrival-offer" == said[-1]
    assert 1 == len(arrived.replies)


def test_without_a_letter_nothing_is_missed() -> None:
    """Who wrote none meets the card everybody meets."""
    arrived = rejected(at_the_end(), "Beta")

    assert [] == shown(arrived)
    assert "letter-back" not in ids(arrived)


def test_it_is_rewritten_in_its_place() -> None:
    """The form holds what was written; sent in again, there is one letter, with the words of the last time."""
    world = written()
    opened = opens(world, Action.LETTER)

    assert Private(LETTER) == opened.fields[0].value
    world.submits(opened, letter="Call Mia.")
    assert ["Call Mia."] == letters(world)
    assert [Whole(Private("Call Mia."))] == shown(rejected(world))


def test_it_is_sent_in_twice_and_kept_once() -> None:
    """The same form again is one letter."""
    world = at_the_end()
    opened = opens(world, Action.LETTER)
    for _ in range(2):
        world.submits(opened, letter=LETTER)

    assert [LETTER] == letters(world)
    assert 1 == len(world.state.notes)


def test_an_empty_page_takes_nothing_away() -> None:
    """Nothing written is fine, and an emptied form is no way to lose a letter by accident."""
    world = written()

    same = world.submits(opens(world, Action.LETTER))

    assert {"letter-unchanged"} == ids(same)
    assert [LETTER] == letters(world)
    bare = at_the_end()
    assert {"notes-none-kept"} == ids(bare.submits(opens(bare, Action.LETTER)))
    assert {} == bare.notes


def test_it_can_be_deleted() -> None:
    """One press, and the next no brings nothing back."""
    world = written()
    press(world, Action.NOTE_DELETE)

    assert [] == letters(world)
    assert [] == shown(rejected(world))


def test_it_is_among_the_notes_and_changed_from_there() -> None:
    """Long after its journey, it is read in full and rewritten; whatever the member is at stays as it is."""
    world = written()
    press(world, Action.CLOSE)
    press(world, Action.NOTES)
    choice = world.shown[-1].choice
    assert isinstance(choice, Choice)
    read = world.presses(choice, world.state.notes[0].id)
    assert isinstance(read, Outcome)
    assert [Whole(Private(LETTER))] == shown(read)

    rewritten = world.submits(opens(world, Action.LETTER), letter="Call Mia.")

    assert ["Call Mia."] == letters(world)
    assert {"letter-kept"} == ids(rewritten)
    assert world.state.open_journey is None


def test_each_journey_has_its_own_and_the_newest_comes_back() -> None:
    """The second letter does not overwrite the first, which stays in the notes."""
    world = written("first")
    world.passes(timedelta(days=20))
    at_the_end(world)
    world.submits(opens(world, Action.LETTER), letter="second")

    assert ["first", "second"] == letters(world)
    assert [Whole(Private("second"))] == shown(rejected(world))


def test_the_end_of_a_journey_has_room_for_it() -> None:
    """With a plan, with small steps, and on the card that closes it: the letter is one press away, and is kept."""
    world = at_the_end()
    planned = world.submits(opens(world, Action.PLAN), intention="ask first")
    stepped = world.happens(Pressed(world.source(), Action.STEPS_CHOSEN, world.shown[-1].rows[0][0].ref))
    closed = press(world, Action.CLOSE)
    for outcome in (planned, stepped, closed):
        assert Action.LETTER in {one.action for row in card(outcome).rows for one in row}

    world.submits(opens(world, Action.LETTER), letter=LETTER)

    assert [LETTER] == letters(world)
    assert [Whole(Private(LETTER))] == shown(rejected(world))


def test_an_older_letter_keeps_its_place() -> None:
    """Rewritten from the notes, it does not push itself before the newer one; the day it is from stays, as stored."""
    world = written("first")
    begun = world.state.notes[0]
    world.passes(timedelta(days=20))
    at_the_end(world)
    world.submits(opens(world, Action.LETTER), letter="second")
    world.submits(Form(Line("letter-form-title"), Action.LETTER, (), begun.journey, begun.id), letter="again")

    assert begun.written_at == world.notes[begun.id].written_at
    assert [Whole(Private("second"))] == shown(rejected(world))


def test_only_a_letter_is_ever_rewritten() -> None:
    """A forged button does not reach another note."""
    world = World()
    noted(world, "salary")
    growth = world.state.notes[0].id
    journey = world.state.journey
    assert journey
    forged = Form(Line("letter-form-title"), Action.LETTER, (), journey.ref, growth)

    world.submits(forged, letter=LETTER)

    assert ["salary", LETTER] == [note.text.reveal() for note in world.state.notes]


@pytest.mark.parametrize(
    ("back", "expected"),
    [
        ((), "returned-none"),
        (UNSURE[:1], "returned-some"),
        (UNSURE[:2], "returned-some"),
        (UNSURE, "returned-all"),
    ],
)
def test_what_came_back_is_said_in_one_plain_sentence(back: tuple[str, ...], expected: str) -> None:
    """How many did not come back, as they ticked it; then the question about tomorrow."""
    world = again(*UNSURE)

    told = ticks(world, *back) if back else press(world, Action.RETURNED)

    (sentence,) = [part for part in card(told).parts if isinstance(part, Line) and part.id.startswith("returned-")]
    assert expected == sentence.id
    assert len(UNSURE) == sentence.values["count"]
    assert len(UNSURE) - len(back) == sentence.values.get("away", len(UNSURE) - len(back))
    assert "check-in-ask" in ids(told)


def test_it_is_asked_of_who_noted_something_before_whatever_they_note_now() -> None:
    """A first journey is not compared with anything; a calm one may be the news."""
    first = noted(World(), "salary")
    world = again("salary")
    calm = noted(world, "", liked=STRENGTH)

    assert "check-in-ask" in ids(first)
    assert "returned-how" not in ids(first)
    assert "returned-how" in ids(calm)


def test_it_is_skipped_with_one_press_and_kept_nowhere() -> None:
    """Go on leads to tomorrow without an answer; an answer leaves nothing behind either."""
    world = again("salary")
    before: State = world.state

    assert "check-in-ask" in ids(press(world, Action.ASK_CHECK_IN))
    told = world.happens(Pressed(world.source(), Action.RETURNED, before.journey.ref if before.journey else "", "none"))
    assert before == told.state
    assert () == told.effects
