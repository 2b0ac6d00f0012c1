"""What is promised to a member, in the order in which it comes: one of each kind at most, of each plan and answer.

On one day one message comes by itself at most; a second one only where they asked for it on that very day.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.effects import Context, Effect, MoveCheckIn, PromiseCheckIn, TakeBack
from bot.flow.cards import moment, say
from bot.hours import (
    at_minute,
    local_date,
    next_morning,
    on_weekday,
    same_day_or_next,
    working_days,
    working_days_between,
)
from bot.replies import Line
from bot.state import CheckIn, Kind, Settings, State

DAY = timedelta(days=1)


def to_come(state: State, kind: Kind, about: str = "") -> CheckIn | None:
    """The promise of a kind (and of a plan) that is still to come, if any."""
    return next((one for one in state.check_ins if one.kind is kind and one.about == about), None)


def promised(
    state: State, context: Context, kind: Kind, when: datetime, journey: str, about: str = "", days: int = 0
) -> tuple[State, tuple[Effect, ...]]:
    """One more promise; an earlier one of its kind (and plan) is taken back for it."""
    id_, day = f"{journey}-{context.fresh}", local_date(when, state.settings.zone)
    new = CheckIn(id_, journey, when, day, kind=kind, about=about, days=days)
    freed, effects = taken_back(state, kind, about)
    in_order = sorted((*freed.check_ins, new), key=lambda one: one.due_at)
    return replace(freed, check_ins=tuple(in_order)), (*effects, PromiseCheckIn(new))


def once(
    state: State, context: Context, kind: Kind, when: datetime, journey: str, about: str = ""
) -> tuple[State, tuple[Effect, ...], CheckIn]:
    """One promise of a kind for a journey. Asked for again, it stays at the day it was promised for."""
    earlier = of_journey(state, kind, journey)
    if earlier:
        return state, (), earlier
    kept, effects = promised(state, context, kind, when, journey, about)
    promise = to_come(kept, kind, about)
    assert promise
    return kept, effects, promise


def of_journey(state: State, kind: Kind, journey: str) -> CheckIn | None:
    """The promise of a kind that a journey still brings, if any."""
    return next((one for one in state.check_ins if one.kind is kind and one.journey == journey), None)


def taken_back(state: State, kind: Kind, about: str = "") -> tuple[State, tuple[Effect, ...]]:
    """Without the promise of a kind (and of a plan); the others stay."""
    gone = tuple(one for one in state.check_ins if one.kind is kind and one.about == about)
    if not gone:
        return state, ()
    others = tuple(one for one in state.check_ins if one not in gone)
    return replace(state, check_ins=others), tuple(TakeBack(one.id) for one in gone)


def start(state: State, now: datetime) -> datetime:
    """From when on a new promise may be: now, or the end of a pause."""
    return max(now, state.settings.paused_until or now)


def tomorrow(state: State, now: datetime, minute: int) -> tuple[datetime, date]:
    """When the next day's check-in would come: the UTC instant and the member's own date."""
    when, _ = next_morning(start(state, now), state.settings.zone, minute)
    when = welcome(state, when, now, tuple(one for one in state.check_ins if one.kind is not Kind.NEXT_DAY))
    return when, local_date(when, state.settings.zone)


def welcome(state: State, when: datetime, now: datetime, placed: tuple[CheckIn, ...] | None = None) -> datetime:
    """That instant, or the next one at which a message is welcome.

    That is not while away, nor at a weekend they keep free, nor on a day that brings another one. placed: those
    others; all that are to come where left out.
    """
    zone, minute = state.settings.zone, state.settings.minute
    begin = start(state, now)
    if when <= begin:
        when = same_day_or_next(when, begin, zone, minute)
    taken = {one.local_date for one in (state.check_ins if placed is None else placed)}
    for _ in range(len(taken) + 1):
        if state.settings.weekdays:
            when = on_weekday(when, zone, minute)
        if local_date(when, zone) not in taken:
            break
        when = at_minute(local_date(when, zone) + DAY, zone, minute) if zone else when + DAY
    return when


def working(state: State, when: datetime, now: datetime) -> datetime:
    """That instant, or the next welcome one on a working day."""
    zone, minute = state.settings.zone, state.settings.minute
    while True:
        moved = on_weekday(welcome(state, when, now), zone, minute)
        if moved == when:
            return when
        when = moved


def rearranged(state: State, was: Settings, now: datetime) -> tuple[State, tuple[Effect, ...]]:
    """Move what is to come to what the settings now say; still the same promises, each for its day if it can be.

    One that is on its way just now stays as it is: it must not come twice.
    """
    moved: list[CheckIn] = [one for one in state.check_ins if one.leased]
    for one in state.check_ins:
        if not one.leased:
            moved.append(_moved(one, state, was, now, tuple(moved)))
    effects = tuple(MoveCheckIn(one) for one in moved if not one.leased)
    return replace(state, check_ins=tuple(sorted(moved, key=lambda one: one.due_at))), effects


def told(state: State, promise: CheckIn, now: datetime) -> Line:
    """What is promised for when, as one line; what was to come by now is on its way."""
    if promise.due_at <= now:
        return say("where-on-its-way")
    when = moment(state, promise)
    match promise.kind:
        case Kind.FOLLOW_UP:
            return say("where-follow-up", when=when)
        case Kind.LOOK_BACK:
            return say("where-look-back", when=when)
        case Kind.CAREER:
            return say("where-career", when=when)
        case Kind.PLAN:
            return say("where-plan-reminder", when=when)
        case Kind.FAR:
            return say("where-far", when=when)
        case _:
            return say("where-check-in", when=when)


def _moved(one: CheckIn, state: State, was: Settings, now: datetime, placed: tuple[CheckIn, ...]) -> CheckIn:
    zone, minute = state.settings.zone, state.settings.minute
    when, begin = one.due_at, start(state, now)
    if one.kind is Kind.FOLLOW_UP and begin > now and was.paused_until != state.settings.paused_until:
        when = working_days(begin, working_days_between(now, when, zone), zone, minute)
    if when <= begin or (was.zone, was.minute) != (zone, minute):
        when = same_day_or_next(when, begin, zone, minute)
    if one.kind is Kind.FOLLOW_UP:
        when = on_weekday(when, zone, minute)
    when = welcome(state, when, now, placed)
    return replace(one, due_at=when, local_date=local_date(when, zone))
