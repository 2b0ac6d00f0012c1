"""What a channel did not take counts for nothing and loses nothing; what may stand there is not shared again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.community import Community, Room
from bot.effects import Context, HideQuote, Outcome, PostIn, SetCommunity, ShowQuote
from bot.events import Fate, Pressed, Shared, Source
from bot.flow import update
from bot.ports import Change, Delivery, Postponed, Sent, Unreachable, Unsure, Withdrawn
from bot.private import Private
from bot.replies import Message
from bot.sharing import fate, for_the_channel, shared
from bot.state import State
from bot.store import open_store
from bot.store.sqlite import SqliteStore
from bot.tokens import Action
from tests.bot.admins import OLD, Here, ids
from tests.bot.world import QUOTES, START
from tests.fresh import database

REFUSED = [Fate.NO_ENTRY, Fate.FILTERED, Fate.TOO_LONG, Fate.NOT_NOW]
WORDS = Private("It took me nine months. Then one said yes.")
SOURCE = Source(key="k1", member="discord:1", community="discord:9", channel=True, room="discord:9/5")


def context(later: timedelta = timedelta()) -> Context:
    """What may be known."""
    return Context(START + later, "fresh", 0, QUOTES, (), Room())


def shares(state: State, action: Action, argument: str = "", ref: str = "r1") -> tuple[Pressed, Outcome]:
    """Press a button that shares."""
    press = Pressed(SOURCE, action, ref, argument)
    return press, update(state, press, context())


def hears(press: Pressed, outcome: Outcome, became: Fate) -> Outcome:
    """What follows from what became of the card."""
    (card,) = filter(for_the_channel, outcome.replies)
    assert isinstance(card, Message)
    return update(outcome.state, shared(press, card, became), context())


def actions(outcome: Outcome) -> list[Action]:
    """What can be pressed."""
    return [one.action for reply in outcome.replies if isinstance(reply, Message) for row in reply.rows for one in row]


@pytest.mark.parametrize("became", REFUSED)
def test_a_refused_quote_was_never_shared(became: Fate) -> None:
    """No pause, not as shown there, not as answered; one sentence says why; told twice it is undone once."""
    press, outcome = shares(State(), Action.SHARE, f"n/{QUOTES[0].id}")
    told = hears(press, outcome, became)

    assert {f"share-{became.value}"} == ids(told)
    assert (HideQuote(SOURCE.room, QUOTES[0].id),) == told.effects
    assert State() == told.state
    again = update(told.state, Shared(SOURCE, press, became), context())
    assert () == again.effects
    assert [one for one in shares(told.state, Action.SHARE, QUOTES[0].id)[1].replies if for_the_channel(one)]


@pytest.mark.parametrize("became", REFUSED)
def test_refused_words_are_all_still_there(became: Fate) -> None:
    """Whatever the channel says, not a word is lost, and they can be changed, tried again or put away."""
    press, outcome = shares(State(draft=WORDS), Action.WORDS_SHARE)
    told = hears(press, outcome, became)

    assert State(draft=WORDS) == told.state
    assert {f"share-{became.value}", "words-still-here"} == ids(told)
    assert {Action.WORDS, Action.WORDS_DROP} < set(actions(told))


def test_words_that_stand_are_kept_no_longer() -> None:
    """Once others read them they are theirs; what was written meanwhile stays."""
    press, outcome = shares(State(draft=WORDS), Action.WORDS_SHARE)
    assert WORDS == outcome.state.draft, "Until they stand there they are kept, also through a restart."
    stands = hears(press, outcome, Fate.STANDS)
    newer = update(State(draft=Private("something newer")), Shared(SOURCE, press, Fate.STANDS, words=WORDS), context())

    assert stands.state.draft is None
    assert START == stands.state.shared_at
    assert {"shared"} == ids(stands)
    assert Private("something newer") == newer.state.draft


def test_what_may_stand_there_is_not_shared_again() -> None:
    """An answer that was lost is said as it is; the pause holds, and nothing is posted a second time."""
    press, outcome = shares(State(draft=WORDS), Action.WORDS_SHARE)
    told = hears(press, outcome, Fate.UNSURE)
    again = update(told.state, press, context())

    assert {"share-unsure"} == ids(told)
    assert WORDS == told.state.draft
    assert {"shared-already"} == ids(again)


@pytest.mark.parametrize("action", [Action.SHARE, Action.WORDS_SHARE, Action.WIN_SHARE])
def test_trying_again_is_offered_where_it_can_help(action: Action) -> None:
    """A filter stops the same words every time; an admin or a while can open a channel."""
    argument = {Action.SHARE: QUOTES[0].id, Action.WIN_SHARE: "offer"}.get(action, "")
    press, outcome = shares(State(draft=WORDS), action, argument)
    offered = {became: action in actions(hears(press, outcome, became)) for became in REFUSED}

    assert {Fate.NO_ENTRY: True, Fate.NOT_NOW: True, Fate.FILTERED: False, Fate.TOO_LONG: False} == offered


def test_a_refused_win_is_kept_and_begins_no_pause() -> None:
    """For them; and nothing of the share counts."""
    press, outcome = shares(State(), Action.WIN_SHARE, "offer")
    told = hears(press, outcome, Fate.NO_ENTRY)

    assert State() == told.state
    assert {"win-not-shared"} == ids(told)


@pytest.mark.parametrize("action", [Action.SHARE, Action.WORDS_SHARE, Action.WIN_SHARE])
def test_whatever_was_shared_begins_a_pause(action: Action) -> None:
    """Of its member and of the channel, also where it was no quote; a refusal ends both."""
    argument = {Action.SHARE: QUOTES[0].id, Action.WIN_SHARE: "offer"}.get(action, "")
    press, outcome = shares(State(draft=WORDS), action, argument)
    (shown,) = outcome.effects
    assert isinstance(shown, ShowQuote)
    refused = hears(press, outcome, Fate.FILTERED)

    assert START == outcome.state.shared_at
    assert (HideQuote(SOURCE.room, shown.quote),) == refused.effects


@pytest.mark.parametrize(
    ("delivery", "became"),
    [
        (Sent("discord:9/5"), Fate.STANDS),
        (Unreachable("50013"), Fate.NO_ENTRY),
        (Unreachable("filtered"), Fate.FILTERED),
        (Postponed(1.0), Fate.NOT_NOW),
        (Withdrawn(), Fate.NOT_NOW),
        (Unsure(), Fate.UNSURE),
    ],
)
def test_a_delivery_says_what_became_of_a_card(delivery: Delivery, became: Fate) -> None:
    """Only what surely does not stand there is said not to."""
    assert became is fate(delivery)


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Here]:
    """A community in which what went well has a channel of its own."""
    url = database(tmp_path)
    store = await open_store(url, (OLD,))
    assert isinstance(store, SqliteStore)
    decided = SetCommunity("discord:9", Community(wins_room="discord:9/7"), 0)
    await store.commit(Change("discord:3", "k0", 0, State(journeys=1), (decided,), START, "discord:9"))
    yield Here(store, url)
    await store.close()


@pytest.mark.parametrize(
    ("became", "first", "second"),
    [
        (Unreachable("50013"), "win-not-shared", "win-not-shared"),
        (Postponed(1.0), "win-not-shared", "win-not-shared"),
        (Unsure(), "share-unsure", "shared-already"),
        (Sent("discord:9/7"), "shared", "shared-already"),
    ],
)
async def test_a_win_that_does_not_stand_can_be_shared_again(
    here: Here, became: Delivery, first: str, second: str
) -> None:
    """Refused or put off it was not shared; where it may stand there, it is not posted a second time."""

    async def post(wanted: PostIn) -> Delivery:
        return became

    here.engine.on_post = post

    assert {first} == ids(await here.presses(Action.WIN_SHARE, "offer"))
    assert {second} == ids(await here.presses(Action.WIN_SHARE, "offer"))
