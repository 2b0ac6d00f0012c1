"""The lantern: a community may know that someone here heard a no today. Never who, never by itself, never among few."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.community import Feature
from bot.effects import BlockLantern, Context, LeaveFlame, LightLantern, Outcome, RefuseFlames, TellFlames
from bot.events import CheckInDue, Event, Pressed, Submitted
from bot.flow.cards import button, main_button, say
from bot.flow.moderation import may
from bot.kindness import WORDS_LIMIT, unfit
from bot.replies import Audience, Button, Choice, Field, Form, Line, Message, Option, Part, Whole, Wrong
from bot.state import ANSWERED_LIMIT, State
from bot.tokens import Action

LINES = ("with-you", "rest", "mattered", "same", "tea", "another-day")
"""The kind lines anybody can leave with a tap."""
OWN = "own"
ENOUGH = 10
"""People who used Onward in a community lately, before a lantern may stand there: among fewer, one stands out."""
LATELY = timedelta(days=30)
SOONEST, LATEST = timedelta(minutes=10), timedelta(minutes=120)
"""After the press: a random time between, so that nobody can tell who typed something just then."""


def offer(ref: str, context: Context) -> tuple[Button, ...]:
    """The one button, where it can be lit at all."""
    return (button("button-lantern", Action.LANTERN, ref),) if context.lantern else ()


def ask(state: State, event: Pressed, context: Context) -> Outcome:
    """What it would say, to whom, and when."""
    if not context.lantern:
        return _said(state, say("lantern-not-now"))
    row = (main_button("button-light-it", Action.LANTERN_LIGHT, context.fresh), button("button-not-now", Action.WHERE))
    return Outcome(state, (Message((say("lantern-what"), say("lantern-says")), say("lantern-title"), rows=(row,)),))


def light(state: State, event: Pressed, context: Context) -> Outcome:
    """Lit, for some time today."""
    if event.ref in state.answered:
        return _said(state, say("lantern-lit"))
    if not context.lantern:
        return _said(state, say("lantern-not-now"))
    span = int((LATEST - SOONEST).total_seconds())
    post_at = context.now + SOONEST + timedelta(seconds=context.luck % span)
    lit = replace(state, answered=(*state.answered, event.ref)[-ANSWERED_LIMIT:])
    back = ((button("button-where", Action.WHERE),),)
    effect = LightLantern(context.fresh, event.source.community, post_at)
    return Outcome(lit, (Message((say("lantern-lit"),), rows=back),), (effect,))


def card(name: str) -> Message:
    """What stands in the channel, with lines to leave."""
    lines = tuple(Option(say(f"flame-{one}"), one) for one in LINES)
    choice = Choice(say("lantern-prompt"), Action.FLAME, lines, name)
    row = (button("button-write-own", Action.FLAME_OWN, name), button("button-moderators", Action.LANTERN_LOOK, name))
    return Message((say("lantern-says"), say("lantern-how")), choice=choice, rows=(row,), audience=Audience.CHANNEL)


def leave(state: State, event: Pressed, context: Context) -> Outcome:
    """A line from the catalogue; the first one of each reader counts."""
    line = event.choices[0] if event.choices else ""
    if line not in LINES or not event.ref:
        return _said(state, say("flame-gone"))
    return Outcome(state, (Message((say("flame-given"),)),), (LeaveFlame(event.ref, line),))


def form(state: State, event: Pressed, context: Context) -> Form:
    """Their own words, through the same screening as all words for others."""
    field = Field("words", say("words-form-field"), say("flame-form-hint"), long=True, limit=WORDS_LIMIT)
    return Form(say("words-form-title"), Action.FLAME_OWN, (field,), event.ref)


def written(state: State, event: Submitted, context: Context) -> Outcome:
    """Passed on, or what is in the way."""
    text = event.fields.get("words")
    if text is None:
        return _said(state, say("put-away"))
    if context.blocked:
        return _said(state, say("words-blocked"))
    if why := unfit(text.reveal()):
        again = (main_button("button-try-again", Action.FLAME_OWN, event.ref),)
        wrong = Wrong("words", say("words-wrong"))
        return Outcome(state, (Message((say(f"words-{why.value}"), Whole(text)), rows=(again,), wrong=wrong),))
    return Outcome(state, (Message((say("flame-given"),)),), (LeaveFlame(event.ref, OWN, text),))


def look(state: State, event: Pressed, context: Context) -> Outcome:
    """For moderators: they can say no more lanterns from whoever lit this, and never learn who it is."""
    if not may(event, context):
        return _said(state, say("admin-not-you"))
    row = (button("button-block", Action.LANTERN_BLOCK, event.ref),)
    return Outcome(state, (Message((say("lantern-moderators"),), rows=(row,)),))


def block(state: State, event: Pressed, context: Context) -> Outcome:
    """No more lanterns, and no more words, from whoever lit it."""
    if not may(event, context):
        return _said(state, say("admin-not-you"))
    effect = BlockLantern(event.ref, event.source.community)
    return Outcome(state, (Message((say("lantern-blocked"),)),), (effect,))


def refuse(state: State, event: Pressed, context: Context) -> Outcome:
    """No more of their own words from whoever left some here, without learning who it was."""
    return Outcome(state, (Message((say("gift-refused"),)),), (RefuseFlames(),))


def with_flames(outcome: Outcome, state: State, event: Event) -> Outcome:
    """What others left is brought once, gathered: after whatever brought the member here, or with their check-in."""
    if not state.flames or outcome.state == State():
        return outcome
    parts: tuple[Part, ...] = (
        say("flames-came"),
        *(say(f"flame-{one.line}") if one.text is None else Whole(one.text) for one in state.flames),
    )
    effect = TellFlames(len(state.flames))
    told = replace(outcome, state=replace(outcome.state, flames=()), effects=(*outcome.effects, effect))
    own = any(one.text for one in state.flames)
    rows = ((button("button-not-kind", Action.FLAMES_REFUSE),),) if own else ()
    if not isinstance(event, CheckInDue):
        return replace(told, replies=(*told.replies, Message(parts, say("flames-title"), rows=rows)))
    replies = tuple(
        replace(one, parts=(*one.parts, *parts))
        if isinstance(one, Message) and one.audience is Audience.DIRECT
        else one
        for one in told.replies
    )
    return replace(told, replies=replies) if replies != told.replies else outcome


def allowed(context: Context) -> bool:
    """Whether the community has it at all."""
    return Feature.LANTERN in context.community.on and bool(context.community.lantern_room)


def _said(state: State, line: Line) -> Outcome:
    return Outcome(state, (Message((line,)),))
