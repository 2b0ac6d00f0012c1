"""Arrival: name what happened, allow the feeling, offer one small choice."""

from __future__ import annotations

from dataclasses import replace

from bot.commands import STAGES
from bot.effects import Context, Outcome, ToldIn
from bot.events import Pressed, Rejected, Submitted
from bot.flow import letter
from bot.flow.cards import button, listed, main_button, named, say, way_out, what
from bot.past import Earlier
from bot.private import private
from bot.replies import Choice, Field, Form, Message, Option, Part
from bot.state import Feeling, Journey, NoteKind, Stage, State
from bot.tokens import Action


def form(state: State, event: Pressed, context: Context) -> Form:
    """The same three things that can be typed, all of them optional."""
    stages = tuple(Option(label, value) for value, label in STAGES)
    return Form(
        title=say("arrival-form-title"),
        action=Action.BEGIN,
        fields=(
            Field("company", say("arrival-form-company"), say("arrival-form-hint")),
            Field("role", say("arrival-form-role")),
            Field("stage", say("arrival-form-stage"), options=stages),
        ),
        argument=context.fresh,
    )


def submitted(state: State, event: Submitted, context: Context) -> Outcome:
    """A journey begun by form. The same form again begins nothing again."""
    if state.journey and state.journey.ref == event.argument:
        return Outcome(state, (card(state, state.journey),))
    stage = event.fields.get("stage")
    begun = Rejected(
        event.source, event.fields.get("company"), event.fields.get("role"), stage.reveal() if stage else None
    )
    return begin(state, begun, replace(context, fresh=event.argument or context.fresh))


def begin(state: State, event: Rejected, context: Context) -> Outcome:
    """A new journey. One still open is set aside; its notes stay."""
    journey = Journey(
        ref=context.fresh,
        opened_at=context.now,
        stage=Stage(event.stage) if event.stage in set(Stage) else None,
        company=private(event.company.reveal()) if event.company else None,
        role=private(event.role.reveal()) if event.role else None,
        my_name=state.journey.my_name if state.journey else None,
    )
    aside = (say("arrival-set-aside", what=what(state.open_journey)),) if state.open_journey else ()
    last = state.journey
    before = (Earlier(last.opened_at, last.stage, last.ref, last.company, last.role),) if last else ()
    begun = replace(state, journey=journey, journeys=state.journeys + 1, earlier=(*state.earlier, *before))
    told = (ToldIn(event.source.room),) if event.source.room else ()
    return Outcome(begun, (card(begun, journey, aside),), told)


def feel(state: State, event: Pressed, context: Context) -> Outcome:
    """The member named a feeling; the offer stays the same."""
    assert state.journey
    named = event.choices[0] if event.choices else event.argument
    journey = replace(state.journey, feeling=Feeling(named) if named in set(Feeling) else None)
    felt = replace(state, journey=journey)
    return Outcome(felt, (card(felt, journey),))


def card(state: State, journey: Journey, before: tuple[Part, ...] = ()) -> Message:
    """The first thing somebody reads after a no. A letter of an earlier day comes before all else of today."""
    letters = letter.brought_back(state, journey)
    return _card(journey, (*before, *letters), () if letters else _earlier_strengths(state, journey))


def _card(journey: Journey, before: tuple[Part, ...], strengths: tuple[Part, ...]) -> Message:
    stage = journey.stage.value.replace("_", "-") if journey.stage else "none"
    feeling = f"feeling-{journey.feeling.value}-said" if journey.feeling else "arrival-feeling"
    return Message(
        title=say("arrival-title"),
        parts=(
            *before,
            say(f"arrival-event-{stage}", what=what(journey)),
            say(f"arrival-worked-{stage}"),
            say(feeling),
            *strengths,
            say("arrival-offer"),
        ),
        choice=Choice(
            prompt=say("arrival-feeling-prompt"),
            action=Action.FEELING,
            options=tuple(Option(say(f"feeling-{feeling.value}"), feeling.value) for feeling in Feeling),
            ref=journey.ref,
        ),
        rows=(
            (
                main_button("button-take-a-day", Action.TAKE_A_DAY, journey.ref),
                button("button-reach-out", Action.REACH_OUT, journey.ref),
                button("button-keep-going", Action.KEEP_GOING, journey.ref),
                button("button-not-now", Action.NOT_NOW, journey.ref),
            ),
            way_out(journey),
        ),
    )


def _earlier_strengths(state: State, journey: Journey) -> tuple[Part, ...]:
    earlier = tuple(note for note in named(state, NoteKind.STRENGTH) if note.journey != journey.ref)
    return (say("arrival-earlier-strengths"), listed(earlier[:3])) if earlier else ()
