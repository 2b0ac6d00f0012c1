"""What Slack tells us, through Bolt: acknowledged at once, and taken up in the workspace it came from."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

import aiohttp
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack import intake
from adapters.slack.answers import send_by_url
from adapters.slack.limits import TELL_US_AGAIN
from adapters.slack.turns import Turns, Verdict
from adapters.slack.workspaces import Workspaces
from bot.ports import Clock
from bot.replies import Line
from bot.words import Words

log = logging.getLogger(__name__)

ANY = re.compile(r"(?s).*")
JUDGING_SECONDS = 1.5
"""How long a form stays open for our verdict; Slack waits for three seconds in all."""
UNDER_WAY_SECONDS = 1.0
FAREWELLS = ("app_uninstalled", "tokens_revoked")

Ack = Callable[..., Awaitable[Any]]
Body = dict[str, Any]
Work = Callable[[Turns], Awaitable[None]]


class Hearing:
    """Hears for every workspace. signing_secret: None where a Socket Mode connection proves itself who calls."""

    def __init__(
        self,
        workspaces: Workspaces,
        words: Words,
        clock: Clock,
        session: aiohttp.ClientSession,
        quiet: logging.Logger,
        signing_secret: str | None,
    ) -> None:
        self._workspaces, self._words, self._clock = workspaces, words, clock
        self._session, self._quiet = session, quiet
        self._work: set[asyncio.Task[None]] = set()
        self.app = self._bolt(signing_secret)

    @property
    def busy(self) -> bool:
        """Whether something that happened is still being answered."""
        return bool(self._work)

    async def settle(self) -> None:
        """Until everything that happened is answered."""
        while self._work:
            await asyncio.wait(set(self._work))

    async def end(self, patience: float) -> None:
        """Let what has begun go on for so many seconds."""
        if self._work:
            _, late = await asyncio.wait(self._work, timeout=patience)
            for task in late:
                task.cancel()

    def _bolt(self, signing_secret: str | None) -> AsyncApp:
        """Bolt with everything given: else it reads tokens and OAuth settings from the environment by itself.

        It is told no token either: which workspace may be answered is looked up after the acknowledgement.
        """

        async def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
            return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id)

        app = AsyncApp(
            name="onward",
            logger=self._quiet,
            client=AsyncWebClient(session=self._session, logger=self._quiet, retry_handlers=[]),
            authorize=authorize,
            signing_secret=signing_secret or "",
            request_verification_enabled=signing_secret is not None,
            ssl_check_enabled=False,
            url_verification_enabled=signing_secret is not None,
        )
        app.middleware(self._on_farewell)
        app.command(ANY)(self._on_command)
        app.action(ANY)(self._on_press)
        app.view(ANY)(self._on_form)
        app.shortcut(ANY)(self._on_shortcut)
        app.event("message")(self._on_message)
        app.event("app_home_opened")(self._on_home)
        app.event(ANY)(_on_other)
        return app

    async def _on_farewell(self, body: Body, next: Callable[[], Awaitable[None]]) -> BoltResponse | None:
        """An admin removed us. Done before it is acknowledged: were we killed meanwhile, Slack would tell us again."""
        event = body.get("event") or {}
        if event.get("type") in FAREWELLS and intake.says_farewell(event):
            at = datetime.fromtimestamp(body.get("event_time") or self._clock.now().timestamp(), UTC)
            try:
                await self._workspaces.ended(intake.team(body), at, self._under_way)
            except Exception as error:  # a database that is locked just now
                log.error("An uninstall is not done yet: %s", type(error).__name__)
                return BoltResponse(status=TELL_US_AGAIN)
        await next()
        return None

    async def _under_way(self) -> None:
        """Until what is being answered just now is done, so that nobody is remembered again after they were erased."""
        if self._work:
            await asyncio.wait(set(self._work), timeout=UNDER_WAY_SECONDS)

    async def _on_command(self, ack: Ack, body: Body) -> None:
        await ack()
        self._begin(body, lambda turns: turns.take(body, intake.command))

    async def _on_press(self, ack: Ack, body: Body) -> None:
        await ack()
        self._begin(body, lambda turns: turns.pressed(body))

    async def _on_shortcut(self, ack: Ack, body: Body) -> None:
        await ack()
        self._begin(body, lambda turns: turns.chosen(body, intake.shortcut))

    async def _on_form(self, ack: Ack, body: Body) -> None:
        verdict: Verdict = asyncio.get_running_loop().create_future()
        work = self._begin(body, lambda turns: turns.submitted(body, verdict))
        await asyncio.wait((verdict, work), timeout=JUDGING_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        stays = verdict.result() if verdict.done() else {}
        verdict.cancel()  # too late for one now: what there is to say becomes a message
        await ack(**stays)

    async def _on_message(self, ack: Ack, body: Body) -> None:
        await ack()
        self._begin(body, lambda turns: turns.written(body))

    async def _on_home(self, ack: Ack, body: Body) -> None:
        await ack()
        self._begin(body, lambda turns: turns.looked_at(body))

    def _begin(self, body: Body, work: Work) -> asyncio.Task[None]:
        return self.begin(self._there(body, work))

    def begin(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """See to something that happened, whatever comes of it."""
        task = asyncio.ensure_future(_seen_through(work))
        self._work.add(task)
        task.add_done_callback(self._work.discard)
        return task

    async def _there(self, body: Body, work: Work) -> None:
        """In the workspace it came from."""
        workspace = await self._workspaces.find(intake.team(body))
        if workspace is None:
            log.warning("Something came from a Slack workspace we are not installed in")
            if body.get("response_url"):
                line = self._words.text(Line("slack-not-here"))
                await send_by_url(self._session, body["response_url"], {"text": line})
            return
        workspace.gates.knocked()
        await work(workspace.turns)


async def _seen_through(work: Coroutine[Any, Any, None]) -> None:
    """A payload that is not what Slack documents says nothing about whom to answer; it is acknowledged all the same."""
    try:
        await work
    except Exception as error:
        log.error("An event from Slack could not be read: %s", type(error).__name__)


async def _on_other(ack: Ack) -> None:
    """Events we did not ask for."""
    await ack()
