"""Don't Burn Bridges: stay on good terms. A thank-you, one question, and a goodbye; never a second application."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, KeepNote, Outcome
from bot.events import Pressed, Submitted
from bot.flow.cards import button, main_button, say, way_out, what
from bot.private import Private
from bot.replies import FIELD_LIMIT, NOTE_LIMIT, Button, Copyable, Field, Form, Line, Message, Value
from bot.state import Journey, Note, NoteKind, State, Step, Way
from bot.tokens import Action

VALUED_LIMIT = 300
"""Longest "one thing I valued", in characters: it is one sentence of a short note."""


def offer(state: State, event: Pressed, context: Context) -> Outcome:
    """The ways to write or call, calling first, and the freedom to leave this one be."""
    assert state.journey
    journey = replace(state.journey, step=Step.REACH_OUT)
    ways = tuple(button(f"button-{way.value}", Action.WAY, journey.ref, way.value) for way in Way)
    card = Message(
        title=say("reach-out-title"),
        parts=(say("reach-out-why"), say("reach-out-ways"), say("reach-out-silence")),
        rows=((*ways, button("button-not-this-one", Action.NOT_THIS_ONE, journey.ref)), way_out(journey)),
    )
    return Outcome(replace(state, journey=journey), (card,))


def form(state: State, event: Pressed, context: Context) -> Form:
    """What the draft is made of; what is known already is filled in."""
    journey = state.journey if state.journey and state.journey.ref == event.ref else None
    filled = {
        "their_name": journey.their_name if journey else None,
        "role": journey.role if journey else None,
        "company": journey.company if journey else None,
        "valued": journey.valued if journey else None,
        "my_name": journey.my_name if journey else None,
    }
    return Form(
        title=say("draft-form-title"),
        action=Action.WAY,
        ref=event.ref,
        argument=event.argument,
        fields=tuple(
            Field(
                name,
                say(f"draft-form-{name.replace('_', '-')}"),
                say("draft-form-valued-hint") if name == "valued" else None,
                limit=VALUED_LIMIT if name == "valued" else FIELD_LIMIT,
                value=fitting(value, VALUED_LIMIT if name == "valued" else FIELD_LIMIT),
            )
            for name, value in filled.items()
        ),
    )


def fitting(value: Private | None, limit: int) -> Private | None:
    """A value as far as it fits a field: platforms refuse a form whose filled-in text is too long."""
    return Private(value.reveal()[:limit]) if value else None


def draft(state: State, event: Submitted, context: Context) -> Outcome:
    """Keep the details and show the draft to copy. The bot never sends it."""
    assert state.journey
    way = Way(event.argument) if event.argument in set(Way) else Way.EMAIL
    given = event.fields
    journey = replace(
        state.journey,
        step=Step.REACH_OUT,
        their_name=given.get("their_name"),
        role=given.get("role"),
        company=given.get("company"),
        valued=given.get("valued"),
        my_name=given.get("my_name"),
    )
    return Outcome(replace(state, journey=journey), (draft_card(journey, way),))


def draft_card(journey: Journey, way: Way) -> Message:
    """The draft with how to use it, and what to mark afterwards."""
    after = {
        Way.CALL: button("button-email-instead", Action.WAY, journey.ref, Way.EMAIL.value),
        Way.VOICEMAIL: button("button-email-instead", Action.WAY, journey.ref, Way.EMAIL.value),
    }
    instead = (after[way],) if way in after else ()
    return Message(
        title=say(f"draft-{way.value}-title"),
        parts=(
            say(f"draft-{way.value}-how"),
            Copyable(draft_text(journey, way)),
            say("draft-yours"),
        ),
        rows=(
            (
                main_button("button-did-it", Action.DID, journey.ref, way.value),
                button("button-change-it", Action.WAY, journey.ref, way.value),
                *instead,
                button("button-other-way", Action.REACH_OUT, journey.ref),
            ),
            way_out(journey),
        ),
    )


def draft_text(journey: Journey, way: Way) -> Line:
    """The words themselves, complete whatever was left empty."""
    values: dict[str, Value] = {
        "greeting": (
            say("draft-greeting-name", name=journey.their_name) if journey.their_name else say("draft-greeting")
        ),
        "role": journey.role or say("draft-the-role"),
        "company": journey.company or say("draft-your-company"),
        "me": say("draft-me", name=journey.my_name) if journey.my_name else "",
        "valued": say("draft-valued", valued=journey.valued) if journey.valued else say("draft-valued-none"),
    }
    wanted = {
        Way.CALL: ("greeting", "role", "company", "me", "valued"),
        Way.VOICEMAIL: ("greeting", "role", "company", "me"),
        Way.EMAIL: ("greeting", "role", "company", "me", "valued"),
        Way.LINKEDIN: ("greeting", "role", "me"),
    }
    return say(f"draft-{way.value}", **{name: values[name] for name in wanted[way]})


def did(state: State, event: Pressed, context: Context) -> Outcome:
    """The member says they did it. What they heard back can be kept."""
    assert state.journey
    way = Way(event.argument) if event.argument in set(Way) else Way.EMAIL
    done = state.journey.did if way in state.journey.did else (*state.journey.did, way)
    journey = replace(state.journey, step=Step.REACH_OUT, did=done)
    card = Message(
        (say(f"did-{way.value}"), say("feedback-advice")),
        rows=(
            (
                button("button-note-feedback", Action.FEEDBACK, journey.ref),
                button("button-no-answer", Action.NO_ANSWER, journey.ref, way.value),
                main_button("button-keep-going", Action.KEEP_GOING, journey.ref),
            ),
            way_out(journey),
        ),
    )
    return Outcome(replace(state, journey=journey), (card,))


def no_answer(state: State, event: Pressed, context: Context) -> Outcome:
    """Silence is a named ending, and nobody's fault."""
    assert state.journey
    journey = state.journey
    called = event.argument in {Way.CALL.value, Way.VOICEMAIL.value}
    email = (button("button-email-instead", Action.WAY, journey.ref, Way.EMAIL.value),) if called else ()
    card = Message(
        (say("no-answer-called" if called else "no-answer"),),
        rows=((*email, main_button("button-keep-going", Action.KEEP_GOING, journey.ref)), way_out(journey)),
    )
    return Outcome(state, (card,))


def not_this_one(state: State, event: Pressed, context: Context) -> Outcome:
    """No contact, and that is fine: no reason asked."""
    assert state.journey
    journey = replace(state.journey, step=Step.REACH_OUT)
    card = Message(
        (say("not-this-one", what=what(journey)),),
        rows=((main_button("button-keep-going", Action.KEEP_GOING, journey.ref),), way_out(journey)),
    )
    return Outcome(replace(state, journey=journey), (card,))


def feedback_form(state: State, event: Pressed, context: Context) -> Form:
    """Where to put what they said."""
    said = Field("feedback", say("feedback-said"), say("feedback-hint"), long=True, limit=NOTE_LIMIT)
    ref = event.ref or (state.open_journey.ref if state.open_journey else "")
    return Form(say("feedback-title"), Action.FEEDBACK, (said,), ref, context.fresh)


def keep_feedback(state: State, event: Submitted, context: Context) -> Outcome:
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
