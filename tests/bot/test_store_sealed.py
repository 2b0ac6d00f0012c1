"""Nothing a member wrote can be read in the file, and what was erased is in none of its bytes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from bot.effects import DeleteNote, ForgetMember
from bot.ports import Change, Committed, Store
from bot.state import State
from bot.store import StoreError, open_store, path_of
from tests.bot.store_parts import CANARY, NOW, bytes_of, full_state, keep

SECRET = "a passphrase that is long enough"


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


async def test_a_note_is_deleted_for_good(store: Store) -> None:
    """A deleted note does not come back."""
    await keep(store, full_state())

    await keep(store, replace(full_state(), notes=()), DeleteNote("n1"))

    assert () == (await store.load("t:1")).state.notes


async def test_a_deleted_note_leaves_no_byte(store: Store, url: str) -> None:
    """Its sealed bytes are in no file, log or copy."""
    await keep(store, full_state())
    with closing(sqlite3.connect(path_of(url))) as database:
        sealed = database.execute("SELECT text_sealed FROM note").fetchone()[0]

    await keep(store, replace(full_state(), notes=()), DeleteNote("n1"))

    assert sealed not in bytes_of(url)


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


async def test_who_was_erased_and_came_back_is_somebody_new(store: Store) -> None:
    """Another process that still holds who they were cannot bring it back."""
    await keep(store, full_state())
    stale = (await store.load("t:1")).version
    await keep(store, State(), ForgetMember())
    await keep(store, State(journeys=1))

    late = Change("t:1", "late", stale, full_state(), (), NOW)

    assert Committed.CONFLICT is await store.commit(late)
    assert State(journeys=1) == (await store.load("t:1")).state


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


async def test_a_key_file_others_can_read_is_refused(url: str) -> None:
    """A key file that is open to others stops the start and says how to mend it."""
    await (await open_store(url)).close()
    path_of(url).with_suffix(".key").chmod(0o644)

    with pytest.raises(StoreError, match="chmod 600"):
        await open_store(url)
