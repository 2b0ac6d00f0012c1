"""The SQLite file: nothing is lost, nothing is done twice, and nothing a member wrote can be read in it."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.effects import (
    CancelCheckIns,
    DeleteNote,
    Effect,
    ForgetMember,
    KeepNote,
    MoveCheckIn,
    PromiseCheckIn,
    TakeBack,
)
from bot.past import Asking, Dated, Earlier
from bot.ports import Change, Committed, Mark, Status, Store
from bot.private import Private
from bot.state import (
    CheckIn,
    Feeling,
    Journey,
    Kind,
    Note,
    NoteKind,
    Progress,
    Rest,
    Settings,
    SmallStep,
    Sort,
    Stage,
    State,
    Step,
    Way,
)
from bot.store import StoreError, open_store, path_of
from bot.store.backups import backup_of
from bot.store.rows import dated
from bot.store.schema import REVISIONS
from bot.store.upgrade import upgrade
from bot.store.writer import Locked
from tests.fresh import database

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
CANARY = "canary-7f3a-the-words-of-a-member"
SECRET = "a passphrase that is long enough"


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A database of its own for each test."""
    return database(tmp_path)


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    """An open store."""
    opened = await open_store(url)
    yield opened
    await opened.close()


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


async def test_what_is_kept_comes_back(store: Store) -> None:
    """Everything remembered of a member is the same after it was stored."""
    await keep(store, full_state())

    loaded = await store.load("t:1")

    assert full_state() == loaded.state
    assert loaded.version


async def test_a_stranger_is_new(store: Store) -> None:
    """Somebody never seen has a fresh state and version 0."""
    loaded = await store.load("t:nobody")

    assert (State(), 0) == (loaded.state, loaded.version)


async def test_the_same_event_changes_nothing_twice(store: Store) -> None:
    """An event key that was committed before is a duplicate, also for another member and after a reopening."""
    await keep(store, full_state(), key="k")

    again = await keep(store, replace(full_state(), heavier=5), key="k")

    assert Committed.DUPLICATE is again
    assert 1 == (await store.load("t:1")).state.heavier


async def test_an_older_view_of_a_member_is_refused(store: Store) -> None:
    """Deciding on what was loaded before somebody else's change is a conflict, and may be tried again."""
    await keep(store, full_state())
    stale = Change("t:1", "late", 0, State(journeys=9), (), NOW)

    first, second = await store.commit(stale), await store.commit(stale)

    assert [Committed.CONFLICT] * 2 == [first, second]
    assert 3 == (await store.load("t:1")).state.journeys


async def test_nothing_private_is_readable_in_the_file(store: Store, url: str) -> None:
    """No word a member wrote, nor their feeling, stands in the database, its log or its backups."""
    await keep(store, full_state())

    assert CANARY.encode() not in bytes_of(url)
    assert b"numb" not in bytes_of(url)


async def test_a_sealed_value_opens_only_where_it_belongs(store: Store, url: str) -> None:
    """A value pasted into another field, row or member does not open."""
    await keep(store, full_state())
    await keep(store, replace(full_state(), check_ins=()), member="t:2")
    columns = [f"{name}_sealed" for name in ("company", "role", "their_name", "valued", "my_name")]
    pastes = [
        (f"UPDATE journey SET {a} = (SELECT {b} FROM journey WHERE member = 't:1') WHERE member = 't:1'")
        for a in columns
        for b in columns
        if a != b
    ]
    pastes.append(
        "UPDATE note SET text_sealed = (SELECT text_sealed FROM note WHERE member = 't:2') WHERE member = 't:1'"
    )
    refused = 0
    for paste in pastes:
        with closing(sqlite3.connect(path_of(url))) as database:
            original = database.execute(f"SELECT {', '.join(columns)} FROM journey WHERE member = 't:1'").fetchone()
            database.execute(paste)
            database.commit()
            try:
                await store.load("t:1")
            except Exception as problem:
                refused += CANARY not in str(problem)
            database.execute(
                f"UPDATE journey SET {', '.join(f'{name} = ?' for name in columns)} WHERE member = 't:1'", original
            )
            database.commit()

    assert len(pastes) == refused


