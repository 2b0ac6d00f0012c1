"""Words that can be read at the age of eleven, on a bad day, in any of the languages, and by anybody.

Readability of English is Flesch-Kincaid's grade. Syllables are counted with a rule of thumb, which is near enough: a
message is a few dozen words. `textstat` would count them with a dictionary of 3 MB, for one number.
"""

from __future__ import annotations

import re

import pytest

from tests.catalogue import MESSAGES, OPERATOR, TRANSLATED, parsed, variants

GRADE = 6.0
SENTENCE_WORDS = 8
"""Fewer words than that are a label, and one long word in them says nothing about a reading age."""

TO_A_COMPANY = re.compile(
    r"draft-(subject|greeting|hello|thanks|job|accepted|valued|ask|voicemail-ask|call-goodbye|goodbye|linkedin-touch"
    r"|signed)(-.*)?|draft-form-valued-hint"
)
"""What somebody else reads, and so in the form in which one writes to a company."""

FORMAL = {
    "es": r"\b(usted|ustedes|vosotr[oa]s|vuestr[oa]s?)\b",
    "fr": r"\b(vous|votre|vos)\b",
    "de": r"(?<![.?!:„]\s)(?<!^)\b(Sie|Ihnen|Ihr|Ihre[mnrs]?)\b",
    "pt-BR": r"\b(o senhor|a senhora|tu|teus?|tuas?|vós|voss[oa]s?)\b",
}
"""Any other form than the one informal one that members are spoken to in."""

GENDERED = {
    "es": r"[oa]/[oa]\b|\(a\)|\w@|\b(cansad|preparad|nervios|candidat|compañer|rechazad|desemplead)[oa]s?\b"
    r"|\b(ellos|nosotros|bienvenid[oa])\b|\bestás (sol|list|segur)[oa]\b",
    "fr": r"·|\(e\)|\b(le/la|il/elle)\b|\b(candidate?s?|rejetée?|refusée?|chômeur|chômeuse|bienvenue? à toi)\b"
    r"|\btu (es|étais|seras|n’es pas) (\w+(é|i|u)e?|seule?|prête?|contente?|sûre?|fière?|nerveu(x|se))\b",
    "de": r"[:*_/]in(nen)?\b|\w+Innen\b|\b(Bewerber|Kandidat|Kollege|Mitarbeiter|Nutzer|Moderator|Chef|Arbeitgeber)"
    r"(in|innen|en|s|n)?\b",
    "pt-BR": r"[oa]/[oa]\b|\([oa]\)|\w@|\b(obrigad|candidat|cansad|sozinh|preparad|rejeitad|recusad|desempregad)"
    r"[oa]s?\b|\b(eles|bem-vind[oa])\b",
}
"""Guesses about who reads or who is meant: forms with a slash, a dot or a star, and words that have a gender."""


def grade(text: str) -> float:
    """The school year in which English like this is read (Flesch and Kincaid, 1975)."""
    sentences = [one for one in re.split(r"(?<=[.?:])\s+", text) if re.search(r"\w", one)]
    words = re.findall(r"[A-Za-z][A-Za-z’'-]*", text)
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def syllables(word: str) -> int:
    """How many syllables an English word has, nearly."""
    word = word.lower()
    if len(word) <= 3:
        return 1
    heard = word if re.search(r"[td]ed$", word) else re.sub(r"([^laeiouy]es|[^aeioudt]ed|[^laeiouy]e)$", "", word)
    return max(1, len(re.findall(r"[aeiouy]{1,2}", re.sub(r"^y", "", heard))))


def test_english_reads_easily() -> None:
    """Nothing a member or an admin reads needs more than six years of school."""
    said = [
        (name, text)
        for name, message in parsed().items()
        if not OPERATOR.fullmatch(name) and not TO_A_COMPANY.fullmatch(name)
        for text in variants(message)
        if len(re.findall(r"[A-Za-z’']+", text)) >= SENTENCE_WORDS
    ]

    assert [] == [(name, round(grade(text), 1)) for name, text in said if grade(text) > GRADE]


@pytest.mark.parametrize("locale", TRANSLATED)
def test_one_informal_form_is_kept(locale: str) -> None:
    """Whoever is said tú, tu, du or você to is never all at once a stranger."""
    said = [
        (name, text)
        for name, message in parsed(MESSAGES / locale).items()
        if not TO_A_COMPANY.fullmatch(name)
        for text in variants(message)
    ]

    assert [] == [(name, text) for name, text in said if re.search(FORMAL[locale], text)]


@pytest.mark.parametrize("locale", TRANSLATED)
def test_nobody_is_taken_for_a_man_or_a_woman(locale: str) -> None:
    """What would need a gender is said in another way."""
    said = [(name, text) for name, message in parsed(MESSAGES / locale).items() for text in variants(message)]
    flags = re.NOFLAG if locale == "de" else re.IGNORECASE

    assert [] == [(name, found[0]) for name, text in said if (found := re.search(GENDERED[locale], text, flags))]


@pytest.mark.parametrize("locale", TRANSLATED)
def test_signs_are_those_of_the_language(locale: str) -> None:
    """Quotation marks, apostrophes and spaces before signs are as a printed book has them."""
    said = [
        (name, text) for name, message in parsed(MESSAGES / locale).items() for text in variants(message, spaced=True)
    ]
    wrong = {
        "es": r"[\"']|“|^[^¿]*\?|^[^¡]*!",
        "fr": r"[\"']|[“”„]|[^\u00a0\d][;:?»](\s|$)|«[^\u00a0]",
        "de": r"[\"']|«|»|“(?=\w)",
        "pt-BR": r"[\"']|«|»|„",
    }[locale]

    assert [] == [(name, text) for name, text in said if re.search(wrong, text)]
