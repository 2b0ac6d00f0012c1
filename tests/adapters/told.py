"""What a core that is told what to say says of a card that left."""

from __future__ import annotations

from bot.events import Fate, Shared
from bot.replies import Line, Message, Reply


def told(event: Shared) -> tuple[Reply, ...]:
    """One sentence on what became of it."""
    return (Message((Line("shared" if event.became is Fate.STANDS else f"share-{event.became.value}"),)),)
