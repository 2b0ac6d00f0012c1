"""Lanterns and the lines left at them. Own words are sealed under the key of whoever wrote them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import aiosqlite

from bot.community import Flame
from bot.crypto import Keyring, Wrapped
from bot.effects import BlockLantern, Effect, LeaveFlame, LightLantern, PutOutLanterns, RefuseFlames, TellFlames
from bot.store import sql
from bot.store.rows import Sealer, micros

A_DAY = timedelta(days=1)
MOST_A_DAY = 3
"""Lanterns of one community in a day: a light, not a chain of them."""


async def keep(
    database: aiosqlite.Connection, member: str, effects: Iterable[Effect], sealer: Sealer, now: datetime
) -> None:
    """Whatever one event did to lanterns."""
    for effect in effects:
        match effect:
            case LightLantern(name, community, post_at):
                await database.execute(sql.LIGHT, (name, community, member, micros(now)))
                await database.execute(sql.POST_AT, (f"lantern:{name}", community, micros(post_at), micros(post_at)))
            case PutOutLanterns():
                await database.execute(sql.PUT_OUT, (member,))
            case LeaveFlame(lantern, line, text):
                sealed = sealer.seal(text, "flame", lantern, "text")
                await database.execute(sql.LEAVE_FLAME, (lantern, member, line, sealed, micros(now)))
            case BlockLantern(lantern, community):
                await database.execute(sql.BLOCK_LANTERN, (lantern, community))
            case TellFlames(count):
                await database.execute(sql.TELL_FLAMES, (member, count))
            case RefuseFlames():
                await database.execute(sql.REFUSE_FLAMES, (member,))
            case _:
                pass


async def flames(reader: aiosqlite.Connection, keys: Keyring, member: str) -> tuple[Flame, ...]:
    """What others left for a member and they were not told of yet, oldest first. Raises KeyProblem."""
    rows = await reader.execute_fetchall(sql.FLAMES, (member,))
    return tuple(_flame(row, keys) for row in rows)


async def may_light(reader: aiosqlite.Connection, community: str, member: str, now: datetime) -> bool:
    """Whether neither this member nor this community had its share today, and no moderator said no."""
    rows = list(await reader.execute_fetchall(sql.LIT, (community, member, micros(now - A_DAY))))
    mine, theirs, blocked = rows[0]
    return not mine and not blocked and theirs < MOST_A_DAY


def _flame(row: aiosqlite.Row, keys: Keyring) -> Flame:
    if not row["text_sealed"]:
        return Flame(row["line"])
    sealer = Sealer(keys.unwrap(Wrapped(row["key_id"], row["wrapped_key"]), row["reader"]), row["reader"])
    return Flame(row["line"], sealer.open(row["text_sealed"], "flame", row["lantern"], "text"))
