"""Slack, connected: acknowledge at once, hand the event to the core, show what it says."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import aiohttp
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack import intake
from adapters.slack.answers import Answers
from adapters.slack.delivery import Post
from adapters.slack.errors import A_WHILE, DEAD_TOKEN
from adapters.slack.people import People
from adapters.slack.socket import REFUSED, Socket, admitted, app_token_refused, bot_token_refused
from adapters.slack.turns import Turns
from bot.ports import CannotConnect, Clock, Core, Delivery, Postponed
from bot.replies import Message
from bot.words import Words

if TYPE_CHECKING:
    from adapters.slack.http import Door

log = logging.getLogger(__name__)

_quiet = logging.getLogger("adapters.slack.sdk")
"""Where the SDK writes. It would write whole payloads, with what members wrote in them: so nothing is kept."""
_quiet.setLevel(logging.CRITICAL + 1)

ANY = re.compile(r"(?s).*")
CALL_SECONDS = 10
"""Longest any call to Slack may take."""
GRACE_SECONDS = 3.0
"""How long work that has begun may go on after stop."""

Ack = Callable[..., Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Ways:
    """How Slack reaches us: through Socket Mode where there is an app token, else over HTTP. Tokens are never shown."""

    app_token: str = field(default="", repr=False)
    signing_secret: str = field(default="", repr=False)
    host: str = "127.0.0.1"
    port: int = 0


class SlackAdapter:
    """One workspace (or organisation)."""

    name = "slack"

    def __init__(self, bot_token: str, ways: Ways, core: Core, words: Words, clock: Clock) -> None:
        self._bot_token, self._ways = bot_token, ways
        self._core, self._words, self._clock = core, words, clock
        self._work: set[asyncio.Task[None]] = set()
        self._stopped = asyncio.Event()
        self._session: aiohttp.ClientSession | None = None
        self._socket: Socket | None = None
        self.door: Door | None = None
        self._post: Post | None = None

    @property
    def busy(self) -> bool:
        """Whether something that happened is still being answered."""
        return bool(self._work)

    async def settle(self) -> None:
        """Until everything that happened is answered."""
        while self._work:
            await asyncio.wait(set(self._work))

    async def start(self) -> None:
        """Check both tokens, then connect; waits out a network that is down."""
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=CALL_SECONDS))
        steady = self._client([AsyncRateLimitErrorRetryHandler()])
        self._steady = steady
        self.people = People(steady, self._clock)
        self.answers = Answers(steady, self._words, self._clock, self._session, _quiet)
        self._turns = Turns(steady, self._core, self._words, self.people, self.answers)
        try:
            who = await admitted(steady.auth_test, DEAD_TOKEN, bot_token_refused, self._words)
            await (self._connect(who) if self._ways.app_token else self._listen(who))
        except CannotConnect:
            await self.stop()
            raise
        self._post = Post(self._client([]), steady, self._words)
        log.info("Connected to Slack workspace %s", who["team_id"])

    async def _connect(self, who: AsyncSlackResponse) -> None:
        self._socket = Socket(self._bolt(who), self._ways.app_token, self._steady, _quiet)
        self._socket.wss_uri = await admitted(self._socket.issue_new_wss_url, REFUSED, app_token_refused, self._words)
        await self._socket.connect()  # type: ignore[no-untyped-call]  # the SDK leaves it unannotated

    async def _listen(self, who: AsyncSlackResponse) -> None:
        from adapters.slack.http import Door

        self.door = Door(self._bolt(who), self._ways.host, self._ways.port, self._words)
        await self.door.open()

    async def serve(self) -> None:
        """Until stopped, or until Slack refuses the app token for good."""
        refused = self._socket.refused if self._socket else None
        if refused:
            refused.add_done_callback(lambda _: self._stopped.set())
        await self._stopped.wait()
        if refused and refused.done():
            raise CannotConnect(self._words.text(app_token_refused(refused.result())))

    async def stop(self) -> None:
        """Take nothing new, finish what has begun, let go of every connection."""
        self._stopped.set()
        self._post = None
        if self._socket:
            await self._socket.close()  # type: ignore[no-untyped-call]  # the SDK leaves it unannotated
        if self.door:
            await self.door.close()
        if self._work:
            _, late = await asyncio.wait(self._work, timeout=GRACE_SECONDS)
            for task in late:
                task.cancel()
        if self._session:
            await self._session.close()

    async def deliver(
        self, member: str, address: str | None, message: Message, *, delivery: str, locale: str
    ) -> Delivery:
        """Write to a member directly, at most once; later, while we are not connected."""
        if self._post is None:
            return Postponed(A_WHILE)
        return await self._post.deliver(member, address, message, delivery, locale)

    async def find(self, member: str, address: str | None, delivery: str) -> bool:
        """Whether that message already stands in their direct messages."""
        return self._post is not None and await self._post.find(member, address, delivery)

    def _client(self, retries: list[AsyncRetryHandler]) -> AsyncWebClient:
        """A client that never repeats a call whose answer was lost, as the SDK would by itself."""
        return AsyncWebClient(token=self._bot_token, session=self._session, logger=_quiet, retry_handlers=retries)

    def _bolt(self, who: AsyncSlackResponse) -> AsyncApp:
        """Bolt with everything given: else it reads tokens and OAuth settings from the environment by itself."""

        async def authorize() -> AuthorizeResult:
            return AuthorizeResult(
                enterprise_id=who.get("enterprise_id"),
                team_id=who.get("team_id"),
                bot_user_id=who.get("user_id"),
                bot_id=who.get("bot_id"),
                bot_token=self._bot_token,
            )

        app = AsyncApp(
            name="onward",
            logger=_quiet,
            client=AsyncWebClient(session=self._session, logger=_quiet, retry_handlers=[]),
            authorize=authorize,
            signing_secret=self._ways.signing_secret,
            request_verification_enabled=not self._ways.app_token,  # a Socket Mode connection is authenticated itself
            ssl_check_enabled=False,
            url_verification_enabled=not self._ways.app_token,
        )
        app.command(ANY)(self._on_command)
        app.action(ANY)(self._on_press)
        app.view(ANY)(self._on_form)
        app.shortcut(ANY)(self._on_shortcut)
        app.event("message")(self._on_message)
        app.event("app_home_opened")(self._on_home)
        app.event(ANY)(_on_other)
        return app

    async def _on_command(self, ack: Ack, body: dict[str, Any]) -> None:
        await ack()
        self._begin(self._turns.take(body, intake.command))

    async def _on_press(self, ack: Ack, body: dict[str, Any]) -> None:
        await ack()
        self._begin(self._turns.pressed(body))

    async def _on_shortcut(self, ack: Ack, body: dict[str, Any]) -> None:
        await ack()
        self._begin(self._turns.chosen(body, intake.shortcut))

    async def _on_form(self, ack: Ack, body: dict[str, Any]) -> None:
        await ack()
        self._begin(self._turns.submitted(body))

    async def _on_message(self, ack: Ack, body: dict[str, Any]) -> None:
        await ack()
        self._begin(self._turns.written(body))

    async def _on_home(self, ack: Ack, body: dict[str, Any]) -> None:
        await ack()
        self._begin(self._turns.looked_at(body))

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(_seen_through(work))
        self._work.add(task)
        task.add_done_callback(self._work.discard)


async def _seen_through(work: Coroutine[Any, Any, None]) -> None:
    """A payload that is not what Slack documents says nothing about whom to answer; it is acknowledged all the same."""
    try:
        await work
    except Exception as error:
        log.error("An event from Slack could not be read: %s", type(error).__name__)


async def _on_other(ack: Ack) -> None:
    """Events we did not ask for."""
    await ack()
