"""What goes wrong around somebody: old buttons, double presses, odd words, a bot that was away."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from bot.tokens import Action, Token
from tests.stories.member import Member, story
from tests.stories.test_a_journey import DAY, begins, promises

LONG = "I kept calm when they asked about the outage. " * 66
ODD = [
    ("3,000 characters", LONG[:3000]),
    ("emoji", "👩‍💻👍🏽 they liked my 🧯 story 🇧🇷"),
    ("right to left", "أحبوا طريقتي في الشرح ‏שלום\u202e olleh"),
    ("everybody", "@everyone @here <@1> <@&2> <#3> they smiled"),
    ("a Slack channel", "<!channel> <!here> <@U1> <https://example.com|click> &amp; done"),
    ("a script", "</script><script>alert(1)</script> & <b>bold</b>"),
    ("markdown", "**bold** _it_ `code` ||spoiler|| > quote # title [x](https://example.com)"),
    ("templates", "{ $company } { 1 + 1 } %s {0} \\u0041"),
]


def readable(text: str) -> str:
    """A text without the signs that keep directions apart, and with one kind of white space."""
    return " ".join(re.sub("[\u2066-\u2069\u200b]", "", text).split())


@story
async def test_an_old_button_says_kindly_where_one_is(member: Member) -> None:
    """A card of an earlier journey changes nothing and leads on."""
    await begins(member)
    old = member.button(Action.TAKE_A_DAY)
    await begins(member, company="Globex")
    answered = await member.presses_old(old)

    assert "from another time" in answered.text
    assert "Globex" in answered.text
    assert Action.CONTINUE in {token.action for _, token in answered.buttons}


@story
async def test_a_button_nobody_knows_any_more_is_answered(member: Member) -> None:
    """A press from before everything was erased, or from a database that is gone, is met kindly."""
    answered = await member.presses_old(Token(Action.CHECK_IN_YES, "longgone1", "1763999999"))

    assert "from another time" in answered.text
    assert "/rejected" in answered.text
    assert [] == await member.waits(3 * DAY)


@story
async def test_one_yes_is_one_check_in_however_often_it_arrives(member: Member) -> None:
    """Pressed twice, delivered twice, pressed again after a restart: one message."""
    await begins(member)
    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "day")
    await member.presses(Action.ASK_CHECK_IN)
    yes = member.button(Action.CHECK_IN_YES)
    await member.presses_twice(Action.CHECK_IN_YES)
    await member.presses_old(yes)
    await member.meets_a_restart()
    await member.presses_old(yes)

    assert 1 == len(await member.waits(DAY))
    assert [] == await member.waits(5 * DAY)


@story
async def test_the_same_heavier_pressed_twice_counts_once(member: Member) -> None:
    """Impatience with a slow platform is not a second heavy day."""
    await begins(member)
    await promises(member)
    await member.waits(DAY)
    heavier = member.button(Action.FELT, "heavier")
    await member.presses_twice(Action.FELT, "heavier")
    again = await member.presses_old(heavier)

    assert "two times" not in again.text


@story
async def test_odd_words_are_kept_and_shown_as_they_are(member: Member) -> None:
    """Long, right-to-left, pinging, scripted: every character comes back, and nobody is pinged or fooled."""
    await begins(member)
    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "day")
    for name, odd in ODD:
        await member.presses(Action.INTERVIEW_NOTES)
        kept = await member.submits(liked=odd)
        assert "Kept" in kept.text
        await member.types("/onward notes")
        ((_, newest),) = [entry for entry in member.card.lists if entry[0].action is Action.NOTE_OPEN][:1]
        shown = await member.chooses(Action.NOTE_OPEN, newest[0])
        assert readable(odd) in readable(shown.text), name

    assert [] == await member.channel()


@story
async def test_a_bot_that_was_away_for_hours_writes_as_soon_as_the_hour_is_kind(member: Member) -> None:
    """Due at night and found late: the message waits for the morning, and comes once."""
    await member.types("/onward settings", zone="Europe/Berlin", hour="09:30")
    await begins(member)
    await promises(member)
    await member.meets_a_restart(away=timedelta(hours=29))  # 15:00 UTC + 29 h is 21:00 the next day in Berlin

    assert [] == await member.waits(timedelta(minutes=5)), "Nine in the evening is too late."
    (check_in,) = await member.waits_until(datetime(2026, 11, 25, 8, 30, tzinfo=UTC))
    assert "you had a no" in check_in.text
    assert [] == await member.waits(2 * DAY)


@story
async def test_a_bot_that_was_away_for_days_says_so_once(member: Member) -> None:
    """More than three days late: one gentle "I was away", not yesterday's words."""
    await begins(member)
    await promises(member)
    await member.meets_a_restart(away=timedelta(days=6, hours=1))

    (check_in,) = await member.waits(DAY)
    assert "I was away" in check_in.text
    assert "Yesterday" not in check_in.text
    assert [] == await member.waits(5 * DAY)


@story
async def test_stopping_while_the_bot_is_down_between_promise_and_message(member: Member) -> None:
    """Stop is the last word, also when the restart comes after the promised time."""
    await begins(member)
    await promises(member)
    await member.meets_a_restart()
    await member.types("/onward settings")
    await member.presses(Action.STOP_CHECK_INS)
    await member.meets_a_restart(away=2 * DAY)

    assert [] == await member.waits(3 * DAY)
