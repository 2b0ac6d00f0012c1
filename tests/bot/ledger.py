"""A platform that writes down what it accepted, and goes wrong as it is told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.ports import Delivery, Sent, Wanted, Withdrawn
from bot.replies import Message

Twist = Callable[["Ledger", str, str], Awaitable[Delivery | None]]
"""Something that goes wrong with one delivery (member, delivery id); None lets it go on as usual."""


async def wanted() -> bool:
    """Somebody who goes on wanting it."""
    return True


@dataclass
class Ledger:
    """An adapter whose `accepted` is the truth about what people got, as (member, delivery id)."""

    name: str = "t"
    accepted: list[tuple[str, str]] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    twists: list[Twist] = field(default_factory=list)
    searched: int = 0

    async def start(self) -> None:
        """Nothing to connect."""

    async def serve(self) -> None:
        """Nothing to serve."""

    async def stop(self) -> None:
        """Nothing to stop."""

    async def deliver(
        self, member: str, address: str | None, message: Message, wanted: Wanted, *, delivery: str, locale: str
    ) -> Delivery:
        """Accept, unless a twist says otherwise."""
        if self.twists:
            result = await self.twists.pop(0)(self, member, delivery)
            if result is not None:
                return result
        if not await wanted():
            return Withdrawn()
        self.accept(member, delivery)
        self.messages.append(message)
        return Sent(f"D-{member}")

    async def find(self, member: str, address: str | None, delivery: str) -> bool:
        """Look into what was accepted."""
        self.searched += 1
        return (member, delivery) in self.accepted

    def accept(self, member: str, delivery: str) -> None:
        """Write it down."""
        self.accepted.append((member, delivery))
