"""A machine, a database, a bot, a community and a town of their own for each test that asks for one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.ports import Store
from tests.bot.admins import OLD, Here
from tests.bot.ledger import Ledger
from tests.bot.posting import Town
from tests.bot.running import AFTERNOON, Bot
from tests.bot.shell import Machine
from tests.fresh import database, opened
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
    async with opened(url) as store:
        yield store


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    """A bot of its own for each test."""
    async with opened(database(tmp_path)) as store:
        yield Bot(store, SettableClock(AFTERNOON), Ledger())


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Here]:
    """A community of its own for each test."""
    url = database(tmp_path)
    async with opened(url, (OLD,)) as store:
        yield Here(store, url)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """A town of its own for each test."""
    async with opened(database(tmp_path)) as store:
        yield Town(store)
