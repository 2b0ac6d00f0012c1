"""What words weigh: which signs a text has, how their points are added up, and how the points were found."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog import MESSAGES, load_crisis
from bot.crisis import UNSURE, screen
from bot.folding import readings
from bot.points import CLAUSE, SHORTEST, START, WHOLE, families_in, parts, points_in, signs, weigh
from tests import crisis_points
from tests.crisis_lines import LANGUAGES, CrisisLine
from tests.crisis_points import clauses, counted, written

PATTERNS = load_crisis()
QUIET = "the kettle is on and the cat sleeps on the mat while it rains"
"""Nobody would show help lines for it."""


def with_points(**points: int) -> dict[str, dict[str, str]]:
    """The patterns of English with other points."""
    return {"en": {**PATTERNS["en"], "points": written({START: 0, **points})}}


def test_a_sign_is_a_word_two_of_them_a_beginning_or_an_ending() -> None:
    """Near each other counts as well as side by side, in the order in which it is said."""
    found = signs(["never", "want", "to", "wake"], {})

    assert {"wake", "to wake", "never ~ wake", "nev-", "-ver"} <= found
    assert not {"wake never", "wake-", "-wake"} & found
    assert "never ~ wake" in signs(["never", "a", "b", "c", "wake"], {})
    assert "never ~ wake" not in signs(["never", "a", "b", "c", "d", "wake"], {})


def test_a_family_stands_for_each_of_its_words() -> None:
    """Beside any word near it, and beside other families; a word of two families is in both."""
    families = families_in('kin = ["sister", "brother*"]\nshe = ["sister"]\nlive = ["alive"]')
    found = signs(["my", "sister", "stays", "alive"], families)

    assert {"sister", "@kin", "@she", "my ~ @kin", "@kin ~ stays", "@kin ~ @live", "@she ~ alive"} <= found
    assert {"@kin", "my ~ @kin"} <= signs(["my", "brothers"], families)
    assert not {"@kin", "@live ~ @kin", "@live"} & signs(["broth", "ali"], families)
    assert "@kin ~ @live" not in signs(["sister", "a", "b", "c", "d", "alive"], families)
    assert "@live ~ @kin" not in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_families(language: str) -> None:
    """Each with several words, written as they are read: in small letters without accents."""
    families = tomllib.loads(PATTERNS[language]["families"])
    words = [word for listed in families.values() for word in listed]

    assert list(families) == list(tomllib.loads(PATTERNS["en"]["families"]))
    assert all(len(listed) > 2 for listed in families.values())
    assert [] == [word for word in words if readings(word.removesuffix("*"))[0] != word.removesuffix("*")]
    assert [] == [word for word in words if word.endswith("*") and len(word) <= SHORTEST]


def test_the_points_of_a_text_are_added_up() -> None:
    """Each sign once, however often it is said."""
    points = {START: -3, "rain": 5, "so much": 2}

    assert weigh("rain", points, {}) == 2
    assert weigh("rain rain so much rain", points, {}) == 4
    assert weigh("", points, {}) == -3


def test_one_clause_counts_within_a_long_message() -> None:
    """What calms, far away from it, takes nothing from what worries."""
    points = {START: 0, "rain": 5, "job": -9}
    long = " ".join(["job", *["and"] * 3 * CLAUSE, "rain", *["and"] * 3 * CLAUSE])

    assert weigh(long, points, {}) == 5
    assert weigh("rain " + "and " * 2 * CLAUSE + "job", points, {}) == 5
    assert weigh("rain and a job", points, {}) == -4


def test_what_stands_far_apart_in_a_long_message_is_not_added_up() -> None:
    """A long calm letter does not become a worrying one by its length."""
    points = {START: 0, "rain": 5, "hail": 5}

    assert weigh("rain " + "and " * WHOLE + "hail", points, {}) == 5
    assert weigh("rain and hail", points, {}) == 10


@given(st.text(max_size=400))
def test_any_words_have_a_weight(text: str) -> None:
    """Whatever is read, the sum is a number and stays one when it is read again."""
    points = {START: -1, "a": 3, "b ~ a": 4}

    assert weigh(text, points, {}) == weigh(text, points, {}) >= -1


def test_words_speak_where_no_phrase_was_heard() -> None:
    """A text that no phrase knows brings up help lines once its words weigh enough, and not before."""
    assert not screen(QUIET, "en", with_points(kettle=1))
    assert screen(QUIET, "en", with_points(kettle=100))


def test_a_family_speaks_for_a_word_that_was_never_counted_itself() -> None:
    """In the screen as people meet it, with the families of English."""
    assert screen("the kettle is on and my sister sleeps", "en", with_points(**{"@kin": 100}))
    assert not screen("the kettle is on and my kettle sleeps", "en", with_points(**{"@kin": 100}))


def test_words_speak_against_a_phrase_but_never_against_a_certain_one() -> None:
    """What can be meant otherwise is taken back by the words around it; what cannot be is heard whatever they weigh."""
    assert screen("i can't do this anymore", "en", with_points())
    assert not screen("i can't do this anymore", "en", with_points(**{START: -100}))
    assert screen("i want to kill myself", "en", with_points(**{START: -100}))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_points_for_and_against(language: str) -> None:
    """None of them decides alone: the heaviest sign is lighter than any phrase."""
    points = points_in(PATTERNS[language]["points"])
    start, *numbers = points.values()

    assert START in points and start < 0
    assert min(numbers) < 0 < max(numbers) < UNSURE


def test_counting_finds_what_tells_the_lines_apart() -> None:
    """A word of one side speaks for it, one of both for neither, and one seen too seldom is not counted at all."""
    lines = [(frozenset({"and", "rain"}), True), (frozenset({"and", "sun"}), False)] * 20
    points = counted([*lines, (frozenset({"hail"}), True)])

    assert points["rain"] > 0 > points["sun"]
    assert abs(points.get("and", 0)) < points["rain"] and "hail" not in points


def test_in_an_ordinary_line_every_clause_is_counted_as_ordinary() -> None:
    """Of a line of danger only the whole is known: most of a long one is as ordinary as any."""
    words = [f"word{number}" for number in range(3 * WHOLE)]

    assert [words] == list(clauses(words, label=True))
    assert list(parts(words)) == list(clauses(words, label=False))
    assert {*words} == {word for part in parts(words) for word in part}


def test_make_points_counts_a_language_and_writes_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From its lines and from what Onward says itself to the file that the screen reads."""
    told = (("hail", True), ("sun", False)) * 20
    lines = [CrisisLine(f"the kettle {said} {at}", "en", label, "") for at, (said, label) in enumerate(told)]
    monkeypatch.setattr(crisis_points, "LANGUAGES", ("en",))
    monkeypatch.setattr(crisis_points, "STEPS", 2)
    monkeypatch.setattr(crisis_points, "read", lambda part, language: lines)
    shutil.copytree(MESSAGES / "en", tmp_path / "en")
    crisis_points.main(tmp_path)
    points = points_in((tmp_path / "en" / "crisis_points.toml").read_text(encoding="utf-8"))

    assert points["hail"] == max(points.values()) > 0
    assert points[START] < 0, "Most of what is counted is said by Onward itself, and ordinary."


def test_what_was_counted_is_written_from_most_to_least() -> None:
    """A person can read the file from what worries most to what calms most."""
    points = {START: -3, "rain": 5, "hail": 5, "sun": -2}
    text = written(points)

    assert text.index("start = -3") < text.index('"+5" = [\n  "hail", "rain",\n]') < text.index('"-2" = [\n  "sun",')
    assert points_in(text) == points


@pytest.mark.parametrize("file", ['start = "many"', "points = 3", '[points]\nmany = ["rain"]', "points"])
def test_a_file_that_gives_no_numbers_is_refused(file: str) -> None:
    """Whoever edits it by hand hears of a slip, rather than of nothing."""
    with pytest.raises(ValueError, match=r"."):
        points_in(file)
