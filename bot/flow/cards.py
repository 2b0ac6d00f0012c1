"""The small pieces every card is made of."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import KeepNote, Outcome
from bot.past import Earlier
from bot.private import Private
from bot.replies import Bullets, Button, Line, Message, Moment, Tone, Value
from bot.state import CheckIn, Journey, Note, NoteKind, Sort, State, Step
from bot.tokens import Action

LISTED = 5
"""How many notes of one kind a card lists: a card is read on a phone."""


def say(message_id: str, **values: Value) -> Line:
    """A line by its message id."""
    return Line(message_id, values)


def button(label: str, action: Action, ref: str = "", argument: str = "", **values: Value) -> Button:
    """A quiet button by its label's message id."""
    return Button(Line(label, values), action, ref, argument)


def main_button(label: str, action: Action, ref: str = "", argument: str = "", **values: Value) -> Button:
    """The button most people will want, shown a little stronger."""
    return Button(Line(label, values), action, ref, argument, Tone.MAIN)


def way_out(journey: Journey, step: Step | None = None) -> tuple[Button, ...]:
    """The row every step ends with: skip it, stop here, people to talk to."""
    return (
        button("button-skip", Action.SKIP, journey.ref, (step or journey.step).value),
        button("button-stop", Action.STOP, journey.ref),
        button("button-help-lines", Action.HELP_LINES),
    )


def message_ways(promise: str) -> tuple[Button, ...]:
    """The row that ends a message which comes by itself; it is found again by the promise's id on every button."""
    return (
        button("button-stop-messages", Action.STOP_CHECK_INS, promise),
        button("button-my-data", Action.PRIVACY, promise),
        button("button-help-lines", Action.HELP_LINES, promise),
    )


def about(state: State, ref: str) -> Journey | Earlier | None:
    """The journey with this ref, if it is known what it is about."""
    latest = (state.journey,) if state.journey else ()
    return next((one for one in (*latest, *state.earlier) if one.ref == ref), None)


def what(journey: Journey | Earlier | None) -> Line:
    """What the journey is about, for the end of a sentence: a role, a company, both, or nothing."""
    match journey and journey.role, journey and journey.company:
        case None, None:
            return say("about-nothing")
        case role, None if role:
            return say("about-role", role=role)
        case None, company if company:
            return say("about-company", company=company)
        case role, company:
            assert role and company
            return say("about-role-company", role=role, company=company)


def language(tag: str) -> Line:
    """A language by its own name; "own" and "app" are those that nobody chose."""
    return say(f"language-{tag.casefold()}")


def moment(state: State, check_in: CheckIn) -> Moment:
    """When a check-in comes, in the member's own zone."""
    return Moment(check_in.due_at, state.settings.zone)


def notes_of(state: State, kind: NoteKind) -> tuple[Note, ...]:
    """All notes of one kind, newest first."""
    return tuple(note for note in reversed(state.notes) if note.kind is kind)


SORTED_AS = {Sort.KEEP: NoteKind.STRENGTH, Sort.IMPROVE: NoteKind.GROWTH}
"""What feedback is to whoever sorted it; what was set aside is neither."""


def named(state: State, kind: NoteKind) -> tuple[Note, ...]:
    """Strengths or places to grow, newest first: what the member noted, and what they sorted so of what others said."""
    return tuple(one for one in reversed(state.notes) if kind in (one.kind, one.sort and SORTED_AS.get(one.sort)))


def listed(notes: tuple[Note, ...]) -> Bullets:
    """The newest notes as a short list."""
    return Bullets(tuple(note_line(note) for note in notes[:LISTED]))


def note_line(note: Note) -> Line:
    """One note as one line."""
    if note.more and note.where:
        return say("note-plan-where-line", condition=note.text, where=note.where, intention=note.more)
    if note.more:
        return say("note-plan-line", condition=note.text, intention=note.more)
    return say("note-where-line", text=note.text, where=note.where) if note.where else say("note-line", text=note.text)


def kept(state: State, note: Note, card: Message) -> Outcome:
    """A note kept, and the card that says so. One that was there already has its new words in its old place."""
    earlier = next((one for one in state.notes if one.id == note.id), None)
    if earlier is None:
        return Outcome(replace(state, notes=(*state.notes, note)), (card,), (KeepNote(note),))
    changed = replace(note, written_at=earlier.written_at)
    notes = tuple(changed if one is earlier else one for one in state.notes)
    return Outcome(replace(state, notes=notes), (card,), (KeepNote(changed),))


def fitting(value: Private | None, limit: int) -> Private | None:
    """A value as far as it fits a field: platforms refuse a form whose filled-in text is too long."""
    return Private(value.reveal()[:limit]) if value else None