async def test_erasing_leaves_no_byte(store: Store, url: str) -> None:
    """After erasing, neither the member's key nor their words nor their name for us is in any file."""
    await keep(store, full_state(), member="t:canary-member")
    with closing(sqlite3.connect(path_of(url))) as database:
        wrapped = database.execute("SELECT wrapped_key FROM member").fetchone()[0]

    await keep(store, State(), ForgetMember(), member="t:canary-member")

    assert wrapped not in bytes_of(url)
    assert b"canary-member" not in bytes_of(url)
    assert (State(), 0) == ((await store.load("t:canary-member")).state, 0)


async def test_erasing_takes_the_promise_along(store: Store) -> None:
    """After erasing nothing is due, whatever was promised."""
    await keep(store, full_state())

    await keep(store, State(), ForgetMember())

    assert [] == list(await store.claim(NOW + timedelta(days=9), "t", 10, 60))


async def test_a_note_is_deleted_for_good(store: Store) -> None:
    """A deleted note does not come back."""
    await keep(store, full_state())

    await keep(store, replace(full_state(), notes=()), DeleteNote("n1"))

    assert () == (await store.load("t:1")).state.notes


async def test_there_is_never_more_than_one_of_a_kind_to_come(store: Store) -> None:
    """A second open promise of a kind is refused by the database itself; after the first was sent, it is welcome."""
    second = replace(full_state().check_ins[0], id="r1-y")
    await keep(store, full_state())
    with pytest.raises(sqlite3.IntegrityError):
        await keep(store, full_state(), PromiseCheckIn(second))
    claimed = (await store.claim(LATER, "t", 10, 60))[0]
    await store.mark([Mark(claimed.check_in, claimed.fence, Status.SENT)])

    await keep(store, full_state(), PromiseCheckIn(second))

    assert (second,) == (await store.load("t:1")).state.check_ins, "Also for the same date."


async def test_promises_of_two_kinds_stand_beside_each_other(store: Store) -> None:
    """Tomorrow's message and a reminder are two promises; taking one back leaves the other."""
    tomorrow = full_state().check_ins[0]
    reminder = replace(tomorrow, id="r1-f", kind=Kind.FOLLOW_UP, due_at=NOW + timedelta(days=7))
    await keep(store, full_state(), PromiseCheckIn(tomorrow), PromiseCheckIn(reminder))
    assert (tomorrow, reminder) == (await store.load("t:1")).state.check_ins

    await keep(store, full_state(), TakeBack(tomorrow.id))

    assert (reminder,) == (await store.load("t:1")).state.check_ins
    kinds = [row["kind"] for row in (await store.export("t:1"))["check_ins"]]  # type: ignore[attr-defined]
    assert ["next_day", "follow_up"] == kinds


async def test_each_plan_has_one_reminder(store: Store) -> None:
    """Reminders of two plans stand beside each other; a second one of the same plan is refused."""
    first = replace(full_state().check_ins[0], id="r1-p", kind=Kind.PLAN, about="a-plan")
    second = replace(first, id="r1-q", about="b-plan")
    await keep(store, full_state(), PromiseCheckIn(first), PromiseCheckIn(second))
    with pytest.raises(sqlite3.IntegrityError):
        await keep(store, full_state(), PromiseCheckIn(replace(first, id="r1-r")))

    assert (first, second) == (await store.load("t:1")).state.check_ins


async def test_a_promise_moves_and_stays_the_same(store: Store) -> None:
    """Moved to another day it is one promise, and keeps its name."""
    moved = replace(full_state().check_ins[0], due_at=NOW + timedelta(hours=42), local_date=date(2026, 11, 25))
    await keep(store, full_state())

    await keep(store, full_state(), MoveCheckIn(moved))

    assert (moved,) == (await store.load("t:1")).state.check_ins
    assert [] == list(await store.claim(LATER, "t", 10, 60))


