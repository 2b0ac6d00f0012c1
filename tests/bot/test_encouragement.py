"""Quotes: none twice too soon, shared only on a press, signed only by choice, and never as noise."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path

import pytest

from bot.catalog import load_quotes
from bot.community import Room
from bot.effects import Context, Outcome, ShowQuote
from bot.engine import Engine
from bot.events import Encouraged, Fate, Pressed, Source
from bot.flow import update
from bot.flow.encouragement import CHANNEL_PAUSE, MEMBER_PAUSE, NAMED, SOMEONE, chosen
from bot.ports import Change
from bot.private import Private
from bot.quotes import THEMES
from bot.replies import Audience, Line, Message, Saying
from bot.sharing import shared as told_of
from bot.state import State
from bot.store import open_store
from bot.tokens import Action
from tests.bot.world import START
from tests.fresh import database
from tests.probes.clock import SettableClock

QUOTES = load_quotes()
ROOM = "slack:T1/C1"


def source(number: int = 0, name: str | None = None) -> Source:
    """Somebody in a channel."""
    called = Private(name) if name else None
    return Source(
        key=f"t:{number}", member=f"slack:T1:U{number}", community="slack:T1", channel=True, room=ROOM, name=called
    )


def context(luck: int = 0, room: Room | None = None, later: timedelta = timedelta()) -> Context:
    """What may be known."""
    return Context(START + later, f"fresh{luck}", luck, QUOTES, (), room or Room())


def shared(
    state: State, quote: str, within: Context, name: str | None = None, signed: str = "", ref: str = "r1"
) -> Outcome:
    """Press a button that shares."""
    return update(state, Pressed(source(name=name), Action.SHARE, ref, signed + quote), within)


def public(outcome: Outcome) -> list[Message]:
    """What the channel sees."""
    return [one for one in outcome.replies if isinstance(one, Message) and one.audience is Audience.CHANNEL]


def said(outcome: Outcome) -> str:
    """The id of what the member alone is told first."""
    first = outcome.replies[0]
    assert isinstance(first, Message)
    assert isinstance(first.parts[0], Line)
    return first.parts[0].id


@pytest.mark.parametrize("theme", ["", *THEMES])
def test_nobody_sees_a_quote_twice_before_they_saw_all_of_its_theme(theme: str) -> None:
    """However luck falls, a theme is seen whole before anything of it comes again, and never the same twice running."""
    size = sum(theme in quote.themes for quote in QUOTES) if theme else len(QUOTES)
    luck, seen, last = random.Random(theme), (), ""
    for _ in range(5):
        round_: list[str] = []
        for _ in range(size):
            quote, seen = chosen(QUOTES, theme, seen, frozenset(), last, luck.getrandbits(40))
            assert quote
            assert quote.id != last or size == 1
            last = quote.id
            round_.append(quote.id)
        assert size == len(set(round_))


@pytest.mark.parametrize("seed", range(20))
def test_one_theme_does_not_use_up_another(seed: int) -> None:
    """However themes are asked for in turn: what was seen of one comes again in it once it was seen whole."""
    luck, seen, last = random.Random(seed), (), ""
    pools = {
        theme: frozenset(one.id for one in QUOTES if theme in one.themes) or frozenset(one.id for one in QUOTES)
        for theme in ("", *THEMES)
    }
    rounds = {theme: set[str]() for theme in pools}
    for _ in range(600):
        theme = luck.choice(("", "storm", "storm", "persistence", "persistence", *THEMES))
        quote, seen = chosen(QUOTES, theme, seen, frozenset(), last, luck.getrandbits(40))
        assert quote
        if rounds[theme] == pools[theme]:
            rounds[theme].clear()
        assert quote.id not in rounds[theme]
        for other, pool in pools.items():
            rounds[other] |= {quote.id} & pool
        last = quote.id

    assert len(set(seen)) == len(seen) <= len(QUOTES) + sum(map(len, pools.values())), "Memory has an end."


def test_what_the_channel_did_not_see_comes_first() -> None:
    """A preview in a channel is rather of something new there."""
    stood = frozenset(quote.id for quote in QUOTES[:-1])
    quote, _ = chosen(QUOTES, "", (), stood, "", 12345)

    assert quote == QUOTES[-1]


def test_a_channel_sees_ten_thousand_shares_without_a_repeat_inside_its_pool() -> None:
    """Whoever shares what, whenever: a channel is shown every quote before one comes again."""
    luck, room, pools, pool = random.Random(3), Room(), 0, []
    for number in range(10_000):
        quote = luck.choice(QUOTES).id
        later = timedelta(hours=number)
        outcome = shared(State(), quote, context(number, room, later), ref=f"r{number}")
        if not public(outcome):
            assert "share-stood-here" == said(outcome)
            continue
        (effect,) = outcome.effects
        assert isinstance(effect, ShowQuote)
        if effect.anew:
            assert len(QUOTES) == len(set(pool)) == len(pool)
            pools, pool = pools + 1, []
        pool.append(quote)
        room = Room(frozenset(pool), START + later)

    assert pools > 10


@pytest.mark.parametrize(
    ("signed", "name", "line"),
    [
        ("", None, None),
        ("", "Robin", None),
        (SOMEONE, "Robin", "quote-from-someone"),
        (NAMED, "Robin", "quote-from-name"),
        (NAMED, None, "quote-from-someone"),
    ],
)
def test_it_is_signed_as_chosen(signed: str, name: str | None, line: str | None) -> None:
    """Unsigned unless chosen; with a name only where there is one, and then the member's own."""
    (card,) = public(shared(State(), QUOTES[0].id, context(), name, signed))

    assert isinstance(card.parts[0], Saying)
    assert ([] if line is None else [line]) == [part.id for part in card.parts[1:] if isinstance(part, Line)]
    assert not card.rows


