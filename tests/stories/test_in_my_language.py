"""The whole way in each language: what somebody picks is what they read, from the first card to the last."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.tokens import Action
from tests.catalogue import MESSAGES, TRANSLATED, parsed, sentences, variants
from tests.probes.clock import SettableClock
from tests.stories.member import OPEN, Member


def english(locale: str) -> set[str]:
    """Every sentence of more than two words, without values, that this language says in another way."""
    theirs = parsed(MESSAGES / locale)
    there = {text for message in theirs.values() for text in variants(message)}
    said = {text for name, message in parsed().items() if name in theirs for text in variants(message)}
    whole = {one for text in said - there for one in sentences(text) if len(one.split()) > 2}
    return {one for one in whole if not re.search(r"\bx\b", one)}


def everywhere(tell: Callable[[Member, str], Awaitable[None]]) -> Callable[[str, str, Path], Awaitable[None]]:
    """A test that tells this story in each place and language."""

    @pytest.mark.parametrize("locale", TRANSLATED)
    @pytest.mark.parametrize("platform", sorted(OPEN))
    async def told(platform: str, locale: str, tmp_path: Path) -> None:
        clock = SettableClock()
        probe = await OPEN[platform](tmp_path, clock)
        try:
            await tell(Member(probe, clock), locale)
        finally:
            await probe.closes()

    told.__doc__ = tell.__doc__
    return told


async def speaks(member: Member, locale: str) -> None:
    """Pick a language, and forget what was shown before."""
    await member.types("/onward settings")
    await member.presses(Action.LANGUAGE)
    await member.chooses(Action.LANGUAGE_CHOSEN, locale)
    member.shown[:-1] = []


@everywhere
async def test_from_the_first_no_to_a_closed_journey(member: Member, locale: str) -> None:
    """Nothing English is left on any card, form, draft, check-in or document of the whole way."""
    await speaks(member, locale)
    await member.types("/rejected", company="Acme", role="Chef", stage="interview")
    await member.chooses(Action.FEELING, "hopeless")
    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "evening")
    await member.presses(Action.INTERVIEW_NOTES)
    await member.submits(liked="aa", unsure="bb")
    await member.presses(Action.CHECK_IN_YES)
    (check_in,) = await member.waits(timedelta(days=1))
    await member.presses(Action.FELT, "heavier")
    await member.presses(Action.REACH_OUT)
    await member.presses(Action.DRAFT, "email/warm")
    await member.presses(Action.KEEP_GOING)
    await member.presses(Action.PLAN)
    await member.submits(condition="cc", intention="dd")
    await member.presses(Action.STEPS)
    await member.chooses(Action.STEPS_CHOSEN, "apply", "practise")
    await member.presses(Action.CLOSE)
    for topic in ("", " notes", " plan", " progress", " settings", " help", " win", " privacy"):
        await member.types(f"/onward{topic}")
    await member.types("/encourage")

    shown = " ".join(member.texts.split())
    assert [] == [one for one in english(locale) if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", shown)]
    assert "Acme" in check_in.text


@everywhere
async def test_the_language_can_be_given_back(member: Member, locale: str) -> None:
    """What was picked holds through a restart, until the app's own language is picked again."""
    await speaks(member, locale)
    await member.meets_a_restart()
    theirs = await member.types("/onward help")
    await member.types("/onward settings", language="app")
    again = await member.types("/onward help")

    assert "What Onward does" not in theirs.text
    assert "What Onward does" in again.text
