"""Slack over HTTP: it calls us, signed. Loaded only where a signing secret is set and no app token is."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from adapters.slack.limits import BODY, INSTALL_PATH, PATH, REDIRECT_PATH
from bot.ports import CannotConnect
from bot.replies import Line
from bot.words import Words

if TYPE_CHECKING:
    from adapters.slack.installing import Installing

log = logging.getLogger(__name__)

HEALTH = "/health"
CLOSE_SECONDS = 2.0
"""How long answers under way may take at the end."""


class Door:
    """Where Slack knocks, and admins who install us.

    app: None where everything comes by Socket Mode. Bolt checks the signature, and that it is at most five minutes old,
    before anything else. installing: None where there is one workspace only.
    """

    def __init__(self, app: AsyncApp | None, installing: Installing | None, host: str, port: int, words: Words) -> None:
        self._host, self._port, self._words = host, port, words
        served = web.Application(client_max_size=BODY)
        served.router.add_get(HEALTH, _health)
        if app:
            self._app = app
            served.router.add_post(PATH, self._event)
        if installing:
            served.router.add_get(INSTALL_PATH, _page(installing.begin))
            served.router.add_get(REDIRECT_PATH, _page(installing.end))
        self._runner = web.AppRunner(served, access_log=None, shutdown_timeout=CLOSE_SECONDS, handle_signals=False)

    @property
    def port(self) -> int:
        """Where it really listens: another than asked for when that was 0."""
        return int(self._runner.addresses[0][1])

    async def open(self) -> None:
        """Listen. Raises CannotConnect, one line, when the port is taken."""
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError:
            await self._runner.cleanup()
            line = Line("slack-port-refused", {"host": self._host, "port": str(self._port)})
            raise CannotConnect(self._words.text(line)) from None
        log.info("Slack can reach us at port %s", self.port)

    async def close(self) -> None:
        """Take nothing new, finish what is being answered."""
        await self._runner.cleanup()

    async def _event(self, request: web.Request) -> web.StreamResponse:
        try:
            answer = await self._app.async_dispatch(await to_bolt_request(request))
            if answer.status == 404:  # Slack's own, and nothing of ours: acknowledged, so that it is not sent again
                return web.Response(status=200)
            return await to_aiohttp_response(answer)
        except web.HTTPException:
            raise
        except Exception as error:  # what is no request of Slack's is no fault of ours
            log.info("A request could not be read: %s", type(error).__name__)
            return web.Response(status=400)


def _page(
    answer: Callable[[AsyncBoltRequest], Awaitable[BoltResponse]],
) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await answer(await to_bolt_request(request)))

    return handle


async def _health(request: web.Request) -> web.Response:
    return web.json_response({"status": "ok"})
