"""From the first no to a closed journey, and the ways people really walk it."""

from __future__ import annotations

from datetime import timedelta

from bot.tokens import Action, Token
from tests.stories.member import Member, story

DAY = timedelta(days=1)
STRENGTH = "I explained the trade-offs calmly"
GROWTH = "salary questions"


async def begins(member: Member, **options: str) -> None:
    """Type /rejected."""
    await member.types("/rejected", **(options or {"company": "Acme", "role": "Data engineer", "stage": "interview"}))


async def promises(member: Member) -> None:
    """Rest, note nothing, and say yes to a check-in."""
    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "evening")
    await member.presses(Action.ASK_CHECK_IN)
    await member.presses(Action.CHECK_IN_YES)


@story
async def test_from_the_first_no_to_a_closed_journey(member: Member) -> None:
    """All three steps with everything in them: rest, notes, a check-in, a draft, a plan, small steps, an end."""
    arrived = await member.types("/rejected", company="Acme", role="Data engineer", stage="interview")
    assert "Data engineer at Acme" in arrived.text
    assert "it got you the interview" in arrived.text
    assert not arrived.public

    named = await member.chooses(Action.FEELING, "frustrated")
    assert "That makes sense" in named.text
    await member.presses(Action.TAKE_A_DAY)
    rested = await member.presses(Action.REST, "day")
    assert "Leave the job sites closed" in rested.text
    await member.presses(Action.INTERVIEW_NOTES)
    kept = await member.submits(liked=STRENGTH, unsure=GROWTH)
    assert "Both kept" in kept.text
    promised = await member.presses(Action.CHECK_IN_YES)
    assert "I will write to you" in promised.text

    (check_in,) = await member.waits(DAY)
    assert "Yesterday you had a no: Data engineer at Acme" in check_in.text
    lighter = await member.presses(Action.FELT, "lighter")
    assert "Good to hear" in lighter.text

    await member.presses(Action.REACH_OUT)
    await member.presses(Action.DRAFT, "email/warm")
    await member.presses(Action.DETAILS)
    draft = await member.submits(their_name="Ms. Rossi", valued="hearing about your team", my_name="Noor")
    for words in ("Hello Ms. Rossi", "Data engineer at Acme", "I understand the decision", "similar roles", "Noor"):
        assert words in draft.text
    await member.presses(Action.DID, "email")
    await member.presses(Action.FEEDBACK)
    feedback = await member.submits(feedback="More SQL, they said")
    assert "Kept" in feedback.text

    onward = await member.presses(Action.KEEP_GOING)
    assert STRENGTH in onward.text
    assert GROWTH in onward.text
    await member.presses(Action.PLAN)
    planned = await member.submits(condition="they ask about salary", intention="name my range")
    assert "Say it to yourself" in planned.text
    await member.presses(Action.STEPS)
    stepped = await member.chooses(Action.STEPS_CHOSEN, "apply", "practise")
    assert "two times" in stepped.text
    closed = await member.presses(Action.CLOSE)
    assert "No company decides who you are" in closed.text

    assert [] == await member.waits(30 * DAY), "Nobody is written to after the end."
    assert [] == await member.channel(), "All of it was private."
    assert 1 == len(member.messages)


@story
async def test_three_nos_from_three_stages_are_met_in_their_own_words(member: Member) -> None:
    """A final round means the interviews worked; a lay-off says nothing about the work; no options are fine too."""
    last = await member.types("/rejected", stage="final_round")
    laid_off = await member.types("/rejected", company="Globex", stage="laid_off")
    bare = await member.types("/rejected")

    assert "interview skills took you to the end" in last.text
    assert "stays yours" in laid_off.text
    assert "Globex" in laid_off.text
    assert "You had a no." in bare.text


@story
async def test_heavier_twice_in_a_row_kindly_offers_people_to_talk_to(member: Member) -> None:
    """The second heavier day leads to people; the first one does not press them."""
    await begins(member)
    await promises(member)
    await member.waits(DAY)

    first = await member.presses(Action.FELT, "heavier")
    assert "two times" not in first.text
    await member.presses(Action.ANOTHER_DAY)
    await member.presses(Action.CHECK_IN_YES)
    await member.waits(DAY)
    second = await member.presses(Action.FELT, "heavier")

    assert "A person can listen, today" in second.text
    lines = await member.presses(Action.HELP_LINES)
    assert lines.lists or "help" in lines.text.casefold()
    assert 2 == len(member.messages)


@story
async def test_no_thanks_means_no_message_ever(member: Member) -> None:
    """A no to the check-in is taken at its word."""
    await begins(member)
    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "hour")
    await member.presses(Action.ASK_CHECK_IN)
    answered = await member.presses(Action.CHECK_IN_NO)

    assert "No check-in, then" in answered.text
    assert [] == await member.waits(DAY)
    assert [] == await member.waits(30 * DAY)


