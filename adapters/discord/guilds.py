"""The servers we are in: who brought us there, who manages them, and which of them took us away.

Nothing about members, roles or channels is kept in memory, so Discord is asked where it matters.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import reduce
from operator import or_

import aiohttp
import discord

from adapters.discord.intake import member
from adapters.discord.limits import ADMINISTRATOR, BOT_ADD, MANAGE_GUILD
from adapters.discord.wire import Payload, Wire
from bot.events import Source
from bot.greeting import greet
from bot.places import Communities
from bot.ports import Adapter, Clock, Core

log = logging.getLogger(__name__)

FRESH = timedelta(days=1)
"""Who brought us in while we were down is still greeted so long afterwards; later it would only surprise."""
LOOKED_AT = 10
"""Entries of the audit log in which whoever brought us in is looked for."""
PATIENCE = 1.0
"""Seconds Discord has to say who manages a server; somebody waits for it."""
TROUBLE = (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError)


class Guilds:
    """What one connection knows of its servers."""

    def __init__(
        self,
        client: discord.AutoShardedClient,
        wire: Wire,
        adapter: Adapter,
        core: Core,
        communities: Communities,
        clock: Clock,
    ) -> None:
        self._client, self._wire, self._adapter, self._core = client, wire, adapter, core
        self._communities, self._clock = communities, clock
        self._known: set[str] = set()
        self._compared = asyncio.Event()

    async def joined(self, guild: discord.Guild) -> None:
        """Somebody brought us into a server. Brought back within the grace, nothing was lost and nothing is said."""
        self._known.add(_key(guild.id))
        if await self._communities.met(_key(guild.id), self._clock.now()):
            await self._greet(guild)

    async def appeared(self, guild: discord.Guild) -> None:
        """A server is there: after an outage, after connecting, or because somebody brought us in meanwhile."""
        await self._compared.wait()
        await self._found(guild)

    async def _found(self, guild: discord.Guild) -> None:
        if _key(guild.id) in self._known:
            return
        self._known.add(_key(guild.id))
        first = await self._communities.met(_key(guild.id), self._clock.now())
        if first and self._is_fresh(guild):
            await self._greet(guild)

    async def removed(self, guild: discord.Guild) -> None:
        """A server took us away. An outage is something else, and Discord says so."""
        self._known.discard(_key(guild.id))
        await self._communities.left(_key(guild.id), self._clock.now())

    async def compared(self) -> None:
        """After connecting: what happened while we were down, or before our very first start."""
        there = {_key(guild.id): guild for guild in self._client.guilds}
        kept = set(await self._communities.places("discord"))
        for community in sorted(kept - there.keys()):
            if self._is_mine(int(community.partition(":")[2])):
                await self._communities.left(community, self._clock.now())
        self._known |= kept & there.keys()
        for community in sorted(there.keys() - kept):
            await self._found(there[community])
        self._compared.set()

    async def manages(self, guild: str, user: str) -> bool:
        """Whether somebody may manage a server, asked of Discord just now. In doubt they may not."""
        try:
            async with asyncio.timeout(PATIENCE):
                path = f"/guilds/{int(guild)}"
                server, person = await asyncio.gather(
                    self._wire.read(path), self._wire.read(f"{path}/members/{int(user)}")
                )
        except TROUBLE as error:
            log.info("Who manages a server is not to be learned just now: %s", type(error).__name__)
            return False
        return str(server.get("owner_id")) == user or bool(
            granted(server["roles"], {guild, *map(str, person["roles"])}) & (ADMINISTRATOR | MANAGE_GUILD)
        )

    async def _greet(self, guild: discord.Guild) -> None:
        installer = await self._installer(guild)
        if not installer:
            return
        key = _key(guild.id)
        source = Source(
            key=f"joined:{key}:{int(self._clock.now().timestamp())}",
            member=member(installer),
            community=key,
            locale=str(guild.preferred_locale),
            manages=True,
            afar=True,
        )
        await greet(self._core, self._adapter, source)

    async def _installer(self, guild: discord.Guild) -> str:
        """Who added the bot, where we may read that; else the owner of the server, in their stead."""
        own = str(self._client.user.id) if self._client.user else ""
        try:
            found = await self._wire.read(f"/guilds/{guild.id}/audit-logs", action_type=BOT_ADD, limit=LOOKED_AT)
        except TROUBLE as error:
            log.info("Who brought us into a server is not to be read: %s", type(error).__name__)
            found = {}
        entries = (one for one in found.get("audit_log_entries") or () if str(one.get("target_id")) == own)
        return next((str(one["user_id"]) for one in entries if one.get("user_id")), str(guild.owner_id or ""))

    def _is_fresh(self, guild: discord.Guild) -> bool:
        """Whether we joined not long ago."""
        joined = self._wire.since.pop(guild.id, "")
        return bool(joined) and self._clock.now() - datetime.fromisoformat(joined) < FRESH

    def _is_mine(self, guild: int) -> bool:
        """Whether a server is on one of this process's shards."""
        mine, all_ = self._client.shard_ids, self._client.shard_count
        return not mine or not all_ or (guild >> 22) % all_ in mine


def granted(roles: Iterable[Payload], held: set[str]) -> int:
    """All permissions of the roles somebody holds, as Discord's bits. The server's own id is everybody's role."""
    return sum_of(int(role["permissions"]) for role in roles if str(role["id"]) in held)


def permitted(base: int, overwrites: Iterable[Payload], guild: str, held: set[str], own: str) -> int:
    """What somebody may do in a channel: everybody's exceptions, then those of all their roles, then their own.

    https://docs.discord.com/developers/topics/permissions#permission-overwrites
    """
    if base & ADMINISTRATOR:
        return ~0
    known = {str(one["id"]): (int(one["allow"]), int(one["deny"])) for one in overwrites}
    roles = [known[role] for role in held - {guild} if role in known]
    together = (sum_of(allow for allow, _ in roles), sum_of(deny for _, deny in roles))
    for allow, deny in (known.get(guild, (0, 0)), together, known.get(own, (0, 0))):
        base = base & ~deny | allow
    return base


def sum_of(bits: Iterable[int]) -> int:
    """All bits that any of these has."""
    return reduce(or_, bits, 0)


def _key(guild: int) -> str:
    return f"discord:{guild}"
