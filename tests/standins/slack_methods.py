"""The Web API methods our Slack knows, each as Slack documents it."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from slack_sdk.web.async_base_client import AsyncBaseClient

from tests.standins.slack import SlackServer
from tests.standins.slack_parts import Body
from tests.standins.slack_rules import home_faults

Method = Callable[[SlackServer, Body], Awaitable[Body]]


async def _auth_test(server: SlackServer, body: Body) -> Body:
    team = body["_team"]
    whole = {"enterprise_id": team, "is_enterprise_install": True} if team in server.tenants.whole else {}
    return {"ok": True, "team_id": team, "user_id": f"UBOT{team}", "bot_id": f"B{team}", "team": team.lower(), **whole}


async def _connect(server: SlackServer, body: Body) -> Body:
    if body["_team"]:
        return server.no("not_allowed_token_type")
    return {"ok": True, "url": server.root.replace("http", "ws") + "/socket"}


async def _users_info(server: SlackServer, body: Body) -> Body:
    if "users:read" in server.scopes_missing:
        return server.no("missing_scope")
    return {
        "ok": True,
        "user": {"locale": "en-US", "tz": "Europe/Amsterdam", **server.profiles.get(str(body.get("user")), {})},
    }


async def _views_open(server: SlackServer, body: Body) -> Body:
    return server.open_view(body["trigger_id"], body["view"])


async def _post_message(server: SlackServer, body: Body) -> Body:
    channel = body["channel"]
    if channel.startswith("U"):
        gone = server.profiles.get(channel, {}).get("gone")
        return server.no(gone) if gone else server.post(server.direct(channel), body)
    if not channel.startswith("D") and channel not in server.joined:
        return server.no("not_in_channel")
    return server.post(channel, body)


async def _post_ephemeral(server: SlackServer, body: Body) -> Body:
    if body["channel"] not in server.joined:
        return server.no("channel_not_found")
    return server.post(body["channel"], body, body["user"])


async def _update(server: SlackServer, body: Body) -> Body:
    return server.post(body["channel"], body, ts=body["ts"])


async def _open(server: SlackServer, body: Body) -> Body:
    return {"ok": True, "channel": {"id": server.direct(body["users"])}}


async def _info(server: SlackServer, body: Body) -> Body:
    if "channels:read" in server.scopes_missing:
        return server.no("missing_scope")
    channel = str(body["channel"])
    if channel not in server.joined and channel not in server.channels:
        return server.no("channel_not_found")
    known = {"id": channel, "is_archived": False, "is_member": channel in server.joined}
    return {"ok": True, "channel": {**known, **server.channels.get(channel, {})}}


async def _history(server: SlackServer, body: Body) -> Body:
    if "im:history" in server.scopes_missing:
        return server.no("missing_scope")
    standing = [one for one in server.standing(body["channel"]) if not one.user]
    return {"ok": True, "messages": [{"ts": one.ts, "text": one.text, "blocks": one.blocks} for one in standing[::-1]]}


async def _upload_url(server: SlackServer, body: Body) -> Body:
    if "files:write" in server.scopes_missing:
        return server.no("missing_scope")
    name = f"F{len(server.files) + 1}"
    server.alts[name] = str(body.get("alt_txt") or "")
    return {"ok": True, "upload_url": f"{server.root}/upload/{name}", "file_id": name}


async def _complete(server: SlackServer, body: Body) -> Body:
    server.note("file", {"channel": body["channel_id"], "files": body["files"]})
    return {"ok": True, "files": body["files"]}


async def _publish(server: SlackServer, body: Body) -> Body:
    view = body["view"]
    if faults := home_faults(view):
        return server.no("invalid_arguments", faults)
    standing = server.homes.get(body["user_id"], {})
    if body.get("hash") and body["hash"] != standing.get("hash"):
        server.note("hash conflict", body)
        return {"ok": False, "error": "hash_conflict"}
    server.homes[body["user_id"]] = {**view, "hash": f"{len(server.calls('views.publish'))}.h"}
    return {"ok": True, "view": server.homes[body["user_id"]]}


METHODS: dict[str, Method] = {
    "auth.test": _auth_test,
    "apps.connections.open": _connect,
    "users.info": _users_info,
    "views.open": _views_open,
    "views.publish": _publish,
    "chat.postMessage": _post_message,
    "chat.postEphemeral": _post_ephemeral,
    "chat.update": _update,
    "conversations.open": _open,
    "conversations.info": _info,
    "conversations.history": _history,
    "files.getUploadURLExternal": _upload_url,
    "files.completeUploadExternal": _complete,
}


@contextlib.contextmanager
def pointed_at(server: SlackServer) -> Iterator[None]:
    """While this lasts, slack_sdk's own default is our server: nothing in the adapter knows of it."""
    known: Any = AsyncBaseClient.__init__
    names = known.__code__.co_varnames[1 : known.__code__.co_argcount]
    at = names.index("base_url") - (len(names) - len(known.__defaults__))
    before = known.__defaults__
    known.__defaults__ = (*before[:at], server.api, *before[at + 1 :])
    try:
        yield
    finally:
        known.__defaults__ = before


async def main() -> None:
    """Run as a process: prints the address of the Web API as JSON, serves until it is ended."""
    server = await SlackServer(joined={"C1"}).start()
    print(json.dumps({"api": server.api}), flush=True)
    await asyncio.Event().wait()
