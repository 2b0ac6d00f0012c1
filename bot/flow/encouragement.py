"""Encouragement: a quote shown to one person first, and to a channel only if they say so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.community import Feature
from bot.effects import Context, Outcome, ShowQuote
from bot.events import CheckInDue, Encouraged, Event, Pressed
from bot.flow.cards import button, main_button, say
from bot.kindness import Unfit, unfit
from bot.private import Private
from bot.quotes import THEMES, Quote
from bot.replies import Audience, Button, Line, Message, Moment, Part, Saying, Whole
from bot.state import ANSWERED_LIMIT, State
from bot.tokens import Action

MEMBER_PAUSE = timedelta(minutes=30)
CHANNEL_PAUSE = timedelta(minutes=10)
"""Between two quotes by the same person, and in the same channel: encouragement, not noise."""

FROM_PEOPLE = 3
"""One in so many lines is of people here, where any were given."""

OWN = "~"
"""Before the ref of a card that stood in a channel and was no quote: whatever stands there rests for a while."""

SOMEONE, NAMED = "s/", "n/"
"""How a shared quote is signed; before its id."""


def preview(state: State, event: Encouraged, context: Context) -> Outcome:
    """A quote for this person's eyes; an unknown theme is any theme."""
    return _preview(state, event, context, event.theme or "")


def another(state: State, event: Pressed, context: Context) -> Outcome:
    """A different one. argument: "the theme's place in THEMES/id of the last one"."""
    place, _, last = event.argument.partition("/")
    theme = THEMES[int(place)] if place.isdecimal() and int(place) < len(THEMES) else ""
    return _preview(state, event, context, theme, last)


def share(state: State, event: Pressed, context: Context) -> Outcome:
    """One quiet public card; pressing again shares nothing again. argument: how it is signed, and the quote."""
    signed, _, name = event.argument.rpartition("/")
    quote = next((one for one in context.quotes if one.id == name), None)
    if quote is None or not event.source.channel:
        return Outcome(state, (Message((say("share-not-here"),)),))
    if Feature.SHARING not in context.community.on:
        return Outcome(state, (Message((say("share-off-here"),)),))
    if event.ref in state.answered:
        return Outcome(state, (Message((say("shared-already"),)),))
    if later := wait(state, context):
        return Outcome(state, (Message((later,)),))
    anew = ids_of(context.quotes) if all_stood(context) else ()
    if quote.id in context.room.seen and not anew:
        again = button("button-another", Action.ANOTHER_QUOTE, argument=f"/{quote.id}")
        return Outcome(state, (Message((say("share-stood-here"),), rows=((again,),)),))
    shared = replace(state, answered=(*state.answered, event.ref)[-ANSWERED_LIMIT:], shared_at=context.now)
    public = Message((saying(quote), *_signature(signed, event)), audience=Audience.CHANNEL)
    effects = (ShowQuote(event.source.room, quote.id, anew),) if event.source.room else ()
    return Outcome(shared, (public,), effects)


def all_stood(context: Context) -> bool:
    """Whether the channel was shown every quote, so that they may come again."""
    return bool(context.quotes) and context.room.seen >= set(ids_of(context.quotes))


def ids_of(quotes: Iterable[Quote]) -> tuple[str, ...]:
    """By these they are remembered."""
    return tuple(one.id for one in quotes)


def put_away(state: State, event: Pressed, context: Context) -> Outcome:
    """Not now."""
    return Outcome(state, (Message((say("put-away"),)),))


def chosen(
    quotes: Iterable[Quote], theme: str, seen: tuple[str, ...], elsewhere: frozenset[str], last: str, luck: int
) -> tuple[Quote | None, tuple[str, ...]]:
    """A quote somebody did not see yet, rather one the channel did not see either; and what they saw then.

    Once all of a theme were seen, it begins anew, and not with the one that was shown last. "theme/id" among them says
    that a quote may come again in that theme; in its other themes it was seen until those were seen whole too.
    """
    fitting = tuple(one for one in quotes if theme in one.themes) or tuple(quotes)
    new = tuple(one for one in fitting if one.id not in seen or f"{theme}/{one.id}" in seen)
    if not new:
        seen = (*seen, *(f"{theme}/{one.id}" for one in fitting))
        new = tuple(one for one in fitting if one.id != last) or fitting
    if not new:
        return None, seen
    best = tuple(one for one in new if one.id not in elsewhere) or new
    quote = best[luck % len(best)]
    return quote, (*(one for one in seen if one.rpartition("/")[2] != quote.id), quote.id)


