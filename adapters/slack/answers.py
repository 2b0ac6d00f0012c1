"""Answers to what somebody just did: by response_url while it lasts, then privately in the channel, then directly."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Any, Literal

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import code_of, fate_of
from adapters.slack.gates import Gates
from adapters.slack.intake import Spot
from adapters.slack.limits import MESSAGE, RESPONSE_URL_SECONDS, RESPONSE_URL_USES
from adapters.slack.parts import Block, preformatted
from adapters.slack.render import message, notification, quiet
from bot.events import Fate
from bot.pictures import png
from bot.ports import Clock
from bot.replies import Document, Line, Message, Picture, Reply
from bot.words import Words

log = logging.getLogger(__name__)

SPOTS = 5000
"""Most open forms whose response_url is remembered; older ones are answered without it."""

OK, LIMITED = 200, 429
LONGEST_WAIT = 60.0
"""Seconds an answer waits where Slack asks for it."""

TROUBLE = (SlackClientError, aiohttp.ClientError, OSError, TimeoutError)


class Took(Enum):
    """Whether Slack took an answer; PERHAPS: that answer was lost."""

    YES = auto()
    NO = auto()
    PERHAPS = auto()


@dataclass
class Place:
    """A spot and what is left of its response_url."""

    spot: Spot
    since: datetime
    uses: int = 0
    replaces: bool = False

    def may_use_url(self, now: datetime) -> bool:
        """Whether Slack still takes an answer there."""
        fresh = now - self.since < timedelta(seconds=RESPONSE_URL_SECONDS)
        return bool(self.spot.url) and fresh and self.uses < RESPONSE_URL_USES


class Answers:
    """Shows replies to the person who caused them."""

    def __init__(
        self,
        client: AsyncWebClient,
        gates: Gates,
        words: Words,
        clock: Clock,
        session: aiohttp.ClientSession,
    ) -> None:
        self._client, self._gates, self._words, self._clock = client, gates, words, clock
        self._session = session
        self._places: OrderedDict[str, Place] = OrderedDict()

    def place(self, spot: Spot) -> Place:
        """Where to answer something that happened now."""
        return Place(spot, self._clock.now(), replaces=spot.shown)

    def remember(self, place: Place) -> str:
        """Keep a place while a form is open; returns its opaque name."""
        name = secrets.token_urlsafe(12)
        self._places[name] = place
        if len(self._places) > SPOTS:
            self._places.popitem(last=False)
        return name

    def recall(self, name: str, otherwise: Spot) -> Place:
        """The place of that name; after a restart a poorer one."""
        return self._places.get(name) or self.place(replace(otherwise, shown=False))

    async def show(self, place: Place, replies: Iterable[Reply], locale: str) -> None:
        """All of these, to the member alone."""
        for reply in replies:
            if isinstance(reply, Document):
                await self._hand_over(place, reply, locale)
            elif isinstance(reply, Picture):
                await self._show_picture(place, reply, locale)
            else:
                await self.say(place, reply, locale)

    async def publish(self, place: Place, card: Message, locale: str) -> Fate:
        """Let a card stand in the channel. One that may have arrived is never sent a second time."""
        body = dict(quiet(*message(card, self._words, locale)))
        try:
            if not place.spot.lasting and place.may_use_url(self._clock.now()):
                match await self._by_url(place, body, "in_channel"):
                    case Took.YES:
                        return Fate.STANDS
                    case Took.PERHAPS:
                        return Fate.UNSURE
            await self._post(place.spot.channel, body)
        except TROUBLE as error:
            log.info("A channel took no card: %s", _name(error))
            return fate_of(error)
        return Fate.STANDS

    async def line(self, place: Place, line: Line, locale: str) -> None:
        """One private line."""
        place.replaces = False
        await self.say(place, Message((line,)), locale)

    async def say(self, place: Place, reply: Message, locale: str) -> None:
        """One message, to the member alone."""
        await self._send(place, *message(reply, self._words, locale))

    async def _send(self, place: Place, text: str, blocks: list[Block]) -> None:
        if place.spot.mark and blocks and place.replaces:
            blocks[0]["block_id"] = place.spot.mark
        body = dict(quiet(text, blocks))
        lasting = place.spot.lasting and not place.replaces
        by_url = not lasting and place.may_use_url(self._clock.now())
        if not by_url or await self._by_url(place, body, "ephemeral") is not Took.YES:
            await self._privately(place.spot, body)

    async def _by_url(self, place: Place, body: dict[str, Any], kind: Literal["ephemeral", "in_channel"]) -> Took:
        place.uses += 1
        over = place.replaces and kind == "ephemeral"
        try:
            answer = {**body, "response_type": kind, "replace_original": over}
            status = await send_by_url(self._session, str(place.spot.url), answer)
        except TROUBLE as error:
            log.warning("An answer by response_url was lost: %s", type(error).__name__)
            return Took.PERHAPS
        if status == OK:
            place.replaces = place.replaces and not over
            return Took.YES
        log.info("Slack did not take an answer by response_url: %s", status)
        place.uses = RESPONSE_URL_USES
        return Took.PERHAPS if status >= 500 else Took.NO

    async def _privately(self, spot: Spot, body: dict[str, Any]) -> None:
        if spot.channel and not spot.direct:
            try:
                await self._client.chat_postEphemeral(channel=spot.channel, user=spot.user, **_ephemeral(body))
                return
            except SlackApiError as error:
                log.info("Answering in a direct message instead: %s", code_of(error))
        # A conversation of two may be with somebody else: the user's id always opens our own.
        await self._post(spot.user, body)

    async def _post(self, channel: str, body: dict[str, Any]) -> None:
        await self._gates.room(channel)
        await self._client.chat_postMessage(channel=channel, **body)

    async def _show_picture(self, place: Place, picture: Picture, locale: str) -> None:
        """In their direct messages: an ephemeral message holds no file. Where none can be sent, its words are."""
        alt = self._words.text(picture.alt, picture.language or locale)
        try:
            opened = await self._client.conversations_open(users=place.spot.user)
            await self._client.files_upload_v2(
                file=await png(picture.svg),
                filename=picture.name,
                title=alt,
                alt_txt=alt,
                channel=opened["channel"]["id"],
            )
        except TROUBLE as error:
            log.warning("A picture could not be handed over, so its words are: %s", _name(error))
            await self.say(place, Message((picture.alt,)), locale)

    async def _hand_over(self, place: Place, document: Document, locale: str) -> None:
        about = self._words.text(document.about, document.language or locale)
        content = document.content.reveal()
        try:
            opened = await self._client.conversations_open(users=place.spot.user)
            await self._client.files_upload_v2(
                content=content,
                filename=document.name,
                title=about,
                channel=opened["channel"]["id"],
                initial_comment=notification(about),
            )
        except TROUBLE as error:
            log.warning("A file could not be handed over, so it is shown instead: %s", _name(error))
            for start in range(0, len(content), MESSAGE // 2):
                await self._send(place, notification(about), preformatted(content[start : start + MESSAGE // 2]))


async def send_by_url(session: aiohttp.ClientSession, url: str, body: dict[str, Any]) -> int:
    """Answer at a response_url, which needs no token; waits out one limit. The HTTP status: Slack says no more."""
    for last in (False, True):
        async with session.post(url, json=body) as answer:
            if answer.status != LIMITED or last:
                return answer.status
            wait = answer.headers.get("Retry-After", "")
        await asyncio.sleep(min(float(wait), LONGEST_WAIT) if wait.isdecimal() else 1.0)
    raise AssertionError("The last try returns or raises.")


def _ephemeral(body: dict[str, Any]) -> dict[str, Any]:
    """chat.postEphemeral knows nothing of previews and formatting."""
    return {"text": body["text"], "blocks": body["blocks"]}


def _name(error: BaseException) -> str:
    return code_of(error) if isinstance(error, SlackApiError) else type(error).__name__
