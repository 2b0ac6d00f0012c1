"""One turn: what somebody did is read, handed to the core, and answered where they did it. Nobody is left waiting."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack import forms, intake
from adapters.slack.answers import Answers, Place
from adapters.slack.errors import code_of
from adapters.slack.home import Home
from adapters.slack.intake import Payload, Person, Spot
from adapters.slack.people import People
from bot.effects import Outcome
from bot.events import Asked, Event, Fate, Pressed
from bot.ports import Core
from bot.replies import Document, Line, Message, Picture, Reply
from bot.sharing import shown
from bot.sorry import sorry
from bot.tokens import FORM_ACTIONS
from bot.words import Words

log = logging.getLogger(__name__)


Ack = Callable[..., Awaitable[Any]]
Read = Callable[[Payload, Person], Event | None]
Verdict = asyncio.Future[dict[str, Any]]
"""What Slack is told about a form that was sent in: nothing closes it. Done already: it was told so, in time."""


class Turns:
    """Takes payloads that were acknowledged already."""

    def __init__(self, client: AsyncWebClient, core: Core, words: Words, people: People, answers: Answers) -> None:
        self._client, self._core, self._words = client, core, words
        self._people, self._answers, self._home = people, answers, Home(client, words)

    async def looked_at(self, body: Payload) -> None:
        """Somebody opened App Home."""
        if intake.home_opened(body, Person()) is not None:
            place = self._answers.place(intake.home_spot(body))
            self._home.opened(place.spot.user, place.spot.stood)
            await self.take(body, intake.home_opened, place)

    async def pressed(self, body: Payload) -> None:
        """A button, or a choice from a list."""
        if not intake.says_nothing(body):
            await self.chosen(body, intake.press)

    async def chosen(self, body: Payload, read: Callable[[Payload, Person], Pressed]) -> None:
        """What a button or a shortcut stands for: a form to open, or something to answer."""
        opens = read(body, Person()).action in FORM_ACTIONS
        await (self._open(body, read) if opens else self.take(body, read))

    async def submitted(self, body: Payload, verdict: Verdict) -> None:
        """A form was sent in; it is answered where it was opened, or in itself while Slack waits for a verdict."""
        view = body["view"]
        memory = forms.remembered(view.get("private_metadata") or "")
        otherwise = intake.spot({**body, "channel": {"id": memory.channel if memory else ""}})
        place = self._answers.recall(memory.place if memory else "", otherwise)
        person, heard = await self._heard(body, intake.submission, place)
        if heard is None:
            return
        event, outcome = heard
        stays = forms.still_open(outcome.replies, view, self._words, person.locale)
        if stays and not verdict.done():
            verdict.set_result(stays)
            return
        if not verdict.done():
            verdict.set_result({})
        await self._told(place, person, event, outcome)

    async def written(self, body: Payload) -> None:
        """Words in a direct message."""
        if intake.words(body, Person()) is not None:
            await self.take(body, intake.words, self._answers.place(intake.message_spot(body)))

    async def take(self, body: Payload, read: Read, place: Place | None = None) -> None:
        """Hand an event to the core and show the answer."""
        place = place or self._answers.place(intake.spot(body))
        person, heard = await self._heard(body, read, place)
        if heard is not None:
            await self._told(place, person, *heard)

    async def _heard(self, body: Payload, read: Read, place: Place) -> tuple[Person, tuple[Event, Outcome] | None]:
        """What happened and what the core says; None for what is no event, and for trouble, which is told."""
        person = await self._people.find(place.spot.user)
        try:
            event = read(body, person)
            return person, (event, await self._core.handle(event)) if event is not None else None
        except Exception as error:  # nobody may be left without an answer
            await self._sorry(place, person, error)
            return person, None

    async def _told(self, place: Place, person: Person, event: Event, outcome: Outcome) -> None:
        async def publish(card: Message) -> Fate:
            return await self._answers.publish(place, card, person.locale)

        try:
            replies = await shown(self._core, event, outcome.replies, publish)
            await self._show(place, replies, person.locale)
        except Exception as error:  # nobody may be left without an answer
            await self._sorry(place, person, error)

    async def _show(self, place: Place, replies: tuple[Reply, ...], locale: str) -> None:
        """Answer where it happened; App Home, once somebody looked at it, follows."""
        user, home = place.spot.user, place.spot.home
        files = tuple(one for one in replies if isinstance(one, Document | Picture))
        await self._answers.show(place, files if home else replies, locale)
        if home:
            self._home.opened(user, place.spot.stood)
            await self._at_home(place.spot, replies, locale)
        elif self._home.follows(user):
            await self._quietly(self._at_home(place.spot, replies, locale))

    async def _at_home(self, spot: Spot, replies: tuple[Reply, ...], locale: str) -> None:
        """Draw it; where something newer stands there meanwhile, what is true now is drawn instead."""
        if not await self._home.show(spot.user, replies, locale):
            asked = Asked(intake.home_source(spot, locale))
            await self._home.show(spot.user, (await self._core.handle(asked)).replies, locale)

    async def _open(self, body: Payload, read: Callable[[Payload, Person], Pressed]) -> None:
        """Open the form a button or a shortcut stands for, within the life of its trigger."""
        place = self._answers.place(intake.spot(body))
        person = await self._people.find(place.spot.user)
        try:
            form = intake.filled(await self._core.form(read(body, person)), body)
            name = self._answers.remember(place)
            view = forms.form(form, self._words, person.locale, name, place.spot.channel)
            await self._client.views_open(trigger_id=body["trigger_id"], view=view)
        except SlackApiError as error:
            log.warning("A form could not open: %s", code_of(error))
            await self._quietly(self._answers.line(place, Line("slack-form-late"), person.locale))
        except Exception as error:  # nobody may be left without an answer
            await self._sorry(place, person, error)

    async def _sorry(self, place: Place, person: Person, error: Exception) -> None:
        reason = code_of(error) if isinstance(error, SlackApiError) else type(error).__name__
        log.error("An event from Slack could not be answered: %s", reason)
        place.replaces = False
        await self._quietly(self._answers.say(place, sorry(), person.locale))

    async def _quietly(self, saying: Coroutine[Any, Any, None]) -> None:
        try:
            await saying
        except Exception as error:  # there is no further way to reach them
            log.error("Slack took no answer at all: %s", type(error).__name__)
