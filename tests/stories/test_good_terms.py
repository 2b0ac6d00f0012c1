"""Staying on good terms, from the first thought of it to an ending: a draft, a look at it, a reply or silence."""

from __future__ import annotations

from bot.tokens import Action
from tests.stories.member import Member, story
from tests.stories.test_a_journey import DAY, begins

UNSURE = "salary questions"


async def reaches_out(member: Member) -> None:
    """Choose to stay on good terms."""
    await begins(member)
    await member.presses(Action.REACH_OUT)


@story
async def test_everything_is_typed_once(member: Member) -> None:
    """What was told and noted is in the call, the e-mail and the LinkedIn note; one small form asks for the rest."""
    await begins(member)
    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "hour")
    await member.presses(Action.INTERVIEW_NOTES)
    await member.submits(liked="calm explanations", unsure=UNSURE)
    first = await member.presses(Action.REACH_OUT)
    assert "Often no answer comes" in first.text

    call = await member.presses(Action.DRAFT, "call/warm")
    assert "Data engineer at Acme" in call.text
    assert "calm explanations" in call.text
    assert UNSURE in call.text
    asked = await member.presses(Action.DETAILS)
    assert {"their_name", "valued", "my_name"} == set(asked.fields or ())
    filled = await member.submits(their_name="Ms. Rossi", valued="hearing about your team", my_name="Noor")
    assert "Hello Ms. Rossi, this is Noor." in filled.text

    await member.presses(Action.REACH_OUT)
    email = await member.presses(Action.DRAFT, "email/warm")
    assert "I enjoyed hearing about your team." in email.text
    brief = await member.chooses(Action.TONE_CHOSEN, "brief")
    assert "Hi Ms. Rossi," in brief.text
    assert UNSURE not in brief.text
    await member.presses(Action.REACH_OUT)
    note = await member.presses(Action.DRAFT, "linkedin/brief")
    assert "Noor" in note.text
    assert [] == await member.channel(), "All of it was private."


@story
async def test_a_draft_is_looked_at_and_not_kept(member: Member) -> None:
    """Pasted, explained in a few lines, and gone: it stands in no note and no export."""
    await reaches_out(member)
    await member.presses(Action.DRAFT, "email/warm")
    await member.presses(Action.CHECK_DRAFT)
    looked = await member.submits(draft="Please reconsider. I have 9 years in warehouses, zebra included.")

    assert "It asks them to think again" in looked.text
    assert "You decide" in looked.text
    assert len(looked.buttons) > 3
    better = await member.presses(Action.CHECK_DRAFT)
    assert better.fields is not None
    good = await member.submits(draft="Thank you for your time. I understand the decision. All the best to the team.")
    assert "I would change nothing" in good.text
    notes = await member.types("/onward notes")
    assert "zebra" not in notes.text


@story
async def test_feedback_is_sorted_and_the_mind_may_change(member: Member) -> None:
    """Written down once, set aside, and found again in the notes, where it can become something to keep."""
    await reaches_out(member)
    await member.presses(Action.DRAFT, "email/warm")
    await member.presses(Action.DID)
    await member.presses(Action.FEEDBACK)
    kept = await member.submits(feedback="Too quiet, they said")
    assert "You can accept it and not agree" in kept.text
    note = member.button(Action.SORT).argument.partition("/")[2]

    aside = await member.presses(Action.SORT, f"set_aside/{note}")
    assert "look again later, or never" in aside.text
    await member.types("/onward notes")
    read = await member.chooses(Action.NOTE_OPEN, note)
    assert "Feedback set aside" in read.text
    assert "Too quiet, they said" in read.text
    again = await member.presses(Action.SORT, f"keep/{note}")
    assert "Something to keep doing" in again.text


@story
async def test_no_reply_is_an_ending(member: Member) -> None:
    """Silence has a name, blames nobody, and the step is done, also when somebody looks again later."""
    await reaches_out(member)
    await member.presses(Action.DRAFT, "email/warm")
    await member.presses(Action.DID)
    ended = await member.presses(Action.NO_ANSWER)

    assert "You did your part, and this step is done" in ended.text
    where = await member.types("/onward")
    assert "third step" in where.text


@story
async def test_a_reminder_comes_once_and_only_if_wanted(member: Member) -> None:
    """Asked for after an e-mail, it comes after five working days, restart or not; and nothing follows it."""
    await reaches_out(member)
    await member.presses(Action.DRAFT, "email/warm")
    await member.presses(Action.DID)
    promised = await member.presses(Action.FOLLOW_UP)
    assert "I will ask you once" in promised.text
    await member.meets_a_restart()
    where = await member.types("/onward")
    assert "I will ask whether an answer came" in where.text

    assert [] == await member.waits(4 * DAY)
    (question,) = await member.waits(5 * DAY)
    assert "did an answer come?" in question.text
    assert question.direct
    common = await member.presses(Action.FOLLOW_UP_NONE)
    assert "That is common" in common.text
    assert [] == await member.waits(30 * DAY)


@story
async def test_an_answer_is_noted_from_the_reminder(member: Member) -> None:
    """The message itself opens the form, and what they heard can be sorted."""
    await reaches_out(member)
    await member.presses(Action.DRAFT, "call/warm")
    await member.presses(Action.DID)
    await member.presses(Action.FOLLOW_UP)
    await member.waits(9 * DAY)
    await member.presses(Action.FEEDBACK)
    kept = await member.submits(feedback="Speak a little slower")

    assert "You can accept it and not agree" in kept.text
    note = member.button(Action.SORT).argument.partition("/")[2]
    await member.types("/onward notes")
    assert "Speak a little slower" in (await member.chooses(Action.NOTE_OPEN, note)).text


@story
async def test_no_contact_is_fine_without_a_question(member: Member) -> None:
    """After an interview that hurt, one press is enough, and nobody asks why."""
    await reaches_out(member)
    ended = await member.presses(Action.NOT_THIS_ONE)

    assert "No contact, and that is fine" in ended.text
    assert "?" not in ended.text
    assert ended.fields is None
    onward = await member.presses(Action.KEEP_GOING)
    assert "Onward and Upward" in onward.text
