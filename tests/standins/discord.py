"""Discord on loopback: REST and gateway, for a whole bot in a process of its own. What it does not know is a surprise.

server = await DiscordServer().start()
answer = await server.types("rejected", company="Acme")      # what the person is shown
answer = await server.presses(button)                        # its custom_id, read from what was shown
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import WSMsgType, web

from tests.standins.discord_parts import USER, Body, as_json, guild

TOKEN = "made-up.token.of-ours"
APPLICATION, BOT, GUILD, CHANNEL, DIRECT = "1001", "1001", "3003", "4004", "5005"
LATER, LATER_OVER = 5, 6
PATIENCE = 20.0


@dataclass
class DiscordServer:
    """One person at a time, one bot. lose_answers: how many direct messages are kept without an answer to the bot.

    guilds: how many servers the bot is in, each with as many channels and roles as a lively one has.
    """

    direct: list[Body] = field(default_factory=list)
    commands: list[Body] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)
    surprises: list[str] = field(default_factory=list)
    lose_answers: int = 0
    guilds: int = 1
    user: str = USER

    def __post_init__(self) -> None:
        self._ids = itertools.count(9_000)
        self._answers: dict[str, asyncio.Queue[Body]] = {}
        self._owed: set[str] = set()
        self._sockets: set[web.WebSocketResponse] = set()
        self._changed = asyncio.Event()
        self._sequence = itertools.count(1)

    async def start(self) -> DiscordServer:
        """Listen on loopback."""
        app = web.Application()
        api = "/api/v10"
        app.add_routes(
            [
                web.get(f"{api}/users/@me", self._me),
                web.get(f"{api}/oauth2/applications/@me", self._application),
                web.get(f"{api}/gateway/bot", self._gateway),
                web.get(f"{api}/applications/{APPLICATION}/commands", self._commands),
                web.put(f"{api}/applications/{APPLICATION}/commands", self._commands),
                web.post(f"{api}/interactions/{{id}}/{{token}}/callback", self._callback),
                web.patch(f"{api}/webhooks/{APPLICATION}/{{token}}/messages/@original", self._edited),
                web.post(f"{api}/webhooks/{APPLICATION}/{{token}}", self._followed),
                web.post(f"{api}/users/@me/channels", self._opened),
                web.get(f"{api}/channels/{DIRECT}/messages", self._newest),
                web.post(f"{api}/channels/{DIRECT}/messages", self._written),
                web.get("/gateway", self._socket),
                web.route("*", "/{any:.*}", self._surprise),
            ]
        )
        self._runner = web.AppRunner(app, shutdown_timeout=0.1, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.address = f"{host}:{port}"
        return self

    async def stop(self) -> None:
        """Let go of everything."""
        for socket in tuple(self._sockets):
            await socket.close()
        await self._runner.cleanup()

    async def until_connected(self) -> None:
        """Until a bot is in."""
        await self._until(lambda: bool(self._sockets))

    async def until_gone(self) -> None:
        """Until no bot is in."""
        await self._until(lambda: not self._sockets)

    async def until_direct(self, count: int) -> None:
        """Until so many direct messages stand there."""
        await self._until(lambda: len(self.direct) >= count)

    # --- what the person does -----------------------------------------------------------------------------------

    async def types(self, name: str, sub: str = "", **options: str) -> Body:
        """A slash command in the channel; the card that answers it."""
        given: list[Body] = [{"name": one, "type": 3, "value": value} for one, value in options.items()]
        below = [{"name": sub, "type": 1, "options": given}] if sub else given
        return await self._happens(2, {"id": "1", "name": name, "type": 1, "options": below})

    async def presses(self, custom_id: str) -> Body:
        """A button on a card only the person sees."""
        return await self._happens(3, {"custom_id": custom_id, "component_type": 2}, {"id": "1", "flags": 64})

    async def _happens(self, kind: int, data: Body, message: Body | None = None) -> Body:
        key = str(next(self._ids))
        person = {"id": self.user, "username": "robin", "discriminator": "0", "avatar": None, "global_name": "Robin"}
        payload = {
            "id": key,
            "application_id": APPLICATION,
            "type": kind,
            "token": f"token-{key}",
            "version": 1,
            "guild_id": GUILD,
            "channel_id": CHANNEL,
            "channel": {"id": CHANNEL, "type": 0, "name": "job-search", "position": 0},
            "context": 0,
            "attachment_size_limit": 10 * 2**20,
            "app_permissions": "0",
            "authorizing_integration_owners": {"0": GUILD},
            "entitlements": [],
            "locale": "en-US",
            "member": {
                "user": person,
                "roles": [],
                "permissions": "0",
                "joined_at": "2026-01-01T00:00:00+00:00",
                "deaf": False,
                "mute": False,
                "flags": 0,
            },
            "data": data,
        }
        self._answers[payload["token"]] = asyncio.Queue()
        await self._emit("INTERACTION_CREATE", payload | ({"message": message} if message else {}))
        async with asyncio.timeout(PATIENCE):
            return await self._answers[payload["token"]].get()

    async def _emit(self, name: str, data: Body) -> None:
        frame = self._event(name, data)
        for socket in tuple(self._sockets):
            await socket.send_str(frame)

    def _event(self, name: str, data: Body) -> str:
        return json.dumps({"op": 0, "t": name, "s": next(self._sequence), "d": data})

    async def _until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not true():
                self._changed.clear()
                await self._changed.wait()

    # --- what the bot asks --------------------------------------------------------------------------------------

    async def _me(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != f"Bot {TOKEN}":
            return as_json({"message": "401: Unauthorized", "code": 0}, status=401)
        return as_json({"id": BOT, "username": "onward", "discriminator": "0", "avatar": None, "bot": True})

    async def _application(self, request: web.Request) -> web.Response:
        return as_json(
            {
                "id": APPLICATION,
                "name": "onward",
                "icon": None,
                "description": "",
                "bot_public": True,
                "bot_require_code_grant": False,
                "verify_key": "00",
                "flags": 0,
                "owner": {"id": USER, "username": "robin", "discriminator": "0", "avatar": None},
            }
        )

    async def _gateway(self, request: web.Request) -> web.Response:
        limit = {"total": 1000, "remaining": 999, "reset_after": 1000, "max_concurrency": 1}
        return as_json(
            {"url": f"ws://{self.address}/gateway", "shards": 1, "session_start_limit": limit},
        )

    async def _commands(self, request: web.Request) -> web.Response:
        if request.method == "PUT":
            ours = {"application_id": APPLICATION, "version": "1"}
            self.commands = [one | ours | {"id": str(number)} for number, one in enumerate(await request.json(), 1)]
        return as_json(self.commands)

    async def _callback(self, request: web.Request) -> web.Response:
        token, answer = request.match_info["token"], await request.json()
        if token not in self._answers or token in self._owed:
            code = 40060 if token in self._owed else 10062
            self.refused.append(code)
            return as_json({"message": "no", "code": code}, status=400)
        self._owed.add(token)
        if answer["type"] not in (LATER, LATER_OVER):
            self._answers[token].put_nowait(answer.get("data") or {})
        return web.Response(status=204)

    async def _edited(self, request: web.Request) -> web.Response:
        return await self._later(request)

    async def _followed(self, request: web.Request) -> web.Response:
        return await self._later(request)

    async def _later(self, request: web.Request) -> web.Response:
        body = await request.json()
        self._answers[request.match_info["token"]].put_nowait(body)
        return as_json(body | {"id": str(next(self._ids)), "channel_id": CHANNEL})

    async def _opened(self, request: web.Request) -> web.Response:
        return as_json({"id": DIRECT, "type": 1, "recipients": []})

    async def _newest(self, request: web.Request) -> web.Response:
        return as_json(self.direct[::-1])

    async def _written(self, request: web.Request) -> web.Response:
        body = await request.json()
        same = [one for one in self.direct if body.get("enforce_nonce") and one["nonce"] == body["nonce"]]
        message = same[0] if same else body | {"id": str(next(self._ids)), "channel_id": DIRECT}
        if not same:
            self.direct.append(message)
            self._changed.set()
        if self.lose_answers:
            self.lose_answers -= 1
            assert request.transport
            request.transport.abort()
        return as_json(message)

    async def _surprise(self, request: web.Request) -> web.Response:
        self.surprises.append(f"{request.method} {request.path}")
        return as_json({"message": "404: Not Found", "code": 0}, status=404)

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_str(json.dumps({"op": 10, "d": {"heartbeat_interval": 41250}, "s": None, "t": None}))
        try:
            async for frame in socket:
                if frame.type is WSMsgType.TEXT:
                    await self._heard(socket, json.loads(frame.data))
        finally:
            self._sockets.discard(socket)
            self._changed.set()
        return socket

    async def _heard(self, socket: web.WebSocketResponse, said: Body) -> None:
        with contextlib.suppress(ConnectionResetError):
            if said["op"] == 1:
                await socket.send_str(json.dumps({"op": 11, "d": None}))
            elif said["op"] == 6:
                await socket.send_str(json.dumps({"op": 9, "d": False}))
            elif said["op"] == 2:
                await self._welcome(socket)

    async def _welcome(self, socket: web.WebSocketResponse) -> None:
        ids = [str(int(GUILD) + number) for number in range(self.guilds)]
        ready = {
            "v": 10,
            "user": {"id": BOT, "username": "onward", "discriminator": "0", "avatar": None, "bot": True},
            "guilds": [{"id": one, "unavailable": True} for one in ids],
            "session_id": "one",
            "resume_gateway_url": f"ws://{self.address}/gateway",
            "application": {"id": APPLICATION, "flags": 0},
            "shard": [0, 1],
        }
        await socket.send_str(self._event("READY", ready))
        for one in ids:
            await socket.send_str(self._event("GUILD_CREATE", guild(one)))
        self._sockets.add(socket)
        self._changed.set()
