"""Points: what words weigh for or against danger to a life, beside the phrases (`crisis`). Pure.

Phrases hear what was written down before. Much of the rest is said in words that are met again and again where a life
is in danger, and seldom elsewhere. Each such sign has points in `messages/<locale>/crisis_points.toml`, and the points
of a text are added up: whole numbers in a text file that anybody can read, add up by hand and change.

A sign is a word ("alive"), two in a row ("to wake"), two with up to three others between them ("never ~ wake"), how a
word begins ("suic-"), or how it ends ("-less"). Words that mean alike are a family (`crisis_families.toml`), which
stands for each of them: what is learned of "my brother" then holds of "my sister" ("@kin", "@kin ~ @die").
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

BEGINNINGS = (3, 4, 5, 6)
"""Letters."""

ENDINGS = (2, 3, 4)
"""Letters."""

BETWEEN = 3
"""Words that may stand between two."""

CLAUSE = 20
"""Words that are added up together, so that one clause counts within a long message."""

WHOLE = 60
"""Words up to which a text is also added up as a whole."""

START = ""
"""The sign every text has."""

SHORTEST = 3
"""Letters of a beginning that a family is given with."""

Families = Mapping[str, tuple[str, ...]]
"""Of a word, or of a beginning as "begin*", the families it belongs to, each as a sign."""


@cache
def points_in(file: str) -> Mapping[str, int]:
    """What a file gives: of each sign, and of START. Empty, it gives none. Raises ValueError for what has no number."""
    row = tomllib.loads(file)
    start, listed = row.get("start", 0), row.get("points", {})
    if not isinstance(listed, dict) or not isinstance(start, int):
        raise ValueError("crisis_points.toml must have a number at its start and lists of signs")
    return {START: start, **{sign: int(number) for number, signs in listed.items() for sign in signs}}


@cache
def families_in(file: str) -> Families:
    """What a file gives: a list of words for each name; "begin*" is every word that begins so. Empty, it gives none."""
    found: dict[str, tuple[str, ...]] = {}
    for name, words in tomllib.loads(file).items():
        for word in words:
            found[word] = (*found.get(word, ()), f"@{name}")
    return found


def weigh(reading: str, points: Mapping[str, int], families: Families) -> int:
    """The points of the clause that weighs most."""
    words = reading.split()
    weights = (sum(points.get(sign, 0) for sign in signs(part, families)) for part in parts(words))
    return points.get(START, 0) + max(weights)


def parts(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """The clauses that are weighed: all of a text that is not long, and each stretch of a longer one."""
    if len(words) <= WHOLE:
        yield words
    if len(words) > CLAUSE:
        for start in range(0, len(words) - CLAUSE // 2, CLAUSE // 2):
            yield words[start : start + CLAUSE]


def signs(words: Sequence[str], families: Families) -> set[str]:
    """Every sign there is in some words, whether it has points or not."""
    alike = [_families(word, families) for word in words]
    found = {*words, *(name for names in alike for name in names)}
    for at, word in enumerate(words):
        found.update(f"{word} {other}" for other in words[at + 1 : at + 2])
        found.update(f"{word} ~ {other}" for other in words[at + 2 : at + 2 + BETWEEN])
        near = range(at + 1, min(at + 2 + BETWEEN, len(words)))
        found.update(f"{word} ~ {name}" for other in near for name in alike[other])
        found.update(f"{name} ~ {other}" for name in alike[at] for one in near for other in (words[one], *alike[one]))
        found.update(f"{word[:letters]}-" for letters in BEGINNINGS if len(word) > letters)
        found.update(f"-{word[-letters:]}" for letters in ENDINGS if len(word) > letters)
    return found


def _families(word: str, families: Families) -> tuple[str, ...]:
    begun = (families.get(f"{word[:letters]}*", ()) for letters in range(SHORTEST, len(word) + 1))
    return (*families.get(word, ()), *(name for names in begun for name in names))
