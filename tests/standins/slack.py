"""Slack on loopback: Web API, response_url and Socket Mode, as strict as the real one, with faults on demand.

    server = await SlackServer(clock).start()
    slack_sdk's default base URL := server.api        (a test does it with `pointed_here`)
    ack = await server.deliver("slash_commands", payload)

It remembers everything in `ledger`, which only grows. `python -m tests.standins.slack` runs it as a process.
"""

from __future__ import annotations

import asyncio
import itertools
import json
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from aiohttp import ClientSession, WSCloseCode, WSMsgType, web
from slack_sdk.signature import SignatureVerifier

from tests.standins.slack_parts import Ack, Body, Fault, Shown, Url
from tests.standins.slack_rules import message_faults, notified, view_faults
from tests.standins.slack_tenants import Tenants, Token

BOT_TOKEN, APP_TOKEN, SIGNING_SECRET = "xoxb-good", "xapp-good", "a signing secret"


def signed(kind: str, payload: Body, at: float | None = None, secret: str = SIGNING_SECRET) -> tuple[str, Body]:
    """A request as Slack makes it: its body, and headers that prove when and by whom. at: Unix time."""
    if kind == "slash_commands":
        body = urlencode(payload)
    else:
        body = json.dumps(payload) if kind == "events_api" else urlencode({"payload": json.dumps(payload)})
    when = str(int(datetime.now(UTC).timestamp() if at is None else at))
    return body, {
        "Content-Type": "application/json" if kind == "events_api" else "application/x-www-form-urlencoded",
        "X-Slack-Request-Timestamp": when,
        "X-Slack-Signature": SignatureVerifier(secret).generate_signature(timestamp=when, body=body) or "",
    }


