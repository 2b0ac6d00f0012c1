"""What somebody leaves for their next no, and what each step holds for them besides: kindness, then one small thing."""

from __future__ import annotations

import json
from datetime import timedelta

from bot.tokens import Action
from tests.stories.member import Member, story
from tests.stories.test_a_journey import DAY, GROWTH, STRENGTH, begins, promises

LETTER = "Breathe. You got through the last one."
DEAR = "It was one hard day, and you did prepare."


async def ends_with_a_letter(member: Member) -> None:
    """A journey with notes, and a few lines for the next one."""
    await begins(member)
    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "hour")
    await member.presses(Action.INTERVIEW_NOTES)
    await member.submits(liked=STRENGTH, unsure=GROWTH)
    await member.presses(Action.REACH_OUT)
    await member.presses(Action.NOT_THIS_ONE)
    await member.presses(Action.KEEP_GOING)
    await member.presses(Action.LETTER)
    kept = await member.submits(letter=LETTER)
    assert "/rejected shows it to you first" in kept.text
    await member.presses(Action.CLOSE)


@story
async def test_a_letter_waits_for_the_next_no(member: Member) -> None:
    """Months and a restart later it comes back first, with the strengths; then what came back is ticked, or not."""
    await ends_with_a_letter(member)
    await member.meets_a_restart(60 * DAY)

    arrived = await member.types("/rejected", company="Globex")
    assert LETTER in arrived.text
    assert STRENGTH in arrived.text
    assert not arrived.public
    assert arrived.text.index(LETTER) < arrived.text.index(STRENGTH) < arrived.text.index("What would help now?")

    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "hour")
    await member.presses(Action.INTERVIEW_NOTES)
    asked = await member.submits(unsure="the pause on the phone")
    assert "tick what was there again" in asked.text
    told = await member.presses(Action.RETURNED, "none")
    assert "It did not come back this time." in told.text
    assert "May I check in tomorrow?" in told.text
    point = next(values for token, values in asked.lists if token.action is Action.RETURNED)[0]
    again = await member.chooses(Action.RETURNED, point)
    assert "It came back this time. That is common." in again.text


@story
async def test_a_letter_is_rewritten_taken_along_and_deleted(member: Member) -> None:
    """It stands among the notes and in the export; rewritten there is one; deleted, nothing comes back."""
    await ends_with_a_letter(member)
    listed = await member.types("/onward notes")
    newest = next(values for token, values in listed.lists if token.action is Action.NOTE_OPEN)[0]
    read = await member.chooses(Action.NOTE_OPEN, newest)
    assert LETTER in read.text
    form = await member.presses(Action.LETTER, newest)
    assert form.fields is not None
    await member.submits(letter="Call Mia.")
    await member.types("/onward privacy")
    await member.presses(Action.EXPORT)
    handed = next(seen.text for seen in reversed(member.shown) if "{" in seen.text)
    exported = json.loads(handed[handed.index("{") : handed.rindex("}") + 1])
    assert ["Call Mia."] == [note["text"] for note in exported["notes"] if note["kind"] == "letter"]

    again = await member.types("/rejected")
    assert "Call Mia." in again.text
    await member.types("/onward notes")
    await member.chooses(Action.NOTE_OPEN, newest)
    await member.presses(Action.NOTE_DELETE)
    assert "You wrote this for today" not in (await member.types("/rejected")).text
    assert [] == await member.channel(), "All of it was private."


@story
async def test_a_friend_in_this_chair_and_one_small_thing(member: Member) -> None:
    """Inside the first step: what one would say to a friend, kept only with a yes, and a small thing after it."""
    await begins(member)
    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "evening")
    kind = await member.presses(Action.FOR_YOU)
    assert "What would you say to them?" in kind.text
    form = await member.presses(Action.FRIEND)
    assert {"words", "keep"} == set(form.fields or ())
    let_go = await member.submits(words=DEAR)
    assert "Not kept." in let_go.text
    assert "note the question that felt hardest" in let_go.text
    await member.presses(Action.FRIEND)
    kept = await member.submits(words=DEAR, keep="yes")
    assert "Only you can read it" in kept.text

    listed = await member.types("/onward notes")
    assert "one note" in listed.text
    (only,) = next(values for token, values in listed.lists if token.action is Action.NOTE_OPEN)
    assert DEAR in (await member.chooses(Action.NOTE_OPEN, only)).text


@story
async def test_before_a_call_and_what_matters(member: Member) -> None:
    """The second step has a line for the dread of a call; in the third, values are picked, and kept only with a yes."""
    await begins(member)
    await member.presses(Action.REACH_OUT)
    before = await member.presses(Action.FOR_YOU)
    assert "less awkward and more pleased" in before.text
    small = await member.presses(Action.SMALL_THING)
    assert "one piece of advice" in small.text
    call = await member.presses(Action.DRAFT, "call")
    assert "less awkward" in call.text

    await member.presses_old(member.button(Action.REACH_OUT))
    await member.presses(Action.NOT_THIS_ONE)
    await member.presses(Action.KEEP_GOING)
    await member.presses(Action.VALUES)
    picked = await member.chooses(Action.VALUES_CHOSEN, "family", "nature")
    assert "Family" in picked.text
    await member.presses(Action.VALUES_WHY)
    kept = await member.submits(why="My sister", keep="yes")
    assert "People say yes more than we expect" in kept.text
    listed = await member.types("/onward notes")
    (only,) = next(values for token, values in listed.lists if token.action is Action.NOTE_OPEN)
    read = await member.chooses(Action.NOTE_OPEN, only)
    assert "Nature" in read.text
    assert "My sister" in read.text


@story
async def test_writing_it_out_waits_for_the_second_day(member: Member) -> None:
    """Not on the first evening; with the check-in of the next day, how to do it elsewhere, and when to stop."""
    await begins(member)
    await promises(member)
    assert not any(token.action is Action.WRITING for seen in member.shown for _, token in seen.buttons)

    await member.waits(DAY + timedelta(hours=1))
    await member.presses(Action.FELT, "same")
    shown = await member.presses(Action.WRITING)
    assert "15 minutes" in shown.text
    assert "any place but here" in shown.text
    assert "stop" in shown.text
    assert shown.fields is None
    small = await member.presses(Action.SMALL_THING)
    assert "One small thing" in small.text
