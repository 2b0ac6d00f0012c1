"""How far somebody has come is shown truly, calmly, and the same in words and in the picture."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.drawing import COLUMNS, MOST, PATHS, ROWS
from bot.drawing import path as drawn
from bot.effects import Outcome
from bot.events import Asked, Pressed, Rejected
from bot.flow.path import Row, columns, happened, lately, shown
from bot.past import Dated, Earlier
from bot.pictures import png
from bot.private import Private
from bot.replies import Bullets, Message, Picture, Stretch
from bot.state import LANGUAGES, Journey, Note, NoteKind, Stage, State, Win
from bot.tokens import Action
from bot.words import Words, named
from tests.bot.steps import press, rejected
from tests.bot.world import World

WORDS = Words()
TODAY = date(2026, 11, 25)
DESCRIPTION = 1000
"""The longest words of a picture, in characters: Discord's description of a file ends at 1,024."""
SIZE = 8_000_000
"""Bytes: less than any platform takes."""


def at(day: date) -> datetime:
    """Noon of a day, UTC."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def looking_back(nos: list[tuple[date, Stage | None]], wins: list[tuple[date, str]], answers: list[date]) -> State:
    """Somebody with a history."""
    journeys = [Earlier(at(day), stage) for day, stage in sorted(nos, key=lambda one: one[0])]
    last = journeys.pop() if journeys else None
    return State(
        journey=Journey("r", last.opened_at, stage=Stage(last.stage) if last.stage else None) if last else None,
        earlier=tuple(journeys),
        journeys=len(nos),
        wins=tuple(Dated(what, day) for day, what in wins if what in set(Win)),
        done=tuple(Dated(what, day) for day, what in wins if what not in set(Win)),
        notes=tuple(
            Note(f"{number}", "r", NoteKind.FEEDBACK, Private("x"), at(day)) for number, day in enumerate(answers)
        ),
    )


COUNT = re.compile(r"(\d+) (?:no|answer|interview|good)")
"""A count in English words."""

DAYS = st.integers(0, 3000).map(lambda back: TODAY - timedelta(days=back)) | st.integers(0, 40).map(
    lambda back: TODAY - timedelta(days=back)
)
HISTORIES = st.builds(
    looking_back,
    st.lists(st.tuples(DAYS, st.none() | st.sampled_from(Stage)), max_size=60),
    st.lists(st.tuples(DAYS, st.sampled_from([*Win, "apply", "practise"])), max_size=60),
    st.lists(DAYS, max_size=20),
)


@given(HISTORIES)
def test_any_history_is_drawn_and_said_alike(state: State) -> None:
    """Whatever happened, the picture is well formed, of one size, without letters; and its words tell its counts."""
    seen = shown(state, TODAY)
    if seen is None:
        assert not any(any(day > TODAY - timedelta(days=365 * 11) for day in days) for days in happened(state).values())
        return
    counts, alt = seen
    said = WORDS.text(alt)
    picture = ElementTree.fromstring(drawn(counts, dark=True))
    marks = [one for one in picture if not one.tag.endswith("rect")]

    assert len(counts) == ROWS
    assert 1 <= len(counts[0]) <= COLUMNS
    assert [n for column in zip(*counts, strict=True) for n in column if n] == [int(n) for n in COUNT.findall(said)]
    assert sum(min(n, MOST) for row in counts for n in row) == len(marks)
    assert all(len(WORDS.text(alt, language)) <= DESCRIPTION for language in LANGUAGES)
    assert {"720", "324"} == {picture.get("width"), picture.get("height")}
    assert not any(one.tag.endswith("text") for one in picture)


@given(HISTORIES)
def test_nothing_is_drawn_outside(state: State) -> None:
    """Every mark lies inside, and below the road lie the no's alone, whatever their number: their row never grows."""
    seen = shown(state, TODAY)
    if seen is None:
        return
    for ring in re.finditer(r'<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"( stroke)?', drawn(seen[0], dark=False)):
        x, y, r = (float(ring[number]) for number in (1, 2, 3))
        assert r <= x <= 720 - r
        assert r <= y <= 324 - r
        assert (y > 226) == bool(ring[4])


@given(DAYS, DAYS)
def test_columns_cover_the_time(first: date, second: date) -> None:
    """From the first day until today in the shortest steps that fit, none left out, at most a dozen."""
    _, starts, begin = columns(min(first, second), max(first, second))

    assert begin(min(first, second)) == starts[0]
    assert begin(max(first, second)) == starts[-1]
    assert sorted(set(starts)) == list(starts)
    assert len(starts) <= COLUMNS


def test_an_interview_told_before_counts_once() -> None:
    """Good news of an interview, and later the no after it: one interview, on the day of the good news."""
    told, no = TODAY - timedelta(days=20), TODAY - timedelta(days=3)
    state = looking_back([(no, Stage.FINAL_ROUND)], [(told, "interview")], [])

    assert (told,) == happened(state)[Row.INTERVIEW]
    assert () == happened(state)[Row.WENT_WELL]


def test_a_day_is_their_own() -> None:
    """Late in the evening in Berlin it is still that day there, whatever the clock of the server says."""
    state = State(journey=Journey("r", datetime(2026, 10, 31, 23, 30, tzinfo=UTC)))
    there = replace(state, settings=replace(state.settings, zone="Europe/Berlin"))

    assert (date(2026, 11, 1),) == happened(there)[Row.NO]


@pytest.mark.parametrize("nos", [1, 5, 50, 5000])
async def test_it_can_be_sent(nos: int) -> None:
    """From one no to thousands it is a small PNG."""
    state = looking_back([(TODAY - timedelta(days=at % 300), None) for at in range(nos)], [(TODAY, "offer")], [])
    seen = shown(state, TODAY)
    assert seen
    content = await png(drawn(seen[0], dark=False))

    assert content.startswith(b"\x89PNG")
    assert len(content) < SIZE


