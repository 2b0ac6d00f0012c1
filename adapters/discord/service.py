"""Discord, connected: take each interaction and message as it comes, answer in time, show what the core says."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

import discord

from adapters.discord import intake
from adapters.discord.answers import TROUBLE, Answer, reason, too_late
from adapters.discord.budget import Budget
from adapters.discord.client import Client, News, Shards
from adapters.discord.commands import payloads, same, suggestions
from adapters.discord.delivery import NOT_READY, Post
from adapters.discord.guilds import Guilds
from adapters.discord.intake import Payload
from adapters.discord.limits import FATAL_CLOSES, LOCALES
from adapters.discord.wire import CHOICES, Wire
from adapters.discord.written import Written
from bot.effects import Outcome
from bot.events import Event
from bot.places import Communities
from bot.ports import CannotConnect, Clock, Core, Delivery, Wanted
from bot.replies import Line, Message
from bot.sharing import shown
from bot.tokens import FORM_ACTIONS
from bot.words import Words

log = logging.getLogger(__name__)

discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # nobody is ever called
logging.getLogger("discord").setLevel(logging.WARNING)  # below that the library writes whole bodies, members' words too

PATIENCE = 1.2
"""Seconds the core has for a direct answer; after that one is promised, well inside Discord's three."""
GRACE_SECONDS = 3.0
"""How long work that has begun may go on after stop."""
CLOSE_SECONDS = 3.0
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
"""Seconds between tries to connect: doubled each time."""


