"""Getting in and staying in: Slack's envelopes to Bolt and back, and the end of it when Slack refuses for good."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

import aiohttp
from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app, send_async_response
from slack_bolt.async_app import AsyncApp
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import DEAD_TOKEN, code_of
from adapters.slack.limits import CONNECTIONS, TELL_US_AGAIN
from bot.ports import CannotConnect
from bot.replies import Line
from bot.words import Words

log = logging.getLogger(__name__)

PING_SECONDS = 5.0

FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
"""Seconds between tries to get in: doubled each time."""

LASTING = 30.0
"""Seconds a connection has to stand, or the next one waits."""

Answer = TypeVar("Answer")

# https://docs.slack.dev/reference/methods/apps.connections.open
REFUSED = DEAD_TOKEN | {"forbidden_team", "missing_scope", "no_permission", "team_access_not_granted", "access_denied"}


class Sockets:
    """Several connections: while Slack renews one, which it does every few hours, the other takes what comes."""

    def __init__(self, app: AsyncApp, token: str, client: AsyncWebClient, log_as: logging.Logger, words: Words) -> None:
        self.refused: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._sockets = [Socket(app, token, client, log_as, self.refused) for _ in range(CONNECTIONS)]
        self._words = words
        self._others: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Connect once, and then the others by and by. Raises CannotConnect for a token Slack refuses for good."""
        await self._join(self._sockets[0])
        self._others = asyncio.create_task(self._join_others())

    async def close(self) -> None:
        """Let go of all of them."""
        if self._others:
            self._others.cancel()
            await asyncio.wait([self._others])
        for socket in self._sockets:
            await socket.close()  # type: ignore[no-untyped-call]  # the SDK leaves it unannotated

    async def _join(self, socket: Socket) -> None:
        socket.wss_uri = await admitted(socket.issue_new_wss_url, REFUSED, app_token_refused, self._words)
        await socket.connect()  # type: ignore[no-untyped-call]  # the SDK leaves it unannotated

    async def _join_others(self) -> None:
        for socket in self._sockets[1:]:
            try:
                await self._join(socket)
            except CannotConnect as refused:
                log.warning("There is one connection to Slack less than there should be: %s", refused)


class Socket(SocketModeClient):
    """The SDK's client, which reconnects by itself, and would for ever: `refused` tells when that is in vain."""

    def __init__(
        self,
        app: AsyncApp,
        token: str,
        client: AsyncWebClient,
        log_as: logging.Logger,
        refused: asyncio.Future[str],
    ) -> None:
        super().__init__(app_token=token, web_client=client, logger=log_as, ping_interval=PING_SECONDS)
        self._app, self.refused = app, refused
        self._asked_at, self._short = float("-inf"), 0
        self.socket_mode_request_listeners.append(self._handle)

    async def issue_new_wss_url(self) -> str:
        """Ask where to connect, more slowly where connections do not last; notes an answer that will not change."""
        await asyncio.sleep(self._pause())
        try:
            return await super().issue_new_wss_url()
        except SlackApiError as error:
            code = code_of(error)
            log.warning("Slack gave no address to connect to: %s", code)
            if code in REFUSED and not self.refused.done():
                self.refused.set_result(code)
            raise

    def _pause(self) -> float:
        """Seconds to wait: none at first, then longer each time the last connection did not last."""
        now = asyncio.get_running_loop().time()
        self._short = self._short + 1 if now - self._asked_at < LASTING else 0
        self._asked_at = now
        return min(FIRST_WAIT * 2 ** (self._short - 2), LONGEST_WAIT) if self._short > 1 else 0.0

    async def _handle(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        loop = asyncio.get_running_loop()
        try:
            response = await run_async_bolt_app(self._app, request)
        except Exception as error:  # what Bolt cannot read is acknowledged as well: Slack would only send it again
            log.info("An envelope could not be read: %s", type(error).__name__)
            response = BoltResponse(status=200)
        if response.status == TELL_US_AGAIN:
            return
        if response.status != 200:
            response = BoltResponse(status=200)
        await send_async_response(client, request, response, loop.time())


async def admitted(
    call: Callable[[], Awaitable[Answer]], refusals: frozenset[str], refused: Callable[[str], Line], words: Words
) -> Answer:
    """Call until Slack answers. Raises CannotConnect, with one line, for a code of `refusals`."""
    wait = FIRST_WAIT
    while True:
        try:
            return await call()
        except SlackApiError as error:
            if code_of(error) in refusals:
                raise CannotConnect(words.text(refused(code_of(error)))) from None
            log.warning("Slack does not let us in yet: %s", code_of(error))
        except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError) as error:
            log.warning("Slack cannot be reached yet: %s", type(error).__name__)
        await asyncio.sleep(wait)
        wait = min(wait * 2, LONGEST_WAIT)


def bot_token_refused(code: str) -> Line:
    """What an operator reads about the bot token."""
    return Line("slack-token-refused", {"code": code})


def app_token_refused(code: str) -> Line:
    """What an operator reads about the app token."""
    return Line("slack-app-token-refused", {"code": code})
