"""Where everything is kept. The URL says what keeps it."""

from __future__ import annotations

from pathlib import Path

from bot.crypto import KeyProblem, Keyring, key_from_file
from bot.ports import Store

SQLITE = "sqlite:///"


class StoreError(Exception):
    """The database cannot be used. The message is one line a person can act on."""


async def open_store(url: str | None, secrets: tuple[str, ...] = ()) -> Store:
    """Open the database at a URL, made and migrated if need be.

    url: `sqlite:///relative.db` or `sqlite:////absolute.db`; None is a file in the user-data folder.
    secrets: master keys, newest first; none means the key file beside the database. Raises StoreError.
    """
    path = path_of(url)
    from bot.store.schema import prepare  # only what is chosen is loaded
    from bot.store.sqlite import SqliteStore

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        keys = Keyring(secrets or (key_from_file(path.with_suffix(".key")),))
        await prepare(path)
        return await SqliteStore.open(path, keys)
    except KeyProblem as problem:
        raise StoreError(str(problem)) from None
    except OSError as problem:
        raise StoreError(f"The database {path} cannot be used: {problem.strerror or problem}.") from None


def path_of(url: str | None) -> Path:
    """The file a URL names. Raises StoreError for what no driver here understands."""
    if not url:
        from platformdirs import user_data_path  # needed only where nothing is set

        return user_data_path("onward", appauthor=False) / "onward.db"
    if url.startswith(("postgresql://", "postgres://")):
        raise StoreError("DATABASE_URL names PostgreSQL, which Onward cannot use yet. Use sqlite:///path/to/onward.db.")
    if not url.startswith(SQLITE) or url == SQLITE or ":memory:" in url:
        raise StoreError("DATABASE_URL is not understood. It looks like sqlite:///path/to/onward.db.")
    return Path(url.removeprefix(SQLITE)).expanduser()
