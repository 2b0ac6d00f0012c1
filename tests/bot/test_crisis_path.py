"""The crisis path: every text is listened to, lines come at once, and the words themselves go nowhere."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import get_args

import pytest

from bot.catalog import load_crisis, load_help_lines, load_plain_words, load_quotes
from bot.commands import COMMANDS, Command
from bot.community import Community
from bot.effects import Context, ForgetMember, Outcome, PutOutLanterns
from bot.engine import Engine
from bot.events import Asked, Event, Pressed, Rejected, Source, Submitted, Wrote
from bot.flow import form, update
from bot.flow.answers import FORMS, SUBMITTED
from bot.flow.crisis import heard
from bot.flow.help_lines import told
from bot.ports import Store
from bot.private import Private
from bot.replies import Audience, Bullets, Button, Choice, Copyable, Form, Line, Message, Saying
from bot.state import LANGUAGES, State
from bot.store import open_store
from bot.tokens import FORM_ACTIONS, Action
from bot.typed import read
from bot.words import Words
from tests.bot.world import START, World
from tests.fresh import database
from tests.probes.clock import SettableClock

SAID = "I want to die"
SAID_IN = {
    "en": "I want to die",
    "es": "quiero morir",
    "fr": "je veux mourir",
    "de": "ich will sterben",
    "pt-BR": "quero morrer",
}
LONG = "They told me no after six rounds, and I do not know what to say about it any more. " * 30 + SAID
WORDS = Words()


def with_journey() -> World:
    """Somebody on a journey, in a community."""
    world = World()
    world.happens(Rejected(world.source(), Private("Acme"), Private("Chef"), "interview"))
    return world


def opened(world: World, action: Action) -> Form:
    """A form as its button opens it."""
    journey = world.state.open_journey
    assert journey
    event = Pressed(
        world.source(), action, journey.ref, "email/warm" if action is not Action.ADMIN_FORM else "quotes/zone"
    )
    return form(world.state, event, world.context())


def card_of(outcome: Outcome) -> Message:
    """The one card that was answered."""
    (card,) = outcome.replies
    assert isinstance(card, Message)
    return card


def ids(message: Message) -> set[str]:
    """The ids of what a card says itself."""
    return {part.id for part in message.parts if isinstance(part, Line)}


def buttons(message: Message) -> list[Action]:
    """What a card's buttons do."""
    return [one.action for row in message.rows for one in row]


def assert_crisis_reply(outcome: Outcome, before: State) -> None:
    """Lines to people, for them alone; nothing changed but until when no quotes come."""
    card = card_of(outcome)

    assert {"crisis-thanks", "crisis-act", "crisis-not-kept"} <= ids(card)
    assert Audience.MEMBER is card.audience
    assert (PutOutLanterns(),) == outcome.effects
    assert replace(before, no_quotes_until=None) == replace(outcome.state, no_quotes_until=None)
    assert outcome.state.no_quotes_until


def texts_of(event: type) -> Iterator[str]:
    """The fields of an event that can hold what somebody typed."""
    return (one.name for one in fields(event) if "Private" in str(one.type) and one.name != "source")


def made(event: type, name: str) -> Event:
    """An event with these words in one of its fields, and with as little as can be in the others."""
    fillers: dict[str, object] = {"topic": "settings", "action": Action.FEEDBACK, "text": Private("hi")}
    required = [one for one in inspect.signature(event).parameters.values() if one.default is inspect.Parameter.empty]
    given: dict[str, object] = {one.name: fillers.get(one.name) for one in required}
    given["source"] = Source(key="k", member="t:1")
    given[name] = {"any": Private(SAID)} if name == "fields" else Private(SAID)
    built: Event = event(**given)
    return built


EVENTS = [(event, name) for event in get_args(Event) for name in texts_of(event)]


@pytest.mark.parametrize(("event", "name"), EVENTS, ids=lambda value: getattr(value, "__name__", value))
def test_no_event_brings_words_unheard(event: type, name: str) -> None:
    """Whatever event there is, and whichever of its fields a text stands in: it is listened to before anything else."""
    world = with_journey()
    before = world.state

    assert_crisis_reply(update(before, made(event, name), world.context()), before)


def test_the_events_with_words_are_found() -> None:
    """The list above is computed, so it has to find those we know of."""
    found = {(event, name) for event, name in EVENTS}

    assert {(Submitted, "fields"), (Wrote, "text"), (Rejected, "company"), (Asked, "zone")} <= found


@pytest.mark.parametrize("action", sorted(SUBMITTED))
def test_every_field_of_every_form_is_listened_to(action: Action) -> None:
    """Notes, drafts, details, plans, places, words for others: a form keeps nothing of such words, in no field."""
    assert set(SUBMITTED) == set(FORMS) == set(FORM_ACTIONS)
    world = with_journey()
    shown = opened(world, action)
    before = world.state
    for field in shown.fields:
        said = update(
            before,
            Submitted(world.source(), action, shown.ref, shown.argument, {field.id: Private(LONG)}),
            world.context(),
        )
        assert_crisis_reply(said, before)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda one: f"{one.name}-{one.sub}")
def test_every_command_is_listened_to_as_a_whole(command: Command) -> None:
    """Behind a command stands what somebody typed, also what no option takes and what is too long for one."""
    world = with_journey()
    line = f"/{command.name} {command.sub} {LONG}".replace("  ", " ")

    assert_crisis_reply(update(world.state, read(line, world.source()), world.context()), world.state)
    for option in command.options:
        given = command.make(world.source(), {option.name: Private(SAID)})
        assert heard(given, world.state, world.context()), option.name


