"""Which language somebody is spoken to in, and what is said where a language lacks a word."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.community import Community
from bot.effects import Context
from bot.engine import Engine
from bot.events import Asked, Event, Fate, Pressed, Shared, Source
from bot.flow import form, update
from bot.private import Private
from bot.replies import Audience, Line, Message, Moment
from bot.state import Settings, State
from bot.store import open_store
from bot.tokens import Action
from bot.words import Words, in_words
from tests.bot.world import START, World
from tests.fresh import database
from tests.probes.clock import SettableClock

TUESDAY = Moment(datetime(2026, 11, 24, 8, 30, tzinfo=UTC), "Europe/Madrid")


@pytest.fixture
def words(tmp_path: Path) -> Words:
    """English and two more languages that lack something."""
    for locale, text in (
        ("en", "hello = Hello\nnotes = { $count ->\n [one] One note\n *[other] { $count } notes\n }\n"),
        ("es", "hello = Hola\n"),
        ("pt-BR", "hello = Olá\n"),
    ):
        (tmp_path / locale).mkdir()
        (tmp_path / locale / "all.ftl").write_text(text, encoding="utf-8")
    return Words(tmp_path)


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("es", "Hola"),
        ("es-ES", "Hola"),
        ("es-419", "Hola"),
        ("es-LA", "Hola"),
        ("es_MX", "Hola"),
        ("ES-es", "Hola"),
        ("pt-BR", "Olá"),
        ("pt-PT", "Olá"),
        ("pt", "Olá"),
        ("en-GB", "Hello"),
        ("ja", "Hello"),
        ("", "Hello"),
    ],
)
def test_whatever_a_platform_calls_a_language_it_is_found(words: Words, locale: str, expected: str) -> None:
    """Discord says es-419, Slack es-LA, and both mean somebody who reads Spanish."""
    assert expected == words.text(Line("hello"), locale)


def test_what_a_language_lacks_is_said_in_english(words: Words) -> None:
    """A sentence that is not translated yet is better than an error."""
    assert "2 notes" == words.text(Line("notes", {"count": 2}), "es")
    with pytest.raises(LookupError):
        words.text(Line("nowhere"), "es")


def test_a_line_may_keep_its_own_language(words: Words) -> None:
    """What would stand in a channel is previewed as it would stand there."""
    assert "Olá" == words.text(Line("hello", language="pt-BR"), "es")


async def test_a_language_is_read_beside_the_event_loop_and_once(words: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits while files of somebody else's language are read."""
    reading: list[int] = []
    read = Path.read_text

    def noticed(self: Path, encoding: str | None = None) -> str:
        reading.append(threading.get_ident())
        return read(self, encoding)

    monkeypatch.setattr(Path, "read_text", noticed)
    await words.ready("es-ES", "es")
    words.text(Line("hello"), "es-419")

    assert 1 == len(reading)
    assert threading.get_ident() not in reading


@pytest.mark.parametrize(
    ("locale", "day"),
    [
        ("en", "Tuesday 24 November, 09:30"),
        ("es", "martes, 24 de noviembre, 09:30"),
        ("fr", "mardi 24 novembre, 09:30"),
        ("de", "Dienstag, 24. November, 09:30"),
        ("pt-BR", "terça-feira, 24 de novembro, 09:30"),
    ],
)
def test_a_day_is_written_as_its_readers_write_it(locale: str, day: str) -> None:
    """Where a platform cannot write an instant by itself, it is in words of the reader's language, in their zone."""
    assert day == in_words(TUESDAY, locale)
    assert "09:30" == in_words(replace(TUESDAY, style="time"), locale)
    assert "08:30 UTC" == in_words(replace(TUESDAY, style="time", zone=None), locale)


def spoken(state: State, event: Event, community: str = "") -> list[str]:
    """The language of each reply, those to the channel in brackets."""
    context = Context(START, "fresh0001", 0, World().context().quotes, community=Community(language=community))
    outcome = update(state, event, context)
    return [
        f"[{one.language}]" if isinstance(one, Message) and one.audience is Audience.CHANNEL else one.language
        for one in outcome.replies
    ]


HERE = Source(key="t:1", member="t:m", community="t:c", channel=True, locale="es-ES")
CHOSEN = State(Settings(language="fr"))
A_QUOTE = World().context().quotes[0].id


def test_a_chosen_language_wins_over_the_apps() -> None:
    """Somebody whose app is in Spanish and who chose French reads French, on cards and forms."""
    pressed = Pressed(HERE, Action.ZONE)

    assert [""] == spoken(State(), Asked(HERE))
    assert ["fr"] == spoken(CHOSEN, Asked(HERE))
    assert "fr" == form(CHOSEN, pressed, World().context()).language


@pytest.mark.parametrize(("community", "public"), [("", "[fr]"), ("de", "[de]")])
def test_a_channel_is_spoken_to_in_its_own_language(community: str, public: str) -> None:
    """What is shared is in the language the admins set; the answer to whoever shares it stays in theirs."""
    shared = Pressed(HERE, Action.SHARE, "card00001", A_QUOTE)

    assert [public] == spoken(CHOSEN, shared, community)
    assert ["fr"] == spoken(CHOSEN, Shared(HERE, shared, Fate.STANDS), community)


def test_a_new_choice_is_spoken_at_once_and_can_be_taken_back() -> None:
    """The answer to the choice is already in the new language; the app's own comes back when it is picked."""
    for choices, expected in ((("pt-BR",), "pt-BR"), (("app",), ""), (("klingon",), "")):
        outcome = update(CHOSEN, Pressed(HERE, Action.LANGUAGE_CHOSEN, choices=choices), World().context())

        assert expected == outcome.state.settings.language
        assert expected == outcome.replies[0].language


def test_a_language_given_with_the_command_is_kept() -> None:
    """`/onward settings` takes a language along, beside a place that is not understood."""
    asked = Asked(HERE, "settings", zone=Private("nowhere at all"), language="de")
    outcome = update(CHOSEN, asked, World().context())

    assert "de" == outcome.state.settings.language
    assert "de" == outcome.replies[0].language


def test_the_last_word_after_erasing_is_in_their_language() -> None:
    """Erasing forgets the choice, and still says goodbye in it."""
    erased = update(CHOSEN, Pressed(HERE, Action.ERASE_SURE), World().context())

    assert State() == erased.state
    assert "fr" == erased.replies[0].language


async def test_words_are_at_hand_before_an_answer_leaves(tmp_path: Path) -> None:
    """The app's language for whatever goes wrong, and the chosen one for the answer and for forms."""
    asked_for: list[str] = []

    async def ready(language: str) -> None:
        asked_for.append(language)

    store = await open_store(database(tmp_path))
    try:
        engine = Engine(store, SettableClock())
        engine.ready = ready
        await engine.handle(Pressed(HERE, Action.LANGUAGE_CHOSEN, choices=("fr",)))
        assert ["es-ES", "fr"] == asked_for

        await engine.form(Pressed(HERE, Action.ZONE))
        assert "fr" == asked_for[-1]
    finally:
        await store.close()
