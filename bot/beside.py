"""In which channels somebody told something hard lately, so that nothing cheerful is posted beside it. Not who did."""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime

ROOMS_LIMIT = 1000
"""Channels that are remembered, while this process lives; the newest ones."""


class Beside:
    """Channels, and when it was."""

    def __init__(self) -> None:
        self._told: OrderedDict[str, datetime] = OrderedDict()

    def told(self, room: str, now: datetime) -> None:
        """Remember it; nothing where it was in private."""
        if room:
            self._told[room] = now
            self._told.move_to_end(room)
            if len(self._told) > ROOMS_LIMIT:
                self._told.popitem(last=False)

    def last(self, room: str) -> datetime | None:
        """When it was there last, as far as this process saw it."""
        return self._told.get(room)
