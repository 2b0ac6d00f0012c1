"""Whether words for others can be passed on: no links, no ways to reach somebody, no unkind words. Local and pure.

It is a first look, not a judge: words for the whole community are read by moderators all the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Protocol

from bot.folding import readings

WORDS_LIMIT = 280
"""Characters of one's own words for others: a few sentences, as long as a quote may be."""

LONG_NUMBER = 7
"""Digits in a row, signs between them left out, that may be a telephone number."""

UNKIND = re.compile(
    r"\b(?:"
    r"idiots?|morons?|stupid|dumb(?:ass)?|losers?|loser|pathetic|worthless|retards?|retarded|bitch(?:es)?|bastards?|cunts?|"
    r"fag(?:got)?s?|dykes?|trann(?:y|ies)|nigg(?:er|a)s?|kikes?|spics?|chinks?|pakis?|whores?|sluts?|fuck\w*|shit\w*|"
    r"assholes?|"
    r"idiotas?|imb[eé]cil(?:es)?|puta[s]?|puto[s]?|maric[oó]n(?:es)?|mierda|gilipollas|pendej[oa]s?|"
    r"connards?|connasses?|salopes?|putes?|p[ée]d[ée]s?|merde|encul[ée]s?|abrutis?|"
    r"stupides?|estupid[oa]s?|idiotes?|tontos? de|trottel|dummkopf|blodmann|"
    r"arschl[oö]ch(?:er)?|schlampen?|huren?s[oö]hne?|hurensohn|schei(?:ß|ss)e?|wichser|fotzen?|schwuchteln?|"
    r"merda|caralho|viados?|bichas?|vagabundas?|arrombad[oa]s?|babacas?|otari[oa]s?"
    r")\b",
    re.IGNORECASE,
)
"""Insults and slurs as whole words, in the five languages Onward is to speak. Whole words leave Scunthorpe alone."""

_MENTION = re.compile(r"(?<![\w.])@\w{2,}|<[@#!][^>]*>|@(?:everyone|here|channel)\b", re.IGNORECASE)
_INVITE = re.compile(r"\b(?:discord\.gg|discord(?:app)?\.com/invite|t\.me|wa\.me|bit\.ly)\b", re.IGNORECASE)
_REACH = re.compile(
    r"\b(?:find|add|reach|text|contact) me (?:on|at|via|by)\b|"
    r"\b(?:dm|pm|whatsapp|telegram|signal|snap(?:chat)?|insta(?:gram)?)\s*(?:me|:|@)",
    re.IGNORECASE,
)
_DISGUISED = re.compile(
    r"\w\s*[(\[]?\s*\b(?:dot|punto|ponto|punkt)\b\s*[)\]]?\s*(?:com|org|net|gg|io)\b|"
    r"\w\s+\.\s*(?:gg|com|org|net)\b|\bhxxps?:",
    re.IGNORECASE,
)
"""An address that is written so that no machine sees it."""
_NO_SPACE = re.compile(r"(?<=[a-zà-ÿ]{2})\.(?=[A-ZÀ-Þ][a-zà-ÿ’' ])")
"""The end of a sentence without a space after it, which looks like an address: "Keep going.It gets better"."""
_DATE = re.compile(
    r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:19|20)\d{2}\s*[-–/]\s*(?:19|20)?\d{2}\b"
)
_NUMBER = re.compile(r"\+?\d(?:[\s().\-/]{0,2}\d)+")
MOST_READ = 2000
"""Characters in which insults are looked for."""


class Unfit(StrEnum):
    """Why words cannot be passed on as they are."""

    LONG = "long"
    LINK = "link"
    MENTION = "mention"
    CONTACT = "contact"
    UNKIND = "unkind"
    LOUD = "loud"


class Found(Protocol):
    """A link or an address in a text."""

    schema: str


class Finder(Protocol):
    """What we ask of linkify-it, which knows the addresses people really write."""

    def test(self, text: str) -> bool:
        """Whether there is any."""

    def match(self, text: str) -> Sequence[Found] | None:
        """All of them."""


def unfit(text: str) -> Unfit | None:
    """The first reason why not; None where there is none."""
    plain = unicodedata.normalize("NFKC", text).replace("\u200b", "").replace("\u00ad", "")
    if len(plain) > WORDS_LIMIT:
        return Unfit.LONG
    if _MENTION.search(plain):
        return Unfit.MENTION
    if _reaches(plain):
        return Unfit.CONTACT
    if _INVITE.search(plain) or _DISGUISED.search(plain) or _links(_NO_SPACE.sub(". ", plain)):
        return Unfit.LINK
    if hurts(text):
        return Unfit.UNKIND
    letters = [sign for sign in plain if sign.isalpha()]
    return Unfit.LOUD if len(letters) > 12 and sum(sign.isupper() for sign in letters) > 0.8 * len(letters) else None


def hurts(text: str) -> bool:
    """Whether an insult is in it, however it is spelled or disguised."""
    return bool(UNKIND.search(text)) or any(UNKIND.search(one) for one in readings(text[:MOST_READ]))


def _reaches(text: str) -> bool:
    numbers = (sum(sign.isdigit() for sign in found[0]) for found in _NUMBER.finditer(_DATE.sub("", text)))
    return any(digits >= LONG_NUMBER for digits in numbers) or bool(_REACH.search(text)) or _has_address(text)


def _has_address(text: str) -> bool:
    return any(found.schema == "mailto:" for found in _finder().match(text) or ())


def _links(text: str) -> bool:
    return bool(_finder().test(text))


@lru_cache(1)
def _finder() -> Finder:
    from linkify_it import LinkifyIt  # only where somebody writes for others

    finder: Finder = LinkifyIt()
    return finder
