"""When words suggest danger to a life: lines to people at once, in private; the words themselves go nowhere.

`update` asks `heard` of every event before anything else is done with it, so that no handler can forget it. What
triggers it, what is said and what is kept is told in docs/crisis.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields

from bot.crisis import Patterns, about_others, screen
from bot.effects import Context, Effect, Outcome, PutOutLanterns, ToldIn
from bot.events import Event, Pressed, Wrote
from bot.flow import care, overview, plain, promises
from bot.flow.cards import button, moment, say
from bot.flow.help_lines import of_country, told
from bot.flow.quiet import begun
from bot.private import Private
from bot.replies import Message
from bot.state import Kind, State
from bot.tokens import Action

Look = Callable[[str, str, Mapping[str, Patterns]], bool]


def typed(event: Event) -> Iterator[str]:
    """Every text that a member typed, whatever the event and its fields are called. Their name is the platform's."""
    values = [getattr(event, one.name) for one in fields(event)]
    held = [one for value in values for one in (value.values() if isinstance(value, Mapping) else (value,))]
    texts = [text.reveal() for text in held if isinstance(text, Private)]
    together = " ".join(texts)  # words may run from one field into the next
    yield from filter(None, dict.fromkeys((*texts, together)))


def heard(event: Event, state: State, context: Context) -> bool:
    """Whether somebody may be in danger, or asks for help now."""
    if isinstance(event, Pressed) and event.action is Action.HELP_NOW:
        return True
    if isinstance(event, Wrote) and plain.means(event, "help-now", context):
        return True
    return _found(screen, event, state, context)


def _found(look: Look, event: Event, state: State, context: Context) -> bool:
    """Whether something typed is what is looked for, in their language; in any, where the platform does not tell it."""
    language = state.settings.language or event.source.locale
    spoken = (language,) if language and context.crisis else tuple(context.crisis)
    return any(look(text, one, context.crisis) for text in typed(event) for one in spoken)


def answer(state: State, event: Event, context: Context) -> Outcome:
    """At once and for them alone. Nothing of what was typed is kept; for a week no quote comes."""
    lines = of_country(context.help_lines, state.settings.country)[:1]
    where = told(lines, state.settings.spoken)
    others = (button("button-other-country", Action.COUNTRIES),) if lines else ()
    friend = (say("more-ways-friend"),) if _found(about_others, event, state, context) else ()
    not_kept = () if isinstance(event, Pressed) else (say("crisis-not-kept"),)
    card = Message(
        parts=(say("crisis-thanks"), *where, say("crisis-act"), *friend, *not_kept),
        choice=None if lines else care.choice(state, context),
        rows=(
            (
                *others,
                button("button-more-ways", Action.MORE_WAYS),
                button("button-copy-message", Action.COPY_MESSAGE),
                button("button-im-safe", Action.SAFE),
            ),
        ),
    )
    here = (ToldIn(event.source.room),) if event.source.room else ()
    return Outcome(begun(state, context.now), (card,), (PutOutLanterns(), *here))


def safe(state: State, event: Pressed, context: Context) -> Outcome:
    """Accepted as it is said; they go on where they were."""
    return overview.where(state, context, before=(say("crisis-safe"),))


def tomorrow(state: State, event: Pressed, context: Context) -> Outcome:
    """A plain message the next day, or none. argument: "yes" or "no"."""
    back = (button("button-more-ways", Action.MORE_WAYS), button("button-where", Action.WHERE))
    kept: State = state
    effects: tuple[Effect, ...] = ()
    if event.argument != "yes":
        kept, effects = promises.taken_back(state, Kind.NEXT_DAY)
        return Outcome(kept, (Message((say("check-in-none"),), rows=(back,)),), effects)
    if state.settings.stopped or state.journey is None:
        return Outcome(state, (Message((say("check-in-is-stopped"),), rows=(back,)),))
    if promises.to_come(state, Kind.NEXT_DAY) is None:
        when, _ = promises.tomorrow(state, context.now, state.settings.minute)
        kept, effects = promises.promised(state, context, Kind.NEXT_DAY, when, state.journey.ref)
    promise = promises.to_come(kept, Kind.NEXT_DAY)
    assert promise
    card = Message((say("check-in-promised", when=moment(kept, promise)),), rows=(back,))
    return Outcome(kept, (card,), effects)
