"""When each community's posts come next, in the same file: a row is moved on before anything is sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import aiosqlite

from bot.community import Community, Schedule
from bot.cron import day_over, next_after
from bot.effects import HideQuote, QuoteStands, ShowQuote
from bot.places import Planned
from bot.store import shown as quotes_shown
from bot.store import sql, tallies
from bot.store.rows import instant, micros
from bot.store.writer import Writer


class SqlitePosts:
    """One row for each kind of post a community has switched on."""

    def __init__(self, writer: Writer, reader: aiosqlite.Connection) -> None:
        self._writer, self._reader = writer, reader

    async def due(self, platform: str, now: datetime, limit: int) -> Sequence[Planned]:
        """What is to be posted on a platform by now, oldest first."""
        rows = await self._reader.execute_fetchall(sql.POSTS_DUE, (micros(now), f"{platform}:", f"{platform};", limit))
        return [Planned(kind, community, instant(due), instant(at)) for kind, community, due, at in rows]

    async def next_due(self) -> datetime | None:
        """When the next one is to be tried."""
        rows = list(await self._reader.execute_fetchall(sql.NEXT_POST))
        return instant(rows[0][0]) if rows and rows[0][0] is not None else None

    async def take(
        self,
        planned: Planned,
        following: datetime | None,
        shown: ShowQuote | None,
        now: datetime,
        over: datetime | None = None,
    ) -> bool:
        """Move it on; False, and nothing changed, where another process was quicker or it was planned anew."""

        async def unit(database: aiosqlite.Connection) -> bool:
            mine = (planned.kind, planned.community, micros(planned.due_at), micros(planned.try_at))
            if following is None:
                taken = await database.execute(sql.POST_DONE, mine)
            else:
                taken = await database.execute(sql.POST_ON, (micros(following), micros(following), *mine))
            if taken.rowcount == 1 and shown:
                await quotes_shown.keep(database, shown, now)
            if taken.rowcount == 1 and over:
                day = (planned.kind, planned.community, micros(planned.due_at), micros(over))
                await database.execute(sql.DAY_TAKEN, day)
            if taken.rowcount == 1 and planned.kind == "weekly":
                await tallies.begin(database, planned.community)
            return taken.rowcount == 1

        return await self._writer.do(unit)

    async def told_in(self, room: str) -> datetime | None:
        """When something hard was told in a channel last, if that was lately."""
        rows = list(await self._reader.execute_fetchall(sql.TOLD_IN, (room,)))
        return instant(rows[0][0]) if rows else None

    async def counts(self, community: str) -> tuple[int, int]:
        """How many had a no this week, and how many of them went on."""
        rows = list(await self._reader.execute_fetchall(sql.COUNTS, (community,)))
        return int(rows[0][0]), int(rows[0][1])

    async def became(self, quote: QuoteStands | HideQuote, now: datetime) -> None:
        """Whether what was to be shown stands there."""
        await self._writer.do(lambda database: quotes_shown.keep(database, quote, now))

    async def give_back(self, planned: Planned, following: datetime | None, until: datetime) -> None:
        """It was taken, and certainly not sent: let it be tried again, unless it was planned anew meanwhile."""

        async def unit(database: aiosqlite.Connection) -> None:
            if following:
                times = (micros(planned.due_at), micros(until))
                moved_on = (planned.kind, planned.community, micros(following))
                await database.execute(sql.POST_BACK, (*times, *moved_on))

        await self._writer.do(unit)


async def plan(database: aiosqlite.Connection, key: str, community: Community, now: datetime) -> None:
    """Set down when a community's posts come next, in the transaction that keeps what it decided."""
    for kind, schedule in (("quotes", community.quotes), ("weekly", community.weekly)):
        due = next_after(schedule, await _from(database, kind, key, schedule, now))
        if due is None:
            await database.execute(sql.POST_NEVER, (kind, key))
        else:
            await database.execute(sql.POST_AT, (kind, key, micros(due), micros(due)))
    counting = list(await database.execute_fetchall(sql.SALT_OF, (key,)))
    if community.weekly.on and not counting:
        await tallies.begin(database, key)
    if counting and not community.weekly.on:
        await tallies.end(database, key)


async def _from(database: aiosqlite.Connection, kind: str, key: str, schedule: Schedule, now: datetime) -> datetime:
    """After this the next may be due: none comes on a day that had its own, where it was then or where it is now."""
    rows = list(await database.execute_fetchall(sql.TAKEN, (kind, key)))
    if not rows:
        return now
    days = (instant(rows[0][1]), day_over(instant(rows[0][0]), schedule.zone))
    return max(now, *(over - timedelta(seconds=1) for over in days))
