"""A quote for one person: only where they said yes, whole with its author, and neither learns of the other."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.catalog import load_quotes
from bot.effects import Outcome
from bot.events import Asked, Encouraged, Pressed
from bot.flow.encouragement import MEMBER_PAUSE
from bot.replies import Message, Pick, Saying
from bot.store import open_store
from bot.store.sqlite import SqliteStore
from bot.tokens import Action
from tests.bot.test_words_for_others import Town, button, ids, messages
from tests.fresh import database

QUOTE = load_quotes()[0]


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """A town of its own for each test; number 2 came by once."""
    url = database(tmp_path)
    store = await open_store(url)
    assert isinstance(store, SqliteStore)
    opened = await Town(store, url).opens()
    await opened.engine.handle(Asked(opened.source(2)))
    yield opened
    await store.close()


async def gives(town: Town, who: int, ref: str, to: str = "discord:2", quote: str = QUOTE.id) -> Outcome:
    """Pick somebody for a quote."""
    return await town.presses(who, Action.QUOTE_TO, ref, quote, to)


async def test_from_the_preview_to_one_who_said_yes(town: Town) -> None:
    """Beside the ways to share stands one for a single person; what they get is whole, and from someone here."""
    await town.presses(2, Action.GIFT_YES, "", "yes")
    shown: list[Message] = []
    while not any(isinstance(part, Saying) for one in shown for part in one.parts):
        shown = messages(await town.engine.handle(Encouraged(town.source(1))))
    offered = next(one for row in shown[0].rows for one in row if one.action is Action.QUOTE_ONE)
    asked = await town.presses(1, Action.QUOTE_ONE, offered.ref, offered.argument)
    (card,) = messages(asked)
    assert isinstance(card.choice, Pick)
    assert ("member", offered.argument) == (card.choice.of, card.choice.argument)
    await gives(town, 1, card.choice.ref, quote=card.choice.argument)

    (gift,) = town.platform.messages
    quote = next(one for one in load_quotes() if one.id == offered.argument)
    (saying,) = (part for part in gift.parts if isinstance(part, Saying))
    assert (quote.text, quote.translation, quote.author, quote.work, quote.year) == (
        saying.text,
        saying.translation,
        saying.author,
        saying.work,
        saying.year,
    )
    assert "quote-gift-from" in {line.id for line in gift.parts if not isinstance(line, Saying)}  # type: ignore[union-attr]
    assert "discord:1" not in repr(gift) and "Name 1" not in repr(gift)


async def test_the_giver_reads_the_same_whatever_they_chose(town: Town) -> None:
    """Somebody who said no, somebody nobody ever met, and somebody who said yes: one answer; only a yes is kept."""
    said = [ids(await gives(town, who, f"r{who}", to)) for who, to in ((1, "discord:2"), (3, "discord:77"))]
    assert [] == town.platform.messages
    await town.presses(2, Action.GIFT_YES, "", "yes")
    said.append(ids(await gives(town, 4, "r4")))

    assert [{"quote-one-done"}] * 3 == said
    assert 1 == len(town.platform.messages)


async def test_one_a_day_for_whoever_gets_it_and_a_rest_for_whoever_gives(town: Town) -> None:
    """Words and quotes count together; the giver waits as with sharing, and is told so; pressed twice is once."""
    await town.presses(2, Action.GIFT_YES, "", "yes")
    await gives(town, 1, "r1")
    again, soon = ids(await gives(town, 1, "r1")), ids(await gives(town, 1, "r2"))
    asked = ids(await town.presses(1, Action.QUOTE_ONE, "r2", QUOTE.id))
    ref = button(await town.writes(3), Action.WORDS_ONE).ref
    await town.presses(3, Action.WORDS_TO, ref, "", "discord:2")
    town.clock.passes(MEMBER_PAUSE)
    later = ids(await gives(town, 1, "r2"))

    assert ({"shared-already"}, {"share-rest"}, {"share-rest"}) == (again, soon, asked)
    assert {"quote-one-done"} == later
    assert 1 == len(town.platform.messages), "One kind thing a day, whoever and whatever it is from."


async def test_refused_stopped_and_not_to_oneself(town: Town) -> None:
    """One tap refuses this giver for good, another ends all of it; oneself is nobody to give to."""
    assert {"quote-one-self"} == ids(await gives(town, 2, "r0"))
    await town.presses(2, Action.GIFT_YES, "", "yes")
    await gives(town, 1, "r1")
    refuse = next(one for row in town.platform.messages[0].rows for one in row if one.action is Action.GIFT_REFUSE)
    await town.presses(2, Action.GIFT_REFUSE, refuse.ref, refuse.argument)
    town.clock.passes(timedelta(days=2))
    await gives(town, 1, "r2")
    assert 1 == len(town.platform.messages)
    await gives(town, 3, "r3")
    assert 2 == len(town.platform.messages)
    await town.presses(2, Action.GIFT_STOP)
    town.clock.passes(timedelta(days=2))
    await gives(town, 4, "r4")

    assert 2 == len(town.platform.messages)


async def test_switched_off_or_gone_it_is_said_kindly(town: Town) -> None:
    """Where admins switched it off no preview offers it and an old button says so; a quote of another release too."""
    assert {"quote-gone"} == ids(await gives(town, 1, "r1", quote="of-long-ago"))
    community, version = await town.store.communities.decided("discord:9")
    off = replace(community, on=frozenset())
    await town.store.communities.decide("discord:9", off, version, town.clock.now())
    (card,) = messages(await town.engine.handle(Encouraged(town.source(1))))

    assert Action.QUOTE_ONE not in {one.action for row in card.rows for one in row}
    assert {"share-off-here"} == ids(await gives(town, 1, "r1"))
    alone = replace(town.source(1), community="", channel=False)
    assert {"share-off-here"} == ids(await town.engine.handle(Pressed(alone, Action.QUOTE_ONE, "r2", QUOTE.id)))


async def test_it_is_written_in_the_language_they_chose(town: Town) -> None:
    """Not in the giver's, and not in the app's where they picked another one."""
    await town.presses(2, Action.GIFT_YES, "", "yes")
    await town.presses(2, Action.LANGUAGE_CHOSEN, "", "", "de")
    await gives(town, 1, "r1")

    assert ["de"] == [one.language for one in town.platform.messages]
