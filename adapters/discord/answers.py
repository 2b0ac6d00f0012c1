"""Answering one interaction: at once if the core is quick, else promised first; seen by the right people only."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

import aiohttp
import discord

from adapters.discord import forms
from adapters.discord.intake import Spot
from adapters.discord.limits import ALREADY_ACKNOWLEDGED, CLOSED, EPHEMERAL, FILTERED, INVALID_BODY, TOO_LATE
from adapters.discord.render import NO_MENTIONS, Payload, document, message
from adapters.discord.wire import LATER, LATER_OVER, MESSAGE, MODAL, OVER, File, Wire
from bot.events import Fate
from bot.pictures import png
from bot.replies import Document, Form, Line, Message, Picture, Reply
from bot.sorry import sorry
from bot.words import Words

log = logging.getLogger(__name__)

TROUBLE = (discord.DiscordException, aiohttp.ClientError, OSError)
"""Everything Discord and the way to it can do to a call."""


class Answer:
    """One interaction's answer, and how far it has come."""

    def __init__(self, wire: Wire, words: Words, spot: Spot, locale: str) -> None:
        self._wire, self._words, self._spot, self._locale = wire, words, spot, locale
        self._begun = False
        """Whether the first answer was given, or may have been."""
        self._owed = False
        """Whether that was only a promise, which the next answer keeps."""

    async def open(self, form: Form) -> None:
        """Open a form: possible as the very first answer only."""
        await self._first(MODAL, forms.form(form, self._words, self._locale))

    async def promise(self) -> None:
        """Say that the answer is coming. Who will see it is decided here, and cannot change later."""
        try:
            await (self._first(LATER_OVER) if self._spot.over else self._first(LATER, self._hidden({})))
        except discord.HTTPException as error:
            if error.code != ALREADY_ACKNOWLEDGED:
                raise
            return  # by an earlier try of this call, or by the same interaction delivered twice: add, take nothing away
        self._owed = True

    async def publish(self, card: Message) -> Fate:
        """Let a card stand in the channel, before anything of it is said to the member."""
        try:
            await self._before_others()
            body = message(card, self._words, self._locale)
            await self._wire.publish(self._spot.application, self._spot.token, body)
        except TROUBLE as error:
            log.info("A channel took no card: %s", reason(error))
            return fate_of(error)
        return Fate.STANDS

    async def show(self, replies: Sequence[Reply]) -> None:
        """All of these, to the member alone."""
        if not replies:
            await self._nothing_to_say()
        for reply in replies:
            await self._say(reply)

    async def sorry(self) -> None:
        """One kind line, if there is still a way to say it."""
        self._owed = self._owed and not self._spot.over  # the card that was pressed stays as it is
        self._spot = replace(self._spot, over=False)
        try:
            await self._say(sorry())
        except TROUBLE as error:
            log.warning("Discord took no answer at all: %s", reason(error))

    async def _say(self, reply: Reply) -> None:
        if isinstance(reply, Document):
            body = document(reply, self._words, self._locale)
            await self._hand_over(body, File(reply.name, reply.content.reveal().encode()))
            return
        if isinstance(reply, Picture):
            alt = self._words.text(reply.alt, reply.language or self._locale)
            await self._hand_over({"allowed_mentions": NO_MENTIONS}, File(reply.name, await png(reply.svg), alt))
            return
        body = message(reply, self._words, self._locale)
        if self._owed:
            await self._wire.edit(self._spot.application, self._spot.token, body)
            self._owed = False
        elif self._begun:
            await self._follow_up(self._hidden(body))
        elif self._spot.over:
            await self._first(OVER, body)
        else:
            await self._first(MESSAGE, self._hidden(body))

    async def _before_others(self) -> None:
        """An interaction is answered by what the member alone sees, so that what follows it can be for the channel.

        A promise that is not over a card is kept first: whatever follows that one would be hidden as it is.
        """
        if not self._spot.over:
            await self._say(Message((Line("sharing"),)))
            self._owed = True
        elif not self._begun:
            await self.promise()

    async def _hand_over(self, body: Payload, content: File) -> None:
        """A file cannot take the place of a card; otherwise it keeps the promise made just before."""
        if not self._begun:
            await self.promise()
        if self._owed and not self._spot.over:
            await self._wire.edit(self._spot.application, self._spot.token, body, content)
        else:
            await self._follow_up(self._hidden(body), content)
        self._owed = False

    async def _nothing_to_say(self) -> None:
        """A press is taken note of; a promise is taken back."""
        if self._owed and not self._spot.over:
            await self._take_back()
        elif not self._begun and self._spot.pressed:
            await self._first(LATER_OVER)
        elif not self._begun:
            log.info("An interaction was answered before.")

    async def _take_back(self) -> None:
        await self._wire.remove(self._spot.application, self._spot.token)
        self._owed = False

    async def _first(self, kind: int, data: Payload | None = None) -> None:
        try:
            await self._wire.respond(self._spot.id, self._spot.token, kind, data)
        except discord.HTTPException as error:
            self._begun = error.code != INVALID_BODY
            raise
        self._begun = True

    async def _follow_up(self, body: Payload, file: File | None = None) -> None:
        await self._wire.follow_up(self._spot.application, self._spot.token, body, file)

    def _hidden(self, body: Payload) -> Payload:
        if self._spot.private:
            return body
        return body | {"flags": int(body.get("flags", 0)) | EPHEMERAL}


def reason(error: BaseException) -> str:
    """An error by its number or its kind: never its text, which may quote what a member wrote."""
    return str(error.code or error.status) if isinstance(error, discord.HTTPException) else type(error).__name__


def too_late(error: BaseException) -> bool:
    """Whether Discord says that the interaction is over or answered: nothing more can be done, and nothing need be."""
    return isinstance(error, discord.HTTPException) and error.code in TOO_LATE


def fate_of(error: BaseException) -> Fate:
    """What became of a card that a member shared. What Discord refuses with a number of its own it did not post."""
    match error:
        case discord.HTTPException(code=code) if code in FILTERED:
            return Fate.FILTERED
        case discord.HTTPException(code=code, status=status) if code in CLOSED or status == 403:
            return Fate.NO_ENTRY
        case discord.HTTPException(status=status) if status < 500:
            return Fate.NOT_NOW
        case discord.RateLimited() | aiohttp.ClientConnectorError():
            return Fate.NOT_NOW
        case _:
            return Fate.UNSURE
