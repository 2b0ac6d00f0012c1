"""Check my draft, in each language: what is said about a draft, and what is not."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog import load_draft_checks
from bot.draft_checks import MEANINGS, Finding, findings, plain, spoken_by
from bot.flow.drafts import DraftTone
from bot.state import Stage, Way
from tests.bot.test_drafts import EMPTY, LOCALES, TOLD, written

KNOWN = load_draft_checks()
DRAFTS = {
    file.stem: tomllib.loads(file.read_text(encoding="utf-8"))
    for file in sorted((Path(__file__).parent.parent / "drafts").glob("*.toml"))
}
GOOD = [(locale, draft) for locale, drafts in DRAFTS.items() for draft in drafts["good"]]
BAD = [
    (locale, Finding(finding), draft)
    for locale, drafts in DRAFTS.items()
    for finding, written_so in drafts["bad"].items()
    for draft in written_so
]


def found(draft: str, locale: str, way: Way = Way.EMAIL) -> tuple[Finding, ...]:
    """What is said about a draft by somebody who speaks a language."""
    return findings(draft, way, spoken_by(locale, KNOWN))


@pytest.mark.parametrize(("locale", "draft"), GOOD)
def test_a_good_draft_is_let_be(locale: str, draft: str) -> None:
    """Whoever wrote well is told so, and is not made unsure."""
    assert () == found(draft, locale)


@pytest.mark.parametrize(("locale", "finding", "draft"), BAD)
def test_what_could_hurt_them_is_seen(locale: str, finding: Finding, draft: str) -> None:
    """Each of the ten checks sees what it is for, in each language."""
    assert finding in found(draft, locale)


@pytest.mark.parametrize("locale", sorted({"es", "fr", "de", "pt-BR"}))
def test_english_is_understood_beside_every_language(locale: str) -> None:
    """Many write to an employer in English, whatever language they read."""
    assert Finding.RECONSIDER in found("Thank you. I hope you will reconsider.", locale)
    assert () == found(DRAFTS["en"]["good"][0], locale)


def test_the_five_languages_are_there() -> None:
    """Somebody who writes in one of the five is not told about a missing thank-you that is there."""
    assert {"en", "es", "fr", "de", "pt-BR"} == set(KNOWN) == set(DRAFTS)


@pytest.mark.parametrize("locale", sorted(KNOWN))
def test_every_pattern_can_be_read(locale: str) -> None:
    """A slip in a list is seen here, not by somebody who has just pasted a draft."""
    for what in MEANINGS:
        assert re.compile(KNOWN[locale][what])


@pytest.mark.parametrize(
    ("locale", "near"), [("es-419", "es"), ("de-AT", "de"), ("pt", "pt-BR"), ("pt-PT", "pt-BR"), ("ja", "en")]
)
def test_a_neighbouring_locale_is_understood(locale: str, near: str) -> None:
    """Somebody in Mexico or Austria is understood as well; of an unknown language, English is tried."""
    assert spoken_by(near, KNOWN) == spoken_by(locale, KNOWN)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("way", list(Way))
def test_our_own_drafts_pass(way: Way, locale: str) -> None:
    """Nobody is sent away with a draft of ours, in any language, that we would then find fault with."""
    for journey in (EMPTY, TOLD):
        for tone in DraftTone:
            for stage in (None, *Stage):
                assert () == found(written(locale, journey, way, tone, stage), locale, way)


def test_too_long_depends_on_where_it_goes() -> None:
    """A voicemail ends after sixty words, a LinkedIn note after two hundred characters."""
    draft = "Thank you for your time. " + "I wish you and the team well. " * 9

    assert () == found(draft, "en", Way.EMAIL)
    assert (Finding.LONG,) == found(draft, "en", Way.VOICEMAIL)
    assert (Finding.LONG,) == found(draft, "en", Way.LINKEDIN)


def test_apostrophes_and_accents_do_not_matter() -> None:
    """People type as their keyboard lets them."""
    assert found("Thanks. I don’t deserve it.", "en") == found("thanks. i dont deserve it.", "en")
    assert found("Gracias. Es una decisión injusta", "es") == found("gracias. es una decision injusta", "es")


def test_the_weightiest_comes_first() -> None:
    """What could cost somebody most is told before style."""
    draft = "Reconsider, or I will talk to a lawyer! This was my dream job!"

    assert found(draft, "en")[:2] == (Finding.OTHERS, Finding.RECONSIDER)


@given(st.text(max_size=400), st.sampled_from(sorted(KNOWN)), st.sampled_from(Way))
def test_any_text_at_all_can_be_looked_at(draft: str, locale: str, way: Way) -> None:
    """Whatever is pasted gets an answer, and the same one however its white space stands."""
    assert set(found(draft, locale, way)) <= set(Finding)
    assert plain(draft) == plain(plain(draft))
