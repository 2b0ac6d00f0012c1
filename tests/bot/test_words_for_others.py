"""Own words for others: anonymous to readers, never to moderators; given, judged, taken back and stopped by a press."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from bot.catalog import load_quotes
from bot.community import ON_AT_FIRST, Community, Feature
from bot.effects import Outcome
from bot.engine import Engine
from bot.events import Asked, CheckInDue, Encouraged, Pressed, Rejected, Source, Submitted
from bot.flow.encouragement import MEMBER_PAUSE
from bot.gifts import Gifts
from bot.ports import Adapter
from bot.private import Private
from bot.replies import Audience, Button, Message, Whole
from bot.store import open_store, path_of
from bot.store.sqlite import SqliteStore
from bot.tokens import Action
from tests.bot.cards import lines_of
from tests.bot.ledger import Ledger
from tests.fresh import database
from tests.probes.clock import SettableClock

TEXT = "It took me nine months. Then one said yes."


class Town:
    """A community with a writer (1), a reader (2), a moderator (3) and somebody who manages it (4)."""

    def __init__(self, store: SqliteStore, url: str) -> None:
        self.store, self.url, self.clock = store, url, SettableClock()
        self.platform = Ledger("discord")
        self.engine = Engine(store, self.clock, load_quotes())
        self.engine.on_give = Gifts(store, {"discord": cast(Adapter, self.platform)}, self.clock).bring
        self._events = 0

    async def opens(self) -> Town:
        """The feature is on, and number 3 may moderate."""
        community = Community(on=ON_AT_FIRST | {Feature.WORDS}, moderators=("discord:3",))
        await self.store.communities.decide("discord:9", community, 0, self.clock.now())
        return self

    def source(self, who: int) -> Source:
        """An event of somebody in the community."""
        self._events += 1
        return Source(
            key=f"k{self._events}",
            member=f"discord:{who}",
            community="discord:9",
            channel=True,
            room="discord:9/5",
            manages=who == 4,
            name=Private(f"Name {who}"),
        )

    async def presses(self, who: int, action: Action, ref: str = "", argument: str = "", *chosen: str) -> Outcome:
        """Press a button, or choose from a list."""
        return await self.engine.handle(Pressed(self.source(who), action, ref, argument, chosen))

    async def writes(self, who: int, text: str = TEXT) -> Outcome:
        """Write words for others."""
        return await self.engine.handle(Submitted(self.source(who), Action.WORDS, fields={"words": Private(text)}))

    async def gives(self, who: int, text: str = TEXT) -> str:
        """Write them and give them to everybody; the word's id."""
        self.clock.passes(MEMBER_PAUSE)
        outcome = await self.writes(who, text)
        ref = button(outcome, Action.WORDS_POOL).ref
        given = await self.presses(who, Action.WORDS_POOL, ref)
        return button(given, Action.WORDS_BACK).argument

    async def reads(self, who: int) -> list[str]:
        """Everything of people that somebody is shown by asking thirty times."""
        texts = []
        for _ in range(30):
            outcome = await self.engine.handle(Encouraged(self.source(who)))
            texts += [part.text.reveal() for one in messages(outcome) for part in one.parts if isinstance(part, Whole)]
        return texts


def messages(outcome: Outcome) -> list[Message]:
    """The cards of an answer."""
    return [one for one in outcome.replies if isinstance(one, Message)]


def button(outcome: Outcome, action: Action) -> Button:
    """The button of an answer that does this."""
    found = [one for card in messages(outcome) for row in card.rows for one in row if one.action is action]
    return found[0]


def ids(outcome: Outcome) -> set[str]:
    """The ids of everything that is said."""
    return {line.id for one in messages(outcome) for part in one.parts for line in lines_of(part)}


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """A town of its own for each test."""
    url = database(tmp_path)
    store = await open_store(url)
    assert isinstance(store, SqliteStore)
    yield await Town(store, url).opens()
    await store.close()


