"""How many people use Onward in a community, without a list of who they are.

A row is found by its member's key alone, so that it can be counted by everybody, and told apart by nobody else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, date, datetime

import aiosqlite

from bot.store import sql


def day_of(now: datetime) -> int:
    """The day as it is stored: whole days of UTC, as `date.toordinal` counts them."""
    return now.astimezone(UTC).toordinal()


async def seen_in(database: aiosqlite.Connection, community: str, key: bytes, now: datetime) -> None:
    """Somebody used Onward there today. key: the member's own."""
    await database.execute(sql.PRESENT, (community, _who(community, key), day_of(now)))


async def erase(database: aiosqlite.Connection, key: bytes) -> None:
    """Nobody was anywhere."""
    for community in await _communities(database):
        await database.execute(sql.PRESENT_NOT, (community, _who(community, key)))


async def where(reader: aiosqlite.Connection, key: bytes) -> Sequence[tuple[str, date]]:
    """The communities a member used Onward in, and the last day of each."""
    found = []
    for community in await _communities(reader):
        rows = await reader.execute_fetchall(sql.PRESENT_WHEN, (community, _who(community, key)))
        found += [(community, date.fromordinal(row[0])) for row in rows]
    return found


async def _communities(database: aiosqlite.Connection) -> list[str]:
    return [str(row[0]) for row in await database.execute_fetchall(sql.PRESENT_WHERE)]


def _who(community: str, key: bytes) -> bytes:
    return hashlib.blake2b(community.encode(), key=key, digest_size=16, person=b"presence").digest()
