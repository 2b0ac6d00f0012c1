"""This week's counts of a community. Each member stands there as a hash under a salt that goes with the week."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable

import aiosqlite

from bot.store import sql

SALT = 16


async def begin(database: aiosqlite.Connection, community: str) -> None:
    """Count anew under a new salt: nobody of the week before can be told any more."""
    await end(database, community)
    await database.execute(sql.BEGIN_WEEK, (community, secrets.token_bytes(SALT)))


async def end(database: aiosqlite.Connection, community: str) -> None:
    """Forget the counts and what they were made with."""
    for statement in (sql.END_WEEK, sql.CLEAR_TALLY):
        await database.execute(statement, (community,))


async def count(database: aiosqlite.Connection, community: str, member: str, kinds: Iterable[str]) -> None:
    """Count a member once, where the community counts at all."""
    for row in await database.execute_fetchall(sql.SALT_OF, (community,)):
        for kind in kinds:
            await database.execute(sql.TALLY, (community, kind, _who(member, row[0])))


async def uncount(database: aiosqlite.Connection, member: str) -> None:
    """A member who is erased counts nowhere."""
    for community, salt in await database.execute_fetchall(sql.SALTS):
        await database.execute(sql.UNTALLY, (community, _who(member, salt)))


def _who(member: str, salt: bytes) -> bytes:
    return hashlib.blake2b(member.encode(), key=salt, digest_size=16).digest()