async def test_nobody_reads_it_before_a_moderator_did(town: Town) -> None:
    """It waits, it is approved, somebody reads it without a name; the writer hears of it once, at their next visit."""
    word = await town.gives(1)
    assert [] == await town.reads(2)
    queue = await town.presses(3, Action.QUEUE)
    assert "queue-writer" in ids(queue)
    await town.presses(3, Action.QUEUE_APPROVE, word)

    assert TEXT in await town.reads(2)
    read = await town.engine.handle(Encouraged(town.source(2)))
    assert "discord:1" not in repr(read)
    told = await town.engine.handle(Asked(town.source(1)))
    again = await town.engine.handle(Asked(town.source(1)))
    assert ("judged-approved" in ids(told), "judged-approved" in ids(again)) == (True, False)


async def test_only_moderators_judge(town: Town) -> None:
    """A forged press of anybody else changes nothing and shows nothing."""
    word = await town.gives(1)
    for action in (Action.QUEUE, Action.QUEUE_APPROVE, Action.QUEUE_DECLINE, Action.QUEUE_BLOCK):
        outcome = await town.presses(2, action, word, "", "personal")
        assert {"admin-not-you"} == ids(outcome)

    assert [] == await town.reads(2)
    assert "queue-count" in ids(await town.presses(4, Action.QUEUE)), "Whoever manages it may as well."


async def test_two_moderators_decide_once(town: Town) -> None:
    """Approved by one and declined by the other a moment later: the first one counts."""
    word = await town.gives(1)
    await town.presses(3, Action.QUEUE_APPROVE, word)
    late = await town.presses(4, Action.QUEUE_DECLINE, word, "", "personal")

    assert "queue-empty" in ids(late)
    assert TEXT in await town.reads(2)


async def test_declined_with_a_kind_note(town: Town) -> None:
    """It is never shown, and the writer reads why at their next visit."""
    word = await town.gives(1)
    await town.presses(3, Action.QUEUE_DECLINE, word, "", "unclear")

    assert [] == await town.reads(2)
    assert "judged-unclear" in ids(await town.engine.handle(Asked(town.source(1))))


async def test_a_blocked_writer_gives_nothing_more_here(town: Town) -> None:
    """What waits of theirs goes; new words are not taken, and they are told so; elsewhere nothing changes."""
    first, _ = await town.gives(1), await town.gives(1, "Another text.")
    await town.presses(3, Action.QUEUE_BLOCK, first)
    assert "queue-empty" in ids(await town.presses(3, Action.QUEUE))
    again = await town.writes(1)
    refused = await town.presses(1, Action.WORDS_POOL, button(again, Action.WORDS_POOL).ref)

    assert "words-blocked" in ids(refused)
    assert await town.store.communities.is_blocked("discord:9", "discord:1")
    assert not await town.store.communities.is_blocked("discord:8", "discord:1")


async def test_a_writer_takes_it_back_and_erasing_takes_all(town: Town) -> None:
    """Taken back it is gone for everybody; another's button cannot; erasing leaves no byte of it."""
    word, other = await town.gives(1), await town.gives(1, "Something else entirely.")
    for one in (word, other):
        await town.presses(3, Action.QUEUE_APPROVE, one)
    await town.presses(2, Action.WORDS_BACK, "", word)
    assert TEXT in await town.reads(2)
    await town.presses(1, Action.WORDS_BACK, "", word)
    assert TEXT not in await town.reads(2)
    exported = await town.store.export("discord:1")
    assert [{"Something else entirely."}] == [
        {str(one["text"])} for one in cast(list[dict[str, object]], exported["words_for_others"])
    ]
    await town.presses(1, Action.ERASE_SURE)

    assert [] == await town.reads(2)
    assert all(b"nine months" not in file.read_bytes() for file in path_of(town.url).parent.iterdir())


async def test_a_reader_can_say_that_it_is_not_kind(town: Town) -> None:
    """It waits again, and nobody reads it until a moderator looked."""
    word = await town.gives(1)
    await town.presses(3, Action.QUEUE_APPROVE, word)
    await town.presses(2, Action.WORDS_REPORT, "", word)

    assert [] == await town.reads(2)
    assert "queue-count" in ids(await town.presses(3, Action.QUEUE))


