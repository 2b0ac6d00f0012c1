"""A quote is read as it was written, and beside it in the reader's own language; its source as well."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest

from bot.catalog import load_quotes
from bot.flow.encouragement import saying
from bot.words import Words
from tests.catalogue import MESSAGES, QUOTES, TRANSLATED, parsed
from tests.test_quotes import FORBIDS_FEELING, MISATTRIBUTED, UNSAFE
from tests.unkind import UNKIND

WORDS = Words()
ALL = load_quotes()
ROWS: list[dict[str, Any]] = tomllib.loads((MESSAGES / "quotes.toml").read_text(encoding="utf-8"))["quote"]

DESCRIBED = re.compile(
    r"\b(poem|song|letter|chapter|part|book|act|talk|interview|speech|address|told|translated|quoted|foreword|saying"
    r"|edition|traditional|proverb|century|tradition|finale|sonnet|and|to the|not known|BC)\b"
)
"""English words of a credit, which are no title, and so are said in the language of the reader."""

SPEAKS_OF_FAILING = "beckett-fail-better"
"""The one author who may use the word, since the line takes its weight away."""


@pytest.mark.parametrize("locale", TRANSLATED)
def test_every_quote_is_translated_unless_it_is_theirs(locale: str) -> None:
    """Nobody reads a quote they cannot understand, and nobody reads their own language twice."""
    there = parsed(MESSAGES / locale, QUOTES)
    foreign = {f"saying-{quote.id}" for quote in ALL if quote.lang != locale.partition("-")[0]}

    assert foreign == {name for name, message in there.items() if message.value}
    assert set() == set(there) - {f"saying-{quote.id}" for quote in ALL}


@pytest.mark.parametrize("locale", TRANSLATED)
def test_no_english_is_left_in_a_credit(locale: str) -> None:
    """What a work is, who said it and when are told in the reader's language; only titles stay."""
    for quote, row in zip(ALL, ROWS, strict=True):
        told = WORDS.told(saying(quote), locale)
        titles = re.sub(
            r"“[^”]*”|The Citizen of the World|The Transformation of Silence into Language and Action",
            "",
            " | ".join((row["author"], row["work"], row["year"])),
        )
        for before, after in zip(titles.split(" | "), (told.author, told.work, told.year), strict=True):
            assert not DESCRIBED.search(before) or before != after, quote.id


@pytest.mark.parametrize("locale", TRANSLATED)
def test_translations_fit_and_are_plain(locale: str) -> None:
    """At most 280 characters, a work 90, and no sign that a platform reads as markup."""
    for quote in ALL:
        told = WORDS.told(saying(quote), locale)
        bare = told.translation.rpartition(" (")[0]

        assert len(bare) <= 280 and len(told.work) <= 90, quote.id
        assert not re.search(r"[&<>*_~`|!¡\u2000-\u200f]", bare + told.work + told.year), quote.id
        assert "'" not in bare and '"' not in bare, quote.id


@pytest.mark.parametrize("locale", TRANSLATED)
def test_translations_are_safe_and_kind(locale: str) -> None:
    """A translation says nothing an original may not say: no death, no blame, and no line of somebody else."""
    unkind = re.compile("|".join(UNKIND[locale]))
    for quote in ALL:
        translation = WORDS.told(saying(quote), locale).translation.casefold().replace("’", "'")
        if locale == "de":
            translation = re.sub(r"\b(die|war)\b", "", translation)  # the article and a form of to be
        if quote.id == "shakespeare-degrees":
            translation = re.sub(r"herida|ferida|wunde|blessure", "", translation)  # it is about healing

        assert not UNSAFE.search(translation), quote.id
        assert not [phrase for phrase in (*MISATTRIBUTED, *FORBIDS_FEELING) if phrase in translation], quote.id
        assert quote.id == SPEAKS_OF_FAILING or not unkind.search(translation), quote.id


def test_a_card_shows_both_and_says_whose_translation_it_is() -> None:
    """A Portuguese line reaches somebody who reads German in both, and somebody in Brazil in one."""
    (quote,) = (one for one in ALL if one.id == "lispector-nome")
    german, brazilian, english = (WORDS.told(saying(quote), locale) for locale in ("de-AT", "pt-BR", "en"))

    assert "Was ich mir wünsche, hat noch keinen Namen. (unsere Übersetzung)" == german.translation
    assert "" == brazilian.translation
    assert "What I want has no name yet. (our translation)" == english.translation
    assert {"O que desejo ainda não tem nome."} == {one.text for one in (german, brazilian, english)}


def test_one_in_english_needs_no_translation_for_whoever_reads_english() -> None:
    """Also where a language has no words of ours, and English stands in."""
    (quote,) = (one for one in ALL if one.id == "frost-through")

    assert "" == WORDS.told(saying(quote), "en").translation
    assert "" == WORDS.told(saying(quote), "ja").translation
