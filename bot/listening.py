"""Everything the crisis screen looks for is compiled before somebody's first words, and never on the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping

from bot.crisis import Patterns, prepare, written_in


class Listening:
    """The phrases of all languages, and which of them are ready."""

    def __init__(self, patterns: Mapping[str, Patterns]) -> None:
        self.patterns = patterns
        self._ready: dict[str, asyncio.Task[None]] = {}

    async def ready(self, language: str, texts: Iterable[str]) -> None:
        """Wait until these can be looked through at once. language: their writer's, "" where nobody knows it."""
        for one in await self._needed(language, tuple(texts)):
            await self._prepared(one)

    async def ready_for_all(self) -> None:
        """Make every language ready, one after another, before anybody writes."""
        for one in self.patterns:
            await self._prepared(one)

    async def _prepared(self, one: str) -> None:
        if one not in self._ready:
            self._ready[one] = asyncio.create_task(asyncio.to_thread(prepare, one, self.patterns))
        await asyncio.shield(self._ready[one])

    async def _needed(self, language: str, texts: tuple[str, ...]) -> tuple[str, ...]:
        """The languages they are looked through in. Once all are ready, no text is read for it."""
        if not language or all(one in self._ready for one in self.patterns):
            return tuple(self.patterns)
        return await asyncio.to_thread(self._written_in, language, texts)

    def _written_in(self, language: str, texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(tag for text in texts for tag in written_in(text, language, self.patterns)))
