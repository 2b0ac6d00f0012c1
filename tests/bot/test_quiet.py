"""Quiet days: no quotes anywhere, lines beside everything of that day, and everything else as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.community import Community, Feature, Flame, Word
from bot.effects import Context, Give, Outcome
from bot.events import Asked, Encouraged, Event, Pressed, Wrote
from bot.flow import update
from bot.flow.quiet import LASTS, begun, same_day
from bot.gifts import Gifts
from bot.ports import Change, Delivery, Sent
from bot.private import Private
from bot.quotes import Quote
from bot.replies import Audience, Button, Choice, Line, Message, Moment, Saying, Whole
from bot.state import State
from bot.store import open_store
from bot.tokens import Action
from tests.bot.hard_words import SAID, buttons, card_of, ids, with_journey
from tests.bot.world import QUOTES, START, World
from tests.fresh import database
from tests.probes.clock import SettableClock

DAY = timedelta(days=1)
KIND = Private("It took me nine months.")


def after_hard_words(zone: str | None = None) -> World:
    """Somebody who said it a moment ago."""
    world = with_journey()
    world.zone = zone
    world.happens(Wrote(world.source(), Private(SAID)))
    return world


def together(world: World) -> Context:
    """Everything that could cheer is on, and words of people here wait to be read."""
    everything = replace(Community(), on=frozenset(Feature))
    pool = (Word("w1", "t:2", KIND, START),)
    return replace(world.context(), community=everything, pool=pool, lantern=True)


def cheers(outcome: Outcome) -> bool:
    """Whether anything of an answer is a quote or the words of others."""
    cards = [one for one in outcome.replies if isinstance(one, Message)]
    return any(isinstance(part, Saying | Whole) for one in cards for part in one.parts)


@pytest.mark.parametrize("later", [timedelta(), DAY, 6 * DAY])
def test_no_quote_comes_for_a_week(later: timedelta) -> None:
    """Asked for by command or by an old button, the answer is kind, has a line and leads on."""
    world = after_hard_words()
    world.passes(later)
    asked: list[Event] = [
        Encouraged(world.source(), "storm"),
        Pressed(world.source(), Action.ANOTHER_QUOTE, argument="/"),
        Pressed(world.source(), Action.SHARE, "card", world.context().quotes[0].id),
    ]
    for event in asked:
        answered = update(world.state, event, together(world))
        assert not cheers(answered)
        assert {"no-quotes-now", "help-reminder"} <= ids(card_of(answered))
        assert {Action.HELP_LINES, Action.WHERE} <= set(buttons(card_of(answered)))


def test_quotes_come_again_after_a_week_and_nothing_is_kept() -> None:
    """Then everything is as before, and even the date is gone."""
    world = after_hard_words()
    world.passes(LASTS)

    assert cheers(world.happens(Encouraged(world.source())))
    assert world.state.no_quotes_until is None


def test_the_end_of_a_journey_offers_no_quote() -> None:
    """The closing card keeps its other ways on."""
    world = after_hard_words()
    journey = world.state.open_journey
    assert journey
    closed = world.happens(Pressed(world.source(), Action.CLOSE, journey.ref))

    assert Action.ANOTHER_QUOTE not in buttons(card_of(closed))
    assert Action.NOTES in buttons(card_of(closed))


def test_flames_and_verdicts_wait() -> None:
    """What others left is brought once quiet days are over, and not before."""
    world = after_hard_words()
    world.state = replace(world.state, flames=(Flame("tea", None),))
    during = world.happens(Asked(world.source()))
    assert 1 == len(during.replies)
    world.passes(LASTS)

    assert 2 == len(world.happens(Asked(world.source())).replies)


def test_every_card_of_that_day_has_a_line() -> None:
    """Also after "I'm safe", on every card and in every zone; the next day the button alone stays."""
    world = after_hard_words("Asia/Tokyo")  # it is midnight there
    world.presses(world.finds(Action.SAFE))
    for topic in ("where", "notes", "plan", "progress", "settings", "privacy", "help", "win"):
        assert "help-reminder" in ids(card_of(world.happens(Asked(world.source(), topic)))), topic  # type: ignore[arg-type]
    world.passes(DAY)

    assert "help-reminder" not in ids(card_of(world.happens(Asked(world.source()))))
    assert Action.HELP_LINES in buttons(card_of(world.happens(Asked(world.source()))))


def test_the_line_is_said_once() -> None:
    """Whoever asks for a quote reads it in the answer, and not a second time below."""
    world = after_hard_words()
    shown = card_of(world.happens(Encouraged(world.source())))

    assert ["no-quotes-now", "help-reminder"] == [part.id for part in shown.parts if isinstance(part, Line)]


def test_the_line_is_of_the_country_they_picked() -> None:
    """The sentence names the first line of it."""
    world = after_hard_words()
    world.presses(Choice(Line("x"), Action.COUNTRY, ()), "GB")
    shown = card_of(world.happens(Asked(world.source())))

    assert Line("help-reminder-line", {"name": "Samaritans", "number": "116 123"}) in shown.parts


def test_a_late_evening_does_not_end_at_midnight() -> None:
    """An hour later it is another date, and still the same night."""
    world = after_hard_words("Asia/Tokyo")
    world.state = replace(world.state, no_quotes_until=START - timedelta(hours=1) + LASTS)

    assert same_day(world.state, START)


def test_nothing_is_suggested_to_be_shared_that_day() -> None:
    """A win they tell is kept for them; sharing it is not spoken of, nor a lantern, nor words for others."""
    world = after_hard_words()
    chosen = Pressed(world.source(), Action.WIN_CHOSEN, "card", choices=("offer",))
    told = card_of(update(world.state, chosen, together(world)))
    assert {"win-kept-offer"} == {one for one in ids(told) if one.startswith("win-")}
    assert not {Action.WIN_SHARE, Action.WIN, Action.WORDS} & set(buttons(told))
    journey = world.state.open_journey
    assert journey
    rest = Pressed(world.source(), Action.REST, journey.ref, "day")

    assert Action.LANTERN not in buttons(card_of(update(world.state, rest, together(world))))


def test_a_panel_shows_what_a_community_decided() -> None:
    """What waits for one person is not switched off for everybody."""
    world = after_hard_words()
    source = replace(world.source(), manages=True)
    context = together(world)
    switched = update(world.state, Pressed(source, Action.ADMIN_SET, argument="sharing/off"), context)

    assert [frozenset(Feature) - {Feature.SHARING}] == [effect.community.on for effect in switched.effects]  # type: ignore[union-attr]


def test_a_promised_check_in_is_plain_and_has_the_lines() -> None:
    """What they said yes to before still comes: no reminder of the no, no question, and a line to a person."""
    world = with_journey()
    world.presses(world.finds(Action.TAKE_A_DAY))
    world.presses(world.finds(Action.REST, "day"))
    world.presses(world.finds(Action.ASK_CHECK_IN))
    world.presses(world.finds(Action.CHECK_IN_YES))
    world.happens(Wrote(world.source(), Private(SAID)))
    world.state = replace(world.state, settings=replace(world.state.settings, kind_words=True))
    came = world.meets_check_in()
    assert came
    card = card_of(came)

    assert {"plain-check-in", "help-reminder"} == ids(card)
    assert Audience.DIRECT is card.audience
    assert not any(isinstance(value, Moment) for part in card.parts if isinstance(part, Line) for value in part.values)
    assert Action.HELP_LINES == buttons(card)[0]
    assert 1 == len({one.ref for row in card.rows for one in row}), "It is found again by its id."


def test_a_country_forgotten_is_forgotten() -> None:
    """The settings show it, and a press takes it away."""
    world = World()
    world.presses(Choice(Line("x"), Action.COUNTRY, ()), "DE")
    shown = card_of(world.happens(Asked(world.source(), "settings")))
    assert Line("settings-country", {"country": "Germany"}) in shown.parts
    world.presses(world.finds(Action.COUNTRIES))
    world.presses(Button(Line("x"), Action.FORGET_COUNTRY))

    assert "" == world.state.settings.country
    assert "settings-no-country" in ids(card_of(world.happens(Asked(world.source(), "settings"))))


def test_people_come_with_the_lines_of_the_country_picked_before() -> None:
    """Next time no list has to be read first; another country is beside it."""
    world = World()
    world.presses(Choice(Line("x"), Action.COUNTRY, ()), "NL")
    again = card_of(world.happens(Pressed(world.source(), Action.HELP_LINES)))

    assert Line("help-lines-country", {"country": "Netherlands"}) == again.title
    assert Action.COUNTRIES in buttons(again)


@pytest.mark.parametrize("what", [KIND, QUOTES[0]])
async def test_nobody_is_brought_kind_words_in_quiet_days(tmp_path: Path, what: Private | Quote) -> None:
    """Whoever gives them hears the same as ever; nothing is sent, and on the eighth day it is."""
    store, clock = await open_store(database(tmp_path)), SettableClock()
    try:
        quiet_one = begun(State(settings=replace(State().settings, kind_words=True)), clock.now())
        await store.commit(Change("t:1", "k1", 0, State(journeys=1), (), clock.now()))
        await store.commit(Change("t:2", "k2", 0, quiet_one, (), clock.now()))
        postman = Postman()
        gifts = Gifts(store, {"t": postman}, clock)  # type: ignore[dict-item]

        clock.passes(LASTS - timedelta(minutes=1))
        await gifts.bring(Give("g1", "t:2", what), "t:1")
        assert [] == postman.sent

        clock.passes(timedelta(minutes=1))
        await gifts.bring(Give("g2", "t:2", what), "t:1")
        assert ["t:2"] == postman.sent
    finally:
        await store.close()


class Postman:
    """A platform that notes whom it was asked to write to."""

    def __init__(self) -> None:
        self.sent: list[str] = []

    async def deliver(self, member: str, *_: object, **__: object) -> Delivery:
        """Noted."""
        self.sent.append(member)
        return Sent(member)
