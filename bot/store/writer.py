"""The one connection that writes. Units of work that wait together are committed together.

A commit costs a disk flush and some thread hops whatever it holds, so fifty units in one cost hardly more than one.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Awaitable, Callable
from typing import TypeVar

import aiosqlite

Result = TypeVar("Result")
Unit = Callable[[aiosqlite.Connection], Awaitable[object]]

GROUP = 128
"""Most units in one commit: few enough that the first never waits long for the last."""


QUEUE = 5000
"""Most units that wait; where there are more, the database is stuck, and waiting longer helps nobody."""
BUSY_MILLISECONDS = 5000
"""How long another process may hold the file."""


class Locked(Exception):
    """No transaction could begin or end: whoever waits for one hears so now, all of them at once."""


class Writer:
    """Runs units one after another, in groups, each whole or not at all."""

    def __init__(self, database: aiosqlite.Connection) -> None:
        self._database = database
        self._waiting: list[tuple[Unit, asyncio.Future[object]]] = []
        self._work: asyncio.Task[None] | None = None
        self._turn = asyncio.Lock()

    async def do(self, unit: Callable[[aiosqlite.Connection], Awaitable[Result]]) -> Result:
        """Run a unit and wait until it is on disk. Raises what the unit raised, Locked, or sqlite3.Error."""
        if len(self._waiting) >= QUEUE:
            raise Locked
        done: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((unit, done))  # type: ignore[arg-type]  # a list of units of many kinds
        if self._work is None:
            self._work = asyncio.create_task(self._until_empty())
        return await done

    async def alone(self, statement: str) -> list[aiosqlite.Row]:
        """Run one statement outside any transaction, such as a checkpoint; it waits for nobody who reads."""
        async with self._turn:
            await self._database.execute("PRAGMA busy_timeout=0")
            try:
                return list(await self._database.execute_fetchall(statement))
            finally:
                await self._database.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")

    async def close(self) -> None:
        """Let what is queued finish, then close."""
        while self._work:
            await asyncio.wait([self._work])
        await self._database.close()

    async def _until_empty(self) -> None:
        try:
            while self._waiting:
                group, self._waiting = self._waiting[:GROUP], self._waiting[GROUP:]
                async with self._turn:
                    await self._group(group)
        finally:
            self._work = None

    async def _group(self, group: list[tuple[Unit, asyncio.Future[object]]]) -> None:
        try:
            results = await self._transaction([unit for unit, _ in group])
        except BaseException as problem:
            alone = len(group) == 1 or isinstance(problem, Locked) or not isinstance(problem, Exception)
            for one in group:
                if not alone:  # somebody's unit broke the group: each goes by itself, so that only that one fails
                    await self._group([one])
                elif not one[1].done():
                    one[1].set_exception(problem)
            if not isinstance(problem, Exception):
                raise
            return
        for (_, done), result in zip(group, results, strict=True):
            if not done.done():
                done.set_result(result)

    async def _transaction(self, units: list[Unit]) -> list[object]:
        await self._or_locked("BEGIN IMMEDIATE")
        try:
            results = [await unit(self._database) for unit in units]
            await self._or_locked("COMMIT")
        except BaseException:
            await self._roll_back()
            raise
        return results

    async def _or_locked(self, statement: str) -> None:
        try:
            await self._database.execute(statement)
        except sqlite3.Error as problem:
            raise Locked(str(problem)) from None

    async def _roll_back(self) -> None:
        with contextlib.suppress(sqlite3.OperationalError):  # SQLite does it by itself when the disk is full
            await self._database.execute("ROLLBACK")
