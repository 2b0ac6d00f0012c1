"""The weekly card tells that many are in this together, and nothing about anybody: an attacker tries in vain."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import posts as module
from bot.community import WEEKLY, Community
from bot.drawing import dots
from bot.engine import Engine
from bot.events import Pressed, Rejected, Source
from bot.flow.together import LEAST, SHOWN_FROM, STEP, card, rough
from bot.pictures import png
from bot.ports import Adapter
from bot.posts import Posts, noise
from bot.replies import Line, Message, Picture
from bot.store import open_store, path_of
from bot.store.sqlite import SqliteStore
from bot.tokens import Action
from tests.bot.ledger import Ledger
from tests.fresh import database
from tests.probes.clock import SettableClock

FRIDAY = datetime(2026, 11, 27, 16, 0, tzinfo=UTC)


class Channels(Ledger):
    """A platform whose channels take cards."""

    def __init__(self) -> None:
        super().__init__("discord")
        self.cards: list[Message] = []

    async def post(self, room: str, message: Message, *, silent: bool, delivery: str, locale: str) -> module.Sent:
        """Take a card."""
        self.cards.append(message)
        return module.Sent(room)


class Town:
    """A community whose weekly card is on."""

    def __init__(self, store: SqliteStore, url: str) -> None:
        self.store, self.url, self.clock = store, url, SettableClock()
        self.engine = Engine(store, self.clock)
        self.channels = Channels()
        self.posts = Posts(store, {"discord": cast(Adapter, self.channels)}, self.clock, ())
        self._events = 0

    async def opens(self) -> Town:
        """Switched on, in a channel."""
        weekly = replace(WEEKLY, on=True, room="discord:9/5", by="discord:1")
        await self.store.communities.decide("discord:9", Community(weekly=weekly), 0, self.clock.now())
        return self

    def source(self, who: int) -> Source:
        """An event of somebody there."""
        self._events += 1
        return Source(key=f"k{self._events}", member=f"discord:{who}", community="discord:9")

    async def hear_a_no(self, *people: int) -> None:
        """Each of them types /rejected."""
        for who in people:
            await self.engine.handle(Rejected(self.source(who)))

    async def go_on(self, *people: int) -> None:
        """Each of them tells that something went well."""
        for who in people:
            await self.engine.handle(Pressed(self.source(who), Action.WIN_CHOSEN, f"w{who}", "", ("applied",)))

    async def friday(self, weeks: int = 0) -> list[Message]:
        """The card of that Friday, or none."""
        self.clock.go_to(FRIDAY + timedelta(weeks=weeks))
        await self.posts.drain()
        cards, self.channels.cards = self.channels.cards, []
        return cards


@pytest.fixture
async def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Town]:
    """A town of its own for each test, with nothing blurred unless the test says so."""
    monkeypatch.setattr(module, "noise", lambda: 0)
    url = database(tmp_path)
    store = await open_store(url)
    assert isinstance(store, SqliteStore)
    yield await Town(store, url).opens()
    await store.close()


async def test_fourteen_heard_a_no_and_twelve_went_on(town: Town) -> None:
    """Each counts once, however often they come; the card says it roughly, and the week after begins at nothing."""
    await town.hear_a_no(*range(14), *range(14))
    await town.go_on(*range(12))
    (told,) = await town.friday()
    nothing = await town.friday(weeks=1)

    line = told.parts[0]
    assert isinstance(line, Line)
    assert ("week-heard-and-on", {"heard": 15, "on": 10}) == (line.id, line.values)
    assert [] == nothing


async def test_a_few_are_never_counted_aloud(town: Town) -> None:
    """Nine people, or eleven: no card; only those who had a no count as going on."""
    await town.hear_a_no(*range(LEAST - 1))
    assert [] == await town.friday()
    await town.hear_a_no(*range(SHOWN_FROM))
    await town.go_on(*range(100, 130))
    (told,) = await town.friday(weeks=1)

    line = told.parts[0]
    assert isinstance(line, Line)
    assert "week-heard" == line.id


async def test_who_is_counted_stands_nowhere(town: Town) -> None:
    """Erased members count no more; no member's key stands with the counts; switched off, all of it is gone."""
    await town.hear_a_no(*range(SHOWN_FROM))
    await town.engine.handle(Pressed(town.source(3), Action.ERASE_SURE))
    assert (SHOWN_FROM - 1, 0) == await town.store.posts.counts("discord:9")
    community, version = await town.store.communities.decided("discord:9")
    off = replace(community, weekly=replace(community.weekly, on=False))
    await town.store.communities.decide("discord:9", off, version, town.clock.now())
    assert (0, 0) == await town.store.posts.counts("discord:9")
    await town.hear_a_no(50)

    assert (0, 0) == await town.store.posts.counts("discord:9"), "Nobody is counted where no card comes."


