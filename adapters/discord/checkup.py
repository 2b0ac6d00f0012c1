"""Whether Discord takes our token. For `onward doctor`; nothing is connected, and nothing written unless asked for."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

import aiohttp
import discord

from adapters.discord.guilds import granted, permitted
from adapters.discord.limits import SEND_MESSAGES, VIEW_CHANNEL
from adapters.discord.wire import Wire
from bot.config import Settings
from bot.replies import Line
from bot.words import Words

PATIENCE = 10.0
"""Seconds Discord has to answer."""


async def checkup(settings: Settings, write_to: str, rooms: Sequence[str]) -> Sequence[tuple[bool, Line]]:
    """What is so, and whether it is fine. write_to: a user's id who gets one test message, or "".

    rooms: where something is to be posted.
    """
    logging.getLogger("discord").setLevel(logging.CRITICAL)
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
    client = discord.Client(intents=discord.Intents.none())
    try:
        async with asyncio.timeout(PATIENCE):
            await client.login(settings.discord_token.get_secret_value() if settings.discord_token else "")
            found = [(True, Line("discord-doctor-name", {"name": str(client.user)}))]
            found.append(await _message(client, write_to) if write_to else (True, Line("discord-doctor-try-message")))
            return [*found, *[await _room(client, room) for room in rooms]]
    except discord.LoginFailure:
        return [(False, Line("discord-token-refused"))]
    except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError):
        return [(False, Line("doctor-unreachable", {"platform": "Discord"}))]
    finally:
        await client.close()


async def _room(client: discord.Client, room: str) -> tuple[bool, Line]:
    """Whether we may write in a channel, from its server's roles and its own exceptions."""
    guild, _, channel = room.partition(":")[2].partition("/")
    wire, own = Wire(client), str(client.user.id if client.user else "")
    try:
        there = await wire.read(f"/channels/{int(channel)}")
        roles = (await wire.read(f"/guilds/{int(guild)}"))["roles"]
        held = {guild, *map(str, (await wire.read(f"/guilds/{int(guild)}/members/{own}"))["roles"])}
    except (discord.Forbidden, discord.NotFound):
        return False, Line("discord-doctor-channel-gone", {"channel": channel})
    may = permitted(granted(roles, held), there.get("permission_overwrites") or (), guild, held, own)
    if not may & VIEW_CHANNEL:
        return False, Line("discord-doctor-channel-gone", {"channel": channel})
    fine = bool(may & SEND_MESSAGES)
    return fine, Line("discord-doctor-channel" if fine else "discord-doctor-channel-closed", {"channel": channel})


async def _message(client: discord.Client, write_to: str) -> tuple[bool, Line]:
    try:
        wire = Wire(client)
        text = Words().text(Line("discord-doctor-message"))
        await wire.send(await wire.open(write_to), {"content": text, "allowed_mentions": {"parse": []}})
    except discord.Forbidden:
        return False, Line("discord-doctor-closed", {"user": write_to})
    except discord.HTTPException as error:
        if error.status >= 500:
            raise
        return False, Line("discord-doctor-nobody", {"user": write_to})
    return True, Line("discord-doctor-wrote", {"user": write_to})