def _preview(state: State, event: Encouraged | Pressed, context: Context, theme: str, last: str = "") -> Outcome:
    if context.pool and not theme and context.luck % FROM_PEOPLE == 0:
        return _from_people(state, context)
    quote, seen = chosen(context.quotes, theme, state.seen, context.room.seen, last, context.luck)
    if quote is None:
        return Outcome(state, (Message((say("no-quotes"),)),))
    known = str(THEMES.index(theme)) if theme in quote.themes else ""
    parts: tuple[Part, ...] = (saying(quote),)
    shareable = event.source.channel and Feature.SHARING in context.community.on
    sharing = _ways_to_share(event, context, quote) if shareable else ()
    more = (*sharing[1:], *_for_one(event, context, quote))
    card = Message(
        title=say("quote-title"),
        parts=(*parts, say("quote-share-offer")) if sharing else parts,
        rows=(
            (
                *sharing[:1],
                button("button-another", Action.ANOTHER_QUOTE, argument=f"{known}/{quote.id}"),
                button("button-write-own", Action.WORDS),
                button("button-not-now", Action.PUT_AWAY),
            ),
            *((more,) if more else ()),
        ),
    )
    return Outcome(replace(state, seen=seen), (card,))


def _from_people(state: State, context: Context) -> Outcome:
    """Words somebody here wrote: one they did not see yet, until they saw all."""
    names = {one.id for one in context.pool}
    unseen = tuple(one for one in context.pool if one.id not in state.seen)
    word = (unseen or context.pool)[context.luck // FROM_PEOPLE % len(unseen or context.pool)]
    seen = state.seen if unseen else tuple(one for one in state.seen if one not in names)
    row = (
        button("button-another", Action.ANOTHER_QUOTE, argument="/"),
        button("button-write-own", Action.WORDS),
        button("button-not-kind", Action.WORDS_REPORT, argument=word.id),
        button("button-not-now", Action.PUT_AWAY),
    )
    card = Message((Whole(word.text), say("words-someone-wrote")), say("quote-title"), rows=(row,))
    return Outcome(replace(state, seen=(*seen, word.id)), (card,))


def _ways_to_share(event: Encouraged | Pressed, context: Context, quote: Quote) -> tuple[Button, ...]:
    """Unsigned, from someone here, or with one's name: said before, and never assumed."""
    plain = main_button("button-share", Action.SHARE, context.fresh, quote.id)
    someone = button("button-share-someone", Action.SHARE, context.fresh, SOMEONE + quote.id)
    named = button("button-share-named", Action.SHARE, context.fresh, NAMED + quote.id)
    return (plain, someone, *((named,) if signature(event) else ()))


def _for_one(event: Encouraged | Pressed, context: Context, quote: Quote) -> tuple[Button, ...]:
    """To one person, where people may give each other kind words at all."""
    allowed = event.source.community and Feature.WORDS in context.community.on
    return (button("button-words-one", Action.QUOTE_ONE, context.fresh, quote.id),) if allowed else ()


def _signature(signed: str, event: Pressed) -> tuple[Line, ...]:
    name = signature(event)
    if signed == NAMED.rstrip("/") and name:
        return (say("quote-from-name", name=name),)
    return (say("quote-from-someone"),) if signed else ()


def signature(event: Encouraged | Pressed) -> Private | None:
    """The name a card may be signed with: none that is an address or an insult, for all of a channel to read."""
    name = event.source.name
    return name if name and unfit(name.reveal()) in {None, Unfit.LOUD} else None


def wait(state: State, context: Context) -> Line | None:
    """Why it is too soon to share anything, and when it is not."""
    theirs = _over(context.room.last, CHANNEL_PAUSE)
    if mine := rest(state, context):
        return mine
    if theirs and theirs > context.now:
        return say("share-channel-rest", when=Moment(theirs, state.settings.zone, "time"))
    return None


def rest(state: State, context: Context) -> Line | None:
    """Why it is too soon for this member to give anything, wherever it would go, and when it is not."""
    mine = _over(state.shared_at, MEMBER_PAUSE)
    return say("share-rest", when=Moment(mine, state.settings.zone, "time")) if mine and mine > context.now else None


def _over(since: datetime | None, pause: timedelta) -> datetime | None:
    return since + pause if since else None


def saying(quote: Quote) -> Saying:
    """A quote as it is shown."""
    return Saying(quote.text, quote.translation, quote.author, quote.work, quote.year, quote.id, quote.lang)


def with_word(outcome: Outcome, event: Event, context: Context) -> Outcome:
    """With a check-in of whoever welcomes kind words comes one that somebody of their community wrote."""
    if not isinstance(event, CheckInDue) or not context.pool:
        return outcome
    unseen = tuple(one for one in context.pool if one.id not in outcome.state.seen) or context.pool
    word = unseen[context.luck % len(unseen)]
    parts = (Whole(word.text), say("words-someone-wrote"))
    replies = tuple(
        replace(one, parts=(*one.parts, *parts)) if isinstance(one, Message) else one for one in outcome.replies
    )
    seen = tuple(dict.fromkeys((*outcome.state.seen, word.id)))
    return replace(outcome, replies=replies, state=replace(outcome.state, seen=seen)) if replies else outcome
