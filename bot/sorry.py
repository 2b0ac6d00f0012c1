"""What somebody reads when something of ours broke: one kind sentence, the way back, and the way to people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.countries import named
from bot.effects import Context
from bot.events import Event, Pressed
from bot.flow import update
from bot.flow.crisis import heard
from bot.reading import PEOPLE
from bot.replies import Button, Line, Message, Reply
from bot.state import State
from bot.tokens import Action


def sorry() -> Message:
    """The card that stands for whatever could not be said."""
    row = (Button(Line("button-where"), Action.WHERE), Button(Line("button-help-lines"), Action.HELP_LINES))
    return Message((Line("error-ours"),), rows=(row,))


async def in_trouble(event: Event, context: Context, countries: Iterable[str]) -> tuple[Reply, ...]:
    """That card; but people to talk to where a life may be in danger or they are asked for, which nothing is read for.

    countries: those there are help lines of.
    """
    stranger = State()
    asked = isinstance(event, Pressed) and event.action in PEOPLE
    if not asked and not heard(event, stranger, context):
        return (sorry(),)
    if isinstance(event, Pressed) and event.action is Action.COUNTRY:
        picked = event.choices[0] if event.choices else ""  # as if it were kept, so that nothing claims it is now
        stranger = replace(stranger, settings=replace(stranger.settings, country=picked))
    there = replace(context, countries=await named(countries, event.source.locale))
    return update(stranger, event, there).replies
