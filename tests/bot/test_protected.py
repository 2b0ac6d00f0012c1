"""What protects people from each other: blocks that block, erasing that erases, few lines lost, nobody found out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from bot.community import ON_AT_FIRST, Community, Feature, Verdict
from bot.effects import Context, Give
from bot.events import Asked, Encouraged, Pressed, Source, Submitted
from bot.flow import update
from bot.flow.encouragement import MEMBER_PAUSE
from bot.flow.lantern import ENOUGH, LATEST
from bot.gifts import Gifts
from bot.kindness import Unfit, unfit
from bot.ports import Adapter, Delivery, Postponed, Sent
from bot.private import Private
from bot.replies import Audience, Line, Whole
from bot.state import State
from bot.store import open_store
from bot.store.sqlite import SqliteStore
from bot.tokens import Action
from tests.bot import test_lantern, test_words_for_others
from tests.bot.test_words_for_others import TEXT, button, ids, messages
from tests.bot.world import QUOTES, START
from tests.fresh import database


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[test_words_for_others.Town]:
    """A town in which words for others are read by moderators."""
    store = await open_store(database(tmp_path))
    assert isinstance(store, SqliteStore)
    made = test_words_for_others.Town(store, database(tmp_path))
    await made.opens()
    yield made
    await store.close()


@pytest.fixture
async def lit(tmp_path: Path) -> AsyncIterator[test_lantern.Town]:
    """A town in which lanterns can be lit."""
    url = database(tmp_path)
    store = await open_store(url)
    assert isinstance(store, SqliteStore)
    yield await test_lantern.Town(store, url).opens()
    await store.close()


async def test_who_is_blocked_reaches_nobody_in_any_way(town: test_words_for_others.Town) -> None:
    """Not the pool, not one person, not the channel; and what was approved before is read no more."""
    approved, waiting = await town.gives(1), await town.gives(1, "Another text.")
    await town.presses(3, Action.QUEUE_APPROVE, approved)
    assert TEXT in await town.reads(2)
    await town.presses(3, Action.QUEUE_BLOCK, waiting)

    assert TEXT not in await town.reads(2)
    town.clock.passes(MEMBER_PAUSE)
    written = await town.writes(1, "One more.")
    for action in (Action.WORDS_SHARE, Action.WORDS_POOL, Action.WORDS_ONE):
        answer = await town.presses(1, action, button(written, action).ref)
        assert {"words-blocked"} == ids(answer)
        assert [Audience.MEMBER] == [one.audience for one in messages(answer)]
    given = await town.presses(1, Action.WORDS_TO, "r1", "", "discord:2")
    assert {"words-blocked"} == ids(given)


async def test_an_old_card_undoes_no_decision(town: test_words_for_others.Town) -> None:
    """A reader's report makes approved words wait; once a moderator decided again, older cards change nothing."""
    word = await town.gives(1)
    await town.presses(3, Action.QUEUE_APPROVE, word)
    await town.presses(2, Action.WORDS_REPORT, "", word)
    assert 1 == len(await town.store.communities.words("discord:9", Verdict.WAITING))
    await town.presses(3, Action.QUEUE_BLOCK, word)
    await town.presses(4, Action.WORDS_REPORT, "", word)

    assert () == await town.store.communities.words("discord:9", Verdict.WAITING)


async def test_nobody_is_shown_their_own_words_as_somebody_elses(town: test_words_for_others.Town) -> None:
    """They wrote them; others read them."""
    await town.presses(3, Action.QUEUE_APPROVE, await town.gives(1))

    assert TEXT not in await town.reads(1)
    assert TEXT in await town.reads(2)


async def test_a_theme_is_a_wish_for_a_quote_of_it(town: test_words_for_others.Town) -> None:
    """Words of people here have no theme, so they are no answer to one."""
    await town.presses(3, Action.QUEUE_APPROVE, await town.gives(1))
    shown = [await town.engine.handle(Encouraged(town.source(2), "storm")) for _ in range(30)]

    assert all("words-someone-wrote" not in ids(one) for one in shown)


