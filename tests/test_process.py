"""The whole bot as a process of its own, killed without warning, beside a Discord that remembers everything."""

from __future__ import annotations

import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.ports import Status
from bot.tokens import Action, decode
from tests.machine import Machine
from tests.standins.discord import TOKEN, DiscordServer
from tests.standins.discord_parts import Body, components

DAY = 86_400


@dataclass
class Place:
    """A machine, and the Discord it talks to."""

    machine: Machine
    server: DiscordServer

    async def is_up(self, ahead: int = 0) -> None:
        """Start the bot and wait until Discord has let it in."""
        await self.machine.starts(ahead)
        await self.server.until_connected()

    async def ends(self, how: signal.Signals) -> tuple[int, str]:
        """End the process, and wait until Discord has noticed."""
        ended = await self.machine.ends(how)
        await self.server.until_gone()
        return ended


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    """A machine with nothing on it."""
    server = await DiscordServer().start()
    machine = Machine(tmp_path, {"DISCORD_TOKEN": TOKEN, "TEST_DISCORD": server.address})
    yield Place(machine, server)
    await machine.is_off()
    await server.stop()
    assert [] == server.surprises
    assert [] == server.refused


def button(card: Body, action: Action) -> str:
    """The custom_id of the button that does this."""
    for one in components(card):
        token = decode(str(one.get("custom_id", "")))
        if token and token.action is action:
            return str(one["custom_id"])
    raise AssertionError(f"no button for {action.name}")


async def promised(place: Place) -> None:
    """Somebody says yes to a check-in."""
    server = place.server
    card = await server.types("rejected", company="Acme", stage="interview")
    for action in (Action.TAKE_A_DAY, Action.REST, Action.ASK_CHECK_IN, Action.CHECK_IN_YES):
        card = await server.presses(button(card, action))
    assert "I will write to you" in str(card)


async def test_killed_after_the_promise_it_writes_once_the_next_day(place: Place) -> None:
    """SIGKILL, a day without the bot, a restart: one message, and none again after two more kills."""
    await place.is_up()
    await promised(place)
    await place.ends(signal.SIGKILL)
    assert [] == place.server.direct

    for _ in range(3):
        await place.is_up(ahead=DAY + 60)
        await place.machine.until_marked(Status.SENT)
        await place.ends(signal.SIGKILL)
    (message,) = place.server.direct
    assert "Acme" in str(message)


async def test_killed_between_the_message_and_its_mark_it_does_not_write_again(place: Place) -> None:
    """The message is found where it stands before a second one could be sent."""
    await place.is_up()
    await promised(place)
    await place.ends(signal.SIGKILL)
    await place.is_up(ahead=DAY + 60)
    await place.server.until_direct(1)
    await place.ends(signal.SIGKILL)
    place.machine.forgets_the_mark()

    await place.is_up(ahead=DAY + 600)
    await place.machine.until_marked(Status.SENT)
    assert 1 == len(place.server.direct)


async def test_a_lost_answer_is_not_a_second_message(place: Place) -> None:
    """Discord kept the message and its answer was lost on the way; the person is still written to once."""
    await place.is_up()
    await promised(place)
    await place.ends(signal.SIGKILL)
    place.server.lose_answers = 1
    await place.is_up(ahead=DAY + 60)
    await place.machine.until_marked(Status.SENT)

    assert 1 == len(place.server.direct)


async def test_asked_to_stop_it_stops(place: Place) -> None:
    """From its very first start: SIGTERM ends it without an error, and nothing somebody said is in its log."""
    place.machine.database.unlink()
    await place.is_up()
    await promised(place)
    code, written = await place.ends(signal.SIGTERM)

    assert 0 == code
    assert "Traceback" not in written
    assert not {"Acme", TOKEN} & set(written.replace('"', " ").split())


async def test_a_wrong_token_is_one_line(place: Place) -> None:
    """Whoever set it up reads what to mend, not a traceback, and not the token."""
    process = await place.machine.starts(DISCORD_TOKEN="wrong.token.here")
    _, err = await process.communicate()
    lines = [line for line in err.decode().splitlines() if line.startswith("onward:")]

    assert 1 == process.returncode
    assert 1 == len(lines)
    assert "DISCORD_TOKEN" in lines[0]
    assert "Traceback" not in err.decode()
    assert "wrong.token" not in err.decode()


@pytest.mark.parametrize(
    ("changed", "code", "said"),
    [
        ({}, 0, "fine      Discord lets us in as onward"),
        ({"DISCORD_TOKEN": "wrong.token.here"}, 1, "mend this Discord does not"),
        ({"TEST_DISCORD": "127.0.0.1:9"}, 1, "mend this Discord could not be reached"),
    ],
)
async def test_the_doctor_tries_the_token(place: Place, changed: dict[str, str], code: int, said: str) -> None:
    """Before the first start, one command says whether Discord takes it."""
    process = await place.machine.starts(command="doctor", **changed)
    out, err = await process.communicate()

    assert (code, b"") == (process.returncode, err)
    assert said in out.decode()
    assert "wrong.token" not in out.decode()


async def test_the_doctor_writes_to_whoever_asks(place: Place) -> None:
    """One test message to oneself, before anybody else relies on it."""
    process = await place.machine.starts(0, "doctor", "--discord-dm", "2002")
    out, err = await process.communicate()

    assert (0, b"") == (process.returncode, err)
    assert "A test message went to" in out.decode()
