"""Slack. `connect` is what `bot.app` calls; the other files answer the same questions as in every adapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adapters.slack.service import SlackAdapter
from bot.ports import Adapter, CannotConnect, Clock, Core
from bot.replies import Line
from bot.words import Words

if TYPE_CHECKING:
    from bot.config import Settings


def connect(settings: Settings, core: Core, words: Words, clock: Clock) -> Adapter:
    """The adapter for the tokens that are set. Socket Mode needs both."""
    bot_token, app_token = settings.slack_bot_token, settings.slack_app_token
    if not (bot_token and app_token):
        raise CannotConnect(words.text(Line("slack-lone-token-refused")))
    return SlackAdapter(bot_token.get_secret_value(), app_token.get_secret_value(), core, words, clock)
