"""The app as Slack wants it described: pasted once, it sets everything a person would otherwise click together.

YAML, because an admin should read why each scope is asked for before agreeing to it. Pure.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from adapters.slack.limits import (
    COMMAND_DESCRIPTION,
    PATH,
    REDIRECT_PATH,
    SHORT_DESCRIPTION,
    SHORTCUT_DESCRIPTION,
    SHORTCUT_NAME,
)
from bot.commands import COMMANDS, Command
from bot.fit import clipped
from bot.replies import Line
from bot.words import Words

SCOPES = (
    *("channels:read", "chat:write", "commands", "files:write", "groups:read", "im:history", "im:write"),
    "users:read",
)
"""Everything the bot may do. Each has a line that says why: `slack-scope-…`."""
EVENTS = ("app_home_opened", "app_uninstalled", "message.im", "tokens_revoked")
SHORTCUTS = {"rejected": "global", "feedback": "message"}
"""Callback ids, and where each can be used."""

Node = Mapping[str, object]


def manifest(words: Words, address: str = "") -> str:
    """The manifest, for Socket Mode or, with an address such as https://bot.example.org, for HTTP."""
    return "\n".join(_lines(_app(words, address.rstrip("/")), _reasons(words))) + "\n"


def _app(words: Words, address: str) -> Node:
    url = {"request_url": address + PATH} if address else {}
    return {
        "display_information": {
            "name": "Onward",
            "description": clipped(words.text(Line("slack-manifest-description")), SHORT_DESCRIPTION),
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": "Onward", "always_online": True},
            "shortcuts": [_shortcut(name, kind, words) for name, kind in SHORTCUTS.items()],
            "slash_commands": [_command(row, words, address) for row in COMMANDS if not row.sub],
        },
        "oauth_config": {**_redirect(address), "scopes": {"bot": list(SCOPES)}},
        "settings": {
            "event_subscriptions": {**url, "bot_events": list(EVENTS)},
            "interactivity": {"is_enabled": True, **url},
            "org_deploy_enabled": False,
            "socket_mode_enabled": not address,
            "token_rotation_enabled": False,
        },
    }


def _redirect(address: str) -> Node:
    """Where Slack sends an admin back who installs the app into one more workspace; only over HTTPS."""
    return {"redirect_urls": [address + REDIRECT_PATH]} if address else {}


def _shortcut(name: str, kind: str, words: Words) -> Node:
    return {
        "name": clipped(words.text(Line(f"slack-shortcut-{name}")), SHORTCUT_NAME),
        "type": kind,
        "callback_id": name,
        "description": clipped(words.text(Line(f"slack-shortcut-{name}-about")), SHORTCUT_DESCRIPTION),
    }


def _command(row: Command, words: Words, address: str) -> Node:
    subs = " | ".join(one.sub for one in COMMANDS if one.name == row.name and one.sub)
    hint = subs or " ".join(f"[{option.name}]" for option in row.options)
    drawn = {
        "command": f"/{row.name}",
        "description": clipped(words.text(row.description), COMMAND_DESCRIPTION),
        "usage_hint": hint,
        "should_escape": False,
    }
    return {**drawn, "url": address + PATH} if address else drawn


def _reasons(words: Words) -> Mapping[str, str]:
    return {scope: words.text(Line(f"slack-scope-{scope.replace(':', '-')}")) for scope in SCOPES}


def _lines(node: Node, reasons: Mapping[str, str], deep: int = 0) -> Iterator[str]:
    for name, value in node.items():
        lead = f"{'  ' * deep}{name}:"
        if isinstance(value, Mapping):
            yield lead
            yield from _lines(value, reasons, deep + 1)
        elif isinstance(value, list):
            yield lead
            yield from _items(value, reasons, deep + 1)
        else:
            yield f"{lead} {json.dumps(value, ensure_ascii=False)}"


def _items(values: Sequence[object], reasons: Mapping[str, str], deep: int) -> Iterator[str]:
    dash = f"{'  ' * deep}- "
    for value in values:
        if isinstance(value, Mapping):
            first, *rest = _lines(value, reasons, deep + 1)
            yield dash + first.lstrip()
            yield from rest
        else:
            why = reasons.get(str(value))
            yield f"{dash}{json.dumps(value)}" + (f"  # {why}" if why else "")
