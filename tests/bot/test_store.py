"""The SQLite file: what is kept comes back, nothing is done twice, and nothing that was answered is lost."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from bot.effects import ForgetMember, KeepNote
from bot.past import Dated, Earlier
from bot.ports import Change, Committed, Store
from bot.private import Private
from bot.state import Journey, Note, NoteKind, Settings, Sort, Stage, State
from bot.store import open_store, path_of
from bot.store.writer import Locked
from tests.bot.store_parts import CANARY, NOW, full_state, keep


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


async def test_work_that_waits_together_fails_alone(store: Store) -> None:
    """Fifty people at once are all kept, and one broken change among them breaks no other."""
    broken = Change("t:bad", "bad", 0, State(settings=Settings(minute=None)), (), NOW)  # type: ignore[arg-type]
    changes = [Change(f"t:{number}", f"k{number}", 0, State(journeys=number), (), NOW) for number in range(50)]

    results = await asyncio.gather(*map(store.commit, [*changes[:25], broken, *changes[25:]]), return_exceptions=True)

    assert [Committed.DONE] * 50 == [one for one in results if isinstance(one, Committed)]
    assert 1 == sum(isinstance(one, Exception) for one in results)
    assert 49 == (await store.load("t:49")).state.journeys


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


async def test_what_is_acknowledged_is_on_the_disk(url: str) -> None:
    """A database opened as the bot opens it waits for the disk with every commit (2 is FULL): power may go."""
    opened = await open_store(url)
    told = await opened._writer.alone("PRAGMA synchronous")  # type: ignore[attr-defined]
    await opened.close()

    assert [2] == [row[0] for row in told]
