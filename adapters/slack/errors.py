"""Slack's answers by what they mean for a message: gone, later, perhaps delivered, or our own fault."""

from __future__ import annotations

import logging

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.events import Fate
from bot.ports import Delivery, Postponed, Unreachable, Unsure
from bot.sharing import fate

log = logging.getLogger(__name__)

# https://docs.slack.dev/reference/methods/auth.test
DEAD_TOKEN = frozenset(
    {"account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked", "not_allowed_token_type"}
)

# https://docs.slack.dev/reference/methods/chat.postMessage, conversations.open
GONE = frozenset(
    {
        "cannot_dm_bot",
        "channel_not_found",
        "is_archived",
        "messages_tab_disabled",
        "not_in_channel",
        "no_permission",
        "restricted_action",
        "user_disabled",
        "user_not_found",
        "user_not_visible",
    }
)
LATER = frozenset(
    {
        "message_limit_exceeded",
        "org_login_required",
        "rate_limited",
        "ratelimited",
        "request_timeout",
        "service_unavailable",
        "team_added_to_org",
    }
)
PERHAPS = frozenset({"fatal_error", "internal_error"})
TOO_LONG = frozenset({"msg_blocks_too_long", "msg_too_long"})

A_WHILE = 30.0
LONG = 3600.0
"""Seconds until the next try when only an operator can mend it."""


class Busy(SlackClientError):
    """Slack told us to wait, for longer than whoever calls wants to. Nothing was sent. seconds: until then."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


class Suspended(SlackClientError):
    """Slack takes our token no longer. Nothing was sent."""


def code_of(error: SlackApiError) -> str:
    """Slack's error code, or the HTTP status where there is none."""
    code = error.response.get("error") if isinstance(error.response.data, dict) else None
    return str(code or error.response.status_code)


def retry_after(error: SlackApiError) -> float:
    """Seconds Slack asks us to wait."""
    try:
        return max(1.0, float(error.response.headers.get("Retry-After", A_WHILE)))
    except ValueError:
        return A_WHILE


def limited(error: SlackApiError) -> bool:
    """Whether Slack tells us to slow down."""
    return error.response.status_code == 429 or code_of(error) in {"ratelimited", "rate_limited"}


def delivery_of(error: Exception) -> Delivery:
    """What became of a message whose sending ended in this error."""
    match error:
        case SlackApiError():
            return _answered(error, code_of(error))
        case Busy():
            return Postponed(error.seconds)
        case Suspended():
            return Postponed(LONG)
        case aiohttp.ClientConnectorError():
            return Postponed(A_WHILE)
        case _:
            return Unsure()


def fate_of(error: Exception) -> Fate:
    """What became of a card that a member shared. What Slack refuses in words it did not post, whatever the words."""
    if not isinstance(error, SlackApiError):
        return fate(delivery_of(error))
    code = code_of(error)
    if code in TOO_LONG:
        return Fate.TOO_LONG
    if limited(error) or code in LATER:
        return Fate.NOT_NOW
    return Fate.UNSURE if code in PERHAPS or error.response.status_code >= 500 else Fate.NO_ENTRY


def post_of(error: Exception) -> Delivery:
    """What became of a message for a channel: where Slack refuses the channel, trying again helps nobody."""
    refused = isinstance(error, SlackApiError) and fate_of(error) is Fate.NO_ENTRY and code_of(error) not in DEAD_TOKEN
    return Unreachable(code_of(error)) if isinstance(error, SlackApiError) and refused else delivery_of(error)


def _answered(error: SlackApiError, code: str) -> Delivery:
    if code in GONE:
        return Unreachable(code)
    if limited(error) or code in LATER:
        return Postponed(retry_after(error))
    if code in PERHAPS or error.response.status_code >= 500:
        return Unsure()
    log.error("Slack refuses our messages: %s", code)
    return Postponed(LONG)