@story
async def test_a_restart_in_the_middle_loses_nothing(member: Member) -> None:
    """Buttons from before a restart work after it, and so does everything noted and promised."""
    await begins(member)
    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "day")
    await member.presses(Action.INTERVIEW_NOTES)
    await member.submits(liked=STRENGTH)
    await member.meets_a_restart()

    promised = await member.presses(Action.CHECK_IN_YES)
    assert "I will write to you" in promised.text
    await member.meets_a_restart()
    where = await member.types("/onward")
    assert "Take a Day" in where.text
    assert "I will check in" in where.text
    (check_in,) = await member.waits(DAY)
    assert "Acme" in check_in.text
    onward = await member.presses_old(Token(Action.KEEP_GOING, member.button(Action.TAKE_A_DAY).ref))
    assert STRENGTH in onward.text


@story
async def test_days_later_a_journey_goes_on_where_it_was(member: Member) -> None:
    """Not now keeps it open; /onward continues at the same step, days and a restart later."""
    await begins(member)
    await member.presses(Action.REACH_OUT)
    await member.presses(Action.DRAFT, "email/warm")
    await member.waits(5 * DAY)
    await member.meets_a_restart()

    where = await member.types("/onward")
    assert "second step" in where.text
    on = await member.presses(Action.CONTINUE)
    assert "stay on good terms" in on.text


@story
async def test_a_second_no_knows_the_strengths_of_the_first(member: Member) -> None:
    """What they liked about somebody last time is there when the next no comes."""
    await begins(member)
    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "day")
    await member.presses(Action.INTERVIEW_NOTES)
    await member.submits(liked=STRENGTH)

    again = await member.types("/rejected", company="Globex")
    assert "set aside" in again.text
    assert STRENGTH in again.text
    onward = await member.presses(Action.KEEP_GOING)
    assert STRENGTH in onward.text


@story
async def test_skipping_everything_is_a_way_through_too(member: Member) -> None:
    """No free text and no choice is ever required."""
    await begins(member)
    for _ in range(3):
        skipped = await member.presses(Action.SKIP)
        assert skipped.buttons
    assert "Onward and Upward" in member.texts
    closed = await member.presses(Action.CLOSE)
    assert "closed" in closed.text


@story
async def test_forms_left_empty_are_fine(member: Member) -> None:
    """An empty form says so kindly, and an empty draft is still a good letter."""
    await begins(member, company="Acme")
    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "hour")
    await member.presses(Action.INTERVIEW_NOTES)
    nothing = await member.submits()
    assert "Nothing noted, and that is fine" in nothing.text
    await member.presses(Action.REACH_OUT)
    await member.presses(Action.DRAFT, "voicemail/warm")
    await member.presses(Action.DETAILS)
    draft = await member.submits()
    assert "Hello" in draft.text
    assert "the role at Acme" in draft.text
    await member.presses(Action.KEEP_GOING)
    await member.presses(Action.PLAN)
    assert (await member.submits()).buttons


@story
async def test_stop_ends_it_at_once(member: Member) -> None:
    """Stop closes the journey, takes a promised check-in back, and keeps the notes."""
    await begins(member)
    await promises(member)
    stopped = await member.presses(Action.STOP)

    assert "Nothing more comes from me" in stopped.text
    assert [] == await member.waits(3 * DAY)
    assert "closed" in (await member.types("/onward")).text


@story
async def test_stop_messages_in_a_check_in_ends_them_all(member: Member) -> None:
    """One press in the message itself, and no other message is ever offered or sent."""
    await begins(member)
    await promises(member)
    await member.waits(DAY)
    stopped = await member.presses(Action.STOP_CHECK_INS)
    assert "No more check-ins" in stopped.text

    await begins(member, company="Globex")
    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "day")
    asked = await member.presses(Action.ASK_CHECK_IN)
    assert Action.CHECK_IN_YES not in {token.action for _, token in asked.buttons}
    assert [] == await member.waits(10 * DAY)


@story
async def test_a_journey_can_begin_with_a_button(member: Member) -> None:
    """Where nothing is open, one button asks the same three things that can be typed."""
    await member.types("/onward")
    await member.presses(Action.BEGIN)
    arrived = await member.submits(company="Acme", role="Data engineer", stage="interview")
    assert "Data engineer at Acme" in arrived.text
    assert "it got you the interview" in arrived.text

    await member.presses(Action.REACH_OUT)
    where = await member.types("/onward")
    assert "second step" in where.text
    assert "Acme" in where.text
