"""Members' own keys: held in memory between load and commit, and wrapped anew where a newer master key has come."""

from __future__ import annotations

from collections import OrderedDict

import aiosqlite

from bot.crypto import KeyProblem, Keyring, Wrapped
from bot.store import sql

REMEMBERED = 10_000
"""Keys held; the oldest is read again when needed."""
AT_ONCE = 200
"""Keys wrapped anew in one transaction."""


class MemberKeys:
    """Opened keys, the newest 10,000."""

    def __init__(self, keyring: Keyring) -> None:
        self.keyring = keyring
        self._known: OrderedDict[str, tuple[bytes, Wrapped]] = OrderedDict()

    def opened(self, member: str, wrapped: Wrapped) -> bytes:
        """The key of somebody who was just loaded. Raises KeyProblem."""
        return self._remember(member, self.keyring.unwrap(wrapped, member), wrapped)[0]

    def known(self, member: str) -> bytes:
        """The key of somebody who was just loaded, again."""
        return self._known[member][0]

    async def to_seal(self, database: aiosqlite.Connection, member: str, *, new: bool) -> tuple[bytes, Wrapped]:
        """A member's key, and how it is to be stored: by the newest master key. new: nobody knows them yet."""
        if new:
            key = self.keyring.new_member_key()
            return self._remember(member, key, self.keyring.wrap(key, member))
        if member not in self._known:
            rows = list(await database.execute_fetchall(sql.KEY, (member,)))
            if not rows:
                return b"\0" * 32, Wrapped("", b"")  # erased meanwhile: the version will not fit, nothing is written
            self.opened(member, Wrapped(rows[0][0], rows[0][1]))
        key, wrapped = self._known[member]
        if wrapped.key_id != self.keyring.newest:
            return self._remember(member, key, self.keyring.wrap(key, member))
        return key, wrapped

    def forget(self, member: str) -> None:
        """Let go of a member's key."""
        self._known.pop(member, None)

    def forget_all(self, community: str) -> None:
        """Let go of the keys of everybody in a community."""
        for member in [one for one in self._known if one.startswith(f"{community}:")]:
            del self._known[member]

    def _remember(self, member: str, key: bytes, wrapped: Wrapped) -> tuple[bytes, Wrapped]:
        self._known[member] = (key, wrapped)
        self._known.move_to_end(member)
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return key, wrapped


async def renew_all(database: aiosqlite.Connection, keyring: Keyring) -> None:
    """Bring every member's key under the newest master key, so that an older one may go after this start.

    Raises KeyProblem when something in the database was sealed with a master key we do not have.
    """
    for key_id in await _in_use(database):
        if key_id not in keyring.ids:
            raise KeyProblem(
                "What people wrote was sealed with a key that ONWARD_SECRET_KEYS does not hold. Put that key back, "
                "after the newest one; nothing was changed."
            )
    for key_id in await _in_use(database):
        while key_id != keyring.newest and (rows := await _some(database, key_id)):
            anew = []
            for member, of, sealed in rows:
                fresh = keyring.wrap(keyring.unwrap(Wrapped(of, sealed), member), member)
                anew.append((fresh.key_id, fresh.sealed, member, sealed))
            await database.execute("BEGIN IMMEDIATE")
            await database.executemany(sql.WRAP_ANEW, anew)
            await database.execute("COMMIT")


async def _in_use(database: aiosqlite.Connection) -> list[str]:
    found: list[str] = []
    last = ""
    while True:
        rows = list(await database.execute_fetchall(sql.REST_OF_KEYS, (last,)))
        if not rows or rows[0][0] is None:
            return found
        last = str(rows[0][0])
        found.append(last)


async def _some(database: aiosqlite.Connection, key_id: str) -> list[tuple[str, str, bytes]]:
    rows = await database.execute_fetchall(sql.SEALED_EARLIER, (key_id, AT_ONCE))
    return [(row[0], row[1], row[2]) for row in rows]
