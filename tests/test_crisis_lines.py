"""The lines the crisis screen is measured with are worth measuring with."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

import pytest

from tests.crisis_lines import LANGUAGES, NOT_SHOWN, SETS, SHOWN, read

ENOUGH = {"en": 170}
EACH = [(name, lang) for name in SETS for lang in LANGUAGES]


def folded(text: str) -> str:
    """A line without case, accents, punctuation and spacing."""
    letters = unicodedata.normalize("NFKD", text).casefold()
    return re.sub(r"[^\w]|_", "", letters) or text


@pytest.mark.parametrize(("name", "lang"), EACH)
def test_there_are_enough_lines_of_both_labels(name: str, lang: str) -> None:
    """A rate counted on a handful of lines says nothing, nor one counted on one label."""
    lines = read(name, lang)
    shown = sum(line.label for line in lines) / len(lines)

    assert len(lines) >= ENOUGH.get(lang, 70)
    assert 0.4 <= shown <= 0.6


@pytest.mark.parametrize(("name", "lang"), EACH)
def test_kind_and_label_agree(name: str, lang: str) -> None:
    """Each kind is explained in the README and has one label; what patterns are written with has all of them."""
    lines = read(name, lang)
    shown = {line.kind for line in lines if line.label}
    not_shown = {line.kind for line in lines if not line.label}

    assert {lang} == {line.lang for line in lines}
    assert shown <= SHOWN and not_shown <= NOT_SHOWN
    assert name != "dev" or (shown, not_shown) == (SHOWN, NOT_SHOWN)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_quarter_of_the_calm_lines_is_ordinary(lang: str) -> None:
    """Most of what people type has nothing to do with death, not even as an idiom; false alarms count there too."""
    kinds = Counter(line.kind for line in read("dev", lang) if not line.label)

    assert kinds["everyday"] * 4 >= kinds.total()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_line_stands_twice(lang: str) -> None:
    """What patterns are written with is never what they are measured with at the end."""
    counts = Counter(folded(line.text) for name in SETS for line in read(name, lang))

    assert [] == [text for text, count in counts.items() if count > 1]
