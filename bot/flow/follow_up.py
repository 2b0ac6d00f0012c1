"""Whether an answer came: asked once, five working days later, and only of who asked to be asked."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, Outcome
from bot.events import Pressed
from bot.flow import later, promises
from bot.flow.cards import about, button, main_button, message_ways, moment, say, way_out, what
from bot.hours import working_days
from bot.replies import Audience, Button, Message
from bot.state import CheckIn, Journey, Kind, State, Step
from bot.tokens import Action

WORKING_DAYS = 5
"""How long an answer may take before silence is the likelier one; weekends and a pause do not count."""


def ask(state: State, event: Pressed, context: Context) -> Outcome:
    """Promise to ask once. Asked for again, it stays at the day it was promised for."""
    assert state.journey
    journey = state.journey
    if state.settings.stopped:
        return Outcome(state, (Message((say("check-in-is-stopped"),), rows=_onward(journey)),))
    when = working_days(promises.start(state, context.now), WORKING_DAYS, state.settings.zone, state.settings.minute)
    when = promises.working(state, when, context.now)
    kept, effects, promise = promises.once(state, context, Kind.FOLLOW_UP, when, journey.ref, journey.ref)
    note = button("button-note-feedback", Action.FEEDBACK, journey.ref)
    back = button("button-take-back", Action.FOLLOW_UP_OFF, journey.ref)
    card = Message(
        (say("follow-up-promised", when=moment(kept, promise)), say("follow-up-why")), rows=_onward(journey, note, back)
    )
    return Outcome(kept, (card,), effects)


def take_back(state: State, event: Pressed, context: Context) -> Outcome:
    """Not to be asked after all."""
    assert state.journey
    promise = promises.of_journey(state, Kind.FOLLOW_UP, state.journey.ref)
    without, effects = promises.taken_back(state, Kind.FOLLOW_UP, promise.about) if promise else (state, ())
    return Outcome(without, (Message((say("follow-up-off"),), rows=_onward(state.journey)),), effects)


def message(state: State, promise: CheckIn) -> Message:
    """The one question, easy to leave unanswered. Every button carries the promise's id: it is found again by it."""
    return Message(
        title=say("check-in-title"),
        parts=(say("follow-up-message", what=what(about(state, promise.journey))), say("follow-up-how")),
        choice=later.choice(promise.id, Kind.FOLLOW_UP),
        rows=(
            (
                button("button-got-answer", Action.FEEDBACK, promise.id),
                button("button-none-came", Action.FOLLOW_UP_NONE, promise.id),
            ),
            message_ways(promise.id),
        ),
        audience=Audience.DIRECT,
    )


def none_came(state: State, event: Pressed, context: Context) -> Outcome:
    """That is common, and the step is done. Whatever the member is doing by then, it stays as it is."""
    journey = state.open_journey
    if journey is None or journey.ref != event.ref.partition("-")[0]:
        return Outcome(state, (Message((say("follow-up-none"),), rows=((button("button-where", Action.WHERE),),)),))
    if journey.step is Step.REACH_OUT:
        journey = replace(journey, step=Step.KEEP_GOING)
    return Outcome(replace(state, journey=journey), (Message((say("follow-up-none"),), rows=_onward(journey)),))


def _onward(journey: Journey, *first: Button) -> tuple[tuple[Button, ...], ...]:
    return ((*first, main_button("button-keep-going", Action.KEEP_GOING, journey.ref)), way_out(journey))
