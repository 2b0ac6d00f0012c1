"""Whether words suggest danger to somebody's life, so that help lines are shown. Local and pure; nothing is kept.

It is a list of ways in which people say such things, not a judge of how safe anybody is. When it is unsure it says yes:
a false alarm costs one gentle message, a miss can cost a life. The phrases of each language stand in
`messages/<locale>/crisis.toml`, which explains its groups. They are looked for in every reading of a text (`folding`),
in every language, since people mix them:

1. words that change nothing ("honestly") are left out;
2. what is said so plainly that nothing explains it away ("i want to die") is danger, whatever stands around it;
3. idioms are taken out ("this job hunt is killing me"), as far as they reach and no further;
4. what is left is taken for danger where it says so ("everyone would be better off"),
5. a little less surely where it has a grave word ("dying") and speaks of no work with such words (a hospice, a server),
6. or where it says what can be meant of a job search too ("i can't do this anymore") and no job search is spoken of;
7. to how surely a phrase was heard, the points of all words are added (`points`), which can speak for danger where no
   phrase was heard, and against it where one was. Past DANGER help lines are shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from bot.folding import readings, recovered
from bot.points import families_in, points_in, weigh

LISTS = (
    "padding",
    "certain",
    "idioms",
    "danger",
    "grave",
    "soft",
    "contexts",
    "objects",
    "signals",
    "others",
    "run_together",
    "misspelled",
)
"""What a language's phrases are sorted into; `words` are the placeholders they are written with."""

MOST_READ = 12_000
"""Characters that are read, more than a form or a chat takes at once; of a longer text, so much in all of both ends."""

NEAR = 200
"""Characters around a phrase in which something may explain it."""

SAID = ("certain", "danger", "grave", "run_together", "soft")
"""Where a first look is taken: texts without any of these are most texts."""

CERTAIN, SURE, UNSURE = 1_000, 32, 26
"""Points of a phrase, by how surely it speaks of danger; no words take those of CERTAIN away."""

DANGER = 5
"""Points past which help lines are shown: chosen with lines that had no part in phrases or points."""

COMPILED = tuple(name for name in LISTS if name != "misspelled")
ELSEWHERE = ("idioms", "contexts", "signals")
"""What is looked for of a writer's own language, and what of every other one."""

Patterns = Mapping[str, str]
"""Of one language: each of LISTS as one regular expression for a reading; `hidden` as words joined by "|"; `respelled`
as a word and what it is short for, a pair a line; `points` and `families` as their files.
"""

PROBE = "to die for"
"""A text for which all else of a language is read: its points, its families and what it writes short."""

_FILLER = r"(?:\w+ ){0,4}"
_APART = r" (?:\S+ ){0,10}"
_NEVER = r"(?!)"


def screen(text: str, language: str, patterns: Mapping[str, Patterns]) -> bool:
    """Whether help lines are to be shown. language: IETF tag of the writer's; patterns: of every language there is."""
    found = _read(text, patterns)
    for tag in _written_in(found, language, patterns):
        known = patterns[tag]
        words = weigh(found[0], points_in(known["points"]), families_in(known["families"]))
        if any(words + _said(one, known, patterns) > DANGER for one in _spelled(found, tag, known)):
            return True
    return False


def written_in(text: str, language: str, patterns: Mapping[str, Patterns]) -> tuple[str, ...]:
    """The languages a text is looked through in: the writer's, and every one it may be written in."""
    return _written_in(_read(text, patterns), language, patterns)


def _read(text: str, patterns: Mapping[str, Patterns]) -> tuple[str, ...]:
    hidden = tuple(word for one in patterns.values() for word in one["hidden"].split("|") if word)
    return readings(_ends(text), hidden)


def _written_in(found: tuple[str, ...], language: str, patterns: Mapping[str, Patterns]) -> tuple[str, ...]:
    own = language.partition("-")[0]
    return tuple(tag for tag, known in patterns.items() if tag.partition("-")[0] == own or _is_in(found, known))


