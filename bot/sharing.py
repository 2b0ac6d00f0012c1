"""From a press on Share to a card that stands: the platform posts it, the core hears what became of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace

from bot.events import Event, Fate, Pressed, Shared
from bot.ports import Core, Delivery, Postponed, Sent, Unreachable, Unsure, Withdrawn
from bot.replies import Audience, Message, Reply, Whole

FILTERED = "filtered"
"""The reason that platforms give where a filter of the community stopped a message."""


def for_the_channel(reply: Reply) -> bool:
    """Whether others are meant to read it."""
    return isinstance(reply, Message) and reply.audience is Audience.CHANNEL


def shared(press: Pressed, card: Message, became: Fate) -> Shared:
    """What the core hears of a card, once for each press."""
    words = next((part.text for part in card.parts if isinstance(part, Whole)), None)
    return Shared(replace(press.source, key=f"{press.source.key}:shared"), press, became, words)


async def shown(
    core: Core, event: Event, replies: Iterable[Reply], publish: Callable[[Message], Awaitable[Fate]]
) -> tuple[Reply, ...]:
    """Post what is for the channel. What is left to say to the member: first what became of it."""
    said = tuple(replies)
    told: tuple[Reply, ...] = ()
    for card in said:
        if isinstance(card, Message) and for_the_channel(card):
            became = await publish(card)
            if isinstance(event, Pressed):
                told += (await core.handle(shared(event, card, became))).replies
    return (*told, *(one for one in said if not for_the_channel(one)))


def fate(became: Delivery) -> Fate:
    """What a delivery means for a card that a member shared."""
    match became:
        case Sent():
            return Fate.STANDS
        case Unreachable(reason):
            return Fate.FILTERED if reason == FILTERED else Fate.NO_ENTRY
        case Postponed() | Withdrawn():
            return Fate.NOT_NOW
        case Unsure():
            return Fate.UNSURE
