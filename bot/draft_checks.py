"""What a friend would say about a draft before it is sent: ten checks by meaning, in the writer's language.

A finding explains and suggests; it never forbids. Patterns stand in `messages/<locale>/draft_checks.toml`. Pure, and
nothing that was looked at is kept.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from enum import StrEnum

from bot.state import Way

MOST_WORDS = {Way.CALL: 130, Way.VOICEMAIL: 60, Way.EMAIL: 110}
"""Longest draft in words: what is read to the end, or heard before a machine cuts it off."""

MOST_SIGNS = {Way.LINKEDIN: 200}
"""Longest draft in characters, where the platform counts them."""

SOON = 30
"""Thanks belong into so many words from the beginning."""

MEANINGS = (
    *("thanks", "reconsider", "selling", "arguing", "ask", "way_out"),
    *("pressure", "heavy", "gushing", "others", "small"),
)
"""What a draft is looked through for."""

Patterns = Mapping[str, str]
"""Of one language: how people say each of MEANINGS, each as one regular expression for `plain` text."""


class Finding(StrEnum):
    """What could be better, the weightiest first. The value ends the id of its words."""

    OTHERS = "others"
    RECONSIDER = "reconsider"
    SELLING = "selling"
    ARGUING = "arguing"
    PRESSURE = "pressure"
    HEAVY = "heavy"
    SMALL = "small"
    UNFILLED = "unfilled"
    LONG = "long"
    NO_THANKS = "no-thanks"
    NO_WAY_OUT = "no-way-out"
    QUESTIONS = "questions"
    GUSHING = "gushing"
    SHOUTING = "shouting"


SAID = {
    Finding.OTHERS: "others",
    Finding.RECONSIDER: "reconsider",
    Finding.SELLING: "selling",
    Finding.ARGUING: "arguing",
    Finding.PRESSURE: "pressure",
    Finding.HEAVY: "heavy",
    Finding.SMALL: "small",
    Finding.GUSHING: "gushing",
}
"""Findings that are there as soon as somebody says such a thing."""

_UNFILLED = re.compile(r"\{[^}]{0,40}\}|\[[^\]]{0,40}\]|<[^>]{1,40}>|_{3,}|\b(?:TODO|TBD|X{3,})\b")
"""Of the draft as it was written: "todo" in small letters is a Spanish and a Portuguese word."""


def findings(draft: str, way: Way, languages: tuple[Patterns, ...]) -> tuple[Finding, ...]:
    """What could be better about a draft, the weightiest first."""
    found = set(_found(draft, plain(draft), way, languages))
    return tuple(one for one in Finding if one in found)


def plain(text: str) -> str:
    """Lower-case words without accents, with straight apostrophes and single spaces."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text).casefold() if not unicodedata.combining(sign))
    return " ".join(re.sub(r"[‘’ʼ`´]", "'", bare).split())


def meaning(ways_to_say: tuple[str, ...]) -> str:
    """One pattern for every way to say a thing, between word borders. An apostrophe may be left out."""
    return rf"\b(?:{'|'.join(plain(one) for one in ways_to_say)})(?!\w)".replace("'", "'? ?")


def spoken_by(locale: str, known: Mapping[str, Patterns], draft: str = "") -> tuple[Patterns, ...]:
    """The patterns of a member's language, those of English, which many write in, and of what the draft thanks in."""
    language = locale.partition("-")[0]
    near = [tag for tag in known if tag == locale] or [tag for tag in known if tag.partition("-")[0] == language]
    text = plain(draft)
    thanked = [tag for tag, patterns in known.items() if re.search(patterns["thanks"], text)]
    return tuple(known[tag] for tag in dict.fromkeys((*near[:1], "en", *thanked)) if tag in known)


def _found(draft: str, text: str, way: Way, languages: tuple[Patterns, ...]) -> Iterator[Finding]:
    def says(what: str, where: str = text) -> bool:
        return any(re.search(patterns[what], where) for patterns in languages)  # compiled once, by re itself

    for finding, what in SAID.items():
        if says(what):
            yield finding
    words = text.split()
    if languages and not says("thanks", " ".join(words[:SOON])):
        yield Finding.NO_THANKS
    asked = [one for one in re.split(r"[.!?;]", text) if says("ask", one) and not says("thanks", one)]
    if asked and not says("way_out"):
        yield Finding.NO_WAY_OUT
    if draft.count("?") > (2 if way is Way.CALL else 1):
        yield Finding.QUESTIONS
    if draft.count("!") > 1:
        yield Finding.SHOUTING
    if _UNFILLED.search(draft):
        yield Finding.UNFILLED
    if len(words) > MOST_WORDS.get(way, len(words)) or len(draft) > MOST_SIGNS.get(way, len(draft)):
        yield Finding.LONG
