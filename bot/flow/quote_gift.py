"""A quote for one person, who said yes to such messages: with its author, from someone here, and no reason asked."""

from __future__ import annotations

from dataclasses import replace

from bot.community import Feature
from bot.effects import Context, Give, Outcome
from bot.events import Pressed
from bot.flow.cards import say
from bot.flow.encouragement import rest
from bot.quotes import Quote
from bot.replies import Line, Message, Pick
from bot.state import ANSWERED_LIMIT, State
from bot.tokens import Action


def to_one(state: State, event: Pressed, context: Context) -> Outcome:
    """Whom it is for. argument: the quote."""
    if refusal := _refusal(state, event, context):
        return _said(state, refusal)
    pick = Pick(say("words-one-prompt"), Action.QUOTE_TO, "member", event.ref, event.argument)
    return Outcome(state, (Message((say("quote-one-what"),), choice=pick),))


def give(state: State, event: Pressed, context: Context) -> Outcome:
    """The same answer, whoever it was and whatever they chose: nobody learns who said yes to such messages."""
    if refusal := _refusal(state, event, context):
        return _said(state, refusal)
    receiver, quote = event.choices[0] if event.choices else "", _quote(event, context)
    if not receiver or receiver == event.source.member:
        return _said(state, say("quote-one-self"))
    assert quote
    answered = (*state.answered, event.ref)[-ANSWERED_LIMIT:]
    given = replace(state, answered=answered, shared_at=context.now)
    return Outcome(given, (Message((say("quote-one-done"),)),), (Give(context.fresh, receiver, quote),))


def _refusal(state: State, event: Pressed, context: Context) -> Line | None:
    if event.ref in state.answered:
        return say("shared-already")
    if not event.source.community or Feature.WORDS not in context.community.on:
        return say("share-off-here")
    if _quote(event, context) is None:
        return say("quote-gone")
    return rest(state, context)


def _quote(event: Pressed, context: Context) -> Quote | None:
    return next((one for one in context.quotes if one.id == event.argument), None)


def _said(state: State, line: Line) -> Outcome:
    return Outcome(state, (Message((line,)),))
