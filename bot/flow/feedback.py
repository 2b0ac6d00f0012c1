"""Feedback I got: written down first, sorted when the member likes. Accepting it is not agreeing with it."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, KeepNote, Outcome
from bot.events import Pressed, Submitted
from bot.flow import promises
from bot.flow.cards import button, main_button, say, way_out
from bot.replies import NOTE_LIMIT, Button, Field, Form, Message
from bot.state import Kind, Note, NoteKind, Sort, State
from bot.tokens import Action


def form(state: State, event: Pressed, context: Context) -> Form:
    """Where to put what they said."""
    said = Field("feedback", say("feedback-said"), say("feedback-hint"), long=True, limit=NOTE_LIMIT)
    ref = event.ref.partition("-")[0] or (state.open_journey.ref if state.open_journey else "")
    return Form(say("feedback-title"), Action.FEEDBACK, (said,), ref, context.fresh)


def keep(state: State, event: Submitted, context: Context) -> Outcome:
    """Keep the feedback; what to do with it is decided now, later, or never. It may come without a journey."""
    text = event.fields.get("feedback")
    if not text:
        return Outcome(state, (Message((say("notes-none-kept"),), rows=_rows(state, event.ref)),))
    note = Note(f"{event.argument}-feedback", event.ref, NoteKind.FEEDBACK, text, context.now)
    others = tuple(one for one in state.notes if one.id != note.id)
    questions = [one.about for one in state.check_ins if one.kind is Kind.FOLLOW_UP]
    answered, effects = (
        promises.taken_back(state, Kind.FOLLOW_UP, event.ref) if questions == [event.ref] else (state, ())
    )
    asks_no_more = (say("feedback-asked-no-more"),) if effects else ()
    card = Message(
        (say("feedback-kept"), *asks_no_more, say("feedback-sort")), rows=_rows(state, event.ref, *sorts(note))
    )
    return Outcome(replace(answered, notes=(*others, note)), (card,), (KeepNote(note), *effects))


def sort(state: State, event: Pressed, context: Context) -> Outcome:
    """Keep it up, improve, or set it aside. The argument is the sort and the note's id."""
    name, _, wanted = event.argument.partition("/")
    note = next((one for one in state.notes if one.id == wanted and one.kind is NoteKind.FEEDBACK), None)
    if note is None or name not in set(Sort):
        return Outcome(state, (Message((say("note-gone"),), rows=_rows(state, event.ref)),))
    chosen = replace(note, sort=Sort(name))
    notes = tuple(chosen if one is note else one for one in state.notes)
    card = Message(
        (say(f"feedback-sorted-{name.replace('_', '-')}"),),
        rows=_rows(state, note.journey, *_next(state, chosen)),
    )
    return Outcome(replace(state, notes=notes), (card,), () if chosen == note else (KeepNote(chosen),))


def sorts(note: Note) -> tuple[Button, ...]:
    """The sorts that a piece of feedback can still go to."""
    return tuple(
        button(f"button-sort-{one.value.replace('_', '-')}", Action.SORT, note.journey, f"{one.value}/{note.id}")
        for one in Sort
        if one is not note.sort
    )


def _next(state: State, note: Note) -> tuple[Button, ...]:
    journey = state.open_journey
    plan = (button("button-make-plan", Action.PLAN, journey.ref),) if journey and note.sort is Sort.IMPROVE else ()
    return (button("button-more-feedback", Action.FEEDBACK, note.journey), *plan)


def _rows(state: State, ref: str, *first: Button) -> tuple[tuple[Button, ...], ...]:
    """On with the journey it belongs to, or back to where they are."""
    journey = state.open_journey
    if journey and journey.ref == ref:
        return ((*first, main_button("button-keep-going", Action.KEEP_GOING, journey.ref)), way_out(journey))
    return ((*first, button("button-where", Action.WHERE), button("button-notes", Action.NOTES)),)
