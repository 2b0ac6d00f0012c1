"""Something went well: told to nobody unless the member shares it, one press at a time."""

from __future__ import annotations

from dataclasses import replace

from bot.community import Feature
from bot.effects import Context, Outcome, PostIn, ShowQuote
from bot.events import Pressed
from bot.flow.cards import button, main_button, say
from bot.flow.encouragement import OWN, rest, signature, wait
from bot.hours import local_date
from bot.past import Dated
from bot.replies import Audience, Button, Choice, Mention, Message, Option
from bot.state import ANSWERED_LIMIT, WINS_LIMIT, State, Win
from bot.tokens import Action

NAMED = "n/"
"""Before the win, where it is shared with the member's name."""


def ask(state: State, context: Context) -> Outcome:
    """Ask what went well."""
    entries = tuple(Option(say(f"win-{one.value}"), one.value) for one in Win)
    choice = Choice(say("win-prompt"), Action.WIN_CHOSEN, entries, context.fresh)
    card = Message((say("win-why"),), say("win-title"), choice, ((button("button-where", Action.WHERE),),))
    return Outcome(state, (card,))


def asked_again(state: State, event: Pressed, context: Context) -> Outcome:
    """The same, from a button."""
    return ask(state, context)


def chosen(state: State, event: Pressed, context: Context) -> Outcome:
    """Kept for themselves, whatever they do next; and what others would read, before they do."""
    win = _win(event.choices[0] if event.choices else "")
    if win is None:
        return ask(state, context)
    kept = state
    if event.ref not in state.answered:
        answered = (*state.answered, event.ref)[-ANSWERED_LIMIT:]
        told = Dated(win.value, local_date(context.now, state.settings.zone))
        kept = replace(state, wins=(*state.wins, told)[-WINS_LIMIT:], answered=answered)
    keep = button("button-keep-private", Action.WIN_KEEP)
    somewhere = event.source.channel or context.community.wins_room
    if not somewhere or Feature.WINS not in context.community.on:
        return Outcome(kept, (Message((say(f"win-kept-{win.value}"),), rows=((keep,),)),))
    line, room = (
        replace(say(f"win-public-{win.value}"), language=context.community.language),
        context.community.wins_room,
    )
    would = say("win-would-say-in", line=line, where=Mention(room)) if room else say("win-would-say", line=line)
    card = Message(
        (say(f"win-kept-{win.value}"), would, say("win-no-need")),
        rows=((*_ways_to_share(event, context, win), keep),),
    )
    return Outcome(kept, (card,))


def share(state: State, event: Pressed, context: Context) -> Outcome:
    """One quiet line in the channel; pressing again shares nothing again."""
    signed, _, name = event.argument.rpartition("/")
    win = _win(name)
    if win is None or not (event.source.channel or context.community.wins_room):
        return Outcome(state, (Message((say("share-not-here"),)),))
    if Feature.WINS not in context.community.on:
        return Outcome(state, (Message((say("share-off-here"),)),))
    if event.ref in state.answered:
        return Outcome(state, (Message((say("shared-already"),)),))
    room = context.community.wins_room
    elsewhere = bool(room) and room != event.source.room
    if later := rest(state, context) if elsewhere else wait(state, context):
        return Outcome(state, (Message((later,)),))
    shared = replace(state, answered=(*state.answered, event.ref)[-ANSWERED_LIMIT:], shared_at=context.now)
    line = say(f"win-public-{win.value}")
    signer = signature(event)
    if signed and signer:
        line = say(f"win-named-{win.value}", name=signer)
    public = Message((line,), audience=Audience.CHANNEL)
    if not elsewhere:
        effects = (ShowQuote(event.source.room, OWN + event.ref),) if event.source.room else ()
        return Outcome(shared, (public,), effects)
    effect = PostIn(room, public, event.ref, context.community.language or event.source.locale)
    return Outcome(shared, (), (effect,))


def keep(state: State, event: Pressed, context: Context) -> Outcome:
    """Nobody hears of it."""
    row = (button("button-where", Action.WHERE), button("button-another-win", Action.WIN))
    return Outcome(state, (Message((say("win-private"),), rows=(row,)),))


def _ways_to_share(event: Pressed, context: Context, win: Win) -> tuple[Button, ...]:
    unsigned = main_button("button-share", Action.WIN_SHARE, context.fresh, win.value)
    named = button("button-share-named", Action.WIN_SHARE, context.fresh, NAMED + win.value)
    return (unsigned, *((named,) if signature(event) else ()))


def _win(value: str) -> Win | None:
    return Win(value) if value in set(Win) else None
