"""The crisis path: the answer is short and plain, lines come at once, and it leads to people and back."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.catalog import load_help_lines
from bot.community import Community
from bot.effects import Outcome
from bot.events import Wrote
from bot.flow import update
from bot.flow.help_lines import told
from bot.flow.quiet import quiet
from bot.private import Private
from bot.replies import Bullets, Button, Choice, Copyable, Line
from bot.state import LANGUAGES, State
from bot.tokens import Action
from bot.words import Words
from tests.bot.hard_words import SAID, SAID_IN, buttons, card_of, ids, with_journey
from tests.bot.world import World

WORDS = Words()


@pytest.mark.parametrize("locale", LANGUAGES)
def test_the_reply_is_short_and_plain(locale: str) -> None:
    """About sixty words, no quote of theirs, no exclamation mark, no emoji, no "but", and its buttons."""
    world = World(locale=locale)
    card = card_of(world.happens(Wrote(world.source(), Private(SAID_IN[locale]))))
    said = " ".join(WORDS.text(part, locale) for part in card.parts if isinstance(part, Line))

    assert 40 <= len(said.split()) <= 80
    assert SAID_IN[locale] not in said.casefold()
    assert all(sign.isascii() or sign.isalpha() or sign in "’ \u00a0" for sign in said)
    assert "!" not in said
    assert not {"but", "pero", "mais", "aber", "mas"} & set(said.casefold().split())
    assert [Action.MORE_WAYS, Action.COPY_MESSAGE, Action.SAFE] == buttons(card)
    assert isinstance(card.choice, Choice) and card.choice.action is Action.COUNTRY


def test_a_country_that_was_picked_gives_its_line_at_once() -> None:
    """Name and hours, and each number and each other way on a line of its own; another country is beside it."""
    world = World()
    world.presses(Choice(Line("country"), Action.COUNTRY, ()), "US")
    card = card_of(world.happens(Wrote(world.source(), Private(SAID))))
    lines = [WORDS.text(item) for part in card.parts if not isinstance(part, Line) for item in part.items]  # type: ignore[union-attr]

    assert [
        "988 Suicide & Crisis Lifeline, at any hour",
        "Call: 988",
        "Text message: 988",
        "Text HOME to 741741 (Crisis Text Line)",
        "Web: 988lifeline.org",
    ] == lines
    assert Action.COUNTRIES in buttons(card)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_line_of_every_country_can_be_said(locale: str) -> None:
    """Each number and each other way of each country has words, and none of them is left in English."""
    said = [
        WORDS.text(item, locale)
        for part in told(load_help_lines(), locale)
        if isinstance(part, Bullets)
        for item in part.items
    ]

    assert len(load_help_lines()) <= len(said)
    assert [] == [one for one in said if locale != "en" and re.search(r"SMS [A-Z]+ to|and some|from a|any hour", one)]


def test_a_communitys_country_is_offered_first_and_never_chosen() -> None:
    """What admins put first stands first in the list; nobody's country is guessed from their language."""
    world = World(locale="fr")
    context = replace(world.context(), community=Community(country="NZ"))
    card = card_of(update(State(), Wrote(world.source(), Private(SAID)), context))

    assert isinstance(card.choice, Choice)
    assert "NZ" == card.choice.options[0].value
    assert "help-lines-everywhere" in ids(card)
    assert "" == update(State(), Wrote(world.source(), Private(SAID)), context).state.settings.country


def test_more_ways_copies_a_message_and_alerts_nobody() -> None:
    """For a friend, for somebody near, and words to send oneself; it says that nobody is told."""
    world = with_journey()
    world.happens(Wrote(world.source(), Private(SAID)))
    ways = world.presses(world.finds(Action.MORE_WAYS))
    assert isinstance(ways, Outcome)
    assert {"more-ways-friend", "more-ways-near", "more-ways-nobody"} <= ids(card_of(ways))
    copied = world.presses(world.finds(Action.COPY_MESSAGE))
    assert isinstance(copied, Outcome)

    assert "trusted-how" in ids(card_of(copied))
    assert any(isinstance(part, Copyable) for part in card_of(copied).parts)
    assert () == ways.effects == copied.effects


def test_safe_is_accepted_and_leads_back() -> None:
    """No second question: they are where they were, and can go on."""
    world = with_journey()
    world.presses(world.finds(Action.TAKE_A_DAY))
    world.happens(Wrote(world.source(), Private(SAID)))

    back = world.presses(world.finds(Action.SAFE))

    assert isinstance(back, Outcome)
    assert {"crisis-safe", "where-take-a-day"} <= ids(card_of(back))
    assert Action.CONTINUE in buttons(card_of(back))


def test_a_message_tomorrow_needs_a_yes_of_its_own() -> None:
    """None is promised by the crisis card; a press promises one, another takes it back."""
    world = with_journey()
    world.happens(Wrote(world.source(), Private(SAID)))
    assert not world.pending
    world.presses(world.finds(Action.MORE_WAYS))
    yes = world.finds(Action.WRITE_TOMORROW, "yes")
    world.presses(yes)
    world.presses(yes)
    assert 1 == len(world.pending) == world.promised

    world.presses(Button(Line("x"), Action.WRITE_TOMORROW, argument="no"))

    assert not world.pending


def test_whoever_presses_that_they_need_help_is_answered_like_whoever_writes_it() -> None:
    """Nothing has to be typed: the same card, and the same quiet days; only that nothing was kept is not said."""
    world = with_journey()
    world.presses(world.finds(Action.HELP_LINES))
    pressed = world.presses(world.finds(Action.HELP_NOW))

    assert isinstance(pressed, Outcome)
    assert {"crisis-thanks", "crisis-act"} <= ids(card_of(pressed))
    assert "crisis-not-kept" not in ids(card_of(pressed))
    assert quiet(world.state, world.now)
