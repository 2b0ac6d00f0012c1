"""The smallest world around the Slack adapter: our Slack, one person in it, and a core that says what it is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from adapters.slack.service import SlackAdapter, Ways
from bot.effects import Outcome
from bot.events import Event, Joined, Pressed, Shared
from bot.replies import Button, Field, Form, Line, Message, Reply
from bot.state import State
from bot.store import open_store
from bot.tokens import Action
from bot.words import Words
from tests.adapters.told import told
from tests.fresh import database
from tests.standins.slack import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, SlackServer
from tests.standins.slack_methods import pointed_at
from tests.standins.slack_person import SlackPerson

SOCKET = Ways(BOT_TOKEN, APP_TOKEN)
OVER_HTTP = Ways(BOT_TOKEN, signing_secret=SIGNING_SECRET)

CARD = Message(
    (Line("take-a-day-size"),),
    rows=(
        (Button(Line("button-skip"), Action.SKIP, "j1"), Button(Line("button-note-it"), Action.INTERVIEW_NOTES, "j1")),
    ),
)
FORM = Form(
    Line("interview-notes-title"), Action.INTERVIEW_NOTES, (Field("liked", Line("interview-notes-liked")),), "j1"
)


class MovableClock:
    """A clock a test sets."""

    def __init__(self) -> None:
        self.at = datetime(2025, 11, 24, 9, 30, tzinfo=UTC)

    def now(self) -> datetime:
        """The instant it was set to."""
        return self.at

    def pass_by(self, time: timedelta) -> None:
        """Let time pass."""
        self.at += time


@dataclass
class ScriptedCore:
    """Says `says` to everything, once `may_answer` is set; remembers what it was asked."""

    says: tuple[Reply, ...] = (CARD,)
    events: list[Event] = field(default_factory=list)
    joined: list[Joined] = field(default_factory=list)
    may_answer: asyncio.Event = field(default_factory=asyncio.Event)
    breaks: bool = False

    async def handle(self, event: Event) -> Outcome:
        """Take an event in; the same key twice changes nothing and says nothing."""
        if isinstance(event, Joined):
            self.joined.append(event)
            return Outcome(State())
        await self.may_answer.wait()
        if self.breaks:
            raise RuntimeError("a fault of ours")
        if event.source.key in {one.source.key for one in self.events}:
            return Outcome(State())
        self.events.append(event)
        return Outcome(State(), told(event) if isinstance(event, Shared) else self.says)

    async def form(self, event: Pressed) -> Form:
        """The one form there is."""
        self.events.append(event)
        return FORM


class SkippingTimer:
    """Seconds that pass at once: whoever sleeps finds that the time has come."""

    def __init__(self) -> None:
        self.at = 1000.0
        self.slept: list[float] = []

    def now(self) -> float:
        """Seconds passed so far."""
        return self.at

    async def sleep(self, seconds: float) -> None:
        """Skip them."""
        self.slept.append(seconds)
        self.at += seconds
        await asyncio.sleep(0)


@dataclass
class World:
    """Everything a test of the adapter touches."""

    server: SlackServer
    adapter: SlackAdapter
    core: ScriptedCore
    clock: MovableClock
    person: SlackPerson
    timer: SkippingTimer

    async def shows(self, count: int) -> None:
        """Wait until so many messages were shown in all."""
        await self.server.until(lambda: len(self.server.shown) >= count)

    async def rests(self) -> None:
        """Wait until everything that arrived is answered."""
        await self.adapter.settle()


@asynccontextmanager
async def world(
    *,
    connected: bool = True,
    arrange: Callable[[SlackServer], None] = lambda _: None,
    ways: Ways = SOCKET,
) -> AsyncIterator[World]:
    """Our Slack with the adapter in it, taken down again at the end."""
    clock = MovableClock()
    server = SlackServer(clock.now, joined={"C1"})
    arrange(server)
    await server.start()
    core = ScriptedCore()
    core.may_answer.set()
    with pointed_at(server), TemporaryDirectory() as folder:
        store = await open_store(database(Path(folder)))
        adapter = SlackAdapter(ways, core, store.communities, Words(), clock)
        adapter.timer = timer = SkippingTimer()
        try:
            if connected:
                await adapter.start()
            yield World(server, adapter, core, clock, SlackPerson(server), timer)
        finally:
            await adapter.stop()
            await store.close()
            await server.stop()
