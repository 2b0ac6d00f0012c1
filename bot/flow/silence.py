"""Silence is an answer: two in a row end what comes each day, and the next visit offers one way back.

What recurs is only this: after a no, somebody may ask for a message each day, for five days at most. It ends by itself
after those, when its journey closes, or after two messages without any press, command or word of theirs. Single
messages each had a yes of their own, so silence takes none of them back. Nothing is ever promised by not answering.
"""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, Effect, Outcome
from bot.events import CheckInDue, Event
from bot.flow import promises
from bot.flow.cards import button, main_button, say
from bot.replies import Message
from bot.state import CheckIn, Kind, State
from bot.tokens import Action

DAYS = 5
"""How many days in a row a message may come, at most, for one yes."""
ENOUGH = 2
"""How many silences in a row end it."""
ENDED = "ended"
"""Stands among the silent ones once what came each day was ended by them."""


def heard(state: State, event: Event) -> State:
    """Whatever a member does is an answer."""
    return state if isinstance(event, CheckInDue) or not state.silent else replace(state, silent=())


def sent(state: State, check_in: str) -> State:
    """One more message that nobody answered yet; the same one counts once."""
    silent = (*(one for one in state.silent if one != check_in), check_in)
    return replace(state, silent=silent[-ENOUGH:])


def ends(state: State, promise: CheckIn) -> bool:
    """Whether one that comes each day stays away: two before it met silence."""
    return promise.days > 0 and len([one for one in state.silent if one != promise.id]) >= ENOUGH


def followed(state: State, promise: CheckIn, context: Context) -> tuple[State, tuple[Effect, ...]]:
    """Tomorrow's, where one that comes each day goes out on a journey that is still open."""
    journey = state.open_journey
    over = journey is None or journey.ref != promise.journey
    if promise.days <= 1 or over or promises.to_come(state, Kind.NEXT_DAY):
        return state, ()
    when, _ = promises.tomorrow(state, context.now, state.settings.minute)
    return promises.promised(state, context, Kind.NEXT_DAY, when, promise.journey, days=promise.days - 1)


def with_way_back(outcome: Outcome, before: State, event: Event) -> Outcome:
    """After the answer to whatever brought them here, once: it ended, and how to have it again."""
    journey = outcome.state.open_journey
    back = ENDED in before.silent and not isinstance(event, CheckInDue) and not outcome.state.settings.stopped
    if not back or journey is None or promises.to_come(outcome.state, Kind.NEXT_DAY):
        return outcome
    again = main_button("button-start-again", Action.CHECK_IN_DAILY, journey.ref)
    card = Message((say("silence-ended"),), rows=((again, button("button-help-lines", Action.HELP_LINES)),))
    return replace(outcome, replies=(*outcome.replies, card))
