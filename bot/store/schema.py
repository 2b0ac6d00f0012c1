"""Which shape the database has, and whether it is this release's."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

REVISIONS = tuple(f"{number:04}" for number in range(1, 24))
"""Every shape there was, oldest first; the last one is what this release reads and writes."""


async def prepare(path: Path) -> None:
    """Make the database, or migrate it after a backup. Raises StoreError for one this release must not touch."""
    found = await asyncio.to_thread(revision, path)
    if found != REVISIONS[-1]:
        await _upgrade(path)


def revision(path: Path) -> str | None:
    """The shape a database file has; None for a new one. Raises StoreError for one from a newer release."""
    from bot.store import StoreError  # the package imports this module

    if not path.exists() or not path.stat().st_size:
        return None
    try:
        with closing(sqlite3.connect(path, timeout=5)) as database:
            known = database.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
            row = database.execute("SELECT version_num FROM alembic_version").fetchone() if known else None
            strangers = database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    except sqlite3.DatabaseError as problem:
        raise StoreError(f"The database {path} cannot be read: {problem}.") from None
    if row is None and strangers:
        raise StoreError(f"The database {path} is not one of Onward's, so it is left alone.")
    if row and row[0] not in REVISIONS:
        raise StoreError(f"The database {path} comes from a newer Onward. Update Onward; nothing was changed.")
    return str(row[0]) if row else None


def holds_members(path: Path) -> bool:
    """Whether somebody's words are in a database file, sealed with a key that must not be lost."""
    if not path.is_file() or not path.stat().st_size:
        return False
    try:
        with closing(sqlite3.connect(path, timeout=5)) as database:
            return database.execute("SELECT 1 FROM member LIMIT 1").fetchone() is not None
    except sqlite3.DatabaseError:
        return False


async def _upgrade(path: Path) -> None:
    """Migrate in a process of its own: Alembic's 20 MiB would stay with a bot that runs for months."""
    from bot.store import StoreError

    upgrade = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.store.upgrade", str(path)), stderr=asyncio.subprocess.PIPE
    )
    _, problem = await upgrade.communicate()
    if upgrade.returncode:
        reason = problem.decode(errors="replace").strip().splitlines()[-1:] or ["it was stopped"]
        raise StoreError(f"The database {path} could not be brought up to date: {reason[0]}")
