"""The whole bot as a process of its own, killed without warning, beside a Discord that remembers everything."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.ports import Status
from bot.tokens import Action, decode
from tests.standins.discord import TOKEN, Body, DiscordServer, components

ROOT = Path(__file__).resolve().parent.parent
DAY = 86_400
ELSEWHERE = """
import os
from datetime import timedelta

import discord.http

discord.http.Route.BASE = f"http://{os.environ['TEST_DISCORD']}/api/v10"

from bot.app import SystemClock

real = SystemClock.now
ahead = timedelta(seconds=int(os.environ["TEST_AHEAD"]))
SystemClock.now = lambda self: real(self) + ahead
"""
"""What the process finds as `sitecustomize`: Discord is on loopback, and it may be tomorrow. Nothing else changes."""


@dataclass
class Machine:
    """A machine that runs the bot, and can lose power."""

    folder: Path
    server: DiscordServer
    process: asyncio.subprocess.Process | None = None
    database: Path = field(init=False)

    def __post_init__(self) -> None:
        self.database = self.folder / "onward.db"

    async def starts(self, ahead: int = 0, token: str = TOKEN) -> asyncio.subprocess.Process:
        """Start the bot, so many seconds ahead of the real time."""
        (self.folder / "sitecustomize.py").write_text(ELSEWHERE, encoding="utf-8")
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run"),
            cwd=self.folder,
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": f"{self.folder}:{ROOT}",
                "DISCORD_TOKEN": token,
                "DATABASE_URL": f"sqlite:///{self.database}",
                "TEST_DISCORD": self.server.address,
                "TEST_AHEAD": str(ahead),
            },
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        return self.process

    async def is_up(self, ahead: int = 0) -> None:
        """Start the bot and wait until Discord has let it in."""
        await self.starts(ahead)
        await self.server.until_connected()

    async def ends(self, how: signal.Signals) -> tuple[int, str]:
        """End the process; its exit code and what it wrote."""
        assert self.process
        self.process.send_signal(how)
        out, err = await self.process.communicate()
        await self.server.until_gone()
        assert self.process.returncode is not None
        return self.process.returncode, (out + err).decode()

    async def until_marked(self, status: Status) -> None:
        """Until the database says so about the one check-in there is."""
        async with asyncio.timeout(20):
            while [(status.value,)] != self._statuses():
                await asyncio.sleep(0.05)

    def forgets_the_mark(self) -> None:
        """As if power had gone between Discord's answer and the mark, the claim still held."""
        with contextlib.closing(sqlite3.connect(self.database)) as database:
            database.execute("UPDATE check_in SET status = 1, next_at = 0, attempts = 1, fence = 'gone'")
            database.commit()

    def _statuses(self) -> list[tuple[int]]:
        with contextlib.closing(sqlite3.connect(self.database)) as database:
            return database.execute("SELECT status FROM check_in").fetchall()


@pytest.fixture
async def machine(tmp_path: Path) -> AsyncIterator[Machine]:
    """A machine with nothing on it."""
    server = await DiscordServer().start()
    one = Machine(tmp_path, server)
    yield one
    if one.process and one.process.returncode is None:
        one.process.kill()
        await one.process.communicate()
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


async def promised(machine: Machine) -> None:
    """Somebody says yes to a check-in."""
    server = machine.server
    card = await server.types("rejected", company="Acme", stage="interview")
    for action in (Action.TAKE_A_DAY, Action.REST, Action.ASK_CHECK_IN, Action.CHECK_IN_YES):
        card = await server.presses(button(card, action))
    assert "I will write to you" in str(card)


async def test_killed_after_the_promise_it_writes_once_the_next_day(machine: Machine) -> None:
    """SIGKILL, a day without the bot, a restart: one message, and none again after two more kills."""
    await machine.is_up()
    await promised(machine)
    await machine.ends(signal.SIGKILL)
    assert [] == machine.server.direct

    for _ in range(3):
        await machine.is_up(ahead=DAY + 60)
        await machine.until_marked(Status.SENT)
        await machine.ends(signal.SIGKILL)
    (message,) = machine.server.direct
    assert "Acme" in str(message)


async def test_killed_between_the_message_and_its_mark_it_does_not_write_again(machine: Machine) -> None:
    """The message is found where it stands before a second one could be sent."""
    await machine.is_up()
    await promised(machine)
    await machine.ends(signal.SIGKILL)
    await machine.is_up(ahead=DAY + 60)
    await machine.server.until_direct(1)
    await machine.ends(signal.SIGKILL)
    machine.forgets_the_mark()

    await machine.is_up(ahead=DAY + 600)
    await machine.until_marked(Status.SENT)
    assert 1 == len(machine.server.direct)


async def test_a_lost_answer_is_not_a_second_message(machine: Machine) -> None:
    """Discord kept the message and its answer was lost on the way; the person is still written to once."""
    await machine.is_up()
    await promised(machine)
    await machine.ends(signal.SIGKILL)
    machine.server.lose_answers = 1
    await machine.is_up(ahead=DAY + 60)
    await machine.until_marked(Status.SENT)

    assert 1 == len(machine.server.direct)


async def test_asked_to_stop_it_stops(machine: Machine) -> None:
    """SIGTERM ends it without an error, and nothing somebody said or is stands in its log."""
    await machine.is_up()
    await promised(machine)
    code, written = await machine.ends(signal.SIGTERM)

    assert 0 == code
    assert "Traceback" not in written
    assert not {"Acme", TOKEN} & set(written.replace('"', " ").split())


async def test_a_wrong_token_is_one_line(machine: Machine) -> None:
    """Whoever set it up reads what to mend, not a traceback, and not the token."""
    process = await machine.starts(token="wrong.token.here")
    _, err = await process.communicate()
    lines = [line for line in err.decode().splitlines() if line.startswith("onward:")]

    assert 1 == process.returncode
    assert 1 == len(lines)
    assert "DISCORD_TOKEN" in lines[0]
    assert "Traceback" not in err.decode()
    assert "wrong.token" not in err.decode()
