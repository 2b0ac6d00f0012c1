"""Count the points of the crisis screen anew: `make points`, after lines in tests/crisis_lines/dev changed.

For each language, the signs that tell most get the points with which its lines fall best on their two sides: logistic
regression, kept near zero, in steps that are the same on every machine. The lines are those of dev, and as ordinary
ones all that Onward says itself, with its quotes. Held-out lines are not read.
"""

from __future__ import annotations

import math
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from bot.catalog import MESSAGES, load_quotes
from bot.folding import readings
from bot.points import START, families_in, parts, signs
from tests.catalogue import QUOTES, parsed, variants
from tests.crisis_lines import LANGUAGES, read

KEPT = 10_000
"""Signs with points in one language."""

SEEN = 3
"""Lines that a sign must stand in."""

STEPS = 40
PACE = 0.05
NEAR_ZERO = 20.0
"""How strongly points are kept small, so that what few lines say weighs little."""

TEN = 10
"""Points for a sign that makes danger e times as likely."""

WIDTH = 150

HEAD = """\
# What words weigh for or against danger to a life; see bot/points.py. Made by `make points` from the lines in
# tests/crisis_lines/dev; a person may change any number, but the next `make points` writes the file anew.
"""

Lines = Sequence[tuple[frozenset[str], bool]]


def counted(lines: Lines) -> dict[str, int]:
    """The points of each sign that has some, and of START. lines: the signs of each, and whether help lines are due."""
    seen = Counter(sign for found, _ in lines for sign in found)
    first = _weighed([(found & {sign for sign in found if seen[sign] >= SEEN}, label) for found, label in lines])
    told = sorted(first, key=lambda sign: (-abs(first[sign]) * math.sqrt(seen[sign]), sign))
    kept = frozenset(told[:KEPT]) | {START}
    second = _weighed([(found & kept, label) for found, label in lines])
    points = {sign: round(TEN * weight) for sign, weight in second.items()}
    return {sign: number for sign, number in points.items() if number or sign == START}


def _weighed(lines: Lines) -> dict[str, float]:
    """A weight for each sign: gradient descent line by line, each sign at its own pace (Adagrad)."""
    signs_of = [sorted({*found, START}) for found, _ in lines]
    weights = {sign: 0.0 for found in signs_of for sign in found}
    steep = dict.fromkeys(weights, 1e-9)
    for _ in range(STEPS):
        for found, (_, label) in zip(signs_of, lines, strict=True):
            likely = 1 / (1 + math.exp(-max(-30.0, min(30.0, sum(weights[sign] for sign in found)))))
            for sign in found:
                pull = likely - label + NEAR_ZERO * weights[sign] / len(lines) * (sign != START)
                steep[sign] += pull * pull
                weights[sign] -= PACE * pull / math.sqrt(steep[sign])
    return weights


def written(points: Mapping[str, int]) -> str:
    """As a file: from what speaks most for danger to what speaks most against it."""
    rows = [HEAD, f"start = {points[START]}\n\n[points]"]
    for number in sorted({*points.values()}, reverse=True):
        found = sorted(sign for sign, given in points.items() if given == number and sign != START)
        if found:
            rows.append(f'"{number:+d}" = [\n{_wrapped(found)}]')
    return "\n".join(rows) + "\n"


def _wrapped(found: Iterable[str]) -> str:
    lines, line = [], " "
    for sign in found:
        if len(line) + len(sign) > WIDTH:
            lines.append(line)
            line = " "
        line += f' "{sign}",'
    return "".join(f"{one}\n" for one in [*lines, line])


def lines_of(language: str, folder: Path = MESSAGES) -> Lines:
    """All there is to count, in an order that has nothing to do with what is said."""
    said, not_ordinary = parsed(folder / language), parsed(folder / language, "crisis.ftl")
    own = [text for name in said if name not in not_ordinary for text in variants(said[name])]
    own += [text for quote in parsed(folder / language, QUOTES).values() for text in variants(quote)]
    own += [quote.text for quote in load_quotes() if quote.lang == language]
    texts = dict.fromkeys(own, False) | {one.text: one.label for one in read("dev", language)}
    mixed = sorted(texts, key=lambda text: (zlib.crc32(text.encode()), text))
    families = families_in((folder / language / "crisis_families.toml").read_text(encoding="utf-8"))
    weighed = ((part, texts[text]) for text in mixed for part in clauses(readings(text)[0].split(), texts[text]))
    return [(frozenset(signs(part, families)), label) for part, label in weighed]


def clauses(words: Sequence[str], label: bool) -> Iterable[Sequence[str]]:
    """In an ordinary line every clause is ordinary; of a line of danger only the whole is known."""
    return [words] if label else parts(words)


def main(folder: Path = MESSAGES) -> None:
    """Write every language's file."""
    for language in LANGUAGES:
        points = counted(lines_of(language))
        (folder / language / "crisis_points.toml").write_text(written(points), encoding="utf-8")


if __name__ == "__main__":
    main()
