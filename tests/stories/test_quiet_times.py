"""Messages that know when not to come: at weekends, while somebody is away, after silence; and one far ahead."""

from __future__ import annotations

from bot.tokens import Action
from tests.stories.member import Member, story
from tests.stories.test_a_journey import DAY, begins, promises


@story
async def test_who_is_away_is_written_to_afterwards(member: Member) -> None:
    """Two weeks away and a restart: the promise waits, comes once, and not at a weekend."""
    await begins(member)
    await promises(member)
    await member.types("/onward settings")
    quiet = await member.presses(Action.QUIET_DAYS)
    assert "You are not away." in quiet.text
    await member.presses(Action.WEEKDAYS, "yes")
    away = await member.chooses(Action.AWAY, "two-weeks")
    assert "paused until" in away.text
    await member.meets_a_restart()

    assert [] == await member.waits(12 * DAY)
    assert 1 == len(await member.waits(6 * DAY))


@story
async def test_away_until_a_typed_date(member: Member) -> None:
    """A date as they write it; one that cannot be read changes nothing."""
    await begins(member)
    await member.types("/onward settings")
    await member.presses(Action.QUIET_DAYS)
    await member.presses(Action.AWAY_DATE)
    await member.submits_in_vain(until="soon")
    await member.presses(Action.AWAY_DATE)
    away = await member.submits(until="24 December")
    assert "paused until" in away.text


@story
async def test_plain_words_in_private_are_understood(member: Member) -> None:
    """Words that begin, words nobody knows, and "stop" without any command: nothing is sent after that."""
    begun = await member.writes("I was rejected")
    assert any(token.action is Action.TAKE_A_DAY for _, token in begun.buttons)
    await promises(member)
    unknown = await member.writes("the weather is fine today")
    assert any(token.action is Action.HELP_LINES for _, token in unknown.buttons)
    stopped = await member.writes("Stop.")
    assert not stopped.public
    assert [] == await member.waits(7 * DAY)
    assert "What Onward does" in (await member.writes("help")).text
    assert [] == await member.channel()


@story
async def test_two_silences_end_what_comes_each_day(member: Member) -> None:
    """Two messages, then none; whoever comes back finds one way to have them again."""
    await begins(member)
    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "evening")
    await member.presses(Action.ASK_CHECK_IN)
    asked = await member.presses(Action.CHECK_IN_DAILY)
    assert "five days at most" in asked.text
    came = [len(await member.waits(DAY)) for _ in range(8)]
    assert [1, 1, 0, 0, 0, 0, 0, 0] == came

    await member.types("/onward")
    assert "Silence is a fine answer" in member.texts
    again = await member.presses(Action.CHECK_IN_DAILY)
    assert "I will write to you each day" in again.text
    assert 1 == len(await member.waits(DAY))


@story
async def test_one_message_ten_weeks_on(member: Member) -> None:
    """Asked for when the journey closes, through a restart, once."""
    await begins(member)
    await member.presses(Action.KEEP_GOING)
    await member.presses(Action.CLOSE)
    assert "About ten weeks after a first no" in member.texts
    promised = await member.presses(Action.FAR_YES)
    assert "I will write to you once" in promised.text
    await member.meets_a_restart(30 * DAY)

    assert [] == await member.waits(30 * DAY)
    (came,) = await member.waits(15 * DAY)
    assert "about ten weeks ago" in came.text
    assert [] == await member.waits(60 * DAY)
