"""The gateway connection, with everything we do not need left out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

import aiohttp
import discord

LONGEST_RATE_WAIT = 30.0
"""Seconds the library may wait for a limit to pass before it says so instead."""


@dataclass(frozen=True, slots=True)
class Shards:
    """Which part of all servers this process serves. Nothing set: all of them, in as many parts as Discord says."""

    ids: tuple[int, ...] = ()
    count: int | None = None


class News(Enum):
    """What the connection tells of a server."""

    AVAILABLE = auto()
    """It is there: after connecting, after an outage."""
    JOINED = auto()
    REMOVED = auto()


class Client(discord.AutoShardedClient):
    """One connection. login: awaited once logged in, before connecting. ready: every server is known."""

    def __init__(
        self,
        shards: Shards,
        trace: aiohttp.TraceConfig,
        login: Callable[[], Awaitable[None]],
        ready: Callable[[], None],
        news: Callable[[News, discord.Guild], None],
    ) -> None:
        some: dict[str, Any] = {"shard_ids": list(shards.ids)} if shards.ids else {}
        super().__init__(
            **some,
            shard_count=shards.count,
            http_trace=trace,
            intents=discord.Intents(guilds=True, dm_messages=True),
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            allowed_mentions=discord.AllowedMentions.none(),
            enable_debug_events=False,
            max_ratelimit_timeout=LONGEST_RATE_WAIT,
        )
        self._login, self._told_ready, self._news = login, ready, news

    async def setup_hook(self) -> None:
        """Once logged in, before connecting."""
        await self._login()

    async def on_ready(self) -> None:
        """Connected, with every server known."""
        self._told_ready()

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """There, again or for the first time since we connected."""
        self._news(News.AVAILABLE, guild)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Brought into a server."""
        self._news(News.JOINED, guild)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Taken out of one."""
        self._news(News.REMOVED, guild)
