"""Every draft in every language: whole, within its length, one easy request, and never a second application."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot.catalog import load_crisis
from bot.crisis import screen
from bot.flow import drafts
from bot.flow.drafts import NAME_LIMITS, ROLE_LIMITS, UNSURE_LIMIT, VALUED_LIMIT, DraftTone
from bot.private import Private
from bot.state import Journey, Note, NoteKind, Stage, Way
from bot.words import MESSAGES, WHOLE, Words

WORDS = Words()
LOCALES = sorted(file.parent.name for file in MESSAGES.glob("*/drafts.ftl"))
NOW = datetime(2026, 11, 23, tzinfo=UTC)
STAGES = (None, *Stage)
EMPTY = Journey("r1", NOW)
TOLD = Journey(
    "r1",
    NOW,
    company=Private("Acme Logistics"),
    role=Private("Senior data engineer"),
    their_name=Private("Ms. Rossi"),
    valued=Private("hearing about your team."),
    my_name=Private("Noor Haddad"),
)
UNSURE = Private("salary questions")


def written(locale: str, journey: Journey, way: Way, tone: DraftTone, stage: Stage | None) -> str:
    """A draft as it is copied."""
    growth = (Note("n1", "r1", NoteKind.GROWTH, UNSURE, NOW),) if journey is not EMPTY else ()
    about = drafts.to_ask_about(growth, way, tone)
    of_stage = Journey(
        *(journey.ref, journey.opened_at),
        stage=stage,
        company=journey.company,
        role=journey.role,
        their_name=journey.their_name,
        valued=journey.valued,
        my_name=journey.my_name,
    )
    return WORDS.text(drafts.text(of_stage, way, tone, about), locale, WHOLE)


def every(way: Way, *journeys: Journey) -> Iterator[tuple[str, str]]:
    """Each draft for a way, with what to call it when it is wrong."""
    for locale, journey, tone, stage in itertools.product(LOCALES, journeys, DraftTone, STAGES):
        yield f"{locale} {tone} {stage}", written(locale, journey, way, tone, stage)


def long_for(way: Way) -> Journey:
    """Everything as long as a draft has room for."""
    name = Private(("Maximiliane " * 20)[: NAME_LIMITS[way]].strip())
    role = Private(("Coordinator " * 20)[: ROLE_LIMITS[way]].strip())
    return Journey(
        "r1", NOW, company=name, role=role, their_name=name, my_name=name, valued=Private("v" * VALUED_LIMIT)
    )


def test_an_email_has_fifty_to_a_hundred_and_ten_words() -> None:
    """Long enough to be warm, short enough to be read."""
    counts = {name: len(text.split()) for name, text in every(Way.EMAIL, EMPTY, TOLD, long_for(Way.EMAIL))}

    assert {} == {name: count for name, count in counts.items() if not 50 <= count <= 110}


def test_a_call_asks_whether_it_is_a_bad_time_within_forty_words() -> None:
    """Whoever picks up is asked soon whether they have a moment, and is not talked at for long."""
    openings = {name: text.split("\n")[0] for name, text in every(Way.CALL, EMPTY, TOLD, long_for(Way.CALL))}
    wholes = {name: len(text.split()) for name, text in every(Way.CALL, EMPTY, TOLD, long_for(Way.CALL))}

    assert {} == {name: text for name, text in openings.items() if len(text.split()) > 45 or not text.endswith("?")}
    assert {} == {name: count for name, count in wholes.items() if count > 130}


def test_a_voicemail_has_at_most_sixty_words() -> None:
    """It is over before a machine cuts it off."""
    counts = {name: len(text.split()) for name, text in every(Way.VOICEMAIL, EMPTY, TOLD, long_for(Way.VOICEMAIL))}

    assert {} == {name: count for name, count in counts.items() if count > 60}


def test_a_linkedin_note_has_at_most_two_hundred_characters() -> None:
    """LinkedIn refuses a longer one."""
    counts = {name: len(text) for name, text in every(Way.LINKEDIN, EMPTY, TOLD, long_for(Way.LINKEDIN))}

    assert {} == {name: count for name, count in counts.items() if count > 200}


@pytest.mark.parametrize("way", list(Way))
def test_a_draft_has_no_holes(way: Way) -> None:
    """With nothing known or all of it, no bracket, double space or double full stop is left to send by mistake."""
    holes = ("{", "[", "  ", "..", " ,", " .", "None")

    assert [] == [name for name, text in every(way, EMPTY, TOLD) if any(hole in text for hole in holes)]
    assert [] == [name for name, text in every(way, EMPTY, TOLD) if text != text.strip()]


@pytest.mark.parametrize("way", [Way.CALL, Way.VOICEMAIL, Way.EMAIL])
def test_advice_is_asked_for_first_and_feedback_second(way: Way) -> None:
    """People give more to whoever asks for advice; and it is the next interview that it is for."""
    for tone, stage in itertools.product(DraftTone, STAGES):
        text = written("en", TOLD, way, tone, stage)
        if stage is Stage.LAID_OFF:
            assert "reference" in text and "interview" not in text.partition("reference")[2]
            continue

        assert 0 < text.index("one piece of advice for my next interview") < text.index("feedback")


def test_what_was_noted_is_in_the_draft() -> None:
    """Nothing is typed twice: role, company, both names, what they valued, and what felt unsure."""
    text = written("en", TOLD, Way.EMAIL, DraftTone.WARM, Stage.INTERVIEW)

    for words in (
        "Senior data engineer at Acme Logistics",
        "Ms. Rossi",
        "enjoyed hearing about your team.",
        "Noor Haddad",
    ):
        assert words in text
    assert "unsure about this: salary questions." in text


def test_a_brief_draft_tells_nothing_that_felt_unsure() -> None:
    """There is always a draft that keeps a doubt at home, and a long thought is never put into a letter."""
    long = (Note("n1", "r1", NoteKind.GROWTH, Private("I froze. " * 20), NOW),)

    assert "unsure" not in written("en", TOLD, Way.EMAIL, DraftTone.BRIEF, Stage.INTERVIEW)
    assert len(long[0].text) > UNSURE_LIMIT
    assert drafts.to_ask_about(long, Way.EMAIL, DraftTone.WARM) is None


def test_silence_is_met_without_reproach() -> None:
    """After no reply the draft accepts a no, and blames nobody."""
    text = written("en", TOLD, Way.EMAIL, DraftTone.WARM, Stage.NO_REPLY)

    assert "I take it as a no, and I understand" in text
    assert "interview for the role" not in text


def test_what_is_too_long_for_a_note_is_left_out_whole() -> None:
    """Half a name in a note to somebody is worse than none."""
    long = Journey(
        "r1", NOW, role=Private("Vice president of everything in the whole of Europe"), stage=Stage.INTERVIEW
    )

    assert "Vice" not in written("en", long, Way.LINKEDIN, DraftTone.WARM, Stage.INTERVIEW)


@pytest.mark.parametrize("way", list(Way))
def test_no_draft_that_is_pasted_back_brings_up_help_lines(way: Way) -> None:
    """Whoever copies one and has it checked gets it checked, though a voicemail says goodbye."""
    patterns = load_crisis()
    pasted = {text: name.partition(" ")[0] for name, text in every(way, TOLD)}

    assert [] == [text for text, locale in pasted.items() if screen(text, locale, patterns)]
