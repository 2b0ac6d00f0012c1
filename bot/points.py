"""Points: what words weigh for or against danger to a life, beside the phrases (`crisis`). Pure.

Phrases hear what was written down before. Much of the rest is said in words that are met again and again where a life
is in danger, and seldom elsewhere. Each such sign has points in `messages/<locale>/crisis_points.toml`, and the points
of a text are added up: whole numbers in a text file that anybody can read, add up by hand and change.

A sign is a word ("alive"), two in a row ("to wake"), two with up to three others between them ("never ~ wake"), how a
word begins ("suic-"), or how it ends ("-less").
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


@cache
def points_in(file: str) -> Mapping[str, int]:
    """What a file gives: of each sign, and of START. Empty, it gives none. Raises ValueError for what has no number."""
    row = tomllib.loads(file)
    start, listed = row.get("start", 0), row.get("points", {})
    if not isinstance(listed, dict) or not isinstance(start, int):
        raise ValueError("crisis_points.toml must have a number at its start and lists of signs")
    return {START: start, **{sign: int(number) for number, signs in listed.items() for sign in signs}}


def weigh(reading: str, points: Mapping[str, int]) -> int:
    """The points of the clause that weighs most."""
    words = reading.split()
    return points.get(START, 0) + max(sum(points.get(sign, 0) for sign in signs(part)) for part in _parts(words))


def _parts(words: Sequence[str]) -> Iterator[Sequence[str]]:
    if len(words) <= WHOLE:
        yield words
    if len(words) > CLAUSE:
        for start in range(0, len(words) - CLAUSE // 2, CLAUSE // 2):
            yield words[start : start + CLAUSE]


def signs(words: Sequence[str]) -> set[str]:
    """Every sign there is in some words, whether it has points or not."""
    found = set(words)
    for at, word in enumerate(words):
        found.update(f"{word} {other}" for other in words[at + 1 : at + 2])
        found.update(f"{word} ~ {other}" for other in words[at + 2 : at + 2 + BETWEEN])
        found.update(f"{word[:letters]}-" for letters in BEGINNINGS if len(word) > letters)
        found.update(f"-{word[-letters:]}" for letters in ENDINGS if len(word) > letters)
    return found