async def test_nothing_is_counted_elsewhere(town: Town) -> None:
    """A no told in another community, or in a direct message, is not this community's."""
    for who in range(SHOWN_FROM):
        source = replace(town.source(who), community="discord:8" if who % 2 else "")
        await town.engine.handle(Rejected(source))

    assert (0, 0) == await town.store.posts.counts("discord:9")
    assert path_of(town.url).exists()


@given(st.integers(0, 500), st.integers(-30, 30))
def test_what_is_said_is_rough_and_never_small(count: int, blur: int) -> None:
    """A multiple of five, at least ten, and nothing at all for fewer than ten."""
    said = rough(count, blur)

    assert said is None or (said % STEP == 0 and said >= LEAST and count >= LEAST)


@given(st.none() | st.integers(10, 60), st.none() | st.integers(10, 60))
def test_nobody_goes_on_who_did_not_hear_a_no(heard: int | None, on: int | None) -> None:
    """The second count is never above the first, and never alone."""
    told = card(heard, on)
    line = told.parts[0] if told else None

    assert (told is None) == (heard is None)
    assert not isinstance(line, Line) or cast(int, line.values.get("on", 0)) <= cast(int, line.values["heard"])


@pytest.mark.parametrize("others", [10, 12, 13, 14, 17, 22, 31])
def test_an_attacker_who_knows_everybody_else_learns_next_to_nothing(others: int) -> None:
    """They control or know all the others, and see the card, again and again: with somebody or without, it is alike.

    Every outcome is at most e times as likely with the one person as without (with room for chance).
    """
    draws = 40_000
    without = Counter(rough(others, noise()) for _ in range(draws))
    with_them = Counter(rough(others + 1, noise()) for _ in range(draws))
    for outcome in without.keys() | with_them.keys():
        one, other = without[outcome], with_them[outcome]
        slack = 5 * math.sqrt(one + other + 1)
        assert one <= math.e * other + slack * math.e
        assert other <= math.e * one + slack * math.e


def test_two_cards_cannot_be_subtracted() -> None:
    """Somebody leaves between two weeks and all others stay: the difference of the cards hardly tells that."""
    guesser = random.Random(1)
    right = 0
    for _ in range(20_000):
        left = guesser.random() < 0.5
        first, second = rough(23, noise()), rough(22 if left else 23, noise())
        guess = (second or 0) < (first or 0) if first != second else guesser.random() < 0.5
        right += guess == left

    assert right / 20_000 < 0.62


async def test_the_picture_is_a_picture_in_light_and_dark() -> None:
    """PNG bytes from the SVG, no letters in it, and words that say all it shows."""
    for dark in (False, True):
        drawn = await png(dots(15, 10, dark=dark))
        assert drawn.startswith(b"\x89PNG")
        assert 500 < len(drawn) < 100_000
    svg = dots(15, 10, dark=True)
    assert "<text" not in svg
    assert (15, 5) == (svg.count("<circle"), svg.count('fill="none"')), "Told apart by shape, not by colour alone."


@pytest.mark.parametrize(
    "odd", ["", "-", "9-1-light", "15-16-dark", "99999-1-light", "a-b-c", "15--light", "٢٠-١-dark"]
)
async def test_odd_pictures_are_not_drawn(town: Town, odd: str) -> None:
    """What no card ever carried draws nothing; what one did is drawn."""
    refused = await town.engine.handle(Pressed(town.source(1), Action.WEEK_PICTURE, "", odd))
    drawn = await town.engine.handle(Pressed(town.source(1), Action.WEEK_PICTURE, "", "15-10-dark"))

    assert not any(isinstance(one, Picture) for one in refused.replies)
    assert any(isinstance(one, Picture) for one in drawn.replies)
