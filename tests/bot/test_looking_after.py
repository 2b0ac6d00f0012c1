"""What is kept no longer than was chosen, and what whoever runs the bot can see without changing anything."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.guilds import permitted
from adapters.discord.limits import ADMINISTRATOR, SEND_MESSAGES, VIEW_CHANNEL
from bot.community import ON_AT_FIRST, Community, Feature, Schedule, Verdict
from bot.effects import ShowQuote
from bot.engine import Engine
from bot.events import Pressed, Source, Submitted
from bot.housekeeping import Housekeeping
from bot.places import Planned
from bot.private import Private
from bot.store import path_of
from bot.store.peek import communities
from bot.store.sqlite import SqliteStore
from bot.tokens import Action
from tests.fresh import database, opened
from tests.probes.clock import SettableClock

KEY = "a passphrase for the communities"


class Town:
    """A community that keeps things for ninety days, and a member who gave words to it."""

    def __init__(self, store: SqliteStore, url: str) -> None:
        self.store, self.url, self.clock = store, url, SettableClock()
        self.engine = Engine(store, self.clock)

    async def decides(self, **parts: object) -> None:
        """Its admins decide."""
        known, version = await self.store.communities.decided("discord:9")
        fresh = replace(known, **parts)  # type: ignore[arg-type]  # each part has its own type
        assert await self.store.communities.decide("discord:9", fresh, version, self.clock.now())

    async def gives(self, key: str) -> None:
        """A member gives words to the community."""
        source = Source(key=f"{key}-1", member="discord:1", community="discord:9", manages=True, name=Private("Robin"))
        written = Submitted(source, Action.WORDS, fields={"words": Private("Take your time.")})
        await self.engine.handle(written)
        await self.engine.handle(Pressed(replace(source, key=f"{key}-2"), Action.WORDS_POOL, key))
        await self.engine.handle(Pressed(replace(source, key=f"{key}-3"), Action.ADMIN_SET, "", f"language/{key}"))


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """A town of its own for each test."""
    url = database(tmp_path)
    async with opened(url, (KEY,)) as store:
        yield Town(store, url)


async def test_what_a_community_keeps_no_longer_goes(town: Town) -> None:
    """Words, shown quotes and changes older than was chosen are deleted; newer ones, and members' own notes, stay."""
    await town.decides(on=ON_AT_FIRST | {Feature.WORDS}, keep_days=90)
    await town.gives("de")
    planned = Planned("quotes", "discord:9", town.clock.now(), town.clock.now())
    await town.decides(quotes=Schedule(on=True, room="discord:9/5"))
    (planned,) = await town.store.posts.due("discord", town.clock.now() + timedelta(days=9), 1)
    await town.store.posts.take(planned, None, ShowQuote("discord:9/5", "q1"), town.clock.now())
    town.clock.passes(timedelta(days=60))
    await town.gives("fr")
    keeping = Housekeeping(town.store.communities, town.clock)
    await keeping.round()
    assert 2 == len(await town.store.communities.words("discord:9", Verdict.WAITING))
    town.clock.passes(timedelta(days=40))
    await keeping.round()

    assert 1 == len(await town.store.communities.words("discord:9", Verdict.WAITING))
    community, _ = await town.store.communities.decided("discord:9")
    assert ["fr"] == [one.to for one in community.decisions]
    assert frozenset() == (await town.store.room("discord:9/5")).seen
    assert (await town.store.load("discord:1")).version


async def test_for_as_long_as_we_are_there_is_for_good(town: Town) -> None:
    """Nothing goes where nobody asked for it."""
    await town.decides(on=ON_AT_FIRST | {Feature.WORDS})
    await town.gives("de")
    town.clock.passes(timedelta(days=4000))
    await Housekeeping(town.store.communities, town.clock).round()

    assert 1 == len(await town.store.communities.words("discord:9", Verdict.WAITING))


async def test_looking_changes_nothing(town: Town) -> None:
    """The doctor reads what communities decided, with the key alone, and without it reads nothing."""
    await town.decides(quotes=Schedule(on=True, room="discord:9/5"), wins_room="discord:9/6")
    path = path_of(town.url)
    known = await asyncio.to_thread(communities, path, (KEY,))

    assert ("discord:9/5", "discord:9/6") == known["discord:9"].rooms
    assert {} == communities(path, ("a passphrase that is not the one",))
    assert {} == communities(path.with_name("none.db"), (KEY,))
    assert () == Community(quotes=Schedule(room="discord:9/5")).rooms, "What is off posts nowhere."


BITS = st.sampled_from([0, VIEW_CHANNEL, SEND_MESSAGES, VIEW_CHANNEL | SEND_MESSAGES])


def overwrite(name: str, allow: int = 0, deny: int = 0) -> dict[str, str]:
    """An exception of a channel, as Discord writes it."""
    return {"id": name, "allow": str(allow), "deny": str(deny)}


def test_a_channels_exceptions_count_in_discords_order() -> None:
    """Everybody's first, then all roles together, where an allowance wins, then our own; an administrator may all."""
    both = VIEW_CHANNEL | SEND_MESSAGES
    everybody_out = overwrite("9", deny=VIEW_CHANNEL)
    role_in, role_out = overwrite("r1", allow=VIEW_CHANNEL), overwrite("r2", deny=VIEW_CHANNEL)
    held = {"9", "r1", "r2"}

    assert both == permitted(both, [], "9", held, "me")
    assert SEND_MESSAGES == permitted(both, [everybody_out], "9", held, "me")
    assert both == permitted(both, [everybody_out, role_in, role_out], "9", held, "me")
    assert SEND_MESSAGES == permitted(both, [everybody_out, role_in], "9", {"9"}, "me")
    assert VIEW_CHANNEL == permitted(both, [overwrite("me", deny=SEND_MESSAGES)], "9", held, "me")
    assert permitted(ADMINISTRATOR, [everybody_out], "9", held, "me") & both == both


@given(BITS, st.lists(st.builds(overwrite, st.sampled_from(["9", "r1", "r2", "me"]), BITS, BITS), max_size=4))
def test_what_is_ours_alone_has_the_last_word(base: int, overwrites: list[dict[str, str]]) -> None:
    """Whatever else a channel says, our own exception decides."""
    mine = overwrite("me", allow=SEND_MESSAGES, deny=VIEW_CHANNEL)
    may = permitted(base, [one for one in overwrites if one["id"] != "me"] + [mine], "9", {"9", "r1"}, "me")

    assert may & SEND_MESSAGES
    assert not may & VIEW_CHANNEL
