"""Looking back on a week's small steps: on a Friday, once, and only of who asked for it. None of them is fine too."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, Outcome
from bot.events import Pressed
from bot.flow import promises
from bot.flow.cards import button, main_button, message_ways, moment, say, way_out
from bot.hours import friday, local_date
from bot.past import DONE_LIMIT, Dated
from bot.replies import Audience, Button, Choice, Message, Option
from bot.state import ANSWERED_LIMIT, CheckIn, Journey, Kind, SmallStep, State
from bot.tokens import Action


def offer(state: State, journey: Journey) -> tuple[Button, ...]:
    """To be asked on Friday, where there is something to look back on and nothing is promised yet."""
    if not journey.steps or state.settings.stopped or promises.to_come(state, Kind.LOOK_BACK):
        return ()
    return (button("button-look-back", Action.LOOK_BACK, journey.ref),)


def ask(state: State, event: Pressed, context: Context) -> Outcome:
    """Promise to ask once. Asked for again, it stays at the day it was promised for."""
    assert state.journey
    journey = state.journey
    if state.settings.stopped:
        return Outcome(state, (Message((say("check-in-is-stopped"),), rows=_onward(journey)),))
    when = friday(promises.start(state, context.now), state.settings.zone, state.settings.minute)
    when = promises.welcome(state, when, context.now, ())  # they asked for that very day
    kept, effects, promise = promises.once(state, context, Kind.LOOK_BACK, when, journey.ref)
    back = button("button-take-back", Action.LOOK_BACK_OFF, journey.ref)
    said = say("look-back-promised", when=moment(kept, promise))
    return Outcome(kept, (Message((said, say("look-back-once")), rows=_onward(journey, back)),), effects)


def take_back(state: State, event: Pressed, context: Context) -> Outcome:
    """Not to be asked after all."""
    assert state.journey
    without, effects = promises.taken_back(state, Kind.LOOK_BACK)
    return Outcome(without, (Message((say("look-back-off"),), rows=_onward(state.journey)),), effects)


def message(state: State, promise: CheckIn) -> Message:
    """The steps they chose, to tick what happened. Every button carries the promise's id: it is found again by it."""
    here = state.journey if state.journey and state.journey.ref == promise.journey else None
    steps = (here.steps if here else ()) or tuple(SmallStep)
    options = tuple(Option(say(f"step-{step.value.replace('_', '-')}"), step.value) for step in steps)
    return Message(
        title=say("look-back-title"),
        parts=(say("look-back-message"),),
        choice=Choice(say("look-back-prompt"), Action.TICKED, options, promise.id, most=len(options)),
        rows=(
            (button("button-none-of-them", Action.TICKED, promise.id, "none"),),
            message_ways(promise.id),
        ),
        audience=Audience.DIRECT,
    )


def ticked(state: State, event: Pressed, context: Context) -> Outcome:
    """What happened is kept with its day; none is as fine as all. One message counts once. What is next comes then."""
    did = tuple(step for step in SmallStep if step.value in event.choices)
    kept = state
    if did and event.ref not in state.answered:
        today = local_date(context.now, state.settings.zone)
        done = (*state.done, *(Dated(step.value, today) for step in did))
        answered = (*state.answered, event.ref)[-ANSWERED_LIMIT:]
        kept = replace(state, done=done[-DONE_LIMIT:], answered=answered)
    said = say("look-back-some", count=len(did)) if did else say("look-back-none")
    journey = state.open_journey
    steps = (main_button("button-small-steps", Action.STEPS, journey.ref),) if journey else ()
    row = (*steps, button("button-progress", Action.PROGRESS), button("button-where", Action.WHERE))
    return Outcome(kept, (Message((said,), rows=(row,)),))


def _onward(journey: Journey, *first: Button) -> tuple[tuple[Button, ...], ...]:
    return ((*first, main_button("button-keep-going", Action.KEEP_GOING, journey.ref)), way_out(journey))
