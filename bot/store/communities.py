"""Installations and the end of them, in the same file as the members, sealed in the same way."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import aiosqlite

from bot.community import Community, Feature, Verdict, Word
from bot.crypto import Keyring, Wrapped, seal, unseal
from bot.places import Installation
from bot.store import sql
from bot.store.backups import drop_all
from bot.store.changes import seen
from bot.store.decided import opened, sealed
from bot.store.lanterns import may_light
from bot.store.posts import plan
from bot.store.presence import where
from bot.store.rows import instant, micros
from bot.store.words import read
from bot.store.writer import Writer

FORGET = (
    *(sql.FORGET_COMMUNITY, sql.FORGET_PLACE, sql.FORGET_POSTS, sql.FORGET_TAKEN),
    *(sql.FORGET_WORDS, sql.FORGET_BLOCKED),
    *(sql.END_WEEK, sql.CLEAR_TALLY, sql.FORGET_PRESENCE, sql.FORGET_LANTERNS),
)
GIFT_PAUSE = timedelta(days=1)
"""Between two gifts to the same person, whoever they come from."""
FORGOTTEN = 200
"""Members erased with one commit, so that everybody else never waits long."""


class SqliteCommunities:
    """One sealed row for each community. wipe: lets go of whatever memory and files still hold of a deleted one."""

    def __init__(
        self,
        path: Path,
        writer: Writer,
        reader: aiosqlite.Connection,
        keys: Keyring,
        wipe: Callable[[str], Awaitable[None]],
    ) -> None:
        self._path, self._writer, self._reader = path, writer, reader
        self._keyring, self._wipe = keys, wipe

    async def installation(self, community: str) -> Installation | None:
        """What is kept of a community. Raises KeyProblem."""
        rows = list(await self._reader.execute_fetchall(sql.INSTALLATION, (community,)))
        if not rows:
            return None
        version, since, key_id, wrapped, sealed = rows[0]
        key = self._keyring.unwrap(Wrapped(key_id, wrapped), community)
        secret = unseal(key, sealed, member=community, table="installation", row="", field="secret")
        found = Installation(community, instant(since), secret, version)
        if key_id != self._keyring.newest and await self.renew(found):
            return Installation(community, found.since, secret, version + 1)
        return found

    async def installed(self) -> Sequence[str]:
        """Every community, in order."""
        return [str(row[0]) for row in await self._reader.execute_fetchall(sql.INSTALLED)]

    async def decided(self, community: str) -> tuple[Community, int]:
        """What its admins decided, and the version of it; nothing and 0 for one never met. Raises KeyProblem."""
        rows = list(await self._reader.execute_fetchall(sql.COMMUNITY, (community,)))
        if not rows:
            return Community(), 0
        version, key_id, wrapped, value = rows[0]
        return opened(community, key_id, wrapped, value, self._keyring), int(version)

    async def decide(self, key: str, community: Community, version: int, now: datetime) -> bool:
        """Keep it, if nobody decided anything meanwhile."""

        async def unit(database: aiosqlite.Connection) -> bool:
            kept = await database.execute(sql.DECIDE, (key, version, *sealed(key, community, self._keyring)))
            if kept.rowcount == 1:
                await plan(database, key, community, now)
            return kept.rowcount == 1

        return await self._writer.do(unit)

    async def renew_all(self) -> None:
        """Bring everything of communities under the newest master key. Raises KeyProblem."""
        for community in await self.installed():
            await self.installation(community)
        for (community,) in [tuple(row) for row in await self._reader.execute_fetchall(sql.COMMUNITIES)]:
            await self._renew_decided(community)

    async def _renew_decided(self, community: str) -> None:
        rows = list(await self._reader.execute_fetchall(sql.COMMUNITY, (community,)))
        if rows and rows[0][1] != self._keyring.newest:
            known, version = await self.decided(community)
            fresh = (community, version, *sealed(community, known, self._keyring))
            await self._writer.do(lambda database: database.execute(sql.DECIDE, fresh))

    async def install(self, installation: Installation) -> None:
        """Keep it under a fresh key."""

        async def unit(database: aiosqlite.Connection) -> None:
            fresh = (installation.community, micros(installation.since), *self._sealed(installation))
            await database.execute(sql.INSTALL, fresh)

        await self._writer.do(unit)

    async def renew(self, installation: Installation) -> bool:
        """Keep it under a fresh key, if nobody else did meanwhile."""

        async def unit(database: aiosqlite.Connection) -> bool:
            fresh = (*self._sealed(installation), installation.community, installation.version)
            return (await database.execute(sql.RENEW, fresh)).rowcount == 1

        return await self._writer.do(unit)

    async def uninstall(self, community: str, at: datetime) -> bool:
        """Delete what lets us act there, unless it is newer than the end that is meant."""

        async def unit(database: aiosqlite.Connection) -> bool:
            if await database.execute_fetchall(sql.NEWER, (community, micros(at))):
                return False
            await database.execute(sql.UNINSTALL, (community,))
            return True

        drop_all(self._path)
        ended = await self._writer.do(unit)
        if ended:
            await self._wipe(community)
        return ended

    async def forget(self, community: str) -> None:
        """Erase its members, some with each commit."""
        first, after = f"{community}:", f"{community};"  # ";" is the sign that follows ":"
        left = FORGOTTEN

        async def unit(database: aiosqlite.Connection) -> int:
            return (await database.execute(sql.FORGET_SOME, (first, after, FORGOTTEN))).rowcount

        drop_all(self._path)
        while left == FORGOTTEN:
            left = await self._writer.do(unit)

        async def rest(database: aiosqlite.Connection) -> None:
            for forgotten in FORGET:
                await database.execute(forgotten, (community,))
            await database.execute(sql.FORGET_ROOMS, (f"{community}/", f"{community}0"))

        await self._writer.do(rest)
        await self._wipe(community)

    async def tidy(self, now: datetime) -> None:
        """Where a community keeps things for so many days, whatever is older goes. Raises KeyProblem."""
        for (key,) in [tuple(row) for row in await self._reader.execute_fetchall(sql.COMMUNITIES)]:
            community, version = await self.decided(key)
            if community.keep_days:
                await self._keep_since(key, community, version, now)

    async def _keep_since(self, key: str, community: Community, version: int, now: datetime) -> None:
        since = now - timedelta(days=community.keep_days)
        older = (f"{key}/", f"{key}0", micros(since))

        async def unit(database: aiosqlite.Connection) -> int:
            words = await database.execute(sql.OLD_WORDS, (key, micros(since)))
            lanterns = await database.execute(sql.OLD_LANTERNS, (key, micros(since)))
            await database.execute(sql.OLD_ROOMS, older)
            return words.rowcount + lanterns.rowcount

        if await self._writer.do(unit):
            drop_all(self._path)
            await self._wipe("")
        kept = tuple(one for one in community.decisions if one.at >= since)
        if kept != community.decisions:
            await self.decide(key, replace(community, decisions=kept), version, now)

    async def words(self, community: str, verdict: Verdict) -> tuple[Word, ...]:
        """Members' words, oldest first. Raises KeyProblem."""
        return await read(self._reader, self._keyring, community, verdict.value)

    async def pool_of(self, member: str) -> tuple[Word, ...]:
        """By the member's own key, which alone tells where they are. Raises KeyProblem."""
        rows = list(await self._reader.execute_fetchall(sql.KEY, (member,)))
        if not rows:
            return ()
        key = self._keyring.unwrap(Wrapped(rows[0]["key_id"], rows[0]["wrapped_key"]), member)
        pool: tuple[Word, ...] = ()
        for community, _ in await where(self._reader, key):
            known, _version = await self.decided(community)
            if Feature.WORDS in known.on:
                pool += await self.words(community, Verdict.APPROVED)
        return tuple(one for one in pool if one.writer != member)

    async def is_blocked(self, community: str, member: str) -> bool:
        """Whether nothing is taken from a member."""
        return bool(await self._reader.execute_fetchall(sql.BLOCKED, (community, member)))

    async def may_light(self, community: str, member: str, now: datetime) -> bool:
        """One a day for each member, a few for each community, and none where a moderator said no."""
        return await may_light(self._reader, community, member, now)

    async def may_give(self, gift: str, giver: str, receiver: str, now: datetime) -> bool:
        """Write a gift down, unless one came lately or the giver is refused."""

        async def unit(database: aiosqlite.Connection) -> bool:
            if await database.execute_fetchall(sql.MAY_GIVE, (receiver, giver, micros(now - GIFT_PAUSE))):
                return False
            return (await database.execute(sql.GIVEN, (gift, giver, receiver, micros(now)))).rowcount == 1

        return await self._writer.do(unit)

    async def not_given(self, gift: str) -> None:
        """It could not be brought, and counts for nothing."""
        await self._writer.do(lambda database: database.execute(sql.UNGIVEN, (gift,)))

    async def met(self, community: str, now: datetime) -> bool:
        """We are there."""

        async def unit(database: aiosqlite.Connection) -> bool:
            await database.execute(sql.BACK, (community,))
            return (await database.execute(sql.MET, (community, micros(now)))).rowcount == 1

        return await self._writer.do(unit)

    async def left(self, community: str, now: datetime) -> None:
        """We are there no longer."""
        await self._writer.do(lambda database: database.execute(sql.LEFT, (micros(now), community)))

    async def places(self, platform: str) -> Sequence[str]:
        """Where we were last, in order."""
        rows = await self._reader.execute_fetchall(sql.PLACES, (f"{platform}:", f"{platform};"))
        return [str(row[0]) for row in rows]

    async def left_before(self, instant: datetime) -> Sequence[str]:
        """Who took us away before an instant."""
        rows = await self._reader.execute_fetchall(sql.LEFT_BEFORE, (micros(instant),))
        return [str(row[0]) for row in rows]

    async def present(self, community: str, since: date) -> int:
        """Count, and no more."""
        rows = list(await self._reader.execute_fetchall(sql.PRESENT_SINCE, (community, since.toordinal())))
        return int(rows[0][0])

    async def absent_before(self, day: date) -> None:
        """Those who were not here for long."""
        await self._writer.do(lambda database: database.execute(sql.ABSENT, (day.toordinal(),)))

    async def is_new(self, key: str, now: datetime) -> bool:
        """Remember it beside the members' events."""

        async def unit(database: aiosqlite.Connection) -> bool:
            return (await database.execute(sql.SEE, (seen(key), micros(now)))).rowcount == 1

        return await self._writer.do(unit)

    def _sealed(self, installation: Installation) -> tuple[str, bytes, bytes]:
        key, community = self._keyring.new_member_key(), installation.community
        wrapped = self._keyring.wrap(key, community)
        sealed = seal(key, installation.secret, member=community, table="installation", row="", field="secret")
        return wrapped.key_id, wrapped.sealed, sealed
