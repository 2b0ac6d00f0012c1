"""Whether Slack takes our tokens, and gives all we need. For `onward doctor`; nothing is written unless asked for."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import aiohttp
from pydantic import SecretStr
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import code_of
from adapters.slack.limits import INSTALL_PATH
from adapters.slack.manifest import SCOPES
from adapters.slack.socket import app_token_refused, bot_token_refused
from bot.config import Settings
from bot.replies import Line
from bot.words import Words

PATIENCE = 10
"""Seconds Slack has for each answer."""

_quiet = logging.getLogger("adapters.slack.checkup.sdk")
_quiet.setLevel(logging.CRITICAL + 1)


ADVICE = {
    "channel_not_found": "slack-doctor-nobody",
    "user_not_found": "slack-doctor-nobody",
    "invalid_arguments": "slack-doctor-nobody",
    "user_disabled": "slack-doctor-nobody",
    "cannot_dm_bot": "slack-doctor-nobody",
    "messages_tab_disabled": "slack-doctor-no-tab",
}
"""What to do where the test message does not arrive; for any other reason the code itself is told."""

HINDERED = (
    (("is_archived", True), "slack-doctor-channel-archived"),
    (("is_member", False), "slack-doctor-channel-outside"),
    (("is_read_only", True), "slack-doctor-channel-closed"),
    (("is_thread_only", True), "slack-doctor-channel-closed"),
)
"""What Slack says of a channel in which nothing of ours can stand, first what helps least to mend."""


async def checkup(settings: Settings, write_to: str, rooms: Sequence[str]) -> Sequence[tuple[bool, Line]]:
    """What is so, and whether it is fine. write_to: a member's id who gets one test message, or "".

    rooms: where something is to be posted. Those of other workspaces are only named: the tokens for them are sealed.
    """
    token = _text(settings.slack_bot_token)
    try:
        found = [await _bot_token(token)] if token else []
        if settings.slack_client_id:
            found.append((True, Line("slack-doctor-installs", {"path": INSTALL_PATH})))
        if token:
            found.append(await _message(token, write_to) if write_to else (True, Line("slack-doctor-try-message")))
        found += await _rooms(token, rooms) if token else [_elsewhere(room) for room in rooms]
        if settings.slack_app_token:
            found.append(await _app_token(_text(settings.slack_app_token)))
        return found
    except (aiohttp.ClientError, OSError, TimeoutError):
        return [(False, Line("doctor-unreachable", {"platform": "Slack"}))]


async def _bot_token(token: str) -> tuple[bool, Line]:
    try:
        who = await _client(token).auth_test()
    except SlackApiError as error:
        return False, bot_token_refused(code_of(error))
    given = {scope.strip() for scope in str(who.headers.get("x-oauth-scopes") or "").split(",")} - {""}
    missing = [scope for scope in SCOPES if given and scope not in given]
    if missing:
        return False, Line("slack-scopes-missing", {"scopes": ", ".join(missing)})
    return True, Line("slack-doctor-workspace", {"workspace": str(who.get("team") or who.get("team_id") or "")})


async def _rooms(token: str, rooms: Sequence[str]) -> list[tuple[bool, Line]]:
    """Each channel of the token's own workspace, or organisation, as Slack shows it to us."""
    try:
        who = await _client(token).auth_test()
    except SlackApiError:  # that is said already
        return []
    own = {f"slack:{who.get(name)}" for name in ("team_id", "enterprise_id")}
    return [await _room(token, room) if room.partition("/")[0] in own else _elsewhere(room) for room in rooms]


async def _room(token: str, room: str) -> tuple[bool, Line]:
    channel = room.rpartition("/")[2]
    try:
        shown = (await _client(token).conversations_info(channel=channel))["channel"]
    except SlackApiError as error:
        outside = code_of(error) == "channel_not_found"  # also said of private channels that we are not in
        line = "slack-doctor-channel-outside" if outside else "slack-doctor-channel-unseen"
        return False, Line(line, {"channel": channel, "code": code_of(error)})
    wrong = next((name for fact, name in HINDERED if bool(shown.get(fact[0])) is fact[1]), "")
    return not wrong, Line(wrong or "slack-doctor-channel", {"channel": channel})


def _elsewhere(room: str) -> tuple[bool, Line]:
    return True, Line("slack-doctor-channel-elsewhere", {"channel": room.rpartition("/")[2]})


async def _message(token: str, write_to: str) -> tuple[bool, Line]:
    text = Words().text(Line("slack-doctor-message"))
    try:
        await _client(token).chat_postMessage(channel=write_to, text=text, mrkdwn=False)
    except SlackApiError as error:
        code = code_of(error)
        return False, Line(ADVICE.get(code, "slack-doctor-no-message"), {"code": code, "member": write_to})
    return True, Line("slack-doctor-wrote", {"member": write_to})


async def _app_token(token: str) -> tuple[bool, Line]:
    try:
        await _client(token).apps_connections_open(app_token=token)
    except SlackApiError as error:
        return False, app_token_refused(code_of(error))
    return True, Line("slack-doctor-socket")


def _client(token: str) -> AsyncWebClient:
    return AsyncWebClient(token=token, timeout=PATIENCE, logger=_quiet, retry_handlers=[])


def _text(secret: SecretStr | None) -> str:
    return secret.get_secret_value() if secret else ""
