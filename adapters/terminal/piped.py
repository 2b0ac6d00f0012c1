"""Text without a screen: each typed line is echoed, each card is plain text. For scripts, pipes and screen readers."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import threading
from collections.abc import Iterator

from adapters.terminal.limits import LINE, READ
from adapters.terminal.render import Card, harmless, plain

PROMPT = "> "


class PipedScreen:
    """Lines in, lines out."""

    def __init__(self) -> None:
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()
        self._room = threading.Semaphore(1)
        """Held for the one line that is read ahead, however long the input is."""
        self._reading = False
        reconfigure = getattr(sys.stdout, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")

    def show(self, card: Card) -> None:
        """Print a card and an empty line before it."""
        print(plain(card), flush=True)

    async def ask(self) -> str | None:
        """The next line, shown as if it had been typed here."""
        if not self._reading:
            self._reading = True
            loop = asyncio.get_running_loop()
            threading.Thread(target=self._read, args=(loop,), daemon=True).start()
        line = await self._lines.get()
        self._room.release()
        if line is not None:
            print(f"\n{PROMPT}{harmless(line)}", flush=True)
        return line

    def close(self) -> None:
        """Nothing to give back."""

    def _read(self, loop: asyncio.AbstractEventLoop) -> None:
        """In a thread of its own, and past Python's buffers: a pipe that stays silent must not keep us from ending."""
        with contextlib.suppress(RuntimeError, OSError):  # the loop is gone, or there is no input at all
            for line in _lines():
                self._room.acquire()
                loop.call_soon_threadsafe(self._lines.put_nowait, line)
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(self._lines.put_nowait, None)


def _lines() -> Iterator[str]:
    """Every line of standard input, the last one also without its line break; each cut at LINE bytes."""
    rest = b""
    while read := os.read(0, READ):
        *whole, rest = (rest + read).split(b"\n")
        yield from map(_decoded, whole)
        rest = rest[:LINE]
    if rest:
        yield _decoded(rest)


def _decoded(line: bytes) -> str:
    return line[:LINE].decode("utf-8", errors="replace").rstrip("\r")
