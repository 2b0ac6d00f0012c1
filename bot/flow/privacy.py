"""What is kept, and how to take it along or erase it."""

from __future__ import annotations

from bot.effects import Context, ForgetMember, HandOverData, Outcome
from bot.events import Pressed
from bot.flow.cards import button, say
from bot.replies import Button, Line, Message, Tone
from bot.state import State
from bot.tokens import Action


def show(state: State, context: Context) -> Outcome:
    """What is kept, who can read it, and what can be done about it."""
    card = Message(
        title=say("privacy-title"),
        parts=(say("privacy-kept"), say("privacy-who"), say("privacy-limits")),
        rows=(
            (
                button("button-export", Action.EXPORT),
                button("button-erase", Action.ERASE),
                button("button-where", Action.WHERE),
            ),
        ),
    )
    return Outcome(state, (card,))


def pressed(state: State, event: Pressed, context: Context) -> Outcome:
    """The same card, from a button."""
    return show(state, context)


def export(state: State, event: Pressed, context: Context) -> Outcome:
    """Everything kept about them, as a file for them alone."""
    back = (button("button-privacy", Action.PRIVACY), button("button-where", Action.WHERE))
    return Outcome(state, (Message((say("export-here"),), rows=(back,)),), (HandOverData(),))


def erase(state: State, event: Pressed, context: Context) -> Outcome:
    """Ask once more: this cannot be taken back."""
    sure = Button(Line("button-erase-sure"), Action.ERASE_SURE, tone=Tone.DANGER)
    card = Message(
        title=say("erase-title"),
        parts=(say("erase-what"),),
        rows=((sure, button("button-keep-it", Action.PRIVACY)),),
    )
    return Outcome(state, (card,))


def erased(state: State, event: Pressed, context: Context) -> Outcome:
    """Gone, for good; nothing is sent afterwards."""
    return Outcome(State(), (Message((say("erased"),)),), (ForgetMember(),))