def _is_in(found: tuple[str, ...], known: Patterns) -> bool:
    """Whether a text may be in a language: two of its words are there, or one where there are few words at all."""
    there = {sign[0] for one in found for sign in _pattern(known["signals"]).finditer(one)}
    return len(there) >= min(2, len(found[0].split()) // 2)


def about_others(text: str, language: str, patterns: Mapping[str, Patterns]) -> bool:
    """Whether somebody else is spoken of, so that whoever is worried about them is spoken to as well."""
    own = {language.partition("-")[0], "en"}
    spoken = (known for tag, known in patterns.items() if tag.partition("-")[0] in own)
    reading = readings(_ends(text))[0]
    return any(_pattern(known["others"]).search(reading) for known in spoken)


def _ends(text: str) -> str:
    """What is read of a text: all of it, or how it begins and how it ends."""
    half = MOST_READ // 2
    return text if len(text) <= MOST_READ else f"{text[:half]} . {text[-half:]}"


def prepare(language: str, patterns: Mapping[str, Patterns]) -> None:
    """Compile what a text in this language is looked through for, some 0.5 s: for a thread, before anybody waits."""
    for tag, known in patterns.items():
        own = tag.partition("-")[0] == language.partition("-")[0]
        for name in COMPILED if own else ELSEWHERE:
            _pattern(known[name])
    screen(PROBE, language, patterns)
    about_others(PROBE, language, patterns)


def written(
    lists: Mapping[str, tuple[str, ...]],
    words: Mapping[str, tuple[str, ...]],
    hidden: Iterable[str],
    respelled: Mapping[str, str],
    weights: Mapping[str, str],
) -> Patterns:
    """The phrases of one language as regular expressions, each compiled when it is first looked for."""
    ready = {name: _whole(lists[name], words) for name in LISTS if name not in ("run_together", "misspelled")}
    together, sounding = "|".join(lists["run_together"]) or _NEVER, "|".join(lists["misspelled"])
    short = "\n".join(f"{word}={full}" for word, full in respelled.items())
    ready |= {"run_together": together, "misspelled": sounding, "hidden": "|".join(hidden), "respelled": short}
    return {**ready, **weights}


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """A pattern, compiled once for good: re itself forgets the oldest, and these take long."""
    return re.compile(text)


def _whole(phrases: tuple[str, ...], words: Mapping[str, tuple[str, ...]]) -> str:
    """One pattern for all phrases, between word borders."""
    ways = "|".join(_filled(_either_way(one), words) for one in phrases) or _NEVER
    return rf"(?<!\w)(?:{ways})(?!\w)"


def _either_way(phrase: str) -> str:
    """Of "one && other" both, in any order, with some words in between."""
    one, both, other = phrase.partition(" && ")
    return rf"(?:(?:{one}){_APART}(?:{other})|(?:{other}){_APART}(?:{one}))" if both else phrase


def _filled(phrase: str, words: Mapping[str, tuple[str, ...]]) -> str:
    """A phrase with its placeholders filled in: {want} is any word of that list, {any} up to four words."""

    def fill(name: re.Match[str]) -> str:
        return f"(?:{'|'.join(_filled(one, words) for one in words[name[1]])})"

    return re.sub(r"\{([a-z_]+)\}", fill, phrase.replace("{any}", _FILLER))


def _said(reading: str, language: Patterns, everything: Mapping[str, Patterns]) -> int:
    """The points of the phrases of one reading, in one language. Idioms are only looked for where one was found."""
    left = " ".join(_pattern(language["padding"]).sub("", reading).split())
    if not any(_pattern(language[name]).search(left) for name in SAID):
        return 0
    if _pattern(language["certain"]).search(left):
        return CERTAIN
    for patterns in everything.values():
        left = _pattern(patterns["idioms"]).sub("§", left)
    if any(_pattern(language[name]).search(left) for name in ("danger", "run_together")):
        return SURE
    work = [patterns["contexts"] for patterns in everything.values()]
    alone = _alone(left, language["grave"], work) or _alone(left, language["soft"], [*work, language["objects"]])
    return UNSURE if alone else 0


def _alone(text: str, said: str, explained_by: list[str]) -> bool:
    """Whether something is said, and nothing near it explains it, in whatever language."""
    for found in _pattern(said).finditer(text):
        near = text[max(0, found.start() - NEAR) : found.end() + NEAR]
        if not any(_pattern(one).search(near) for one in explained_by):
            return True
    return False


def _spelled(found: tuple[str, ...], tag: str, language: Patterns) -> tuple[str, ...]:
    """With what chats write short in full; and German, where "müde" may be "mude" or "muede", in both ways."""
    short = _short(language["respelled"])
    full = tuple(" ".join(short.get(word, word) for word in one.split()) for one in found)
    dotted = tuple(re.sub(r"([aou])e", r"\1", one) for one in (*found, *full)) if tag == "de" else ()
    meant = (recovered(full[0], language["misspelled"]),) if full else ()
    return tuple(dict.fromkeys((*found, *full, *dotted, *meant)))


@cache
def _short(pairs: str) -> Mapping[str, str]:
    return dict(pair.split("=", 1) for pair in pairs.splitlines())
