"""Nobody's words wait for phrases to be compiled on the event loop, where everybody else would wait too."""

from __future__ import annotations

import threading

import pytest

from bot import crisis, listening
from bot.catalog import load_crisis
from bot.crisis import Patterns
from bot.listening import Listening


async def test_each_language_is_made_ready_once_and_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once for a language, off the loop's thread; one nobody has words for is listened to as English."""
    made: list[str] = []

    def prepared(language: str, patterns: object) -> None:
        assert threading.current_thread() is not threading.main_thread()
        made.append(language)

    monkeypatch.setattr(listening, "prepare", prepared)
    patterns: dict[str, Patterns] = {"en": {}, "pt-BR": {}}
    ears = Listening(patterns)
    for language in ("pt-BR", "pt", "ja", "en-GB", "en", ""):
        await ears.ready(language)
    await Listening(patterns).ready("")

    assert ["pt", "en", "en", "pt"] == made


@pytest.mark.parametrize("ready", ["de", ""])
async def test_what_was_made_ready_is_not_compiled_again(ready: str) -> None:
    """After that, first words are heard without a single phrase being compiled."""
    crisis._pattern.cache_clear()
    patterns = load_crisis()
    await Listening(patterns).ready(ready)
    compiled = crisis._pattern.cache_info().misses

    assert crisis.screen("ich will nicht mehr leben", "de", patterns)
    assert not crisis.screen("ich habe heute die stelle abgesagt bekommen", "de", patterns)
    assert compiled == crisis._pattern.cache_info().misses > 0
