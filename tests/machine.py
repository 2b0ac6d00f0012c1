"""A machine of its own for the bot: a whole process, that can lose power, beside platforms on loopback."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sqlite3
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.ports import Status
from bot.store import path_of
from tests.fresh import database

ROOT = Path(__file__).resolve().parent.parent
ELSEWHERE = """
import os
from datetime import timedelta

if there := os.environ.get("TEST_DISCORD"):
    import discord.http

    discord.http.Route.BASE = f"http://{there}/api/v10"
if there := os.environ.get("TEST_SLACK"):
    from slack_sdk.web.async_base_client import AsyncBaseClient

    known = AsyncBaseClient.__init__
    names = known.__code__.co_varnames[1:known.__code__.co_argcount]
    at = names.index("base_url") - (len(names) - len(known.__defaults__))
    known.__defaults__ = (*known.__defaults__[:at], there, *known.__defaults__[at + 1:])

from bot.app import SystemClock

real = SystemClock.now
ahead = timedelta(seconds=int(os.environ["TEST_AHEAD"]))
SystemClock.now = lambda self: real(self) + ahead
"""
"""What the process finds as `sitecustomize`: platforms on loopback, and a clock that may be ahead. Nothing else."""


@dataclass
class Machine:
    """A machine with the bot on it, and its empty database. env: the tokens, and where the platforms are."""

    folder: Path
    env: Mapping[str, str]
    process: asyncio.subprocess.Process | None = None
    database: Path = field(init=False)

    def __post_init__(self) -> None:
        self.database = path_of(database(self.folder))

    async def starts(
        self, ahead: int = 0, command: str = "run", *options: str, **changed: str
    ) -> asyncio.subprocess.Process:
        """Start the bot (or another command of it), so many seconds ahead of the real time."""
        (self.folder / "sitecustomize.py").write_text(ELSEWHERE, encoding="utf-8")
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", command, *options),
            cwd=self.folder,
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": f"{self.folder}:{ROOT}",
                "DATABASE_URL": f"sqlite:///{self.database}",
                "TEST_AHEAD": str(ahead),
                **self.env,
                **changed,
            },
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        return self.process

    async def ends(self, how: signal.Signals) -> tuple[int, str]:
        """End the process; its exit code and what it wrote."""
        assert self.process
        self.process.send_signal(how)
        out, err = await self.process.communicate()
        assert self.process.returncode is not None
        return self.process.returncode, (out + err).decode()

    async def is_off(self) -> None:
        """Whatever happened, nothing runs any more."""
        if self.process and self.process.returncode is None:
            self.process.kill()
            await self.process.communicate()

    async def until_marked(self, status: Status) -> None:
        """Until the database says so about the one check-in there is."""
        async with asyncio.timeout(20):
            while [(status.value,)] != self._statuses():
                await asyncio.sleep(0.05)

    def forgets_the_mark(self) -> None:
        """As if power had gone between the platform's answer and the mark, the claim still held."""
        with contextlib.closing(sqlite3.connect(self.database)) as database:
            database.execute("UPDATE check_in SET status = 1, next_at = 0, attempts = 1, fence = 'gone'")
            database.commit()

    def _statuses(self) -> list[tuple[int]]:
        with contextlib.closing(sqlite3.connect(self.database)) as database:
            return database.execute("SELECT status FROM check_in").fetchall()
