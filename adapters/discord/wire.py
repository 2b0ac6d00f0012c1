"""Every touch of discord.py's inside, in one file, checked at start.

Interactions are taken as they come, before the library makes objects of them: it would look for a view or a modal
it keeps in memory, and ours keep nothing there. They are answered through the library's own webhook transport,
which sends no bot token and waits for no limit of the bot's. Messages are taken in the same way, so that none is kept.
"""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, cast

import aiohttp
import discord
from discord.http import HTTPClient, Route
from discord.webhook.async_ import AsyncWebhookAdapter, async_context

Payload = Mapping[str, Any]
Taken = Callable[[Payload], None]

_SESSION = "_HTTPClient__session"
_EVENT, _MESSAGE = "INTERACTION_CREATE", "MESSAGE_CREATE"
_HEARD = frozenset({_EVENT, _MESSAGE, "READY", "RESUMED", "GUILD_CREATE", "GUILD_DELETE"})
"""The only events anything is made of; a busy server sends thousands of others."""
_HEAVY = (
    "channels", "threads", "roles", "emojis", "stickers", "members", "presences", "voice_states", "stage_instances",
    "guild_scheduled_events", "soundboard_sounds",
)  # fmt: skip
"""Parts of a server that the library would keep in memory, and that nothing of ours looks at."""

MESSAGE, LATER, LATER_OVER, OVER, CHOICES, MODAL = 4, 5, 6, 7, 8, 9
"""Kinds of first answer: a message, one to come, one to come over the card, over the card, suggestions, a form."""


def changed(client: discord.Client) -> list[str]:
    """What this release of discord.py no longer has; empty when everything we touch is there."""
    state = getattr(client, "_connection", None)
    found = {
        "Client._connection.parsers": _EVENT in getattr(state, "parsers", {}),
        "Client._connection.parsers, its messages": _MESSAGE in getattr(state, "parsers", {}),
        "Client._connection.parsers, its servers": "GUILD_CREATE" in getattr(state, "parsers", {}),
        "Client.http": isinstance(getattr(client, "http", None), HTTPClient),
        "HTTPClient.request": callable(getattr(HTTPClient, "request", None)),
        "HTTPClient.__session": hasattr(getattr(client, "http", None), _SESSION),
        "AsyncWebhookAdapter.request": callable(getattr(AsyncWebhookAdapter, "request", None)),
    }
    return [name for name, there in found.items() if not there]


def _ignored(data: Payload) -> None:
    """Nothing is made of it."""


@dataclass(frozen=True, slots=True)
class File:
    """Something to upload. alt: what a picture says, for whoever hears it read out."""

    name: str
    content: bytes
    alt: str = ""


def _uploaded(body: Payload, file: File) -> tuple[discord.File, list[dict[str, Any]]]:
    """A file, and the parts of a request that brings it."""
    upload = discord.File(io.BytesIO(file.content), filename=file.name, description=file.alt or None)
    return upload, [
        {"name": "payload_json", "value": json.dumps({**body, "attachments": [upload.to_dict(0)]})},
        {"name": "files[0]", "value": upload.fp, "filename": file.name, "content_type": "application/octet-stream"},
    ]


