"""What needs more than one: lanterns, wins, the card on Fridays, and who may change what is set."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from bot.tokens import Action
from tests.stories.member import PAUSE, Member, among_people
from tests.stories.test_a_journey import DAY, begins

FRIDAY = datetime(2026, 11, 27, 16, 0, 30, tzinfo=UTC)
"""When the weekly card comes, of the week in which every story begins."""


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
