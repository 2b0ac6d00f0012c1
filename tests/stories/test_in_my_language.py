"""The whole way in each language: what somebody picks is what they read, from the first card to the last."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot import words
from bot.commands import PAGES
from bot.quotes import THEMES
from bot.tokens import Action
from tests.catalogue import TRANSLATED, english_in
from tests.probes.clock import SettableClock
from tests.stories.member import OPEN, Member


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

    assert [] == english_in(member.texts, locale)
    assert "Acme" in check_in.text


@everywhere
async def test_what_is_theirs_and_what_is_the_communitys(member: Member, locale: str) -> None:
    """Settings, privacy, each page of the admins, and quotes with their credits: nothing English there either."""
    await member.manages()
    await speaks(member, locale)
    await member.presses(Action.ZONE)
    await member.submits_in_vain(place="Nowhere at all")
    await member.types("/onward settings")
    await member.presses(Action.HOUR)
    await member.types("/onward privacy")
    await member.presses(Action.ERASE)
    await member.types("/onward help")
    await member.presses(Action.HELP_LINES)
    for page, _ in PAGES:
        await member.types("/onward admin")
        await member.chooses(Action.ADMIN_PAGE, page)
    await member.types("/onward admin")
    await member.chooses(Action.ADMIN_PAGE, "quotes")
    await member.presses(Action.ADMIN_PREVIEW)
    await member.presses(Action.ADMIN_LOG)
    for theme in THEMES:
        await member.types("/encourage", theme=theme)
    await member.presses(Action.SHARE)
    (shared,) = [seen for seen in await member.channel() if seen.public]

    channel = shared.text
    for text in (member.texts, channel):
        assert [] == english_in(text, locale)
        assert "our translation" not in text


@pytest.mark.parametrize("platform", sorted(OPEN))
async def test_no_language_is_read_on_the_event_loop(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """English at the start, every other language at its first use and beside the loop: nobody waits for files."""
    reading: list[tuple[str, bool]] = []
    read = words.FluentBundle

    def noticed(locales: list[str], use_isolating: bool) -> words.FluentBundle:
        reading.append((locales[0], threading.current_thread() is threading.main_thread()))
        return read(locales, use_isolating=use_isolating)

    monkeypatch.setattr(words, "FluentBundle", noticed)
    clock = SettableClock()
    probe = await OPEN[platform](tmp_path, clock)
    try:
        member = Member(probe, clock)
        reading.clear()
        for locale in TRANSLATED:
            await speaks(member, locale)
    finally:
        await probe.closes()

    assert [] == [locale for locale, on_the_loop in reading if on_the_loop]


@everywhere
async def test_the_language_can_be_given_back(member: Member, locale: str) -> None:
    """What was picked holds through a restart, until the app's own language is picked again."""
    await speaks(member, locale)
    await member.meets_a_restart()
    theirs = await member.types("/onward help")
    assert [] == english_in((await member.writes("hello")).text, locale)
    await member.types("/onward settings", language="app")
    again = await member.types("/onward help")

    assert "What Onward does" not in theirs.text
    assert "What Onward does" in again.text
