"""The member's own notes: read them, delete one."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, DeleteNote, Outcome
from bot.events import Pressed
from bot.flow import feedback, letter, plan_list, promises, values
from bot.flow.cards import button, say
from bot.replies import OPTIONS_LIMIT, Button, Choice, Line, Message, Option, Part, Tone, Whole
from bot.state import Kind, Note, NoteKind, State
from bot.tokens import Action


def show(state: State, page: int = 0, before: tuple[Part, ...] = ()) -> Outcome:
    """The newest notes first, a page at a time."""
    notes = tuple(reversed(state.notes))
    start = page * OPTIONS_LIMIT
    shown = notes[start : start + OPTIONS_LIMIT] or notes[:OPTIONS_LIMIT]
    heard, back = button("button-note-feedback", Action.FEEDBACK), button("button-where", Action.WHERE)
    if not shown:
        return Outcome(state, (Message((*before, say("notes-empty")), say("notes-title"), rows=((heard, back),)),))
    older = start + OPTIONS_LIMIT < len(notes)
    more = (button("button-older", Action.NOTES, argument=str(page + 1)),) if older else ()
    card = Message(
        title=say("notes-title"),
        parts=(*before, say("notes-count", count=len(notes)), say("notes-yours")),
        choice=Choice(say("notes-prompt"), Action.NOTE_OPEN, tuple(_option(note) for note in shown)),
        rows=((*more, heard, back),),
    )
    return Outcome(state, (card,))


def page(state: State, event: Pressed, context: Context) -> Outcome:
    """Another page of notes."""
    return show(state, int(event.argument) if event.argument.isdecimal() else 0)


def read(state: State, event: Pressed, context: Context) -> Outcome:
    """One note in full."""
    wanted = event.choices[0] if event.choices else event.argument
    note = next((one for one in state.notes if one.id == wanted), None)
    if note is None:
        return show(state, before=(say("note-gone"),))
    parts: tuple[Part, ...] = (Whole(note.text),)
    if note.kind is NoteKind.PLAN:
        parts = plan_list.sentence(note)
    if note.kind is NoteKind.VALUES:
        parts = values.shown(note)
    changing = feedback.sorts(note) if note.kind is NoteKind.FEEDBACK else ()
    if note.kind is NoteKind.LETTER:
        changing = (letter.rewrite(note),)
    delete = Button(Line("button-delete-note"), Action.NOTE_DELETE, argument=note.id, tone=Tone.DANGER)
    card = Message(
        title=_kind(note),
        parts=parts,
        rows=((*changing, delete, button("button-all-notes", Action.NOTES)),),
    )
    return Outcome(state, (card,))


def delete(state: State, event: Pressed, context: Context) -> Outcome:
    """Delete one note for good; pressed again, it is simply gone."""
    kept = tuple(note for note in state.notes if note.id != event.argument)
    if len(kept) == len(state.notes):
        return show(state, before=(say("note-gone"),))
    freed, effects = promises.taken_back(replace(state, notes=kept), Kind.PLAN, event.argument)
    outcome = show(freed, before=(say("note-deleted"),))
    return replace(outcome, effects=(DeleteNote(event.argument), *effects))


def _option(note: Note) -> Option:
    text = values.named(note) if note.kind is NoteKind.VALUES else note.text
    return Option(say("note-option", kind=_kind(note), text=text), note.id)


def _kind(note: Note) -> Line:
    sort = f"-{note.sort.value.replace('_', '-')}" if note.sort else ""
    return say(f"note-{note.kind.value}{sort}")
