"""What a community is given: good news, a panel, quotes by themselves, own words, a weekly card, a lantern."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.tokens import Action, Token
from tests.stories.member import Member, story


@story
async def test_something_went_well(member: Member) -> None:
    """A win is theirs at once; the channel reads one line of it, only after they saw that line and pressed."""
    await member.types("/onward win")
    chosen = await member.chooses(Action.WIN_CHOSEN, "interview")
    assert "Someone here has an interview." in chosen.text
    assert [] == await member.channel()
    await member.presses_twice(Action.WIN_SHARE, "interview")

    (card,) = await member.channel()
    assert "Someone here has an interview." in card.text
    progress = await member.types("/onward progress")
    assert "1 thing that went well" in progress.text


@story
async def test_something_went_well_and_stays_private(member: Member) -> None:
    """Kept private, nobody reads a word of it."""
    await member.types("/onward win")
    await member.chooses(Action.WIN_CHOSEN, "offer")
    kept = await member.presses(Action.WIN_KEEP)

    assert "stays with you" in kept.text
    assert [] == await member.channel()


@story
async def test_a_community_is_managed_by_those_who_manage_it(member: Member) -> None:
    """The panel opens for whoever the platform says they are; what it switches off is off, and who did it stays."""
    await member.manages()
    await member.types("/onward admin")
    page = await member.chooses(Action.ADMIN_PAGE, "sharing")
    assert "If you switch it off" in page.text
    switched = await member.presses(Action.ADMIN_SET, "sharing/off")
    assert "People cannot share quotes" in switched.text
    previewed = await member.types("/encourage")
    assert Action.SHARE not in {token.action for _, token in previewed.buttons}
    listed = await member.presses(Action.ADMIN_LOG)
    assert "Sharing quotes, off" in listed.text
    await member.presses(Action.ADMIN)
    await member.chooses(Action.ADMIN_PAGE, "moderators")
    named = await member.picks(Action.ADMIN_SET)
    assert "One more person may moderate." in named.text
    (out,) = (token for _, token in named.buttons if token.argument.startswith("moderators/-"))
    removed = await member.presses_old(out)
    assert "Only those who manage" in removed.text
    asked = await member.types("/onward admin", about="language")
    assert "In channels I speak" in asked.text
    assert [] == await member.channel()


@story
async def test_a_quote_comes_by_itself(member: Member) -> None:
    """Set up in a minute: where, at which hour of which city; previewed in private, and then it stands there."""
    await member.manages()
    await member.types("/onward admin", about="quotes")
    await member.presses(Action.ADMIN_PAGE, "quotes/room")
    await member.picks(Action.ADMIN_SET)
    await member.presses(Action.ADMIN_FORM)
    await member.submits(place="Tokyo")
    await member.presses(Action.ADMIN_PAGE, "quotes/hour")
    await member.chooses(Action.ADMIN_SET, "7")
    await member.presses(Action.ADMIN_PAGE, "quotes/days")
    ready = await member.chooses(Action.ADMIN_SET, "0", "1", "2", "3", "4", "5", "6")
    assert "Days: every day" in ready.text
    preview = await member.presses(Action.ADMIN_PREVIEW)
    assert "This is what it looks like" in preview.text
    await member.presses(Action.ADMIN_PAGE, "quotes")
    on = await member.presses(Action.ADMIN_SET, "quotes/on")
    assert "at 07:00" in on.text
    assert [] == await member.channel()
    await member.waits_until(datetime(2026, 11, 23, 22, 0, 30, tzinfo=UTC))

    (quote,) = await member.channel()
    assert not quote.buttons
    await member.waits(timedelta(hours=2))
    assert 1 == len(await member.channel())


@story
async def test_what_went_well_has_a_channel_of_its_own(member: Member) -> None:
    """An admin picks one; whoever shares is told where it will stand before they do."""
    await member.manages()
    await member.types("/onward admin", about="wins")
    await member.picks(Action.ADMIN_SET)
    await member.types("/onward win")
    told = await member.chooses(Action.WIN_CHOSEN, "offer")
    assert "If you share it, this stands in" in told.text
    await member.presses(Action.WIN_SHARE, "offer")

    assert "Shared." in member.texts
    assert ["Someone here has an offer."] == [seen.text.strip().splitlines()[-1] for seen in await member.channel()]


@story
async def test_own_words_for_others(member: Member) -> None:
    """Written, seen as they would stand, given to the moderators, approved, and read by somebody here."""
    await member.manages()
    await member.types("/onward admin", about="words")
    await member.presses(Action.ADMIN_SET, "words/on")
    await member.types("/encourage")
    await member.presses(Action.WORDS)
    seen = await member.submits(words="It took me nine months. Then one said yes.")
    assert "Readers do not see your name" in seen.text
    given = await member.presses(Action.WORDS_POOL)
    assert "A moderator reads it first" in given.text
    await member.types("/onward admin", about="words")
    queue = await member.presses(Action.QUEUE)
    assert "nine months" in queue.text
    await member.presses(Action.QUEUE_APPROVE)
    assert [] == await member.channel()
    for _ in range(20):
        assert "nine months" not in (await member.types("/encourage")).text, "Nobody is shown their own words."


@story
async def test_own_words_in_the_channel(member: Member) -> None:
    """One press, and they stand there as from someone here; links are refused, and nothing typed is lost."""
    await member.types("/encourage")
    await member.presses(Action.WORDS)
    await member.submits_in_vain(words="Rest today. See example.com")
    await member.types("/encourage")
    form = await member.presses(Action.WORDS)
    assert "Rest today. See example.com" in (form.fields or {}).values()
    await member.submits(words="Rest today.")
    await member.presses_twice(Action.WORDS_SHARE)

    (card,) = await member.channel()
    assert "Rest today." in card.text
    assert "From someone here" in card.text


@story
async def test_the_weekly_card_is_previewed_and_looked_at(member: Member) -> None:
    """An admin sees an example before a channel ever does, and the picture comes to whoever asks for it."""
    await member.manages()
    page = await member.types("/onward admin", about="weekly")
    assert "nobody stands out" in page.text
    preview = await member.presses(Action.ADMIN_PREVIEW, "weekly")
    assert "about 15 people here heard a no, and about 10 of them went on" in preview.text
    await member.presses_for_a_picture(Action.WEEK_PICTURE, "15-10-dark", "15 dots")
    await member.types("/onward admin", about="weekly")
    on = await member.picks(Action.ADMIN_SET)
    assert "A card comes on Fridays" in on.text
    await member.waits_until(datetime(2026, 11, 27, 16, 0, 30, tzinfo=UTC))

    assert [] == await member.channel(), "One person is nobody to count."


@story
async def test_a_lantern_is_explained_before_it_is_switched_on(member: Member) -> None:
    """An admin reads what it is; among few nobody is offered one, whatever an old button says."""
    await member.manages()
    page = await member.types("/onward admin", about="lantern")
    assert "never comes while fewer than ten people" in page.text
    on = await member.picks(Action.ADMIN_SET)
    assert "People can light a lantern" in on.text
    await member.types("/rejected", company="Acme")
    await member.presses(Action.TAKE_A_DAY)
    rest = await member.presses(Action.REST, "day")
    assert Action.LANTERN not in {token.action for _, token in rest.buttons}
    refused = await member.presses_old(Token(Action.LANTERN, rest.buttons[0][1].ref))
    assert "No lantern can be lit here just now." in refused.text
    assert [] == await member.channel()
