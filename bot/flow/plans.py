"""If-then plans: what may come up, where, and what they will do then, in one sentence of their own.

A plan is ahead until it is done or let be. One that is let be is never brought up again, unless it is taken up again.
"""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, KeepNote, Outcome
from bot.events import Pressed, Submitted
from bot.flow import later, letter, plan_list, promises
from bot.flow.cards import button, fitting, main_button, notes_of, say, way_out
from bot.replies import FIELD_LIMIT, Button, Field, Form, Message
from bot.state import Kind, Note, NoteKind, Progress, State
from bot.tokens import Action

PLAN_LIMIT = 120
"""Longest half of a plan, in characters: one can say it aloud, and it is repeated word for word."""
SUFFIX = "-plan"
"""Ends the id of each plan."""


def form(state: State, event: Pressed, context: Context) -> Form:
    """A new plan, begun from the newest place to grow."""
    growth = notes_of(state, NoteKind.GROWTH)
    begun = Note("", "", NoteKind.PLAN, growth[0].text, context.now) if growth else None
    return _form(Action.PLAN, event.ref, context.fresh, begun)


def change_form(state: State, event: Pressed, context: Context) -> Form:
    """A plan as it stands, to be said otherwise. argument: its id."""
    return _form(Action.PLAN_CHANGE, event.ref, event.argument, plan_list.find(state, event.argument))


def keep(state: State, event: Submitted, context: Context) -> Outcome:
    """Keep a new plan, even half of one."""
    return _kept(state, event, context, f"{event.argument}{SUFFIX}")


def change(state: State, event: Submitted, context: Context) -> Outcome:
    """Change that very plan, which is ahead again then. One deleted meanwhile is kept as a new one."""
    earlier = plan_list.find(state, event.argument)
    return _kept(state, event, context, earlier.id if earlier else f"{context.fresh}{SUFFIX}")


def done(state: State, event: Pressed, context: Context) -> Outcome:
    """It is done, and what is next is asked at once: a day of progress invites resting on it."""
    return _became(state, event, context, Progress.DONE, "plan-done", _next(state))


def let_be(state: State, event: Pressed, context: Context) -> Outcome:
    """No more about this plan, with one way back; and what comes each day ends, since they ask to be left in peace."""
    again = (button("button-take-up", Action.PLAN_AGAIN, event.ref, event.argument), *_ways())
    outcome = _became(state, event, context, Progress.LET_BE, "plan-let-be", (again,))
    daily = promises.to_come(outcome.state, Kind.NEXT_DAY)
    if daily is None or not daily.days:
        return outcome
    ended, effects = promises.taken_back(outcome.state, Kind.NEXT_DAY)
    told = Message((say("plan-let-be"), say("plan-let-be-daily")), rows=(again,))
    return Outcome(ended, (told,), (*outcome.effects, *effects))


def again(state: State, event: Pressed, context: Context) -> Outcome:
    """Take it up again."""
    return _became(state, event, context, None, "plan-again", (_ways(),))


def not_yet(state: State, event: Pressed, context: Context) -> Outcome:
    """No blame: a smaller plan, another time, or leave it be."""
    note = plan_list.find(state, event.argument)
    if note is None:
        return plan_list.show(state, context, before=(say("plan-gone"),))
    rows = (
        (
            main_button("button-smaller-plan", Action.PLAN_CHANGE, event.ref, note.id),
            button("button-let-be", Action.PLAN_LET_BE, event.ref, note.id),
            button("button-plans", Action.PLANS),
            button("button-help-lines", Action.HELP_LINES),
        ),
    )
    reminder = later.choice(event.ref or note.journey, Kind.PLAN, note.id, "remind-prompt")
    ahead = note.progress is None
    return Outcome(state, (Message((say("plan-not-yet"),), choice=reminder if ahead else None, rows=rows),))