class _Once:
    """A session whose answers of 500 and above are errors at once, so that nobody asks again."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session

    @asynccontextmanager
    async def request(self, method: str, url: str, **how: Any) -> AsyncIterator[aiohttp.ClientResponse]:
        async with self._session.request(method, url, **how) as response:
            if response.status >= 500:
                raise discord.DiscordServerError(response, None)
            yield response


class Wire:
    """The calls we make, with plain payloads. Raises what discord.py raises.

    taken: who gets interactions. written: who gets messages.
    since: when we joined each server that appeared, as Discord wrote it, which the library keeps with members only.
    """

    def __init__(self, client: discord.Client, taken: Taken = _ignored, written: Taken = _ignored) -> None:
        missing = changed(client)
        if missing:
            raise ImportError(f"discord.py {discord.__version__} has changed: {', '.join(missing)}")
        self._client = client
        parsers = client._connection.parsers
        known = parsers["GUILD_CREATE"]
        parsers.update({name: _ignored for name in parsers if name not in _HEARD})
        self.since: dict[int, str] = {}

        def lightened(data: Payload) -> None:
            self.since[int(data["id"])] = str(data.get("joined_at") or "")
            known({**data, **{part: [] for part in _HEAVY}})

        parsers["GUILD_CREATE"] = lightened
        parsers[_EVENT], parsers[_MESSAGE] = taken, written

    # --- interactions ------------------------------------------------------------------------------------------

    async def respond(self, interaction: str, token: str, kind: int, data: Payload | None = None) -> None:
        """The first answer to an interaction; the only one there can be."""
        route = Route(
            "POST",
            "/interactions/{webhook_id}/{webhook_token}/callback",
            webhook_id=int(interaction),
            webhook_token=token,
        )
        await self._hook(route, {"type": kind} | ({"data": data} if data is not None else {}))

    async def edit(self, application: str, token: str, body: Payload, file: File | None = None) -> None:
        """Change the first answer."""
        await self._hook(self._original("PATCH", application, token), body, file)

    async def remove(self, application: str, token: str) -> None:
        """Take the first answer away."""
        await self._hook(self._original("DELETE", application, token))

    async def follow_up(self, application: str, token: str, body: Payload, file: File | None = None) -> None:
        """Say something more."""
        path = "/webhooks/{webhook_id}/{webhook_token}"
        route = Route("POST", path, webhook_id=int(application), webhook_token=token)
        await self._hook(route, body, file)

    async def publish(self, application: str, token: str, body: Payload) -> None:
        """Say something more that all of a channel read. Tried once: the library would post it again after a 5xx."""
        path = "/webhooks/{webhook_id}/{webhook_token}"
        route = Route("POST", path, webhook_id=int(application), webhook_token=token)
        session = cast(aiohttp.ClientSession, _Once(getattr(self._client.http, _SESSION)))
        await async_context.get().request(route, session, payload=dict(body))

    def _original(self, method: str, application: str, token: str) -> Route:
        path = "/webhooks/{webhook_id}/{webhook_token}/messages/@original"
        return Route(method, path, webhook_id=int(application), webhook_token=token)

    async def _hook(self, route: Route, body: Payload | None = None, file: File | None = None) -> None:
        given = dict(body) if body is not None else None
        session = getattr(self._client.http, _SESSION)
        if file is None:
            await async_context.get().request(route, session, payload=given)
            return
        upload, parts = _uploaded(given or {}, file)
        await async_context.get().request(route, session, multipart=parts, files=[upload])

    # --- the bot itself ----------------------------------------------------------------------------------------

    async def commands(self) -> Sequence[Payload]:
        """The commands Discord has, with their translations."""
        route = Route("GET", "/applications/{application_id}/commands", application_id=self._client.application_id)
        found: Sequence[Payload] = await self._client.http.request(route, params={"with_localizations": "true"})
        return found

    async def register(self, commands: Sequence[Payload]) -> None:
        """Replace all commands."""
        route = Route("PUT", "/applications/{application_id}/commands", application_id=self._client.application_id)
        await self._client.http.request(route, json=list(commands))

    async def open(self, user: str) -> str:
        """The id of the direct conversation with somebody."""
        answer = await self._client.http.request(Route("POST", "/users/@me/channels"), json={"recipient_id": user})
        return str(answer["id"])

    async def send(self, channel: str, body: Payload, file: File | None = None) -> None:
        """Write a message."""
        route = Route("POST", "/channels/{channel_id}/messages", channel_id=int(channel))
        if file is None:
            await self._client.http.request(route, json=dict(body))
            return
        upload, parts = _uploaded(body, file)
        await self._client.http.request(route, form=parts, files=[upload])

    async def read(self, path: str, **params: int) -> Payload:
        """Something of a server's, by its path."""
        found: Payload = await self._client.http.request(Route("GET", path), params=params)
        return found

    async def newest(self, channel: str, limit: int) -> Sequence[Payload]:
        """The newest messages of a conversation."""
        route = Route("GET", "/channels/{channel_id}/messages", channel_id=int(channel))
        found: Sequence[Payload] = await self._client.http.request(route, params={"limit": limit})
        return found
