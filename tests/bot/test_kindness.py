"""Words for others are looked at before they are passed on: nothing that reaches, calls or hurts anybody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.kindness import WORDS_LIMIT, Unfit, unfit

KIND = (
    "You put real work in. Rest today.",
    "It took me nine months and 200 applications. Then one said yes.",
    "I was laid off at 55. The Scunthorpe job centre helped. Ask for help!",
    "Hoy no, mañana quizá. Un abrazo.",
    "Prends ton temps, ce n'est pas une course.",
    "Kopf hoch muss nicht sein. Ein Tee reicht.",
    "Um dia de cada vez.",
    "On 2026-11-23 I had my 3rd no. It gets lighter.",
    "Classic Dickens, a cocktail and my assistant dog: that was my evening.",
    "OK",
)


@pytest.mark.parametrize("text", KIND)
def test_kind_words_pass(text: str) -> None:
    """What people really write to each other is not stopped by a part of a word, a date or a count."""
    assert unfit(text) is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("see https://example.org", Unfit.LINK),
        ("look at example.com please", Unfit.LINK),
        ("join discord.gg/abc", Unfit.LINK),
        ("write to me@example.org", Unfit.CONTACT),
        ("call +49 170 123 45 67", Unfit.CONTACT),
        ("(555) 123-4567 any time", Unfit.CONTACT),
        ("DM me", Unfit.CONTACT),
        ("thanks @robin", Unfit.MENTION),
        ("hello <@123456789012345678>", Unfit.MENTION),
        ("@everyone you can do it", Unfit.MENTION),
        ("you are an idiot", Unfit.UNKIND),
        ("y0u are st\u200bupid", Unfit.UNKIND),
        ("eres un idiota", Unfit.UNKIND),
        ("espèce de connard", Unfit.UNKIND),
        ("du Arschloch", Unfit.UNKIND),
        ("seu babaca", Unfit.UNKIND),
        ("1d10t", Unfit.UNKIND),
        ("YOU CAN DO THIS TODAY", Unfit.LOUD),
        ("a" * (WORDS_LIMIT + 1), Unfit.LONG),
    ],
)
def test_what_reaches_calls_or_hurts_does_not(text: str, why: Unfit) -> None:
    """Links, addresses, numbers, mentions, insults in five languages and shouting are each said for what they are."""
    assert why is unfit(text)


@given(st.text(max_size=400))
def test_any_text_is_judged(text: str) -> None:
    """Nothing anybody can type breaks it."""
    assert unfit(text) is None or unfit(text) in set(Unfit)
