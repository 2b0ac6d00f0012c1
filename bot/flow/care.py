"""People to talk to: on every step, for anyone, and nothing about it is kept."""

from __future__ import annotations

from bot.effects import Context, Outcome
from bot.events import Pressed
from bot.flow.cards import button, say
from bot.quotes import HelpLine
from bot.replies import OPTIONS_LIMIT, Bullets, Choice, Line, Message, Option
from bot.state import State
from bot.tokens import Action

PAGE = OPTIONS_LIMIT - 1
"""Countries in one list; the last place leads to the others."""


def help_lines(state: State, event: Pressed, context: Context) -> Outcome:
    """Where to find a person, anywhere; a country can be chosen, never guessed."""
    return Outcome(state, (_card(context.help_lines, 0, context.community.country),))


def country(state: State, event: Pressed, context: Context) -> Outcome:
    """The lines of one country, or the next page of countries."""
    chosen = event.choices[0] if event.choices else ""
    if chosen.isdecimal():
        return Outcome(state, (_card(context.help_lines, int(chosen), context.community.country),))
    lines = tuple(line for line in context.help_lines if line.country == chosen)
    if not lines:
        return Outcome(state, (_card(context.help_lines, 0, context.community.country),))
    card = Message(
        title=say("help-lines-country", country=lines[0].country_name),
        parts=(Bullets(tuple(_line(line) for line in lines)), say("help-lines-emergency")),
        rows=((button("button-other-country", Action.HELP_LINES), button("button-go-back", Action.WHERE)),),
    )
    return Outcome(state, (card,))


def _line(line: HelpLine) -> Line:
    extra = tuple(one for one in (line.text, line.hours, line.url) if one)
    if not extra:
        return say("help-line", name=line.name, phone=line.phone)
    return say("help-line-and-more", name=line.name, phone=line.phone, more=" · ".join(extra))


def _card(lines: tuple[HelpLine, ...], start: int, first: str = "") -> Message:
    """first: the country that a community's admins put first, or "". It is offered, never chosen for anybody."""
    names = {line.country: line.country_name for line in lines}
    countries = sorted(names, key=lambda code: (code != first, names[code]))
    page = countries[start : start + PAGE]
    options = [Option(say("country", name=names[code]), code) for code in page]
    if len(countries) > PAGE:
        following = start + PAGE if start + PAGE < len(countries) else 0
        options.append(Option(say("help-lines-more"), str(following)))
    return Message(
        title=say("help-lines-title"),
        parts=(say("help-lines-bot"), say("help-lines-everywhere"), say("help-lines-emergency")),
        choice=Choice(say("help-lines-prompt"), Action.COUNTRY, tuple(options)) if page else None,
        rows=((button("button-go-back", Action.WHERE),),),
    )
