"""The picture in README: a real conversation with the real bot, drawn as a terminal shows it.

`python -m tests.picture docs/flow.svg` writes it.
"""

from __future__ import annotations

import asyncio
import io
import re
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

from adapters.terminal.limits import WIDTH
from adapters.terminal.render import Card
from adapters.terminal.screen import draw
from adapters.terminal.service import TerminalAdapter
from bot.config import Settings
from bot.tryout import open_tryout
from tests.probes.clock import SettableClock

TYPED = (
    '/rejected Acme "Data engineer" interview',
    "1",
    "2",
    "1",
    "I explained the trade-offs calmly",
    "salary questions",
    "1",
    "/tomorrow",
    "1",
)
FONT = re.compile(r"@font-face \{[^}]*\}\s*", re.DOTALL)


class Canvas:
    """A screen that draws for a picture."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def show(self, card: Card) -> None:
        """Draw it."""
        draw(card, self._console)

    def typed(self, line: str) -> None:
        """Show what a person typed."""
        self._console.print()
        self._console.print(Text(f"> {line}", style="bold green"))

    async def ask(self) -> str | None:
        """Nobody types here."""
        return None

    def close(self) -> None:
        """Nothing to give back."""


async def drawn() -> str:
    """The conversation as SVG, without addresses of fonts elsewhere."""
    console = Console(record=True, file=io.StringIO(), width=WIDTH, force_terminal=True, highlight=False)
    canvas = Canvas(console)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.model_validate({"database_url": f"sqlite:///{folder}/onward.db"})
        app = await open_tryout(settings, SettableClock())
        adapter = app.adapters["terminal"]
        assert isinstance(adapter, TerminalAdapter)
        adapter._screen, adapter._zone = canvas, "Europe/Berlin"
        for line in TYPED:
            canvas.typed(line)
            await adapter.takes(line)
        await app.close()
    return FONT.sub("", console.export_svg(title="onward", theme=MONOKAI, unique_id="onward"))


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(asyncio.run(drawn()), encoding="utf-8")
