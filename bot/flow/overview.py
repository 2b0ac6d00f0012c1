"""Where am I, and how to go on: the answer to `/onward`, and to every button that is too old to mean anything."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import CancelCheckIns, Context, Effect, Outcome
from bot.events import Pressed
from bot.flow import arrival, check_in, keep_going, path, plan_list, promises, reach_out, take_a_day, why
from bot.flow.cards import button, main_button, named, notes_of, say, way_out, what
from bot.replies import Bullets, Message, Part
from bot.state import Kind, NoteKind, State, Step
from bot.tokens import Action

AFTER = {
    Step.ARRIVAL: take_a_day.offer,
    Step.TAKE_A_DAY: reach_out.offer,
    Step.REACH_OUT: keep_going.offer,
}
"""Which step follows which."""


def where(state: State, context: Context, before: tuple[Part, ...] = ()) -> Outcome:
    """The step somebody is at, their next check-in, and a way on."""
    journey = state.open_journey
    promised = tuple(promises.told(state, one, context.now) for one in state.check_ins)
    shelf = (
        button("button-notes", Action.NOTES),
        button("button-settings", Action.SETTINGS),
        button("button-privacy", Action.PRIVACY),
    )
    if not journey:
        said = say("where-closed", what=what(state.journey)) if state.journey else say("where-none")
        begin = (main_button("button-begin", Action.BEGIN), button("button-help-lines", Action.HELP_LINES))
        card = Message((*before, said, *promised, say("where-begin")), say("where-title"), rows=(begin, shelf))
        return Outcome(state, (card,))
    step = journey.step.value.replace("_", "-")
    later = journey.step is Step.KEEP_GOING
    back = (button("button-reach-out", Action.REACH_OUT, journey.ref),) if later else ()
    chosen = tuple(say(f"step-{one.value.replace('_', '-')}") for one in journey.steps)
    steps = (say("where-steps"), Bullets(chosen)) if chosen else ()
    plan = plan_list.ahead(state)
    planned = (say("where-plan"), *plan_list.sentence(plan)) if plan and plan.journey == journey.ref else ()
    card = Message(
        title=say("where-title"),
        parts=(*before, say(f"where-{step}", what=what(journey)), *promised, *planned, *steps),
        rows=((main_button("button-go-on", Action.CONTINUE, journey.ref), *back, *shelf), way_out(journey)),
    )
    return Outcome(state, (card,))


def go_on(state: State, event: Pressed, context: Context) -> Outcome:
    """The card of the step the member is at."""
    journey = state.open_journey
    assert journey
    match journey.step:
        case Step.TAKE_A_DAY:
            return take_a_day.offer(state, event, context)
        case Step.REACH_OUT:
            return reach_out.offer(state, event, context)
        case Step.KEEP_GOING:
            return keep_going.offer(state, event, context)
        case _:
            return Outcome(state, (arrival.card(state, journey),))


def skip(state: State, event: Pressed, context: Context) -> Outcome:
    """On to the step after the card's own; after the last one, the journey stays open."""
    journey = state.open_journey
    assert journey
    here = Step(event.argument) if event.argument in set(Step) else journey.step
    following = AFTER.get(here)
    return following(state, event, context) if following else not_now(state, event, context)


def not_now(state: State, event: Pressed, context: Context) -> Outcome:
    """Nothing more now. The journey stays open, and tomorrow is asked about once."""
    journey = state.open_journey
    assert journey
    if state.settings.stopped or promises.to_come(state, Kind.NEXT_DAY):
        promised = tuple(promises.told(state, one, context.now) for one in state.check_ins)
        card = Message((say("not-now"), *promised), rows=(way_out(journey),))
        return Outcome(state, (card,))
    return Outcome(state, (check_in.ask(state, context, before=(say("not-now"),)),))


def stop(state: State, event: Pressed, context: Context) -> Outcome:
    """Stop here: the journey is closed and nothing more comes."""
    journey = state.open_journey
    assert journey
    closed = replace(journey, step=Step.CLOSED, closed_at=context.now)
    effects: tuple[Effect, ...] = (CancelCheckIns(),) if state.check_ins else ()
    card = Message(
        (say("stopped"),),
        rows=(
            (
                button("button-notes", Action.NOTES),
                button("button-privacy", Action.PRIVACY),
                button("button-help-lines", Action.HELP_LINES),
            ),
        ),
    )
    return Outcome(replace(state, journey=closed, check_ins=()), (card,), effects)


def help_(state: State, context: Context, about: str = "") -> Outcome:
    """What Onward is and is not, and every command. about: "why" for what it rests on."""
    if about == "why":
        return Outcome(state, (why.card(state),))
    names = ("rejected", "encourage", "where", "notes", "plan", "progress", "win", "settings", "privacy", "why")
    card = Message(
        title=say("help-title"),
        parts=(say("help-what"), Bullets(tuple(say(f"help-{name}") for name in names)), say("help-limits")),
        rows=(
            (
                button("button-where", Action.WHERE),
                button("button-why", Action.WHY),
                button("button-help-lines", Action.HELP_LINES),
            ),
        ),
    )
    return Outcome(state, (card,))


def progress(state: State, context: Context) -> Outcome:
    """How far they have come, in plain numbers of their own; no score, nothing that can be lost."""
    counts = {
        "strengths": len(named(state, NoteKind.STRENGTH)),
        "growth": len(named(state, NoteKind.GROWTH)),
        "feedback": len(notes_of(state, NoteKind.FEEDBACK)),
        "plans": len(notes_of(state, NoteKind.PLAN)),
        "wins": len(state.wins),
        "done": len(state.done),
        "interviews": len(path.happened(state)[path.Row.INTERVIEW]),
    }
    there = (say(f"progress-{name}", count=count) for name, count in counts.items() if count)
    lines = (say("progress-journeys", count=state.journeys), *there)
    card = Message(
        title=say("progress-title"),
        parts=(Bullets(lines), *path.lately(state), say("progress-truth")),
        rows=(
            (button("button-where", Action.WHERE), button("button-notes", Action.NOTES)),
            (button("button-gathered", Action.GATHERED), *path.looks(state)),
        ),
    )
    return Outcome(state, (card,))


def lost(state: State, context: Context) -> Outcome:
    """A button from another time: say so kindly, and show the way on."""
    return where(state, context, before=(say("stale-card"),))
