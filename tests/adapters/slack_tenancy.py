"""A world of many workspaces: our Slack, a bot any of them may install, and the door its admins come through."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from aiohttp import ClientSession, DummyCookieJar

from adapters.slack.grants import Secrets
from adapters.slack.limits import INSTALL_PATH, PATH, REDIRECT_PATH
from adapters.slack.service import SlackAdapter, Ways
from bot.app import App, open_app
from bot.config import Settings
from tests.adapters.slack_world import SkippingTimer, World, world
from tests.fresh import database
from tests.probes.clock import SettableClock
from tests.standins.slack import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, SlackServer
from tests.standins.slack_methods import pointed_at
from tests.standins.slack_person import SlackPerson
from tests.standins.slack_tenants import CLIENT_ID, CLIENT_SECRET

SECRETS = Secrets(CLIENT_ID, CLIENT_SECRET)
MANY = Ways(signing_secret=SIGNING_SECRET, secrets=SECRETS)
MANY_BY_SOCKET = Ways(app_token=APP_TOKEN, secrets=SECRETS)
ONE_AND_MANY = Ways(BOT_TOKEN, signing_secret=SIGNING_SECRET, secrets=SECRETS)


@dataclass
class Installer:
    """Admins with a browser."""

    server: SlackServer
    adapter: SlackAdapter
    session: ClientSession

    @property
    def address(self) -> str:
        """The bot's door."""
        assert self.adapter.door
        return f"http://127.0.0.1:{self.adapter.door.port}"

    async def begins(self) -> tuple[str, str]:
        """An admin begins: the state in the address they are sent to, and the cookie they get."""
        async with self.session.get(self.address + INSTALL_PATH, allow_redirects=False) as sent:
            assert 302 == sent.status
            query = parse_qs(urlsplit(sent.headers["Location"]).query)
            assert {"users:read", "chat:write"} < set(query["scope"][0].split(","))
            return query["state"][0], sent.headers["Set-Cookie"].partition(";")[0]

    async def returns(self, state: str, cookie: str, **query: str) -> tuple[int, str]:
        """Slack sends them back; what they read."""
        params = {"state": state, **query}
        async with self.session.get(self.address + REDIRECT_PATH, params=params, headers={"Cookie": cookie}) as page:
            return page.status, await page.text()

    async def installs(self, team: str) -> SlackPerson:
        """An admin installs the app; somebody of that workspace, in a channel of it."""
        user, channel = f"U{team}", f"C{team}"
        self.server.homes_of.update({user: team, channel: team})
        self.server.joined.add(channel)
        status, page = await self.returns(*await self.begins(), code=self.server.tenants.code(team))
        assert (200, True) == (status, "Onward is here" in page)
        return SlackPerson(self.server, user, channel, team)


@dataclass
class Tenancy(Installer):
    """The world, and whoever installs the app in it."""

    world: World

    async def loses(self, team: str, kind: str = "app_uninstalled", at: float | None = None) -> None:
        """Slack tells that an admin removed the app."""
        event = {"type": kind, "tokens": {"bot": [f"UBOT{team}"], "oauth": []}}
        when = self.world.clock.now().timestamp() if at is None else at
        body = {"type": "event_callback", "team_id": team, "event_id": f"Ev-{team}-{kind}", "event_time": when}
        await self.server.deliver("events_api", {**body, "event": event})


@asynccontextmanager
async def tenancy(ways: Ways = MANY, arrange: Callable[[SlackServer], None] = lambda _: None) -> AsyncIterator[Tenancy]:
    """A bot any workspace may install."""
    alone = ClientSession(cookie_jar=DummyCookieJar())
    async with world(ways=ways, arrange=arrange) as w, alone as session:
        here = Tenancy(w.server, w.adapter, session, w)
        if not ways.app_token:
            w.server.http = here.address + PATH
        yield here


@asynccontextmanager
async def whole_bot(folder: Path) -> AsyncIterator[tuple[App, SlackServer, Callable[[str], Awaitable[SlackPerson]]]]:
    """Everything real behind Slack: app, core and database, for any workspace; and how one installs."""
    clock = SettableClock()
    server = await SlackServer(clock.now).start()
    settings = {
        "slack_app_token": APP_TOKEN,
        "slack_client_id": CLIENT_ID,
        "slack_client_secret": CLIENT_SECRET,
        "database_url": database(folder),
        "http_port": 0,
    }
    with pointed_at(server):
        app = await open_app(Settings.model_validate(settings), clock, ("slack",))
        adapter = app.adapters["slack"]
        assert isinstance(adapter, SlackAdapter)
        adapter.timer = SkippingTimer()
        await adapter.start()
        async with ClientSession(cookie_jar=DummyCookieJar()) as session:
            yield app, server, Installer(server, adapter, session).installs
        await app.close()
    await server.stop()
