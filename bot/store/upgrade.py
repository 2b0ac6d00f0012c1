"""`python -m bot.store.upgrade FILE`: make the database, or migrate it after a backup. Alembic is loaded only here."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config

from bot.store.backups import backup_of
from bot.store.schema import REVISIONS, revision


def upgrade(path: Path, to: str = REVISIONS[-1]) -> None:
    """Bring a file to this release's shape; a copy of what it was lies beside it afterwards."""
    found = revision(path)
    if found:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(backup_of(path, found))) as backup:
            source.backup(backup)
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["path"] = path
    command.upgrade(config, to)


if __name__ == "__main__":
    try:
        upgrade(Path(sys.argv[1]))
    except Exception as problem:  # one line for the process that asked
        sys.exit(f"{type(problem).__name__}: {str(problem).splitlines()[0] if str(problem) else ''}")
