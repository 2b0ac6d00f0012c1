"""Own words and quotes for others: judged, read, refused by a channel, and given to one person who said yes."""

from __future__ import annotations

from bot.tokens import Action
from tests.stories.member import PAUSE, Member, alone, among_people
from tests.stories.test_a_journey import DAY, begins, promises

TEXT = "It took me nine months. Then one said yes."


async def switches_on(admin: Member, *pages: str) -> None:
    """Who manages the community switches features on."""
    await admin.manages()
    for page in pages:
        await admin.types("/onward admin", about=page)
        await admin.presses(Action.ADMIN_SET, f"{page}/on")


async def gives_words(writer: Member, text: str) -> None:
    """Write kind words and give them to everybody here."""
    await writer.types("/encourage")
    await writer.presses(Action.WORDS)
    await writer.submits(words=text)
    await writer.presses(Action.WORDS_POOL)


async def welcomes_words(member: Member) -> None:
    """Say yes to kind words from people here."""
    await member.types("/onward settings")
    await member.presses(Action.GIFT_YES, "yes")


async def is_shown_a_quote_to_share(member: Member) -> None:
    """Ask for a quote, in a community that has no words of people."""
    shown = await member.types("/encourage")
    assert Action.SHARE in {token.action for _, token in shown.buttons}


async def is_shown_a_quote(member: Member) -> None:
    """Ask until a quote, and no word of people here, can be given."""
    await member.types("/encourage")
    for _ in range(30):
        if Action.QUOTE_ONE in {token.action for _, token in member.card.buttons}:
            return
        await member.presses(Action.ANOTHER_QUOTE)
    raise AssertionError("No quote could be given to one person.")


@among_people
async def test_words_are_written_judged_and_read(admin: Member) -> None:
    """The moderator knows who wrote them and the reader never does; the writer hears of it at their next visit."""
    await switches_on(admin, "words")
    moderator, writer, reader = [await admin.meets(name) for name in ("Mo", "Wren", "Rae")]
    await admin.types("/onward admin", about="moderators")
    await admin.picks(Action.ADMIN_SET, moderator.who)
    await gives_words(writer, TEXT)
    await writer.waits(PAUSE)
    await gives_words(writer, "Ask Sam at the bakery.")
    refused = await reader.types("/onward admin")
    assert TEXT not in refused.text

    queue = await moderator.types("/onward admin")
    assert TEXT in queue.text
    assert writer.who in queue.text or "Wren" in queue.text
    following = await moderator.presses(Action.QUEUE_APPROVE)
    assert "bakery" in following.text
    await moderator.chooses(Action.QUEUE_DECLINE, "personal")
    for _ in range(40):
        shown = await reader.types("/encourage")
        if TEXT in shown.text:
            break
    assert "Someone here wrote this" in shown.text
    assert writer.who not in reader.texts and "Wren" not in reader.texts
    assert "bakery" not in reader.texts

    await writer.types("/onward")
    assert "A moderator approved your words." in writer.texts
    assert "about a certain person" in writer.texts
    await writer.waits(PAUSE)
    await gives_words(writer, "One more.")
    await moderator.types("/onward admin")
    await moderator.presses(Action.QUEUE_BLOCK)
    await writer.types("/onward")
    assert "The moderators take no more words from you here." in writer.texts
    assert [] == await admin.channel()


@among_people
async def test_words_that_a_channel_refuses_are_not_lost(admin: Member) -> None:
    """They read why, every word is still there, and the same press shares them once the channel is open."""
    writer = await admin.meets("Wren")
    await writer.types("/encourage")
    await writer.presses(Action.WORDS)
    await writer.submits(words=TEXT)
    await writer.is_refused_by_the_channel()
    told = await writer.presses(Action.WORDS_SHARE)
    assert "nothing was shared" in told.text
    assert "Your words are still here." in told.text
    assert [] == await admin.channel()

    form = await writer.presses(Action.WORDS)
    assert TEXT in (form.fields or {}).values()
    await writer.presses(Action.WORDS_SHARE)
    assert "Shared." in writer.texts
    assert [True] == [TEXT in seen.text for seen in await admin.channel()]
    emptied = await writer.presses(Action.WORDS)
    assert TEXT not in (emptied.fields or {}).values()