async def test_shared_in_the_channel_once_and_without_a_name(town: Town) -> None:
    """Own words stand there as from someone here; the second press shares nothing."""
    ref = button(await town.writes(1), Action.WORDS_SHARE).ref
    first = await town.presses(1, Action.WORDS_SHARE, ref)
    second = await town.presses(1, Action.WORDS_SHARE, ref)

    (public,) = [one for one in messages(first) if one.audience is Audience.CHANNEL]
    assert "Name 1" not in repr(public)
    assert not [one for one in messages(second) if one.audience is Audience.CHANNEL]
    assert {"shared-already"} == ids(second)


async def test_what_cannot_be_passed_on_stays_to_be_changed(town: Town) -> None:
    """The reason is said, and the form opens again with every word still in it."""
    refused = await town.writes(1, "see example.com")
    assert "words-link" in ids(refused)
    form = await town.engine.form(Pressed(town.source(1), Action.WORDS))

    assert "see example.com" == (form.fields[0].value or Private("")).reveal()


async def test_to_one_person_only_if_they_said_yes(town: Town) -> None:
    """The giver reads the same whether it went or not; one a day; one tap ends it, another refuses this giver."""
    await town.engine.handle(Asked(town.source(2)))

    async def gives(who: int) -> Outcome:
        town.clock.passes(MEMBER_PAUSE)
        ref = button(await town.writes(who), Action.WORDS_ONE).ref
        return await town.presses(who, Action.WORDS_TO, ref, "", "discord:2")

    unwanted = await gives(1)
    assert [] == town.platform.messages
    await town.presses(2, Action.GIFT_YES, "", "yes")
    wanted, too_soon = await gives(1), await gives(3)
    assert ids(unwanted) == ids(wanted) == ids(too_soon)
    (gift,) = town.platform.messages
    assert "discord:1" not in repr(gift) and "Name 1" not in repr(gift)
    assert Action.HELP_LINES in {one.action for row in gift.rows for one in row}
    refuse = next(one for row in gift.rows for one in row if one.action is Action.GIFT_REFUSE)
    await town.presses(2, Action.GIFT_REFUSE, refuse.ref, refuse.argument)
    town.clock.passes(timedelta(days=2))
    await gives(1)
    assert 1 == len(town.platform.messages), "Refused once, refused for good."
    await gives(3)
    assert 2 == len(town.platform.messages)
    town.clock.passes(timedelta(days=2))
    await town.presses(2, Action.GIFT_STOP)
    await gives(3)

    assert 2 == len(town.platform.messages)


async def test_a_check_in_brings_one_to_whoever_welcomes_them(town: Town) -> None:
    """Somebody else's approved words, without a name, and only after a yes to kind words."""
    word = await town.gives(1)
    await town.presses(3, Action.QUEUE_APPROVE, word)

    async def check_in(who: int) -> list[str]:
        source = replace(town.source(who), community="", channel=False)
        begun = await town.engine.handle(Rejected(town.source(who)))
        journey = begun.state.journey
        assert journey
        due = await town.engine.handle(CheckInDue(source, f"{journey.ref}-x", journey.ref, town.clock.now()))
        return [part.text.reveal() for one in messages(due) for part in one.parts if isinstance(part, Whole)]

    assert [] == await check_in(2)
    await town.presses(2, Action.GIFT_YES, "", "yes")
    assert [TEXT] == await check_in(2)
    await town.presses(1, Action.GIFT_YES, "", "yes")
    assert [] == await check_in(1), "Nobody is sent their own."


async def test_off_is_off(town: Town) -> None:
    """Switched off, nothing is taken, shown or brought, whatever old buttons say."""
    word = await town.gives(1)
    await town.presses(3, Action.QUEUE_APPROVE, word)
    community, version = await town.store.communities.decided("discord:9")
    off = replace(community, on=frozenset())
    await town.store.communities.decide("discord:9", off, version, town.clock.now())
    await town.writes(1)

    assert [] == await town.reads(2)
    for action in (Action.WORDS_SHARE, Action.WORDS_POOL, Action.WORDS_ONE, Action.WORDS_TO):
        assert {"share-off-here"} == ids(await town.presses(1, action, "r1", "", "discord:2"))