def test_progress_names_what_there_is_and_no_zeros() -> None:
    """Nothing is counted that is not there: a nought is no news anybody needs on such a day."""
    world = World()
    world.happens(Rejected(world.source()))
    card = world.happens(Asked(world.source(), "progress")).replies[0]
    assert isinstance(card, Message) and isinstance(card.parts[0], Bullets)

    assert ["progress-journeys"] == [line.id for line in card.parts[0].items]


def test_progress_offers_the_picture_and_says_the_same() -> None:
    """The card counts in words; one press gives the picture with all of it as its words, and what its signs mean."""
    world = World()
    rejected(world, stage="interview")
    card = world.happens(Asked(world.source(), "progress")).replies[0]
    assert isinstance(card, Message)
    assert isinstance(card.parts[0], Bullets)
    assert "progress-interviews" in {line.id for line in card.parts[0].items}

    picture, legend = press(world, Action.PATH_PICTURE, "dark").replies

    assert isinstance(picture, Picture)
    assert "23 November: 1 no, 1 interview." in WORDS.text(picture.alt)
    assert isinstance(legend, Message)
    assert "today" in WORDS.text(legend.parts[0])  # type: ignore[arg-type]


def test_progress_tells_how_it_moved() -> None:
    """Month by month, in the reader's own dates; what is older is told together, so that nothing goes missing."""
    days = [date(2026, 11, 3), date(2026, 10, 20), date(2026, 10, 2), date(2026, 8, 9), date(2026, 7, 1)]
    nos = [(day, None) for day in (*days, date(2026, 5, 5), date(2025, 12, 24))]
    state = looking_back([*nos, (date(2026, 10, 30), Stage.INTERVIEW)], [(date(2026, 11, 4), "offer")], [])

    assert lines(state, "en") == [
        "Before July 2026: 2 no's.",
        "In July 2026: 1 no.",
        "In August 2026: 1 no.",
        "In October 2026: 3 no's, 1 interview.",
        "In November 2026: 1 no, 1 good thing.",
    ]
    assert lines(state, "de")[-2:] == [
        "Im Oktober 2026: 3 Absagen, 1 Gespräch.",
        "Im November 2026: 1 Absage, 1 gute Sache.",
    ]


@pytest.mark.parametrize(
    ("language", "week", "month"),
    [
        ("en", "23 November", "November 2026"),
        ("es", "23 de noviembre", "noviembre de 2026"),
        ("fr", "23 novembre", "novembre 2026"),
        ("de", "23. November", "November 2026"),
        ("pt-BR", "23 de novembro", "novembro de 2026"),
    ],
)
def test_dates_are_those_of_the_language(language: str, week: str, month: str) -> None:
    """Nobody has to read a date as computers write it."""
    first = date(2026, 11, 23)

    assert week == named(Stretch(first, "week"), language)
    assert month == named(Stretch(first, "month"), language)
    assert "2026" == named(Stretch(first, "year"), language)


@given(HISTORIES)
def test_no_month_is_lost(state: State) -> None:
    """Whatever happened is in the lines, each thing once, however long ago; and the lines stay few."""
    rows = happened(state)
    said = lines(state, "en")

    if len({(day.year, day.month) for days in rows.values() for day in days}) < 2:
        assert [] == said
    else:
        assert sum(map(len, rows.values())) == sum(int(n) for n in COUNT.findall(" ".join(said)))
        assert 2 <= len(said) <= 5


def test_one_month_is_told_by_the_totals_alone() -> None:
    """Nobody reads the same twice on the first days."""
    assert () == lately(looking_back([(TODAY, None), (TODAY, None)], [], []))


@pytest.mark.parametrize("step", [7, 30, 91, 365])
def test_a_full_path_is_not_too_long_in_words(step: int) -> None:
    """A dozen of everything in every column still fits below a picture, in each language."""
    days = [TODAY - timedelta(days=step * back) for back in range(COLUMNS) for _ in range(12)]
    seen = shown(looking_back([(day, Stage.INTERVIEW) for day in days], [(day, "apply") for day in days], days), TODAY)

    assert seen
    assert [] == [language for language in LANGUAGES if len(WORDS.text(seen[1], language)) > DESCRIPTION]


def lines(state: State, language: str) -> list[str]:
    """What progress tells month by month."""
    return [WORDS.text(line, language) for part in lately(state) if isinstance(part, Bullets) for line in part.items]


def test_nothing_to_draw_is_said() -> None:
    """A stranger with an old button gets a sentence, not an empty picture."""
    world = World()
    outcome = world.happens(Pressed(world.source(), Action.PATH_PICTURE, argument="light"))

    assert isinstance(outcome, Outcome)
    assert isinstance(outcome.replies[0], Message)


def test_a_win_has_its_day() -> None:
    """Told today, it stands at today; pressing twice tells it once."""
    world = World()
    world.happens(Asked(world.source(), "win"))
    choice = world.shown[-1].choice
    assert choice
    for _ in range(2):
        world.presses(choice, "offer")

    assert (Dated("offer", date(2026, 11, 23)),) == world.state.wins


@pytest.mark.parametrize("dark", [False, True])
def test_marks_stand_out_from_the_ground(dark: bool) -> None:
    """Each kind of mark has the contrast of three to one that people with weaker sight need."""
    ground, _, *inks = PATHS[dark]
    light = [luminance(ground), *map(luminance, inks)]

    assert all((max(light[0], one) + 0.05) / (min(light[0], one) + 0.05) >= 3 for one in light[1:])


def luminance(colour: str) -> float:
    """How light "#rrggbb" looks, from 0 to 1, as WCAG reckons it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
