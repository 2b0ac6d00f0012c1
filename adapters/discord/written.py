"""Plain words written to the bot in private, answered by ordinary messages in that conversation."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace

import discord

from adapters.discord import intake
from adapters.discord.answers import TROUBLE, reason
from adapters.discord.delivery import LOST, nonce
from adapters.discord.intake import Payload
from adapters.discord.render import NO_MENTIONS, document, message
from adapters.discord.wire import File, Wire
from bot.pictures import png
from bot.ports import Core
from bot.replies import Document, Line, Message, Picture, Reply
from bot.words import DEFAULT_LOCALE, Words

log = logging.getLogger(__name__)

PATIENCE = 60.0
"""Seconds one message may take with all the library's retries."""


@dataclass(frozen=True, slots=True)
class Talk:
    """Where words were written, which they were, and the language to answer in."""

    channel: str
    key: str
    locale: str = DEFAULT_LOCALE


class Written:
    """Answers whoever writes."""

    def __init__(self, wire: Wire, words: Words, core: Core) -> None:
        self._wire, self._words, self._core = wire, words, core

    async def take(self, payload: Payload) -> None:
        """Answer a message, whatever happens, if it is one to us."""
        event = intake.words(payload)
        if event is None:
            return
        talk = Talk(str(payload["channel_id"]), event.source.key)
        try:
            outcome = await self._core.handle(event)
            talk = replace(talk, locale=outcome.state.settings.spoken)
            for number, reply in enumerate(outcome.replies):
                await self._say(talk, reply, number)
        except Exception as error:  # nobody may be left without an answer
            log.error("Plain words could not be answered: %s", reason(error))
            if not _closed(error):
                await self._sorry(talk)

    async def _sorry(self, talk: Talk) -> None:
        """One kind line, if it can still be said."""
        try:
            await self._say(talk, Message((Line("error-ours"),)), -1)
        except TROUBLE as error:
            log.warning("Discord took no answer at all: %s", reason(error))

    async def _say(self, talk: Talk, reply: Reply, number: int) -> None:
        """Say one thing; twice, if the first try was lost. By its number Discord lets no second one stand there."""
        body, file = await self._drawn(reply, talk.locale)
        numbered = {**body, "nonce": nonce(f"{talk.key}:{number}"), "enforce_nonce": True}
        try:
            await self._send(talk.channel, numbered, file)
        except LOST:
            await self._send(talk.channel, numbered, file)

    async def _send(self, channel: str, body: Payload, file: File | None) -> None:
        async with asyncio.timeout(PATIENCE):
            await self._wire.send(channel, body, file)

    async def _drawn(self, reply: Reply, locale: str) -> tuple[Payload, File | None]:
        match reply:
            case Document():
                return document(reply, self._words, locale), File(reply.name, reply.content.reveal().encode())
            case Picture():
                alt = self._words.text(reply.alt, reply.language or locale)
                return {"allowed_mentions": NO_MENTIONS}, File(reply.name, await png(reply.svg), alt)
            case _:
                return message(reply, self._words, locale), None


def _closed(error: BaseException) -> bool:
    """Whether nothing can be said there at all: they let nobody write to them any more, or the conversation is gone."""
    return isinstance(error, discord.Forbidden | discord.NotFound)
