"""Whether the same nervous points came back: ticked by the member, said in one plain sentence, and kept nowhere."""

from __future__ import annotations

from bot.effects import Context, Outcome
from bot.events import Pressed
from bot.flow import check_in
from bot.flow.cards import LISTED, button, main_button, notes_of, say, way_out
from bot.replies import Choice, Line, Message, Option, Part
from bot.state import Journey, Note, NoteKind, State
from bot.tokens import Action

NONE = "none"
"""The argument of the button for "none of these"."""


def ask(state: State, context: Context, before: tuple[Part, ...]) -> Message:
    """Which of the earlier points were there again; where there are none, the question about tomorrow."""
    journey = state.journey
    assert journey
    points = _earlier(state, journey)
    if not points:
        return check_in.ask(state, context, before)
    options = tuple(Option(say("note-line", text=point.text), point.id) for point in points)
    return Message(
        (*before, say("returned-how")),
        choice=Choice(say("returned-prompt"), Action.RETURNED, options, journey.ref, most=len(options)),
        rows=(
            (
                button("button-none-of-these", Action.RETURNED, journey.ref, NONE),
                main_button("button-go-on", Action.ASK_CHECK_IN, journey.ref),
            ),
            way_out(journey),
        ),
    )


def tell(state: State, event: Pressed, context: Context) -> Outcome:
    """How many did not come back, without a judgement; then on to tomorrow."""
    journey = state.journey
    assert journey
    points = _earlier(state, journey)
    away = sum(point.id not in event.choices for point in points)
    told = (_sentence(away, len(points)),) if points else ()
    return Outcome(state, (check_in.ask(state, context, before=told),))


def _earlier(state: State, journey: Journey) -> tuple[Note, ...]:
    """What made them unsure on earlier journeys, newest first."""
    return tuple(note for note in notes_of(state, NoteKind.GROWTH) if note.journey != journey.ref)[:LISTED]


def _sentence(away: int, count: int) -> Line:
    if away == count:
        return say("returned-none", count=count)
    return say("returned-some", away=away, count=count) if away else say("returned-all", count=count)
