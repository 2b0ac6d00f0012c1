"""Hard words as somebody says them, who hears them, and what the card says that answers."""

from __future__ import annotations

from bot.catalog import load_crisis, load_help_lines, load_plain_words, load_quotes
from bot.effects import Outcome
from bot.engine import Engine
from bot.events import Rejected
from bot.ports import Store
from bot.private import Private
from bot.replies import Line, Message
from bot.tokens import Action
from tests.bot.world import World
from tests.probes.clock import SettableClock

SAID = "I want to die"
SAID_IN = {
    "en": "I want to die",
    "es": "quiero morir",
    "fr": "je veux mourir",
    "de": "ich will sterben",
    "pt-BR": "quero morrer",
}


def with_journey() -> World:
    """Somebody on a journey, in a community."""
    world = World()
    world.happens(Rejected(world.source(), Private("Acme"), Private("Chef"), "interview"))
    return world


def card_of(outcome: Outcome) -> Message:
    """The one card that was answered."""
    (card,) = outcome.replies
    assert isinstance(card, Message)
    return card


def ids(message: Message) -> set[str]:
    """The ids of what a card says itself."""
    return {part.id for part in message.parts if isinstance(part, Line)}


def buttons(message: Message) -> list[Action]:
    """What a card's buttons do."""
    return [one.action for row in message.rows for one in row]


def engine(store: Store) -> Engine:
    """A process on that file, with all it is given when it really runs."""
    clock = SettableClock()
    return Engine(store, clock, load_quotes(), load_help_lines(), {}, load_crisis(), load_plain_words())
