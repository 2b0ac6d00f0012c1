"""What the crisis screen hears, what it lets pass, and that no disguise or length gets in its way."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog import load_crisis
from bot.crisis import LISTS, screen
from bot.folding import LONGEST, readings
from tests.crisis_lines import LANGUAGES, read

PATTERNS = load_crisis()
SAID = {
    "en": "i want to kill myself",
    "es": "quiero quitarme la vida",
    "fr": "je veux me suicider",
    "de": "ich will nicht mehr leben",
    "pt-BR": "quero tirar minha vida",
}
ALIKE = str.maketrans("aeoci", "аеосі")
"""Latin letters as Cyrillic ones that look the same."""
AROUND = {
    "en": ("i applied to a game studio and {}", "they said no, {}", "{} lol", "{} for real", "{} since the interview"),
    "es": ("me dijeron que no, {}", "{} en serio", "{} desde la entrevista", "{} y mi perro murió"),
    "fr": ("encore un refus, {}", "{} en fait", "{} à cause du boulot", "{} depuis l'entretien"),
    "de": ("ich hatte das gespräch und {}", "{} im ernst", "{} bei allem", "{} seit der absage"),
    "pt-BR": ("mais um não, {}", "{} de verdade", "{} por causa do trabalho", "{} desde a entrevista"),
}
"""What people write before and after it; none of it makes it harmless."""
INVISIBLE = ("\u200b", "\u00ad", "\u2060", "\ufeff")

SHARE = 12
"""Of so many lines one is looked at, which is enough for a rate; `onward screen` takes all."""


def heard(text: str, language: str = "en") -> bool:
    """Whether help lines are shown."""
    return screen(text, language, PATTERNS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_hears_what_people_write_and_leaves_their_idioms_alone(language: str) -> None:
    """Of 100 lines that call for help lines at most three are missed; of 100 others at most four bring them up."""
    lines = read("dev", language)[::SHARE]
    danger = [line for line in lines if line.label]
    others = [line for line in lines if not line.label]
    missed = [line.kind for line in danger if not heard(line.text, language)]
    false = [line.kind for line in others if heard(line.text, language)]

    assert len(missed) <= 0.03 * len(danger), missed
    assert len(false) <= 0.04 * len(others), false


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_heard_wherever_it_is_written(language: str) -> None:
    """People whose app speaks another language are heard in their own."""
    assert [] == [app for app in LANGUAGES if not heard(SAID[language], app)]


@given(
    language=st.sampled_from(LANGUAGES),
    upper=st.booleans(),
    alike=st.booleans(),
    apart=st.sampled_from(["", *INVISIBLE]),
    stretched=st.integers(1, 6),
    ending=st.sampled_from(["", ".", "!!!", "…", " 😔", "\n\nthanks"]),
)
def test_no_disguise_hides_it(language: str, upper: bool, alike: bool, apart: str, stretched: int, ending: str) -> None:
    """Capitals, look-alike letters, invisible signs, stretched vowels and what comes after change nothing."""
    text = SAID[language]
    last = max(at for at, sign in enumerate(text) if sign in "aeiou")
    text = text[:last] + text[last] * (1 if stretched == 2 else stretched) + text[last + 1 :]
    text = apart.join(text.translate(ALIKE) if alike else text)

    assert heard((text.upper() if upper else text) + ending, language)


@pytest.mark.parametrize(
    "text",
    [
        "i want to k1ll my$elf",
        "k i l l  m y s e l f",
        "k.i.l.l myself",
        "gonna k*ll myself",
        "su1c1de",
        "ireallywanttodie",
        "i want 2 d1e",
        "s-u-i-c-i-d-e",
    ],
)
def test_letters_in_other_clothes_are_read(text: str) -> None:
    """Digits, stars, dots and gaps are how people type what filters refuse."""
    assert heard(text)


@given(st.text(max_size=300), st.sampled_from([*LANGUAGES, "xx", "", "pt", "es-419"]))
def test_any_text_and_any_language_has_an_answer(text: str, language: str) -> None:
    """Whatever is typed, in whatever language an app claims, is looked at and never breaks anything."""
    assert heard(text, language) in {True, False}


@given(st.text(alphabet="ak1*. \u0301", max_size=4000))
def test_no_word_is_read_without_end(text: str) -> None:
    """A wall of one letter is cut, so that reading it cannot hold up anybody else."""
    assert all(len(word) <= LONGEST for reading in readings(text) for word in reading.split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LISTS)
def test_every_phrase_can_be_looked_for(language: str, name: str) -> None:
    """A list that is no pattern, or that finds something in nothing, would hide or show everything."""
    assert not re.search(PATTERNS[language][name], "")


def test_an_idiom_hides_no_more_than_itself() -> None:
    """Danger beside an idiom is still heard."""
    assert not heard("this job hunt is killing me")
    assert heard("this job hunt is killing me and i want to die")


@pytest.mark.parametrize("language", LANGUAGES)
def test_said_plainly_it_is_heard_whatever_stands_around_it(language: str) -> None:
    """A game studio, a laugh or an interview in the same breath explains nothing away."""
    assert [] == [around for around in AROUND[language] if not heard(around.format(SAID[language]), language)]


def test_work_explains_some_words_and_a_job_search_others() -> None:
    """Giving up a search is no danger; the same words without it are shown help lines, and so is dying."""
    assert not heard("i can't do this anymore, no more applications")
    assert heard("i can't do this anymore")
    assert heard("after that interview i feel like dying, please somebody")


@pytest.mark.parametrize(
    "both", ["thank you for everything, i have to go now", "i have to go now, thank you for everything"]
)
def test_two_things_together_are_heard_in_any_order(both: str) -> None:
    """By the phrases alone: neither would be; with a few words in between they are, and far apart they are not."""
    between = "and the new team is kind and the desk is large " * 3
    phrases = {tag: {**one, "points": "start = 0"} for tag, one in PATTERNS.items()}

    assert screen(both, "en", phrases)
    assert not any(screen(one, "en", phrases) for one in ("thank you for everything", "i have to go now"))
    assert not screen(f"thank you for everything {between} i have to go now", "en", phrases)


def test_work_explains_a_word_in_whatever_language_it_is_looked_up() -> None:
    """An English text with a word that French has too is explained by English work."""
    assert not heard("my first aid course has a module called suicide in the workplace", "en")
    assert not heard("la formation prévention du suicide commence lundi", "en")
