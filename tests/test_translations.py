"""Every language speaks as kindly and as plainly as English does, and fits every platform.

What a language lacked would be said in English; so that nobody has to read on in another one, nothing may lack.
"""

from __future__ import annotations

import re
from statistics import mean

import pytest

from bot.state import LANGUAGES
from tests.catalogue import MESSAGES, OPERATOR, TRANSLATED, missing, parsed, sentences, variables, variants
from tests.unkind import UNKIND

CATALOGUES = {locale: parsed(MESSAGES / locale) for locale in TRANSLATED}
IN_ENGLISH = parsed()

MARKUP = re.compile(r"[&<>*_~`|!¡\u2000-\u200f]")
"""Signs some platform reads as markup, and the exclamation marks nobody wants on such a day."""

TITLES = re.compile(r".*form-title|interview-notes-title|feedback-title|schedule-zone-title")
LABELS = re.compile(
    r"(draft|plan|zone|words|check|arrival|letter|friend|keep|values)-form-(?!title).*"
    r"|interview-notes-(liked|unsure)|feedback-said|career-ask-."
)


def test_a_language_that_can_be_picked_has_a_catalogue() -> None:
    """Nobody picks a language and then reads another one."""
    assert set(LANGUAGES) == {"en", *TRANSLATED}


@pytest.mark.parametrize("locale", TRANSLATED)
def test_every_message_is_there(locale: str) -> None:
    """Nobody reads a card that is half in English."""
    assert [] == missing(locale)


@pytest.mark.parametrize("locale", TRANSLATED)
def test_nothing_is_left_over(locale: str) -> None:
    """A sentence English no longer has is said by nobody, and read again with care by nobody."""
    assert [] == [name for name in CATALOGUES[locale] if name not in IN_ENGLISH or OPERATOR.fullmatch(name)]


@pytest.mark.parametrize("locale", TRANSLATED)
def test_the_same_values_are_told(locale: str) -> None:
    """No name or time is lost on the way, and none is asked for that nobody gives."""
    there = CATALOGUES[locale]

    assert [] == [name for name in there if variables(there[name]) != variables(IN_ENGLISH[name])]


@pytest.mark.parametrize("locale", TRANSLATED)
def test_the_words_are_kind(locale: str) -> None:
    """No phrase that hurts, no shout, no sign that a platform reads as markup."""
    said = [(name, text) for name, message in CATALOGUES[locale].items() for text in variants(message)]
    unkind = re.compile("|".join(UNKIND[locale]))

    assert [] == [
        (name, found[0]) for name, text in said if (found := unkind.search(text.casefold().replace("’", "'")))
    ]
    assert [] == [(name, text) for name, text in said if MARKUP.search(text)]


@pytest.mark.parametrize("locale", TRANSLATED)
def test_the_sentences_are_short(locale: str) -> None:
    """Read on a bad day, perhaps in a second language: thirteen words on average, and never more than twenty."""
    lengths = {
        (name, sentence): len(sentence.split())
        for name, message in CATALOGUES[locale].items()
        if not name.startswith("draft-")
        for text in variants(message)
        for sentence in sentences(text)
    }

    assert [] == [sentence for sentence, words in lengths.items() if words > 20]
    assert mean(words for (_, text), words in lengths.items() if text.endswith((".", "?"))) <= 13


@pytest.mark.parametrize("locale", TRANSLATED)
def test_a_message_is_short_and_asks_one_thing(locale: str) -> None:
    """At most 60 words, 350 characters and one question; a draft to send may be longer."""
    said = [
        (name, text)
        for name, message in CATALOGUES[locale].items()
        if not name.startswith("draft-")
        for text in variants(message)
    ]

    assert [] == [name for name, text in said if len(text) > 350 or len(text.split()) > 60 or text.count("?") > 1]


@pytest.mark.parametrize("locale", TRANSLATED)
def test_everything_fits_every_platform(locale: str) -> None:
    """Buttons of three words, Slack's titles of 24 characters, Discord's labels of 45 and descriptions of 100."""
    said = [(name, text) for name, message in CATALOGUES[locale].items() for text in variants(message)]
    described = ("command-", "option-")

    assert [] == [text for name, text in said if name.startswith("button-") and not 1 <= len(text.split()) <= 3]
    assert [] == [text for name, text in said if TITLES.fullmatch(name) and len(text) > 24]
    assert [] == [text for name, text in said if LABELS.fullmatch(name) and "hint" not in name and len(text) > 45]
    assert [] == [text for name, text in said if (name.startswith(described) or "hint" in name) and len(text) > 100]


@pytest.mark.parametrize("locale", TRANSLATED)
def test_names_of_commands_are_as_discord_wants_them(locale: str) -> None:
    """One name Discord does not take makes it refuse every command; two alike below one command do as well."""
    names = {
        name: attribute.value.elements[0].value
        for name, message in CATALOGUES[locale].items()
        for attribute in message.attributes
    }

    assert [] == [said for said in names.values() if said != said.lower() or not re.fullmatch(r"[-_'\w]{1,32}", said)]
    for kind in ("command-", "option-"):
        alike = [said for name, said in names.items() if name.startswith(kind)]
        assert len(alike) == len(set(alike))
