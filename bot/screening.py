"""`onward screen`: the crisis screen over lines of JSON, to measure how well it hears. Nothing of a text is printed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bot.catalog import load_crisis
from bot.crisis import screen

YES = frozenset({"true", "1", "yes", "crisis", "danger", "positive", "show", "shown"})
NO = frozenset(
    {"false", "0", "no", "benign", "none", "safe", "negative", "ok", "not_crisis", "not crisis", "no_crisis"}
)


class Unreadable(Exception):
    """A line that is not what it should be. The message is for a person and names its number, never its text."""


@dataclass
class Tally:
    """What came out in one language, where it was labelled."""

    lines: int = 0
    danger: int = 0
    heard: int = 0
    false: int = 0

    def counts(self, label: bool, found: bool) -> None:
        """One more labelled line."""
        self.lines += 1
        self.danger += label
        self.heard += label and found
        self.false += found and not label

    def told(self, language: str) -> str:
        """As JSON; recall and false alarms are shares from 0 to 1, or null where nothing can be said."""
        benign = self.lines - self.danger
        recall = round(self.heard / self.danger, 4) if self.danger else None
        alarms = round(self.false / benign, 4) if benign else None
        return json.dumps({"lang": language, "lines": self.lines, "recall": recall, "false_alarms": alarms})


@dataclass
class Screening:
    """Takes lines in; remembers only counts."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def of(self, lines: Iterable[bytes]) -> Iterator[str]:
        """One line of JSON for each that holds anything; after them, for each language with labels, how it went."""
        patterns = load_crisis()
        for number, raw in enumerate(lines, 1):
            try:
                row = _row(raw, number)
            except Unreadable as problem:
                self.problems.append(str(problem))
                continue
            if row is None:
                continue
            text, said, label = row
            language = _spoken(said, patterns)
            found = screen(text, language, patterns)
            told: dict[str, object] = {"crisis": found, "lang": language}
            if label is not None:
                told["label"] = label
                self.tallies.setdefault(language, Tally()).counts(label, found)
            yield json.dumps(told)
        yield from (tally.told(language) for language, tally in sorted(self.tallies.items()))


def _spoken(tag: str, known: Iterable[str]) -> str:
    """The language screened for a tag: es for "es-419" and "ES", pt-BR for "pt"; any other tag stays as it is."""
    first = tag.partition("-")[0].casefold()
    return next((one for one in known if one.partition("-")[0].casefold() == first), tag)


def _row(raw: bytes, number: int) -> tuple[str, str, bool | None] | None:
    """Text, language and label of a line; None for an empty one."""
    try:
        line = raw.decode("utf-8-sig").strip()
        row = json.loads(line) if line else None
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        raise Unreadable(f"line {number} is not JSON") from None
    if row is None and not line:
        return None
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise Unreadable(f'line {number} has no "text"')
    language = row.get("lang")
    if not isinstance(language, str | None):
        raise Unreadable(f'line {number} has a "lang" that is no text')
    return row["text"], (language or "en").replace("_", "-"), _label(row.get("label"), number)


def _label(label: object, number: int) -> bool | None:
    if label is None or isinstance(label, bool):
        return label
    said = str(label).strip().casefold()
    if said in YES or said in NO:
        return said in YES
    raise Unreadable(f'line {number} has a "label" that is neither true nor false')
