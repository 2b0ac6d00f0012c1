"""A new database for a test. The real migration makes it once; a copy of it is enough after that."""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path

from bot.store.upgrade import upgrade


@functools.cache
def _made() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "onward.db")
        upgrade(file)
        return file.read_bytes()


def database(folder: Path) -> str:
    """The URL of an empty database of this release in a folder, as `DATABASE_URL` takes it."""
    file = folder / "onward.db"
    file.write_bytes(_made())
    return f"sqlite:///{file}"
