"""A platform that writes down what it accepted, and goes wrong as it is told."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.ports import Delivery, Sent, Unsure, Wanted, Withdrawn
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


async def crash(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
    """The process dies before the platform hears of it."""
    raise asyncio.CancelledError


async def crash_after(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
    """The platform accepts, and the process dies before it can write that down."""
    ledger.accept(member, delivery)
    raise asyncio.CancelledError


async def answer_lost(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
    """The platform accepts, and its answer never arrives."""
    ledger.accept(member, delivery)
    return Unsure()


async def perhaps_not(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
    """The platform does not accept, and its answer never arrives either."""
    return Unsure()


async def breaks(ledger: Ledger, member: str, delivery: str) -> Delivery | None:
    """Our own fault, of any kind."""
    raise RuntimeError("a fault")
