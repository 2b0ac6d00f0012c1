"""Getting into Slack and out again: refused with one clear line, patient with outages, silent in the logs."""

from __future__ import annotations

import logging

import pytest

from bot.ports import CannotConnect
from tests.adapters.slack_world import world
from tests.standins.slack import SlackServer
from tests.standins.slack_parts import Fault


@pytest.mark.parametrize(("dead", "name"), [("xoxb-good", "SLACK_BOT_TOKEN"), ("xapp-good", "SLACK_APP_TOKEN")])
async def test_a_dead_token_is_one_clear_line(dead: str, name: str) -> None:
    """An operator reads which of the two tokens Slack refuses, and nothing is tried for ever."""

    def arrange(server: SlackServer) -> None:
        server.tenants.tokens.pop(dead, None)
        server.app_tokens.discard(dead)

    async with world(connected=False, arrange=arrange) as w:
        with pytest.raises(CannotConnect, match=name) as refused:
            await w.adapter.start()

        assert "\n" not in str(refused.value)
        assert dead not in str(refused.value)


async def test_an_app_token_that_dies_later_ends_serving() -> None:
    """When Slack refuses a new connection for good, serving ends with the reason."""
    async with world() as w:
        w.server.app_tokens.clear()
        await w.server.refresh()

        with pytest.raises(CannotConnect, match="SLACK_APP_TOKEN"):
            await w.adapter.serve()


async def test_an_outage_at_the_start_is_waited_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """A network that is down is no reason to give up."""
    monkeypatch.setattr("adapters.slack.socket.FIRST_WAIT", 0.01)
    async with world(connected=False) as w:
        w.server.fail("auth.test", Fault(status=503), Fault(drop=True))

        await w.adapter.start()

        assert 3 == len(w.server.calls("auth.test"))


async def test_bolt_reads_nothing_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """OAuth settings in the environment must not turn every answer into "please reinstall"."""
    monkeypatch.setenv("SLACK_CLIENT_ID", "1.1")
    monkeypatch.setenv("SLACK_CLIENT_SECRET", "secret")
    async with world() as w:
        await w.person.types("/onward")
        await w.shows(1)

        assert 1 == len(w.core.events)
        assert 1 == len(w.server.calls("auth.test"))


async def test_logs_hold_no_words(caplog: pytest.LogCaptureFixture) -> None:
    """At the most talkative level, neither a member's words nor a token nor a response_url is logged."""
    caplog.set_level(logging.DEBUG)
    async with world() as w:
        await w.person.types("/rejected", "hush-hush")
        await w.person.writes("hush-hush")
        await w.shows(2)
        w.core.breaks = True
        await w.person.types("/rejected", "hush-hush")
        await w.server.deliver("interactive", {"type": "shortcut", "callback_id": "hush-hush", "user": {"id": "U1"}})
        await w.shows(3)

    ours = "\n".join(one.getMessage() for one in caplog.records if not one.name.startswith("aiohttp.access"))
    assert not any(secret in ours for secret in ("hush-hush", "xoxb-good", "xapp-good", "/respond/"))


async def test_stopping_twice_is_fine() -> None:
    """Stop may come from two sides."""
    async with world() as w:
        await w.adapter.stop()
        await w.adapter.stop()
