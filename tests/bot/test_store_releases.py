"""What is no file of this release: an older one is brought up to date with a copy beside it, all else is left alone."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.effects import ForgetMember
from bot.past import Asking, Dated
from bot.private import Private
from bot.state import State
from bot.store import StoreError, open_store, path_of
from bot.store.backups import backup_of
from bot.store.rows import dated
from bot.store.schema import REVISIONS
from bot.store.upgrade import upgrade
from tests.bot.store_parts import bytes_of, full_state, keep


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
