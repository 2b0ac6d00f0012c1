"""Slack. `connect` is what `bot.app` calls; the other files answer the same questions as in every adapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import SecretStr

from adapters.slack.grants import Secrets
from adapters.slack.service import SlackAdapter, Ways
from bot.places import Communities
from bot.ports import Adapter, CannotConnect, Clock, Core
from bot.replies import Line
from bot.words import Words

if TYPE_CHECKING:
    from bot.config import Settings


def connect(settings: Settings, core: Core, communities: Communities, words: Words, clock: Clock) -> Adapter:
    """The adapter for what is set: with an app token through Socket Mode, else with a signing secret over HTTP."""
    bot, app, signing = settings.slack_bot_token, settings.slack_app_token, settings.slack_signing_secret
    name, secret = settings.slack_client_id, settings.slack_client_secret
    secrets = Secrets(name, secret.get_secret_value()) if name and secret else None
    if not (bot or secrets) or not (app or signing):
        raise CannotConnect(words.text(Line("slack-lone-token-refused")))
    ways = Ways(_text(bot), _text(app), _text(signing), secrets, settings.http_host, settings.http_port)
    return SlackAdapter(ways, core, communities, words, clock)


def _text(secret: SecretStr | None) -> str:
    return secret.get_secret_value() if secret else ""
