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
    from bot.store.backups import drop_old
    from bot.store.schema import prepare  # only what is chosen is loaded
    from bot.store.sqlite import SqliteStore

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        keys = Keyring(secrets) if secrets else None
        await prepare(path)
        drop_old(path)
        return await SqliteStore.open(path, keys or Keyring((_secret_beside(path),)))
    except KeyProblem as problem:
        raise StoreError(str(problem)) from None
    except OSError as problem:
        raise StoreError(f"The database {path} cannot be used: {problem.strerror or problem}.") from None


def _secret_beside(path: Path) -> str:
    from bot.store.schema import holds_members

    key = path.with_suffix(".key")
    if not key.exists() and holds_members(path):
        raise StoreError(f"The key file {key} is gone, and {path} cannot be read without it. Restore both.")
    return key_from_file(key)


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
