"""The conversation in the terminal: read a line, ask the core, show the answer."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from typing import Protocol

from adapters.terminal import render
from adapters.terminal.forms import Asking, answered
from adapters.terminal.intake import CANCEL, QUIT, TOMORROW, event, source, words
from adapters.terminal.render import Card
from bot.events import Event, Fate, Pressed, Source
from bot.ports import Clock, Core, Delivery, Sent, Wanted, Withdrawn
from bot.replies import Document, Line, Message, Moment, Picture, Reply
from bot.sharing import shown
from bot.tokens import FORM_ACTIONS
from bot.vocabulary import vocabulary
from bot.words import Words

ADDRESS = "terminal"


class Screen(Protocol):
    """Where a person reads and types."""

    def show(self, card: Card) -> None:
        """Show a card below everything else."""

    async def ask(self) -> str | None:
        """The next line typed; None when there will be no more."""

    def close(self) -> None:
        """Let go of the terminal; safe to call twice."""


async def _stays() -> None:
    """Time nobody can move."""


class TerminalAdapter:
    """One person at one terminal. tomorrow: moves the time to the next promised check-in and lets it be delivered."""

    name = "terminal"

    def __init__(self, screen: Screen, core: Core, words: Words, clock: Clock, zone: str | None, locale: str) -> None:
        self._screen, self._core, self._words, self._clock = screen, core, words, clock
        self._zone, self._locale, self._spoken = zone, locale, locale
        self._card: Card | None = None
        self._asking: Asking | None = None
        self._delivered = 0
        self.tomorrow: Callable[[], Awaitable[None]] = _stays

    async def start(self) -> None:
        """Nothing to connect to."""
        await asyncio.to_thread(vocabulary)
        await self._words.ready(self._locale)

    async def serve(self) -> None:
        """Talk until the person leaves or the input ends."""
        self._say(Line("terminal-welcome"))
        self._say(Line("terminal-begin"))
        while (line := await self._screen.ask()) is not None and line.strip().casefold() != QUIT:
            await self.takes(line)
        self._say(Line("terminal-goodbye"))

    async def stop(self) -> None:
        """Give the terminal back."""
        self._screen.close()

    async def deliver(
        self, member: str, address: str | None, message: Message, wanted: Wanted, *, delivery: str, locale: str
    ) -> Delivery:
        """Show a check-in."""
        if not await wanted():
            return Withdrawn()
        self._say(Line("terminal-now", {"now": Moment(self._clock.now(), self._zone)}))
        self._show(render.message(message, self._words, locale))
        self._delivered += 1
        if self._asking and self._asking.question:  # a form that was interrupted goes on
            self._show(render.question(self._asking.question, self._words, self._spoken))
        return Sent(ADDRESS)

    async def post(self, room: str, message: Message, *, silent: bool, delivery: str, locale: str) -> Delivery:
        """Show what a channel would."""
        await self._words.ready(message.language or locale)
        self._say(Line("terminal-now", {"now": Moment(self._clock.now(), self._zone)}))
        self._show(render.message(message, self._words, locale))
        return Sent(room)

    async def find(self, member: str, address: str | None, delivery: str) -> bool:
        """A terminal forgets what it showed, so nothing is ever found."""
        return False

    @property
    def asking(self) -> Asking | None:
        """The form that is open, if one is."""
        return self._asking

    def source(self) -> Source:
        """Who types, with a key of its own for each thing they do."""
        return source(secrets.token_hex(8), self._zone, self._locale)

    async def takes(self, line: str) -> None:
        """Answer one typed line."""
        if not line.strip() and self._asking is None:
            return
        if line.strip().casefold() == TOMORROW:
            self._leave_form()
            await self._go_on_to_tomorrow()
        elif self._asking is not None and (line.strip().casefold() == CANCEL or not words(line, self.source())):
            self._leave_form()
            if line.strip().casefold() != CANCEL:
                await self.takes(line)
        elif self._asking is not None:
            await self._fills(self._asking, line)
        else:
            meant = event(line, self._card, self.source())
            await self._answers(meant)

    async def happens(self, happened: Event) -> None:
        """Show what follows from an event; a button that opens a form opens it."""
        if isinstance(happened, Pressed) and happened.action in FORM_ACTIONS:
            form = await self._core.form(happened)
            self._spoken = form.language or self._locale
            self._show(render.form(form, self._words, self._locale))
            await self._goes_on(Asking(form))
            return
        outcome = await self._core.handle(happened)
        for reply in await shown(self._core, happened, outcome.replies, self._stands):
            self._hears(reply)
            if isinstance(reply, Document):
                self._show(render.document(reply, self._words, self._spoken))
            elif isinstance(reply, Picture):
                self._say(reply.alt)
            else:
                self._show(render.message(reply, self._words, self._spoken))

    async def _stands(self, card: Message) -> Fate:
        """A terminal shows what a channel would."""
        self._show(render.message(card, self._words, self._spoken))
        return Fate.STANDS

    def _hears(self, reply: Reply) -> None:
        """Our own lines are said in the language the person was last answered in."""
        self._spoken = reply.language or self._locale

    async def _answers(self, meant: Event | Line) -> None:
        if isinstance(meant, Line):
            self._say(meant)
        else:
            await self.happens(meant)

    async def _fills(self, asking: Asking, line: str) -> None:
        following = answered(asking, line)
        if isinstance(following, Line):
            self._say(following)
            following = asking
        await self._goes_on(following)

    async def _goes_on(self, asking: Asking) -> None:
        """Ask the next question, or send the form in when there is none."""
        self._asking = asking if asking.question else None
        if asking.question:
            self._show(render.question(asking.question, self._words, self._spoken))
        else:
            await self.happens(asking.submitted(self.source()))

    def _leave_form(self) -> None:
        if self._asking:
            self._asking = None
            self._say(Line("terminal-form-left"))

    async def _go_on_to_tomorrow(self) -> None:
        before = self._delivered
        await self.tomorrow()
        if self._delivered == before:
            self._say(Line("terminal-nothing-due"))

    def _say(self, line: Line) -> None:
        self._show(render.line(line, self._words, self._spoken))

    def _show(self, card: Card) -> None:
        """A card without numbers leaves those of the card before it in force."""
        self._card = card if card.entries else self._card
        self._screen.show(card)
