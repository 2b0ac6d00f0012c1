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


class Writer:
    """Runs units one after another, in groups, each whole or not at all."""

    def __init__(self, database: aiosqlite.Connection) -> None:
        self._database = database
        self._waiting: list[tuple[Unit, asyncio.Future[object]]] = []
        self._work: asyncio.Task[None] | None = None
        self._turn = asyncio.Lock()

    async def do(self, unit: Callable[[aiosqlite.Connection], Awaitable[Result]]) -> Result:
        """Run a unit and wait until it is on disk. Raises what the unit raised, or sqlite3.Error."""
        done: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((unit, done))  # type: ignore[arg-type]  # a list of units of many kinds
        if self._work is None:
            self._work = asyncio.create_task(self._until_empty())
        return await done

    async def alone(self, statement: str) -> None:
        """Run one statement outside any transaction, such as a checkpoint."""
        async with self._turn:
            await self._database.execute_fetchall(statement)

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
            if len(group) == 1 or not isinstance(problem, Exception):
                for _, done in group:
                    if not done.done():
                        done.set_exception(problem)
                if not isinstance(problem, Exception):
                    raise
                return
            for one in group:  # somebody's unit broke the group: each goes alone, so that only that one fails
                await self._group([one])
            return
        for (_, done), result in zip(group, results, strict=True):
            if not done.done():
                done.set_result(result)

    async def _transaction(self, units: list[Unit]) -> list[object]:
        await self._database.execute("BEGIN IMMEDIATE")
        try:
            results = [await unit(self._database) for unit in units]
            await self._database.execute("COMMIT")
        except BaseException:
            await self._roll_back()
            raise
        return results

    async def _roll_back(self) -> None:
        with contextlib.suppress(sqlite3.OperationalError):  # SQLite does it by itself when the disk is full
            await self._database.execute("ROLLBACK")
