"""The lantern: many may know that someone heard a no, nobody who; the lines they leave find the one they are for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from bot import ports
from bot.catalog import load_crisis
from bot.community import ON_AT_FIRST, Community, Feature
from bot.effects import Outcome
from bot.engine import ENOUGH, Engine
from bot.events import Asked, CheckInDue, Pressed, Rejected, Source, Submitted, Wrote
from bot.flow.lantern import LATEST, LINES, SOONEST
from bot.ports import Adapter, Sent
from bot.posts import STILL_TODAY, Posts
from bot.private import Private
from bot.replies import Message, Whole
from bot.store import open_store, path_of
from bot.store.sqlite import SqliteStore
from bot.tokens import Action
from tests.bot.ledger import Ledger
from tests.bot.test_words_for_others import ids, messages
from tests.fresh import database
from tests.probes.clock import SettableClock


class Channels(Ledger):
    """A platform whose channels take cards."""

    def __init__(self) -> None:
        super().__init__("discord")
        self.cards: list[Message] = []

    async def post(self, room: str, message: Message, *, silent: bool, delivery: str, locale: str) -> ports.Delivery:
        """Take a card."""
        self.cards.append(message)
        return Sent(room)


class Town:
    """A community that lets lanterns be lit, with so many people in it."""

    def __init__(self, store: SqliteStore, url: str) -> None:
        self.store, self.url, self.clock = store, url, SettableClock()
        self.engine = Engine(store, self.clock)
        self.channels = Channels()
        self.posts = Posts(store, {"discord": cast(Adapter, self.channels)}, self.clock, ())
        self._events = 0

    async def opens(self) -> Town:
        """Switched on, in a channel."""
        community = Community(on=ON_AT_FIRST | {Feature.LANTERN}, lantern_room="discord:9/5", moderators=("discord:3",))
        await self.store.communities.decide("discord:9", community, 0, self.clock.now())
        return self

    def source(self, who: int) -> Source:
        """An event of somebody there."""
        self._events += 1
        name = Private(f"Name {who}")
        return Source(key=f"k{self._events}", member=f"discord:{who}", community="discord:9", channel=True, name=name)

    async def people(self, count: int) -> None:
        """So many use it there."""
        for who in range(1, count + 1):
            await self.engine.handle(Rejected(self.source(who), Private("Secret Corp")))

    async def presses(self, who: int, action: Action, ref: str = "", *chosen: str) -> Outcome:
        """Press a button, or choose from a list."""
        return await self.engine.handle(Pressed(self.source(who), action, ref, "", chosen))

    async def lights(self, who: int) -> str:
        """Ask for it and light it; what was said."""
        asked = await self.presses(who, Action.LANTERN)
        found = [one for card in messages(asked) for row in card.rows for one in row]
        ref = next((one.ref for one in found if one.action is Action.LANTERN_LIGHT), "r1")
        (said,) = ids(await self.presses(who, Action.LANTERN_LIGHT, ref))
        return said

    async def stands(self) -> str:
        """Let its time come; its name."""
        self.clock.passes(LATEST)
        await self.posts.drain()
        choice = self.channels.cards[-1].choice
        assert choice
        return choice.ref


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """A town of its own for each test."""
    url = database(tmp_path)
    store = await open_store(url)
    assert isinstance(store, SqliteStore)
    yield await Town(store, url).opens()
    await store.close()


async def test_what_somebody_in_danger_lit_before_is_not_posted(town: Town) -> None:
    """Nothing in public is about them from then on, though nobody would know; what others lit stands as ever."""
    town.engine = Engine(town.store, town.clock, crisis=load_crisis())
    await town.people(ENOUGH)
    assert "lantern-lit" == await town.lights(1)
    await town.engine.handle(Wrote(town.source(1), Private("I want to die")))
    assert "lantern-lit" == await town.lights(2)
    town.clock.passes(LATEST)
    await town.posts.drain()

    assert 1 == len(town.channels.cards)


async def test_it_stands_there_later_and_says_nothing_about_anybody(town: Town) -> None:
    """Not in the first minutes, within two hours; no name, no company, nobody's key."""
    await town.people(ENOUGH)
    assert "lantern-lit" == await town.lights(1)
    town.clock.passes(SOONEST - timedelta(seconds=1))
    await town.posts.drain()
    assert [] == town.channels.cards
    name = await town.stands()
    await town.posts.drain()

    (card,) = town.channels.cards
    assert name
    assert not any(word in repr(card) for word in ("Secret Corp", "Name 1", "discord:1'"))


async def test_never_among_few_and_never_unless_switched_on(town: Town) -> None:
    """Nine people are too few; and a community that did not ask for it has none."""
    await town.people(ENOUGH - 1)
    assert "lantern-not-now" == await town.lights(1)
    await town.people(ENOUGH)
    assert "lantern-lit" == await town.lights(1)
    _, version = await town.store.communities.decided("discord:9")
    await town.store.communities.decide("discord:9", Community(), version, town.clock.now())
    town.clock.passes(LATEST)
    await town.posts.drain()

    assert [] == town.channels.cards, "Put out before it stood there, it never does."
    assert "lantern-not-now" == await town.lights(2)


