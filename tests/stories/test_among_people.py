"""What needs more than one: words that are written, judged and read; gifts; lanterns; wins; the card on Fridays."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from bot.tokens import Action
from tests.stories.member import Member, alone, among_people
from tests.stories.test_a_journey import DAY, begins, promises

PAUSE = timedelta(minutes=31)
"""Longer than the pause between two things that one member shares or gives."""
FRIDAY = datetime(2026, 11, 27, 16, 0, 30, tzinfo=UTC)
"""When the weekly card comes, of the week in which every story begins."""
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


@among_people
async def test_a_lantern_is_lit_and_answered(admin: Member) -> None:
    """Ten use it here; one lights it, two leave a line where it stands later; both are there at the next visit."""
    await admin.manages()
    await admin.types("/onward admin", about="lantern")
    await admin.picks(Action.ADMIN_SET)
    lit, *others = [await admin.meets(f"Person {number}") for number in range(10)]
    for member in (lit, *others):
        await begins(member, company="Secret Corp")
    await lit.presses(Action.TAKE_A_DAY)
    await lit.presses(Action.REST, "day")
    asked = await lit.presses(Action.LANTERN)
    assert "They do not learn who." in asked.text
    await lit.presses_twice(Action.LANTERN_LIGHT)
    assert [] == await admin.channel()
    await admin.waits(timedelta(hours=3))
    (card,) = await admin.channel()
    assert "Someone here heard a no today." in card.text
    assert not any(word in card.text for word in ("Secret Corp", "Person 0", lit.who))

    first, second, third = others[:3]
    for member in (first, second, third, admin):
        member.shown.append(card)
    assert "It reaches them in private" in (await first.chooses(Action.FLAME, "tea")).text
    await second.presses(Action.FLAME_OWN)
    await second.submits(words="I was there last week.")
    await third.presses(Action.FLAME_OWN)
    await third.submits_in_vain(words="write to me@example.org")
    visit = await lit.types("/onward")
    gathered = "\n".join(seen.text for seen in lit.shown[lit.shown.index(visit) :])
    assert "A warm drink, and nothing else today." in gathered
    assert "I was there last week." in gathered
    assert "example.org" not in gathered
    assert not any(member.who in gathered for member in others)

    assert "Whoever lit this" not in (await first.presses(Action.LANTERN_LOOK)).text
    looked = await admin.presses(Action.LANTERN_LOOK)
    blocked = await admin.presses(Action.LANTERN_BLOCK)
    assert not any(word in looked.text + blocked.text for word in ("Person 0", lit.who))
    await admin.waits(2 * DAY)
    await begins(lit)
    await lit.presses(Action.TAKE_A_DAY)
    rest = await lit.presses(Action.REST, "day")
    assert Action.LANTERN not in {token.action for _, token in rest.buttons}
    assert 1 == len(await admin.channel())


@among_people
async def test_wins_are_read_by_others_only_where_they_were_shared(admin: Member) -> None:
    """In the channel it was typed in, or in the one an admin chose; what is kept private nobody reads."""
    winner, quiet = await admin.meets("Win"), await admin.meets("Quinn")
    await winner.types("/onward win")
    await winner.chooses(Action.WIN_CHOSEN, "interview")
    await winner.presses(Action.WIN_SHARE, "interview")
    await quiet.types("/onward win")
    await quiet.chooses(Action.WIN_CHOSEN, "offer")
    await quiet.presses(Action.WIN_KEEP)
    assert ["Someone here has an interview."] == [seen.text.strip() for seen in await admin.channel()]
    await admin.manages()
    await admin.types("/onward admin", about="wins")
    await admin.picks(Action.ADMIN_SET)
    await quiet.types("/onward win")
    told = await quiet.chooses(Action.WIN_CHOSEN, "thanked")
    assert "If you share it, this stands in" in told.text
    await quiet.waits(PAUSE)
    await quiet.presses(Action.WIN_SHARE, "thanked")

    cards = [seen.text for seen in await winner.channel()]
    assert 2 == len(cards)
    assert "Quinn" not in cards[1] and quiet.who not in cards[1]


@among_people
async def test_the_weekly_card_counts_many_and_names_nobody(admin: Member) -> None:
    """Twenty-five people heard a no: on Friday the channel reads about how many, and anybody can look at it."""
    await admin.manages()
    await admin.types("/onward admin", about="weekly")
    await admin.picks(Action.ADMIN_SET)
    people = [await admin.meets(f"Person {number}") for number in range(25)]
    for member in people:
        await begins(member, company="Secret Corp")
    assert [] == await admin.channel()
    await admin.waits_until(FRIDAY)

    (card,) = await admin.channel()
    assert re.search(r"about \d+[05] people here heard a no", card.text), card.text
    assert not any(word in card.text for word in ("Secret Corp", "Person"))
    people[0].shown.append(card)
    picture = await people[0].presses(Action.WEEK_PICTURE)
    assert "dots" in picture.text or "people here heard a no" in picture.text
    assert 1 == len(await admin.channel())


@among_people
async def test_an_admin_names_who_may_change_settings_too(admin: Member) -> None:
    """The platform gives them no rights: they change settings, name nobody, and are taken out at one press."""
    helper = await admin.meets("Robin")
    assert "for those who manage" in (await helper.types("/onward admin")).text
    await admin.manages()
    await admin.types("/onward admin", about="managers")
    named = await admin.picks(Action.ADMIN_SET, helper.who)
    assert "One more person may change this." in named.text
    (out,) = (token for _, token in named.buttons if token.argument.startswith("managers/-"))

    await helper.types("/onward admin", about="wins")
    assert "cannot share" in (await helper.presses(Action.ADMIN_SET, "wins/off")).text
    await helper.types("/onward admin", about="managers")
    assert "Only an admin can change that." in (await helper.picks(Action.ADMIN_SET, admin.who)).text
    await admin.types("/onward admin")
    listed = await admin.presses(Action.ADMIN_LOG)
    assert "Sharing what went well, off" in listed.text

    await admin.types("/onward admin", about="managers")
    await admin.presses_old(out)
    assert "for those who manage" in (await helper.types("/onward admin", about="wins")).text
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
