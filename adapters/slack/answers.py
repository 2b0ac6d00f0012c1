"""Answers to what somebody just did: by response_url while it lasts, then privately in the channel, then directly."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import GONE, code_of
from adapters.slack.gates import Gates
from adapters.slack.intake import Spot
from adapters.slack.limits import MESSAGE, RESPONSE_URL_SECONDS, RESPONSE_URL_USES
from adapters.slack.parts import Block, preformatted
from adapters.slack.render import message, notification, quiet
from bot.pictures import png
from bot.ports import Clock
from bot.replies import Audience, Button, Document, Line, Message, Picture, Reply
from bot.words import Words

log = logging.getLogger(__name__)

SPOTS = 5000
"""Most open forms whose response_url is remembered; older ones are answered without it."""

NOT_HERE = Message((Line("share-no-permission"),))
OK, LIMITED = 200, 429
LONGEST_WAIT = 60.0
"""Seconds an answer waits where Slack asks for it."""

TROUBLE = (SlackClientError, aiohttp.ClientError, OSError, TimeoutError)


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

    async def show(self, place: Place, replies: Iterable[Reply], locale: str) -> tuple[Button, ...]:
        """All of these, public ones first: where a channel takes none, only that is said. What to undo then."""
        said = tuple(replies)
        public = tuple(one for one in said if isinstance(one, Message) and one.audience is Audience.CHANNEL)
        for card in public:
            if not await self.say(place, card, locale):
                return (card.undo,) if card.undo else ()
        for reply in said:
            if isinstance(reply, Document):
                await self._hand_over(place, reply, locale)
            elif isinstance(reply, Picture):
                await self._show_picture(place, reply, locale)
            elif reply not in public:
                await self.say(place, reply, locale)
        return ()

    async def line(self, place: Place, line: Line, locale: str) -> None:
        """One private line."""
        place.replaces = False
        await self.say(place, Message((line,)), locale)

    async def say(self, place: Place, reply: Message, locale: str) -> bool:
        """One message, to whom it is meant for; False where a channel does not take it, which the member then reads."""
        text, blocks = message(reply, self._words, locale)
        public = reply.audience is Audience.CHANNEL
        return await self._send(place, text, blocks, locale, public=public)

    async def _send(self, place: Place, text: str, blocks: list[Block], locale: str, *, public: bool = False) -> bool:
        if place.spot.mark and blocks and place.replaces and not public:
            blocks[0]["block_id"] = place.spot.mark
        body = dict(quiet(text, blocks))
        lasting = place.spot.lasting and not place.replaces
        if not lasting and place.may_use_url(self._clock.now()) and await self._by_url(place, body, public=public):
            return True
        if public:
            try:
                await self._post(place.spot.channel, body)
            except SlackApiError as error:
                if code_of(error) not in GONE:
                    raise
                log.info("A channel took no card: %s", code_of(error))
                await self._privately(place.spot, dict(quiet(*message(NOT_HERE, self._words, locale))))
                return False
            return True
        await self._privately(place.spot, body)
        return True

    async def _by_url(self, place: Place, body: dict[str, Any], *, public: bool) -> bool:
        """Whether Slack took it. A public message that may have arrived is never sent a second time."""
        place.uses += 1
        kind = "in_channel" if public else "ephemeral"
        over = place.replaces and not public
        try:
            answer = {**body, "response_type": kind, "replace_original": over}
            status = await send_by_url(self._session, str(place.spot.url), answer)
        except TROUBLE as error:
            log.warning("An answer by response_url was lost: %s", type(error).__name__)
            return public
        if status == OK:
            place.replaces = place.replaces and not over
            return True
        log.info("Slack did not take an answer by response_url: %s", status)
        place.uses = RESPONSE_URL_USES
        return public and status >= 500

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
                await self._send(
                    place, notification(about), preformatted(content[start : start + MESSAGE // 2]), locale
                )


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