class DiscordAdapter:
    """One bot account."""

    name = "discord"

    def __init__(
        self,
        token: str,
        core: Core,
        communities: Communities,
        words: Words,
        clock: Clock,
        shards: Shards | None = None,
    ) -> None:
        self._token, self._core, self._communities = token, core, communities
        self._words, self._clock = words, clock
        self._shards, self._budget = shards or Shards(), Budget(clock)
        self._work: set[asyncio.Task[None]] = set()
        self._connection: asyncio.Task[None] | None = None
        self._stopped = asyncio.Event()
        self._renew()

    @property
    def is_ready(self) -> bool:
        """Whether Discord has let us in and messages can be delivered."""
        return self.client.is_ready() and not self.client.is_closed()

    async def settle(self) -> None:
        """Until everything that happened is answered."""
        while self._work:
            await asyncio.wait(set(self._work))

    async def start(self) -> None:
        """Log in, register, connect; waits out a network that is down."""
        await self._until_connected()
        log.info("Connected to Discord.")

    async def serve(self) -> None:
        """Until stopped, or until Discord ends it for good."""
        while not self._stopped.is_set():
            stopped = asyncio.ensure_future(self._stopped.wait())
            await asyncio.wait({stopped, *filter(None, [self._connection])}, return_when=asyncio.FIRST_COMPLETED)
            stopped.cancel()
            if not self._stopped.is_set():
                await self._until_connected()

    async def stop(self) -> None:
        """Take nothing new, finish what has begun, let go of every connection."""
        self._stopped.set()
        if self._work:
            _, late = await asyncio.wait(self._work, timeout=GRACE_SECONDS)
            for task in late:
                task.cancel()
        await self._close()

    async def deliver(
        self, member: str, address: str | None, message: Message, wanted: Wanted, *, delivery: str, locale: str
    ) -> Delivery:
        """Write to a member directly."""
        await self._words.ready(message.language or locale)
        if not self.is_ready:
            return NOT_READY
        return await self._post.deliver(member, address, message, wanted, delivery=delivery, locale=locale)

    async def post(self, room: str, message: Message, *, silent: bool, delivery: str, locale: str) -> Delivery:
        """Write into a channel."""
        await self._words.ready(message.language or locale)
        if not self.is_ready:
            return NOT_READY
        return await self._post.post(room, message, silent=silent, delivery=delivery, locale=locale)

    async def find(self, member: str, address: str | None, delivery: str) -> bool:
        """Whether that message already stands in their direct messages."""
        return await self._post.find(member, address, delivery)

    async def register(self) -> None:
        """Tell Discord the commands, if it does not have them: writing them is rationed, reading is not."""
        await self._words.ready(*LOCALES)
        ours = payloads(self._words)
        try:
            if not same(ours, await self._wire.commands()):
                await self._wire.register(ours)
                log.info("The commands were registered anew.")
        except discord.HTTPException as error:
            log.error("The commands could not be registered: %s", reason(error))

    # --- interactions ------------------------------------------------------------------------------------------

    def _take(self, payload: Payload) -> None:
        self._begin(self._answer(payload))

    def _read(self, payload: Payload) -> None:
        self._begin(self._written.take(payload))

    async def _seen_through(self, work: Coroutine[Any, Any, None]) -> None:
        """A payload that is not what Discord documents says nothing about whom to answer; it ends here."""
        try:
            await work
        except Exception as error:
            log.error("Something from Discord could not be read: %s", reason(error))

    async def _answer(self, payload: Payload) -> None:
        """Answer one interaction, whatever happens."""
        if payload["type"] == intake.AUTOCOMPLETE:
            await self._suggest(payload)
            return
        answer = Answer(self._wire, self._words, intake.spot(payload), intake.locale(payload))
        try:
            await self._answered(payload, answer)
        except Exception as error:  # nobody may be left without an answer
            if too_late(error):
                log.info("An interaction was over before it was answered: %s", reason(error))
                return
            log.error("An interaction could not be answered: %s", reason(error))
            await answer.sorry()

    async def _answered(self, payload: Payload, answer: Answer) -> None:
        if payload["type"] == intake.COMPONENT:
            pressed = intake.press(payload)
            if pressed.action in FORM_ACTIONS:
                await answer.open(await self._core.form(pressed))
                return
        handled = asyncio.create_task(self._handled(payload))
        try:
            done, _ = await asyncio.wait({handled}, timeout=PATIENCE)
            if not done:
                await answer.promise()
        finally:
            event, outcome = await handled  # what a member did counts, even if nobody can be told
        await answer.show(await shown(self._core, event, outcome.replies, answer.publish))

    async def _handled(self, payload: Payload) -> tuple[Event, Outcome]:
        event = intake.event(payload)
        if pressed := intake.from_afar(event, payload):
            manages = await self.guilds.manages(pressed.ref, intake.user_of(pressed.source.member))
            event = replace(pressed, source=replace(pressed.source, manages=manages))
        return event, await self._core.handle(event)

    async def _suggest(self, payload: Payload) -> None:
        option, typed = intake.focused(payload)
        offered = suggestions(option, typed, self._clock.now())
        try:
            await self._wire.respond(str(payload["id"]), str(payload["token"]), CHOICES, {"choices": offered})
        except TROUBLE as error:
            log.info("Suggestions came too late: %s", reason(error))

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        """See to something that happened, whatever comes of it."""
        task = asyncio.get_running_loop().create_task(self._seen_through(work))
        self._work.add(task)
        task.add_done_callback(self._work.discard)

    # --- connection --------------------------------------------------------------------------------------------

    def _renew(self) -> None:
        """A client that ended cannot connect again: a new one takes its place."""
        self.client = Client(self._shards, self._budget.trace(), self.register, self._ready, self._heard)
        self._wire = Wire(self.client, self._take, self._read)
        self._written = Written(self._wire, self._words, self._core)
        self._post = Post(self._wire, self._words, self._clock, self._budget)
        self.guilds = Guilds(self.client, self._wire, self, self._core, self._communities, self._clock)

    def _ready(self) -> None:
        self._begin(self.guilds.compared())

    def _heard(self, news: News, guild: discord.Guild) -> None:
        match news:
            case News.AVAILABLE:
                self._begin(self.guilds.appeared(guild))
            case News.JOINED:
                self._begin(self.guilds.joined(guild))
            case News.REMOVED:
                self._begin(self.guilds.removed(guild))

    async def _until_connected(self) -> None:
        """Connect until Discord lets us in or refuses for good. Waits longer each time, a minute at most."""
        wait = FIRST_WAIT
        while not self._stopped.is_set():
            try:
                await self._connected()
                return
            except (discord.LoginFailure, discord.PrivilegedIntentsRequired, discord.ConnectionClosed) as error:
                await self._close()
                self._refused(error)
                log.warning("Discord closed the connection: %s", reason(error))
            except Exception as error:  # a network between us may answer anything; the next try may find it mended
                log.warning("Discord cannot be reached yet: %s", reason(error))
            await self._close()
            self._renew()
            try:
                await asyncio.wait_for(self._stopped.wait(), wait)
            except TimeoutError:
                wait = min(wait * 2, LONGEST_WAIT)

    async def _connected(self) -> None:
        """One try. A connection that ended tells first why it did."""
        if self._connection is not None:
            ended, self._connection = self._connection, None
            await ended
            self._renew()
        await self.client.login(self._token)
        self._connection = asyncio.create_task(self.client.connect())
        ready = asyncio.create_task(self.client.wait_until_ready())
        await asyncio.wait({ready, self._connection}, return_when=asyncio.FIRST_COMPLETED)
        ready.cancel()
        if not self.is_ready:
            ended, self._connection = self._connection, None
            await ended
            raise ConnectionError

    def _refused(self, error: Exception) -> None:
        """Raise what no retry mends, as one line."""
        match error:
            case discord.LoginFailure():
                line = Line("discord-token-refused")
            case discord.PrivilegedIntentsRequired():
                line = Line("discord-intents-refused")
            case discord.ConnectionClosed(code=4004):
                line = Line("discord-token-refused")
            case discord.ConnectionClosed(code=code) if code in FATAL_CLOSES:
                line = Line("discord-closed-refused", {"code": str(code)})
            case _:
                return
        raise CannotConnect(self._words.text(line)) from None

    async def _close(self) -> None:
        if self._connection is not None:
            connection, self._connection = self._connection, None
            connection.cancel()
            await asyncio.gather(connection, return_exceptions=True)
        if not self.client.is_closed():
            try:
                await asyncio.wait_for(self.client.close(), CLOSE_SECONDS)
            except Exception as error:  # it is let go of in any case
                log.info("Discord was left in a hurry: %s", type(error).__name__)