async def test_what_is_on_its_way_does_not_move(store: Store) -> None:
    """A check-in that somebody is delivering cannot be moved under their hands, and so never comes twice."""
    await keep(store, full_state())
    claimed = (await store.claim(LATER, "t", 10, 60))[0]
    on_its_way = (await store.load("t:1")).state.check_ins[0]
    await keep(store, full_state(), MoveCheckIn(replace(on_its_way, due_at=NOW + timedelta(days=3))))

    assert on_its_way.leased
    assert 1 == await store.mark([Mark(claimed.check_in, claimed.fence, Status.SENT)])
    assert [] == list(await store.claim(NOW + timedelta(days=9), "t", 10, 60))


LATER = NOW + timedelta(hours=18)


async def test_nothing_is_claimed_early(store: Store) -> None:
    """A check-in cannot be claimed before its time, and next_due says when that is."""
    await keep(store, full_state())

    assert [] == list(await store.claim(LATER - timedelta(microseconds=1), "t", 10, 60))
    assert LATER == await store.next_due(NOW)


async def test_a_claim_is_exclusive_until_its_lease_ends(store: Store) -> None:
    """What is leased is nobody else's; after the lease it is claimed again, and counted."""
    await keep(store, full_state())
    first = await store.claim(LATER, "t", 10, 60)

    during = await store.claim(LATER + timedelta(seconds=59), "t", 10, 60)
    after = await store.claim(LATER + timedelta(seconds=60), "t", 10, 60)

    assert [1] == [one.attempt for one in first]
    assert [] == list(during)
    assert [2] == [one.attempt for one in after]


async def test_only_the_holder_can_mark(store: Store) -> None:
    """A process that lost its lease marks nothing."""
    await keep(store, full_state())
    old = (await store.claim(LATER, "t", 10, 60))[0]
    new = (await store.claim(LATER + timedelta(minutes=2), "t", 10, 60))[0]

    assert 0 == await store.mark([Mark(old.check_in, old.fence, Status.SENT)])
    assert 1 == await store.mark([Mark(new.check_in, new.fence, Status.SENT, "D42")])
    assert [] == list(await store.claim(LATER + timedelta(days=9), "t", 10, 60))


async def test_the_address_is_kept_for_the_next_time(store: Store) -> None:
    """Where a message went is where the next one goes."""
    await keep(store, full_state())
    first = (await store.claim(LATER, "t", 10, 60))[0]
    await store.mark([Mark(first.check_in, first.fence, Status.SENT, "D42")])
    await keep(store, full_state(), PromiseCheckIn(CheckIn("r1-z", "r1", LATER, date(2026, 12, 1))))

    again = await store.claim(LATER, "t", 10, 60)

    assert ["D42"] == [one.address for one in again]


async def test_stop_is_read_in_the_claim_and_before_the_call(store: Store) -> None:
    """Somebody who said stop is neither claimed nor wanted any more, at any moment."""
    await keep(store, full_state())
    claimed = (await store.claim(LATER, "t", 10, 60))[0]
    wanted = await store.still_wanted(claimed, LATER)
    stopped = replace(full_state(), check_ins=(), settings=replace(full_state().settings, stopped=True))

    await keep(store, stopped, CancelCheckIns())

    assert wanted
    assert not await store.still_wanted(claimed, LATER)
    assert 0 == await store.mark([Mark(claimed.check_in, claimed.fence, Status.SENT)])


async def test_postponing_is_not_an_attempt(store: Store) -> None:
    """A platform that is down for a day does not use up a check-in's attempts."""
    await keep(store, full_state())
    for minutes in range(10):
        claimed = (await store.claim(LATER + timedelta(minutes=minutes), "t", 10, 60))[0]
        await store.postpone(claimed, LATER + timedelta(minutes=minutes + 1))

    last = await store.claim(LATER + timedelta(minutes=10), "t", 10, 60)

    assert [(1, LATER)] == [(one.attempt, one.due_at) for one in last]


