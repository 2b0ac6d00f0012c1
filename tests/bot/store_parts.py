"""A member with something in every field, and what tests of the store do with them."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta

from bot.effects import Effect, KeepNote, PromiseCheckIn
from bot.past import Asking, Dated
from bot.ports import Change, Committed, Store
from bot.private import Private
from bot.state import (
    CheckIn,
    Feeling,
    Journey,
    Note,
    NoteKind,
    Progress,
    Rest,
    Settings,
    SmallStep,
    Stage,
    State,
    Step,
    Way,
)
from bot.store import path_of

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
CANARY = "canary-7f3a-the-words-of-a-member"


def full_state() -> State:
    """A member with something in every field."""
    journey = Journey(
        ref="r1",
        opened_at=NOW,
        step=Step.REACH_OUT,
        stage=Stage.FINAL_ROUND,
        company=Private(f"{CANARY}-company"),
        role=Private(f"{CANARY}-role"),
        feeling=Feeling.NUMB,
        rest=Rest.HOUR,
        their_name=Private(f"{CANARY}-name"),
        valued=Private(f"{CANARY}-valued"),
        my_name=Private(f"{CANARY}-me"),
        did=(Way.CALL, Way.EMAIL),
        steps=(SmallStep.APPLY,),
    )
    note = Note(
        "n1",
        "r1",
        NoteKind.PLAN,
        Private(f"{CANARY}-if \U0001f642 שלום"),
        NOW,
        Private(f"{CANARY}-then"),
        where=Private(f"{CANARY}-where"),
        progress=Progress.DONE,
    )
    promise = CheckIn("r1-x", "r1", NOW + timedelta(hours=18), date(2026, 11, 24))
    chosen = Settings("Europe/Berlin", 600, paused_until=NOW - timedelta(days=1), locale="pt-BR", weekdays=True)
    place = Private(f"{CANARY}-place")
    return State(
        chosen,
        journey,
        (note,),
        (promise,),
        heavier=1,
        journeys=3,
        answered=("a", "b"),
        place=place,
        seen=("q1", "q2"),
        shared_at=NOW,
        wins=(Dated("applied", date(2026, 11, 20)), Dated("offer")),
        done=(Dated("practise", date(2026, 11, 21), "n1"), Dated("apply", date(2026, 11, 22))),
        career=Asking(2, date(2026, 11, 23)),
    )


def effects_of(state: State) -> tuple[Effect, ...]:
    """What makes a state's notes and check-ins come true."""
    return (*(KeepNote(one) for one in state.notes), *(PromiseCheckIn(one) for one in state.check_ins))


async def keep(
    store: Store, state: State, *effects: Effect, member: str = "t:1", key: str = "", now: datetime = NOW
) -> Committed:
    """Commit on top of what is there."""
    version = (await store.load(member)).version
    change = Change(member, key or f"key-{os.urandom(4).hex()}", version, state, effects or effects_of(state), now)
    return await store.commit(change)


def bytes_of(url: str) -> bytes:
    """Every byte beside and in the database, but the key file's."""
    folder = path_of(url).parent
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()) if file.suffix != ".key")
