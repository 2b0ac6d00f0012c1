"""Looking at the career plan again: five short questions, one a day at most, each only as far as somebody wants it."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, Effect, Outcome
from bot.events import Pressed, Submitted
from bot.flow import later, promises
from bot.flow.cards import LISTED, button, kept, listed, main_button, message_ways, moment, notes_of, say
from bot.hours import local_date, next_morning
from bot.past import Asking
from bot.replies import NOTE_LIMIT, Audience, Button, Field, Form, Message, Part
from bot.state import CheckIn, Journey, Kind, Note, NoteKind, SmallStep, State
from bot.tokens import Action

QUESTIONS = 5


def offer(journey: Journey) -> tuple[Button, ...]:
    """For whoever chose to look at the career plan among the small steps."""
    chosen = SmallStep.CAREER_PLAN in journey.steps
    return (button("button-career-plan", Action.CAREER),) if chosen else ()


def show(state: State, event: Pressed, context: Context) -> Outcome:
    """Where they are with it: today's question, or that today's was met, or all of them read again."""
    career = state.career
    if career.number >= QUESTIONS:
        again = button("button-begin-again", Action.CAREER_AGAIN)
        return Outcome(state, (_card((say("career-over"), *_answers(state)), (again, *_shelf())),))
    if career.on == local_date(context.now, state.settings.zone):
        return Outcome(state, (_then(state, (say("career-met-today"), *_answers(state))),))
    parts = (*((say("career-what"),) if not career.number else ()), *_question(career.number))
    return Outcome(state, (_card(parts, (*_ways(career.number), *_shelf())),))


def message(state: State, promise: CheckIn) -> Message:
    """The next question, on the day they asked for. Every button carries the promise's id: it is found again by it."""
    number = min(state.career.number, QUESTIONS - 1)
    return Message(
        title=say("career-title"),
        parts=_question(number),
        choice=later.choice(promise.id, Kind.CAREER),
        rows=(
            _ways(number, promise.id),
            message_ways(promise.id),
        ),
        audience=Audience.DIRECT,
    )


def form(state: State, event: Pressed, context: Context) -> Form:
    """One question, with room for an answer."""
    number = _number(event.argument)
    field = Field("answer", say(f"career-ask-{number + 1}"), say("career-form-hint"), long=True, limit=NOTE_LIMIT)
    return Form(say("career-form-title"), Action.CAREER_ANSWER, (field,), argument=f"{number}/{context.fresh}")


def answered(state: State, event: Submitted, context: Context) -> Outcome:
    """Keep the answer, for them alone. An empty one is a question skipped."""
    first, _, fresh = event.argument.partition("/")
    text, number = event.fields.get("answer"), _number(first)
    if not text:
        return _met(state, context, number, "career-skipped")
    journey = state.journey.ref if state.journey else ""
    note = Note(f"{fresh or context.fresh}-career-{number + 1}", journey, NoteKind.CAREER, text, context.now)
    written = kept(state, note, Message((say("career-kept"),)))
    outcome = _met(written.state, context, number, "career-kept")
    return replace(outcome, effects=(*written.effects, *outcome.effects))


def skip(state: State, event: Pressed, context: Context) -> Outcome:
    """Read, and not answered; that is one way to meet a question."""
    return _met(state, context, _number(event.argument), "career-skipped")


def tomorrow(state: State, event: Pressed, context: Context) -> Outcome:
    """Promise the next question, once. Asked for again, it stays as it was promised."""
    if not state.journey or state.settings.stopped or state.career.number >= QUESTIONS:
        return show(state, event, context)
    asked: State = state
    effects: tuple[Effect, ...] = ()
    if promises.to_come(state, Kind.CAREER) is None:
        settings = state.settings
        when, _ = next_morning(promises.start(state, context.now), settings.zone, settings.minute)
        when = promises.welcome(state, when, context.now)
        asked, effects = promises.promised(state, context, Kind.CAREER, when, state.journey.ref)
    promise = promises.to_come(asked, Kind.CAREER)
    assert promise
    row = (button("button-take-back", Action.CAREER_REST), *_shelf())
    return Outcome(asked, (_card((say("career-promised", when=moment(asked, promise)),), row),), effects)


def rest(state: State, event: Pressed, context: Context) -> Outcome:
    """Enough for now; what was promised is taken back, and it can go on at any time."""
    without, effects = promises.taken_back(state, Kind.CAREER)
    return Outcome(without, (_card((say("career-rest"),), _shelf()),), effects)


def again(state: State, event: Pressed, context: Context) -> Outcome:
    """From the first question on; the earlier answers stay in the notes."""
    if state.career.number < QUESTIONS:
        return show(state, event, context)
    return show(replace(state, career=Asking()), event, context)


def _met(state: State, context: Context, number: int, said: str) -> Outcome:
    """A question was met. An old card moves nothing on; and whoever met one today is not written to about it too."""
    if number != state.career.number:
        return Outcome(state, (_then(state, (say(said),)),))
    today = local_date(context.now, state.settings.zone)
    moved, effects = promises.taken_back(replace(state, career=Asking(number + 1, today)), Kind.CAREER)
    return Outcome(moved, (_then(moved, (say(said),)),), effects)


def _then(state: State, before: tuple[Part, ...]) -> Message:
    """Whether the next one may come tomorrow; after the last, one small step."""
    if state.career.number >= QUESTIONS:
        journey = state.open_journey
        plan = (main_button("button-make-plan", Action.PLAN, journey.ref),) if journey else ()
        return _card((*before, say("career-end")), (*plan, *_shelf()))
    promise = promises.to_come(state, Kind.CAREER)
    if promise:
        row = (button("button-take-back", Action.CAREER_REST), *_shelf())
        return _card((*before, say("career-promised", when=moment(state, promise))), row)
    if not state.journey or state.settings.stopped:
        return _card((*before, say("career-come-back")), _shelf())
    yes = main_button("button-yes-tomorrow", Action.CAREER_TOMORROW)
    return _card((*before, say("career-tomorrow")), (yes, button("button-no-thanks", Action.CAREER_REST)))


def _ways(number: int, ref: str = "") -> tuple[Button, ...]:
    return (
        main_button("button-answer-it", Action.CAREER_ANSWER, ref, str(number)),
        button("button-skip-it", Action.CAREER_SKIP, ref, str(number)),
        button("button-rest-now", Action.CAREER_REST, ref),
    )


def _question(number: int) -> tuple[Part, ...]:
    return say(f"career-ask-{number + 1}"), say(f"career-help-{number + 1}")


def _answers(state: State) -> tuple[Part, ...]:
    notes = notes_of(state, NoteKind.CAREER)
    return (say("career-answers"), listed(tuple(reversed(notes[:LISTED])))) if notes else ()


def _card(parts: tuple[Part, ...], row: tuple[Button, ...]) -> Message:
    return Message(parts, say("career-title"), rows=(row, (button("button-help-lines", Action.HELP_LINES),)))


def _shelf() -> tuple[Button, ...]:
    return button("button-notes", Action.NOTES), button("button-where", Action.WHERE)


def _number(written: str) -> int:
    return min(int(written), QUESTIONS - 1) if written.isascii() and written.isdecimal() and len(written) == 1 else 0
