"""The two pages an admin meets who installs us: to Slack with a state, and back with a code (OAuth v2).

Bolt walks the way; the state and the keeping are ours. Loaded only where SLACK_CLIENT_ID is set.
"""

from __future__ import annotations

import hashlib
import hmac
import html
import logging
import secrets
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.oauth.async_callback_options import AsyncCallbackOptions, AsyncFailureArgs, AsyncSuccessArgs
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.oauth.installation_store import Installation as Given
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.grants import Grant, Secrets
from adapters.slack.limits import INSTALL_PATH, REDIRECT_PATH, STATE_SECONDS
from adapters.slack.manifest import SCOPES
from bot.places import Communities, Installation
from bot.ports import Clock
from bot.replies import Line
from bot.words import Words

log = logging.getLogger(__name__)

PAGE = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    "<title>{title}</title><body style='font:1.1rem/1.6 sans-serif;max-width:36rem;margin:15vh auto;padding:0 1rem'>"
    "<h1>{title}</h1><p>{text}</p></body></html>"
)
HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "Referrer-Policy": "no-referrer",
}


class States(AsyncOAuthStateStore):
    """States that say themselves when we made them; only that one was used is kept. Bolt ties each to a browser."""

    def __init__(self, secret: str, communities: Communities, clock: Clock) -> None:
        self._secret, self._communities, self._clock = secret.encode(), communities, clock

    async def async_issue(self, *args: Any, **kwargs: Any) -> str:
        """A new one."""
        made = f"{int(self._clock.now().timestamp())}.{secrets.token_urlsafe(16)}"
        return f"{made}.{self._proof(made)}"

    async def async_consume(self, state: str) -> bool:
        """Whether we made it not long ago, and it was not used yet."""
        made, _, proof = state.rpartition(".")
        if not hmac.compare_digest(proof.encode(), self._proof(made).encode()):
            return False
        age = self._clock.now().timestamp() - int(made.partition(".")[0])
        return 0 <= age <= STATE_SECONDS and await self._communities.is_new(f"state:{state}", self._clock.now())

    def _proof(self, made: str) -> str:
        return hmac.new(self._secret, b"onward install state " + made.encode(), hashlib.sha256).hexdigest()


Installed = Callable[[str, str], Awaitable[None]]
"""Told of an installation: the workspace's id, and who did it."""


class Keeping(AsyncInstallationStore):
    """Where Bolt hands over what an admin granted."""

    def __init__(
        self, communities: Communities, clock: Clock, installed: Callable[[str, str], Awaitable[None]]
    ) -> None:
        self._communities, self._clock, self._installed = communities, clock, installed

    async def async_save(self, installation: Given) -> None:
        """Keep it sealed."""
        whole = installation.is_enterprise_install
        grant = Grant(
            team=str((installation.enterprise_id if whole else installation.team_id) or ""),
            token=str(installation.bot_token or ""),
            bot=str(installation.bot_user_id or ""),
            installer=str(installation.user_id or ""),
            refresh=str(installation.bot_refresh_token or ""),
            ends=installation.bot_token_expires_at,
        )
        await self._communities.install(Installation(grant.community, self._clock.now(), grant.sealed()))
        await self._installed(grant.team, grant.installer)
        log.info("Installed into Slack workspace %s", grant.team)


class Installing:
    """Answers the two pages."""

    def __init__(
        self, secrets_: Secrets, states: States, keeping: Keeping, client: AsyncWebClient, words: Words
    ) -> None:
        self._words = words
        settings = AsyncOAuthSettings(
            client_id=secrets_.client_id,
            client_secret=secrets_.client_secret,
            scopes=list(SCOPES),
            user_scopes=[],
            install_path=INSTALL_PATH,
            install_page_rendering_enabled=False,
            redirect_uri_path=REDIRECT_PATH,
            callback_options=AsyncCallbackOptions(self._done, self._not_done),
            installation_store=keeping,
            state_store=states,
            state_expiration_seconds=STATE_SECONDS,
            logger=client.logger,
        )
        self._flow = AsyncOAuthFlow(client=client, logger=client.logger, settings=settings)

    async def begin(self, request: AsyncBoltRequest) -> BoltResponse:
        """Send the browser to Slack, with a state that is also in its cookie."""
        return await self._flow.handle_installation(request)

    async def end(self, request: AsyncBoltRequest) -> BoltResponse:
        """Slack sent the browser back."""
        try:
            return await self._flow.handle_callback(request)
        except Exception as error:  # an admin reads a page, never a traceback
            log.error("An installation could not be kept: %s", type(error).__name__)
            return self._page(500, "slack-install-broken")

    async def _done(self, given: AsyncSuccessArgs) -> BoltResponse:
        return self._page(200, "slack-installed")

    async def _not_done(self, given: AsyncFailureArgs) -> BoltResponse:
        log.info("An installation was not finished: %s", given.reason)
        cancelled = given.reason == "access_denied"
        return self._page(
            given.suggested_status_code, "slack-install-cancelled" if cancelled else "slack-not-installed"
        )

    def _page(self, status: int, words: str) -> BoltResponse:
        title, text = (html.escape(self._words.text(Line(f"{words}{part}"))) for part in ("-title", ""))
        return BoltResponse(status=status, body=PAGE.format(title=title, text=text), headers=dict(HEADERS))
