"""The checked lists in messages/, read once at the start."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path

from bot import crisis
from bot.draft_checks import MEANINGS, Patterns, meaning, plain
from bot.quotes import HelpLine, Quote

MESSAGES = Path(__file__).resolve().parent.parent / "messages"


def load_quotes(path: Path | None = None) -> tuple[Quote, ...]:
    """Every quote in file order. Raises ValueError, naming the field, if one is missing or of the wrong type."""
    return tuple(_quote(row) for row in _rows(path or MESSAGES / "quotes.toml", "quote"))


def load_help_lines(path: Path | None = None) -> tuple[HelpLine, ...]:
    """Every help line in file order; the first of a country is the one to show first. Raises as load_quotes does."""
    return tuple(_help_line(row) for row in _rows(path or MESSAGES / "help_lines.toml", "line"))


def _quote(row: Mapping[str, object]) -> Quote:
    s = partial(_string, row)
    credit = s("author"), s("work"), s("year")
    return Quote(s("id"), s("text"), s("lang"), s("translation"), *credit, _strings(row, "themes"))


def _help_line(row: Mapping[str, object]) -> HelpLine:
    s = partial(_string, row)
    ways = s("phone"), s("text"), s("hours"), s("url")
    names = row.get("names", {})
    if not isinstance(names, dict):
        raise ValueError(f"names must be a table in {row.get('name')!r}")
    told = tuple((tag, _string(names, tag)) for tag in names)
    return HelpLine(s("country"), s("country_name"), s("name"), *ways, _strings(row, "languages"), told)


def _rows(path: Path, key: str) -> list[Mapping[str, object]]:
    with path.open("rb") as file:
        return list(tomllib.load(file)[key])


def _string(row: Mapping[str, object], key: str) -> str:
    if isinstance(value := row.get(key), str):
        return value
    raise ValueError(f"{key} must be text in {row.get('id', row.get('name'))!r}")


def _strings(row: Mapping[str, object], key: str) -> tuple[str, ...]:
    if isinstance(value := row.get(key), list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise ValueError(f"{key} must be a list of texts in {row.get('id', row.get('name'))!r}")


PLAIN = ("stop", "help", "begin", "help-now")
"""What plain words can mean."""


def load_plain_words(path: Path | None = None) -> dict[str, frozenset[str]]:
    """The words of every language by what they mean. Raises ValueError for a meaning that is missing."""
    told = tomllib.loads((path or MESSAGES / "plain_words.toml").read_text(encoding="utf-8"))
    found: dict[str, frozenset[str]] = {}
    for what in PLAIN:
        rows = told.get(what)
        if not isinstance(rows, dict):
            raise ValueError(f"{what} must be a table in plain_words.toml")
        found[what] = frozenset(plain(one) for language in rows for one in _strings(rows, language))
    return found


def load_draft_checks(folder: Path = MESSAGES) -> dict[str, Patterns]:
    """How each language says what a draft is checked for. Raises ValueError for a meaning that is missing."""
    return {file.parent.name: _patterns(file) for file in sorted(folder.glob("*/draft_checks.toml"))}


def _patterns(file: Path) -> Patterns:
    row = tomllib.loads(file.read_text(encoding="utf-8"))
    return {what: meaning(_strings(row, what)) for what in MEANINGS}


def load_crisis(folder: Path = MESSAGES) -> dict[str, crisis.Patterns]:
    """By language, how people say what help lines are shown for, and what words weigh where that was counted.

    Raises ValueError for a list that is missing. What words weigh is read when it is first added up.
    """
    return {file.parent.name: _crisis(*_texts(file)) for file in sorted(folder.glob("*/crisis.toml"))}


def _texts(file: Path) -> tuple[str, str, str]:
    return _text(file), _text(file.with_name("crisis_points.toml")), _text(file.with_name("crisis_families.toml"))


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


@cache
def _crisis(text: str, points: str, families: str) -> crisis.Patterns:
    row = tomllib.loads(text)
    lists = {name: _strings(row, name) for name in crisis.LISTS}
    written = row["words"]
    words = {name: _strings(written, name) for name in written}
    short = row["respelled"]
    respelled = {name: _string(short, name) for name in short}
    return crisis.written(lists, words, _strings(row, "hidden"), respelled, {"points": points, "families": families})
