"""The conversation, pure. `update` says what follows from an event; `form` says which form a button opens.

Laws, each with a test:

1. Every event in every state has an answer; none raises.
2. What cannot be meant any more (a card of another journey, a code of another release) changes nothing
   and shows the member where they are.
3. Nothing requires free text, and every card of a step ends with Skip, Stop and Help lines.
4. Nothing is promised without a yes of its own, and of each kind at most one message is to come.
5. Doing a thing twice is doing it once.
6. Only encouragement is ever said to a channel, and only after a press on Share.

Theory: a member is on at most one open journey. Cards carry that journey's ref (a check-in's cards carry
"<ref>-<id>"), so a press says which journey it means. Moving between steps is free in both directions;
closing is the only way out, and a new journey sets an open one aside.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
    Source,
    Submitted,
    Wrote,
)
from bot.flow import (
    arrival,
    care,
    check_in,
    community,
    desk,
    draft_check,
    encouragement,
    feedback,
    follow_up,
    keep_going,
    kind_words,
    languages,
    moderation,
    notes,
    overview,
    plain,
    privacy,
    reach_out,
    sent_in,
    settings,
    take_a_day,
    together,
    wins,
)
from bot.flow.cards import say
from bot.replies import Form
from bot.state import State
from bot.tokens import Action

Happened = Rejected | Asked | Encouraged | Pressed | Submitted | Wrote | CheckInDue
"""What a member does, or what was promised to them; the one event besides is about a community."""

Handler = Callable[[State, Pressed, Context], Outcome]

ON_A_JOURNEY: Mapping[Action, Handler] = {
    Action.FEELING: arrival.feel,
    Action.NOT_NOW: overview.not_now,
    Action.SKIP: overview.skip,
    Action.STOP: overview.stop,
    Action.CONTINUE: overview.go_on,
    Action.TAKE_A_DAY: take_a_day.offer,
    Action.REST: take_a_day.rest,
    Action.ASK_CHECK_IN: take_a_day.ask,
    Action.CHECK_IN_YES: check_in.yes,
    Action.CHECK_IN_OTHER: check_in.other,
    Action.CHECK_IN_AT: check_in.at,
    Action.CHECK_IN_NO: check_in.no,
    Action.REACH_OUT: reach_out.offer,
    Action.DRAFT: desk.draft,
    Action.TONE_CHOSEN: desk.in_tone,
    Action.NOT_THIS_ONE: reach_out.not_this_one,
    Action.DID: reach_out.did,
    Action.NO_ANSWER: reach_out.no_answer,
    Action.FOLLOW_UP: follow_up.ask,
    Action.FOLLOW_UP_OFF: follow_up.take_back,
    Action.KEEP_GOING: keep_going.offer,
    Action.STEPS: keep_going.steps,
    Action.STEPS_CHOSEN: keep_going.choose,
    Action.CLOSE: keep_going.close,
}
"""Presses that mean something only on the open journey they were made for."""

ANY_TIME: Mapping[Action, Handler] = {
    Action.WHERE: lambda state, event, context: overview.where(state, context),
    Action.HELP_LINES: care.help_lines,
    Action.COUNTRY: care.country,
    Action.FELT: check_in.felt,
    Action.ANOTHER_DAY: check_in.another_day,
    Action.STOP_CHECK_INS: check_in.stop,
    Action.SORT: feedback.sort,
    Action.FOLLOW_UP_NONE: follow_up.none_came,
    Action.NOTES: notes.page,
    Action.NOTE_OPEN: notes.read,
    Action.NOTE_DELETE: notes.delete,
    Action.SETTINGS: settings.show,
    Action.ZONE_CHOSEN: settings.zone_chosen,
    Action.HOUR: settings.hours,
    Action.HOUR_CHOSEN: settings.hour_chosen,
    Action.LANGUAGE: languages.ask,
    Action.LANGUAGE_CHOSEN: languages.chosen,
    Action.PAUSE: settings.pause,
    Action.RESUME: settings.resume,
    Action.PRIVACY: privacy.pressed,
    Action.EXPORT: privacy.export,
    Action.ERASE: privacy.erase,
    Action.ERASE_SURE: privacy.erased,
    Action.SHARE: encouragement.share,
    Action.ANOTHER_QUOTE: encouragement.another,
    Action.PUT_AWAY: encouragement.put_away,
    Action.WIN: wins.asked_again,
    Action.WIN_CHOSEN: wins.chosen,
    Action.WIN_SHARE: wins.share,
    Action.WIN_KEEP: wins.keep,
    Action.ADMIN: community.panel,
    Action.ADMIN_PAGE: community.page,
    Action.ADMIN_SET: community.change,
    Action.ADMIN_LOG: community.log,
    Action.ADMIN_PREVIEW: community.preview,
    Action.WORDS_SHARE: kind_words.share,
    Action.WORDS_POOL: kind_words.pool,
    Action.WORDS_ONE: kind_words.to_one,
    Action.WORDS_TO: kind_words.give,
    Action.WORDS_BACK: kind_words.take_back,
    Action.WORDS_DROP: kind_words.drop,
    Action.WORDS_REPORT: kind_words.report,
    Action.GIFT_STOP: kind_words.stop,
    Action.GIFT_REFUSE: kind_words.refuse,
    Action.GIFT_YES: settings.kind_words,
    Action.WEEK_PICTURE: together.picture,
    Action.QUEUE: moderation.queue,
    Action.QUEUE_APPROVE: moderation.approve,
    Action.QUEUE_DECLINE: moderation.decline,
    Action.QUEUE_BLOCK: moderation.block,
}
"""Presses that mean the same whatever the member is doing."""

SUBMITTED: Mapping[Action, Callable[[State, Submitted, Context], Outcome]] = {
    Action.BEGIN: arrival.submitted,
    Action.INTERVIEW_NOTES: take_a_day.keep,
    Action.WAY: desk.change,
    Action.DETAILS: desk.add,
    Action.CHECK_DRAFT: draft_check.checked,
    Action.FEEDBACK: feedback.keep,
    Action.PLAN: keep_going.keep_plan,
    Action.ZONE: settings.zone_given,
    Action.ADMIN_FORM: community.submitted,
    Action.WORDS: kind_words.written,
}

NEEDS_NO_JOURNEY = frozenset(
    {
        *(Action.BEGIN, Action.ZONE, Action.ADMIN_FORM),
        *(Action.CHECK_DRAFT, Action.FEEDBACK, Action.WORDS),
    }
)
"""Forms that mean the same whatever the member is doing."""

NO_NOTES = frozenset({Action.WAY, Action.DETAILS})
"""Forms that keep nothing once their journey is over: they were about its drafts."""

FORMS: Mapping[Action, Callable[[State, Pressed, Context], Form]] = {
    Action.BEGIN: arrival.form,
    Action.INTERVIEW_NOTES: take_a_day.form,
    Action.WAY: desk.form,
    Action.DETAILS: desk.missing_form,
    Action.CHECK_DRAFT: draft_check.form,
    Action.FEEDBACK: feedback.form,
    Action.PLAN: keep_going.form,
    Action.ZONE: settings.zone_form,
    Action.ADMIN_FORM: community.form,
    Action.WORDS: kind_words.form,
}


def update(state: State, event: Event, context: Context) -> Outcome:
    """What follows from an event: the new state, what to say, and what else must come true."""
    if isinstance(event, Joined):
        return community.welcome(state, event)
    known = _settled(state, event.source)
    outcome = check_in.with_missed(_route(known, event, context), known, event)
    outcome = languages.spoken(moderation.with_judged(outcome, known, event), known, context)
    looked_only = outcome.state == known and not outcome.effects
    return replace(outcome, state=state) if looked_only and state == State() else outcome


def form(state: State, event: Pressed, context: Context) -> Form:
    """The form a FORM_ACTIONS button opens. Raises KeyError for any other action: a fault of ours."""
    assert event.action
    opened = FORMS[event.action](_settled(state, event.source), event, context)
    return replace(opened, language=state.settings.language)


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
        case Submitted():
            return _submitted(state, sent_in.meant(event, lambda asked: _opened(state, asked, context)), context)
        case Wrote():
            return plain.answer(state, event, context)
        case CheckInDue():
            return check_in.due(state, event, context)
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
            return overview.plan(state, context)
        case "win":
            return wins.ask(state, context)
        case "settings":
            return settings.asked(state, event, context)
        case "privacy":
            return privacy.show(state, context)
        case "help":
            return overview.help_(state, context)
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
    chosen = replace(state.settings, locale=source.locale, zone=state.settings.zone or source.zone)
    return state if chosen == state.settings else replace(state, settings=chosen)