async def test_two_processes_never_claim_the_same(url: str) -> None:
    """Two stores on one file share the work without sharing a row."""
    one, two = await open_store(url), await open_store(url)
    for number in range(40):
        member = f"t:{number}"
        promise = CheckIn(f"{member}-x", "r", LATER, date(2026, 11, 24))
        await keep(one, State(journeys=1), PromiseCheckIn(promise), member=member)

    claims = await asyncio.gather(*(store.claim(LATER, "t", 7, 60) for store in (one, two) * 6))
    ids = [claim.check_in for batch in claims for claim in batch]
    await one.close()
    await two.close()

    assert 40 == len(ids) == len(set(ids))


async def test_work_that_waits_together_fails_alone(store: Store) -> None:
    """Fifty people at once are all kept, and one broken change among them breaks no other."""
    broken = Change("t:bad", "bad", 0, State(settings=Settings(minute=None)), (), NOW)  # type: ignore[arg-type]
    changes = [Change(f"t:{number}", f"k{number}", 0, State(journeys=number), (), NOW) for number in range(50)]

    results = await asyncio.gather(*map(store.commit, [*changes[:25], broken, *changes[25:]]), return_exceptions=True)

    assert [Committed.DONE] * 50 == [one for one in results if isinstance(one, Committed)]
    assert 1 == sum(isinstance(one, Exception) for one in results)
    assert 49 == (await store.load("t:49")).state.journeys


async def test_keys_rotate_with_a_start(url: str) -> None:
    """Started once with a new key in front, everybody is under it, and the old one can go."""
    opened = await open_store(url, ("old " + SECRET,))
    for number in range(450):
        await keep(opened, State(journeys=number), member=f"t:{number}")
    await keep(opened, full_state())
    await opened.close()
    await (await open_store(url, ("new " + SECRET, "old " + SECRET))).close()
    opened = await open_store(url, ("new " + SECRET,))

    assert full_state() == (await opened.load("t:1")).state
    assert 449 == (await opened.load("t:449")).state.journeys
    await opened.close()


async def test_the_wrong_key_stops_the_start(url: str) -> None:
    """Without the key people's words are sealed with, one line says so; nobody meets a bot that can read nothing."""
    opened = await open_store(url, (SECRET,))
    await keep(opened, full_state())
    await opened.close()
    with pytest.raises(StoreError, match="ONWARD_SECRET_KEYS") as caught:
        await open_store(url, ("another " + SECRET,))
    assert SECRET not in str(caught.value)

    opened = await open_store(url, (SECRET,))
    assert full_state() == (await opened.load("t:1")).state
    await opened.close()


async def test_who_was_erased_and_came_back_is_somebody_new(store: Store) -> None:
    """Another process that still holds who they were cannot bring it back."""
    await keep(store, full_state())
    stale = (await store.load("t:1")).version
    await keep(store, State(), ForgetMember())
    await keep(store, State(journeys=1))

    late = Change("t:1", "late", stale, full_state(), (), NOW)

    assert Committed.CONFLICT is await store.commit(late)
    assert State(journeys=1) == (await store.load("t:1")).state


