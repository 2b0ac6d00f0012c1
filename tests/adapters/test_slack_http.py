"""Slack over HTTP: only Slack gets in, only now, and each thing it says is heard once."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest
from aiohttp import ClientSession

from adapters.slack.grants import Secrets
from adapters.slack.http import HEALTH
from adapters.slack.limits import PATH
from adapters.slack.service import SlackAdapter, Ways
from bot.events import Event, Wrote
from bot.ports import CannotConnect
from tests.adapters.slack_world import OVER_HTTP, ScriptedCore, world
from tests.standins.slack import SIGNING_SECRET, signed
from tests.standins.slack_parts import Body

COMMAND = {
    "command": "/rejected",
    "text": "Acme",
    "team_id": "T1",
    "user_id": "U1",
    "channel_id": "C1",
    "channel_name": "job-search",
    "trigger_id": "1.2.3",
}


@dataclass
class Outside:
    """The world beyond our door."""

    address: str
    core: ScriptedCore
    adapter: SlackAdapter
    session: ClientSession

    async def knocks(self, body: str, headers: Body) -> tuple[int, str]:
        """What the door answers, once everything that follows is done."""
        sent = io.BytesIO(body.encode())
        async with self.session.post(self.address + PATH, data=sent, headers=headers) as answer:
            said = answer.status, await answer.text()
        await self.adapter.settle()
        return said

    @property
    def heard(self) -> list[Event]:
        """What came in."""
        return self.core.events


@asynccontextmanager
async def outside() -> AsyncIterator[Outside]:
    """A bot that listens on loopback."""
    async with world(ways=OVER_HTTP) as w, ClientSession() as session:
        assert w.adapter.door
        yield Outside(f"http://127.0.0.1:{w.adapter.door.port}", w.core, w.adapter, session)


@pytest.fixture
async def here() -> AsyncIterator[Outside]:
    """A bot that listens on loopback."""
    async with outside() as there:
        yield there


async def test_what_slack_signed_is_heard(here: Outside) -> None:
    """A command arrives, is acknowledged with nothing to show, and answered apart."""
    assert (200, "") == await here.knocks(*signed("slash_commands", COMMAND))
    assert 1 == len(here.heard)


@pytest.mark.parametrize("wrong", ["secret", "body", "old", "early", "unsigned"])
async def test_nobody_else_gets_in(here: Outside, wrong: str) -> None:
    """Another secret, a changed body, a recording of ten minutes ago, a date of tomorrow: none is heard."""
    now = datetime.now(UTC).timestamp()
    ages = {"old": now - 600, "early": now + 600}
    secret = "somebody else's" if wrong == "secret" else SIGNING_SECRET
    body, headers = signed("slash_commands", COMMAND, ages.get(wrong), secret)
    if wrong == "body":
        body += "&text=more"
    if wrong == "unsigned":
        headers = {"Content-Type": headers["Content-Type"]}
    status, _ = await here.knocks(body, headers)

    assert 401 == status
    assert [] == here.heard


async def test_slack_can_make_sure_that_it_is_us(here: Outside) -> None:
    """The question Slack asks when the address is set is answered."""
    status, said = await here.knocks(*signed("events_api", {"type": "url_verification", "challenge": "3eZbrw1a"}))

    assert 200 == status
    assert "3eZbrw1a" in said


async def test_an_event_told_again_is_the_same_event(here: Outside) -> None:
    """Slack repeats what it thinks was lost; the core gets the same key and can tell."""
    event = {"type": "message", "channel_type": "im", "channel": "D1", "user": "U1", "text": "hello", "ts": "1.2"}
    told = {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": event}
    body, headers = signed("events_api", told)
    await here.knocks(body, headers)
    await here.knocks(body, {**headers, "X-Slack-Retry-Num": "1", "X-Slack-Retry-Reason": "http_timeout"})

    assert 1 == len({one.source.key for one in here.heard})
    assert isinstance(here.heard[0], Wrote)


@pytest.mark.parametrize("body", ["", "{", "payload=%7B", "payload=[]", "\0", "a" * 2_000_000])
async def test_nonsense_with_a_signature_breaks_nothing(here: Outside, body: str) -> None:
    """Whatever arrives is answered with a status, and the next command is heard."""
    from slack_sdk.signature import SignatureVerifier

    when = str(int(datetime.now(UTC).timestamp()))
    proof = SignatureVerifier(SIGNING_SECRET).generate_signature(timestamp=when, body=body) or ""
    headers = {"X-Slack-Request-Timestamp": when, "X-Slack-Signature": proof}
    status, said = await here.knocks(body, headers | {"Content-Type": "application/x-www-form-urlencoded"})

    assert status in (200, 400, 404, 413)
    assert "Traceback" not in said
    assert (200, "") == await here.knocks(*signed("slash_commands", COMMAND))


async def test_a_supervisor_can_ask_whether_we_live(here: Outside) -> None:
    """The health page needs no signature and tells nothing about anybody."""
    async with here.session.get(here.address + HEALTH) as answer:
        assert (200, {"status": "ok"}) == (answer.status, await answer.json())


async def test_a_port_that_is_taken_is_one_line(here: Outside) -> None:
    """Whoever starts a second bot on the same port reads which setting to change."""
    assert here.adapter.door
    with pytest.raises(CannotConnect, match="ONWARD_HTTP_PORT"):
        async with world(ways=replace(OVER_HTTP, port=here.adapter.door.port)):
            pass


def test_secrets_are_never_shown() -> None:
    """What a log or a traceback shows of the settings holds no token."""
    assert "xapp" not in repr(Ways("xoxb-1", "xapp-1", "secret-1", Secrets("1.2", "secret-1")))
    assert "secret-1" not in repr(Ways("xoxb-1", "xapp-1", "secret-1", Secrets("1.2", "secret-1")))