def test_a_made_up_command_is_listened_to() -> None:
    """A command there is none of is plain words."""
    world = World()

    assert_crisis_reply(update(State(), read(f"/nobody {SAID}", world.source()), world.context()), world.state)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_it_is_heard_and_answered_in_the_language_they_speak(locale: str) -> None:
    """Whatever the app says, whoever picked a language is understood and answered in it."""
    world = World()
    world.state = replace(State(), settings=replace(State().settings, language=locale))

    card = card_of(world.happens(Wrote(world.source(), Private(SAID_IN[locale]))))

    assert locale == card.language
    assert "crisis-thanks" in ids(card)


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


@pytest.mark.parametrize(
    "said",
    [
        "I need help now",
        "help now",
        "SOS",
        "Crisis.",
        "necesito ayuda ahora",
        "au secours",
        "Krise",
        "preciso de ajuda agora",
    ],
)
def test_plain_words_for_help_now_lead_to_people(said: str) -> None:
    """In every language, whatever language somebody picked."""
    world = World()

    assert "crisis-act" in ids(card_of(world.happens(Wrote(world.source(), Private(said)))))


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


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """A real file."""
    one = await open_store(database(tmp_path))
    yield one
    await one.close()


def engine(store: Store) -> Engine:
    """A process on that file, with all it is given when it really runs."""
    clock = SettableClock()
    return Engine(store, clock, load_quotes(), load_help_lines(), {}, load_crisis(), load_plain_words())


async def test_nothing_of_the_words_is_in_any_file(
    store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """Through every form and command: not in the database, its log, the export, nor in what the process logs."""
    one, number = engine(store), 0
    outcome = await one.handle(Rejected(Source(key="b", member="t:1"), Private("Acme")))
    assert outcome.state.journey
    ref = outcome.state.journey.ref
    for action in sorted(SUBMITTED):
        number += 1
        source = Source(key=f"k{number}", member="t:1", community="t:c", room="t:c/r", channel=True)
        shown = await one.form(Pressed(source, action, ref, "email/warm"))
        given = {field.id: Private(f"{SAID} quietly") for field in shown.fields}
        answered = await one.handle(Submitted(source, action, shown.ref, shown.argument, given))
        assert "crisis-thanks" in ids(card_of(answered))
        assert await store.posts.told_in("t:c/r"), "No quote is posted beside it."
    for line in (f"/rejected {SAID} quietly", f"/encourage {SAID} quietly", f"{SAID} quietly"):
        number += 1
        answered = await one.handle(read(line, Source(key=f"k{number}", member="t:1")))
        assert "crisis-thanks" in ids(card_of(answered))

    kept = await store.export("t:1")
    assert "quietly" not in json.dumps(kept)
    assert kept["settings"]["no_quotes_until"] == "2026-11-30T15:00:00+00:00"  # type: ignore[index]
    assert (1, []) == (len(kept["journeys"]), kept["notes"])  # type: ignore[arg-type]
    for file in tmp_path.iterdir():
        assert b"quietly" not in file.read_bytes()
    assert "quietly" not in caplog.text + "".join(capfd.readouterr())


async def test_lines_come_even_when_the_database_does_not_answer(store: Store) -> None:
    """Whatever is broken here, somebody in danger reads where people are."""
    one = engine(store)
    await store.close()

    answered = await one.handle(Wrote(Source(key="k", member="t:1"), Private(SAID)))

    assert "crisis-act" in ids(card_of(answered))


@pytest.mark.parametrize("words", ["ojalá me muriera", "hj eu pulo, ta decidido", "hab den lebenswillen verloren"])
async def test_where_no_language_is_told_all_are_listened_for(words: str, store: Store) -> None:
    """A direct message on Discord does not tell it; what their app spoke before is no reason to hear less."""
    one = engine(store)
    await one.handle(Rejected(Source(key="begin", member="t:1", locale="en-US")))
    for member in ("t:1", "t:somebody never seen"):
        answered = await one.handle(Wrote(Source(key=member, member=member, locale=""), Private(words)))

        assert "crisis-act" in ids(card_of(answered))


async def test_countries_are_named_and_sorted_in_the_readers_language(store: Store) -> None:
    """Who reads German finds the lines that speak it first, then all others as German sorts them."""
    one = engine(store)
    source = Source(key="k", member="t:1", locale="de")
    (card,) = (await one.handle(Pressed(source, Action.HELP_LINES))).replies
    assert isinstance(card, Message)
    assert isinstance(card.choice, Choice)
    names = [WORDS.text(option.label, "de") for option in card.choice.options]

    assert {"Deutschland", "Österreich"} <= set(names[:3])
    assert names.index("Neuseeland") < names.index("Niederlande") < names.index("Philippinen")
    picked = await one.handle(Pressed(Source(key="l", member="t:1", locale="de"), Action.COUNTRY, choices=("AT",)))
    assert "AT" == (await store.load("t:1")).state.settings.country == picked.state.settings.country
    forgotten = await one.handle(Pressed(Source(key="m", member="t:1", locale="de"), Action.FORGET_COUNTRY))
    assert "" == forgotten.state.settings.country


async def test_until_when_is_kept_sealed_and_goes_when_erased(store: Store) -> None:
    """A restart does not end quiet days; erasing does, with all the rest."""
    await engine(store).handle(Wrote(Source(key="k", member="t:1"), Private(SAID)))
    assert (await store.load("t:1")).state.no_quotes_until
    erased = await engine(store).handle(Pressed(Source(key="l", member="t:1"), Action.ERASE_SURE))

    assert (ForgetMember(),) == erased.effects
    assert State() == (await store.load("t:1")).state
    assert Saying not in {type(part) for part in card_of(erased).parts}
    assert Context(START, "x").crisis == {}