async def test_a_locked_database_is_said_to_all_at_once(url: str) -> None:
    """Where another program holds the file, everybody who waits hears so together, not one after another."""
    opened = await open_store(url)
    await opened._writer._database.execute("PRAGMA busy_timeout=50")  # type: ignore[attr-defined]
    with closing(sqlite3.connect(path_of(url), isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        changes = [Change(f"t:{number}", f"k{number}", 0, State(), (), NOW) for number in range(100)]
        told = await asyncio.gather(*map(opened.commit, changes), return_exceptions=True)
        holder.execute("ROLLBACK")

    assert [Locked] * 100 == [type(one) for one in told]
    assert Committed.DONE is await opened.commit(changes[0]), "And then it goes on."
    await opened.close()


async def test_a_reader_delays_the_wiping_and_does_not_prevent_it(store: Store, url: str) -> None:
    """Erased while a backup tool reads: nobody waits for it, and the bytes are gone soon afterwards."""
    await keep(store, full_state(), member="t:canary-member")
    with closing(sqlite3.connect(path_of(url), isolation_level=None)) as reader:
        wrapped = reader.execute("SELECT wrapped_key FROM member").fetchone()[0]
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM member").fetchone()
        await keep(store, State(), ForgetMember(), member="t:canary-member")
        assert 0 == (await store.load("t:canary-member")).version
    await store.claim(NOW, "t", 1, 60)

    assert wrapped not in bytes_of(url)


async def test_a_deleted_note_leaves_no_byte(store: Store, url: str) -> None:
    """Its sealed bytes are in no file, log or copy."""
    await keep(store, full_state())
    with closing(sqlite3.connect(path_of(url))) as database:
        sealed = database.execute("SELECT text_sealed FROM note").fetchone()[0]

    await keep(store, replace(full_state(), notes=()), DeleteNote("n1"))

    assert sealed not in bytes_of(url)


async def test_a_key_file_others_can_read_is_refused(url: str) -> None:
    """A key file that is open to others stops the start and says how to mend it."""
    await (await open_store(url)).close()
    path_of(url).with_suffix(".key").chmod(0o644)

    with pytest.raises(StoreError, match="chmod 600"):
        await open_store(url)


async def test_a_newer_database_is_left_alone(url: str) -> None:
    """An older release refuses a newer file and changes nothing in it."""
    await (await open_store(url)).close()
    with closing(sqlite3.connect(path_of(url))) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()

    with pytest.raises(StoreError, match="newer Onward"):
        await open_store(url)


async def test_a_strangers_database_is_left_alone(tmp_path: Path) -> None:
    """A file that is another program's is not filled with our tables."""
    url = f"sqlite:///{tmp_path / 'theirs.db'}"
    with closing(sqlite3.connect(path_of(url))) as database:
        database.execute("CREATE TABLE theirs (x)")
        database.commit()

    with pytest.raises(StoreError, match="not one of Onward's"):
        await open_store(url)


async def aged(url: str) -> None:
    """A member in a file as the first release made it."""
    opened = await open_store(url)
    await keep(opened, full_state())
    await opened.close()
    new, old = path_of(url), path_of(url).with_name("old.db")
    upgrade(old, REVISIONS[0])
    with closing(sqlite3.connect(old)) as database:
        database.execute("ATTACH ? AS newer", (str(new),))
        for table in ("member", "journey", "note", "check_in"):
            names = ", ".join(row[1] for row in database.execute(f"PRAGMA main.table_info({table})"))
            database.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM newer.{table}")
        database.commit()
    for file in new.parent.glob("onward.db*"):
        file.unlink()
    old.rename(new)


async def test_sorted_feedback_is_kept_and_can_be_sorted_anew(url: str) -> None:
    """What somebody decided about feedback is kept, so is a change of mind, and both are in their export."""
    note = Note("n2", "r1", NoteKind.FEEDBACK, Private(CANARY), NOW, sort=Sort.SET_ASIDE)
    anew = replace(note, sort=Sort.KEEP)
    opened = await open_store(url)
    for one in (note, anew):
        await keep(opened, State(notes=(one,)), KeepNote(one))
        assert (one,) == (await opened.load("t:1")).state.notes
    exported = await opened.export("t:1")
    await opened.close()

    assert ["keep"] == [row["sorted"] for row in exported["notes"]]  # type: ignore[attr-defined]


async def test_earlier_journeys_come_back_in_their_order(url: str) -> None:
    """Whoever looks back sees every no there was, the oldest first, and none twice; their export tells it too."""
    opened = await open_store(url)
    stages = [Stage.INTERVIEW, None, Stage.APPLICATION]
    begun = [Journey(f"r{at}", NOW + timedelta(days=at), stage=stage) for at, stage in enumerate(stages)]
    for journey in begun:
        await keep(opened, State(journey=journey, done=(Dated("apply", date(2026, 11, 22)),)))
    loaded = (await opened.load("t:1")).state
    exported = await opened.export("t:1")
    await opened.close()

    assert tuple(Earlier(one.opened_at, one.stage, one.ref) for one in begun[:-1]) == loaded.earlier
    assert begun[-1] == loaded.journey
    assert [{"what": "apply", "date": "2026-11-22"}] == exported["small_steps_done"]


async def test_what_went_well_before_days_were_kept_still_comes_back() -> None:
    """A release that knew no days wrote a win by its name alone."""
    assert (Dated("applied"), Dated("offer")) == dated(Private("applied,offer"))


async def test_an_older_database_is_backed_up_and_loses_nothing(url: str) -> None:
    """A file of an earlier release is brought up to date, and a copy of what it was lies beside it."""
    await aged(url)
    earlier = tuple(replace(note, where=None, progress=None) for note in full_state().notes)
    opened = await open_store(url)
    newer: dict[str, Any] = {"place": None, "seen": (), "shared_at": None, "wins": (), "done": (), "career": Asking()}
    settings = replace(full_state().settings, weekdays=False)
    assert replace(full_state(), settings=settings, notes=earlier, **newer) == (await opened.load("t:1")).state
    await opened.close()
    with closing(sqlite3.connect(backup_of(path_of(url), REVISIONS[0]))) as backup:
        assert 1 == backup.execute("SELECT count(*) FROM member").fetchone()[0]
        assert "place_sealed" not in {row[1] for row in backup.execute("PRAGMA table_info(member)")}


async def test_what_is_erased_goes_from_the_backup_too(url: str) -> None:
    """The copy made before a migration does not outlive somebody's wish to be forgotten."""
    await aged(url)
    opened = await open_store(url)
    with closing(sqlite3.connect(path_of(url))) as database:
        wrapped = database.execute("SELECT wrapped_key FROM member").fetchone()[0]
    await keep(opened, State(), ForgetMember())
    await opened.close()

    assert wrapped not in bytes_of(url)


async def test_a_backup_does_not_stay_for_ever(url: str) -> None:
    """A copy made before a migration is gone after a month."""
    await aged(url)
    await (await open_store(url)).close()
    backup = backup_of(path_of(url), REVISIONS[0])
    month_ago = backup.stat().st_mtime - 31 * 24 * 3600
    os.utime(backup, (month_ago, month_ago))
    await (await open_store(url)).close()

    assert not backup.exists()


@pytest.mark.parametrize("wrong", ["postgresql://h/d", "mysql://x", "sqlite:///", "sqlite://:memory:", "onward.db"])
async def test_other_urls_get_a_clear_line(wrong: str) -> None:
    """A URL no driver understands is answered with what it should look like."""
    with pytest.raises(StoreError, match="sqlite:///path/to"):
        await open_store(wrong)


WRITES_FOR_EVER = """
    import asyncio, sys
    from datetime import UTC, datetime
    from bot.effects import KeepNote
    from bot.ports import Change
    from bot.private import Private
    from bot.state import Note, NoteKind, State
    from bot.store import open_store

    async def main():
        store = await open_store(sys.argv[1])
        now = datetime(2026, 11, 23, tzinfo=UTC)
        for number in range(1_000_000):
            version = (await store.load("t:1")).version
            note = Note(f"n{number}", "r", NoteKind.STRENGTH, Private("x" * 500), now)
            await store.commit(Change("t:1", f"k{number}", version, State(journeys=number), (KeepNote(note),), now))
            print(number, flush=True)

    asyncio.run(main())
"""


async def test_killed_at_any_moment_nothing_acknowledged_is_lost(url: str) -> None:
    """SIGKILL in the middle of writing loses no commit that was answered, and breaks no file."""
    for round_ in range(3):
        process = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(WRITES_FOR_EVER), url],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).resolve().parents[2],
            text=True,
        )
        assert process.stdout
        acknowledged = [int(process.stdout.readline()) for _ in range(20 + 17 * round_)]
        process.send_signal(signal.SIGKILL)
        acknowledged += [int(line) for line in process.stdout.read().split("\n")[:-1]]
        process.stdout.close()
        process.wait()

        with closing(sqlite3.connect(path_of(url))) as database:
            assert "ok" == database.execute("PRAGMA integrity_check").fetchone()[0]
        opened = await open_store(url)
        loaded = await opened.load("t:1")
        assert max(acknowledged) <= loaded.state.journeys
        assert loaded.state.journeys + 1 == len(loaded.state.notes)
        await keep(opened, State(), ForgetMember())
        await opened.close()
        for leftover in path_of(url).parent.glob("onward.db*"):
            leftover.unlink()
