"""A letter to my next no: a few lines for oneself, which the next `/rejected` brings back before anything else.

The newest one comes back. It can be rewritten and deleted at any time, and none has to be written.
"""

from __future__ import annotations

from bot.effects import Context, Outcome
from bot.events import Pressed, Submitted
from bot.flow.cards import button, fitting, kept, listed, main_button, named, notes_of, say, way_out
from bot.replies import Button, Field, Form, Line, Message, Part, Tone, Whole
from bot.state import Journey, Note, NoteKind, State
from bot.tokens import Action

LETTER_LIMIT = 600
"""Longest letter, in characters: a few lines, read on a hard day."""
SUFFIX = "-letter"
"""Ends the id of each letter. There is one for each journey, so that writing it again is rewriting it."""
STRENGTHS = 3
"""How many strengths come back with it, and how many nervous points."""


def offer(journey: Journey) -> Button:
    """To write it, or to change what was written on this journey."""
    return button("button-letter", Action.LETTER, journey.ref)


def form(state: State, event: Pressed, context: Context) -> Form:
    """The letter as it is, or an empty page. argument: which letter, or "" for this journey's."""
    id_ = _id(event.argument, event.ref)
    earlier = _earlier(state, id_)
    begun = fitting(earlier.text, LETTER_LIMIT) if earlier else None
    lines = Field(
        "letter", say("letter-form-text"), say("letter-form-text-hint"), long=True, limit=LETTER_LIMIT, value=begun
    )
    return Form(say("letter-form-title"), Action.LETTER, (lines,), event.ref, id_)


def keep(state: State, event: Submitted, context: Context) -> Outcome:
    """Keep it. An empty page keeps nothing, and takes nothing away: deleting is a press of its own."""
    text = event.fields.get("letter")
    id_ = _id(event.argument, event.ref)
    if not text:
        said = say("letter-unchanged") if _earlier(state, id_) else say("notes-none-kept")
        return Outcome(state, (Message((said,), rows=_rows(state, event.ref)),))
    note = Note(id_, event.ref, NoteKind.LETTER, text, context.now)
    card = Message((say("letter-kept"),), rows=_rows(state, event.ref, rewrite(note), _delete(note)))
    return kept(state, note, card)


def rewrite(note: Note) -> Button:
    """To change a letter, whatever the member is doing by then."""
    return button("button-rewrite-letter", Action.LETTER, note.journey, note.id)


def brought_back(state: State, journey: Journey) -> tuple[Part, ...]:
    """The newest letter of an earlier journey, in full, with the strengths and the nervous points noted so far.

    Nothing where none was written. Which points came back is asked when this time's are noted.
    """
    letters, strengths, nervous = (
        tuple(note for note in notes if note.journey != journey.ref)
        for notes in (
            notes_of(state, NoteKind.LETTER),
            named(state, NoteKind.STRENGTH),
            notes_of(state, NoteKind.GROWTH),
        )
    )
    if not letters:
        return ()
    with_them = (say("letter-strengths"), listed(strengths[:STRENGTHS])) if strengths else ()
    points = (say("letter-nervous"), listed(nervous[:STRENGTHS])) if nervous else ()
    return (say("letter-back"), Whole(letters[0].text), *with_them, *points)


def _earlier(state: State, id_: str) -> Note | None:
    return next((one for one in state.notes if one.id == id_), None)


def _id(argument: str, ref: str) -> str:
    """Only a letter is ever rewritten, whatever a button says."""
    return argument if argument.endswith(SUFFIX) else f"{ref}{SUFFIX}"


def _delete(note: Note) -> Button:
    return Button(Line("button-delete-note"), Action.NOTE_DELETE, argument=note.id, tone=Tone.DANGER)


def _rows(state: State, ref: str, *first: Button) -> tuple[tuple[Button, ...], ...]:
    """One small thing to do comes next; from another journey, the way back."""
    journey = state.open_journey
    if journey is None or journey.ref != ref:
        return ((*first, button("button-where", Action.WHERE), button("button-notes", Action.NOTES)),)
    onward = (
        main_button("button-make-plan", Action.PLAN, ref),
        button("button-close-journey", Action.CLOSE, ref),
        button("button-keep-open", Action.NOT_NOW, ref),
    )
    return ((*first, *onward), way_out(journey))
