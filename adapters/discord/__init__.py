"""Discord. `connect` is what `bot.app` calls; the other files answer the same questions as in every adapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adapters.discord.client import Shards
from adapters.discord.service import DiscordAdapter
from bot.places import Communities
from bot.ports import Adapter, CannotConnect, Clock, Core
from bot.replies import Line
from bot.words import Words

if TYPE_CHECKING:
    from bot.config import Settings


def connect(settings: Settings, core: Core, communities: Communities, words: Words, clock: Clock) -> Adapter:
    """The adapter for the token that is set."""
    if not settings.discord_token:
        raise CannotConnect(words.text(Line("discord-without-token-refused")))
    shards = Shards(settings.discord_shard_ids, settings.discord_shard_count)
    return DiscordAdapter(settings.discord_token.get_secret_value(), core, communities, words, clock, shards)
