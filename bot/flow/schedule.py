"""The page for quotes that a channel gets by itself: where, on which days, when, about what, and whether it sounds."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce

from bot.community import Community, Schedule
from bot.effects import Context
from bot.events import Pressed
from bot.flow.cards import button, main_button, say
from bot.flow.pages import Controls, View, Wish, small
from bot.hours import is_zone
from bot.quotes import THEMES
from bot.replies import Bullets, Button, Choice, Field, Form, Line, Mention, Message, Option, Pick, Value
from bot.tokens import Action

WEEK = 7
ALL = "all"
"""Stands for every theme."""


def now(community: Community, context: Context) -> Line:
    """Whether a quote comes by itself, and where."""
    quotes = community.quotes
    if not quotes.on:
        return say("schedule-was-stopped" if quotes.stopped else "schedule-is-off")
    return say("schedule-is-on", where=Mention(quotes.room), time=_time(quotes.minute))


def controls(community: Community, view: View) -> Controls:
    """The page, or the list of one part of it."""
    quotes = community.quotes
    match view.part:
        case "room":
            pick = Pick(say("schedule-room-prompt"), Action.ADMIN_SET, "room", argument="quotes/room")
            return Controls((say("schedule-room-what"),), pick)
        case "days":
            days = tuple(Option(say(f"day-{day}"), str(day)) for day in range(WEEK))
            return Controls((say("schedule-days-what"),), _choice("days", days, most=WEEK))
        case "hour":
            hours = tuple(Option(_time(hour * 60), str(hour)) for hour in range(24))
            return Controls((say("schedule-hour-what", zone=quotes.zone),), _choice("hour", hours))
        case "theme":
            themes = (Option(say("theme-all"), ALL), *(Option(say(f"theme-{one}"), one) for one in THEMES))
            return Controls((say("schedule-theme-what"),), _choice("theme", themes))
        case _:
            return _all(quotes)


def change(community: Community, wish: Wish) -> Community | None:
    """A wish names a part and its value; what is set up or switched on is whose wish it was."""
    part, value = wish.given, wish.value
    quotes = replace(community.quotes, by=wish.who or community.quotes.by, stopped="")
    match part:
        case "on" if quotes.room:
            return replace(community, quotes=replace(quotes, on=True))
        case "off":
            return replace(community, quotes=replace(quotes, on=False))
        case "loud" | "silent":
            return replace(community, quotes=replace(quotes, silent=part == "silent"))
        case "room" if wish.room:
            return replace(community, quotes=replace(quotes, room=wish.room))
        case "days" if wish.chosen and all(_is_day(one) for one in wish.chosen):
            return replace(community, quotes=replace(quotes, days=frozenset(map(int, wish.chosen))))
        case "hour" if wish.number is not None and wish.number < 24:
            return replace(community, quotes=replace(quotes, minute=wish.number * 60))
        case "zone":
            return in_zone(community, value)
        case "theme" if value in (*THEMES, ALL):
            return replace(community, quotes=replace(quotes, theme="" if value == ALL else value))
        case _:
            return None


def in_zone(community: Community, zone: str) -> Community | None:
    """With the time zone that both schedules follow."""
    return replace(community, quotes=replace(community.quotes, zone=zone)) if is_zone(zone) else None


def told(value: str, context: Context) -> Value:
    """What a schedule became, in the list of changes."""
    part, _, given = value.partition(":")
    chosen = given.split("+")
    match part:
        case "on" | "off" | "loud" | "silent":
            return say(f"schedule-to-{part}")
        case "stopped":
            return say("schedule-to-stopped", reason=say(reason(given)))
        case "days" if all(_is_day(one) for one in chosen):
            return _days(frozenset(map(int, chosen)))
        case "hour" if (hour := small(given)) is not None and hour < 24:
            return _time(hour * 60)
        case "zone":
            return given
        case "theme" if given in (*THEMES, ALL):
            return say(f"theme-{given}")
        case _:
            return Mention(value) if given and "/" in value else say("admin-log-changed")


def reason(code: str) -> str:
    """The id of the words for a platform's reason."""
    return "schedule-reason-filtered" if code == "filtered" else "schedule-reason-closed"


def zone_form(event: Pressed) -> Form:
    """A city near most people of the channel."""
    place = Field("place", say("zone-form-place"), say("zone-form-hint"))
    return Form(say("schedule-zone-title"), Action.ADMIN_FORM, (place,), event.ref, event.argument)


def which_zone(zones: tuple[str, ...], page: str) -> Message:
    """Several fit, or none does. page: the one it was asked from."""
    again = (button("button-try-again", Action.ADMIN_FORM, argument=f"{page}/zone"),)
    back = (button("button-go-back", Action.ADMIN_PAGE, argument=page),)
    if not zones:
        return Message((say("zone-unknown"),), rows=(again, back))
    options = tuple(Option(say("zone-option", zone=zone), zone) for zone in zones[:25])
    choice = Choice(say("schedule-zone-prompt"), Action.ADMIN_SET, options, argument=f"{page}/zone")
    return Message((say("zone-several"),), choice=choice, rows=(again, back))


def _all(quotes: Schedule) -> Controls:
    where = say("schedule-room", where=Mention(quotes.room)) if quotes.room else say("schedule-room-none")
    facts = Bullets(
        (
            where,
            say("schedule-when", time=_time(quotes.minute), zone=quotes.zone),
            say("schedule-days", days=_days(quotes.days)),
            say("schedule-theme", theme=say(f"theme-{quotes.theme}") if quotes.theme else say("theme-all")),
            say("schedule-silent" if quotes.silent else "schedule-loud"),
        )
    )
    return Controls((say("schedule-what"), facts), None, (_parts(), _switches(quotes)))


def _parts() -> tuple[Button, ...]:
    opened = tuple(
        button(f"button-schedule-{part}", Action.ADMIN_PAGE, argument=f"quotes/{part}")
        for part in ("room", "days", "hour", "theme")
    )
    return (*opened, button("button-schedule-zone", Action.ADMIN_FORM, argument="quotes/zone"))


def _switches(quotes: Schedule) -> tuple[Button, ...]:
    sound = "loud" if quotes.silent else "silent"
    turn = "off" if quotes.on else "on"
    make = button if quotes.on else main_button
    switch = (make(f"button-admin-{turn}", Action.ADMIN_SET, argument=f"quotes/{turn}"),) if quotes.room else ()
    return (
        *switch,
        button(f"button-schedule-{sound}", Action.ADMIN_SET, argument=f"quotes/{sound}"),
        button("button-admin-preview", Action.ADMIN_PREVIEW, argument="quotes"),
    )


def _choice(part: str, options: tuple[Option, ...], most: int = 1) -> Choice:
    return Choice(say(f"schedule-{part}-prompt"), Action.ADMIN_SET, options, argument=f"quotes/{part}", most=most)


def _days(days: frozenset[int]) -> Line:
    if len(days) == WEEK:
        return say("days-all")
    if days == frozenset(range(5)):
        return say("days-weekdays")
    first, *others = (say(f"day-{one}") for one in sorted(days))
    return reduce(lambda one, other: say("days-more", one=one, other=other), others, first)


def _is_day(value: str) -> bool:
    return len(value) == 1 and value in "0123456"


def _time(minute: int) -> Line:
    return say("hour", hour=f"{minute // 60:02}:{minute % 60:02}")
