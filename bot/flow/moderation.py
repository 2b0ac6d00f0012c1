"""What members want to give to their community, before anybody else reads it. For moderators and managers alone."""

from __future__ import annotations

from dataclasses import replace

from bot.community import DECLINES, Verdict
from bot.effects import BlockWriter, Context, JudgeWord, Outcome, TellJudged
from bot.events import Asked, CheckInDue, Event, Pressed, Submitted
from bot.flow.cards import button, main_button, say
from bot.replies import Choice, Mention, Message, Option, Whole
from bot.state import State
from bot.tokens import Action


def manages(event: Asked | Pressed | Submitted, context: Context) -> bool:
    """Whether somebody may decide for the community: the platform says so, or an admin named them.

    From afar the platform alone counts: who was named may have left the community since.
    """
    source = event.source
    return source.manages or (not source.afar and source.member in context.community.managers)


def may(event: Asked | Pressed, context: Context) -> bool:
    """Whether somebody may look after what others share."""
    return manages(event, context) or event.source.member in context.community.moderators


def queue(state: State, event: Asked | Pressed, context: Context) -> Outcome:
    """The oldest one that waits."""
    if not may(event, context):
        return Outcome(state, (Message((say("admin-not-you"),)),))
    back = (button("button-go-back", Action.ADMIN),) if manages(event, context) else ()
    if not context.waiting:
        return Outcome(state, (Message((say("queue-empty"),), say("queue-title"), rows=(back,)),))
    word = context.waiting[0]
    declines = tuple(Option(say(f"decline-{one.value}"), one.value) for one in DECLINES)
    choice = Choice(say("queue-decline"), Action.QUEUE_DECLINE, declines, word.id)
    row = (
        main_button("button-approve", Action.QUEUE_APPROVE, word.id),
        button("button-block", Action.QUEUE_BLOCK, word.id),
        *back,
    )
    parts = (
        say("queue-count", count=len(context.waiting)),
        Whole(word.text),
        say("queue-writer", who=Mention(word.writer)),
    )
    return Outcome(state, (Message(parts, say("queue-title"), choice, (row,)),))


def approve(state: State, event: Pressed, context: Context) -> Outcome:
    """From now on somebody may read it."""
    return _judge(state, event, context, Verdict.APPROVED)


def decline(state: State, event: Pressed, context: Context) -> Outcome:
    """With a kind note, which the writer reads at their next visit."""
    value = event.choices[0] if event.choices else ""
    if value not in {one.value for one in DECLINES}:
        return queue(state, event, context)
    return _judge(state, event, context, Verdict(value))


def block(state: State, event: Pressed, context: Context) -> Outcome:
    """Nothing more is taken from this writer here."""
    if not may(event, context) or all(one.id != event.ref for one in context.waiting):
        return queue(state, event, context)
    shown = queue(state, event, _without(context, event.ref))
    return Outcome(state, shown.replies, (BlockWriter(event.ref, event.source.community),))


def _judge(state: State, event: Pressed, context: Context, verdict: Verdict) -> Outcome:
    """One decision counts: where another moderator was quicker, the next one in the queue is shown."""
    if not may(event, context) or all(one.id != event.ref for one in context.waiting):
        return queue(state, event, context)
    shown = queue(state, event, _without(context, event.ref))
    return Outcome(state, shown.replies, (JudgeWord(event.ref, event.source.community, verdict),))


def _without(context: Context, word: str) -> Context:
    return replace(context, waiting=tuple(one for one in context.waiting if one.id != word))


def with_judged(outcome: Outcome, state: State, event: Event) -> Outcome:
    """What became of their words is told, once, after the answer to whatever brought the writer here."""
    if not state.judged or isinstance(event, CheckInDue) or outcome.state == State():
        return outcome
    lines = tuple(dict.fromkeys(f"judged-{one.value}" for one in state.judged))
    told = Message(tuple(say(line) for line in lines), say("judged-title"))
    return replace(
        outcome,
        state=replace(outcome.state, judged=()),
        replies=(*outcome.replies, told),
        effects=(*outcome.effects, TellJudged()),
    )
