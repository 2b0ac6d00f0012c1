"""Which handler answers which button, list and form: data, so that a new one is a row here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.effects import Context, Outcome
from bot.events import Pressed, Submitted
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
    lantern,
    letter,
    moderation,
    moves,
    notes,
    overview,
    privacy,
    quote_gift,
    reach_out,
    returned,
    settings,
    take_a_day,
    together,
    values,
    why,
    wins,
    writing,
)
from bot.replies import Form
from bot.state import State
from bot.tokens import Action

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
    Action.RETURNED: returned.tell,
    Action.FOR_YOU: moves.feel,
    Action.SMALL_THING: moves.learn,
    Action.VALUES: values.ask,
    Action.VALUES_CHOSEN: values.choose,
    Action.WRITING: writing.show,
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
    Action.WHY: why.show,
    Action.SHARE: encouragement.share,
    Action.ANOTHER_QUOTE: encouragement.another,
    Action.PUT_AWAY: encouragement.put_away,
    Action.QUOTE_ONE: quote_gift.to_one,
    Action.QUOTE_TO: quote_gift.give,
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
    Action.LANTERN: lantern.ask,
    Action.LANTERN_LIGHT: lantern.light,
    Action.FLAME: lantern.leave,
    Action.LANTERN_LOOK: lantern.look,
    Action.LANTERN_BLOCK: lantern.block,
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
    Action.LETTER: letter.keep,
    Action.FRIEND: moves.keep,
    Action.VALUES_WHY: values.keep,
    Action.ZONE: settings.zone_given,
    Action.ADMIN_FORM: community.submitted,
    Action.WORDS: kind_words.written,
    Action.FLAME_OWN: lantern.written,
}

NEEDS_NO_JOURNEY = frozenset(
    {
        *(Action.BEGIN, Action.ZONE, Action.ADMIN_FORM),
        *(Action.CHECK_DRAFT, Action.FEEDBACK, Action.WORDS, Action.FLAME_OWN, Action.LETTER),
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
    Action.LETTER: letter.form,
    Action.FRIEND: moves.form,
    Action.VALUES_WHY: values.form,
    Action.ZONE: settings.zone_form,
    Action.ADMIN_FORM: community.form,
    Action.WORDS: kind_words.form,
    Action.FLAME_OWN: lantern.form,
}
