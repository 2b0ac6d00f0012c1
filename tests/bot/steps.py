"""What somebody does on their way, and the ids of what they read then."""

from __future__ import annotations

from datetime import datetime

from bot.effects import Outcome
from bot.events import Rejected
from bot.private import Private
from bot.replies import Form, Message
from bot.tokens import Action
from tests.bot.cards import lines_of
from tests.bot.world import World


def rejected(world: World, company: str | None = "Acme", stage: str | None = None) -> Outcome:
    """Begin a journey."""
    return world.happens(Rejected(world.source(), Private(company) if company else None, None, stage))


def ids(outcome: Outcome) -> set[str]:
    """The ids of everything the first reply says."""
    message = outcome.replies[0]
    assert isinstance(message, Message)
    return {line.id for part in message.parts for line in lines_of(part)}


def press(world: World, action: Action, argument: str | None = None) -> Outcome:
    """Press the newest such button, which must not open a form."""
    outcome = world.presses(world.finds(action, argument))
    assert isinstance(outcome, Outcome)
    return outcome


def opens(world: World, action: Action, argument: str | None = None) -> Form:
    """Press the newest such button, which must open a form."""
    opened = world.presses(world.finds(action, argument))
    assert isinstance(opened, Form)
    return opened


def promised(zone: str | None = "Europe/Berlin", now: datetime | None = None) -> World:
    """A member who said yes at the shown time."""
    world = World(zone=zone)
    world.now = now or world.now
    rejected(world)
    press(world, Action.NOT_NOW)
    press(world, Action.CHECK_IN_YES)
    return world
