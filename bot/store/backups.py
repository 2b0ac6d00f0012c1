"""The copies made before a migration: what is erased goes from them too, and none is kept for longer than 30 days."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

KEPT_SECONDS = 30 * 24 * 3600


def backup_of(path: Path, revision: str) -> Path:
    """Where the copy of a database of that shape lies."""
    return path.with_name(f"{path.name}.backup-{revision}")


def erase(path: Path, statement: str, *values: object) -> None:
    """Run a DELETE in every copy, leaving no byte of what it deletes. An older shape may lack the table."""
    for copy in _copies(path):
        with closing(sqlite3.connect(copy, timeout=5)) as database:
            try:
                database.execute("PRAGMA foreign_keys=ON")
                database.execute("PRAGMA secure_delete=ON")
                with database:
                    database.execute(statement, values)
            except sqlite3.OperationalError as problem:
                if "no such table" not in str(problem):
                    raise


def drop_old(path: Path) -> None:
    """Delete the copies that are too old."""
    for copy in _copies(path):
        age = time.time() - copy.stat().st_mtime  # noqa: TID251  # the ages of files follow the machine alone
        if age > KEPT_SECONDS:
            copy.unlink(missing_ok=True)


def _copies(path: Path) -> list[Path]:
    return [one for one in path.parent.glob(f"{path.name}.backup-*") if not one.name.endswith(("-wal", "-journal"))]
