"""Quiet days: no messages at weekends, and none while somebody is away. What was promised waits and is not lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.dates import read_date
from bot.effects import Context, Outcome
from bot.events import Pressed, Submitted
from bot.flow import settings
from bot.flow.cards import button, main_button, say
from bot.hours import local_date
from bot.replies import Choice, Field, Form, Message, Moment, Option, Wrong
from bot.state import State
from bot.tokens import Action

AWAY = {"week": 7, "two-weeks": 14, "month": 30}
"""How long somebody may be away at one press, in days."""
LONGEST = timedelta(days=366)


def show(state: State, event: Pressed, context: Context) -> Outcome:
    """What is quiet now, and what can be."""
    chosen = state.settings
    away = chosen.paused_until if chosen.paused_until and chosen.paused_until > context.now else None
    until = say("away-until", until=Moment(away, chosen.zone)) if away else say("away-none")
    days = say("weekdays-on" if chosen.weekdays else "weekdays-off")
    ends = (button("button-start-again", Action.RESUME),) if away else ()
    switch = "no" if chosen.weekdays else "yes"
    rows = (
        (
            button(f"button-weekdays-{switch}", Action.WEEKDAYS, argument=switch),
            button("button-away-date", Action.AWAY_DATE),
            *ends,
            button("button-settings", Action.SETTINGS),
        ),
    )
    options = tuple(Option(say(f"away-{name}"), name) for name in AWAY)
    choice = Choice(say("away-prompt"), Action.AWAY, options)
    return Outcome(state, (Message((days, until, say("away-how")), say("away-title"), choice=choice, rows=rows),))


def weekdays(state: State, event: Pressed, context: Context) -> Outcome:
    """Whether messages come on weekdays only. argument: "yes" or "no"."""
    return settings.changed(state, replace(state.settings, weekdays=event.argument == "yes"), context)


def away(state: State, event: Pressed, context: Context) -> Outcome:
    """Away for so long, from today on."""
    days = AWAY.get(event.choices[0] if event.choices else "", AWAY["week"])
    return _until(state, local_date(context.now, state.settings.zone) + timedelta(days=days), context)


def form(state: State, event: Pressed, context: Context) -> Form:
    """A date, in whatever way they write dates."""
    until = Field("until", say("away-form-until"), say("away-form-hint"))
    return Form(say("away-form-title"), Action.AWAY_DATE, (until,))


def given(state: State, event: Submitted, context: Context) -> Outcome:
    """Away until the typed date; what cannot be read is said, and changes nothing."""
    typed, today = event.fields.get("until"), local_date(context.now, state.settings.zone)
    day = read_date(typed.reveal(), state.settings.spoken, today) if typed else None
    if day is None or not today < day <= today + LONGEST:
        again = (main_button("button-try-again", Action.AWAY_DATE), button("button-settings", Action.SETTINGS))
        wrong = Wrong("until", say("away-unreadable-short"))
        return Outcome(state, (Message((say("away-unreadable"),), rows=(again,), wrong=wrong),))
    return _until(state, day, context)


def _until(state: State, day: date, context: Context) -> Outcome:
    """From the first moment of that day on, messages may come again."""
    zone = state.settings.zone
    begin = datetime.combine(day, time(), ZoneInfo(zone) if zone else UTC).astimezone(UTC)
    return settings.changed(state, replace(state.settings, paused_until=begin), context)
