"""Check my draft: what a friend would say about it before it is sent. It explains, never forbids, and keeps nothing."""

from __future__ import annotations

from bot.draft_checks import MOST_SIGNS, MOST_WORDS, Finding, findings, spoken_by
from bot.effects import Context, Outcome
from bot.events import Pressed, Submitted
from bot.flow.cards import button, main_button, say, way_out
from bot.flow.desk import Wanted, wanted
from bot.kindness import hurts
from bot.replies import NOTE_LIMIT, Bullets, Button, Field, Form, Line, Message, Option, Part
from bot.state import State, Way
from bot.tokens import Action

SHOWN = 3
"""Findings told at once: more would be a verdict, and a card has about 60 words."""


def form(state: State, event: Pressed, context: Context) -> Form:
    """Where to paste it; and which way it is meant for, where the card did not know."""
    draft = Field("draft", say("check-form-draft"), say("check-form-hint"), long=True, limit=NOTE_LIMIT)
    ways = tuple(Option(say(f"button-{way.value}"), way.value) for way in Way)
    which = () if event.argument else (Field("way", say("check-form-way"), options=ways),)
    return Form(say("check-form-title"), Action.CHECK_DRAFT, (draft, *which), event.ref, event.argument)


def checked(state: State, event: Submitted, context: Context) -> Outcome:
    """What was found, the weightiest first. Nothing of the text is kept."""
    chosen = event.fields.get("way")
    which = wanted(chosen.reveal() if chosen else event.argument)
    draft = event.fields.get("draft")
    if draft is None:
        card = Message((say("draft-check-nothing"),), rows=_rows(state, event.ref, which))
        return Outcome(state, (card,))
    text = draft.reveal()
    found = findings(text, which.way, spoken_by(state.settings.spoken, context.draft_checks, text))
    card = Message(_told(found, which.way, hurts(text)), say("draft-check-title"), rows=_rows(state, event.ref, which))
    return Outcome(state, (card,))


def _told(found: tuple[Finding, ...], way: Way, hurting: bool) -> tuple[Part, ...]:
    """hurting: whether an insult is in it, which weighs more than all else."""
    lines = (*((say("draft-check-hurts"),) if hurting else ()), *(_explained(one, way) for one in found))
    if not lines:
        return (say("draft-check-fine"), say("draft-check-kept"))
    more = len(lines) - SHOWN
    rest: tuple[Part, ...] = (say("draft-check-more", count=more),) if more > 0 else ()
    return (Bullets(lines[:SHOWN]), *rest, say("draft-check-yours"))


def _explained(finding: Finding, way: Way) -> Line:
    if finding is not Finding.LONG:
        return say(f"draft-check-{finding.value}")
    if way in MOST_SIGNS:
        return say("draft-check-many-signs", limit=MOST_SIGNS[way])
    return say("draft-check-many-words", limit=MOST_WORDS[way])


def _rows(state: State, ref: str, which: Wanted) -> tuple[tuple[Button, ...], ...]:
    """Look again, or go on; a draft can be checked without a journey too."""
    again = button("button-check-again", Action.CHECK_DRAFT, ref, which.code)
    journey = state.open_journey
    if journey is None or journey.ref != ref:
        return ((again, button("button-where", Action.WHERE)),)
    done = main_button("button-did-it", Action.DID, ref, which.way.value)
    other = button("button-other-way", Action.REACH_OUT, ref, which.code)
    return ((again, done, other), way_out(journey))
