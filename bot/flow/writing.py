"""Writing it out: fifteen minutes on paper, for nobody else. Nothing of it is ever written to the bot or kept.

It is told of from the second day on, never on the first evening. `may` is the one place that says when.
"""

from __future__ import annotations

from datetime import timedelta

from bot.effects import Context, Outcome
from bot.events import Pressed
from bot.flow.cards import button, main_button, say, way_out
from bot.flow.quiet import quiet
from bot.hours import local_date
from bot.replies import Button, Message
from bot.state import State, Step
from bot.tokens import Action

NIGHT = timedelta(hours=5)
"""After midnight it is still the evening of the day before, for whoever lies awake."""
DAY = timedelta(days=1)


def may(state: State, context: Context) -> bool:
    """Whether it may be told of: on a later day, or after 24 hours where no zone is known; never in quiet days."""
    journey, zone = state.open_journey, state.settings.zone
    if journey is None or quiet(state, context.now):
        return False
    if zone is None:
        return context.now - journey.opened_at >= DAY
    return local_date(context.now - NIGHT, zone) > local_date(journey.opened_at, zone)


def offer(state: State, context: Context) -> tuple[Button, ...]:
    """The one button, where it may be told of."""
    journey = state.open_journey
    return (button("button-write-it-out", Action.WRITING, journey.ref),) if journey and may(state, context) else ()


def show(state: State, event: Pressed, context: Context) -> Outcome:
    """How to do it, when to stop, and what nobody can say about it. Something small to do stands beside it."""
    journey = state.journey
    assert journey
    step = Step.TAKE_A_DAY if journey.step is Step.ARRIVAL else journey.step
    small = main_button("button-small-thing", Action.SMALL_THING, journey.ref, step.value)
    rows = ((small, button("button-rest-now", Action.NOT_NOW, journey.ref)), way_out(journey))
    if not may(state, context):
        return Outcome(state, (Message((say("writing-not-now"),), rows=rows),))
    parts = (say("writing-how"), say("writing-stop"), say("writing-honest"))
    return Outcome(state, (Message(parts, say("writing-title"), rows=rows),))