async def test_three_at_the_same_moment_are_one_in_the_channel(town: test_words_for_others.Town) -> None:
    """The pause of a channel holds for presses that meet, too."""
    refs = [(who, button(await town.writes(who), Action.WORDS_SHARE).ref) for who in (1, 2, 4)]
    answers = await asyncio.gather(*(town.presses(who, Action.WORDS_SHARE, ref) for who, ref in refs))

    stands = [card for one in answers for card in messages(one) if card.audience is Audience.CHANNEL]
    assert 1 == len(stands)


class Slow:
    """A platform that takes its time with direct messages, and has none for some."""

    def __init__(self, answer: Delivery) -> None:
        self.may_go, self.answer, self.brought = asyncio.Event(), answer, 0

    async def deliver(self, *_: object, **__: object) -> Delivery:
        """Brought once it may go."""
        await self.may_go.wait()
        self.brought += 1
        return self.answer


async def test_the_giver_is_answered_before_anything_is_brought(town: test_words_for_others.Town) -> None:
    """How long it takes, and whether it fails, would tell whether somebody welcomes kind words."""
    slow = Slow(Postponed(60))
    gifts = Gifts(town.store, {"discord": cast(Adapter, slow)}, town.clock)
    town.engine.on_give = gifts.soon
    await town.engine.handle(Asked(town.source(2)))
    await town.presses(2, Action.GIFT_YES, "", "yes")
    ref = button(await town.writes(1), Action.WORDS_ONE).ref
    said = await asyncio.wait_for(town.presses(1, Action.WORDS_TO, ref, "", "discord:2"), 5)
    assert {"words-one-done"} == ids(said)
    assert 0 == slow.brought
    slow.may_go.set()
    await gifts.settle()
    assert 1 == slow.brought

    slow.answer = Sent("D1")
    await gifts.bring(Give("g2", "discord:2", Private("Rest today.")), "discord:1")
    assert 2 == slow.brought, "What could not be brought does not use up the day."


async def test_what_was_erased_is_not_posted_about(lit: test_lantern.Town) -> None:
    """A lantern of somebody who erased everything goes out with all the rest."""
    await lit.people(ENOUGH + 1)
    assert "lantern-lit" == await lit.lights(1)
    await lit.presses(1, Action.ERASE_SURE)
    lit.clock.passes(LATEST)
    await lit.posts.drain()

    assert [] == lit.channels.cards


async def test_few_are_counted_when_it_would_stand_there(lit: test_lantern.Town) -> None:
    """Ten at the press and two when its time comes is two."""
    await lit.people(ENOUGH)
    assert "lantern-lit" == await lit.lights(1)
    for who in range(3, ENOUGH + 1):
        await lit.presses(who, Action.ERASE_SURE)
    lit.clock.passes(LATEST)
    await lit.posts.drain()

    assert [] == lit.channels.cards


async def test_every_line_that_was_left_arrives(lit: test_lantern.Town) -> None:
    """Some at one visit and the rest at the next; none is lost among many."""
    await lit.people(30)
    await lit.lights(1)
    name = await lit.stands()
    for who in range(2, 31):
        await lit.presses(who, Action.FLAME, name, "tea")
    came = []
    for _ in range(3):
        answer = await lit.engine.handle(Asked(lit.source(1)))
        came.append(sum(getattr(part, "id", "") == "flame-tea" for one in messages(answer) for part in one.parts))

    assert [20, 9, 0] == came


