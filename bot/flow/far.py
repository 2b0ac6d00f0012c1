"""One message about ten weeks after the first no, when mood often dips again. Asked about once, at the first close."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.effects import Context, Effect, Outcome
from bot.events import Pressed
from bot.flow import later, promises
from bot.flow.cards import button, main_button, message_ways, moment, say
from bot.flow.quiet import quiet
from bot.hours import at_minute, local_date
from bot.replies import Audience, Message, Moment
from bot.state import CheckIn, Kind, State
from bot.tokens import Action

AFTER = timedelta(weeks=10)
SOON = timedelta(weeks=1)
"""So shortly before it, it is not asked about any more: it would be one more check-in, not a far one."""


def with_question(outcome: Outcome, context: Context) -> Outcome:
    """A journey that closes, and once in a lifetime the question after it."""
    state = outcome.state
    when = _when(state, context.now)
    unwelcome = state.far_asked or state.settings.stopped or quiet(state, context.now)
    if when is None or unwelcome or not state.journey:
        return outcome
    ref = state.journey.ref
    card = Message(
        (say("far-ask", when=Moment(when, state.settings.zone)),),
        rows=(
            (
                main_button("button-far-yes", Action.FAR_YES, ref),
                button("button-no-thanks", Action.FAR_NO, ref),
                button("button-help-lines", Action.HELP_LINES),
            ),
        ),
    )
    return replace(outcome, state=replace(state, far_asked=True), replies=(*outcome.replies, card))


def yes(state: State, event: Pressed, context: Context) -> Outcome:
    """Promise that one message; again, it stays as it is."""
    when, ways = _when(state, context.now), (button("button-where", Action.WHERE),)
    if state.settings.stopped:
        return Outcome(state, (Message((say("check-in-is-stopped"),), rows=(ways,)),))
    kept: State = state
    effects: tuple[Effect, ...] = ()
    if when and not promises.to_come(state, Kind.FAR) and state.journey:
        kept, effects = promises.promised(state, context, Kind.FAR, when, state.journey.ref)
    promise = promises.to_come(kept, Kind.FAR)
    said = say("far-promised", when=moment(kept, promise)) if promise else say("far-past")
    back = (button("button-take-back", Action.FAR_NO, event.ref),) if promise else ()
    return Outcome(kept, (Message((said,), rows=((*back, *ways),)),), effects)


def no(state: State, event: Pressed, context: Context) -> Outcome:
    """None, and no second question. One that was promised is taken back."""
    without, effects = promises.taken_back(state, Kind.FAR)
    card = Message((say("far-none"),), rows=((button("button-where", Action.WHERE),),))
    return Outcome(without, (card,), effects)


def message(promise: CheckIn) -> Message:
    """Why it comes, in plain words, and ways on; nothing is asked."""
    return Message(
        title=say("check-in-title"),
        parts=(say("far-message"), say("far-message-how")),
        choice=later.choice(promise.id, Kind.FAR),
        rows=(
            (
                button("button-where", Action.WHERE, promise.id),
                button("button-quote", Action.ANOTHER_QUOTE, promise.id),
                button("button-plans", Action.PLANS, promise.id),
            ),
            message_ways(promise.id),
        ),
        audience=Audience.DIRECT,
    )


def _when(state: State, now: datetime) -> datetime | None:
    """Ten weeks after the first no, at their hour; None where that is over, or all but here."""
    first = state.earlier[0].opened_at if state.earlier else state.journey.opened_at if state.journey else None
    if first is None or first + AFTER < now + SOON:
        return None
    due, zone = first + AFTER, state.settings.zone
    when = at_minute(local_date(due, zone), zone, state.settings.minute) if zone else due
    return promises.welcome(state, when, now)
