"""Feedback I got: written down first, sorted when the member likes."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, KeepNote, Outcome
from bot.events import Pressed, Submitted
from bot.flow.cards import button, main_button, say, way_out
from bot.replies import NOTE_LIMIT, Button, Field, Form, Message
from bot.state import Note, NoteKind, State
from bot.tokens import Action


def form(state: State, event: Pressed, context: Context) -> Form:
    """Where to put what they said."""
    said = Field("feedback", say("feedback-said"), say("feedback-hint"), long=True, limit=NOTE_LIMIT)
    ref = event.ref or (state.open_journey.ref if state.open_journey else "")
    return Form(say("feedback-title"), Action.FEEDBACK, (said,), ref, context.fresh)


def keep(state: State, event: Submitted, context: Context) -> Outcome:
    """Keep the feedback; whether to agree with it is decided later, or never. It may come without a journey."""
    journey = state.open_journey
    text = event.fields.get("feedback")
    back = ((button("button-where", Action.WHERE), button("button-notes", Action.NOTES)),)
    rows: tuple[tuple[Button, ...], ...] = back
    if journey and journey.ref == event.ref:
        rows = ((main_button("button-keep-going", Action.KEEP_GOING, journey.ref),), way_out(journey))
    if not text:
        return Outcome(state, (Message((say("notes-none-kept"),), rows=rows),))
    note = Note(f"{event.argument}-feedback", event.ref, NoteKind.FEEDBACK, text, context.now)
    others = tuple(one for one in state.notes if one.id != note.id)
    kept = replace(state, notes=(*others, note))
    return Outcome(kept, (Message((say("feedback-kept"), say("feedback-advice")), rows=rows),), (KeepNote(note),))