async def test_an_unkind_line_is_the_last_of_its_writer(lit: test_lantern.Town) -> None:
    """Whoever had a no can refuse more of such words; lines of the catalogue still come, and nobody learns of it."""
    await lit.people(ENOUGH)
    await lit.lights(1)
    name = await lit.stands()
    own = Submitted(lit.source(2), Action.FLAME_OWN, name, "", {"words": Private("You will never make it.")})
    await lit.engine.handle(own)
    shown = await lit.engine.handle(Asked(lit.source(1)))
    assert Action.FLAMES_REFUSE in {one.action for card in messages(shown) for row in card.rows for one in row}
    assert {"gift-refused"} == ids(await lit.presses(1, Action.FLAMES_REFUSE))

    lit.clock.passes(timedelta(days=2))
    await lit.people(ENOUGH)
    await lit.lights(1)
    name = await lit.stands()
    again = Submitted(lit.source(2), Action.FLAME_OWN, name, "", {"words": Private("Never ever.")})
    assert {"flame-given"} == ids(await lit.engine.handle(again))
    await lit.presses(3, Action.FLAME, name, "tea")
    later = await lit.engine.handle(Asked(lit.source(1)))
    own_words = [part.text for one in messages(later) for part in one.parts if isinstance(part, Whole)]
    assert [] == own_words
    assert "flame-tea" in {getattr(part, "id", "") for one in messages(later) for part in one.parts}


async def test_a_blocked_person_leaves_no_words_at_a_lantern(lit: test_lantern.Town) -> None:
    """Their own words are not taken there either."""
    await lit.people(ENOUGH)
    await lit.lights(2)
    name = await lit.stands()
    await lit.presses(3, Action.LANTERN_BLOCK, name)
    own = Submitted(lit.source(2), Action.FLAME_OWN, name, "", {"words": Private("Anything.")})

    assert {"words-blocked"} == ids(await lit.engine.handle(own))


async def test_lanterns_go_when_a_community_keeps_things_for_so_long(lit: test_lantern.Town) -> None:
    """With the words left at them: what people gave is kept as long as an admin says."""
    await lit.people(ENOUGH)
    await lit.lights(1)
    name = await lit.stands()
    own = Submitted(lit.source(2), Action.FLAME_OWN, name, "", {"words": Private("It took me nine months.")})
    await lit.engine.handle(own)
    community, version = await lit.store.communities.decided("discord:9")
    kept = Community(on=ON_AT_FIRST | {Feature.LANTERN}, lantern_room=community.lantern_room, keep_days=90)
    await lit.store.communities.decide("discord:9", kept, version, lit.clock.now())
    await lit.store.communities.tidy(lit.clock.now() + timedelta(days=200))

    exported = await lit.store.export("discord:2")
    assert "nine months" not in repr(exported)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("You are an idіot", Unfit.UNKIND),
        ("i d i o t", Unfit.UNKIND),
        ("idi\u2060ot", Unfit.UNKIND),
        ("loooser", Unfit.UNKIND),
        ("1d1ot", Unfit.UNKIND),
        ("see example dot com", Unfit.LINK),
        ("discord . gg/abc", Unfit.LINK),
        ("hxxp://evil.example", Unfit.LINK),
        ("find me on insta bob_99", Unfit.CONTACT),
        ("Keep going.It gets better", None),
        ("From 2019-2023 I searched. Then one said yes.", None),
        ("C'est un bon point de départ.", None),
    ],
)
def test_disguises_are_seen_through_and_plain_kindness_is_not_refused(text: str, why: Unfit | None) -> None:
    """Other alphabets, spaces, signs nobody sees and long vowels hide nothing; a missing space is no address."""
    assert why == unfit(text)


@pytest.mark.parametrize("name", ["https://evil.example/x", "free stuff at evil.com", "write me: a@b.com", "an idiot"])
def test_a_name_is_no_way_around_what_words_may_say(name: str) -> None:
    """A card can be signed with a name that is one; anything else stands there from someone here."""
    source = Source(
        key="k", member="discord:1", community="discord:9", channel=True, room="discord:9/5", name=Private(name)
    )
    context = Context(START, "fresh", 0, QUOTES)
    preview = update(State(), Encouraged(source), context)
    shared = update(State(), Pressed(source, Action.SHARE, "r1", f"n/{QUOTES[0].id}"), context)
    win = update(State(), Pressed(source, Action.WIN_SHARE, "r2", "n/offer"), context)

    said = [
        part.values for one in (shared, win) for card in messages(one) for part in card.parts if isinstance(part, Line)
    ]
    assert Private(name) not in [value for values in said for value in values.values()]
    assert "button-share-named" not in {one.label.id for c in messages(preview) for row in c.rows for one in row}
