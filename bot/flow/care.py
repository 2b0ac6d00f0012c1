"""People to talk to: on every step, for anyone, and nothing about it is kept but a country that somebody picked."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, Outcome
from bot.events import Encouraged, Event, Pressed
from bot.flow.cards import button, say
from bot.flow.help_lines import of_country, reminder, told
from bot.flow.promises import to_come
from bot.flow.promises import told as promise
from bot.flow.quiet import QUOTING, quiet
from bot.replies import OPTIONS_LIMIT, Button, Choice, Copyable, Line, Message, Option, Part
from bot.state import Kind, State
from bot.tokens import Action

PAGE = OPTIONS_LIMIT - 1
"""Countries in one list; the last place leads to the others."""


def help_lines(state: State, event: Pressed, context: Context) -> Outcome:
    """Where to find a person, anywhere. The lines of a country they picked before come first; none is ever guessed."""
    own = of_country(context.help_lines, state.settings.country)
    return (
        Outcome(state, (_lines(state, context, state.settings.country),)) if own else countries(state, event, context)
    )


def countries(state: State, event: Pressed, context: Context) -> Outcome:
    """Every country there is a line of, to pick from."""
    return Outcome(state, (_list(state, context),))


def country(state: State, event: Pressed, context: Context) -> Outcome:
    """The lines of one country, which come first from now on; or the next page of countries."""
    chosen = event.choices[0] if event.choices else ""
    if chosen.isdecimal():
        return Outcome(state, (_list(state, context, int(chosen)),))
    if not of_country(context.help_lines, chosen):
        return Outcome(state, (_list(state, context),))
    picked = replace(state, settings=replace(state.settings, country=chosen))
    kept = () if state.settings.country == chosen else (say("help-country-kept"),)
    return Outcome(picked, (_lines(picked, context, chosen, kept),))


def forget(state: State, event: Pressed, context: Context) -> Outcome:
    """No country is kept any more."""
    forgotten = replace(state, settings=replace(state.settings, country=""))
    return Outcome(forgotten, (_list(forgotten, context, before=(say("help-country-forgotten"),)),))


def more_ways(state: State, event: Pressed, context: Context) -> Outcome:
    """Other ways than a call; for a friend; and a message tomorrow, for whoever wants one."""
    coming = to_come(state, Kind.NEXT_DAY)
    parts: tuple[Part, ...] = (
        say("more-ways-near"),
        say("help-lines-everywhere"),
        say("more-ways-friend"),
        say("more-ways-nobody"),
        *((promise(state, coming, context.now),) if coming else ()),
    )
    first = (
        button("button-help-lines", Action.HELP_LINES),
        button("button-copy-message", Action.COPY_MESSAGE),
        button("button-im-safe", Action.SAFE),
    )
    tomorrow = _tomorrow(state)
    return Outcome(state, (Message(parts, say("more-ways-title"), rows=(first, *((tomorrow,) if tomorrow else ()))),))


def copy_message(state: State, event: Pressed, context: Context) -> Outcome:
    """Words to send to somebody they trust; they send it, or do not."""
    row = (
        button("button-help-lines", Action.HELP_LINES),
        button("button-more-ways", Action.MORE_WAYS),
        button("button-im-safe", Action.SAFE),
    )
    parts = (say("trusted-how"), Copyable(say("trusted-message")))
    return Outcome(state, (Message(parts, say("trusted-title"), rows=(row,)),))


def instead_of_quotes(state: State, event: Event, context: Context) -> Outcome | None:
    """In quiet days, whoever asks for a quote reads why there is none, and where a person is; None for all else."""
    asked = isinstance(event, Encouraged) or (isinstance(event, Pressed) and event.action in QUOTING)
    if not asked or not quiet(state, context.now):
        return None
    row = (button("button-help-lines", Action.HELP_LINES), button("button-where", Action.WHERE))
    return Outcome(state, (Message((say("no-quotes-now"), *reminder(state, context.help_lines)), rows=(row,)),))


def choice(state: State, context: Context, start: int = 0) -> Choice | None:
    """Every country, first the one a community's admins put first, then where lines speak the reader's language.

    They are offered, never chosen for anybody.
    """
    first = context.community.country
    named = country_names(context)
    spoken = _understood(state, context)
    listed = sorted(named, key=lambda one: (one[0] != first, one[0] not in spoken))  # else in the reader's own order
    page = listed[start : start + PAGE]
    options = [Option(say("country", name=name), code) for code, name in page]
    if len(listed) > PAGE:
        following = start + PAGE if start + PAGE < len(listed) else 0
        options.append(Option(say("help-lines-more"), str(following)))
    return Choice(say("help-lines-prompt"), Action.COUNTRY, tuple(options)) if page else None


def _understood(state: State, context: Context) -> frozenset[str]:
    """Countries whose first language on the phone is the reader's."""
    language = state.settings.spoken.partition("-")[0]
    lines = (line for line in context.help_lines if line.languages)
    return frozenset(line.country for line in lines if line.languages[0].partition("-")[0] == language)


def country_name(code: str, context: Context) -> str:
    """What a reader calls a country."""
    return dict(country_names(context)).get(code, code)


def country_names(context: Context) -> tuple[tuple[str, str], ...]:
    """Every country there is a line of, as (code, what a reader calls it), in their order."""
    return context.countries or _in_english(context)


def _tomorrow(state: State) -> tuple[Button, ...]:
    """One plain message, asked for by a press of its own. It needs a journey, as every promise does."""
    if state.journey is None or state.settings.stopped:
        return ()
    if to_come(state, Kind.NEXT_DAY):
        return (button("button-no-check-in", Action.WRITE_TOMORROW, argument="no"),)
    return (
        button("button-check-in-tomorrow", Action.WRITE_TOMORROW, argument="yes"),
        button("button-no-check-in", Action.WRITE_TOMORROW, argument="no"),
    )


def _lines(state: State, context: Context, code: str, after: tuple[Line, ...] = ()) -> Message:
    """The lines of one country."""
    lines = of_country(context.help_lines, code)
    return Message(
        title=say("help-lines-country", country=country_name(code, context)),
        parts=(*told(lines, state.settings.spoken), say("help-lines-emergency"), *after),
        rows=(
            (
                button("button-help-now", Action.HELP_NOW),
                button("button-other-country", Action.COUNTRIES),
                button("button-more-ways", Action.MORE_WAYS),
                button("button-go-back", Action.WHERE),
            ),
        ),
    )


def _list(state: State, context: Context, start: int = 0, before: tuple[Line, ...] = ()) -> Message:
    forgets = (button("button-forget-country", Action.FORGET_COUNTRY),) if state.settings.country else ()
    return Message(
        title=say("help-lines-title"),
        parts=(*before, say("help-lines-bot"), say("help-lines-everywhere"), say("help-lines-emergency")),
        choice=choice(state, context, start),
        rows=(
            (
                button("button-help-now", Action.HELP_NOW),
                button("button-more-ways", Action.MORE_WAYS),
                *forgets,
                button("button-go-back", Action.WHERE),
            ),
        ),
    )


def _in_english(context: Context) -> tuple[tuple[str, str], ...]:
    names = {line.country: line.country_name for line in context.help_lines}
    return tuple(sorted(names.items(), key=lambda one: one[1]))
