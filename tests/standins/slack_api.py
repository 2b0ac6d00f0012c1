"""The Web API of our Slack over HTTP, with response_urls and uploads: whose token it is, and which call goes wrong."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import BasicAuth, web

from tests.standins.slack import SlackServer
from tests.standins.slack_methods import METHODS
from tests.standins.slack_parts import Body, Url


@dataclass(frozen=True)
class WebApi:
    """What a server answers over HTTP."""

    server: SlackServer

    def routes(self) -> list[web.RouteDef]:
        """Where it is asked."""
        return [
            web.route("*", "/api/{method}", self._call),
            web.post("/respond/{name}", self._respond),
            web.post("/upload/{name}", self._upload),
        ]

    async def _call(self, request: web.Request) -> web.StreamResponse:
        server, method = self.server, request.match_info["method"]
        body = await _body(request)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ") or str(body.get("token", ""))
        server.note(method, body)
        if method == "oauth.v2.access":
            who = BasicAuth.decode(request.headers.get("Authorization", "Basic Og=="))
            given = {**body, "client_id": who.login, "client_secret": who.password}
            return await self._with_faults(method, request, lambda: _soon(server.tenants.access(given)))
        trouble = "" if token in server.app_tokens else server.tenants.trouble(token)
        if trouble:
            return web.json_response({"ok": False, "error": trouble})
        team = server.tenants.tokens[token].team if token in server.tenants.tokens else ""
        if team and self._crosses(team, body):
            server.crossings.append((method, body))
            return web.json_response(server.no("user_not_found" if "user" in body else "channel_not_found"))
        return await self._with_faults(method, request, lambda: METHODS[method](server, {**body, "_team": team}))

    def _crosses(self, team: str, body: Body) -> bool:
        """Whether a call names somebody, or a channel, of another workspace."""
        named = [str(body[name]) for name in ("user", "users", "user_id", "channel", "channel_id") if body.get(name)]
        return any(self._home(name.removeprefix("D")) != team for name in named)

    def _home(self, name: str) -> str:
        """The workspace of a user or a channel; who installs us is called after theirs."""
        return self.server.homes_of.get(name) or name.partition("UADMIN")[2] or self.server.team

    async def _with_faults(
        self, method: str, request: web.Request, act: Callable[[], Awaitable[Body]]
    ) -> web.StreamResponse:
        server, waiting = self.server, self.server.faults[method]
        fault = waiting.popleft() if waiting else None
        if fault is None or fault.accepted:
            answer = await act()
            server.change.set()
            if not answer["ok"] and answer["error"] != "hash_conflict":  # that one is what hashes are for
                server.refused.append((method, answer["error"]))
        if fault is None:
            return web.json_response(answer, headers={"x-oauth-scopes": server.granted} if server.granted else {})
        if fault.drop:
            assert request.transport
            request.transport.close()
        headers = {"Retry-After": str(fault.retry_after)} if fault.retry_after else {}
        return web.json_response({"ok": False, "error": fault.error}, status=fault.status, headers=headers)

    async def _respond(self, request: web.Request) -> web.StreamResponse:
        server, body = self.server, await _body(request)
        url = server.urls[request.match_info["name"]]
        server.note("response_url", body)
        if server.faults["response_url"]:
            return await self._with_faults("response_url", request, lambda: _accept(server, url, body))
        if server.now() > url.until or url.uses >= 5:
            return web.Response(status=404, text="expired_url" if url.uses < 5 else "used_url")
        answer = await _accept(server, url, body)
        server.change.set()
        return web.Response(status=200 if answer["ok"] else 400, text="ok" if answer["ok"] else answer["error"])

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        name, content = request.match_info["name"], await request.read()
        picture = content.startswith(b"\x89PNG")
        self.server.files.append({"id": name, "content": self.server.alts[name] if picture else content.decode()})
        return web.Response(text="OK")


async def _soon(answer: Body) -> Body:
    return answer


async def _accept(server: SlackServer, url: Url, body: Body) -> Body:
    url.uses += 1
    user = "" if body.get("response_type") == "in_channel" else url.user
    if body.get("replace_original") and url.card:
        return server.post(url.channel, body, url.card.user, url.card.ts)
    return server.post(url.channel, body, user)


async def _body(request: web.Request) -> Body:
    if request.content_type == "application/json":
        return dict(await request.json())
    given: Body = {**request.query, **await request.post()}
    for name in ("blocks", "view", "files"):
        if isinstance(given.get(name), str):
            given[name] = json.loads(given[name])
    return given
