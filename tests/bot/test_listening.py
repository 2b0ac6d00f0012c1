"""Nobody's words wait for phrases to be compiled on the event loop, where everybody else would wait too."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import app, crisis, listening, points
from bot.catalog import load_crisis
from bot.config import Settings
from bot.events import Asked, CheckInDue, Event, Joined, Pressed, Rejected, Source, Wrote
from bot.flow.crisis import typed
from bot.listening import Listening
from bot.ports import Store
from bot.private import Private
from bot.tokens import Action
from tests.bot.test_engine import engine, source
from tests.fresh import database
from tests.probes.clock import SettableClock

SOMEBODY = Source(key="k", member="t:1", name=Private("Kim"))

PRESSED = (
    Pressed(SOMEBODY, Action.LANGUAGE),
    Rejected(SOMEBODY, None, None),
    Asked(SOMEBODY),
    Joined(SOMEBODY),
    CheckInDue(SOMEBODY, "c", "r", datetime(2026, 1, 1, tzinfo=UTC)),
)

TEXTS = ("ich will nicht mehr leben", "ich habe heute die stelle abgesagt bekommen", "ich sterbe")


async def test_each_language_is_made_ready_once_and_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once for a language, off the loop's thread; all of them where nobody knows which somebody writes in."""
    made: list[str] = []

    def prepared(language: str, patterns: object) -> None:
        assert threading.current_thread() is not threading.main_thread()
        made.append(language)

    monkeypatch.setattr(listening, "prepare", prepared)
    patterns = load_crisis()
    ears = Listening(patterns)
    for language in ("pt-BR", "pt", "ja", "en-GB", "en", "de"):
        await ears.ready(language, ("I got a no from the firm today", "so here I am again"))
    await Listening(patterns).ready("", ())

    assert ["pt-BR", "en", "de", *patterns] == made


@pytest.mark.parametrize(("told", "texts"), [("", TEXTS), ("en", TEXTS), ("ja", TEXTS), ("de", TEXTS)])
async def test_what_was_made_ready_is_not_compiled_again(told: str, texts: tuple[str, ...]) -> None:
    """After that, first words are heard without a single phrase being compiled, also in a language nobody told of."""
    for made in (crisis._pattern, points.points_in, points.families_in):
        made.cache_clear()
    patterns = load_crisis()
    await Listening(patterns).ready(told, texts)
    compiled = _compiled()

    assert crisis.screen(TEXTS[0], told or "de", patterns)
    assert not crisis.screen(TEXTS[1], told or "de", patterns)
    assert not crisis.about_others(TEXTS[1], told or "de", patterns)
    assert crisis.screen(TEXTS[2], told or "de", patterns), "A grave word: whether work explains it is looked at too."
    assert compiled == _compiled() > 0


@pytest.mark.parametrize("made", PRESSED, ids=lambda one: type(one).__name__)
def test_a_press_has_nothing_to_be_looked_through(made: Event) -> None:
    """Nobody who presses a first button waits for every language's phrases, and neither does anybody else."""
    assert not [*typed(made)]


async def test_the_language_somebody_chose_is_ready_too(store: Store) -> None:
    """Whatever their app speaks; and nothing is made ready for a press."""
    asked: list[tuple[str, tuple[str, ...]]] = []
    one = engine(store)

    async def listens(language: str, texts: Iterable[str]) -> None:
        asked.append((language, tuple(texts)))

    one.listens = listens
    await one.handle(Pressed(source("a"), Action.LANGUAGE_CHOSEN, choices=("de",)))
    assert not asked
    await one.handle(Wrote(source("b"), Private("hallo")))

    assert [("en", ("hallo",)), ("de", ("hallo",))] == asked


async def test_soon_after_connecting_every_language_is_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that the first who writes, in whatever language, does not wait for it."""
    made, languages, all_made = list[str](), [*load_crisis()], threading.Event()

    def prepared(language: str, patterns: object) -> None:
        made.append(language)
        if len(made) == len(languages):
            all_made.set()

    monkeypatch.setattr(listening, "prepare", prepared)
    monkeypatch.setattr(app, "WARM_AFTER", 0)
    monkeypatch.setattr(app, "resolve_name", lambda name: lambda *parts: Connected(all_made))
    settings = Settings(database_url=database(tmp_path), _env_file=None)
    await (await app.open_app(settings, SettableClock(), ["terminal"])).run()

    assert languages == made


class Connected:
    """A platform that stays until something happened."""

    name = "terminal"

    def __init__(self, until: threading.Event) -> None:
        self._until = until

    async def start(self) -> None:
        """Connected at once."""

    async def serve(self) -> None:
        """Until it happened, or it is clear that it never does."""
        await asyncio.to_thread(self._until.wait, 20)

    async def stop(self) -> None:
        """Nothing is held."""


def _compiled() -> int:
    return sum(made.cache_info().misses for made in (crisis._pattern, points.points_in, points.families_in))
