"""A clock that stands still until somebody moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

MONDAY = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
"""Where every story begins unless it says otherwise: an afternoon in Europe, a morning in America."""


class SettableClock:
    """The time a test tells. It only ever goes forward, as time does."""

    def __init__(self, start: datetime = MONDAY) -> None:
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        """The present instant, UTC."""
        return self._now

    def go_to(self, instant: datetime) -> None:
        """Go to an instant; one that has passed leaves the clock as it is."""
        self._now = max(self._now, instant.astimezone(UTC))

    def passes(self, time: timedelta) -> None:
        """Let some time pass."""
        self.go_to(self._now + time)
