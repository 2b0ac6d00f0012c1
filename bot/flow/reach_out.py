"""Don't Burn Bridges: stay on good terms. The ways to do it, and every ending: done, no reply, no contact."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, Outcome
from bot.events import Pressed
from bot.flow import moves
from bot.flow.cards import button, main_button, say, way_out, what
from bot.flow.desk import Wanted, wanted
from bot.replies import Button, Message
from bot.state import Journey, Stage, State, Step, Way
from bot.tokens import Action


def offer(state: State, event: Pressed, context: Context) -> Outcome:
    """The ways to write or call, calling first, and the freedom to leave this one be. Silence is named beforehand."""
    assert state.journey
    journey = replace(state.journey, step=Step.REACH_OUT)
    tone = wanted(event.argument).tone
    ways = tuple(button(f"button-{way.value}", Action.DRAFT, journey.ref, Wanted(way, tone).code) for way in Way)
    unmet = journey.stage in {Stage.APPLICATION, Stage.NO_REPLY}
    why = say("reach-out-no-person") if unmet else say("reach-out-why")
    card = Message(
        title=say("reach-out-title"),
        parts=(why, say("reach-out-ways"), say("reach-out-silence")),
        rows=(
            (*ways, button("button-not-this-one", Action.NOT_THIS_ONE, journey.ref)),
            (
                button("button-check-draft", Action.CHECK_DRAFT, journey.ref),
                moves.for_you(journey, Step.REACH_OUT),
                *way_out(journey),
            ),
        ),
    )
    return Outcome(replace(state, journey=journey), (card,))


def did(state: State, event: Pressed, context: Context) -> Outcome:
    """The member says they did it. What they heard back can be kept."""
    assert state.journey
    way = wanted(event.argument).way
    done = state.journey.did if way in state.journey.did else (*state.journey.did, way)
    journey = replace(state.journey, step=Step.REACH_OUT, did=done)
    card = Message(
        (say(f"did-{way.value}"), say("feedback-advice")),
        rows=(
            (
                button("button-note-feedback", Action.FEEDBACK, journey.ref),
                button("button-no-answer", Action.NO_ANSWER, journey.ref, way.value),
                *_follow_up(journey, way),
                main_button("button-keep-going", Action.KEEP_GOING, journey.ref),
            ),
            way_out(journey),
        ),
    )
    return Outcome(replace(state, journey=journey), (card,))


def no_answer(state: State, event: Pressed, context: Context) -> Outcome:
    """Silence is a named ending, nobody's fault, and completes the step; a call that reached nobody can be a letter."""
    assert state.journey
    onward = main_button("button-keep-going", Action.KEEP_GOING, state.journey.ref)
    called = event.argument in {Way.CALL.value, Way.VOICEMAIL.value}
    email = (button("button-email-instead", Action.DRAFT, state.journey.ref, Way.EMAIL.value),) if called else ()
    parts = (say("no-answer"), say("no-answer-called")) if called else (say("no-answer"),)
    journey = replace(state.journey, step=Step.KEEP_GOING)
    card = Message(parts, say("no-answer-title"), rows=((*email, onward), way_out(journey)))
    return Outcome(replace(state, journey=journey), (card,))


def not_this_one(state: State, event: Pressed, context: Context) -> Outcome:
    """No contact, and that is fine: the step is over, and no reason is asked."""
    assert state.journey
    journey = replace(state.journey, step=Step.KEEP_GOING)
    onward = main_button("button-keep-going", Action.KEEP_GOING, journey.ref)
    said = say("not-this-one", what=what(journey))
    card = Message((said,), say("not-this-one-title"), rows=((onward,), way_out(journey)))
    return Outcome(replace(state, journey=journey), (card,))


def _follow_up(journey: Journey, way: Way) -> tuple[Button, ...]:
    """To be asked once whether an answer came; nobody waits for one to a LinkedIn note."""
    return () if way is Way.LINKEDIN else (button("button-follow-up", Action.FOLLOW_UP, journey.ref, way.value),)
