"""Every text is listened to before all else: in each field of each form, behind each command, in every language."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import get_args

import pytest

from bot.commands import COMMANDS, Command
from bot.effects import Outcome, PutOutLanterns
from bot.events import Asked, Event, Pressed, Rejected, Source, Submitted, Wrote
from bot.flow import form, update
from bot.flow.answers import FORMS, SUBMITTED
from bot.flow.crisis import heard
from bot.private import Private
from bot.replies import Audience, Form
from bot.state import LANGUAGES, State
from bot.tokens import FORM_ACTIONS, Action
from bot.typed import read
from tests.bot.hard_words import SAID, SAID_IN, card_of, ids, with_journey
from tests.bot.world import World

LONG = "They told me no after six rounds, and I do not know what to say about it any more. " * 30 + SAID


def opened(world: World, action: Action) -> Form:
    """A form as its button opens it."""
    journey = world.state.open_journey
    assert journey
    event = Pressed(
        world.source(), action, journey.ref, "email/warm" if action is not Action.ADMIN_FORM else "quotes/zone"
    )
    return form(world.state, event, world.context())


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
