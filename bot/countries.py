"""What countries are called in a reader's language, in the order of that language (Unicode's data, by Babel)."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from bot.state import LANGUAGES
from bot.vocabulary import folded

Named = tuple[tuple[str, str], ...]
"""Countries as (ISO 3166 alpha-2, name), sorted by name."""

_known: dict[str, Named] = {}


async def named(codes: Iterable[str], locale: str) -> Named:
    """These countries as a reader calls them. Reading a language takes 20 ms: beside the loop, and once."""
    language = _spoken(locale)
    if language not in _known:
        _known[language] = await asyncio.to_thread(_read, frozenset(codes), language)
    return _known[language]


def _read(codes: frozenset[str], language: str) -> Named:
    from babel import Locale  # only once somebody looks for people to talk to

    territories = Locale.parse(language, sep="-").territories
    names = ((code, str(territories.get(code, code))) for code in codes)
    return tuple(sorted(names, key=lambda one: folded(one[1])))


def _spoken(locale: str) -> str:
    """The nearest language that members can be spoken to in."""
    first = locale.partition("-")[0]
    near = (one for one in LANGUAGES if one.partition("-")[0] == first)
    return locale if locale in LANGUAGES else next(near, "en")
