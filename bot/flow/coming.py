"""The promised messages, as they come. They ask for nothing; silence is a fine answer.

A check-in repeats the plan that is ahead, word for word: the plan is what helps, the message only carries it.
"""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, Outcome, TellMissed
from bot.events import CheckInDue, Event
from bot.flow import career, far, follow_up, later, look_back, plan_list, promises, quiet, silence
from bot.flow.cards import about, button, say, what
from bot.hours import AWAY_AFTER, local_date, next_morning
from bot.past import Earlier
from bot.replies import Audience, Button, Line, Message, Moment, Part
from bot.state import ANSWERED_LIMIT, CheckIn, Felt, Journey, Kind, Note, State
from bot.tokens import Action

WAITING = frozenset({Kind.FAR, Kind.LOOK_BACK, Kind.CAREER})
"""What can wait until quiet days are over. Reminders that somebody set themselves, for a plan or an answer, do not."""

OTHERS = {Kind.FOLLOW_UP: follow_up.message, Kind.LOOK_BACK: look_back.message, Kind.CAREER: career.message}
"""What is said for the promises that can always be said."""


def due(state: State, event: CheckInDue, context: Context) -> Outcome:
    """The message itself; none where there is nothing left to bring."""
    promise = next((one for one in state.check_ins if one.id == event.check_in), None)
    if state.settings.stopped or not state.journeys:
        return Outcome(state)
    sent = replace(state, check_ins=tuple(one for one in state.check_ins if one is not promise))
    if promise and silence.ends(state, promise):
        return Outcome(replace(sent, silent=(*state.silent, silence.ENDED)))
    sent = silence.sent(sent, event.check_in)
    if promise and promise.kind is not Kind.NEXT_DAY:
        waits = promise.kind in WAITING and quiet.quiet(state, context.now)
        return _waits(state, promise, context) if waits else Outcome(sent, _of_kind(state, promise))
    today = local_date(context.now, state.settings.zone).isoformat()
    sent = replace(sent, answered=(*state.answered, today)[-ANSWERED_LIMIT:])
    last = (say("check-in-last"),) if promise and promise.days == 1 else ()
    if quiet.quiet(state, context.now):
        followed, effects = silence.followed(sent, promise, context) if promise else (sent, ())
        return Outcome(followed, (quiet.check_in(event.check_in, last),), effects)
    card = _card(
        event.check_in, _opening(state, event, context, about(state, event.journey)), plan_list.ahead(state), last
    )
    sent, effects = silence.followed(sent, promise, context) if promise else (sent, ())
    return Outcome(sent, (card,), effects)


def _waits(state: State, promise: CheckIn, context: Context) -> Outcome:
    """In quiet days it is not the time for it: it comes after them."""
    assert state.no_quotes_until
    when, _ = next_morning(state.no_quotes_until, state.settings.zone, state.settings.minute)
    when = promises.welcome(state, when, context.now)
    kept, effects = promises.promised(state, context, promise.kind, when, promise.journey, promise.about)
    return Outcome(kept, (), effects)


def with_missed(outcome: Outcome, state: State, event: Event) -> Outcome:
    """What could not be delivered is told, once, after the answer to whatever brought the member here."""
    gone = outcome.state == State()
    if not state.missed or isinstance(event, CheckInDue) or state.settings.stopped or gone:
        return outcome
    told = tuple(replace(one, audience=Audience.MEMBER) for one in _missed(state, state.missed[-1]))
    return replace(
        outcome,
        state=replace(outcome.state, missed=()),
        replies=(*outcome.replies, *told),
        effects=(*outcome.effects, TellMissed()),
    )


def _of_kind(state: State, promise: CheckIn) -> tuple[Message, ...]:
    """A message that is about one thing; none where that is done, let be or gone."""
    if promise.kind in OTHERS:
        return (OTHERS[promise.kind](state, promise),)
    if promise.kind is Kind.FAR:
        return (far.message(promise),)
    note = plan_list.find(state, promise.about)
    return (_reminder(promise, note),) if note and note.progress is None else ()


def _reminder(promise: CheckIn, note: Note) -> Message:
    return Message(
        title=say("check-in-title"),
        parts=(say("plan-reminder"), *plan_list.sentence(note), say("plan-reminder-how")),
        choice=later.choice(promise.id, Kind.PLAN, note.id),
        rows=(plan_list.answers(note, promise.id), _ways_out(promise.id)),
        audience=Audience.DIRECT,
    )


def _card(check_in: str, first: Line, plan: Note | None, last: tuple[Line, ...] = ()) -> Message:
    """Every button carries the check-in's id: it is how the message is found again."""
    feelings = tuple(button(f"button-{felt.value}", Action.FELT, check_in, felt.value) for felt in Felt)
    carried: tuple[Part, ...] = (say("check-in-plan"), *plan_list.sentence(plan)) if plan else ()
    ways = _ways_out(check_in)
    return Message(
        title=say("check-in-title"),
        parts=(first, *carried, *last, say("check-in-how")),
        choice=later.choice(check_in, Kind.NEXT_DAY),
        rows=(plan_list.answers(plan, check_in), (*feelings, *ways)) if plan else (feelings, ways),
        audience=Audience.DIRECT,
    )


def _ways_out(check_in: str) -> tuple[Button, ...]:
    return (
        button("button-stop-messages", Action.STOP_CHECK_INS, check_in),
        button("button-help-lines", Action.HELP_LINES, check_in),
    )


def _missed(state: State, missed: CheckIn) -> tuple[Message, ...]:
    if missed.kind is not Kind.NEXT_DAY:
        return _of_kind(state, missed)
    when, which = Moment(missed.due_at, state.settings.zone), what(about(state, missed.journey))
    return (_card(missed.id, say("check-in-missed", when=when, what=which), plan_list.ahead(state)),)


def _opening(state: State, event: CheckInDue, context: Context, journey: Journey | Earlier | None) -> Line:
    """The first sentence that is true today."""
    if context.now - event.due_at > AWAY_AFTER:
        return say("check-in-away", what=what(journey))
    begun = journey.opened_at if journey else event.due_at
    days = local_date(context.now, state.settings.zone) - local_date(begun, state.settings.zone)
    return say("check-in-message" if days.days == 1 else "check-in-message-later", what=what(journey))
