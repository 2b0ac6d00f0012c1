"""The smallest world around the Discord adapter: one simulated person, and a core that says what it is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import simcord

from adapters.discord.service import DiscordAdapter
from bot.effects import Outcome
from bot.events import Event, Joined, Pressed, Shared
from bot.places import Communities
from bot.replies import Button, Field, Form, Line, Message, Reply
from bot.state import State
from bot.store import open_store
from bot.tokens import Action, Token, encode
from bot.words import Words
from tests.adapters.told import told
from tests.fresh import database
from tests.standins.discord_person import DiscordPerson

CARD = Message(
    (Line("take-a-day-size"),),
    rows=(
        (Button(Line("button-skip"), Action.SKIP, "j1"), Button(Line("button-note-it"), Action.INTERVIEW_NOTES, "j1")),
    ),
)
FORM = Form(
    Line("interview-notes-title"), Action.INTERVIEW_NOTES, (Field("liked", Line("interview-notes-liked")),), "j1"
)
SKIP = encode(Token(Action.SKIP, "j1"))
NOTES = encode(Token(Action.INTERVIEW_NOTES, "j1"))


class SetClock:
    """A clock that stands where it was set."""

    def __init__(self) -> None:
        self.at = datetime(2025, 11, 24, 9, 30, tzinfo=UTC)

    def now(self) -> datetime:
        """The instant it was set to."""
        return self.at


@dataclass
class ScriptedCore:
    """Says `says` to everything, and to a card that left what became of it; the same key twice says nothing.

    slow: seconds it takes.
    """

    says: tuple[Reply, ...] = (CARD,)
    events: list[Event] = field(default_factory=list)
    slow: float = 0.0
    breaks: bool = False

    async def handle(self, event: Event) -> Outcome:
        """Take an event in."""
        if self.slow:
            await asyncio.sleep(self.slow)
        if self.breaks:
            raise RuntimeError("a fault of ours")
        if isinstance(event, Joined):
            return Outcome(State())
        if event.source.key in {one.source.key for one in self.events}:
            return Outcome(State())
        self.events.append(event)
        return Outcome(State(), told(event) if isinstance(event, Shared) else self.says)

    async def form(self, event: Pressed) -> Form:
        """The one form there is."""
        if self.breaks:
            raise RuntimeError("a fault of ours")
        self.events.append(event)
        return FORM


class Nowhere:
    """Communities of a bot that nobody installed anywhere."""

    async def places(self, platform: str) -> Sequence[str]:
        """None."""
        return ()

    async def met(self, community: str, now: datetime) -> bool:
        """Known already."""
        return False


def nowhere() -> Communities:
    """All that an adapter asks of them while it starts."""
    return cast(Communities, Nowhere())


def lone_adapter() -> DiscordAdapter:
    """An adapter with nothing behind it."""
    return DiscordAdapter("token", ScriptedCore(), nowhere(), Words(), SetClock())


@dataclass
class World:
    """Everything a test of the adapter touches."""

    env: simcord.Env
    adapter: DiscordAdapter
    core: ScriptedCore
    communities: Communities
    clock: SetClock
    person: DiscordPerson

    def calls(self, method: str, path: str) -> list[Any]:
        """Bodies of every call of this kind, oldest first."""
        return [one.json for one in self.env.http_requests if one.method == method and path in one.path]

    @property
    def first_answers(self) -> list[int]:
        """Kinds of every first answer tried."""
        return [body["type"] for body in self.calls("POST", "/callback")]

    async def restarts(self) -> None:
        """A new process: nothing in memory is left."""
        self.adapter = DiscordAdapter("token", self.core, self.communities, Words(), self.clock)
        await self.env.restart_bot(self.adapter.client)


@asynccontextmanager
async def world(says: tuple[Reply, ...] = (CARD,)) -> AsyncIterator[World]:
    """A Discord with the adapter in it."""
    core, clock = ScriptedCore(says), SetClock()
    with TemporaryDirectory() as folder:
        store = await open_store(database(Path(folder)))
        adapter = DiscordAdapter("token", core, store.communities, Words(), clock)
        try:
            async with simcord.run(adapter.client, shard_count=1) as env:
                yield World(env, adapter, core, store.communities, clock, DiscordPerson(env))
        finally:
            await store.close()
