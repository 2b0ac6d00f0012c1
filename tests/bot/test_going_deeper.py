"""Named again and again, a week looked back on, and five questions over days: each only as far as it is wanted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.effects import Outcome
from bot.events import Asked, CheckInDue, Pressed
from bot.flow.career import QUESTIONS
from bot.flow.gathered import folded, points
from bot.hours import FIRST_MINUTE, LAST_MINUTE, friday, local_date
from bot.past import Dated
from bot.private import Private
from bot.replies import Audience, Choice, Message
from bot.state import Kind, Note, NoteKind, State
from bot.tokens import Action
from bot.words import Words
from tests.bot.cards import lines_of
from tests.bot.steps import ids, opens, press, rejected
from tests.bot.test_desk import card
from tests.bot.test_hours import INSTANTS, ZONES
from tests.bot.world import START, World

WORDS = Words()
APIA = 2011
"""The year in which Samoa skipped a Friday."""


def said(outcome: Outcome) -> str:
    """All the words of the first card."""
    return "\n".join(WORDS.text(line) for part in card(outcome).parts for line in lines_of(part))


def listed(outcome: Outcome) -> Choice:
    """The list on the first card."""
    choice = card(outcome).choice
    assert isinstance(choice, Choice)
    return choice


def named(*texts: str, kind: NoteKind = NoteKind.GROWTH) -> State:
    """Somebody who noted these, one after the other."""
    notes = (Note(f"n{at}", "r", kind, Private(text), START) for at, text in enumerate(texts))
    return State(notes=tuple(notes))


# --- named again -----------------------------------------------------------------------------------------------


def test_the_same_point_shows_once_with_its_count() -> None:
    """Capitals, accents and signs make no other point of it; the most often named stands first."""
    state = named("SQL", "Résumé gaps!", "resume gaps", "  RESUME, GAPS. ", "salary")

    assert [("  RESUME, GAPS. ", 3), ("salary", 1), ("SQL", 1)] == [
        (one.text.reveal(), len(one.notes)) for one in points(state, NoteKind.GROWTH)
    ]


@given(st.lists(st.text(min_size=1, max_size=8), max_size=12))
def test_no_note_is_lost_in_gathering(texts: list[str]) -> None:
    """Every note is in exactly one point, and points that read alike are one."""
    found = points(named(*texts), NoteKind.GROWTH)

    assert sorted(f"n{at}" for at in range(len(texts))) == sorted(note for one in found for note in one.notes)
    assert len({folded(one.text.reveal()) for one in found}) == len(found)
    assert sorted((len(one.notes) for one in found), reverse=True) == [len(one.notes) for one in found]


def test_the_third_step_shows_what_was_named_most() -> None:
    """Named on three journeys, it is there once, and says so."""
    world = World()
    for text in ("I explain well", "i explain well!", "Calm"):
        rejected(world)
        press(world, Action.TAKE_A_DAY)
        press(world, Action.REST, "hour")
        world.submits(opens(world, Action.INTERVIEW_NOTES), liked=text)
    outcome = press(world, Action.SKIP)
    outcome = press(world, Action.SKIP)

    assert "named 2 times" in said(outcome)
    assert 1 == said(outcome).lower().count("i explain well")


def test_working_on_a_point_is_kept_once() -> None:
    """One press marks it, with its day and without a score; the same card again adds nothing."""
    world = World(state=named("salary", "Salary"))
    outcome = world.happens(Pressed(world.source(), Action.GATHERED))
    choice = listed(outcome)
    for _ in range(2):
        marked = world.presses(choice, choice.options[0].value)

    assert isinstance(marked, Outcome)
    assert "worked on once" in said(marked)
    assert (Dated("practise", date(2026, 11, 23), "n1"),) == world.state.done


# --- a week looked back on ---------------------------------------------------------------------------------------


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


# --- the career plan again ------------------------------------------------------------------------------------------


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
