"""The weekly card of a community: two rough counts, so rough that they tell nothing about anybody."""

from __future__ import annotations

from bot.drawing import dots
from bot.effects import Context, Outcome
from bot.events import Event, Pressed
from bot.flow.cards import button, say
from bot.replies import Audience, Message, Picture
from bot.state import NoteKind, State
from bot.tokens import Action

LEAST = 10
"""People a count has at least, before it is made rough: below that, nothing is said."""
SHOWN_FROM = 12
"""What a count must reach after it was made rough. One person more or less then hardly changes whether it is said."""
STEP = 5
"""Counts are said to the nearest five."""


def counted(before: State, outcome: Outcome, event: Event) -> frozenset[str]:
    """What a member's event counts as in their community: a no, going on, both, or nothing."""
    after, kinds = outcome.state, set[str]()
    if after.journeys > before.journeys:
        kinds.add("no")
    if before.journey and after.journey and before.journey.ref == after.journey.ref:
        moved = len(after.journey.did) > len(before.journey.did) or len(after.journey.steps) > len(before.journey.steps)
        if moved:
            kinds.add("on")
    plans = [len([note for note in state.notes if note.kind is NoteKind.PLAN]) for state in (before, after)]
    if plans[1] > plans[0] or len((*after.wins, *after.done)) > len((*before.wins, *before.done)):
        kinds.add("on")
    return frozenset(kinds)


def rough(count: int, noise: int) -> int | None:
    """A count as it may be said: the nearest five, never below ten; None where it must not be said."""
    if count < LEAST or count + noise < SHOWN_FROM:
        return None
    return max(LEAST, (count + noise + STEP // 2) // STEP * STEP)


def card(heard: int | None, went_on: int | None) -> Message | None:
    """The card, with as much as may be said; None where nothing may."""
    if heard is None:
        return None
    on = min(went_on, heard) if went_on is not None else None
    line = say("week-heard-and-on", heard=heard, on=on) if on is not None else say("week-heard", heard=heard)
    pictures = tuple(
        button(f"button-picture-{look}", Action.WEEK_PICTURE, argument=f"{heard}-{on or 0}-{look}")
        for look in ("light", "dark")
    )
    return Message((line, say("week-alone")), rows=(pictures,), audience=Audience.CHANNEL)


def picture(state: State, event: Pressed, context: Context) -> Outcome:
    """The same as a picture, for whoever would rather look. argument: "heard-on-light" or "-dark"."""
    heard, _, rest = event.argument.partition("-")
    on, _, look = rest.partition("-")
    if not (
        event.argument.isascii()
        and heard.isdecimal()
        and on.isdecimal()
        and LEAST <= int(heard) <= MOST
        and int(on) <= int(heard)
    ):
        return Outcome(state, (Message((say("week-picture-gone"),)),))
    alt = say("week-picture", heard=int(heard), on=int(on)) if int(on) else say("week-heard", heard=int(heard))
    return Outcome(state, (Picture("week.png", dots(int(heard), int(on), dark=look == "dark"), alt),))


MOST = 1000
"""Dots in a picture at most."""
