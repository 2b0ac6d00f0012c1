"""The lines the crisis screen is measured with are worth measuring with."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

import pytest

from tests.crisis_lines import LANGUAGES, NOT_SHOWN, SETS, SHOWN, read

ENOUGH = {"en": 220}
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
    assert 0.4 <= shown <= 0.55


@pytest.mark.parametrize(("name", "lang"), EACH)
def test_kind_and_label_agree(name: str, lang: str) -> None:
    """Each kind is explained in the README, is there in every language, and has one label."""
    lines = read(name, lang)

    assert {lang} == {line.lang for line in lines}
    assert SHOWN == {line.kind for line in lines if line.label}
    assert NOT_SHOWN == {line.kind for line in lines if not line.label}


@pytest.mark.parametrize(("name", "lang"), EACH)
def test_a_third_of_the_calm_lines_is_ordinary(name: str, lang: str) -> None:
    """Most of what people type has nothing to do with death, not even as an idiom; false alarms count there too."""
    kinds = Counter(line.kind for line in read(name, lang) if not line.label)

    assert kinds["everyday"] * 3 >= kinds.total()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_line_stands_twice(lang: str) -> None:
    """What patterns are written with is never what they are measured with at the end."""
    counts = Counter(folded(line.text) for name in SETS for line in read(name, lang))

    assert [] == [text for text, count in counts.items() if count > 1]
