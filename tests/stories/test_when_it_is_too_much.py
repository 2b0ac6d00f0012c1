"""Somebody types that they do not want to live. What they read then, what follows, and what is never kept."""

from __future__ import annotations

from datetime import timedelta

from bot.tokens import Action
from tests.probes import Seen
from tests.stories.member import Member, story
from tests.stories.test_a_journey import DAY, begins, promises

HARD = "Six rounds, then nothing. I want to die, and the porcelain owl watches"
MARK = "porcelain owl"


def assert_leads_to_people(shown: Seen) -> None:
    """Calm, private, with people to talk to, and ways on."""
    assert "You deserve a person right now" in shown.text
    assert "findahelpline.com" in shown.text
    assert "I kept nothing" in shown.text
    assert MARK not in shown.text
    assert not shown.public
    assert {Action.MORE_WAYS, Action.COPY_MESSAGE, Action.SAFE} <= {token.action for _, token in shown.buttons}
    assert any(token.action is Action.COUNTRY for token, _ in shown.lists)


async def assert_nothing_was_kept(member: Member) -> None:
    """Not in what they can read or take along, and nobody else read anything."""
    for command in ("/onward notes", "/onward plan", "/onward", "/onward privacy"):
        await member.types(command)
    await member.presses(Action.EXPORT)
    assert "no_quotes_until" in member.texts
    assert MARK not in member.texts
    assert [] == await member.channel()


@story
async def test_hard_words_in_a_form(member: Member) -> None:
    """In a note: lines at once, no note, and back to where they were after "I'm safe"; lines stay that day."""
    await begins(member)
    await member.presses(Action.TAKE_A_DAY)
    await member.presses(Action.REST, "day")
    await member.presses(Action.INTERVIEW_NOTES)
    assert_leads_to_people(await member.submits(liked="I was calm", unsure=HARD))
    ways = await member.presses(Action.MORE_WAYS)
    assert "you don't have to handle this alone" in ways.text
    copied = await member.presses(Action.COPY_MESSAGE)
    assert "I send nothing, and nobody is alerted" in copied.text
    back = await member.presses(Action.SAFE)
    assert "You are at the first step" in back.text
    assert "findahelpline.com" in back.text
    on = await member.presses(Action.CONTINUE)
    assert "findahelpline.com" in on.text
    assert "No notes yet" in (await member.types("/onward notes")).text
    await assert_nothing_was_kept(member)


@story
async def test_hard_words_in_a_command(member: Member) -> None:
    """As the company of /rejected: no journey begins with it, and none is lost."""
    assert_leads_to_people(await member.types("/rejected", company=HARD))
    assert "Nothing is open right now" in (await member.types("/onward")).text
    await assert_nothing_was_kept(member)


@story
async def test_hard_words_in_a_direct_message(member: Member) -> None:
    """The same, and plain words for help now as well."""
    assert_leads_to_people(await member.writes(HARD))
    assert_leads_to_people(await member.writes("I need help now"))
    assert_leads_to_people(await member.writes("Ayuda ahora"))
    await assert_nothing_was_kept(member)


@story
async def test_hard_words_in_words_for_others(member: Member) -> None:
    """They go to nobody: no pool, no channel, no draft; and no quote answers them for a week."""
    await member.types("/encourage")
    await member.presses(Action.WORDS)
    assert_leads_to_people(await member.submits(words=HARD))
    for days in (0, 1, 5):
        await member.waits(timedelta(days=days))
        asked = await member.types("/encourage")
        assert "I do not bring quotes these days" in asked.text
        assert "findahelpline.com" in asked.text
    form = await member.presses_old(member.button(Action.WORDS))
    assert {""} == set((form.fields or {}).values())
    await assert_nothing_was_kept(member)
    await member.waits(2 * DAY)

    assert "I do not bring quotes" not in (await member.types("/encourage")).text


@story
async def test_the_message_promised_for_tomorrow_is_plain(member: Member) -> None:
    """It still comes, once; it does not speak of the no, asks nothing, and has the line of the country they picked."""
    await begins(member)
    await promises(member)
    await member.types("/rejected", company=HARD)
    shown = await member.chooses(Action.COUNTRY, "DE")
    assert "0800 111 0 111" in shown.text
    (check_in,) = await member.waits(DAY)

    assert "you had a no" not in check_in.text
    assert "no need to reply" in check_in.text.casefold()
    assert "TelefonSeelsorge: 0800 111 0 111" in check_in.text
    assert {Action.HELP_LINES, Action.STOP_CHECK_INS} <= {token.action for _, token in check_in.buttons}
    again = await member.presses(Action.HELP_LINES)
    assert "0800 111 0 111" in again.text, "The country is remembered."
    assert [] == await member.waits(3 * DAY)


@story
async def test_a_message_tomorrow_only_for_a_yes(member: Member) -> None:
    """The crisis card promises nothing by itself; one press does."""
    await begins(member)
    await member.types("/rejected", company=HARD)
    assert [] == await member.waits(2 * DAY)
    await member.types("/rejected", company=HARD)
    await member.presses(Action.MORE_WAYS)
    promised = await member.presses(Action.WRITE_TOMORROW, "yes")
    assert "I will write to you" in promised.text

    assert 1 == len(await member.waits(DAY + timedelta(hours=2)))