@dataclass
class SlackServer:
    """One app, in one workspace or many. Everything belongs to the first unless `homes_of` says otherwise."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    team: str = "T1"
    joined: set[str] = field(default_factory=set)
    channels: dict[str, Body] = field(default_factory=dict)
    scopes_missing: set[str] = field(default_factory=set)
    profiles: dict[str, Body] = field(default_factory=dict)
    homes_of: dict[str, str] = field(default_factory=dict)
    """The workspace of a user or a channel, where it is another than the first."""
    crossings: list[tuple[str, Body]] = field(default_factory=list)
    """Calls that named somebody of another workspace than the token's."""
    ledger: list[tuple[str, Body]] = field(default_factory=list)
    shown: list[Shown] = field(default_factory=list)
    views: dict[str, Body] = field(default_factory=dict)
    homes: dict[str, Body] = field(default_factory=dict)
    files: list[Body] = field(default_factory=list)
    alts: dict[str, str] = field(default_factory=dict)
    """What is said of each picture, for whoever hears it."""
    refused: list[tuple[str, str]] = field(default_factory=list)
    connections: int = 0
    granted: str = ""
    """What auth.test says the app may do; empty: it does not say."""
    deaf: bool = False
    """Whether new connections answer no ping."""
    most_connections: int = 10
    http: str = ""
    """Where the app listens, when it does not come by Socket Mode."""

    def __post_init__(self) -> None:
        self._count = itertools.count(1)
        self.faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self._sockets: list[web.WebSocketResponse] = []
        self._names: dict[web.WebSocketResponse, set[str]] = {}
        self.tenants = Tenants(self.now, {BOT_TOKEN: Token(self.team)})
        self.app_tokens = {APP_TOKEN}
        self._acks: dict[str, tuple[float, asyncio.Future[Ack]]] = {}
        self._triggers: dict[str, float] = {}
        self._sending: set[asyncio.Task[None]] = set()
        self.urls: dict[str, Url] = {}
        self.change = asyncio.Event()

    # --- life ---------------------------------------------------------------------------------------------------

    async def start(self, port: int = 0) -> SlackServer:
        """Listen on loopback."""
        from tests.standins.slack_api import WebApi

        app = web.Application()
        app.add_routes([*WebApi(self).routes(), web.get("/socket", self._socket)])
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.root = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self.api = self.root + "/api/"
        return self

    async def stop(self) -> None:
        """Stop listening."""
        for socket in list(self._sockets):
            await socket.close(code=WSCloseCode.GOING_AWAY)
        await self._runner.cleanup()

    def fail(self, method: str, *faults: Fault) -> None:
        """The next calls of a method ("response_url" is one too) go wrong like this."""
        self.faults[method].extend(faults)

    async def until(self, true: Callable[[], Any]) -> None:
        """Wait until something is true of this server; it is asked again after whatever happens."""
        async with asyncio.timeout(10):
            while not true():
                self.change.clear()
                await self.change.wait()

    def note(self, kind: str, body: Body) -> None:
        """Write into the ledger."""
        self.ledger.append((kind, body))
        self.change.set()

    def calls(self, method: str) -> list[Body]:
        """What a method was called with, oldest first."""
        return [body for kind, body in self.ledger if kind == method]

    # --- Socket Mode --------------------------------------------------------------------------------------------

    async def deliver(self, kind: str, payload: Body, times: int = 1) -> Ack:
        """Send an envelope, as often as given (each with an id of its own), and wait for the last ack."""
        await self.until(lambda: self._sockets or self.http)
        for _ in range(times):
            ack = self.push(kind, payload)
        return await asyncio.wait_for(ack, 10)

    def push(self, kind: str, payload: Body) -> asyncio.Future[Ack]:
        """Send an envelope without waiting."""
        loop = asyncio.get_running_loop()
        if self.http:
            return asyncio.ensure_future(self._knock(kind, payload))
        name = f"envelope-{next(self._count)}"
        self._acks[name] = (loop.time(), loop.create_future())
        envelope = {"envelope_id": name, "type": kind, "payload": payload, "accepts_response_payload": True}
        self._sockets.append(socket := self._sockets.pop(0))  # any one connection gets it
        self._names[socket].add(name)
        sending = loop.create_task(socket.send_json(envelope))
        self._sending.add(sending)
        sending.add_done_callback(self._sending.discard)
        return self._acks[name][1]

    async def _knock(self, kind: str, payload: Body) -> Ack:
        """The same over HTTP, signed."""
        loop = asyncio.get_running_loop()
        began, (body, headers) = loop.time(), signed(kind, payload)
        async with ClientSession() as session, session.post(self.http, data=body, headers=headers) as answer:
            said = await answer.text()
        ack = Ack(loop.time() - began, json.loads(said) if said.startswith("{") else {})
        self.note("late ack" if ack.seconds > 3 else "ack", {"seconds": ack.seconds})
        if answer.status != 200:
            self.refused.append((kind, f"HTTP {answer.status}"))
        return ack

    async def refresh(self, reason: str = "refresh_requested", sockets: int = 99) -> None:
        """Ask so many connections to come again, as Slack does every few hours; they get nothing more."""
        for socket in self._sockets[:sockets]:
            self._sockets.remove(socket)
            await socket.send_json({"type": "disconnect", "reason": reason, "debug_info": {}})

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(autoping=not self.deaf)
        await socket.prepare(request)
        if len(self._sockets) >= self.most_connections:
            await socket.send_json({"type": "disconnect", "reason": "too_many_websockets"})
            await socket.close()
            return socket
        await socket.send_json({"type": "hello", "num_connections": len(self._sockets) + 1})
        self._sockets.append(socket)
        self._names[socket] = set()
        self.connections += 1
        self.change.set()
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                self._acknowledged(json.loads(message.data), self._names[socket])
        if socket in self._sockets:
            self._sockets.remove(socket)
        self.change.set()
        return socket

    @property
    def connected(self) -> int:
        """Connections that stand now."""
        return len(self._sockets)

    def _acknowledged(self, answer: Body, sent: set[str]) -> None:
        if answer["envelope_id"] not in sent:
            self.note("stray ack", answer)
            return
        began, future = self._acks[answer["envelope_id"]]
        ack = Ack(asyncio.get_running_loop().time() - began, answer.get("payload") or {})
        self.note("late ack" if ack.seconds > 3 else "ack", {"seconds": ack.seconds})
        if not future.done():
            future.set_result(ack)

    # --- what a payload needs -----------------------------------------------------------------------------------

    def trigger(self) -> str:
        """A trigger id: good for three seconds and one use."""
        name = f"trigger.{next(self._count)}"
        self._triggers[name] = asyncio.get_running_loop().time()
        return name

    def response_url(self, user: str, channel: str, card: Shown | None = None) -> str:
        """A response_url: good for half an hour and five uses."""
        name = f"r{next(self._count)}"
        self.urls[name] = Url(user, channel, card, self.now() + timedelta(minutes=30))
        return f"{self.root}/respond/{name}"

    def direct(self, user: str) -> str:
        """The conversation of the app with a member."""
        return f"D{user}"

    def standing(self, channel: str) -> list[Shown]:
        """The messages of a channel as they are now."""
        return list({one.ts: one for one in self.shown if one.channel == channel}.values())

    # --- what the app shows -------------------------------------------------------------------------------------

    def open_view(self, trigger: str, view: Body) -> Body:
        """Open a modal while its trigger lives."""
        began = self._triggers.pop(trigger, None)
        if began is None:
            return self.no("exchanged_trigger_id")
        if asyncio.get_running_loop().time() - began > 3:
            return self.no("expired_trigger_id")
        if faults := view_faults(view):
            return self.no("invalid_arguments", faults)
        name = f"V{next(self._count)}"
        self.views[name] = {**view, "id": name}
        return {"ok": True, "view": self.views[name]}

    def respond_to_form(self, name: str, payload: Body) -> None:
        """What the answer to a form that was sent in makes of it; Slack draws no page that breaks its rules."""
        action, view = payload.get("response_action"), self.views[name]
        if action == "errors":
            inputs = {block["block_id"] for block in view["blocks"] if block["type"] == "input"}
            if not payload["errors"] or not set(payload["errors"]) <= inputs:
                self.refused.append(("response_action", "errors for no input block"))
            self.views[name] = {**view, "errors": payload["errors"]}
        elif action == "update":
            if faults := view_faults(payload["view"]):
                self.refused.append(("response_action", str(faults)))
            kept = {block.get("block_id") for block in view["blocks"]}
            if kept & {block.get("block_id") for block in payload["view"]["blocks"]}:
                self.refused.append(("response_action", "what was typed before would stay in the new page"))
            self.views[name] = {**payload["view"], "id": name}
        else:
            self.views[name] = {**view, "closed": True}
        self.change.set()

    def post(self, channel: str, body: Body, user: str = "", ts: str = "") -> Body:
        """Let a message stand, if Slack would."""
        if faults := message_faults(body):
            return self.no("invalid_blocks", faults)
        notified(body["text"])
        ts = ts or f"{1700000000 + next(self._count)}.000100"
        self.shown.append(Shown(ts, channel, body["text"], body.get("blocks") or [], user))
        return {"ok": True, "channel": channel, "ts": ts}

    def no(self, error: str, details: list[str] | None = None) -> Body:
        """Refuse, as Slack does."""
        return {"ok": False, "error": error, "response_metadata": {"messages": details or []}}


if __name__ == "__main__":
    from tests.standins.slack_methods import main

    asyncio.run(main())
