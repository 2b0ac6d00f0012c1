"""One event's whole consequence as statements, inside a transaction of the writer."""

from __future__ import annotations

import contextlib
import hashlib
import secrets
from datetime import timedelta

import aiosqlite

from bot.crypto import KeyProblem
from bot.effects import (
    CancelCheckIns,
    DeleteNote,
    ForgetMember,
    KeepNote,
    MoveCheckIn,
    PromiseCheckIn,
    QuoteEffect,
    SetCommunity,
    ShowQuote,
    TakeBack,
    TellMissed,
    ToldIn,
    WithdrawWord,
)
from bot.ports import Change, Committed
from bot.state import CheckIn
from bot.store import lanterns, presence, shown, sql, tallies
from bot.store.decided import sealed
from bot.store.keys import MemberKeys
from bot.store.posts import plan
from bot.store.rows import Sealer, journey_row, member_row, micros, note_row
from bot.store.words import keep

FIRST_VERSION_BITS = 62
"""A new member begins at a version nobody can have loaded before: who was erased and comes back is somebody new."""


def wipes(change: Change) -> bool:
    """Whether something of a member is deleted for good, which has to reach every file."""
    return any(isinstance(effect, ForgetMember | DeleteNote | WithdrawWord) for effect in change.effects)


def seen(key: str) -> bytes:
    """An event's key as it is stored: nothing of it can be read."""
    return hashlib.blake2b(key.encode(), digest_size=16).digest()


async def apply(database: aiosqlite.Connection, change: Change, keys: MemberKeys) -> Committed:
    """All of a change, or none of it."""
    event = seen(change.key)
    if (await database.execute(sql.SEE, (event, micros(change.now)))).rowcount == 0:
        return Committed.DUPLICATE
    if any(isinstance(effect, ForgetMember) for effect in change.effects):
        await tallies.uncount(database, change.member)
        await _forget(database, change, keys)
        return Committed.DONE
    new = change.version == 0
    key, wrapped = await keys.to_seal(database, change.member, new=new)
    sealer = Sealer(key, change.member)
    values = (wrapped.key_id, wrapped.sealed, *member_row(change.state, sealer))
    if new:
        first = secrets.randbits(FIRST_VERSION_BITS) + 1
        kept = await database.execute(sql.MEET, (change.member, first, *values))
    else:
        kept = await database.execute(sql.MEMBER, (*values, change.member, change.version))
    if kept.rowcount == 0:
        await database.execute(sql.UNSEE, (event,))
        return Committed.CONFLICT
    if not await _shown(database, change) or not await _decided(database, change, keys):
        raise Meanwhile
    await _keep(database, change, sealer)
    if change.counted and change.community:
        await tallies.count(database, change.community, change.member, change.counted)
    if change.community:
        await presence.seen_in(database, change.community, key, change.now)
    return Committed.DONE


async def _forget(database: aiosqlite.Connection, change: Change, keys: MemberKeys) -> None:
    """With a key that is lost nobody can be found among those present; nor does anybody else find them there."""
    with contextlib.suppress(KeyProblem):
        key, _ = await keys.to_seal(database, change.member, new=False)
        await presence.erase(database, key)
    await database.execute(sql.PUT_OUT, (change.member,))
    await database.execute(sql.FORGET, (change.member,))


TOLD_FOR = timedelta(hours=1)
"""So long it is known that something hard was told in a channel: longer than anybody asks."""


class Meanwhile(Exception):
    """Somebody else changed the same channel or community just before: nothing of this change may stay."""


async def _decided(database: aiosqlite.Connection, change: Change, keys: MemberKeys) -> bool:
    for effect in change.effects:
        if isinstance(effect, SetCommunity):
            fresh = (effect.key, effect.version, *sealed(effect.key, effect.community, keys.keyring))
            if (await database.execute(sql.DECIDE, fresh)).rowcount == 0:
                return False
            await plan(database, effect.key, effect.community, change.now)
    return True


async def _shown(database: aiosqlite.Connection, change: Change) -> bool:
    for effect in change.effects:
        if isinstance(effect, ShowQuote) and await shown.rests(database, effect.room, change.now):
            return False  # shared by somebody else at the same moment: decided anew, it has to wait
        if isinstance(effect, QuoteEffect) and not await shown.keep(database, effect, change.now):
            return False
        if isinstance(effect, ToldIn):
            await database.execute(sql.TOLD_BEFORE, (micros(change.now - TOLD_FOR),))
            await database.execute(sql.TOLD, (effect.room, micros(change.now)))
    return True


async def _keep(database: aiosqlite.Connection, change: Change, sealer: Sealer) -> None:
    member, journey = change.member, change.state.journey
    if journey:
        await database.execute(sql.JOURNEY, (member, *journey_row(journey, sealer)))
        if journey.opened_at == change.now:
            await database.execute(sql.SET_ASIDE, (micros(change.now), member, journey.ref))
    await keep(database, member, change.effects, sealer)
    await lanterns.keep(database, member, change.effects, sealer, change.now)
    for effect in change.effects:
        match effect:
            case KeepNote(note):
                await database.execute(sql.NOTE, (member, *note_row(note, sealer)))
            case DeleteNote(note_id):
                await database.execute(sql.DELETE_NOTE, (member, note_id))
            case PromiseCheckIn(check_in):
                what = (check_in.id, member, check_in.journey, check_in.kind.value, check_in.about, check_in.days)
                await database.execute(sql.PROMISE, (*what, *_when(check_in)))
            case MoveCheckIn(check_in):
                await database.execute(sql.MOVE, (*_when(check_in), check_in.id, member))
            case TakeBack(check_in_id):
                await database.execute(sql.TAKE_BACK, (check_in_id, member))
            case CancelCheckIns():
                await database.execute(sql.CANCEL, (member,))
            case TellMissed():
                await database.execute(sql.TELL_MISSED, (member,))
            case _:
                pass  # kept elsewhere, or nothing to keep


def _when(check_in: CheckIn) -> tuple[str, int, int]:
    due = micros(check_in.due_at)
    return check_in.local_date.isoformat(), due, due
