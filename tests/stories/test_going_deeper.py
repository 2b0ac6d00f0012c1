"""Weeks and months: what was named again, small steps looked back on, five questions, and the path as a picture."""

from __future__ import annotations

from datetime import timedelta

from bot.tokens import Action
from tests.stories.member import Member, story
from tests.stories.test_a_journey import DAY, begins


async def notes(member: Member, liked: str, unsure: str) -> None:
    """A no, and what came of its interview."""
    await begins(member)
    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "hour")
    await member.presses(Action.INTERVIEW_NOTES)
    await member.submits(liked=liked, unsure=unsure)


@story
async def test_a_point_named_again_is_counted(member: Member) -> None:
    """Named after two interviews it shows once with its count; having worked on it can be marked, and is kept."""
    await notes(member, "calm explanations", "Salary questions")
    await notes(member, "Calm explanations.", "salary questions")
    await member.presses(Action.REACH_OUT)
    card = await member.presses(Action.NOT_THIS_ONE)
    card = await member.presses(Action.KEEP_GOING)
    assert "Calm explanations. (named 2 times)" in card.text

    await member.types("/onward progress")
    gathered = await member.presses(Action.GATHERED)
    assert "salary questions (named 2 times)" in gathered.text
    token, options = gathered.lists[0]
    assert Action.WORKED_ON is token.action
    marked = await member.chooses(Action.WORKED_ON, options[0])
    assert "that counts" in marked.text
    assert "worked on once" in marked.text
    progress = await member.presses(Action.PROGRESS)
    assert "One small step done" in progress.text


@story
async def test_a_week_is_looked_back_on_if_it_is_wanted(member: Member) -> None:
    """Chosen steps, a yes, one message on Friday, what happened ticked; and nothing more after it."""
    await begins(member)
    await member.presses(Action.REACH_OUT)
    await member.presses(Action.NOT_THIS_ONE)
    await member.presses(Action.KEEP_GOING)
    await member.presses(Action.STEPS)
    await member.chooses(Action.STEPS_CHOSEN, "apply", "practise")
    promised = await member.presses(Action.LOOK_BACK)
    assert "which of your small steps happened" in promised.text
    await member.meets_a_restart()

    (friday,) = await member.waits(8 * DAY)
    assert friday.direct
    assert "None is fine too" in friday.text
    ticked = await member.chooses(Action.TICKED, "apply")
    assert "Kept: one small step. You did that." in ticked.text
    progress = await member.presses(Action.PROGRESS)
    assert "One small step done" in progress.text
    assert [] == await member.waits(30 * DAY)


@story
async def test_five_questions_over_days(member: Member) -> None:
    """One a day, each only after a yes, answered or only read; left and taken up again; the answers are notes."""
    await begins(member)
    await member.types("/onward plan")
    first = await member.presses(Action.CAREER)
    assert "What gave you energy lately?" in first.text
    await member.presses(Action.CAREER_ANSWER)
    kept = await member.submits(answer="Helping the new people")
    assert "May the next question come tomorrow?" in kept.text
    await member.presses(Action.CAREER_TOMORROW)

    (second,) = await member.waits(2 * DAY)
    assert "What would you like to learn next?" in second.text
    assert second.direct
    await member.presses(Action.CAREER_SKIP)
    rested = await member.presses(Action.CAREER_REST)
    assert "/onward plan brings it back" in rested.text
    assert [] == await member.waits(30 * DAY)

    await member.types("/onward plan")
    third = await member.presses(Action.CAREER)
    assert "In what kind of place" in third.text
    listed = await member.types("/onward notes")
    found = await member.chooses(Action.NOTE_OPEN, listed.lists[0][1][0])
    assert "Helping the new people" in found.text


@story
async def test_their_path_is_seen_and_said(member: Member) -> None:
    """Progress in words, and as a picture whose words say all of it; only they see it."""
    await begins(member)
    await member.types("/onward win")
    await member.chooses(Action.WIN_CHOSEN, "applied")
    await member.waits(timedelta(days=1))
    progress = await member.types("/onward progress")
    assert "One interview" in progress.text
    assert "no score" in progress.text
    await member.presses_for_a_picture(Action.PATH_PICTURE, "light", "23 November: 1 no, 1 interview, 1 good thing.")

    assert "suns are steps" in member.texts
    assert [] == await member.channel()
