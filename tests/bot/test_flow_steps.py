"""The steps, one promise at a time, on an imaginary member."""

from __future__ import annotations

import pytest

from bot.effects import ForgetMember, HandOverData, Outcome
from bot.events import Asked, Encouraged, Pressed, Wrote
from bot.private import Private
from bot.replies import Audience, Line, Message, Saying, Whole
from bot.state import Stage, Step
from bot.tokens import Action
from tests.bot.steps import ids, opens, press, promised, rejected
from tests.bot.world import World


@pytest.mark.parametrize("stage", list(Stage))
def test_arrival_fits_the_stage(stage: Stage) -> None:
    """The first words name what happened at that stage, and what worked until then."""
    name = stage.value.replace("_", "-")

    outcome = rejected(World(), stage=stage.value)

    assert {f"arrival-event-{name}", f"arrival-worked-{name}"} <= ids(outcome)


def test_a_feeling_is_named_back() -> None:
    """A chosen feeling is repeated in the member's own word, and remembered."""
    world = World()
    rejected(world)
    choice = world.shown[-1].choice
    assert choice

    outcome = world.presses(choice, "numb")

    assert isinstance(outcome, Outcome)
    assert "feeling-numb-said" in ids(outcome)
    assert world.state.journey and world.state.journey.feeling == "numb"


def test_a_second_no_remembers_strengths() -> None:
    """A new journey shows the strengths noted on the earlier one, and sets that one aside."""
    world = World()
    rejected(world)
    press(world, Action.TAKE_A_DAY)
    press(world, Action.REST, "hour")
    world.submits(opens(world, Action.INTERVIEW_NOTES), liked="I explain well")

    outcome = rejected(world, "Beta")

    assert {"arrival-earlier-strengths", "arrival-set-aside", "note-line"} <= ids(outcome)


def test_the_same_form_sent_twice_keeps_one_note() -> None:
    """A form that arrives twice leaves one note, with the words of the last time."""
    world = World()
    rejected(world)
    press(world, Action.TAKE_A_DAY)
    press(world, Action.REST, "day")
    opened = opens(world, Action.INTERVIEW_NOTES)
    world.submits(opened, liked="first")

    world.submits(opened, liked="second")

    assert ["second"] == [note.text.reveal() for note in world.state.notes]


def test_where_am_i_shows_the_plan() -> None:
    """The newest plan of this journey stands where somebody looks for what comes next."""
    world = World()
    rejected(world)
    press(world, Action.KEEP_GOING)
    world.submits(opens(world, Action.PLAN), condition="they ask about the gap", intention="breathe first")

    outcome = world.happens(Asked(world.source()))

    assert {"where-plan", "note-plan-line"} <= ids(outcome)


@pytest.mark.parametrize("words", ["rejected", "I was rejected.", " Got rejected!"])
def test_plain_words_about_a_no_begin(words: str) -> None:
    """Whoever writes it in a direct message, without any command, is met at the first step."""
    world = World(channel=False)

    world.happens(Wrote(world.source(), Private(words)))

    assert world.state.open_journey


def test_a_place_to_grow_begins_the_plan() -> None:
    """The plan form starts from the newest place to grow."""
    world = World()
    rejected(world)
    press(world, Action.TAKE_A_DAY)
    press(world, Action.REST, "hour")
    world.submits(opens(world, Action.INTERVIEW_NOTES), unsure="the salary question")
    world.happens(Pressed(world.source(), Action.KEEP_GOING, world.finds(Action.REACH_OUT).ref))

    opened = opens(world, Action.PLAN)

    assert Private("the salary question") == opened.fields[0].value


def test_closing_keeps_the_notes_and_says_the_truth() -> None:
    """A closed journey keeps every note and says that no company decides."""
    world = World()
    rejected(world)
    press(world, Action.KEEP_GOING)

    outcome = press(world, Action.CLOSE)

    assert "closed-truth" in ids(outcome)
    assert world.state.journey and Step.CLOSED is world.state.journey.step


def test_a_form_sent_after_closing_loses_nothing() -> None:
    """What was typed into a form is kept although the journey closed meanwhile."""
    world = World()
    rejected(world)
    press(world, Action.TAKE_A_DAY)
    press(world, Action.REST, "hour")
    opened = opens(world, Action.INTERVIEW_NOTES)
    press(world, Action.STOP)

    outcome = world.submits(opened, liked="calm")

    assert "late-kept" in ids(outcome)
    assert ["calm"] == [note.text.reveal() for note in world.notes.values()]


def test_a_note_is_read_in_full_and_deleted_for_good() -> None:
    """A note opens whole; deleted, it is gone and a second press says so."""
    world = World()
    rejected(world)
    press(world, Action.TAKE_A_DAY)
    press(world, Action.REST, "hour")
    world.submits(opens(world, Action.INTERVIEW_NOTES), liked="x" * 3000)
    world.happens(Asked(world.source(), "notes"))
    choice = world.shown[-1].choice
    assert choice

    world.presses(choice, choice.options[0].value)
    whole = world.shown[-1].parts
    press(world, Action.NOTE_DELETE)
    again = press(world, Action.NOTE_DELETE)

    assert (Whole(Private("x" * 3000)),) == whole
    assert {} == world.notes
    assert "note-gone" in ids(again)


def test_a_shared_quote_is_shared_once() -> None:
    """Share posts one public card; pressed again it posts nothing."""
    world = World()
    world.happens(Encouraged(world.source(), "storm"))

    first = press(world, Action.SHARE)
    second = world.presses(next(one for one in world.shown[0].rows[0] if one.action is Action.SHARE))

    assert isinstance(second, Outcome)
    assert [Audience.CHANNEL, Audience.MEMBER] == [one.audience for one in first.replies if isinstance(one, Message)]
    assert [Audience.MEMBER] == [one.audience for one in second.replies if isinstance(one, Message)]
    assert any(isinstance(part, Saying) for part in world.shown[0].parts)


def test_looking_around_leaves_no_trace() -> None:
    """A stranger who only reads help or settings is not remembered."""
    world = World(zone="Europe/Berlin")
    stranger = world.state

    for topic in ("where", "progress", "notes", "plan", "settings", "privacy", "help"):
        world.happens(Asked(world.source(), topic))  # type: ignore[arg-type]

    assert stranger == world.state


def test_erasing_asks_once_and_forgets() -> None:
    """Erase asks once more, then everything about the member is forgotten."""
    world = promised()
    world.happens(Asked(world.source(), "privacy"))
    asked = press(world, Action.ERASE)

    erased = press(world, Action.ERASE_SURE)

    assert () == asked.effects
    assert (ForgetMember(),) == erased.effects
    assert {} == world.pending


def test_export_is_handed_over() -> None:
    """Get my data hands everything over."""
    world = promised()
    world.happens(Asked(world.source(), "privacy"))

    assert (HandOverData(),) == press(world, Action.EXPORT).effects


def test_the_nearest_command_is_offered() -> None:
    """A mistyped command is answered with the one that was probably meant."""
    world = World()

    outcome = world.happens(Wrote(world.source(), Private("/rejcted")))

    assert isinstance(outcome.replies[0], Message)
    said = outcome.replies[0].parts[0]
    assert isinstance(said, Line)
    assert "/rejected" == said.values["command"]
