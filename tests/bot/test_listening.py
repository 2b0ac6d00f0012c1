"""Nobody's words wait for phrases to be compiled on the event loop, where everybody else would wait too."""

from __future__ import annotations

import threading

import pytest

from bot import listening
from bot.catalog import load_crisis
from bot.crisis import Patterns
from bot.listening import Listening


async def test_each_language_is_made_ready_once_and_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once for a language, off the loop's thread; a language nobody has words for is listened to as English."""
    made: list[str] = []

    def prepared(language: str, patterns: object) -> None:
        assert threading.current_thread() is not threading.main_thread()
        made.append(language)

    monkeypatch.setattr(listening, "prepare", prepared)
    patterns: dict[str, Patterns] = {"en": {}, "pt-BR": {}}
    ears = Listening(patterns)
    for language in ("pt-BR", "pt", "ja", "en-GB", "en"):
        await ears.ready(language)

    assert ["pt", "en"] == made


async def test_what_is_ready_hears() -> None:
    """The phrases of this release, made ready, and used."""
    ears = Listening(load_crisis())

    await ears.ready("de")
    assert set(ears.patterns) == {"en", "es", "fr", "de", "pt-BR"}
