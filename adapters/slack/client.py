"""Slack's Web API for one workspace. Everything that goes there passes here: limits, renewed and refused tokens."""

from __future__ import annotations

import logging
from typing import Any, Protocol

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack.errors import DEAD_TOKEN, code_of, limited, retry_after
from adapters.slack.gates import Gates

log = logging.getLogger(__name__)

TRIES = 3
"""Calls at most: one, one more after a limit, one more with a renewed token."""


class Tokens(Protocol):
    """Where a workspace's token comes from."""

    async def current(self) -> str:
        """The one to use now."""

    async def refused(self, token: str, code: str) -> bool:
        """Slack refused this one: whether there is another to try."""


class FixedToken:
    """A token an operator set."""

    def __init__(self, token: str) -> None:
        self._token = token

    async def current(self) -> str:
        """Always the same."""
        return self._token

    async def refused(self, token: str, code: str) -> bool:
        """There is no other."""
        return False


class Client(AsyncWebClient):
    """One workspace's. patience: seconds a call may wait for a limit; with 0 a limit is an error at once (Busy).

    The SDK would send again by itself when an answer was lost, and so write twice: here nothing ever does.
    """

    def __init__(
        self, tokens: Tokens, gates: Gates, patience: float, session: aiohttp.ClientSession, log_as: logging.Logger
    ) -> None:
        super().__init__(session=session, logger=log_as, retry_handlers=[])
        self._tokens, self._gates, self._patience = tokens, gates, patience

    async def api_call(self, api_method: str, **given: Any) -> AsyncSlackResponse:
        """One call. Raises Busy, Suspended, and what the SDK raises."""
        for left in reversed(range(TRIES)):
            await self._gates.turn(api_method, self._patience)
            self.token = token = await self._tokens.current()
            try:
                answer = await super().api_call(api_method, **given)
            except SlackApiError as error:
                if not left or not await self._worth_another(api_method, token, error):
                    raise
            else:
                self._gates.opened()
                return answer
        raise AssertionError("The last try returns or raises.")

    async def _worth_another(self, method: str, token: str, error: SlackApiError) -> bool:
        code = code_of(error)
        if limited(error):
            self._gates.close(method, retry_after(error))
            return True
        if code not in DEAD_TOKEN:
            return False
        if await self._tokens.refused(token, code):
            return True
        if self._gates.shut():
            log.error("A Slack workspace takes our token no longer, so nothing is sent there: %s", code)
        return False
