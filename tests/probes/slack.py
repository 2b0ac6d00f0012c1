"""A person in our Slack, with the whole Onward behind it: real app, real database, real SDK."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from adapters.slack.controls import PICKED
from adapters.slack.limits import PATH
from adapters.slack.service import SlackAdapter
from bot.app import App, open_app
from bot.config import Settings
from bot.tokens import Token, decode, encode
from tests.adapters.slack_world import SkippingTimer
from tests.fresh import database
from tests.probes import Seen
from tests.probes.clock import SettableClock
from tests.standins.slack import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, SlackServer
from tests.standins.slack_methods import pointed_at
from tests.standins.slack_parts import Body, Fault, Shown
from tests.standins.slack_person import SlackPerson
from tests.standins.slack_rules import elements, reading

CHANNEL = "C1"


class SlackProbe:
    """One person in one channel of one workspace."""

    platform = "slack"

    def __init__(self, server: SlackServer, settings: Settings, clock: SettableClock) -> None:
        self._server, self._settings, self._clock = server, settings, clock
        self._person = SlackPerson(server, channel=CHANNEL)
        self._ends = ExitStack()
        self._read = [0, 0, 0]
        self._company = [self]
        self._inbox: list[Seen] = []
        self._app: App

    async def opens(self) -> SlackProbe:
        """Start the bot."""
        self._app = await open_app(self._settings, self._clock, ("slack",))
        self._adapter.timer = SkippingTimer()
        await self._adapter.start()
        if self._adapter.door:
            self._server.http = f"http://127.0.0.1:{self._adapter.door.port}{PATH}"
        return self

    @property
    def who(self) -> str:
        """The user's id."""
        return self._person.user

    async def beside(self, name: str) -> SlackProbe:
        """Another member of the workspace, in the same channel."""
        other = SlackProbe(self._server, self._settings, self._clock)
        other._person = SlackPerson(self._server, user=f"U{len(self._company) + 1}", channel=CHANNEL)
        other._app, other._company, other._read = self._app, self._company, list(self._read)
        self._company.append(other)
        self._server.profiles[other.who] = {"profile": {"display_name": name}}
        return other

    async def receives(self) -> list[Seen]:
        """What was sent to them since they last looked or waited."""
        await self._news()
        came, self._inbox = self._inbox, []
        return came

    async def types(self, command: str, **options: str) -> list[Seen]:
        """Type a slash command; options are words after it."""
        name, _, rest = command.partition(" ")
        given = (rest, *(f"{option}={quoted(value)}" for option, value in options.items()))
        await self._person.types(name, " ".join(filter(None, given)))
        return await self._news()

    async def writes(self, text: str) -> list[Seen]:
        """Write to the bot in private."""
        await self._person.writes(text)
        return await self._news()

    async def presses(self, token: Token) -> list[Seen]:
        """Press the newest button with this token; one nobody was shown is pressed all the same."""
        card, element = self._find(token)
        await self._person.presses(card, element)
        return await self._news()

    async def presses_twice(self, token: Token) -> list[Seen]:
        """Slack delivers one press in two envelopes."""
        card, element = self._find(token)
        await self._person.presses(card, element)
        await self._person.again()
        return await self._news()

    async def chooses(self, token: Token, *values: str) -> list[Seen]:
        """Choose from the newest list with this token."""
        card, element = self._find(token)
        if element["action_id"].endswith(PICKED):
            buttons = list(elements(card.blocks))
            element = buttons[buttons.index(element) - 1]
        await self._person.chooses(card, element, values)
        return await self._news()

    async def picks(self, token: Token, who: str = "") -> list[Seen]:
        """Pick from a list that Slack fills."""
        card, element = self._find(token)
        of_people = element["type"] == "users_select"
        picked = {"selected_user": who or self._person.user} if of_people else {"selected_conversation": CHANNEL}
        await self._person.presses(card, {**element, **picked})
        return await self._news()

    async def manages(self) -> None:
        """An admin of the workspace; Slack is asked for it the first time somebody is met."""
        self._server.profiles[self._person.user] = {**self._server.profiles.get(self.who, {}), "is_admin": True}

    async def channel_refuses(self) -> None:
        """Neither the answer to a press nor a message of ours may stand there."""
        self._server.fail("response_url", Fault(status=404))
        self._server.fail("chat.postMessage", Fault(error="restricted_action_read_only_channel"))

    async def submits(self, fields: Mapping[str, str]) -> list[Seen]:
        """Send the open form in."""
        await self._person.submits(dict(fields))
        return await self._news()

    async def waits_until(self, instant: datetime) -> list[Seen]:
        """Let the clock reach an instant, and everything due be done."""
        self._clock.go_to(instant)
        await self._app.check_ins.drain()
        await self._app.posts.drain()
        return await self._news()

    async def restarts(self) -> None:
        """Stop the bot and start it again on the same database."""
        await self._app.close()
        await self.opens()

    async def channel(self) -> list[Seen]:
        """Everything everybody in the channel could see."""
        return [seen(one) for one in self._server.shown if one.channel == CHANNEL and not one.user]

    async def closes(self) -> None:
        """End the story; Slack must not have refused or waited for anything."""
        try:
            await self._app.close()
        finally:
            self._ends.close()
            await self._server.stop()
        assert [] == self._server.refused, "Slack refused something we sent."
        assert [] == self._server.calls("late ack"), "Slack waited longer than three seconds."

    @property
    def _adapter(self) -> SlackAdapter:
        adapter = self._app.adapters["slack"]
        assert isinstance(adapter, SlackAdapter)
        return adapter

    async def _news(self) -> list[Seen]:
        """What was shown since the last time, oldest first; forms and files after messages."""
        await self._adapter.settle()
        await self._app.gifts.settle()
        server, (shown, views, files) = self._server, self._read
        for one in self._company:
            one._inbox += [seen(came, began=True) for came in server.shown[shown:] if one._was_sent(came, self)]
            one._read = [len(server.shown), len(server.views), len(server.files)]
        news = [seen(one, self._began(one)) for one in server.shown[shown:] if self._sees(one)]
        news += [_form(view) for view in list(server.views.values())[views:]]
        return news + [Seen(file["content"]) for file in server.files[files:]]

    def _sees(self, one: Shown) -> bool:
        """Whether it is in their channel or their own conversation, and not for somebody else's eyes."""
        own = not one.channel.startswith("D") or one.channel == self._server.direct(self.who)
        return own and one.user in ("", self.who)

    def _was_sent(self, one: Shown, by: SlackProbe) -> bool:
        """Whether somebody else's doing brought it into their own conversation."""
        return by is not self and one.channel == self._server.direct(self.who) and self._began(one)

    def _began(self, one: Shown) -> bool:
        """Whether we began it: a direct message with a delivery's mark, as it first stood."""
        marked = bool(one.blocks) and str(one.blocks[0].get("block_id", "")).startswith("onward-")
        return marked and one is next(first for first in self._server.shown if first.ts == one.ts)

    def _find(self, token: Token) -> tuple[Shown, Body]:
        """The newest card with this token, standing or not; else a card of long ago."""
        for card in reversed(self._server.shown):
            for element in elements(card.blocks):
                if decode(element["action_id"].partition("#")[0]) == token:
                    return card, element
        return Shown("1600000000.000100", CHANNEL, "", [], self._person.user), {
            "type": "button",
            "action_id": encode(token),
        }


