"""Slack. `connect` is what `bot.app` calls; the other files answer the same questions as in every adapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adapters.slack.service import SlackAdapter
from bot.ports import Adapter, Clock, Core
from bot.words import Words

if TYPE_CHECKING:
    from bot.config import Settings


def connect(settings: Settings, core: Core, words: Words, clock: Clock) -> Adapter:
    """The adapter for the tokens that are set. Socket Mode needs both."""
    assert settings.slack_bot_token
    assert settings.slack_app_token
    return SlackAdapter(
        settings.slack_bot_token.get_secret_value(), settings.slack_app_token.get_secret_value(), core, words, clock
    )
