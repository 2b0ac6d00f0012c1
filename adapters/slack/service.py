"""Slack, connected: one app in one workspace or many, over Socket Mode or HTTP."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack import intake
from adapters.slack.errors import A_WHILE, DEAD_TOKEN, LONG
from adapters.slack.gates import LoopTimer, Timer
from adapters.slack.grants import Secrets
from adapters.slack.hearing import Hearing
from adapters.slack.socket import Sockets, admitted, app_token_refused, bot_token_refused
from adapters.slack.workspaces import Outside, Workspaces
from bot.events import Source
from bot.greeting import greet
from bot.places import Communities
from bot.ports import CannotConnect, Clock, Core, Delivery, Postponed, Wanted
from bot.replies import Message
from bot.vocabulary import vocabulary
from bot.words import Words

if TYPE_CHECKING:
    from adapters.slack.http import Door
    from adapters.slack.installing import Installing

log = logging.getLogger(__name__)

_quiet = logging.getLogger("adapters.slack.sdk")
"""Where the SDK writes. It would write whole payloads, with what members wrote in them: so nothing is kept."""
_quiet.setLevel(logging.CRITICAL + 1)

CALL_SECONDS = 10
"""Longest any call to Slack may take."""
GRACE_SECONDS = 3.0
"""How long work that has begun may go on after stop."""
TENANT = ("team_id", "enterprise_id", "is_enterprise_install")
"""What auth.test says of where a token belongs."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How we reach Slack, and Slack us: Socket Mode where there is an app token, else HTTP. Tokens are never shown."""

    bot_token: str = field(default="", repr=False)
    app_token: str = field(default="", repr=False)
    signing_secret: str = field(default="", repr=False)
    secrets: Secrets | None = None
    host: str = "127.0.0.1"
    port: int = 0


class SlackAdapter:
    """All workspaces one Slack app is installed in."""

    name = "slack"

    def __init__(self, ways: Ways, core: Core, communities: Communities, words: Words, clock: Clock) -> None:
        self._ways, self._core, self._communities = ways, core, communities
        self._words, self._clock = words, clock
        self._stopped = asyncio.Event()
        self._session: aiohttp.ClientSession | None = None
        self._workspaces: Workspaces | None = None
        self._hearing: Hearing | None = None
        self._sockets: Sockets | None = None
        self.door: Door | None = None
        self.timer: Timer = LoopTimer()

    @property
    def busy(self) -> bool:
        """Whether something that happened is still being answered."""
        return self._hearing is not None and self._hearing.busy

    async def settle(self) -> None:
        """Until everything that happened is answered."""
        if self._hearing:
            await self._hearing.settle()

    async def start(self) -> None:
        """Check the tokens, then connect; waits out a network that is down."""
        await asyncio.to_thread(vocabulary)
        self._session = session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=CALL_SECONDS))
        outside = Outside(self._core, self._communities, self._words, self._clock, self.timer, session, _quiet)
        workspaces = Workspaces(outside, self._ways.bot_token, self._ways.secrets)
        try:
            if workspaces.own:
                own = self._client(self._ways.bot_token)
                who = await admitted(own.auth_test, DEAD_TOKEN, bot_token_refused, self._words)
                workspaces.own_team = intake.team({name: who.get(name) for name in TENANT})
                log.info("Slack lets us into workspace %s", workspaces.own_team)
            await self._listen(workspaces, session)
            self._workspaces = workspaces
        except CannotConnect:
            await self.stop()
            raise

    async def _listen(self, workspaces: Workspaces, session: aiohttp.ClientSession) -> None:
        """Let what happens come in."""
        ways, words = self._ways, self._words
        secret = None if ways.app_token else ways.signing_secret
        self._hearing = Hearing(workspaces, words, self._clock, session, _quiet, secret)
        installing = self._installing(workspaces, ways.secrets) if ways.secrets else None
        if ways.app_token:
            self._sockets = Sockets(self._hearing.app, ways.app_token, self._client(""), _quiet, words)
            await self._sockets.open()
        if installing or not ways.app_token:
            from adapters.slack.http import Door

            events = None if ways.app_token else self._hearing.app
            self.door = Door(events, installing, ways.host, ways.port, words)
            await self._open(self.door)

    async def _open(self, door: Door) -> None:
        try:
            await door.open()
        except CannotConnect as problem:
            if not (self._ways.app_token and self._ways.bot_token):
                raise
            log.error("Nobody can install us into another Slack workspace now: %s", problem)

    async def serve(self) -> None:
        """Until stopped, or until Slack refuses the app token for good."""
        refused = self._sockets.refused if self._sockets else None
        if refused:
            refused.add_done_callback(lambda _: self._stopped.set())
        await self._stopped.wait()
        if refused and refused.done():
            raise CannotConnect(self._words.text(app_token_refused(refused.result())))

    async def stop(self) -> None:
        """Take nothing new, finish what has begun, let go of every connection."""
        self._stopped.set()
        if self._sockets:
            await self._sockets.close()
        if self.door:
            await self.door.close()
        if self._hearing:
            await self._hearing.end(GRACE_SECONDS)
        self._workspaces = None
        if self._session:
            await self._session.close()

    async def deliver(
        self, member: str, address: str | None, message: Message, wanted: Wanted, *, delivery: str, locale: str
    ) -> Delivery:
        """Write to a member directly, at most once; later, while we are not connected or not installed there."""
        await self._words.ready(message.language or locale)
        if self._workspaces is None:
            return Postponed(A_WHILE)
        workspace = await self._workspaces.find(intake.of_team(member))
        if workspace is None:
            return Postponed(LONG)
        return await workspace.post.deliver(member, address, message, wanted, delivery=delivery, locale=locale)

    async def post(self, room: str, message: Message, *, silent: bool, delivery: str, locale: str) -> Delivery:
        """Write into a channel, at most once."""
        await self._words.ready(message.language or locale)
        team = room.partition(":")[2].partition("/")[0]
        workspace = await self._workspaces.find(team) if self._workspaces else None
        return await workspace.post.post(room, message, locale) if workspace else Postponed(A_WHILE)

    async def find(self, member: str, address: str | None, delivery: str) -> bool:
        """Whether that message already stands in their direct messages."""
        workspace = await self._workspaces.find(intake.of_team(member)) if self._workspaces else None
        return workspace is not None and await workspace.post.find(member, address, delivery)

    def _client(self, token: str) -> AsyncWebClient:
        """For the app itself. It never repeats a call whose answer was lost, as the SDK would by itself."""
        return AsyncWebClient(token=token, session=self._session, logger=_quiet, retry_handlers=[])

    async def _greet(self, team: str, installer: str) -> None:
        """To whoever installed us, once, unless they did so again."""
        community = f"slack:{team}"
        if installer and await self._communities.met(community, self._clock.now()):
            key = f"joined:{community}:{int(self._clock.now().timestamp())}"
            person = intake.member(team, installer)
            await greet(self._core, self, Source(key=key, member=person, community=community, manages=True))

    def _installing(self, workspaces: Workspaces, secrets: Secrets) -> Installing:
        """The pages for admins of more workspaces."""
        from adapters.slack.installing import Installing, Keeping, States

        states = States(secrets.client_secret, self._communities, self._clock)

        async def installed(team: str, by: str) -> None:
            await workspaces.renewed(team)
            if self._hearing:
                self._hearing.begin(self._greet(team, by))

        keeping = Keeping(self._communities, self._clock, installed)
        return Installing(secrets, states, keeping, self._client(""), self._words)
