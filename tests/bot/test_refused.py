"""What a channel did not take counts for nothing, whichever channel it was meant for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.community import Community
from bot.effects import Context, PostIn, SetCommunity
from bot.events import Pressed, Source
from bot.flow import update
from bot.ports import Change, Delivery, Postponed, Sent, Unreachable, Unsure
from bot.state import State
from bot.store import open_store
from bot.store.sqlite import SqliteStore
from bot.tokens import Action
from tests.bot.test_community import OLD, Here, ids
from tests.bot.world import START
from tests.fresh import database


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
    ("became", "second"),
    [
        (Unreachable("50013"), "win-not-shared"),
        (Postponed(1.0), "win-not-shared"),
        (Unsure(), "shared-already"),
        (Sent("discord:9/7"), "shared-already"),
    ],
)
async def test_a_win_that_does_not_stand_can_be_shared_again(here: Here, became: Delivery, second: str) -> None:
    """Refused or put off it was not shared; where it may stand there, it is not posted a second time."""

    async def post(wanted: PostIn) -> Delivery:
        return became

    here.engine.on_post = post
    await here.presses(Action.WIN_SHARE, "offer")

    assert {second} == ids(await here.presses(Action.WIN_SHARE, "offer"))


def test_a_win_that_is_refused_ends_no_pause_of_a_quote() -> None:
    """The pause after a quote is of that quote."""
    shared = State(answered=("w1",), shared_at=START)
    source = Source(key="k", member="discord:1", community="discord:9", channel=True, room="discord:9/5")
    win = update(shared, Pressed(source, Action.UNSHARED, "w1"), Context(START, "f"))
    quote = update(shared, Pressed(source, Action.UNSHARED, "w1", "some-quote"), Context(START, "f"))

    assert (START, None) == (win.state.shared_at, quote.state.shared_at)
    assert () == win.state.answered == quote.state.answered
