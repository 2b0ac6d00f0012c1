"""The conversation, pure. `update` says what follows from an event; `form` says which form a button opens.

Laws, each with a test:

1. Every event in every state has an answer; none raises.
2. What cannot be meant any more (a card of another journey, a code of another release) changes nothing
   and shows the member where they are.
3. Nothing requires free text, and every card of a step ends with Skip, Stop and Help lines.
4. Nothing is promised without a yes of its own, and of each kind and each plan at most one message is to come.
5. Doing a thing twice is doing it once.
6. Only encouragement is ever said to a channel, and only after a press on Share.
7. Whatever was typed is listened to before anything else is done with it. Where it may be about somebody's life, they
   read where people are, nothing of it is kept, and no quote comes for a week.

Theory: a member is on at most one open journey. Cards carry that journey's ref (a check-in's cards carry
"<ref>-<id>"), so a press says which journey it means. Moving between steps is free in both directions;
closing is the only way out, and a new journey sets an open one aside.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from bot.effects import Context, Outcome
from bot.events import (
    Asked,
    CheckInDue,
    Encouraged,
    Event,
    Joined,
    Pressed,
    Rejected,
    Shared,
    Source,
    Submitted,
    Wrote,
)
from bot.flow import (
    arrival,
    care,
    coming,
    community,
    crisis,
    encouragement,
    languages,
    lantern,
    moderation,
    notes,
    overview,
    plain,
    plan_list,
    privacy,
    quiet,
    sent_in,
    settings,
    sharing,
    silence,
    wins,
)
from bot.flow.answers import ANY_TIME, FORMS, NEEDS_NO_JOURNEY, NO_NOTES, ON_A_JOURNEY, SUBMITTED
from bot.flow.cards import say
from bot.replies import Form
from bot.state import State

Happened = Rejected | Asked | Encouraged | Pressed | Shared | Submitted | Wrote | CheckInDue
"""What a member does, what became of it, or what was promised to them; the one event besides is about a community."""


def update(state: State, event: Event, context: Context) -> Outcome:
    """What follows from an event: the new state, what to say, and what else must come true."""
    if isinstance(event, Joined):
        return community.welcome(state, event)
    known = quiet.ended(_settled(silence.heard(state, event), event.source), context.now)
    if crisis.heard(event, known, context):
        outcome = crisis.answer(known, event, context)
    else:
        calm = quiet.calmed(known, event, context)
        outcome = care.instead_of_quotes(known, event, calm) or _route(known, event, calm)
        outcome = silence.with_way_back(_with_news(outcome, known, event, calm), state, event)
    outcome = languages.spoken(quiet.cared_for(outcome, known, event, context), known, context)
    looked_only = outcome.state == known and not outcome.effects
    return replace(outcome, state=state) if looked_only and state == State() else outcome


def form(state: State, event: Pressed, context: Context) -> Form:
    """The form a FORM_ACTIONS button opens. Raises KeyError for any other action: a fault of ours."""
    assert event.action
    opened = FORMS[event.action](_settled(state, event.source), event, context)
    return replace(opened, language=state.settings.language)


def _with_news(outcome: Outcome, known: State, event: Happened, context: Context) -> Outcome:
    """With what came to pass meanwhile; in quiet days that waits."""
    if quiet.quiet(known, context.now):
        return outcome
    outcome = coming.with_missed(outcome, known, event)
    outcome = lantern.with_flames(moderation.with_judged(outcome, known, event), known, event)
    return encouragement.with_word(outcome, event, context)


def _route(state: State, event: Happened, context: Context) -> Outcome:
    match event:
        case Rejected():
            return arrival.begin(state, event, context)
        case Asked():
            return _asked(state, event, context)
        case Encouraged():
            return encouragement.preview(state, event, context)
        case Pressed():
            return _pressed(state, event, context)
        case Shared():
            return sharing.settled(state, event, context)
        case Submitted():
            return _submitted(state, sent_in.meant(event, lambda asked: _opened(state, asked, context)), context)
        case Wrote():
            return plain.answer(state, event, context)
        case CheckInDue():
            return coming.due(state, event, context)
        case _:
            assert_never(event)


def _asked(state: State, event: Asked, context: Context) -> Outcome:
    match event.topic:
        case "where":
            return overview.where(state, context)
        case "progress":
            return overview.progress(state, context)
        case "notes":
            return notes.show(state)
        case "plan":
            return plan_list.show(state, context)
        case "win":
            return wins.ask(state, context)
        case "settings":
            return settings.asked(state, event, context)
        case "privacy":
            return privacy.show(state, context)
        case "help":
            return overview.help_(state, context, event.about)
        case "admin":
            return community.asked(state, event, context)
        case _:
            assert_never(event.topic)


def _pressed(state: State, event: Pressed, context: Context) -> Outcome:
    if event.action is None:
        return overview.lost(state, context)
    meant = ON_A_JOURNEY.get(event.action) if _meant(state, event.ref) else None
    handler = ANY_TIME.get(event.action, meant)
    return handler(state, event, context) if handler else overview.lost(state, context)


def _submitted(state: State, event: Submitted, context: Context) -> Outcome:
    """A form of a journey that is over keeps its notes all the same: words are never lost to bad timing."""
    handler = SUBMITTED.get(event.action)
    if handler is None:
        return overview.lost(state, context)
    if event.action in NEEDS_NO_JOURNEY or _meant(state, event.ref):
        return handler(state, event, context)
    if event.action in NO_NOTES or state.journey is None:
        return overview.lost(state, context)
    kept = handler(state, event, context)
    shown = overview.where(kept.state, context, before=(say("late-kept"),))
    return replace(kept, replies=shown.replies)


def _opened(state: State, asked: Submitted, context: Context) -> Form | None:
    """The form that was sent in, with what is kept in it."""
    pressed = Pressed(asked.source, asked.action, asked.ref, asked.argument)
    return FORMS[asked.action](state, pressed, context) if asked.action in FORMS else None


def _meant(state: State, ref: str) -> bool:
    """Whether a card belongs to the journey that is open."""
    return state.open_journey is not None and state.open_journey.ref == ref.partition("-")[0]


def _settled(state: State, source: Source) -> State:
    """What the platform tells along the way: the locale, and the zone unless the member chose one."""
    locale, zone = source.locale or state.settings.locale, state.settings.zone or source.zone
    chosen = replace(state.settings, locale=locale, zone=zone)
    return state if chosen == state.settings else replace(state, settings=chosen)
