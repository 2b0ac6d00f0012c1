"""Whether words suggest danger to somebody's life, so that help lines are shown. Local and pure; nothing is kept.

It is a list of ways in which people say such things, not a judge of how safe anybody is. When it is unsure it says yes:
a false alarm costs one gentle message, a miss can cost a life. The phrases of each language stand in
`messages/<locale>/crisis.toml`, which explains its groups. They are looked for in every reading of a text (`folding`),
in every language, since people mix them:

1. idioms are taken out first ("this job hunt is killing me"), as far as they reach and no further;
2. what is left is danger where it says so ("i want to die"),
3. or where it says what can be meant of a job search too ("i can't do this anymore") and no job search is spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.folding import readings

LISTS = ("idioms", "danger", "soft", "objects", "run_together")
"""What a language's phrases are sorted into; `words` are the placeholders they are written with."""

MOST_READ = 10_000
"""Characters that are read: more than any form of any platform can hold."""

GAP = 240
"""Characters around a soft phrase in which a job search may be spoken of."""

Patterns = Mapping[str, str]
"""Of one language: each of LISTS as one regular expression for a reading; `hidden` as words joined by "|"."""

_FILLER = r"(?:\w+ ){0,4}"
_NEVER = r"(?!)"


def screen(text: str, language: str, patterns: Mapping[str, Patterns]) -> bool:
    """Whether help lines are to be shown. language: IETF tag of the writer's; patterns: of every language there is."""
    ordered = sorted(patterns, key=lambda tag: tag.partition("-")[0] != language.partition("-")[0])
    hidden = tuple(word for tag in ordered for word in patterns[tag]["hidden"].split("|") if word)
    found = readings(text[:MOST_READ], hidden)
    return any(_says(one, patterns[tag], patterns) for tag in ordered for one in _spelled(found, tag))


def compiled(lists: Mapping[str, tuple[str, ...]], words: Mapping[str, tuple[str, ...]], hidden: str) -> Patterns:
    """The phrases of one language, ready to be looked for. Raises re.error for one that is no phrase."""
    ready = {name: _whole(lists[name], words) for name in LISTS if name != "run_together"}
    run_together = "|".join(lists["run_together"]) or _NEVER
    for pattern in (*ready.values(), run_together):
        re.compile(pattern)
    return {**ready, "run_together": run_together, "hidden": hidden}


def _whole(phrases: tuple[str, ...], words: Mapping[str, tuple[str, ...]]) -> str:
    """One pattern for all phrases, between word borders."""
    ways = "|".join(_filled(one, words) for one in phrases) or _NEVER
    return rf"(?<!\w)(?:{ways})(?!\w)"


def _filled(phrase: str, words: Mapping[str, tuple[str, ...]]) -> str:
    """A phrase with its placeholders filled in: {want} is any word of that list, {any} up to four words."""

    def fill(name: re.Match[str]) -> str:
        return f"(?:{'|'.join(_filled(one, words) for one in words[name[1]])})"

    return re.sub(r"\{([a-z_]+)\}", fill, phrase.replace("{any}", _FILLER))


def _says(reading: str, language: Patterns, everything: Mapping[str, Patterns]) -> bool:
    """Whether one reading does, in one language. Idioms are only looked for where something else was found."""
    if not any(re.search(language[name], reading) for name in ("danger", "run_together", "soft")):
        return False
    left = reading
    for patterns in everything.values():
        left = re.sub(patterns["idioms"], "§", left)
    if re.search(language["danger"], left) or re.search(language["run_together"], left):
        return True
    return any(not _of_a_search(left, found, language) for found in re.finditer(language["soft"], left))


def _of_a_search(text: str, found: re.Match[str], language: Patterns) -> bool:
    near = text[max(0, found.start() - GAP) : found.end() + GAP]
    return re.search(language["objects"], near) is not None


def _spelled(found: tuple[str, ...], tag: str) -> tuple[str, ...]:
    """German is written without its dots in two ways: "müde" may be "mude" or "muede"."""
    if tag != "de":
        return found
    return tuple(dict.fromkeys((*found, *(re.sub(r"([aou])e", r"\1", one) for one in found))))
