"""What somebody noted again and again is gathered into one point, and none of their notes is lost."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.effects import Outcome
from bot.events import Pressed
from bot.flow.gathered import folded, points
from bot.past import Dated
from bot.private import Private
from bot.state import Note, NoteKind, State
from bot.tokens import Action
from tests.bot.cards import listed, said
from tests.bot.steps import opens, press, rejected
from tests.bot.world import START, World


def named(*texts: str, kind: NoteKind = NoteKind.GROWTH) -> State:
    """Somebody who noted these, one after the other."""
    notes = (Note(f"n{at}", "r", kind, Private(text), START) for at, text in enumerate(texts))
    return State(notes=tuple(notes))


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