def quoted(value: str) -> str:
    """A value in signs that hold it together."""
    return f"«{value}»" if '"' in value else f'"{value}"'


def seen(one: Shown, began: bool = False) -> Seen:
    """A message as the person saw it."""
    buttons: list[tuple[str, Token]] = []
    lists: list[tuple[Token, tuple[str, ...]]] = []
    values: tuple[str, ...] = ()
    for element in elements(one.blocks):
        token = decode(element["action_id"].partition("#")[0])
        if "options" in element:
            values = tuple(option["value"] for option in element["options"])
        if token and element["type"] in ("users_select", "conversations_select"):
            lists.append((token, ()))
        elif token and ("options" in element or element["action_id"].endswith(PICKED)):
            lists.append((token, values))
        elif token:
            buttons.append((element["text"]["text"], token))
    public = not one.user and not one.channel.startswith("D")
    return Seen(reading(one.blocks), tuple(buttons), tuple(lists), public=public, direct=began)


def _form(view: Body) -> Seen:
    filled = {}
    for block in view["blocks"]:
        element = block["element"]
        filled[block["block_id"]] = element.get("initial_value") or element.get("initial_option", {}).get("value", "")
    words = [view["title"]["text"]]
    words += [text["text"] for block in view["blocks"] for text in (block["label"], block.get("hint")) if text]
    return Seen("\n".join(words), fields=filled)


async def open_probe(tmp_path: Path, clock: SettableClock) -> SlackProbe:
    """A new workspace, a new database, a running bot in Socket Mode."""
    return await _opened(tmp_path, clock, {"slack_app_token": APP_TOKEN})


async def open_probe_over_http(tmp_path: Path, clock: SettableClock) -> SlackProbe:
    """The same, with Slack calling the bot."""
    return await _opened(tmp_path, clock, {"slack_signing_secret": SIGNING_SECRET, "http_port": 0})


async def _opened(tmp_path: Path, clock: SettableClock, way: dict[str, object]) -> SlackProbe:
    server = await SlackServer(clock.now, joined={CHANNEL}).start()
    given = {"slack_bot_token": BOT_TOKEN, "database_url": database(tmp_path), **way}
    probe = SlackProbe(server, Settings.model_validate(given), clock)
    probe._ends.enter_context(pointed_at(server))
    return await probe.opens()
