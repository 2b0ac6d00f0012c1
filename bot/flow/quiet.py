"""Quiet days: for a week no quotes, and help lines beside everything of that day. Why they are is not kept anywhere.

`update` asks here once before and once after every answer, so that no card has to remember it. Whoever offers a quote,
an exercise or something to share outside of it asks `quiet` first.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.community import Feature
from bot.effects import Context, Outcome
from bot.events import Event, Pressed
from bot.flow.cards import button, say
from bot.flow.help_lines import LINES_SHOWN, reminder
from bot.hours import local_date
from bot.replies import Audience, Button, Choice, Line, Message, Reply
from bot.state import State
from bot.tokens import Action

LASTS = timedelta(days=7)
"""How long no quotes come."""

SAME_DAY, SAME_DAY_SOMEWHERE = timedelta(hours=12), timedelta(hours=24)
"""So long help lines stand on every card even past midnight; the latter where nobody knows when midnight is."""

QUOTING = frozenset({Action.ANOTHER_QUOTE, Action.SHARE, Action.QUOTE_ONE, Action.QUOTE_TO})
SUGGESTING = frozenset({Action.WIN, Action.WIN_SHARE, Action.WORDS, Action.WORDS_SHARE, Action.LANTERN})
"""What leads to a quote; and what suggests to tell others something."""

OFFERING = frozenset({Action.WIN_CHOSEN, Action.REST})
"""After these a card offers to tell others something, where a community has that."""

SHARED = frozenset({Feature.SHARING, Feature.WINS, Feature.WORDS, Feature.LANTERN})

ROW = 5
"""Buttons in a row, and two rows on a card: what fits every platform."""


def quiet(state: State, now: datetime) -> bool:
    """Whether no quotes may come to this member, nor kind words of others, nor anything else that cheers."""
    return state.no_quotes_until is not None and now < state.no_quotes_until


def same_day(state: State, now: datetime) -> bool:
    """Whether quiet days began today: help lines stand on every card, and nothing is suggested."""
    if state.no_quotes_until is None:
        return False
    begun, zone = state.no_quotes_until - LASTS, state.settings.zone
    lasting = SAME_DAY if zone else SAME_DAY_SOMEWHERE
    return local_date(begun, zone) == local_date(now, zone) or now - begun < lasting


def begun(state: State, now: datetime) -> State:
    """From now on for a week."""
    return replace(state, no_quotes_until=now + LASTS)


def begins(before: State, after: State) -> bool:
    """Whether they begin just now."""
    return after.no_quotes_until is not None and after.no_quotes_until != before.no_quotes_until


def ended(state: State, now: datetime) -> State:
    """Once they are over, nothing of them is kept."""
    return state if state.no_quotes_until is None or quiet(state, now) else replace(state, no_quotes_until=None)


def calmed(state: State, event: Event, context: Context) -> Context:
    """What the flow may know in quiet days: no quotes, no words of others, and on that day nothing to share either."""
    if not quiet(state, context.now):
        return context
    calm = replace(context, quotes=(), pool=())
    offers = isinstance(event, Pressed) and event.action in OFFERING
    if not offers or not same_day(state, context.now):
        return calm
    here = replace(context.community, on=context.community.on - SHARED)
    return replace(calm, community=here, lantern=False)


def cared_for(outcome: Outcome, known: State, event: Event, context: Context) -> Outcome:
    """Every card leads to help lines; in quiet days without ways to a quote, and on that day with lines on it."""
    erased = outcome.state == State()
    state = known if erased else outcome.state

    def with_care(reply: Reply) -> Reply:
        if not isinstance(reply, Message) or reply.audience is Audience.CHANNEL:
            return reply
        if not erased and quiet(state, context.now):
            reply = _without_suggestions(reply, state, context)
            if same_day(state, context.now) or reply.audience is Audience.DIRECT:
                reply = _with_lines(reply, state, context)
        return _with_way(reply)

    return replace(outcome, replies=tuple(with_care(reply) for reply in outcome.replies))


def check_in(promise: str, last: tuple[Line, ...] = ()) -> Message:
    """What was promised for the next day, as plain as can be: it reminds of nothing, and asks nothing."""
    return Message(
        title=say("check-in-title"),
        parts=(say("plain-check-in"), *last),
        rows=(
            (
                button("button-help-lines", Action.HELP_LINES, promise),
                button("button-where", Action.WHERE, promise),
                button("button-stop-messages", Action.STOP_CHECK_INS, promise),
                button("button-my-data", Action.PRIVACY, promise),
            ),
        ),
        audience=Audience.DIRECT,
    )


def _without_suggestions(message: Message, state: State, context: Context) -> Message:
    gone = QUOTING | SUGGESTING if same_day(state, context.now) else QUOTING
    rows = tuple(tuple(one for one in row if one.action not in gone) for row in message.rows)
    return replace(message, rows=tuple(row for row in rows if row))


def _with_lines(message: Message, state: State, context: Context) -> Message:
    lines = reminder(state, context.help_lines)
    if _is_help(message) or all(line in message.parts for line in lines):
        return message
    return replace(message, parts=(*message.parts, *lines))


def _with_way(message: Message) -> Message:
    """With the button that leads to people, wherever there is room: beside the ways out, last of all."""
    if _is_help(message) or any(one.action is Action.HELP_LINES for row in message.rows for one in row):
        return message
    help_ = button("button-help-lines", Action.HELP_LINES, _promise(message))
    if not message.rows:
        return replace(message, rows=((help_,),))
    *before, last = message.rows
    if len(last) < ROW:
        return replace(message, rows=(*before, (*last, help_)))
    if not before:
        return replace(message, rows=(last, (help_,)))
    first: tuple[Button, ...] = before[0]
    return replace(message, rows=((*first, help_), last)) if len(first) < ROW else message


def _promise(message: Message) -> str:
    """A direct message of ours is found again by the id that its buttons carry."""
    refs = {one.ref for row in message.rows for one in row}
    own = message.audience is Audience.DIRECT and len(refs) == 1
    return refs.pop() if own else ""


def _is_help(message: Message) -> bool:
    """Whether the card is about people to talk to already."""
    leads = isinstance(message.choice, Choice) and message.choice.action is Action.COUNTRY
    return leads or any(part in LINES_SHOWN for part in message.parts)
