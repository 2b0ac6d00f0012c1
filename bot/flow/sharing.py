"""What became of a card that a member shared: it stands there, or nothing of it counts and nothing is lost."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, HideQuote, Outcome, QuoteStands
from bot.events import Fate, Pressed, Shared
from bot.flow.cards import button, main_button, say
from bot.flow.encouragement import OWN, all_stood, ids_of
from bot.replies import Button, Line, Message
from bot.state import State
from bot.tokens import Action

BEGINS_A_PAUSE = frozenset({Action.SHARE, Action.WORDS_SHARE, Action.WIN_SHARE})

TRYING_HELPS = frozenset({Fate.NO_ENTRY, Fate.NOT_NOW})
"""The same card may pass another time: an admin allows it, or the platform is less busy."""


def settled(state: State, event: Shared, context: Context) -> Outcome:
    """Say it, and let what surely does not stand there count for nothing. What may stand there is not shared again."""
    match event.became:
        case Fate.STANDS:
            given = replace(state, draft=None) if event.words and state.draft == event.words else state
            return Outcome(given, (Message((say("shared"),)),), _begun_anew(event.press, context))
        case Fate.UNSURE:
            return Outcome(state, (Message((say("share-unsure"),)),), _begun_anew(event.press, context))
    return _undone(state, event.press, _refused(state, event))


def _begun_anew(press: Pressed, context: Context) -> tuple[QuoteStands, ...]:
    """Once all stood in the channel, what is forgotten is so only now: a refused card leaves everything as it was."""
    if press.action is not Action.SHARE or not press.source.room or not all_stood(context):
        return ()
    return (QuoteStands(press.source.room, _quote(press), ids_of(context.quotes)),)


def _undone(state: State, press: Pressed, told: Message) -> Outcome:
    """As if it had not been pressed: no pause, and a quote did not stand in that channel."""
    if press.ref not in state.answered:
        return Outcome(state, (told,))
    answered = tuple(one for one in state.answered if one != press.ref)
    shared_at = None if press.action in BEGINS_A_PAUSE else state.shared_at
    stood = _quote(press) if press.action is Action.SHARE else OWN + press.ref
    effects = (HideQuote(press.source.room, stood),) if press.source.room else ()
    return Outcome(replace(state, answered=answered, shared_at=shared_at), (told,), effects)


def _refused(state: State, event: Shared) -> Message:
    """Why, and the ways on: with the same card, another one, or none."""
    press, why = event.press, say(f"share-{event.became.value}")
    again = main_button("button-share-again", press.action, press.ref, press.argument) if press.action else None
    ways = (again,) if again and event.became in TRYING_HELPS else ()
    match press.action:
        case Action.WORDS_SHARE:
            kept: tuple[Line, ...] = (say("words-still-here"),) if state.draft else ()
            others = (button("button-change-it", Action.WORDS), button("button-not-now", Action.WORDS_DROP))
            return Message((why, *kept), rows=((*ways, *others),))
        case Action.WIN_SHARE:
            return Message((say("win-not-shared"),), rows=((*ways, button("button-keep-private", Action.WIN_KEEP)),))
        case _:
            return Message((why,), rows=((*ways, *_for_a_quote(press)),))


def _for_a_quote(press: Pressed) -> tuple[Button, ...]:
    another = button("button-another", Action.ANOTHER_QUOTE, argument=f"/{_quote(press)}")
    return another, button("button-not-now", Action.PUT_AWAY)


def _quote(press: Pressed) -> str:
    """The id of the quote that was shared; how it was signed stands before it."""
    return press.argument.rpartition("/")[2]