@among_people
async def test_a_quote_that_a_channel_refuses_was_never_shared(admin: Member) -> None:
    """No pause follows: another one can be shared at once."""
    member = await admin.meets("Quin")
    await is_shown_a_quote_to_share(member)
    await member.is_refused_by_the_channel()
    told = await member.presses(Action.SHARE)
    assert "nothing was shared" in told.text
    assert "Shared." not in member.texts

    await member.presses(Action.ANOTHER_QUOTE)
    await is_shown_a_quote_to_share(member)
    await member.presses(Action.SHARE)
    assert "Shared." in member.texts
    assert 1 == len(await admin.channel())


@among_people
async def test_somebody_elses_words_come_with_a_check_in(admin: Member) -> None:
    """To whoever welcomes them, with the message they said yes to; to nobody else."""
    await switches_on(admin, "words")
    writer, welcoming, other = [await admin.meets(name) for name in ("Wren", "Wes", "Ola")]
    await gives_words(writer, TEXT)
    await admin.types("/onward admin", about="words")
    await admin.presses(Action.QUEUE)
    await admin.presses(Action.QUEUE_APPROVE)
    await welcomes_words(welcoming)
    for member in (welcoming, other):
        await begins(member)
        await promises(member)
    came = await welcoming.waits(DAY)
    came_to_other = await other.receives()

    assert [True] == [TEXT in seen.text for seen in came]
    assert "Someone here wrote this" in came[0].text
    assert writer.who not in came[0].text
    assert TEXT not in "".join(seen.text for seen in came_to_other)


@among_people
async def test_a_gift_reaches_only_who_said_yes(admin: Member) -> None:
    """Words or a quote for one person: the giver reads the same either way, and the receiver never learns from whom."""
    await switches_on(admin, "words")
    giver, welcoming, other = [await admin.meets(name) for name in ("Gil", "Wes", "Ola")]
    await welcomes_words(welcoming)
    await other.types("/onward")
    said = []
    for receiver in (other, welcoming):
        await giver.waits(PAUSE)
        await giver.types("/encourage")
        await giver.presses(Action.WORDS)
        await giver.submits(words="Rest today. You have done enough.")
        await giver.presses(Action.WORDS_ONE)
        said.append((await giver.picks(Action.WORDS_TO, receiver.who)).text)
    assert said[0] == said[1]
    assert [] == await other.receives()
    (gift,) = await welcoming.receives()
    assert "Rest today. You have done enough." in gift.text
    assert giver.who not in gift.text and "Gil" not in gift.text

    await giver.waits(2 * DAY)
    await is_shown_a_quote(giver)
    await giver.presses(Action.QUOTE_ONE)
    done = await giver.picks(Action.QUOTE_TO, welcoming.who)
    assert "they have this quote now" in done.text
    (quote,) = await welcoming.receives()
    assert "From someone here, for you." in quote.text
    assert giver.who not in quote.text and "Gil" not in quote.text
    refused = await welcoming.presses(Action.GIFT_REFUSE)
    assert "They do not learn of it" in refused.text
    await giver.waits(2 * DAY)
    await is_shown_a_quote(giver)
    await giver.presses(Action.QUOTE_ONE)
    again = await giver.picks(Action.QUOTE_TO, welcoming.who)

    assert done.text == again.text
    assert [] == await welcoming.receives()
    assert [] == await admin.channel()


@alone
async def test_where_there_is_nobody_else_it_is_said_kindly(member: Member) -> None:
    """A terminal has one seat: words and quotes for one person go to nobody, no lantern is lit, and nothing is lost."""
    await switches_on(member, "words")
    await is_shown_a_quote(member)
    await member.presses(Action.QUOTE_ONE)
    assert "Pick somebody else." in (await member.picks(Action.QUOTE_TO)).text
    await member.types("/encourage")
    await member.presses(Action.WORDS)
    await member.submits(words=TEXT)
    await member.presses(Action.WORDS_ONE)
    assert "Pick somebody else." in (await member.picks(Action.WORDS_TO)).text
    await member.types("/encourage")
    form = await member.presses(Action.WORDS)
    assert TEXT in (form.fields or {}).values()
