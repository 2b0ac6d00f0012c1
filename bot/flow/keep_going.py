"""Onward and Upward: strengths in sight, one small plan, a few small steps, and no company as the judge."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, Outcome
from bot.events import Pressed
from bot.flow import career, far, gathered, letter, look_back, moves, writing
from bot.flow.cards import button, listed, main_button, named, say, way_out
from bot.replies import Bullets, Choice, Message, Option, Part
from bot.state import NoteKind, SmallStep, State, Step
from bot.tokens import Action


def offer(state: State, event: Pressed, context: Context) -> Outcome:
    """What they have to build on, and what they may do with it."""
    assert state.journey
    journey = replace(state.journey, step=Step.KEEP_GOING)
    card = Message(
        title=say("keep-going-title"),
        parts=(*_ground(state), say("keep-going-truth"), say("keep-going-offer")),
        rows=(
            (
                main_button("button-make-plan", Action.PLAN, journey.ref),
                button("button-small-steps", Action.STEPS, journey.ref),
                letter.offer(journey),
                button("button-close-journey", Action.CLOSE, journey.ref),
                button("button-keep-open", Action.NOT_NOW, journey.ref),
            ),
            (moves.for_you(journey, Step.KEEP_GOING), *writing.offer(state, context), *way_out(journey)),
        ),
    )
    return Outcome(replace(state, journey=journey), (card,))


def steps(state: State, event: Pressed, context: Context) -> Outcome:
    """Small steps for the week, to choose from."""
    assert state.journey
    journey = replace(state.journey, step=Step.KEEP_GOING)
    card = Message(
        title=say("steps-title"),
        parts=(say("steps-why"),),
        choice=Choice(
            say("steps-prompt"),
            Action.STEPS_CHOSEN,
            tuple(Option(say(f"step-{step.value.replace('_', '-')}"), step.value) for step in SmallStep),
            journey.ref,
            most=len(SmallStep),
        ),
        rows=((button("button-go-back", Action.KEEP_GOING, journey.ref),), way_out(journey)),
    )
    return Outcome(replace(state, journey=journey), (card,))


def choose(state: State, event: Pressed, context: Context) -> Outcome:
    """Keep the chosen steps and say how small each may be."""
    assert state.journey
    chosen = tuple(step for step in SmallStep if step.value in event.choices)
    journey = replace(state.journey, step=Step.KEEP_GOING, steps=chosen)
    how = Bullets(tuple(say(f"step-{step.value.replace('_', '-')}-how") for step in chosen))
    card = Message(
        (say("steps-chosen"), how) if chosen else (say("steps-none"),),
        rows=(
            (
                main_button("button-make-plan", Action.PLAN, journey.ref),
                letter.offer(journey),
                button("button-close-journey", Action.CLOSE, journey.ref),
                button("button-keep-open", Action.NOT_NOW, journey.ref),
            ),
            (*look_back.offer(state, journey), *career.offer(journey), *way_out(journey)),
        ),
    )
    return Outcome(replace(state, journey=journey), (card,))


def close(state: State, event: Pressed, context: Context) -> Outcome:
    """End the journey in kindness. What was noted stays; a promised check-in still comes."""
    assert state.journey
    journey = replace(state.journey, step=Step.CLOSED, closed_at=context.now)
    card = Message(
        title=say("closed-title"),
        parts=(say("closed-truth"), say("closed-next")),
        rows=(
            (button("button-quote", Action.ANOTHER_QUOTE), button("button-notes", Action.NOTES), letter.offer(journey)),
        ),
    )
    return far.with_question(Outcome(replace(state, journey=journey), (card,)), context)


def _ground(state: State) -> tuple[Part, ...]:
    """Strengths, places to grow and the plan, as far as there are any."""
    parts: list[Part] = []
    for kind, heading in (
        (NoteKind.STRENGTH, "keep-going-strengths"),
        (NoteKind.GROWTH, "keep-going-growth"),
        (NoteKind.PLAN, "keep-going-plans"),
    ):
        notes = named(state, kind)
        parts += (
            [say(heading), listed(notes[:3]) if kind is NoteKind.PLAN else gathered.listed(state, kind, 3)]
            if notes
            else []
        )
    return tuple(parts) or (say("keep-going-no-notes"),)
