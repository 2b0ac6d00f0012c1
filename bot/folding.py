"""Text as it was meant: without the disguises, slips and ornaments in which people type. Pure.

One text has several readings, since a sign can stand for more than one letter: "k1ll", "k i l l", "kiiill", "k*ll" and
"kіll" with a Cyrillic letter all have "kill" among theirs. A reading is in small letters, without accents and
apostrophes, its words parted by single spaces, its sentences by " . ".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

ALIKE = str.maketrans(
    "абвгеёзикмнорстухѕіјԁԛԝһӏαβεηικνορτυχωɑɡıł∂øđ",
    "abbreezukmhopctyxsijdqwhlabenikvoptuxwagildod",
)
"""Letters of other alphabets that look like Latin ones: after case and accents are gone, these remain."""

LEET = str.maketrans("013457@$!|+€8", "oieastasilteb")
LEET_L = str.maketrans("1!", "ll")
"""Digits and signs that stand for letters inside a word; 1 and ! may be an i or an l."""

_APOSTROPHES = re.compile(r"['’‘`´ʼ]")
_BREAK = re.compile(r"(?:[.!?;:]+(?=\s|$)|[\r\n]+)")
_DOTS = re.compile(r"\.{2,}|…")
_TOKEN = re.compile(r"\S+")
_THREE = re.compile(r"(\w)\1{2,}")
_SPELLED = re.compile(r"(?<!\w)(?:\w[ .\-_*/]{1,3}){2,}\w(?!\w)")
_APART = re.compile(r"[^\w\s.]|_")
_BY_EAR = tuple(
    (re.compile(written), heard)
    for written, heard in (
        *((r"qu(?=[ei])|q|c(?![eihk])|ck", "k"), (r"c(?=[ei])|z|x|ss", "s"), (r"v|w", "b"), (r"ll", "y")),
        *((r"(?<!c)h", ""), (r"g(?=[ei])", "j"), (r"ph", "f"), (r"(\w)\1", r"\1")),
    )
)  # fmt: skip
SHORT = 5
"""Letters of a word in which a missing one could make another word."""

MOST_STARRED = 20
"""Signs of a word that is seen through."""

LONGEST = 60
"""Letters of a word that are read; longer ones are no words, and reading them takes long."""


def readings(text: str, hidden: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Every reading, the plainest first. hidden: words that signs such as * are put into, to be seen through."""
    bare = _TOKEN.sub(lambda token: token[0][: 2 * LONGEST], _bare(text))
    found = [_words(bare)]
    lettered = _TOKEN.sub(lambda token: _lettered(token[0], LEET), bare)
    lettered_l = _TOKEN.sub(lambda token: _lettered(token[0], LEET_L, LEET), bare)
    for whole in dict.fromkeys((bare, lettered, lettered_l)):
        seen = _TOKEN.sub(lambda token: _seen_through(token[0], hidden), whole)
        for squeezed in dict.fromkeys(_THREE.sub(kept, seen) for kept in (r"\1", r"\1\1")):
            found += [_words(one) for one in dict.fromkeys((squeezed, _SPELLED.sub(_joined, squeezed)))]
    return tuple(dict.fromkeys(found))


def recovered(reading: str, words: str) -> str:
    """A reading with slips and spellings by ear put right, where they may be one of these words, joined by "|"."""
    known = _slips(words)
    return " ".join(known.get(word) or known.get(_sound(word), word) for word in reading.split())


@lru_cache
def _slips(words: str) -> Mapping[str, str]:
    """What each word sounds like and how it looks with one letter missing or two swapped, and the word."""
    found: dict[str, str] = {}
    for word in filter(None, words.split("|")):
        looks = [word[:at] + word[at + 1 :] for at in range(1, len(word) - 1)] if len(word) > SHORT else []
        swaps = [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)]
        found.update(dict.fromkeys((*looks, *swaps, _sound(word)), word))
    return found


def _sound(word: str) -> str:
    """A word as it may be written by ear: b and v, c, k and qu, s, z and x, y and ll are one each, h is not heard."""
    for written, heard in _BY_EAR:
        word = written.sub(heard, word)
    return word


def _bare(text: str) -> str:
    """Small letters without accents, invisible signs and apostrophes; look-alikes as what they look like."""
    small = unicodedata.normalize("NFKC", text).casefold().replace("\t", " ")
    apart = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", small))
    unseen = [sign for sign in {*apart} if unicodedata.category(sign) in {"Mn", "Me", "Cf"}]
    return apart.translate(ALIKE | dict.fromkeys(map(ord, unseen)))


def _lettered(token: str, *tables: dict[int, int]) -> str:
    """A word with its digits and signs read as letters; a number stays one, and so does the end of a sentence."""
    core = token.rstrip("!?.,;:")
    if core.isalpha() or not any(sign.isalpha() for sign in core):
        return token
    for table in tables:
        core = core.translate(table)
    return core + token[len(token.rstrip("!?.,;:")) :]


def _seen_through(token: str, hidden: tuple[str, ...]) -> str:
    """A word with stars in it, as the first hidden one that it can be."""
    if not (2 < len(token) < MOST_STARRED and set(token) & set("*#_") and any(sign.isalpha() for sign in token)):
        return token
    shown = re.sub(r"[*#_]+", _star, token)
    return next((word for word in hidden if _fits(shown, word)), token)


def _fits(shown: str, word: str) -> bool:
    """Whether a word can be what is shown, each star being one or two letters of it."""
    if not shown:
        return not word
    if shown[0] == "*":
        return any(len(word) >= letters and _fits(shown[1:], word[letters:]) for letters in (1, 2))
    return word[:1] == shown[0] and _fits(shown[1:], word[1:])


def _star(stars: re.Match[str]) -> str:
    return "*" * max(1, (len(stars[0]) + 1) // 2)


def _joined(spelled: re.Match[str]) -> str:
    """A word spelled letter by letter; where more than one sign parts letters, a new word begins."""
    return " ".join(re.sub(r"\W|_", "", word) for word in re.split(r"[ ]{2,}| [/] ", spelled[0]))


def _words(text: str) -> str:
    sentences = _BREAK.sub(" . ", _DOTS.sub(" ", text))
    parted = sentences.translate({ord(sign): _kept(sign) for sign in {*_APART.findall(sentences)}})
    return " ".join(word[:LONGEST] for word in re.sub(r"(?<=\w)\.(?=\w)", " ", parted).split())


def _kept(sign: str) -> str:
    """Pictures are words of their own; other signs part words."""
    return f" {sign} " if unicodedata.category(sign) == "So" else " "
