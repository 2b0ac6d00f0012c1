"""The crisis path where something else is wrong: a database, a delivery, a closed line, a friend who is meant."""

from __future__ import annotations

import re

import pytest

from bot.crisis import MOST_READ
from bot.events import Pressed, Rejected, Source, Wrote
from bot.ports import Store
from bot.private import Private
from bot.replies import Bullets, Line, Message
from bot.state import Settings, State
from bot.tokens import Action
from bot.words import Words
from tests.bot.hard_words import SAID, buttons, card_of, engine, ids
from tests.bot.world import HELP_LINES, World

WORDS = Words()
FRIEND = {
    "en": "my friend wants to die and does not answer",
    "es": "mi amiga quiere morir y no contesta",
    "fr": "mon frère veut mourir et ne répond plus",
    "de": "meine schwester will sterben und geht nicht ans telefon",
    "pt-BR": "meu amigo quer morrer e não atende",
}
ALONE = {
    "en": "i want to die",
    "es": "quiero morir",
    "fr": "je veux mourir",
    "de": "ich will sterben",
    "pt-BR": "quero morrer",
}


def source(key: str, locale: str = "en") -> Source:
    """Somebody in private."""
    return Source(key=key, member="t:1", locale=locale)


@pytest.mark.parametrize(
    ("action", "choices", "said"),
    [
        (Action.HELP_LINES, (), "help-lines-everywhere"),
        (Action.COUNTRIES, (), "help-lines-everywhere"),
        (Action.COUNTRY, ("NL",), "help-lines-emergency"),
        (Action.MORE_WAYS, (), "more-ways-near"),
        (Action.COPY_MESSAGE, (), "trusted-how"),
    ],
)
@pytest.mark.parametrize("locale", ["en", "de"])
async def test_every_way_to_people_stays_open_when_the_database_does_not_answer(
    store: Store, action: Action, choices: tuple[str, ...], said: str, locale: str
) -> None:
    """What the crisis card leads to is there, whatever is broken; and nothing is claimed to be remembered."""
    one = engine(store)
    await store.close()
    card = card_of(await one.handle(Pressed(source("k", locale), action, choices=choices)))

    assert said in ids(card)
    assert "help-country-kept" not in ids(card)


async def test_whatever_broke_people_to_talk_to_are_one_press_away(store: Store) -> None:
    """The sentence that something went wrong has Help lines beside it."""
    one = engine(store)
    await store.close()
    card = card_of(await one.handle(Pressed(source("k"), Action.SETTINGS)))

    assert {"error-ours"} == ids(card)
    assert [Action.WHERE, Action.HELP_LINES] == buttons(card)


async def test_words_that_are_delivered_again_after_a_restart_are_answered_again(store: Store) -> None:
    """The answer may have been lost on the way: lines come once more, and nothing is begun anew."""
    said = Wrote(source("k"), Private(SAID))
    first = await engine(store).handle(said)
    again = await engine(store).handle(said)

    assert "crisis-act" in ids(card_of(again))
    assert first.state.no_quotes_until == (await store.load("t:1")).state.no_quotes_until


@pytest.mark.parametrize("language", FRIEND)
def test_whoever_worries_about_somebody_is_spoken_to_as_well(language: str) -> None:
    """The same lines, and that they need not carry it alone; who speaks of themselves is not asked about friends."""
    for text, others in ((FRIEND[language], True), (ALONE[language], False)):
        world = World(locale=language)
        said = ids(card_of(world.happens(Wrote(world.source(), Private(text)))))

        assert "crisis-act" in said
        assert others is ("more-ways-friend" in said)


@pytest.mark.parametrize("country", sorted({line.country for line in HELP_LINES}))
def test_two_ways_are_given_for_every_country(country: str) -> None:
    """One may be closed, or no way for somebody just now: on the crisis card and on the country's own."""
    state = State(settings=Settings(country=country), journeys=1)
    cards = [Wrote(source("k"), Private(SAID)), Pressed(source("l"), Action.HELP_LINES)]
    for event in cards:
        world = World(state=state)
        card = card_of(world.happens(event))
        ways = sum(len(part.items) - 1 for part in card.parts if isinstance(part, Bullets))

        assert ways >= 2 or "help-lines-everywhere" in ids(card)


def test_a_line_that_is_closed_at_night_says_its_hours_wherever_it_stands() -> None:
    """The reminder of the day names the hours, and the directory that is open at any hour."""
    world = World(state=State(settings=Settings(country="IT"), journeys=1))
    world.happens(Wrote(world.source(), Private(SAID)))
    card = world.happens(Pressed(world.source(), Action.SETTINGS)).replies[0]
    assert isinstance(card, Message)
    told = [WORDS.text(part) for part in card.parts if isinstance(part, Line)]

    assert any(re.search(r"Telefono Amico.*09:00", one) for one in told)
    assert any("findahelpline.com" in one for one in told)


@pytest.mark.parametrize("text", ["word " * 5000 + SAID, f"{SAID}. " + "word " * 5000])
def test_long_texts_are_listened_to_at_both_ends(text: str) -> None:
    """However long a message is, what it begins and what it ends with is heard."""
    world = World()

    assert len(text) > MOST_READ
    assert "crisis-act" in ids(card_of(world.happens(Wrote(world.source(), Private(text)))))


def test_words_that_run_from_one_field_into_the_next_are_heard() -> None:
    """A command's options are one sentence to whoever types them."""
    world = World()

    assert "crisis-act" in ids(
        card_of(world.happens(Rejected(world.source(), Private("I want to"), Private("die today"))))
    )
