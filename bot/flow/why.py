"""What each step rests on, what is not proven, and what Onward is not: in plain words, for whoever asks.

The same with sources and figures is docs/evidence.md. Nothing here promises a result.
"""

from __future__ import annotations

from bot.effects import Context, Outcome
from bot.events import Pressed
from bot.flow.cards import button, say
from bot.replies import Button, Message
from bot.state import State
from bot.tokens import Action

PAGES = ("rest", "thanks", "onward", "check-in", "not-proven")
"""The three steps, the message of the next day, and the limits of all of it."""


def card(state: State, page: str = "") -> Message:
    """One page of it; with none, or one that is not there, what it is all about."""
    known = page if page in PAGES else ""
    parts = (say(f"why-{known}"),) if known else (say("why-what"), say("why-not"))
    title = say(f"why-{known}-title") if known else say("why-title")
    back = (button("button-where", Action.WHERE), button("button-help-lines", Action.HELP_LINES))
    return Message(parts, title, rows=(_pages(), back))


def show(state: State, event: Pressed, context: Context) -> Outcome:
    """The page that was asked for. argument: one of PAGES, or ""."""
    return Outcome(state, (card(state, event.argument),))


def _pages() -> tuple[Button, ...]:
    return tuple(button(f"button-why-{page}", Action.WHY, argument=page) for page in PAGES)
