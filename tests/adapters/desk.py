"""A person at a terminal with the real Onward behind it, and what they do before a story begins."""

from __future__ import annotations

import re
from pathlib import Path

from adapters.terminal.render import plain
from adapters.terminal.service import TerminalAdapter
from bot.app import App
from bot.config import Settings
from bot.tryout import open_tryout
from tests.probes.clock import SettableClock
from tests.probes.terminal import Paper


class Lines(Paper):
    """A screen somebody types these lines at; then the input ends."""

    def __init__(self, *lines: str) -> None:
        super().__init__()
        self.left = list(lines)

    async def ask(self) -> str | None:
        """The next line."""
        return self.left.pop(0) if self.left else None


class Desk:
    """A person at a terminal who sees only what is printed. Onward behind it is the real one."""

    def __init__(self, home: Path) -> None:
        self.clock = SettableClock()
        self._home = home
        self._app: App
        self._paper: Paper

    async def sits_down(self, paper: Paper | None = None) -> Desk:
        """Begin a session."""
        settings = Settings.model_validate({"database_url": f"sqlite:///{self._home / 'onward.db'}"})
        self._app = await open_tryout(settings, self.clock)
        self._paper = paper or Paper()
        self.adapter._screen, self.adapter._zone = self._paper, None
        return self

    async def leaves(self) -> None:
        """End the session."""
        await self._app.close()

    @property
    def adapter(self) -> TerminalAdapter:
        """What is being talked to."""
        adapter = self._app.adapters["terminal"]
        assert isinstance(adapter, TerminalAdapter)
        return adapter

    @property
    def screen(self) -> str:
        """Everything printed in this session."""
        return "\n".join(map(plain, self._paper.cards))

    async def types(self, *lines: str) -> str:
        """Type these lines; all that was printed since the last one of them was begun."""
        before = 0
        for line in lines:
            before = len(self._paper.cards)
            await self.adapter.takes(line)
        return "\n".join(map(plain, self._paper.cards[before:]))

    async def presses(self, *labels: str) -> str:
        """Find what carries each label among the newest numbers and type its number, one after the other."""
        said = ""
        for label in labels:
            said = await self.types(self.number(label))
        return said

    def number(self, label: str) -> str:
        """The number before this label on the newest card that has numbers."""
        newest = next(card for card in map(plain, reversed(self._paper.cards)) if "[1] " in card)
        found = re.search(rf"\[(\d+)\] {re.escape(label)}", newest)
        assert found, newest
        return found[1]

    async def notes(self) -> str:
        """What is kept as notes."""
        return await self.types("/onward notes")


async def begun(desk: Desk, *labels: str) -> str:
    """A rejection was told, and these were pressed."""
    await desk.types("/rejected Acme, Data engineer, interview")
    return await desk.presses(*labels)


async def promised(desk: Desk) -> None:
    """A check-in was agreed to."""
    said = await begun(desk, "Take a day", "A day", "Not today", "Yes, same time")
    assert "I will write to you" in said
