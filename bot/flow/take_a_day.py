"""Take a Day: permission to rest in the size that fits, then, if wanted, two notes for later."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, KeepNote, Outcome
from bot.events import Pressed, Submitted
from bot.flow import check_in, lantern, moves, returned, writing
from bot.flow.cards import button, main_button, say, way_out
from bot.replies import NOTE_LIMIT, Bullets, Field, Form, Message
from bot.state import Note, NoteKind, Rest, State, Step
from bot.tokens import Action

IDEAS = 4
"""Ideas for each size of rest: for the body, for people, for rest, and nothing at all."""


def offer(state: State, event: Pressed, context: Context) -> Outcome:
    """Permission first, then its size."""
    assert state.journey
    journey = replace(state.journey, step=Step.TAKE_A_DAY)
    sizes = tuple(button(f"button-rest-{rest.value}", Action.REST, journey.ref, rest.value) for rest in Rest)
    card = Message(
        title=say("take-a-day-title"),
        parts=(say("take-a-day-permission"), say("take-a-day-size")),
        rows=(
            (*sizes, moves.for_you(journey, Step.TAKE_A_DAY), *writing.offer(state, context)),
            way_out(journey),
        ),
    )
    return Outcome(replace(state, journey=journey), (card,))


def rest(state: State, event: Pressed, context: Context) -> Outcome:
    """A few ideas in the chosen size, and the offer to note two things."""
    assert state.journey
    size = Rest(event.argument) if event.argument in set(Rest) else Rest.DAY
    journey = replace(state.journey, step=Step.TAKE_A_DAY, rest=size)
    card = Message(
        title=say(f"rest-{size.value}-title"),
        parts=(
            say("rest-ideas"),
            Bullets(tuple(say(f"rest-{size.value}-{number}") for number in range(1, IDEAS + 1))),
            say("rest-notes-offer"),
        ),
        rows=(
            (
                main_button("button-note-it", Action.INTERVIEW_NOTES, journey.ref),
                button("button-not-today", Action.ASK_CHECK_IN, journey.ref),
                *lantern.offer(journey.ref, context),
                moves.for_you(journey, Step.TAKE_A_DAY),
                button("button-small-thing", Action.SMALL_THING, journey.ref, Step.TAKE_A_DAY.value),
            ),
            way_out(journey),
        ),
    )
    return Outcome(replace(state, journey=journey), (card,))


def form(state: State, event: Pressed, context: Context) -> Form:
    """What they liked, and what felt unsure. Both may stay empty."""
    return Form(
        title=say("interview-notes-title"),
        action=Action.INTERVIEW_NOTES,
        ref=event.ref,
        argument=context.fresh,
        fields=tuple(
            Field(
                name, say(f"interview-notes-{name}"), say(f"interview-notes-{name}-hint"), long=True, limit=NOTE_LIMIT
            )
            for name in ("liked", "unsure")
        ),
    )


def keep(state: State, event: Submitted, context: Context) -> Outcome:
    """Keep what was noted, then ask whether to check in tomorrow."""
    assert state.journey
    kinds = {"liked": NoteKind.STRENGTH, "unsure": NoteKind.GROWTH}
    new = tuple(
        Note(f"{event.argument}-{name}", state.journey.ref, kind, event.fields[name], context.now)
        for name, kind in kinds.items()
        if name in event.fields
    )
    ids = {note.id for note in new}
    kept = replace(state, notes=(*(note for note in state.notes if note.id not in ids), *new))
    said = say("notes-kept", count=len(new)) if new else say("notes-none-kept")
    asked = returned.ask(kept, context, (said,)) if new else check_in.ask(kept, context, (said,))
    return Outcome(kept, (asked,), tuple(KeepNote(note) for note in new))


def ask(state: State, event: Pressed, context: Context) -> Outcome:
    """No notes today: straight to the question about tomorrow."""
    return Outcome(state, (check_in.ask(state, context),))
