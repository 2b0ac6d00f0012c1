"""How often Discord refused us lately. Too many refusals, whatever for, shut out everything at this address."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta
from types import SimpleNamespace

import aiohttp

from adapters.discord.limits import INVALID_REQUESTS, INVALID_STATUSES, INVALID_WINDOW
from bot.ports import Clock

KEPT_BACK = 2_000
"""Refusals left over for answering people when nothing new is begun any more."""


class Budget:
    """Counts refusals as they arrive, those included that the library meets and tries again by itself."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._refused: deque[datetime] = deque(maxlen=INVALID_REQUESTS)

    def trace(self) -> aiohttp.TraceConfig:
        """What the library's HTTP session calls for every answer."""
        config = aiohttp.TraceConfig()
        config.on_request_end.append(self._ended)
        return config

    def refused(self) -> None:
        """One more."""
        self._refused.append(self._clock.now())

    def wait(self) -> float:
        """Seconds until something new may be begun; 0 is now."""
        now = self._clock.now()
        while self._refused and now - self._refused[0] >= timedelta(seconds=INVALID_WINDOW):
            self._refused.popleft()
        over = len(self._refused) - (INVALID_REQUESTS - KEPT_BACK)
        if over < 0:
            return 0.0
        return INVALID_WINDOW - (now - self._refused[over]).total_seconds()

    async def _ended(
        self, session: aiohttp.ClientSession, context: SimpleNamespace, ended: aiohttp.TraceRequestEndParams
    ) -> None:
        if ended.response.status in INVALID_STATUSES and ended.response.headers.get("X-RateLimit-Scope") != "shared":
            self.refused()
