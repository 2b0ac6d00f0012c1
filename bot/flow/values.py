"""What matters, beyond any job: two or three of thirteen general values, and why, if wanted. No skill is among them."""

from __future__ import annotations

from enum import StrEnum
from functools import reduce

from bot.effects import Context, Outcome
from bot.events import Pressed, Submitted
from bot.flow import moves, writing
from bot.flow.cards import button, kept, say, way_out
from bot.private import Private
from bot.replies import Bullets, Choice, Field, Form, Line, Message, Option, Part, Whole
from bot.state import Note, NoteKind, State, Step
from bot.tokens import Action

WHY_LIMIT = 600
"""Longest reason, in characters."""
MOST = 3
BETWEEN = "/"
"""Stands between the values in a button, and in a note."""


class LifeValue(StrEnum):
    """Thirteen values that anybody may hold, whatever they work as."""

    FAMILY = "family"
    FRIENDSHIP = "friendship"
    KINDNESS = "kindness"
    HONESTY = "honesty"
    FAIRNESS = "fairness"
    FREEDOM = "freedom"
    LEARNING = "learning"
    ART = "art"
    NATURE = "nature"
    HEALTH = "health"
    HUMOUR = "humour"
    FAITH = "faith"
    COMMUNITY = "community"


def ask(state: State, event: Pressed, context: Context) -> Outcome:
    """The thirteen, to pick from."""
    journey = state.journey
    assert journey
    options = tuple(Option(say(f"value-{one.value}"), one.value) for one in LifeValue)
    card = Message(
        (say("values-what"), say("values-how")),
        say("values-title"),
        choice=Choice(say("values-prompt"), Action.VALUES_CHOSEN, options, journey.ref, most=MOST),
        rows=(
            (
                moves.small_thing(journey, Step.KEEP_GOING),
                *writing.offer(state, context),
                button("button-go-back", Action.KEEP_GOING, journey.ref),
            ),
            way_out(journey, Step.KEEP_GOING),
        ),
    )
    return Outcome(state, (card,))


def choose(state: State, event: Pressed, context: Context) -> Outcome:
    """What was picked, kept nowhere yet, and the offer to write why."""
    journey = state.journey
    assert journey
    chosen = tuple(one for one in LifeValue if one.value in event.choices)[:MOST]
    if not chosen:
        return ask(state, event, context)
    why = button("button-write-why", Action.VALUES_WHY, journey.ref, BETWEEN.join(chosen))
    rows = (
        (
            why,
            moves.small_thing(journey, Step.KEEP_GOING),
            button("button-other-values", Action.VALUES, journey.ref),
        ),
        way_out(journey, Step.KEEP_GOING),
    )
    return Outcome(state, (Message((say("values-chosen"), _bullets(chosen), say("values-why")), rows=rows),))


def form(state: State, event: Pressed, context: Context) -> Form:
    """Why it matters. argument: the values that were picked."""
    why = Field("why", say("values-form-why"), say("values-form-why-hint"), long=True, limit=WHY_LIMIT)
    chosen = BETWEEN.join(_read(event.argument))
    return Form(say("values-form-title"), Action.VALUES_WHY, (why, moves.kept_field()), event.ref, chosen)


def keep(state: State, event: Submitted, context: Context) -> Outcome:
    """Keep the values, with or without the reason, or nothing at all; then one small thing to do."""
    journey = state.journey
    assert journey
    chosen = _read(event.argument)
    if not chosen or not moves.is_kept(event):
        return Outcome(state, (moves.small_card(journey, Step.KEEP_GOING, say("values-not-kept")),))
    text = Private(BETWEEN.join(chosen))
    note = Note(f"{event.ref}-values", event.ref, NoteKind.VALUES, text, context.now, event.fields.get("why"))
    return kept(state, note, moves.small_card(journey, Step.KEEP_GOING, say("values-kept")))


def shown(note: Note) -> tuple[Part, ...]:
    """A note of values in full."""
    reason = (say("values-reason"), Whole(note.more)) if note.more else ()
    return (_bullets(_read(note.text.reveal())), *reason)


def named(note: Note) -> Line:
    """A note of values as one line."""
    lines = [say(f"value-{one.value}") for one in _read(note.text.reveal())] or [say("values-title")]
    return reduce(lambda before, one: say("values-list", first=before, more=one), lines)


def _read(argument: str) -> tuple[LifeValue, ...]:
    """The values a button or a note names, each once."""
    names = argument.split(BETWEEN)
    return tuple(one for one in LifeValue if one.value in names)[:MOST]


def _bullets(chosen: tuple[LifeValue, ...]) -> Bullets:
    return Bullets(tuple(say(f"value-{one.value}") for one in chosen))
