"""Whether Discord takes our token. For `onward doctor`; nothing is connected or changed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

import aiohttp
import discord

from bot.config import Settings
from bot.replies import Line

PATIENCE = 10.0
"""Seconds Discord has to answer."""


async def checkup(settings: Settings) -> Sequence[tuple[bool, Line]]:
    """What is so, and whether it is fine."""
    logging.getLogger("discord").setLevel(logging.CRITICAL)
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
    client = discord.Client(intents=discord.Intents.none())
    try:
        async with asyncio.timeout(PATIENCE):
            await client.login(settings.discord_token.get_secret_value() if settings.discord_token else "")
        return [(True, Line("discord-doctor-name", {"name": str(client.user)}))]
    except discord.LoginFailure:
        return [(False, Line("discord-token-refused"))]
    except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError):
        return [(False, Line("doctor-unreachable", {"platform": "Discord"}))]
    finally:
        await client.close()
