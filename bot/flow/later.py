"""The same message at another time: in an hour, this evening, tomorrow, next week. Also one reminder of a plan.

Only one message moves, and only into the hours a check-in may come at; what is chosen is answered with when it comes.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.effects import Context, Outcome
from bot.events import Pressed
from bot.flow import promises
from bot.flow.cards import button, moment, say
from bot.hours import FIRST_MINUTE, LAST_MINUTE, at_minute, local_date
from bot.replies import Button, Choice, Line, Message, Option
from bot.state import ANSWERED_LIMIT, CheckIn, Kind, Note, NoteKind, State
from bot.tokens import Action

TIMES = ("hour", "evening", "tomorrow", "week")
"""What can be chosen; each is a short code on the wire."""
EVENING = 18 * 60
"""When an evening is, in minutes after local midnight."""
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def choice(ref: str, kind: Kind, about: str = "", prompt: str = "later-prompt") -> Choice:
    """The list on a message. about: the plan it brings, if it brings just that."""
    options = tuple(Option(say(f"later-{time}"), time) for time in TIMES)
    return Choice(say(prompt), Action.LATER, options, ref, f"{kind.value}:{about}" if about else kind.value)


def chosen(state: State, event: Pressed, context: Context) -> Outcome:
    """Promise that one message for then. The same choice again changes nothing."""
    asked = _asked(state, event)
    if asked is None:
        return Outcome(state, (_card(say("later-gone")),))
    if state.settings.stopped:
        return Outcome(state, (_card(say("check-in-is-stopped")),))
    kind, about = asked
    if kind is Kind.FOLLOW_UP:
        about = event.ref.partition("-")[0]  # one for each journey, as the first was
    time = event.choices[0] if event.choices and event.choices[0] in TIMES else "tomorrow"
    before = f"{event.ref}:{event.argument}:"
    promise = promises.to_come(state, kind, about)
    if f"{before}{time}" in state.answered and promise:
        return Outcome(state, (_card(say("later-set", when=moment(state, promise)), *_off(kind, about)),))
    freed, _ = promises.taken_back(state, kind, about)
    when = _allowed(_when(time, context.now, state), state, context.now, freed.check_ins)
    earlier = promises.to_come(state, kind, about)
    days = earlier.days if earlier else 0
    kept, effects = promises.promised(state, context, kind, when, event.ref.partition("-")[0], about, days)
    others = tuple(one for one in kept.answered if not one.startswith(before))
    kept = replace(kept, answered=(*others, f"{before}{time}")[-ANSWERED_LIMIT:])
    promise = promises.to_come(kept, kind, about)
    assert promise
    return Outcome(kept, (_card(say("later-set", when=moment(kept, promise)), *_off(kind, about)),), effects)


def off(state: State, event: Pressed, context: Context) -> Outcome:
    """No reminder of this plan after all. argument: the plan's id."""
    without, effects = promises.taken_back(state, Kind.PLAN, event.argument)
    return Outcome(without, (_card(say("later-off")),), effects)


def _asked(state: State, event: Pressed) -> tuple[Kind, str] | None:
    """Which message is meant; None where there is nothing left of it to bring."""
    kind, _, about = event.argument.partition(":")
    journey = event.ref.partition("-")[0]
    if kind not in set(Kind) or not state.journeys or not journey:
        return None
    ahead = any(_is_ahead(note, about) for note in state.notes)
    if (kind == Kind.PLAN) is not bool(about) or (about and not ahead):
        return None
    return Kind(kind), about


def _is_ahead(note: Note, id_: str) -> bool:
    return note.id == id_ and note.kind is NoteKind.PLAN and note.progress is None


def _when(time: str, now: datetime, state: State) -> datetime:
    """The chosen instant, moved on to the next hour a check-in may come at."""
    zone, minute = state.settings.zone, state.settings.minute
    if zone is None:
        soon = {"hour": HOUR, "week": 7 * DAY}.get(time, DAY)
        return (now + soon).replace(microsecond=0)
    today = local_date(now, zone)
    if time == "hour":
        return _in_an_hour(now, zone, minute)
    if time == "evening" and at_minute(today, zone, EVENING) > now:
        return at_minute(today, zone, EVENING)
    return at_minute(today + (7 * DAY if time == "week" else DAY), zone, minute)


def _in_an_hour(now: datetime, zone: str, minute: int) -> datetime:
    soon = (now + HOUR).replace(microsecond=0)
    there = soon.astimezone(ZoneInfo(zone))
    passed = there.hour * 60 + there.minute
    if passed < FIRST_MINUTE:
        return at_minute(there.date(), zone, FIRST_MINUTE)
    within = passed < LAST_MINUTE or (passed == LAST_MINUTE and there.second == 0)
    return soon if within else at_minute(there.date() + DAY, zone, minute)


def _allowed(when: datetime, state: State, now: datetime, others: tuple[CheckIn, ...]) -> datetime:
    """Not while away, nor at a weekend they keep free; on a later day, not beside another message either."""
    today = local_date(now, state.settings.zone)
    return promises.welcome(state, when, now, () if local_date(when, state.settings.zone) == today else others)


def _off(kind: Kind, about: str) -> tuple[Button, ...]:
    return (button("button-take-back", Action.PLAN_REMIND_OFF, argument=about),) if kind is Kind.PLAN else ()


def _card(said: Line, *first: Button) -> Message:
    ways = (button("button-where", Action.WHERE), button("button-settings", Action.SETTINGS))
    stop = (button("button-stop-messages", Action.STOP_CHECK_INS), button("button-help-lines", Action.HELP_LINES))
    return Message((said,), rows=((*first, *ways), stop))
