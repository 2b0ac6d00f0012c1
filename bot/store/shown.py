"""Which quotes stood in a channel, as statements inside a transaction of the writer."""

from __future__ import annotations

import json
from datetime import datetime

import aiosqlite

from bot.effects import HideQuote, QuoteEffect, QuoteStands, ShowQuote
from bot.flow.encouragement import CHANNEL_PAUSE, OWN
from bot.store import sql
from bot.store.rows import micros


async def rests(database: aiosqlite.Connection, room: str, now: datetime) -> bool:
    """Whether something stands there since so short a time that nothing may follow yet."""
    return bool(await database.execute_fetchall(sql.STOOD_SINCE, (room, micros(now - CHANNEL_PAUSE))))


async def keep(database: aiosqlite.Connection, effect: QuoteEffect, now: datetime) -> bool:
    """False where somebody else showed that quote there just before."""
    match effect:
        case ShowQuote(room, quote, anew):
            row = (room, quote, micros(now))
            return (await database.execute(sql.SHOW_AGAIN if anew else sql.SHOW, row)).rowcount == 1
        case QuoteStands(room, quote, anew):
            await database.execute(sql.SHOWN_ANEW, (room, quote, json.dumps(anew), f"{OWN}*"))
            await database.execute(sql.SHOWN_FIRST, (room, quote))
        case HideQuote(room, quote):
            if not (await database.execute(sql.SHOWN_AS_BEFORE, (room, quote))).rowcount:
                await database.execute(sql.SHOW_NOT, (room, quote))
    return True
