"""Whether Discord takes our token. For `onward doctor`; nothing is connected, and nothing written unless asked for."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

import aiohttp
import discord

from adapters.discord.wire import Wire
from bot.config import Settings
from bot.replies import Line
from bot.words import Words

PATIENCE = 10.0
"""Seconds Discord has to answer."""


async def checkup(settings: Settings, write_to: str) -> Sequence[tuple[bool, Line]]:
    """What is so, and whether it is fine. write_to: a user's id who gets one test message, or ""."""
    logging.getLogger("discord").setLevel(logging.CRITICAL)
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
    client = discord.Client(intents=discord.Intents.none())
    try:
        async with asyncio.timeout(PATIENCE):
            await client.login(settings.discord_token.get_secret_value() if settings.discord_token else "")
            found = [(True, Line("discord-doctor-name", {"name": str(client.user)}))]
            found.append(await _message(client, write_to) if write_to else (True, Line("discord-doctor-try-message")))
            return found
    except discord.LoginFailure:
        return [(False, Line("discord-token-refused"))]
    except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError):
        return [(False, Line("doctor-unreachable", {"platform": "Discord"}))]
    finally:
        await client.close()


async def _message(client: discord.Client, write_to: str) -> tuple[bool, Line]:
    try:
        wire = Wire(client, lambda payload: None)
        text = Words().text(Line("discord-doctor-message"))
        await wire.send(await wire.open(write_to), {"content": text, "allowed_mentions": {"parse": []}})
    except discord.Forbidden:
        return False, Line("discord-doctor-closed", {"user": write_to})
    except discord.HTTPException as error:
        if error.status >= 500:
            raise
        return False, Line("discord-doctor-nobody", {"user": write_to})
    return True, Line("discord-doctor-wrote", {"user": write_to})
