"""SQLite through aiosqlite: one connection writes, one reads, and units of work that queue up share a commit."""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import aiosqlite

from bot.community import Room
from bot.crypto import Keyring, Wrapped
from bot.ports import Change, Claim, Committed, Loaded, Mark
from bot.state import State
from bot.store import sql
from bot.store.backups import drop_all
from bot.store.changes import Meanwhile, apply, wipes
from bot.store.communities import SqliteCommunities
from bot.store.keys import MemberKeys, renew_all
from bot.store.lanterns import flames
from bot.store.posts import SqlitePosts
from bot.store.presence import where
from bot.store.rows import Sealer, instant, micros, state_of
from bot.store.writer import BUSY_MILLISECONDS, Writer

SECOND = 1_000_000
SEEN_FOR = 2 * 24 * 3600 * SECOND
"""Microseconds an event key is kept: platforms redeliver for minutes, an operator's restore for a day."""
PRUNED = 200
"""Old event keys removed with one claim, so that no cleaning ever takes long."""

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    f"PRAGMA busy_timeout={BUSY_MILLISECONDS}",
    "PRAGMA secure_delete=ON",
    "PRAGMA journal_size_limit=16777216",
)


class SqliteStore:
    """Everything in one file. Safe beside another process on the same file."""

    def __init__(self, path: Path, writer: Writer, reader: aiosqlite.Connection, keys: Keyring) -> None:
        self._path, self._writer, self._reader = path, writer, reader
        self._keys = MemberKeys(keys)
        self._unwiped = False
        self.posts = SqlitePosts(writer, reader)
        self.communities = SqliteCommunities(path, writer, reader, keys, self._wipe)

    @classmethod
    async def open(cls, path: Path, keys: Keyring) -> SqliteStore:
        """Connect twice; the file must have the newest shape. Raises KeyProblem for a key that is missing."""
        connections: list[aiosqlite.Connection] = []
        try:
            for _ in range(2):
                connection = await aiosqlite.connect(path, isolation_level=None)
                connections.append(connection)
                connection.row_factory = aiosqlite.Row
                for pragma in PRAGMAS:
                    await connection.execute(pragma)
            await renew_all(connections[0], keys)
        except BaseException:
            for connection in connections:
                await connection.close()
            raise
        store = cls(path, Writer(connections[0]), connections[1], keys)
        await store.communities.renew_all()
        return store

    async def load(self, member: str) -> Loaded:
        """What is kept of a member; a fresh State for a stranger."""
        rows = list(await self._reader.execute_fetchall(sql.LOAD, (member,)))
        if not rows:
            self._keys.forget(member)
            return Loaded(State(), 0)
        row = dict(rows[0])
        key = self._keys.opened(member, Wrapped(row["key_id"], row["wrapped_key"]))
        state = state_of(row, Sealer(key, member))
        if row["flames"]:
            state = replace(state, flames=await flames(self._reader, self._keys.keyring, member))
        return Loaded(state, row["version"])

    async def commit(self, change: Change) -> Committed:
        """All of a change, or none of it."""
        wiping = wipes(change)
        if wiping:
            drop_all(self._path)  # before the change: killed in between, a copy is lost, and nobody's wish
        try:
            done = await self._writer.do(lambda database: apply(database, change, self._keys))
        except Meanwhile:
            return Committed.CONFLICT
        if wiping and done is Committed.DONE:
            await self._wipe(change.member)
        return done

    async def room(self, room: str) -> Room:
        """What a channel was shown."""
        rows = list(await self._reader.execute_fetchall(sql.ROOM, (room,)))
        last = max((row[1] for row in rows), default=None)
        return Room(frozenset(row[0] for row in rows), None if last is None else instant(last))

    async def next_due(self, after: datetime) -> datetime | None:
        """When the next pending check-in, or the end of a lease, comes."""
        rows = list(await self._reader.execute_fetchall(sql.NEXT_DUE, (micros(after),)))
        return instant(rows[0][0]) if rows else None

    async def claim(self, now: datetime, platform: str, limit: int, lease: float) -> Sequence[Claim]:
        """Lease what is due, in one transaction; nobody else gets the same rows meanwhile."""
        if self._unwiped:
            await self._wipe()
        due, fence = (f"{platform}:", f"{platform};", micros(now)), secrets.token_hex(8)

        async def unit(database: aiosqlite.Connection) -> list[Claim]:
            until = micros(now) + int(lease * SECOND)
            rows = await database.execute_fetchall(sql.CLAIM, (*due, fence, until, limit))
            await database.execute(sql.PRUNE, (micros(now) - SEEN_FOR, PRUNED))
            return [_claim(row, fence) for row in rows]

        return await self._writer.do(unit) if list(await self._reader.execute_fetchall(sql.ANY_DUE, due)) else []

    async def still_wanted(self, claim: Claim, now: datetime) -> bool:
        """Whether the lease is ours and the member still wants it."""
        return bool(await self._reader.execute_fetchall(sql.STILL_WANTED, (claim.check_in, claim.fence, micros(now))))

    async def mark(self, marks: Sequence[Mark]) -> int:
        """Record what became of claims; counts those that were still ours."""

        async def unit(database: aiosqlite.Connection) -> int:
            rows = [(mark.status.value, mark.check_in, mark.fence) for mark in marks]
            marked = (await database.executemany(sql.MARK, rows)).rowcount
            addresses = [(mark.address, mark.check_in, mark.address) for mark in marks if mark.address]
            if addresses:
                await database.executemany(sql.ADDRESS, addresses)
            return marked

        return await self._writer.do(unit)

    async def postpone(self, claim: Claim, until: datetime) -> bool:
        """Give a claim back for later. Nothing was sent, so it is not counted as an attempt."""
        return await self._on_claim(sql.POSTPONE, claim, until)

    async def retry(self, claim: Claim, at: datetime) -> bool:
        """Give a claim back for later. It counts as an attempt: something may have been sent."""
        return await self._on_claim(sql.RETRY, claim, at)

    async def _on_claim(self, statement: str, claim: Claim, when: datetime) -> bool:
        async def unit(database: aiosqlite.Connection) -> bool:
            return (await database.execute(statement, (micros(when), claim.check_in, claim.fence))).rowcount == 1

        return await self._writer.do(unit)

    async def export(self, member: str) -> dict[str, object]:
        """Everything kept about a member, opened, as JSON-ready values."""
        from bot.store.export import exported  # rarely asked for

        loaded = await self.load(member)
        if loaded.version == 0:
            return {}
        key = self._keys.known(member)
        present = await where(self._reader, key)
        return await exported(self._reader, member, loaded.state, Sealer(key, member), present)

    async def close(self) -> None:
        """Finish what is queued, then let go of both connections; safe to call twice."""
        try:
            await self._writer.close()
        finally:
            await self._reader.close()

    async def _wipe(self, gone: str = "") -> None:
        """What was deleted goes from the write-ahead log too; with a later claim, where somebody reads just now."""
        self._keys.forget(gone)
        self._keys.forget_all(gone)
        busy = await self._writer.alone("PRAGMA wal_checkpoint(TRUNCATE)")
        self._unwiped = bool(busy and busy[0][0])


def _claim(row: aiosqlite.Row, fence: str) -> Claim:
    zone, minute, locale, address, weekdays = json.loads(row["person"])
    return Claim(
        check_in=row["id"],
        journey=row["journey"],
        member=row["member"],
        due_at=instant(row["due_at"]),
        fence=fence,
        attempt=row["attempts"],
        zone=zone,
        minute=minute,
        locale=locale,
        address=address,
        weekdays=bool(weekdays),
    )
