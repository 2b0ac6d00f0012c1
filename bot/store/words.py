"""Members' words for others, as statements inside a transaction, and read back for moderators and readers."""

from __future__ import annotations

from collections.abc import Iterable

import aiosqlite

from bot.community import Word
from bot.crypto import Keyring, Wrapped
from bot.effects import BlockWriter, Effect, GiveWord, JudgeWord, RefuseGiver, ReportWord, TellJudged, WithdrawWord
from bot.private import Private
from bot.store import sql
from bot.store.rows import Sealer, instant, micros

POOL_LIMIT = 100
"""Words read for one choice; more than anybody asks for."""


async def keep(database: aiosqlite.Connection, member: str, effects: Iterable[Effect], sealer: Sealer) -> None:
    """Whatever one event did to such words."""
    for effect in effects:
        match effect:
            case GiveWord(word, community):
                text = sealer.seal(word.text, "word", word.id, "text")
                await database.execute(sql.GIVE_WORD, (word.id, community, member, micros(word.at), text))
            case JudgeWord(word_id, community, verdict):
                await database.execute(sql.JUDGE_WORD, (verdict.value, word_id, community))
            case ReportWord(word_id):
                await database.execute(sql.REPORT_WORD, (word_id,))
            case BlockWriter(word_id, community):
                await database.execute(sql.BLOCK_WRITER, (word_id, community))
                await database.execute(sql.BLOCKED_WORDS, (community, word_id))
            case WithdrawWord(word_id):
                await database.execute(sql.WITHDRAW_WORD, (word_id, member))
            case TellJudged():
                await database.execute(sql.TELL_JUDGED, (member,))
            case RefuseGiver(gift):
                await database.execute(sql.REFUSE_GIVER, (gift, member))
            case _:
                pass


async def read(reader: aiosqlite.Connection, keys: Keyring, community: str, status: str) -> tuple[Word, ...]:
    """The words of a community with a status, oldest first. Raises KeyProblem."""
    rows = await reader.execute_fetchall(sql.WORDS, (community, status, POOL_LIMIT))
    return tuple(_word(row, keys) for row in rows)


def _word(row: aiosqlite.Row, keys: Keyring) -> Word:
    sealer = Sealer(keys.unwrap(Wrapped(row["key_id"], row["wrapped_key"]), row["member"]), row["member"])
    text = sealer.open(row["text_sealed"], "word", row["id"], "text")
    return Word(row["id"], row["member"], text or Private(""), instant(row["at"]))
