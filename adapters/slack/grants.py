"""What a workspace granted us when its admin installed the app: kept sealed, and renewed before it ends."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import timedelta
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import Suspended, code_of
from adapters.slack.limits import RENEWED_BEFORE_SECONDS
from bot.places import Communities, Installation
from bot.ports import Clock
from bot.private import Private

log = logging.getLogger(__name__)

PAUSE = timedelta(minutes=1)
"""How long after a renewal that failed the next one is tried."""


@dataclass(frozen=True, slots=True)
class Secrets:
    """The app's own, from its page at Slack."""

    client_id: str
    client_secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Grant:
    """team: the workspace, or the organisation where all of it installed the app. ends: Unix time, None for never."""

    team: str
    token: str = field(repr=False)
    bot: str = ""
    installer: str = ""
    refresh: str = field(default="", repr=False)
    ends: float | None = None

    @property
    def community(self) -> str:
        """Its key in the database."""
        return f"slack:{self.team}"

    def sealed(self) -> Private:
        """As one string that no log shows."""
        return Private(json.dumps(asdict(self)))


def grant_of(installation: Installation) -> Grant:
    """Read it back."""
    return Grant(**json.loads(installation.secret.reveal()))


class GrantedToken:
    """A workspace's token while its grant lasts, for answers and for what we begin alike."""

    def __init__(
        self, kept: Installation, communities: Communities, secrets: Secrets, client: AsyncWebClient, clock: Clock
    ) -> None:
        self._kept, self._grant = kept, grant_of(kept)
        self._communities, self._secrets, self._client, self._clock = communities, secrets, client, clock
        self._turn = asyncio.Lock()
        self._tried = clock.now() - PAUSE

    async def current(self) -> str:
        """The token, renewed when it ends soon. Raises Suspended where the workspace has left meanwhile."""
        if self._ends_soon() and not (self._turn.locked() and self._lasts()):
            async with self._turn:
                if self._ends_soon():
                    await self._renewed()
        return self._grant.token

    async def refused(self, token: str, code: str) -> bool:
        """Another process, or another call, may have renewed it; and one that has run out can be renewed."""
        async with self._turn:
            if self._grant.token == token:
                await self._read()
            if self._grant.token == token and code == "token_expired" and self._grant.refresh:
                await self._renewed()
            return self._grant.token != token

    def _ends_soon(self) -> bool:
        ends, now = self._grant.ends, self._clock.now()
        soon = ends is not None and ends - now.timestamp() < RENEWED_BEFORE_SECONDS
        return soon and bool(self._grant.refresh) and abs(now - self._tried) >= PAUSE

    def _lasts(self) -> bool:
        """Whether nobody needs to wait for the one who renews it just now."""
        return self._grant.ends is None or self._grant.ends > self._clock.now().timestamp()

    async def _read(self) -> None:
        """What is in the database now."""
        kept = await self._communities.installation(self._grant.community)
        if kept is None:
            raise Suspended
        self._kept, self._grant = kept, grant_of(kept)

    async def _renewed(self) -> None:
        """One of all calls and processes renews: a refresh token can be used once."""
        before = self._grant.token
        await self._read()
        if self._grant.token != before:
            return
        self._tried = self._clock.now()
        try:
            answer = await self._client.oauth_v2_access(
                client_id=self._secrets.client_id,
                client_secret=self._secrets.client_secret,
                grant_type="refresh_token",
                refresh_token=self._grant.refresh,
            )
        except SlackApiError as error:
            log.error("A Slack token could not be renewed: %s", code_of(error))
            await self._read()
            return
        except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError) as error:
            log.warning("A Slack token could not be renewed yet: %s", type(error).__name__)
            return
        grant = replace(self._grant, **_token(answer.data, self._clock))
        if await self._communities.renew(replace(self._kept, secret=grant.sealed())):
            self._kept, self._grant = replace(self._kept, version=self._kept.version + 1), grant
        else:
            await self._read()


def _token(answer: Any, clock: Clock) -> Mapping[str, Any]:
    """What an answer of oauth.v2.access changes: https://docs.slack.dev/authentication/using-token-rotation ."""
    return {
        "token": str(answer["access_token"]),
        "refresh": str(answer.get("refresh_token") or ""),
        "ends": clock.now().timestamp() + float(answer["expires_in"]) if answer.get("expires_in") else None,
    }
