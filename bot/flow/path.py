"""How far somebody has come, over time: their own no's, answers, interviews, and what went well. No score, no rank.

What happened is said by time, so that each date is said once; where nothing happened, nothing is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from functools import reduce

from bot.drawing import COLUMNS
from bot.drawing import path as drawn
from bot.effects import Context, Outcome
from bot.events import Pressed
from bot.flow.cards import button, notes_of, say
from bot.hours import local_date
from bot.past import Earlier
from bot.replies import Bullets, Button, Line, Message, Part, Picture, Stretch, Unit
from bot.state import NoteKind, Stage, State, Win
from bot.tokens import Action


class Row(StrEnum):
    """What there is to see, from the bottom of the picture up."""

    NO = "no"
    ANSWER = "answer"
    INTERVIEW = "interview"
    WENT_WELL = "went-well"


MET = frozenset({Stage.INTERVIEW.value, Stage.FINAL_ROUND.value})
"""Where an application had come to an interview."""

Begin = Callable[[date], date]


def _week(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _month(day: date) -> date:
    return day.replace(day=1)


def _quarter(day: date) -> date:
    return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)


def _year(day: date) -> date:
    return day.replace(month=1, day=1)


UNITS: tuple[tuple[Unit, Begin], ...] = (("week", _week), ("month", _month), ("quarter", _quarter), ("year", _year))
"""What a column can be, the shortest first: its name, and the first day of the one a day is in."""

LATELY = 4
"""How many months are told one by one; what was before them is told together, so that nothing is ever gone."""


def happened(state: State) -> dict[Row, tuple[date, ...]]:
    """The days of everything, as far as a day is known, oldest first.

    A no after an interview that was told as good news before is about that same interview, which counts once.
    """
    zone = state.settings.zone
    journeys = [*state.earlier]
    if state.journey:
        journeys.append(Earlier(state.journey.opened_at, state.journey.stage))
    told = [one.on for one in state.wins if one.on and one.what == Win.INTERVIEW]
    met = [local_date(one.opened_at, zone) for one in journeys if one.stage in MET]
    well = [one.on for one in (*state.wins, *state.done) if one.on and one.what != Win.INTERVIEW]
    return {
        Row.NO: tuple(sorted(local_date(one.opened_at, zone) for one in journeys)),
        Row.ANSWER: tuple(sorted(local_date(one.written_at, zone) for one in notes_of(state, NoteKind.FEEDBACK))),
        Row.INTERVIEW: _interviews(sorted(told), sorted(met)),
        Row.WENT_WELL: tuple(sorted(well)),
    }


def _interviews(told: list[date], met: list[date]) -> tuple[date, ...]:
    waiting, days = list(told), list(told)
    for day in met:
        if waiting and waiting[0] <= day:
            waiting.pop(0)
        else:
            days.append(day)
    return tuple(sorted(days))


def columns(first: date, today: date) -> tuple[Unit, tuple[date, ...], Begin]:
    """The shortest unit in which all of it fits, and the first days of its columns; the last years, if none does."""
    for name, begin in UNITS:
        starts = [begin(today)]
        while starts[0] > begin(first) and len(starts) < COLUMNS:
            starts.insert(0, begin(starts[0] - timedelta(days=1)))
        if starts[0] <= begin(first) or name == "year":
            return name, tuple(starts), begin
    raise AssertionError


def shown(state: State, today: date) -> tuple[tuple[tuple[int, ...], ...], Line] | None:
    """The counts from the bottom row up, and the same in words; None while there is nothing to see."""
    rows = happened(state)
    days = [day for row in rows.values() for day in row]
    if not days:
        return None
    unit, starts, begin = columns(min(days), max(today, *days))
    counted = {row: Counter(begin(day) for day in rows[row]) for row in Row}
    counts = tuple(tuple(counted[row][start] for start in starts) for row in Row)
    times = ((start, {row: counted[row][start] for row in Row}) for start in starts)
    told = tuple(_told(unit, start, there) for start, there in times if any(there.values()))
    if not told:
        return None
    return counts, say(f"path-{unit}", times=reduce(lambda one, other: say("path-and", before=one, after=other), told))


def lately(state: State) -> tuple[Part, ...]:
    """How it went, month by month; nothing while all of it is one month, which the totals tell as well."""
    counted = {row: Counter(map(_month, days)) for row, days in happened(state).items()}
    months = sorted({month for there in counted.values() for month in there})
    if len(months) < 2:
        return ()
    older, newest = months[:-LATELY], months[-LATELY:]
    before = {row: sum(there[month] for month in older) for row, there in counted.items()}
    first = (say("path-before", when=Stretch(newest[0], "month"), counts=_counts(before)),) if older else ()
    each = (_told("month", month, {row: there[month] for row, there in counted.items()}) for month in newest)
    return say("path-lately"), Bullets((*first, *each))


def _told(unit: Unit, first: date, there: Mapping[Row, int]) -> Line:
    """What happened in one stretch of time."""
    return say(f"path-in-{unit}", when=Stretch(first, unit), counts=_counts(there))


def _counts(there: Mapping[Row, int]) -> Line:
    """How many of what, without noughts."""
    lines = (say(f"path-count-{row.value}", count=count) for row, count in there.items() if count)
    return reduce(lambda one, other: say("path-list", before=one, after=other), lines)


def looks(state: State) -> tuple[Button, ...]:
    """The same as a picture, where there is something to see."""
    if not any(happened(state).values()):
        return ()
    return tuple(button(f"button-picture-{look}", Action.PATH_PICTURE, argument=look) for look in ("light", "dark"))


def picture(state: State, event: Pressed, context: Context) -> Outcome:
    """Their own path as a picture, and all it shows as its words. argument: "light" or "dark"."""
    seen = shown(state, local_date(context.now, state.settings.zone))
    if seen is None:
        return Outcome(state, (Message((say("path-empty"),), rows=((button("button-where", Action.WHERE),),)),))
    counts, alt = seen
    look = "dark" if event.argument == "dark" else "light"
    seen_well = Picture("path.png", drawn(counts, dark=look == "dark"), alt)
    other = "light" if look == "dark" else "dark"
    row = (
        button(f"button-picture-{other}", Action.PATH_PICTURE, argument=other),
        button("button-progress", Action.PROGRESS),
    )
    legend = Message((say("path-legend"), say("progress-truth")), rows=(row,))
    return Outcome(state, (seen_well, legend))
