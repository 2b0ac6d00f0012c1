"""What communities decided, read without changing anything: for whoever looks after the machine, not for the bot."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.community import Community
from bot.crypto import KeyProblem, Keyring
from bot.store.decided import opened
from bot.store.schema import REVISIONS, revision


def communities(path: Path, secrets: tuple[str, ...]) -> dict[str, Community]:
    """Each community that decided something, by its key; none where the file is not one of this release's.

    secrets: master keys; none means the key file beside the database.
    """
    from bot.store import StoreError

    key = path.with_suffix(".key")
    try:
        if not path.is_file() or revision(path) != REVISIONS[-1] or not (secrets or key.is_file()):
            return {}
        keys = Keyring(secrets or (key.read_text(encoding="utf-8").strip(),))
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=5)) as database:
            rows = database.execute("SELECT key, key_id, wrapped_key, decided_sealed FROM community").fetchall()
        return {name: opened(name, key_id, wrapped, value, keys) for name, key_id, wrapped, value in rows}
    except (KeyProblem, StoreError, OSError, ValueError, sqlite3.DatabaseError):
        return {}  # whatever is wrong with the file or its key is another finding's