def test_a_name_is_offered_only_where_there_is_one() -> None:
    """The three ways to share are said before, and none is assumed."""
    ways = []
    for name in (None, "Robin"):
        outcome = update(State(), Encouraged(source(name=name)), context())
        message = outcome.replies[0]
        assert isinstance(message, Message)
        ways.append([button.label.id for row in message.rows for button in row if button.action is Action.SHARE])

    assert [
        ["button-share", "button-share-someone"],
        ["button-share", "button-share-someone", "button-share-named"],
    ] == ways


def test_sharing_rests_a_while() -> None:
    """One person, and one channel, is not a loudspeaker; both are told kindly from when on."""
    first = shared(State(), QUOTES[0].id, context())
    soon = shared(first.state, QUOTES[1].id, context(1, later=MEMBER_PAUSE / 2), ref="r2")
    after = shared(first.state, QUOTES[1].id, context(1, later=MEMBER_PAUSE), ref="r2")
    another = Room(frozenset({QUOTES[0].id}), START)
    somebody = shared(State(), QUOTES[1].id, context(2, another, CHANNEL_PAUSE / 2), ref="r3")

    assert ("share-rest", []) == (said(soon), public(soon))
    assert 1 == len(public(after))
    assert ("share-channel-rest", []) == (said(somebody), public(somebody))


async def test_two_who_share_the_same_at_once_share_it_once(tmp_path: Path) -> None:
    """Two processes, two people, one quote, one channel: it stands there once, and the other one hears why."""
    store, clock = await open_store(database(tmp_path)), SettableClock()
    engines = [Engine(store, clock, QUOTES) for _ in range(2)]
    outcomes = [
        await engine.handle(Pressed(source(number), Action.SHARE, f"r{number}", QUOTES[0].id))
        for number, engine in enumerate(engines)
    ]
    room = await store.room(ROOM)
    await store.communities.forget("slack:T1")
    forgotten = await store.room(ROOM)
    await store.close()

    assert [1, 0] == [len(public(outcome)) for outcome in outcomes]
    assert "share-channel-rest" == said(outcomes[1])
    assert frozenset({QUOTES[0].id}) == room.seen
    assert Room() == forgotten, "A community that leaves takes what its channels were shown along."


@pytest.mark.parametrize("became", Fate)
async def test_a_channel_begins_anew_only_with_a_quote_that_stands(tmp_path: Path, became: Fate) -> None:
    """Refused, everything is as if nobody had pressed: what was shown there, and since when it rests."""
    store, clock = await open_store(database(tmp_path)), SettableClock()
    for quote in QUOTES:
        showing, name = (ShowQuote(ROOM, quote.id),), f"slack:T1:{quote.id}"
        await store.commit(Change(name, name, 0, State(journeys=1), showing, clock.now()))
        clock.passes(CHANNEL_PAUSE)
    before = await store.room(ROOM)
    clock.passes(timedelta(days=1))
    engine, press = Engine(store, clock, QUOTES), Pressed(source(), Action.SHARE, "r1", QUOTES[0].id)
    (card,) = public(await engine.handle(press))
    await engine.handle(told_of(press, card, became))
    after = await store.room(ROOM)
    await store.close()

    stands = Room(frozenset({QUOTES[0].id}), clock.now())
    assert (stands if became in {Fate.STANDS, Fate.UNSURE} else before) == after
