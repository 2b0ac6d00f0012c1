"""The same beside a Slack that remembers everything. Slack drops no second message by itself: one must not be sent."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from aiohttp import ClientConnectionError, ClientSession, DummyCookieJar

from adapters.slack.limits import INSTALL_PATH, REDIRECT_PATH
from bot.ports import Status
from bot.tokens import Action, decode
from tests.machine import Machine
from tests.standins.slack import APP_TOKEN, BOT_TOKEN, SlackServer
from tests.standins.slack_parts import Fault, Shown
from tests.standins.slack_person import SlackPerson
from tests.standins.slack_rules import elements
from tests.standins.slack_tenants import CLIENT_ID, CLIENT_SECRET

DAY = 86_400


@dataclass
class Place:
    """A machine, and the Slack it talks to."""

    machine: Machine
    server: SlackServer

    async def is_up(self, ahead: int = 0) -> None:
        """Start the bot and wait until it has come by Socket Mode."""
        known = self.server.connections
        await self.machine.starts(ahead)
        await self.server.until(lambda: self.server.connections > known)

    @property
    def written(self) -> list[Shown]:
        """Direct messages that the bot began."""
        return [one for one in self.server.shown if one.channel == "DU1" and not one.user]

    async def promised(self) -> None:
        """Somebody says yes to a check-in."""
        person = SlackPerson(self.server)
        await self._shows(person.types("/rejected", "Acme"))
        for action in (Action.TAKE_A_DAY, Action.REST, Action.ASK_CHECK_IN, Action.CHECK_IN_YES):
            card = self.server.shown[-1]
            await self._shows(person.presses(card, button(card, action)))
        assert "I will write to you" in self.server.shown[-1].text

    async def _shows(self, deed: object) -> None:
        shown = len(self.server.shown)
        await deed  # type: ignore[misc]
        await self.server.until(lambda: len(self.server.shown) > shown)


def button(card: Shown, action: Action) -> dict[str, object]:
    """The button of a card that does this."""
    return next(
        one
        for one in elements(card.blocks)
        if (token := decode(one["action_id"].partition("#")[0])) and token.action is action
    )


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    """A machine with nothing on it. Slack does not say where the person is, so that any hour may be tried."""
    server = await SlackServer(joined={"C1"}).start()
    server.profiles["U1"] = {"tz": None}
    tokens = {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": APP_TOKEN, "TEST_SLACK": server.api}
    machine = Machine(tmp_path, tokens)
    yield Place(machine, server)
    await machine.is_off()
    await server.stop()


async def test_killed_after_the_promise_it_writes_once(place: Place) -> None:
    """SIGKILL, a day without the bot, a restart: one message, and none again after two more kills."""
    await place.is_up()
    await place.promised()
    await place.machine.ends(signal.SIGKILL)
    assert [] == place.written

    for _ in range(3):
        await place.is_up(ahead=DAY + 60)
        await place.machine.until_marked(Status.SENT)
        await place.machine.ends(signal.SIGKILL)
    (message,) = place.written
    assert "Acme" in message.text


async def test_killed_before_the_mark_it_looks_before_it_writes(place: Place) -> None:
    """The message is found in the conversation, by the mark it carries."""
    await place.is_up()
    await place.promised()
    await place.machine.ends(signal.SIGKILL)
    await place.is_up(ahead=DAY + 60)
    await place.server.until(lambda: len(place.written) == 1)
    await place.machine.ends(signal.SIGKILL)
    place.machine.forgets_the_mark()

    await place.is_up(ahead=DAY + 600)
    await place.machine.until_marked(Status.SENT)
    assert 1 == len(place.written)


async def test_a_lost_answer_is_not_a_second_message(place: Place) -> None:
    """Slack kept the message and its answer was cut off: the SDK would send again, we look first."""
    await place.is_up()
    await place.promised()
    await place.machine.ends(signal.SIGKILL)
    place.server.fail("chat.postMessage", Fault(accepted=True, drop=True))
    await place.is_up(ahead=DAY + 60)
    await place.machine.until_marked(Status.SENT)

    assert 1 == len(place.written)
    assert 1 == len(place.server.calls("chat.postMessage"))


async def test_a_busy_slack_is_waited_out(place: Place) -> None:
    """Too many requests: the message comes when Slack said it may, once."""
    await place.is_up()
    await place.promised()
    await place.machine.ends(signal.SIGKILL)
    place.server.fail("chat.postMessage", Fault(status=429, error="ratelimited", retry_after=1))
    await place.is_up(ahead=DAY + 60)
    await place.machine.until_marked(Status.SENT)

    assert 1 == len(place.written)


async def test_a_wrong_token_is_one_line(place: Place) -> None:
    """Whoever set it up reads what to mend, not a traceback, and not the token."""
    process = await place.machine.starts(SLACK_BOT_TOKEN="xoxb-wrong")
    _, err = await process.communicate()
    lines = [line for line in err.decode().splitlines() if line.startswith("onward:")]

    assert 1 == process.returncode
    assert 1 == len(lines)
    assert "SLACK_BOT_TOKEN" in lines[0]
    assert "Traceback" not in err.decode()
    assert "xoxb-wrong" not in err.decode()


@pytest.mark.parametrize(
    ("changed", "code", "said"),
    [
        ({}, 0, "fine      Slack lets us into"),
        ({"SLACK_BOT_TOKEN": "xoxb-wrong"}, 1, "mend this Slack does not accept SLACK_BOT_TOKEN"),
        ({"SLACK_APP_TOKEN": "xapp-wrong"}, 1, "mend this Slack does not accept SLACK_APP_TOKEN"),
        ({"TEST_SLACK": "http://127.0.0.1:9/"}, 1, "mend this Slack could not be reached"),
    ],
)
async def test_the_doctor_tries_the_tokens(place: Place, changed: dict[str, str], code: int, said: str) -> None:
    """Before the first start, one command says whether Slack takes them, and which one to mend."""
    process = await place.machine.starts(command="doctor", **changed)
    out, err = await process.communicate()

    assert (code, b"") == (process.returncode, err)
    assert said in out.decode()
    assert "wrong" not in out.decode()


async def test_the_doctor_names_missing_scopes(place: Place) -> None:
    """An app made before a scope was needed is told apart from one that is fine."""
    place.server.granted = "commands,chat:write"
    process = await place.machine.starts(command="doctor")
    out, _ = await process.communicate()

    assert 1 == process.returncode
    assert "im:history" in out.decode()


async def test_the_doctor_writes_to_whoever_asks(place: Place) -> None:
    """One test message to oneself, before anybody else relies on it."""
    process = await place.machine.starts(0, "doctor", "--slack-dm", "U1")
    out, _ = await process.communicate()

    assert 0 == process.returncode, out.decode()
    assert "A test message went to" in out.decode()
    assert ["DU1"] == [one.channel for one in place.server.shown]


@pytest.mark.parametrize(
    ("error", "advice"),
    [
        ("user_not_found", "Copy member ID"),
        ("messages_tab_disabled", "App Home"),
        ("restricted_action", "restricted_ac"),
    ],
)
async def test_the_doctor_says_why_no_message_arrives(place: Place, error: str, advice: str) -> None:
    """Each reason comes with what to do about it."""
    place.server.fail("chat.postMessage", Fault(error))
    process = await place.machine.starts(0, "doctor", "--slack-dm", "U1")
    out, err = await process.communicate()

    assert (1, b"") == (process.returncode, err)
    assert advice in out.decode()


async def test_installed_into_a_workspace_it_stays_installed_over_a_kill(place: Place) -> None:
    """An admin installs the app through a browser; killed and started again, it answers there with the sealed token."""
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = free.getsockname()[1]
    secrets = {"SLACK_CLIENT_ID": CLIENT_ID, "SLACK_CLIENT_SECRET": CLIENT_SECRET, "ONWARD_HTTP_PORT": str(port)}
    place.machine.env = {**place.machine.env, **secrets}
    place.server.homes_of.update({"U7": "T7", "C7": "T7"})
    place.server.joined.add("C7")
    await place.is_up()
    async with ClientSession(cookie_jar=DummyCookieJar()) as browser:
        address = f"http://127.0.0.1:{port}"
        async with asyncio.timeout(10):
            while True:
                try:
                    sent = await browser.get(address + INSTALL_PATH, allow_redirects=False)
                    break
                except ClientConnectionError:  # the connections come first, the pages for admins right after them
                    await asyncio.sleep(0.05)
        state = parse_qs(urlsplit(sent.headers["Location"]).query)["state"][0]
        cookie = sent.headers["Set-Cookie"].partition(";")[0]
        query = {"state": state, "code": place.server.tenants.code("T7")}
        back = await browser.get(address + REDIRECT_PATH, params=query, headers={"Cookie": cookie})
        assert "Onward is here" in await back.text()
    await place.machine.ends(signal.SIGKILL)
    await place.is_up()
    await SlackPerson(place.server, "U7", "C7", "T7").types("/rejected", "Acme")
    await place.server.until(lambda: place.server.shown)

    assert [("C7", "U7")] == [(one.channel, one.user) for one in place.server.shown]
    assert [] == place.server.crossings
    assert all(b"xoxb-T7" not in file.read_bytes() for file in place.machine.folder.glob("onward.db*"))
