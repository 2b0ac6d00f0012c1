"""Languages nobody speaks, made from the English messages: longer, written from right to left, or twice as wide."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from string import ascii_letters

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl

from bot.words import Words
from tests.catalogue import MESSAGES

LONG, TURNED, WIDE = "sv", "ar", "ja"
"""What they are called: tags of languages that are not offered, so that dates are known in them."""
ACCENTED = str.maketrans("aeiouycnAEIOUYCN", "àéîøûÿçñÀÉÎØÛŸÇÑ")
ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنه")
KANJI = dict.fromkeys(map(ord, ascii_letters), "語")


def longer(text: str) -> str:
    """With accents, and 40 characters more for each hundred."""
    more = round(0.4 * len(text.strip()))
    return text.translate(ACCENTED) + (" éèà" * more)[:more]


def turned(text: str) -> str:
    """From right to left."""
    return text.lower().translate(ARABIC)


def wide(text: str) -> str:
    """Signs that take two columns, and no spaces to break a line at."""
    return text.translate(KANJI).replace(" ", "")


MADE: dict[str, Callable[[str], str]] = {LONG: longer, TURNED: turned, WIDE: wide}


def in_every_language(folder: Path) -> Words:
    """The words, with those languages besides English. folder: an empty one to make them in."""
    (folder / "en").symlink_to(MESSAGES / "en")
    for locale, change in MADE.items():
        (folder / locale).mkdir()
        for file in (*(MESSAGES / "en").glob("*.ftl"), MESSAGES / "es" / "quotes.ftl"):
            tree = FluentParser(with_spans=False).parse(file.read_text(encoding="utf-8"))
            _change(tree, change)
            (folder / locale / file.name).write_text(FluentSerializer().serialize(tree), encoding="utf-8")
    return Words(folder)


def _change(node: object, change: Callable[[str], str]) -> None:
    if isinstance(node, ftl.TextElement):
        node.value = change(node.value) if node.value.strip() else node.value
    elif isinstance(node, list):
        for one in node:
            _change(one, change)
    elif isinstance(node, ftl.BaseNode) and not isinstance(node, ftl.Comment):
        _change(list(vars(node).values()), change)
