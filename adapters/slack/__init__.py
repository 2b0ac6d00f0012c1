"""Slack. `connect` is what `bot.app` calls; the other files answer the same questions as in every adapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adapters.slack.service import SlackAdapter, Ways
from bot.ports import Adapter, CannotConnect, Clock, Core
from bot.replies import Line
from bot.words import Words

if TYPE_CHECKING:
    from bot.config import Settings


def connect(settings: Settings, core: Core, words: Words, clock: Clock) -> Adapter:
    """The adapter for what is set: with an app token through Socket Mode, else with a signing secret over HTTP."""
    bot, token, secret = settings.slack_bot_token, settings.slack_app_token, settings.slack_signing_secret
    if not bot or not (token or secret):
        raise CannotConnect(words.text(Line("slack-lone-token-refused")))
    ways = Ways(
        token.get_secret_value() if token else "",
        secret.get_secret_value() if secret else "",
        settings.http_host,
        settings.http_port,
    )
    return SlackAdapter(bot.get_secret_value(), ways, core, words, clock)
