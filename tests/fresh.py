"""A new database for a test. The real migration makes it once; a copy of it is enough after that."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.store import open_store
from bot.store.sqlite import SqliteStore
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


@asynccontextmanager
async def opened(url: str, secrets: tuple[str, ...] = ()) -> AsyncIterator[SqliteStore]:
    """A database, open until the test is over. secrets: as `open_store` takes them.

    It does not wait for the disk, which only a power cut would tell: those that are killed are processes of their own.
    """
    store = await open_store(url, secrets)
    assert isinstance(store, SqliteStore)
    await store._writer.alone("PRAGMA synchronous=OFF")
    yield store
    await store.close()
