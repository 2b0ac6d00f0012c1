"""One feeling move and one skill move in every step, both by choice: kindness, then one small thing to learn or do.

Kindness never stands alone: each of its cards leads to the small thing of the same step. It speaks of what happened and
of what comes next, never of how somebody is. The third step's feeling move is in `values`.
"""

from __future__ import annotations

from bot.effects import Context, Outcome
from bot.events import Pressed, Submitted
from bot.flow import writing
from bot.flow.cards import button, kept, main_button, say, way_out
from bot.private import Private
from bot.replies import Button, Field, Form, Line, Message, Option, Part
from bot.state import Journey, Note, NoteKind, Stage, State, Step, Way
from bot.tokens import Action

WORDS_LIMIT = 600
"""Longest thing said to a friend, in characters."""
YES = "yes"
"""The answer that keeps what was written. Without it nothing is kept."""
MET = frozenset({Stage.INTERVIEW, Stage.FINAL_ROUND})
"""Where somebody asked them something."""


def for_you(journey: Journey, step: Step) -> Button:
    """The kind half of a step."""
    if step is Step.KEEP_GOING:
        return button("button-what-matters", Action.VALUES, journey.ref)
    if step is Step.REACH_OUT:
        return button("button-before-a-call", Action.FOR_YOU, journey.ref, step.value)
    return button("button-for-you", Action.FOR_YOU, journey.ref, step.value)


def small_thing(journey: Journey, step: Step) -> Button:
    """The other half: one small thing to learn or do."""
    return main_button("button-small-thing", Action.SMALL_THING, journey.ref, step.value)


def feel(state: State, event: Pressed, context: Context) -> Outcome:
    """What one would say to a friend; before a call, what people get wrong about saying thanks."""
    journey = state.journey
    assert journey
    if event.argument == Step.REACH_OUT.value:
        return Outcome(state, (_pleased(journey),))
    step = Step.TAKE_A_DAY
    card = Message(
        (say("friend-prompt"), say("friend-how")),
        say("friend-title"),
        rows=(
            (
                button("button-write-it", Action.FRIEND, journey.ref),
                small_thing(journey, step),
                *writing.offer(state, context),
                button("button-go-back", Action.TAKE_A_DAY, journey.ref),
            ),
            way_out(journey, step),
        ),
    )
    return Outcome(state, (card,))


def learn(state: State, event: Pressed, context: Context) -> Outcome:
    """One small thing to learn or do in this step."""
    journey = state.journey
    assert journey
    step = Step(event.argument) if event.argument in set(Step) else journey.step
    return Outcome(state, (small_card(journey, step),))


def form(state: State, event: Pressed, context: Context) -> Form:
    """What they would say. It is kept only if they ask for that."""
    said = Field("words", say("friend-form-words"), say("friend-form-words-hint"), long=True, limit=WORDS_LIMIT)
    return Form(say("friend-form-title"), Action.FRIEND, (said, kept_field()), event.ref, context.fresh)


def keep(state: State, event: Submitted, context: Context) -> Outcome:
    """Keep it, or let it have been for the moment; either way, one small thing follows."""
    journey = state.journey
    assert journey
    words = event.fields.get("words")
    if not words:
        return Outcome(state, (small_card(journey, Step.TAKE_A_DAY, say("notes-none-kept")),))
    if not is_kept(event):
        return Outcome(state, (small_card(journey, Step.TAKE_A_DAY, say("friend-not-kept")),))
    note = Note(f"{event.argument}-friend", event.ref, NoteKind.FRIEND, words, context.now)
    return kept(state, note, small_card(journey, Step.TAKE_A_DAY, say("friend-kept")))


def kept_field() -> Field:
    """Whether what is written is kept. Unanswered, it is not."""
    answers = (Option(say("keep-yes"), YES), Option(say("keep-no"), "no"))
    return Field("keep", say("keep-form-question"), options=answers)


def is_kept(event: Submitted) -> bool:
    """Whether they asked for it to be kept."""
    return event.fields.get("keep") == Private(YES)


def small_card(journey: Journey, step: Step, *before: Part) -> Message:
    """The small thing of a step, with the way to do it."""
    match step:
        case Step.REACH_OUT:
            said, doing, back = say("small-advice"), _ways(journey), Action.REACH_OUT
        case Step.KEEP_GOING | Step.CLOSED:
            said, doing, back = say("small-network"), _plans(journey), Action.KEEP_GOING
        case _:
            said, doing, back = _lesson(journey), _notes(journey), Action.TAKE_A_DAY
    rows = ((*doing, button("button-go-back", back, journey.ref)), way_out(journey, step))
    return Message((*before, said), say("small-title"), rows=rows)


def _pleased(journey: Journey) -> Message:
    step = Step.REACH_OUT
    rows = (
        (
            small_thing(journey, step),
            button("button-call", Action.DRAFT, journey.ref, Way.CALL.value),
            button("button-go-back", Action.REACH_OUT, journey.ref),
        ),
        way_out(journey, step),
    )
    return Message((say("pleased-studies"), say("pleased-breath")), say("pleased-title"), rows=rows)


def _lesson(journey: Journey) -> Line:
    """What can be learned from how far it had come."""
    if journey.stage in MET:
        return say("small-question")
    return say("small-kept-skill") if journey.stage is Stage.LAID_OFF else say("small-job-text")


def _notes(journey: Journey) -> tuple[Button, ...]:
    return (
        main_button("button-note-it", Action.INTERVIEW_NOTES, journey.ref),
        button("button-not-today", Action.ASK_CHECK_IN, journey.ref),
    )


def _ways(journey: Journey) -> tuple[Button, ...]:
    return (
        main_button("button-call", Action.DRAFT, journey.ref, Way.CALL.value),
        button("button-email", Action.DRAFT, journey.ref, Way.EMAIL.value),
    )


def _plans(journey: Journey) -> tuple[Button, ...]:
    return (
        main_button("button-make-plan", Action.PLAN, journey.ref),
        button("button-small-steps", Action.STEPS, journey.ref),
    )
