"""A machine, a database, a bot, a community and a town of their own for each test that asks for one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.ports import Store
from bot.store import open_store
from bot.store.sqlite import SqliteStore
from tests.bot.admins import OLD, Here
from tests.bot.ledger import Ledger
from tests.bot.posting import Town
from tests.bot.running import AFTERNOON, Bot
from tests.bot.shell import Machine
from tests.fresh import database
from tests.probes.clock import SettableClock


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine with nothing on it."""
    return Machine(tmp_path)


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A database of its own for each test."""
    return database(tmp_path)


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    """An open store."""
    opened = await open_store(url)
    yield opened
    await opened.close()


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    """A bot of its own for each test."""
    store = await open_store(database(tmp_path))
    assert isinstance(store, SqliteStore)
    yield Bot(store, SettableClock(AFTERNOON), Ledger())
    await store.close()


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Here]:
    """A community of its own for each test."""
    url = database(tmp_path)
    store = await open_store(url, (OLD,))
    assert isinstance(store, SqliteStore)
    yield Here(store, url)
    await store.close()


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """A town of its own for each test."""
    store = await open_store(database(tmp_path))
    assert isinstance(store, SqliteStore)
    yield Town(store)
    await store.close()