def _became(
    state: State,
    event: Pressed,
    context: Context,
    progress: Progress | None,
    said: str,
    rows: tuple[tuple[Button, ...], ...],
) -> Outcome:
    """What became of a plan is kept; a reminder of one that is no longer ahead goes."""
    note = plan_list.find(state, event.argument)
    if note is None:
        return plan_list.show(state, context, before=(say("plan-gone"),))
    card = Message((say(said),), rows=rows)
    if note.progress is progress:
        return Outcome(state, (card,))
    became = replace(note, progress=progress)
    freed, effects = promises.taken_back(state, Kind.PLAN, note.id) if progress else (state, ())
    notes = tuple(became if one is note else one for one in freed.notes)
    return Outcome(replace(freed, notes=notes), (card,), (KeepNote(became), *effects))


def _kept(state: State, event: Submitted, context: Context, id_: str) -> Outcome:
    condition, where, intention = (event.fields.get(name) for name in ("condition", "place", "intention"))
    text = condition or intention or where
    if not text:
        return Outcome(state, (Message((say("notes-none-kept"),), rows=_rows(state, event.ref)),))
    earlier = plan_list.find(state, id_)
    journey, at = (earlier.journey, earlier.written_at) if earlier else (_journey(state, event.ref), context.now)
    more = intention if condition else None
    note = Note(id_, journey, NoteKind.PLAN, text, at, more, where=where if condition or intention else None)
    notes = tuple(note if one is earlier else one for one in state.notes) if earlier else (*state.notes, note)
    kept = replace(state, notes=notes)
    parts = (say("plan-kept"), *plan_list.sentence(note))
    reminder = later.choice(event.ref or journey, Kind.PLAN, note.id, "remind-prompt") if event.ref or journey else None
    card = Message(parts, choice=reminder, rows=_rows(kept, event.ref))
    return Outcome(kept, (card,), (KeepNote(note),))


def _journey(state: State, ref: str) -> str:
    """The journey a plan belongs to: the card's own, else the latest."""
    return ref.partition("-")[0] or (state.journey.ref if state.journey else "")


def _form(action: Action, ref: str, argument: str, begun: Note | None) -> Form:
    text, where, more = (begun.text, begun.where, begun.more) if begun else (None, None, None)
    return Form(
        title=say("plan-form-title"),
        action=action,
        ref=ref,
        argument=argument,
        fields=(
            Field(
                "condition", say("plan-form-if"), say("plan-form-if-hint"), False, PLAN_LIMIT, fitting(text, PLAN_LIMIT)
            ),
            Field("place", say("plan-form-where"), say("plan-form-where-hint"), value=fitting(where, FIELD_LIMIT)),
            Field(
                "intention",
                say("plan-form-then"),
                say("plan-form-then-hint"),
                False,
                PLAN_LIMIT,
                fitting(more, PLAN_LIMIT),
            ),
        ),
    )


def _next(state: State) -> tuple[tuple[Button, ...], ...]:
    """What may be next, after something was done."""
    journey = state.open_journey
    steps = (button("button-small-steps", Action.STEPS, journey.ref),) if journey else ()
    plan = main_button("button-make-plan", Action.PLAN, journey.ref if journey else "")
    return ((plan, *steps, button("button-where", Action.WHERE), button("button-help-lines", Action.HELP_LINES)),)


def _ways() -> tuple[Button, ...]:
    return (
        button("button-plans", Action.PLANS),
        button("button-where", Action.WHERE),
        button("button-help-lines", Action.HELP_LINES),
    )


def _rows(state: State, ref: str) -> tuple[tuple[Button, ...], ...]:
    """On along the journey the form was opened on; from elsewhere, the way back."""
    journey = state.open_journey
    if journey is None or journey.ref != ref:
        return (_ways(),)
    onward = (
        button("button-small-steps", Action.STEPS, ref),
        letter.offer(journey),
        button("button-close-journey", Action.CLOSE, ref),
        button("button-keep-open", Action.NOT_NOW, ref),
    )
    return (onward, way_out(journey))
