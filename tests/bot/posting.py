"""Communities with schedules, and channels that take what is posted or do not, for tests of what comes by itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import cast

from bot.catalog import load_quotes
from bot.community import Community, Schedule
from bot.ports import Adapter, Delivery, Sent, Unsure, Wanted
from bot.posts import Posts
from bot.replies import Message, Saying
from bot.store.sqlite import SqliteStore
from tests.probes.clock import SettableClock

QUOTES = load_quotes()
EVERY_DAY = frozenset(range(7))
ZONES = (
    "Africa/Cairo", "Africa/Casablanca", "Africa/Lagos", "America/Chicago", "America/Halifax", "America/Havana",
    "America/Los_Angeles", "America/New_York", "America/Phoenix", "America/Santiago", "America/Sao_Paulo",
    "America/St_Johns", "Asia/Beirut", "Asia/Dubai", "Asia/Jerusalem", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Tehran",
    "Asia/Tokyo", "Atlantic/Azores", "Australia/Adelaide", "Australia/Lord_Howe", "Australia/Sydney", "Europe/Berlin",
    "Europe/Dublin", "Europe/Lisbon", "Europe/London", "Pacific/Apia", "Pacific/Auckland", "Pacific/Chatham",
)  # fmt: skip


class Channels:
    """Every channel of a platform, and what was posted there."""

    name = "discord"

    def __init__(self, clock: SettableClock) -> None:
        self._clock = clock
        self.posted: list[tuple[datetime, str, str]] = []
        self.direct: list[tuple[str, Message]] = []
        self.answers: list[Delivery | BaseException] = []
        self.silent: list[bool] = []
        self.meanwhile: list[Callable[[], Awaitable[object]]] = []

    async def post(self, room: str, message: Message, *, silent: bool, delivery: str, locale: str) -> Delivery:
        """Take a post, or whatever comes next from `answers`; what happens `meanwhile` happens first."""
        while self.meanwhile:
            await self.meanwhile.pop(0)()
        answer = self.answers.pop(0) if self.answers else Sent(room)
        if isinstance(answer, BaseException):
            raise answer
        if isinstance(answer, Sent | Unsure):
            (saying,) = (part for part in message.parts if isinstance(part, Saying))
            self.posted.append((self._clock.now(), room, saying.text))
            self.silent.append(silent)
        return answer

    async def deliver(
        self, member: str, address: str | None, message: Message, wanted: Wanted, *, delivery: str, locale: str
    ) -> Delivery:
        """Take a direct message."""
        self.direct.append((member, message))
        return Sent("D1")


class Town:
    """A store, a clock, a platform and what posts on it."""

    def __init__(self, store: SqliteStore) -> None:
        self.store, self.clock = store, SettableClock(datetime(2026, 1, 1, tzinfo=UTC))
        self.channels = Channels(self.clock)
        self.posts = self.another()

    def another(self) -> Posts:
        """One more process on the same database."""
        adapters = {"discord": cast(Adapter, self.channels)}
        return Posts(self.store, adapters, self.clock, QUOTES)

    async def plans(self, name: int = 9, **parts: object) -> Schedule:
        """An admin sets a schedule."""
        key = f"discord:{name}"
        given = {"on": True, "room": f"{key}/5", "days": EVERY_DAY, "by": "discord:1", **parts}
        schedule = replace(Schedule(), **given)  # type: ignore[arg-type]  # each part has its own type
        community, version = await self.store.communities.decided(key)
        await self.store.communities.decide(key, replace(community, quotes=schedule), version, self.clock.now())
        return schedule

    async def goes_on(self, until: datetime) -> None:
        """Time passes, and everything due is done at its minute."""
        while (due := await self.store.posts.next_due()) and due <= until:
            self.clock.go_to(max(due, self.clock.now()))
            await self.posts.drain()
        self.clock.go_to(until)

    async def decided(self, name: int = 9) -> Community:
        """What a community decided."""
        return (await self.store.communities.decided(f"discord:{name}"))[0]
