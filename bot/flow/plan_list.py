"""The plans there are: in one sentence each, those ahead first, those done or let be apart."""

from __future__ import annotations

from bot.effects import Context, Outcome
from bot.events import Pressed
from bot.flow import later, promises
from bot.flow.cards import LISTED, button, main_button, note_line, notes_of, say
from bot.replies import OPTIONS_LIMIT, SHOWN_LIMIT, Bullets, Button, Choice, Line, Message, Option, Part, Tone, Whole
from bot.state import Kind, Note, NoteKind, Progress, State
from bot.tokens import Action


def find(state: State, id_: str) -> Note | None:
    """The plan with this id, if it is still there."""
    return next((one for one in state.notes if one.id == id_ and one.kind is NoteKind.PLAN), None)


def ahead(state: State) -> Note | None:
    """The newest plan that is neither done nor let be."""
    return next((one for one in notes_of(state, NoteKind.PLAN) if one.progress is None), None)


def sentence(note: Note) -> tuple[Part, ...]:
    """A plan word for word: as one sentence, or where one of an earlier release is too long for that, in halves."""
    halves = (note.text, note.more) if note.more else (note.text,)
    if all(len(half.reveal()) <= SHOWN_LIMIT for half in halves):
        return (note_line(note),)
    if note.more is None:
        return (Whole(note.text),)
    return (say("note-plan-if"), Whole(note.text), say("note-plan-then"), Whole(note.more))


def answers(note: Note, ref: str) -> tuple[Button, ...]:
    """What can be said about a plan, beside a message that repeats it. ref: the message's own id."""
    return (
        main_button("button-plan-done", Action.PLAN_DONE, ref, note.id),
        button("button-not-yet", Action.PLAN_NOT_YET, ref, note.id),
        button("button-change-plan", Action.PLAN_CHANGE, ref, note.id),
        button("button-let-be", Action.PLAN_LET_BE, ref, note.id),
    )


def pressed(state: State, event: Pressed, context: Context) -> Outcome:
    """All plans."""
    return show(state, context)


def show(state: State, context: Context, before: tuple[Part, ...] = ()) -> Outcome:
    """The plans they made, and a way to make one."""
    plans = notes_of(state, NoteKind.PLAN)
    journey = state.open_journey
    make = main_button("button-make-plan", Action.PLAN, journey.ref if journey else "")
    career = button("button-career-plan", Action.CAREER)
    rows = ((*((make,) if state.journeys else ()), career, button("button-where", Action.WHERE)),)
    if not plans:
        return Outcome(state, (Message((*before, say("plans-none")), say("plans-title"), rows=rows),))
    parts = (
        *before,
        *_group(plans, None, "plans-some"),
        *_group(plans, Progress.DONE, "plans-done"),
        *_group(plans, Progress.LET_BE, "plans-let-be"),
    )
    options = tuple(Option(note_line(note), note.id) for note in plans[:OPTIONS_LIMIT])
    pick = Choice(say("plans-prompt"), Action.PLAN_OPEN, options)
    return Outcome(state, (Message(parts, say("plans-title"), choice=pick, rows=rows),))


def read(state: State, event: Pressed, context: Context) -> Outcome:
    """One plan, and everything that can be done with it."""
    note = find(state, event.choices[0] if event.choices else event.argument)
    if note is None:
        return show(state, context, before=(say("plan-gone"),))
    promise = promises.to_come(state, Kind.PLAN, note.id)
    parts = (*sentence(note), *((promises.told(state, promise, context.now),) if promise else ()))
    back = (button("button-take-back", Action.PLAN_REMIND_OFF, argument=note.id),) if promise else ()
    delete = Button(Line("button-delete-note"), Action.NOTE_DELETE, argument=note.id, tone=Tone.DANGER)
    if note.progress is None:
        first = tuple(one for one in answers(note, "") if one.action is not Action.PLAN_NOT_YET)
    else:
        change = button("button-change-plan", Action.PLAN_CHANGE, argument=note.id)
        first = (button("button-take-up", Action.PLAN_AGAIN, argument=note.id), change)
    rows = (first, (*back, delete, button("button-plans", Action.PLANS)))
    may = note.progress is None and note.journey
    reminder = later.choice(note.journey, Kind.PLAN, note.id, "remind-prompt") if may else None
    return Outcome(state, (Message(parts, say("note-plan"), choice=reminder, rows=rows),))


def _group(plans: tuple[Note, ...], progress: Progress | None, heading: str) -> tuple[Part, ...]:
    some = tuple(note for note in plans if note.progress is progress)
    return (say(heading), Bullets(tuple(note_line(note) for note in some[:LISTED]))) if some else ()
