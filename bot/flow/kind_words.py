"""A member's own words for others: screened, seen as they would stand, and given only by a press."""

from __future__ import annotations

from dataclasses import replace

from bot.community import Feature, Word
from bot.effects import Context, Give, GiveWord, Outcome, RefuseGiver, ReportWord, ShowQuote, WithdrawWord
from bot.events import Pressed, Submitted
from bot.flow.cards import button, main_button, say
from bot.flow.encouragement import OWN, rest, saying, wait
from bot.kindness import WORDS_LIMIT, unfit
from bot.private import Private
from bot.replies import Audience, Field, Form, Line, Message, Part, Pick, Whole, Wrong
from bot.state import ANSWERED_LIMIT, State
from bot.tokens import Action

FIELD = "words"


def form(state: State, event: Pressed, context: Context) -> Form:
    """Where they write; what they wrote before and did not give is still there."""
    field = Field(
        FIELD, say("words-form-field"), say("words-form-hint"), long=True, limit=WORDS_LIMIT, value=state.draft
    )
    return Form(say("words-form-title"), Action.WORDS, (field,))


def written(state: State, event: Submitted, context: Context) -> Outcome:
    """What others would read, and the ways to give it. What cannot be passed on is said, and stays to be changed."""
    text = event.fields.get(FIELD)
    if text is None:
        return Outcome(state, (Message((say("put-away"),)),))
    kept = replace(state, draft=text)
    if why := unfit(text.reveal()):
        line = say(f"words-{why.value}")
        again = (main_button("button-change-it", Action.WORDS), button("button-not-now", Action.WORDS_DROP))
        return Outcome(kept, (Message((line,), rows=(again,), wrong=Wrong(FIELD, say("words-wrong"))),))
    sharing = event.source.channel and Feature.SHARING in context.community.on
    pool = event.source.community and Feature.WORDS in context.community.on
    here = (main_button("button-share", Action.WORDS_SHARE, context.fresh),) if sharing else ()
    theirs = (
        (
            button("button-words-pool", Action.WORDS_POOL, context.fresh),
            button("button-words-one", Action.WORDS_ONE, context.fresh),
        )
        if pool
        else ()
    )
    last = (button("button-change-it", Action.WORDS), button("button-not-now", Action.WORDS_DROP))
    explained = say("words-who-reads") if here or theirs else say("words-nowhere")
    rows = (here + theirs, last) if here or theirs else (last,)
    return Outcome(kept, (Message((Whole(text), explained), say("words-title"), rows=rows),))


def share(state: State, event: Pressed, context: Context) -> Outcome:
    """One quiet card in the channel, from someone here. The words stay kept until the card stands there."""
    if refusal := _refusal(state, event, context, Feature.SHARING):
        return _said(state, refusal)
    if not event.source.channel:
        return _said(state, say("share-not-here"))
    if later := wait(state, context):
        return _said(state, later)
    assert state.draft
    public = Message((Whole(state.draft), say("quote-from-someone")), audience=Audience.CHANNEL)
    effects = (ShowQuote(event.source.room, OWN + event.ref),) if event.source.room else ()
    return Outcome(replace(_answered(state, event), shared_at=context.now), (public,), effects)


def pool(state: State, event: Pressed, context: Context) -> Outcome:
    """To the moderators first, and then to whoever asks for a kind line."""
    if refusal := _refusal(state, event, context, Feature.WORDS):
        return _said(state, refusal)
    if later := rest(state, context):
        return _said(state, later)
    assert state.draft
    word = Word(context.fresh, event.source.member, state.draft, context.now)
    back = (button("button-take-back", Action.WORDS_BACK, argument=word.id),)
    card = Message((say("words-given"),), rows=(back,))
    given = replace(_answered(state, event), draft=None, shared_at=context.now)
    return Outcome(given, (card,), (GiveWord(word, event.source.community),))


def take_back(state: State, event: Pressed, context: Context) -> Outcome:
    """Out of the queue or the pool, for good."""
    return Outcome(state, (Message((say("words-taken-back"),)),), (WithdrawWord(event.argument),))


def to_one(state: State, event: Pressed, context: Context) -> Outcome:
    """Whom it is for."""
    if refusal := _refusal(state, event, context, Feature.WORDS):
        return _said(state, refusal)
    pick = Pick(say("words-one-prompt"), Action.WORDS_TO, "member", event.ref)
    return Outcome(state, (Message((say("words-one-what"),), choice=pick),))


def give(state: State, event: Pressed, context: Context) -> Outcome:
    """The same answer, whoever it was and whatever they chose: nobody learns who said yes to such messages."""
    if refusal := _refusal(state, event, context, Feature.WORDS):
        return _said(state, refusal)
    receiver = event.choices[0] if event.choices else ""
    if not receiver or receiver == event.source.member:
        return _said(state, say("words-one-self"))
    if later := rest(state, context):
        return _said(state, later)
    assert state.draft
    effect = Give(context.fresh, receiver, state.draft)
    given = replace(_answered(state, event), draft=None, shared_at=context.now)
    return Outcome(given, (Message((say("words-one-done"),)),), (effect,))


def drop(state: State, event: Pressed, context: Context) -> Outcome:
    """Not now: nothing of it stays."""
    return Outcome(replace(state, draft=None), (Message((say("put-away"),)),))


def refuse(state: State, event: Pressed, context: Context) -> Outcome:
    """No more from whoever wrote this, without learning who it was."""
    return Outcome(state, (Message((say("gift-refused"),)),), (RefuseGiver(event.argument),))


def stop(state: State, event: Pressed, context: Context) -> Outcome:
    """No kind words from people any more."""
    chosen = replace(state.settings, kind_words=False)
    return Outcome(replace(state, settings=chosen), (Message((say("gift-stopped"),)),))


def report(state: State, event: Pressed, context: Context) -> Outcome:
    """A reader finds it unkind: nobody else reads it until a moderator looked again."""
    return Outcome(state, (Message((say("words-reported"),)),), (ReportWord(event.argument),))


def gift(given: Give) -> Message:
    """What the receiver gets, by a direct message they said yes to."""
    row = (
        button("button-no-more", Action.GIFT_STOP, given.id),
        button("button-not-kind", Action.GIFT_REFUSE, given.id, given.id),
        button("button-help-lines", Action.HELP_LINES, given.id),
    )
    what: tuple[Part, ...] = (
        (say("gift-from"), Whole(given.what))
        if isinstance(given.what, Private)
        else (say("quote-gift-from"), saying(given.what))
    )
    return Message((*what, say("gift-why")), say("gift-title"), rows=(row,), audience=Audience.DIRECT)


def _refusal(state: State, event: Pressed, context: Context, feature: Feature) -> Line | None:
    if context.blocked:
        return say("words-blocked")
    if event.ref in state.answered:
        return say("shared-already")
    if feature not in context.community.on:
        return say("share-off-here")
    return None if state.draft else say("words-gone")


def _answered(state: State, event: Pressed) -> State:
    return replace(state, answered=(*state.answered, event.ref)[-ANSWERED_LIMIT:])


def _said(state: State, line: Line) -> Outcome:
    return Outcome(state, (Message((line,)),))
