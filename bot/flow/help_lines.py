"""Help lines as they are said: name and hours, and below each number and each other way on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.flow.cards import say
from bot.quotes import HelpLine
from bot.replies import Bullets, Line, Part
from bot.state import State

LINES_SHOWN = (say("help-lines-emergency"), say("crisis-act"), say("more-ways-nobody"), say("trusted-how"))
"""Any of these stands on a card that is about people to talk to already."""

ALWAYS = frozenset({"24/7", ""})
"""Hours that need no saying, or that nobody knows."""

_SMS_WORD = re.compile(r"SMS ([A-Z]+) to (.+)")
_WAYS = {"SMS": "sms", "WhatsApp": "whatsapp"}
_MANY = re.compile(r"(\d+)\+")

TWO = 2
"""Ways that are always given: one may be closed, or not what somebody can use just now."""

MOST = 10
"""What a short list holds."""


def of_country(lines: tuple[HelpLine, ...], country: str) -> tuple[HelpLine, ...]:
    """The lines of one country, the one to show first at the beginning; none for "" or a country without a row."""
    return tuple(line for line in lines if line.country == country)


def told(lines: tuple[HelpLine, ...], locale: str) -> tuple[Part, ...]:
    """Lines in full, one list each; with the directory of all countries where they are fewer than two ways."""
    ways = sum(1 for line in lines for _ in _ways(line))
    directory = () if ways >= TWO else (say("help-lines-everywhere"),)
    return (*(Bullets((_name(line, locale), *_ways(line))[:MOST]) for line in lines), *directory)


def reminder(state: State, lines: tuple[HelpLine, ...]) -> tuple[Part, ...]:
    """One sentence that leads to a person: the first line of their country if they picked one, else the directory."""
    own = of_country(lines, state.settings.country)
    if not own:
        return (say("help-reminder"),)
    first = own[0]
    called = first.called(state.settings.spoken)
    number = first.phone.partition(";")[0]
    if first.hours in ALWAYS:
        return (say("help-reminder-line", name=called, number=number),)
    return (say("help-reminder-hours", name=called, number=number, hours=_hours(first.hours)), say("help-reminder"))


def _name(line: HelpLine, locale: str) -> Line:
    name = line.called(locale)
    return say("help-line-hours", name=name, hours=_hours(line.hours)) if line.hours else say("help-line", name=name)


def _hours(hours: str) -> Line:
    if hours == "24/7":
        return say("help-hours-always")
    if many := _MANY.fullmatch(hours):
        return say("help-hours-many", count=int(many[1]))
    if hours.endswith("?"):
        return say("help-hours-unsure", hours=hours.removesuffix("?"))
    return say("help-hours", hours=hours)


def _ways(line: HelpLine) -> Iterator[Line]:
    for number in line.phone.split(";"):
        mobile = number.strip().startswith("*")
        yield say("help-way-mobile" if mobile else "help-way-call", number=number.strip())
    for way in filter(None, line.text.split(";")):
        yield _other(way.strip())
    if line.url:
        yield say("help-way-web", address=line.url)


def _other(way: str) -> Line:
    if word := _SMS_WORD.fullmatch(way):
        return say("help-way-sms-word", word=word[1], number=word[2])
    kind, _, number = way.partition(" ")
    return say("help-way-chat", address=number) if kind == "chat" else say(f"help-way-{_WAYS[kind]}", number=number)
