"""Everything the crisis screen looks for is compiled before somebody's first words, and never on the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from bot.crisis import Patterns, prepare


class Listening:
    """The phrases of all languages, and which of them are ready."""

    def __init__(self, patterns: Mapping[str, Patterns]) -> None:
        self.patterns = patterns
        self._ready: dict[str, asyncio.Task[None]] = {}

    async def ready(self, language: str) -> None:
        """Wait until texts of whoever speaks this language can be looked through at once; "" is any language."""
        for one in (language,) if language else self.patterns:
            await self._prepared(one.partition("-")[0])

    async def _prepared(self, spoken: str) -> None:
        known = spoken if any(tag.partition("-")[0] == spoken for tag in self.patterns) else "en"
        if known not in self._ready:
            self._ready[known] = asyncio.create_task(asyncio.to_thread(prepare, known, self.patterns))
        await asyncio.shield(self._ready[known])
