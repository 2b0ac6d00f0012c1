"""The check-in: one question today, what may follow an answer, and the end of all messages. It comes in `coming`."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.effects import CancelCheckIns, Context, Outcome
from bot.events import Pressed
from bot.flow import writing
from bot.flow.cards import button, main_button, moment, say, way_out
from bot.flow.promises import promised, taken_back, to_come, tomorrow, welcome
from bot.flow.silence import DAYS
from bot.hours import FIRST_MINUTE, LAST_MINUTE, late, local_date
from bot.replies import Button, Choice, Message, Moment, Option, Part
from bot.state import ANSWERED_LIMIT, Felt, Journey, Kind, State, Step
from bot.tokens import Action

HALF_HOUR = 30
EPOCH_DIGITS = 11
"""Digits of a Unix time in seconds for the next three thousand years."""
HEAVY_TWICE = 2
"""How many heavier answers in a row make the bot speak of people to talk to."""


def ask(state: State, context: Context, before: tuple[Part, ...] = ()) -> Message:
    """May I check in tomorrow? Or the reason why there is nothing to ask."""
    journey = state.journey
    assert journey
    if state.settings.stopped:
        return Message((*before, say("check-in-is-stopped")), rows=(_onward(journey), way_out(journey)))
    promise = to_come(state, Kind.NEXT_DAY)
    if promise:
        already = say("check-in-already", when=moment(state, promise))
        return Message((*before, already), rows=(_onward(journey), way_out(journey)))
    due, day = tomorrow(state, context.now, state.settings.minute)
    zone = state.settings.zone
    next_day = (day - local_date(context.now, zone)).days == 1
    asked = "check-in-ask" if next_day else "check-in-ask-later"
    return Message(
        title=say("check-in-ask-title") if next_day else None,
        parts=(*before, say(asked, when=Moment(due, zone)), say("check-in-each-day")),
        rows=(
            (
                _yes(state, due, journey),
                button("button-other-time", Action.CHECK_IN_OTHER, journey.ref),
                button("button-each-day", Action.CHECK_IN_DAILY, journey.ref),
                button("button-no-thanks", Action.CHECK_IN_NO, journey.ref),
            ),
            way_out(journey),
        ),
    )


def yes(state: State, event: Pressed, context: Context) -> Outcome:
    """Promise it at the time that was shown."""
    if to_come(state, Kind.NEXT_DAY):
        return Outcome(state, (ask(state, context),))
    return _promised(state, context, _shown(event.argument, state, context))


def daily(state: State, event: Pressed, context: Context) -> Outcome:
    """Each day for a while, and never endlessly: it ends by itself, at the latest after a few days."""
    journey = state.journey
    assert journey
    if state.settings.stopped or to_come(state, Kind.NEXT_DAY):
        return Outcome(state, (ask(state, context),))
    when, _ = tomorrow(state, context.now, state.settings.minute)
    kept, effects = promised(state, context, Kind.NEXT_DAY, when, journey.ref, days=DAYS)
    said = say("check-in-each-day-promised", when=Moment(when, state.settings.zone))
    return Outcome(kept, (Message((said,), rows=(_onward(journey), way_out(journey))),), effects)


def at(state: State, event: Pressed, context: Context) -> Outcome:
    """Promise it at a time of day the member chose."""
    chosen = event.choices[0] if event.choices else ""
    minute = int(chosen) if chosen.isdecimal() else state.settings.minute
    return _promised(state, context, tomorrow(state, context.now, minute))


def other(state: State, event: Pressed, context: Context) -> Outcome:
    """Another time: a list of hours where the zone is known, else the way to say where one is."""
    journey = state.journey
    assert journey
    if state.settings.zone:
        card = Message(
            (say("check-in-other", zone=state.settings.zone),),
            choice=Choice(say("check-in-other-prompt"), Action.CHECK_IN_AT, hour_options(), journey.ref),
            rows=(way_out(journey),),
        )
    else:
        due, _ = tomorrow(state, context.now, state.settings.minute)
        card = Message(
            (say("check-in-no-zone"),),
            rows=(
                (
                    main_button("button-set-zone", Action.ZONE, journey.ref, "ask"),
                    _yes(state, due, journey),
                    button("button-no-thanks", Action.CHECK_IN_NO, journey.ref),
                ),
                way_out(journey),
            ),
        )
    return Outcome(state, (card,))


def no(state: State, event: Pressed, context: Context) -> Outcome:
    """No check-in, and no second question. One that was promised before is taken back."""
    assert state.journey
    card = Message((say("check-in-none"),), rows=(_onward(state.journey), way_out(state.journey)))
    without, effects = taken_back(state, Kind.NEXT_DAY)
    return Outcome(without, (card,), effects)


def felt(state: State, event: Pressed, context: Context) -> Outcome:
    """How it is today. One check-in counts once, however often its buttons are pressed."""
    answer = Felt(event.argument) if event.argument in set(Felt) else Felt.SAME
    answered = state
    if event.ref not in state.answered:
        heavier = state.heavier + 1 if answer is Felt.HEAVIER else 0
        answered = replace(state, heavier=heavier, answered=(*state.answered, event.ref)[-ANSWERED_LIMIT:])
    people = answer is Felt.HEAVIER and answered.heavier >= HEAVY_TWICE
    said = say("felt-heavier-again" if people else f"felt-{answer.value}")
    paper = () if people else writing.offer(answered, context)
    return Outcome(answered, (Message((said,), rows=(_after_felt(answered, event.ref, people, paper),)),))


def another_day(state: State, event: Pressed, context: Context) -> Outcome:
    """More rest, and the same question again."""
    if not state.open_journey:
        return Outcome(state, (Message((say("another-day"),)),))
    return Outcome(state, (ask(state, context, before=(say("another-day"),)),))


def stop(state: State, event: Pressed, context: Context) -> Outcome:
    """No more check-ins, at once, thanked once."""
    stopped = replace(state, check_ins=(), settings=replace(state.settings, stopped=True))
    card = Message(
        (say("check-ins-stopped"),),
        rows=((button("button-start-again", Action.RESUME), button("button-my-data", Action.PRIVACY)),),
    )
    return Outcome(stopped, (card,), (CancelCheckIns(),))


def hour_options() -> tuple[Option, ...]:
    """Every half hour a check-in may come at; the value is minutes after midnight."""
    return tuple(
        Option(say("hour", hour=f"{minute // 60:02}:{minute % 60:02}"), str(minute))
        for minute in range(FIRST_MINUTE, LAST_MINUTE + 1, HALF_HOUR)
    )


def _promised(state: State, context: Context, when: tuple[datetime, date]) -> Outcome:
    journey = state.journey
    assert journey
    if state.settings.stopped:
        return Outcome(state, (ask(state, context),))
    kept, effects = promised(state, context, Kind.NEXT_DAY, when[0], journey.ref)
    card = Message(
        (say("check-in-promised", when=Moment(when[0], state.settings.zone)),),
        rows=(_onward(journey), way_out(journey)),
    )
    return Outcome(kept, (card,), effects)


def _shown(argument: str, state: State, context: Context) -> tuple[datetime, date]:
    """The shown instant if it can still be kept, else tomorrow anew: an old card is no reason to write at once."""
    fresh = tomorrow(state, context.now, state.settings.minute)
    if not argument.isdecimal() or len(argument) > EPOCH_DIGITS:
        return fresh
    shown = datetime.fromtimestamp(int(argument), UTC)
    zone = state.settings.zone
    day = local_date(shown, zone)
    soon = context.now + timedelta(hours=1) <= shown <= max(fresh[0], context.now + timedelta(days=2))
    sensible = late(shown, shown, zone, state.settings.minute) is None
    others = tuple(one for one in state.check_ins if one.kind is not Kind.NEXT_DAY)
    welcomed = welcome(state, shown, context.now, others) == shown
    return (shown, day) if soon and sensible and welcomed and day.isoformat() not in state.answered else fresh


def _yes(state: State, due: datetime, journey: Journey) -> Button:
    argument = str(int(due.timestamp()))
    if not state.settings.zone:
        return main_button("button-yes-same-time", Action.CHECK_IN_YES, journey.ref, argument)
    shown = Moment(due, state.settings.zone, "time")
    return main_button("button-yes-at", Action.CHECK_IN_YES, journey.ref, argument, when=shown)


def _onward(journey: Journey) -> tuple[Button, ...]:
    """What can come next, none of it today unless wanted."""
    offers = {
        Step.ARRIVAL: button("button-take-a-day", Action.TAKE_A_DAY, journey.ref),
        Step.TAKE_A_DAY: button("button-reach-out", Action.REACH_OUT, journey.ref),
    }
    further = offers.get(journey.step, button("button-keep-going", Action.KEEP_GOING, journey.ref))
    return (further, button("button-rest-now", Action.NOT_NOW, journey.ref))


def _after_felt(state: State, check_in: str, people: bool, paper: tuple[Button, ...]) -> tuple[Button, ...]:
    """What is offered after an answer; people to talk to come first where it has been heavy. paper: writing it out."""
    journey = state.open_journey
    people_first = (main_button("button-help-lines", Action.HELP_LINES),) if people else ()
    people_last = () if people else (button("button-help-lines", Action.HELP_LINES),)
    reached = journey is not None and journey.step in {Step.REACH_OUT, Step.KEEP_GOING}
    further = Action.KEEP_GOING if reached else Action.REACH_OUT
    return (
        *people_first,
        *((button("button-next-step", further, journey.ref),) if journey else ()),
        button("button-another-day", Action.ANOTHER_DAY, check_in),
        *paper,
        button("button-stop-messages", Action.STOP_CHECK_INS, check_in),
        *people_last,
    )
