"""Somebody who sits down at a terminal, and an adapter that soon promises an answer, for tests that ask for them."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.discord import service
from bot.store import open_store
from tests.adapters.desk import Desk


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder where Onward was started once and nothing was said; making a database takes a while."""
    home = tmp_path_factory.mktemp("blank")

    async def makes() -> None:
        await (await open_store(f"sqlite:///{home / 'onward.db'}")).close()

    asyncio.run(makes())
    return home


@pytest.fixture
async def desk(blank: Path, tmp_path: Path) -> AsyncIterator[Desk]:
    """Somebody who has just sat down."""
    shutil.copytree(blank, tmp_path, dirs_exist_ok=True)
    one = await Desk(tmp_path).sits_down()
    yield one
    await one.leaves()


@pytest.fixture
def little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Discord, what takes longer than this is promised first."""
    monkeypatch.setattr(service, "PATIENCE", 0.2)
