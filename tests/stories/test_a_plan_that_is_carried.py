"""The plan somebody made, brought back in their own words, and what they make of it."""

from __future__ import annotations

import json

from bot.tokens import Action
from tests.stories.member import Member, story
from tests.stories.test_a_journey import DAY, begins, promises

SAID = "If they ask about salary (on the phone), then I will name my range"


async def plans(member: Member) -> None:
    """A check-in for tomorrow, and a plan."""
    await begins(member)
    await promises(member)
    await member.presses(Action.CHECK_IN_YES)
    await member.presses(Action.KEEP_GOING)
    await member.presses(Action.PLAN)
    kept = await member.submits(condition="they ask about salary", place="on the phone", intention="name my range")
    assert SAID in kept.text


@story
async def test_the_check_in_brings_the_plan_and_it_gets_done(member: Member) -> None:
    """Not yet, then another time, then done; the next thing is asked for, and it stands among the plans."""
    await plans(member)
    (came,) = await member.waits(DAY)
    assert SAID in came.text
    assert "how are you today?" in came.text

    waiting = await member.presses(Action.PLAN_NOT_YET)
    assert "A plan can wait" in waiting.text
    reminded = await member.chooses(Action.LATER, "week")
    assert "I will write to you about it" in reminded.text
    await member.meets_a_restart()
    (again,) = await member.waits(8 * DAY)
    assert "bring you this plan once" in again.text
    assert SAID in again.text
    done = await member.presses_twice(Action.PLAN_DONE)
    assert "What is next?" in done.text
    listed = await member.types("/onward plan")
    assert "Done:" in listed.text
    assert SAID in listed.text
    assert [] == await member.waits(30 * DAY)


@story
async def test_a_plan_is_changed_then_left_alone(member: Member) -> None:
    """Its own words stand in the form; changed, the new ones come; left alone, it never comes again."""
    await plans(member)
    await member.waits(DAY)
    form = await member.presses(Action.PLAN_CHANGE)
    assert form.fields
    assert "they ask about salary" == form.fields["condition"]
    changed = await member.submits(intention="say one number")
    assert "then I will say one number" in changed.text
    await member.chooses(Action.LATER, "tomorrow")
    (came,) = await member.waits(2 * DAY)
    assert "say one number" in came.text

    left = await member.presses(Action.PLAN_LET_BE)
    assert "not bring up this plan again" in left.text
    await member.types("/onward privacy")
    await member.presses(Action.EXPORT)
    handed = next(seen.text for seen in reversed(member.shown) if "{" in seen.text)
    (plan,) = json.loads(handed[handed.index("{") : handed.rindex("}") + 1])["notes"]
    assert ("let_be", "on the phone") == (plan["what_became_of_it"], plan["where"])
    assert [] == await member.waits(30 * DAY)


@story
async def test_a_check_in_comes_at_another_time(member: Member) -> None:
    """In the morning it is put off by an hour, then to next week: one message, then."""
    await begins(member)
    await promises(member)
    await member.presses(Action.CHECK_IN_YES)
    await member.waits(DAY)
    later = await member.chooses(Action.LATER, "hour")
    assert "I will write to you about it" in later.text
    await member.chooses(Action.LATER, "week")

    assert [] == await member.waits(5 * DAY)
    assert 1 == len(await member.waits(5 * DAY))
