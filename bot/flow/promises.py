"""What is promised to a member: of each kind one message at most, in the order in which they come."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.effects import Context, Effect, PromiseCheckIn, TakeBack
from bot.flow.cards import moment, say
from bot.hours import local_date
from bot.replies import Line
from bot.state import CheckIn, Kind, State


def to_come(state: State, kind: Kind) -> CheckIn | None:
    """The promise of a kind that is still to come, if any."""
    return next((one for one in state.check_ins if one.kind is kind), None)


def promised(
    state: State, context: Context, kind: Kind, when: datetime, journey: str
) -> tuple[State, tuple[Effect, ...]]:
    """One more promise; an earlier one of its kind is taken back for it."""
    id_, day = f"{journey}-{context.fresh}", local_date(when, state.settings.zone)
    new = CheckIn(id_, journey, when, day, kind=kind)
    freed, effects = taken_back(state, kind)
    in_order = sorted((*freed.check_ins, new), key=lambda one: one.due_at)
    return replace(freed, check_ins=tuple(in_order)), (*effects, PromiseCheckIn(new))


def taken_back(state: State, kind: Kind) -> tuple[State, tuple[Effect, ...]]:
    """Without the promise of a kind; the others stay."""
    promise = to_come(state, kind)
    if promise is None:
        return state, ()
    others = tuple(one for one in state.check_ins if one is not promise)
    return replace(state, check_ins=others), (TakeBack(promise.id),)


def start(state: State, now: datetime) -> datetime:
    """From when on a new promise may be: now, or the end of a pause."""
    return max(now, state.settings.paused_until or now)


def told(state: State, promise: CheckIn) -> Line:
    """What is promised for when, as one line."""
    when = moment(state, promise)
    match promise.kind:
        case Kind.FOLLOW_UP:
            return say("where-follow-up", when=when)
        case Kind.LOOK_BACK:
            return say("where-look-back", when=when)
        case Kind.CAREER:
            return say("where-career", when=when)
        case _:
            return say("where-check-in", when=when)
