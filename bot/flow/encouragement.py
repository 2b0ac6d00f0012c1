"""Encouragement: a quote shown to one person first, and to a channel only if they say so."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, Outcome
from bot.events import Encouraged, Pressed
from bot.flow.cards import button, main_button, say
from bot.quotes import Quote
from bot.replies import Audience, Message, Part, Saying
from bot.state import ANSWERED_LIMIT, State
from bot.tokens import Action


def preview(state: State, event: Encouraged, context: Context) -> Outcome:
    """A quote for this person's eyes; an unknown theme is any theme."""
    return _preview(state, context, event.theme or "", event.source.channel)


def another(state: State, event: Pressed, context: Context) -> Outcome:
    """A different one. argument: "theme/id of the last one"."""
    theme, _, last = event.argument.partition("/")
    return _preview(state, context, theme, event.source.channel, last)


def share(state: State, event: Pressed, context: Context) -> Outcome:
    """One quiet public card; pressing again shares nothing again."""
    quote = next((one for one in context.quotes if one.id == event.argument), None)
    if quote is None or not event.source.channel:
        return Outcome(state, (Message((say("share-not-here"),)),))
    if event.ref in state.answered:
        return Outcome(state, (Message((say("shared-already"),)),))
    shared = replace(state, answered=(*state.answered, event.ref)[-ANSWERED_LIMIT:])
    public = Message((_saying(quote),), audience=Audience.CHANNEL)
    return Outcome(shared, (Message((say("shared"),)), public))


def put_away(state: State, event: Pressed, context: Context) -> Outcome:
    """Not now."""
    return Outcome(state, (Message((say("put-away"),)),))


def _preview(state: State, context: Context, theme: str, channel: bool, last: str = "") -> Outcome:
    fitting = tuple(quote for quote in context.quotes if theme in quote.themes) or context.quotes
    others = tuple(quote for quote in fitting if quote.id != last) or fitting
    if not others:
        return Outcome(state, (Message((say("no-quotes"),)),))
    quote = others[context.luck % len(others)]
    known = theme if theme in quote.themes else ""
    sharing = (main_button("button-share", Action.SHARE, context.fresh, quote.id),) if channel else ()
    parts: tuple[Part, ...] = (_saying(quote),)
    card = Message(
        title=say("quote-title"),
        parts=(*parts, say("quote-share-offer")) if channel else parts,
        rows=(
            (
                *sharing,
                button("button-another", Action.ANOTHER_QUOTE, argument=f"{known}/{quote.id}"),
                button("button-not-now", Action.PUT_AWAY),
            ),
        ),
    )
    return Outcome(state, (card,))


def _saying(quote: Quote) -> Saying:
    return Saying(quote.text, quote.translation, quote.author, quote.work, quote.year)
