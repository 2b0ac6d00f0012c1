"""Messages we begin: sent with a number of their own so that Discord keeps one of two, and found again when unsure."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Iterator, Mapping
from typing import Any

import aiohttp
import discord

from adapters.discord.answers import reason
from adapters.discord.budget import Budget
from adapters.discord.intake import user_of
from adapters.discord.limits import (
    CANNOT_WRITE,
    CLOSED,
    FILTERED,
    MESSAGES_LOOKED_AT,
    NONCE,
    OPENING_TOO_FAST,
    QUARANTINED,
    SUPPRESS_NOTIFICATIONS,
    UNKNOWN_CHANNEL,
)
from adapters.discord.render import message
from adapters.discord.wire import Payload, Wire
from bot.ports import Clock, Delivery, Postponed, Sent, Unreachable, Unsure, Wanted, Withdrawn
from bot.replies import Message
from bot.tokens import decode
from bot.words import Words

log = logging.getLogger(__name__)

NOT_READY = Postponed(5)
LATER = Postponed(60)
OPENING_PAUSE = 10 * 60.0
"""Seconds no conversation is opened after Discord said that we open them too fast."""
QUARANTINE_PAUSE = 6 * 60 * 60.0
"""Seconds nothing is begun while Discord holds the bot for a spammer; its operator has to ask for help."""
OPENING_GAP = 1.0
"""Seconds between two new conversations: opening many at once is what Discord takes for spam."""
PATIENCE = 60.0
"""Seconds a delivery may take with all the library's retries: less than the lease it runs under."""

LOST = (aiohttp.ClientError, OSError, TimeoutError)


class Post:
    """Direct messages that answer nothing."""

    def __init__(self, wire: Wire, words: Words, clock: Clock, budget: Budget) -> None:
        self._wire, self._words, self._clock, self._budget = wire, words, clock, budget
        self._closed_until = 0.0
        self._opening = asyncio.Lock()
        self._opened_at = float("-inf")

    async def deliver(
        self, member: str, address: str | None, card: Message, wanted: Wanted, *, delivery: str, locale: str
    ) -> Delivery:
        """Send a card to a member, in their known conversation or a new one."""
        if wait := self._budget.wait():
            log.error("Discord refused so much lately that nothing is begun for %.0f seconds.", wait)
            return Postponed(wait)
        body = {**message(card, self._words, locale), "nonce": nonce(delivery), "enforce_nonce": True}
        if address:
            outcome = await self._send(address, body, wanted)
            if outcome is not None:
                return outcome
        channel = await self._open(member)
        if not isinstance(channel, str):
            return channel
        return await self._send(channel, body, wanted) or Unreachable(str(UNKNOWN_CHANNEL))

    async def post(self, room: str, card: Message, *, silent: bool, delivery: str, locale: str) -> Delivery:
        """Write into a channel of a server. A filter that stops it stops it every time."""
        if wait := self._budget.wait():
            return Postponed(wait)
        body = {**message(card, self._words, locale), "nonce": nonce(delivery), "enforce_nonce": True}
        body["flags"] |= SUPPRESS_NOTIFICATIONS if silent else 0
        try:
            async with asyncio.timeout(PATIENCE):
                await self._wire.send(room.rpartition("/")[2], body)
        except discord.HTTPException as error:
            if error.code in CLOSED:
                return Unreachable(str(error.code))
            return Unreachable("filtered") if error.code in FILTERED else self._outcome(error) or LATER
        except (discord.DiscordException, *LOST) as error:
            return self._outcome(error) or LATER
        return Sent(room)

    async def find(self, member: str, address: str | None, delivery: str) -> bool:
        """Whether the card stands there. Raises when Discord cannot be asked: nothing may be sent then."""
        try:
            async with asyncio.timeout(PATIENCE):
                channel = address or await self._wire.open(user_of(member))
                newest = await self._wire.newest(channel, MESSAGES_LOOKED_AT)
        except discord.HTTPException as error:
            if error.status >= 500 or error.status == 429:
                raise
            return False
        return any(carries(one, delivery) for one in newest)

    async def _open(self, member: str) -> str | Delivery:
        """Nothing was sent yet, so that whatever goes wrong here leaves no doubt."""
        wait = self._closed_until - self._clock.now().timestamp()
        if wait > 0:
            return Postponed(wait)
        try:
            async with asyncio.timeout(PATIENCE):
                await self._turn()
                return await self._wire.open(user_of(member))
        except (discord.DiscordException, *LOST) as error:
            outcome = self._outcome(error)
            return LATER if isinstance(outcome, Unsure) else outcome or Unreachable(reason(error))

    async def _turn(self) -> None:
        """Wait for a turn to open a conversation."""
        async with self._opening:
            loop = asyncio.get_running_loop()
            await asyncio.sleep(max(0.0, self._opened_at + OPENING_GAP - loop.time()))
            self._opened_at = loop.time()

    async def _send(self, channel: str, body: Payload, wanted: Wanted) -> Delivery | None:
        """None: there is no such conversation."""
        if not await wanted():
            return Withdrawn()
        try:
            async with asyncio.timeout(PATIENCE):
                await self._wire.send(channel, body)
        except (discord.DiscordException, *LOST) as error:
            return self._outcome(error)
        return Sent(channel)

    def _outcome(self, error: BaseException) -> Delivery | None:
        """What an error says about a message."""
        match error:
            case discord.RateLimited():
                return Postponed(error.retry_after)
            case discord.HTTPException(code=code) if code in (OPENING_TOO_FAST, QUARANTINED):
                return self._pause(code)
            case discord.HTTPException(code=code) if code in CANNOT_WRITE:
                return Unreachable(str(code))
            case discord.HTTPException(code=code) if code == UNKNOWN_CHANNEL:
                return None
            case discord.HTTPException(status=429):
                return LATER
            case discord.HTTPException(status=status) if status < 500:
                log.error("Discord refused a message: %s", reason(error))
                return Unreachable(reason(error)) if status == 403 else LATER
            case _:
                return Unsure()

    def _pause(self, code: int) -> Delivery:
        if code == QUARANTINED:
            log.error("Discord holds this bot for a spammer: it may not begin conversations. Ask Discord's support.")
        else:
            log.warning("Discord wants fewer new conversations: none is opened for ten minutes.")
        seconds = QUARANTINE_PAUSE if code == QUARANTINED else OPENING_PAUSE
        self._closed_until = self._clock.now().timestamp() + seconds
        return Postponed(seconds)


def nonce(delivery: str) -> str:
    """The same number for the same delivery, whoever asks: Discord keeps one of two messages that share it."""
    return "o" + hashlib.blake2b(delivery.encode(), digest_size=(NONCE - 1) // 2).hexdigest()


def carries(message: Payload, delivery: str) -> bool:
    """Whether a button or a list of this message belongs to that delivery."""
    return any(token.ref == delivery for name in _names(message) if (token := decode(name.partition("#")[0])))


def _names(node: Mapping[str, Any]) -> Iterator[str]:
    if "custom_id" in node:
        yield str(node["custom_id"])
    for inner in node.get("components") or ():
        yield from _names(inner)
