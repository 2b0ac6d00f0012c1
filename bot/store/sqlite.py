"""SQLite through aiosqlite: one connection writes, one reads, and units of work that queue up share a commit."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import aiosqlite

from bot.crypto import Keyring, Wrapped
from bot.effects import CancelCheckIns, DeleteNote, ForgetMember, HandOverData, KeepNote, PromiseCheckIn, TellMissed
from bot.ports import Change, Claim, Committed, Loaded, Mark
from bot.state import CheckIn, State
from bot.store import sql
from bot.store.backups import erase
from bot.store.communities import SqliteCommunities, seen
from bot.store.rows import Sealer, instant, journey_row, member_row, micros, note_row, state_of
from bot.store.writer import Writer

KEYS_REMEMBERED = 10_000
"""Members' keys held in memory between load and commit; the oldest is read again when needed."""
SEEN_FOR = 2 * 24 * 3600 * 1_000_000
"""Microseconds an event key is kept: platforms redeliver for minutes, an operator's restore for a day."""
PRUNED = 200
"""Old event keys removed with one claim, so that no cleaning ever takes long."""

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
    "PRAGMA secure_delete=ON",
    "PRAGMA journal_size_limit=16777216",
)


class SqliteStore:
    """Everything in one file. Safe beside another process on the same file."""

    def __init__(self, path: Path, writer: Writer, reader: aiosqlite.Connection, keys: Keyring) -> None:
        self._path, self._writer, self._reader, self._keyring = path, writer, reader, keys
        self._keys: OrderedDict[str, tuple[bytes, Wrapped]] = OrderedDict()
        self.communities = SqliteCommunities(path, writer, reader, keys, self._forget_keys)

    @classmethod
    async def open(cls, path: Path, keys: Keyring) -> SqliteStore:
        """Connect twice; the file must have the newest shape."""
        connections: list[aiosqlite.Connection] = []
        try:
            for _ in range(2):
                connection = await aiosqlite.connect(path, isolation_level=None)
                connections.append(connection)
                connection.row_factory = aiosqlite.Row
                for pragma in PRAGMAS:
                    await connection.execute(pragma)
        except BaseException:
            for connection in connections:
                await connection.close()
            raise
        return cls(path, Writer(connections[0]), connections[1], keys)

    async def load(self, member: str) -> Loaded:
        """What is kept of a member; a fresh State for a stranger."""
        rows = list(await self._reader.execute_fetchall(sql.LOAD, (member,)))
        if not rows:
            self._keys.pop(member, None)
            return Loaded(State(), 0)
        row = dict(rows[0])
        key = self._keyring.unwrap(Wrapped(row["key_id"], row["wrapped_key"]), member)
        self._remember(member, key, Wrapped(row["key_id"], row["wrapped_key"]))
        return Loaded(state_of(row, Sealer(key, member)), row["version"])

    async def commit(self, change: Change) -> Committed:
        """All of a change, or none of it."""
        forgets = any(isinstance(effect, ForgetMember) for effect in change.effects)
        done = await self._writer.do(lambda database: self._change(database, change, forgets=forgets))
        if forgets and done is Committed.DONE:
            self._keys.pop(change.member, None)
            await self._writer.alone("PRAGMA wal_checkpoint(TRUNCATE)")
            await asyncio.to_thread(erase, self._path, sql.FORGET, change.member)
        return done

    async def next_due(self) -> datetime | None:
        """When the earliest pending check-in, or the end of a lease, comes."""
        rows = list(await self._reader.execute_fetchall(sql.NEXT_DUE))
        return instant(rows[0][0]) if rows and rows[0][0] is not None else None

    async def claim(self, now: datetime, limit: int, lease: float) -> Sequence[Claim]:
        """Lease what is due, in one transaction; nobody else gets the same rows meanwhile."""
        at, fence = micros(now), secrets.token_hex(8)

        async def unit(database: aiosqlite.Connection) -> list[Claim]:
            until = at + int(lease * 1_000_000)
            rows = await database.execute_fetchall(sql.CLAIM, (fence, until, at, at, limit))
            if rows:
                await database.execute(sql.PRUNE, (at - SEEN_FOR, PRUNED))
            return [_claim(row, fence) for row in rows]

        due = list(await self._reader.execute_fetchall(sql.ANY_DUE, (at,)))
        return await self._writer.do(unit) if due else []

    async def still_wanted(self, claim: Claim, now: datetime) -> bool:
        """Whether the lease is ours and the member still wants it."""
        at = micros(now)
        return bool(await self._reader.execute_fetchall(sql.STILL_WANTED, (claim.check_in, claim.fence, at, at)))

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

        async def unit(database: aiosqlite.Connection) -> bool:
            return (await database.execute(sql.POSTPONE, (micros(until), claim.check_in, claim.fence))).rowcount == 1

        return await self._writer.do(unit)

    async def export(self, member: str) -> dict[str, object]:
        """Everything kept about a member, opened, as JSON-ready values."""
        from bot.store.export import exported  # rarely asked for

        loaded = await self.load(member)
        if loaded.version == 0:
            return {}
        key, _ = self._keys[member]
        return await exported(self._reader, member, loaded.state, Sealer(key, member))

    async def close(self) -> None:
        """Finish what is queued, then let go of both connections; safe to call twice."""
        try:
            await self._writer.close()
        finally:
            await self._reader.close()

    async def _change(self, database: aiosqlite.Connection, change: Change, *, forgets: bool) -> Committed:
        event = seen(change.key)
        if (await database.execute(sql.SEE, (event, micros(change.now)))).rowcount == 0:
            return Committed.DUPLICATE
        if forgets:
            await database.execute(sql.FORGET, (change.member,))
            return Committed.DONE
        key, wrapped = await self._key(database, change)
        sealer = Sealer(key, change.member)
        values = member_row(change.state, sealer)
        if change.version == 0:
            fresh = (change.member, wrapped.key_id, wrapped.sealed, *values)
            kept = await database.execute(sql.MEET, fresh)
        else:
            fresh = (wrapped.key_id, wrapped.sealed, *values, change.member, change.version)
            kept = await database.execute(sql.MEMBER, fresh)
        if kept.rowcount == 0:
            await database.execute(sql.UNSEE, (event,))
            return Committed.CONFLICT
        await self._keep(database, change, sealer)
        return Committed.DONE

    async def _keep(self, database: aiosqlite.Connection, change: Change, sealer: Sealer) -> None:
        member, journey = change.member, change.state.journey
        if journey:
            await database.execute(sql.JOURNEY, (member, *journey_row(journey, sealer)))
            if journey.opened_at == change.now:
                await database.execute(sql.SET_ASIDE, (micros(change.now), member, journey.ref))
        for effect in change.effects:
            match effect:
                case KeepNote(note):
                    await database.execute(sql.NOTE, (member, *note_row(note, sealer)))
                case DeleteNote(note_id):
                    await database.execute(sql.DELETE_NOTE, (member, note_id))
                case PromiseCheckIn(check_in):
                    await database.execute(sql.PROMISE, _promise(member, check_in))
                case CancelCheckIns():
                    await database.execute(sql.CANCEL, (member,))
                case TellMissed():
                    await database.execute(sql.TELL_MISSED, (member,))
                case ForgetMember() | HandOverData():
                    pass

    async def _key(self, database: aiosqlite.Connection, change: Change) -> tuple[bytes, Wrapped]:
        """The member's key, wrapped anew where a newer master key has come."""
        if change.version == 0:
            key = self._keyring.new_member_key()
            return key, self._remember(change.member, key, self._keyring.wrap(key, change.member))
        if change.member not in self._keys:
            rows = list(await database.execute_fetchall(sql.KEY, (change.member,)))
            if not rows:
                return b"\0" * 32, Wrapped("", b"")  # erased meanwhile: the version will not fit, nothing is written
            wrapped = Wrapped(rows[0][0], rows[0][1])
            self._remember(change.member, self._keyring.unwrap(wrapped, change.member), wrapped)
        key, wrapped = self._keys[change.member]
        if wrapped.key_id != self._keyring.newest:
            wrapped = self._remember(change.member, key, self._keyring.wrap(key, change.member))
        return key, wrapped

    def _forget_keys(self, beginning: str) -> None:
        for member in [one for one in self._keys if one.startswith(beginning)]:
            del self._keys[member]

    def _remember(self, member: str, key: bytes, wrapped: Wrapped) -> Wrapped:
        self._keys[member] = (key, wrapped)
        self._keys.move_to_end(member)
        if len(self._keys) > KEYS_REMEMBERED:
            self._keys.popitem(last=False)
        return wrapped


def _promise(member: str, check_in: CheckIn) -> tuple[object, ...]:
    due = micros(check_in.due_at)
    return (check_in.id, member, check_in.journey, check_in.local_date.isoformat(), due, due)


def _claim(row: aiosqlite.Row, fence: str) -> Claim:
    zone, minute, locale, address = json.loads(row["person"])
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
    )