async def test_one_a_day_and_a_few_for_all(town: Town) -> None:
    """A second press lights nothing more; the fourth member waits until tomorrow."""
    await town.people(ENOUGH)
    said = [await town.lights(who) for who in (1, 1, 2, 3, 4)]
    town.clock.passes(timedelta(days=1, minutes=1))

    assert ["lantern-lit", "lantern-not-now", "lantern-lit", "lantern-lit", "lantern-not-now"] == said
    assert "lantern-lit" == await town.lights(4)


async def test_lines_reach_the_one_they_are_for_gathered_and_once(town: Town) -> None:
    """A tap, own words, one line for each reader and none of one's own: at the next visit, without names."""
    await town.people(ENOUGH)
    await town.lights(1)
    name = await town.stands()
    await town.presses(1, Action.FLAME, name, LINES[2])
    await town.presses(2, Action.FLAME, name, LINES[0])
    await town.presses(2, Action.FLAME, name, LINES[1])
    own = Submitted(town.source(4), Action.FLAME_OWN, name, fields={"words": Private("I was there last week.")})
    assert {"flame-given"} == ids(await town.engine.handle(own))
    visit = await town.engine.handle(Asked(town.source(1)))
    again = await town.engine.handle(Asked(town.source(1)))

    told = {line for line in ids(visit) if line.startswith("flame")}
    assert {"flames-came", f"flame-{LINES[0]}"} == told
    texts = [part.text.reveal() for one in messages(visit) for part in one.parts if isinstance(part, Whole)]
    assert ["I was there last week."] == texts
    assert "discord:4" not in repr(visit) and "Name 4" not in repr(visit)
    assert not any(line.startswith("flame") for line in ids(again))


async def test_lines_come_with_the_check_in_too(town: Town) -> None:
    """Whoever does not come back by themselves reads them in the message they said yes to."""
    await town.people(ENOUGH)
    await town.lights(1)
    name = await town.stands()
    await town.presses(2, Action.FLAME, name, LINES[0])
    journey = (await town.store.load("discord:1")).state.journey
    assert journey
    due = CheckInDue(town.source(1), f"{journey.ref}-x", journey.ref, town.clock.now())
    outcome = await town.engine.handle(due)

    assert f"flame-{LINES[0]}" in ids(outcome)


async def test_words_that_reach_call_or_hurt_are_not_passed_on(town: Town) -> None:
    """The same screening as all words for others; nothing of it reaches anybody."""
    await town.people(ENOUGH)
    await town.lights(1)
    name = await town.stands()
    for text in ("write to me@example.org", "idiot", "see example.com"):
        refused = Submitted(town.source(2), Action.FLAME_OWN, name, fields={"words": Private(text)})
        assert not {"flame-given"} & ids(await town.engine.handle(refused))

    assert () == (await town.store.load("discord:1")).state.flames


async def test_a_moderator_can_stop_somebody_nobody_knows(town: Town) -> None:
    """They never learn who it is, and nobody else has that button; afterwards no lantern of theirs is lit."""
    await town.people(ENOUGH)
    await town.lights(1)
    name = await town.stands()
    assert {"admin-not-you"} == ids(await town.presses(2, Action.LANTERN_BLOCK, name))
    looked = await town.presses(3, Action.LANTERN_LOOK, name)
    blocked = await town.presses(3, Action.LANTERN_BLOCK, name)
    town.clock.passes(timedelta(days=2))

    assert "discord:1'" not in repr((looked.replies, blocked.replies))
    assert "lantern-not-now" == await town.lights(1)
    assert "lantern-lit" == await town.lights(2)


async def test_hours_late_it_is_not_lit_any_more(town: Town) -> None:
    """After a restart of minutes it still stands there; the next day it would say something that is not so."""
    await town.people(ENOUGH)
    await town.lights(1)
    town.clock.passes(LATEST + STILL_TODAY + timedelta(minutes=1))
    await town.posts.drain()

    assert [] == town.channels.cards


async def test_erased_nothing_of_it_is_left(town: Town) -> None:
    """Whoever lit it and whoever left a line take all of it along; before that, both have it in their data."""
    await town.people(ENOUGH)
    await town.lights(1)
    name = await town.stands()
    own = Submitted(town.source(2), Action.FLAME_OWN, name, fields={"words": Private("A line to be gone.")})
    await town.engine.handle(own)
    assert 1 == len(cast(list[object], (await town.store.export("discord:1"))["lanterns_lit"]))
    assert "A line to be gone." in repr(await town.store.export("discord:2"))
    await town.presses(2, Action.ERASE_SURE)
    assert () == (await town.store.load("discord:1")).state.flames
    await town.presses(1, Action.ERASE_SURE)
    await town.presses(4, Action.FLAME, name, LINES[0])

    assert all(b"to be gone" not in file.read_bytes() for file in path_of(town.url).parent.iterdir())
    assert "lines_left_at_lanterns" in await town.store.export("discord:4")
    assert [] == (await town.store.export("discord:4"))["lines_left_at_lanterns"]
