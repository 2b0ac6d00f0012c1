"""The messages of a language as their translators wrote them, and which of them are still missing.

`python -m tests.missing_words` lists what is missing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

ROOT = Path(__file__).resolve().parent.parent
MESSAGES = ROOT / "messages"
ENGLISH = MESSAGES / "en"
QUOTES = "quotes.ftl"
TRANSLATED = tuple(sorted(one.name for one in MESSAGES.iterdir() if one.is_dir() and one != ENGLISH))

OPERATOR = re.compile(
    r"(config|run|discord|slack)-.+-refused"
    r"|(doctor|discord-doctor|slack-doctor|slack-scope|slack-scopes|slack-manifest|slack-shortcut)-.+"
    r"|slack-(installed|install-cancelled|not-installed|install-broken)(-title)?"
)
"""What whoever runs the bot reads on a command line, in a manifest or in a browser: in English alone."""


def parsed(folder: Path = ENGLISH, files: str = "*.ftl") -> dict[str, ftl.Message]:
    """Every message of a locale by id. The quotes, which are words of others, only when they are asked for."""
    found: dict[str, ftl.Message] = {}
    for file in sorted(file for file in folder.glob(files) if files == QUOTES or file.name != QUOTES):
        for entry in FluentParser(with_spans=False).parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ftl.Junk), f"{file.name}: {entry.content}"
            if isinstance(entry, ftl.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                found[entry.id.name] = entry
    return found


def variables(node: object) -> set[str]:
    """The variables a message wants."""
    if isinstance(node, ftl.VariableReference):
        return {node.id.name}
    if isinstance(node, ftl.BaseNode):
        return set().union(*(variables(value) for value in vars(node).values()))
    if isinstance(node, list):
        return set().union(*(variables(value) for value in node))
    return set()


def plain(node: object) -> str:
    """All text of a message, placeables as a gap."""
    if isinstance(node, ftl.TextElement):
        return str(node.value)
    if isinstance(node, ftl.BaseNode):
        return " ".join(plain(value) for value in vars(node).values())
    if isinstance(node, list):
        return " ".join(plain(value) for value in node)
    return ""


def variants(message: ftl.Message, spaced: bool = False) -> list[str]:
    """Each way a message can be said, with a short word for every value; spaced: with its own spaces."""
    return [text if spaced else " ".join(text.split()) for text in _said(message.value)]


def _said(node: object) -> list[str]:
    if isinstance(node, ftl.TextElement):
        return [str(node.value)]
    if isinstance(node, ftl.Placeable):
        chosen = node.expression
        if isinstance(chosen, ftl.SelectExpression):
            return [text for variant in chosen.variants for text in _said(variant.value)]
        return ["x"]
    if isinstance(node, ftl.Pattern):
        texts = [""]
        for element in node.elements:
            texts = [before + after for before in texts for after in _said(element)]
        return texts
    return []


def sentences(text: str) -> list[str]:
    """The sentences of a text; a value after a colon is none of them."""
    return [one for one in re.split(r"(?<=[.?…])\s+", text) if re.search(r"\w", one)]


def missing(locale: str) -> list[str]:
    """The ids English has and a language lacks."""
    there = parsed(MESSAGES / locale)
    return [name for name in parsed() if name not in there and not OPERATOR.fullmatch(name)]


@lru_cache
def _english(locale: str) -> re.Pattern[str]:
    """Every sentence of more than two words, without values, that this language says in another way."""
    theirs = parsed(MESSAGES / locale)
    there = {text for message in theirs.values() for text in variants(message)}
    there |= {text for name, message in parsed().items() if name not in theirs for text in variants(message)}
    said = {text for name, message in parsed().items() if name in theirs for text in variants(message)}
    whole = {one for text in said - there for one in sentences(text) if len(one.split()) > 2}
    left = sorted(re.escape(one) for one in whole if not re.search(r"\bx\b", one))
    return re.compile(rf"(?<!\w)({'|'.join(left)})(?!\w)")


def english_in(text: str, locale: str) -> list[str]:
    """The English sentences somebody was shown who reads another language."""
    return _english(locale).findall(" ".join(text.split()))
