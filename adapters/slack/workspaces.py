"""The workspaces we are installed in: each with its own token, limits and people, none within reach of another."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import aiohttp
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.answers import Answers
from adapters.slack.client import Client, FixedToken, Tokens
from adapters.slack.delivery import Post
from adapters.slack.gates import Gates, Timer
from adapters.slack.grants import GrantedToken, Secrets
from adapters.slack.people import People
from adapters.slack.turns import Turns
from bot.places import Communities, Installation
from bot.ports import Clock, Core
from bot.words import Words

log = logging.getLogger(__name__)

PATIENCE_SECONDS = 60.0
"""Longest an answer waits for a limit of Slack's; a message we begin does not wait, it comes again later."""


WHENEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Outside:
    """What every workspace's parts are made with."""

    core: Core
    communities: Communities
    words: Words
    clock: Clock
    timer: Timer
    session: aiohttp.ClientSession
    quiet: logging.Logger


class Workspace:
    """Everything of one workspace, or of one organisation that installed the app as a whole."""

    def __init__(self, tokens: Tokens, outside: Outside) -> None:
        self.gates = Gates(outside.timer)
        self.client = Client(tokens, self.gates, PATIENCE_SECONDS, outside.session, outside.quiet)
        once = Client(tokens, self.gates, 0, outside.session, outside.quiet)
        people = People(self.client, outside.clock)
        answers = Answers(self.client, self.gates, outside.words, outside.clock, outside.session)
        self.turns = Turns(self.client, outside.core, outside.words, people, answers)
        self.post = Post(once, self.client, self.gates, outside.words)


class Workspaces:
    """Found by the workspace's id, made when first needed.

    secrets: of the app, where admins may install it into their workspaces; without it there is the operator's alone.
    """

    def __init__(self, outside: Outside, token: str, secrets: Secrets | None) -> None:
        self._outside, self._secrets = outside, secrets
        self.own = Workspace(FixedToken(token), outside) if token else None
        self.own_team = ""
        self._granted: dict[str, Workspace] = {}

    async def find(self, team: str) -> Workspace | None:
        """A workspace that installed us; None for any other."""
        if team not in self._granted and self._secrets:
            kept = await self._outside.communities.installation(f"slack:{team}")
            if kept is not None and team not in self._granted:
                self._granted[team] = Workspace(self._tokens(kept, self._secrets), self._outside)
        return self._granted.get(team) or (self.own if self._is_own(team) else None)

    async def renewed(self, team: str) -> None:
        """It was installed again: what was known of it is stale."""
        self._granted.pop(team, None)

    async def ended(self, team: str, at: datetime, under_way: Callable[[], Awaitable[None]]) -> None:
        """An admin removed us: nothing is sent any more, the token is deleted, and everybody there is forgotten.

        under_way: waits for what was begun before, which may still remember somebody.
        """
        workspace = await self.find(team)
        communities, key = self._outside.communities, f"slack:{team}"
        if not await communities.uninstall(key, at):
            if workspace and await _alive(workspace):
                log.info("News of an uninstall of Slack workspace %s is older than its installation", team)
                return
            await communities.uninstall(key, WHENEVER)
        self._granted.pop(team, None)
        if workspace:
            workspace.gates.shut()
        await under_way()
        await communities.forget(key)
        log.info("Uninstalled from Slack workspace %s: its token and everything about its members is erased", team)

    def _tokens(self, kept: Installation, secrets: Secrets) -> Tokens:
        given = self._outside
        app = AsyncWebClient(session=given.session, logger=given.quiet, retry_handlers=[])
        return GrantedToken(kept, given.communities, secrets, app, given.clock)

    def _is_own(self, team: str) -> bool:
        """With one token only, whatever reaches us came to its workspace, also out of a channel shared with others."""
        return self._secrets is None or team == self.own_team


async def _alive(workspace: Workspace) -> bool:
    try:
        await workspace.client.auth_test()
    except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError):
        return False
    return True
