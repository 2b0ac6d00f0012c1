"""Messages we begin: sent once, never re-sent blindly, and found again when it is unclear whether they arrived."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import GONE, code_of, delivery_of, post_of
from adapters.slack.gates import Gates
from adapters.slack.intake import MARK, user_of
from adapters.slack.parts import Block
from adapters.slack.render import message, quiet
from bot.ports import Delivery, Sent, Unreachable, Wanted, Withdrawn, always
from bot.replies import Message
from bot.tokens import decode
from bot.words import Words

log = logging.getLogger(__name__)

POST = "chat.postMessage"
LOOKED_AT = 100
"""How many of the newest direct messages are looked at to find one again."""


class Post:
    """Direct messages in one workspace. once: a client that waits for no limit; steady: one that does."""

    def __init__(self, once: AsyncWebClient, steady: AsyncWebClient, gates: Gates, words: Words) -> None:
        self._once, self._steady, self._gates, self._words = once, steady, gates, words

    async def deliver(
        self, member: str, address: str | None, card: Message, wanted: Wanted, *, delivery: str, locale: str
    ) -> Delivery:
        """Send a card to a member, to their known conversation or by opening it."""
        text, blocks = message(card, self._words, locale)
        if blocks:
            blocks[0]["block_id"] = MARK + delivery
        outcome = await self._send(address or user_of(member), text, blocks, wanted)
        if address and outcome == Unreachable("channel_not_found"):
            return await self._send(user_of(member), text, blocks, wanted)
        return outcome

    async def post(self, room: str, card: Message, locale: str) -> Delivery:
        """Write into a channel. Slack has no message without a sound; each member sets that for each channel."""
        text, blocks = message(card, self._words, locale)
        return await self._send(room.rpartition("/")[2], text, blocks, always, post_of)

    async def find(self, member: str, address: str | None, delivery: str) -> bool:
        """Whether the card stands in the conversation; False when we may not look, or there is nothing to look at.

        Any other trouble is raised: whoever asked must not send again because Slack was out of reach just now.
        """
        try:
            channel = address or (await self._steady.conversations_open(users=user_of(member)))["channel"]["id"]
            history = await self._steady.conversations_history(channel=channel, limit=LOOKED_AT)
        except SlackApiError as error:
            if code_of(error) not in GONE | {"missing_scope"}:
                raise
            log.warning("Could not look for a message that may have arrived: %s", code_of(error))
            return False
        return any(carries(one.get("blocks") or (), delivery) for one in history["messages"])

    async def _send(
        self,
        channel: str,
        text: str,
        blocks: list[Block],
        wanted: Wanted,
        means: Callable[[Exception], Delivery] = delivery_of,
    ) -> Delivery:
        try:
            await self._gates.turn(POST, 0)
            await self._gates.room("")
            await self._gates.room(channel)
            if not await wanted():
                return Withdrawn()
            answer = await self._once.chat_postMessage(channel=channel, **quiet(text, blocks))
        except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError) as error:
            return means(error)
        return Sent(str(answer["channel"]))


def carries(blocks: Iterable[Block], delivery: str) -> bool:
    """Whether these blocks belong to that delivery, pressed since or not."""
    return any(name == MARK + delivery or _ref(name) == delivery for name in _names(blocks))


def _names(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield str(block.get("block_id", ""))
        for element in block.get("elements") or ():
            yield str(element.get("action_id", ""))


def _ref(name: str) -> str | None:
    token = decode(name.partition("#")[0])
    return token.ref if token else None
