"""A person in a simulated Discord, with the whole Onward behind it: real app, real database, real SDK."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import simcord
from simcord.results import InteractionResult, ResponseMessage

from adapters.discord.service import DiscordAdapter
from bot.app import App, open_app
from bot.config import Settings
from bot.tokens import Token, decode, encode
from tests.fresh import database
from tests.probes import Seen
from tests.probes.clock import SettableClock
from tests.standins.discord_person import DiscordPerson, components
from tests.standins.discord_rules import answer_faults, message_faults

Body = dict[str, Any]


class DiscordProbe:
    """One person in one channel of one server."""

    platform = "discord"

    def __init__(self, settings: Settings, clock: SettableClock) -> None:
        self._settings, self._clock = settings, clock
        self._app: App
        self._run: simcord.run
        self._form = _Open("", {})
        self._heard = 0

    async def opens(self) -> DiscordProbe:
        """Start the bot."""
        self._app = await open_app(self._settings, self._clock, ("discord",))
        self._run = simcord.run(self._adapter.client, shard_count=1)
        self._env = await self._run.__aenter__()
        self._person = DiscordPerson(self._env)
        return self

    @property
    def who(self) -> str:
        """The user's id."""
        return str(self._person.user.id)

    async def beside(self, name: str) -> DiscordProbe:
        """Another member of the server, in the same channel."""
        other = DiscordProbe(self._settings, self._clock)
        other._app, other._run, other._env = self._app, self._run, self._env
        other._person = DiscordPerson(self._env, self._person, name)
        return other

    async def receives(self) -> list[Seen]:
        """What was sent to them since they last looked or waited."""
        await self._app.gifts.settle()
        await self.settles()
        calls, self._heard = self._env.http_requests[self._heard :], len(self._env.http_requests)
        path = f"/channels/{self._person.direct}/messages"
        sent = (one for one in calls if one.method == "POST" and one.path.endswith(path))
        return [seen(one.json["components"], direct=True) for one in sent if one.json]

    async def types(self, command: str, **options: str) -> list[Seen]:
        """Type a slash command; `/onward` alone cannot be typed here, so its first subcommand is."""
        name, _, sub = command.removeprefix("/").partition(" ")
        sub = sub or ("where" if name == "onward" else "")
        return self._news(await self._person.types(name, sub, **options))

    async def writes(self, text: str) -> list[Seen]:
        """Write to the bot in their direct conversation."""
        await self._person.writes(text)
        await self.settles()
        self._heard = len(self._env.http_requests)  # its answers are nothing that others brought
        own, written = self._person.user.id, self._stored(self._person.direct)
        last = max(int(one.id) for one in written if one.author_id == own)
        return [seen(one.components) for one in written if int(one.id) > last]

    async def presses(self, token: Token) -> list[Seen]:
        """Press the newest button with this token; one nobody was shown is pressed all the same."""
        name, card, direct = self._find(token)
        return self._news(await self._person.presses(name, card, direct=direct), card, direct)

    async def presses_twice(self, token: Token) -> list[Seen]:
        """Discord delivers one interaction two times."""
        name, card, direct = self._find(token)
        result = await self._person.presses(name, card, direct=direct)
        await self._person.again()
        return self._news(result, card, direct)

    async def chooses(self, token: Token, *values: str) -> list[Seen]:
        """Choose from the newest list with this token."""
        name, card, direct = self._find(token)
        return self._news(await self._person.chooses(name, values, card, direct=direct), card, direct)

    async def picks(self, token: Token, who: str = "") -> list[Seen]:
        """Pick from a list that Discord fills."""
        name, card, direct = self._find(token)
        kind = next(one["type"] for one in self._components() if one.get("custom_id") == name)
        return self._news(await self._person.picks(name, kind, card, who), card, direct)

    async def manages(self) -> None:
        """Discord says so with every interaction."""
        self._person.manages = True

    async def channel_refuses(self) -> None:
        """Discord finds that we lack a permission."""
        self._env.inject_error("POST", "/webhooks/*", status=403, code=50013)

    async def submits(self, fields: Mapping[str, str]) -> list[Seen]:
        """Send the open form in; what is not given stays as it was filled."""
        open_, given = self._form, {**self._form.filled, **fields}
        result = await self._person.submits(open_.name, given, open_.card, direct=open_.direct)
        return self._news(result, open_.card, open_.direct)

    async def waits_until(self, instant: datetime) -> list[Seen]:
        """Let the clock reach an instant, and everything due be done."""
        self._clock.go_to(instant)
        self._heard = len(self._env.http_requests)
        await self._app.check_ins.drain()
        await self._app.posts.drain()
        return await self.receives()

    async def restarts(self) -> None:
        """Stop the bot and start it again on the same database."""
        await self._app.store.close()
        self._app = await open_app(self._settings, self._clock, ("discord",))
        await self._env.restart_bot(self._adapter.client)

    async def settles(self) -> None:
        """Until all that Discord told is done."""
        await self._env.settle()
        await self._adapter.settle()

    async def channel(self) -> list[Seen]:
        """Everything everybody in the channel could see."""
        stored = self._stored(self._person.channel.id)
        return [seen(one.components, public=True) for one in stored if not one.is_ephemeral]

    async def closes(self) -> None:
        """End the story."""
        sent = list(self._env.http_requests)
        try:
            await self._run.__aexit__(None, None, None)
        finally:
            await self._app.store.close()
        assert [] == [fault for call in sent for fault in _faults(call.path, call.json)], "Discord would refuse this."

    @property
    def _adapter(self) -> DiscordAdapter:
        adapter = self._app.adapters["discord"]
        assert isinstance(adapter, DiscordAdapter)
        return adapter

    def _news(self, result: InteractionResult, card: int | None = None, direct: bool = False) -> list[Seen]:
        """What was shown because of an interaction, oldest first; a form last."""
        shown = [one for one in (result.response, *result.followups) if one is not None]
        news = [self._shown(one, direct) for one in shown]
        if result.modal is not None:
            form = _questions(result.modal)
            self._form = _Open(result.modal["custom_id"], dict(form.fields or {}), card, direct)
            news.append(form)
        return news

    def _shown(self, one: ResponseMessage, direct: bool) -> Seen:
        files = [(self._env.backend.cdn.get(file.url) or b"", file) for file in one.attachments]
        card = seen(one.components, public=not one.ephemeral and not direct)
        whole = [card.text, read(one.content), *(_file(content, str(file.description)) for content, file in files)]
        return replace(card, text="\n".join(filter(None, whole)))

    def _stored(self, channel: int) -> list[Any]:
        return sorted(self._env.backend.messages.get(channel, {}).values(), key=lambda one: int(one.id))

    def _components(self) -> list[Body]:
        stored = reversed(self._stored(self._person.channel.id))
        return [component for one in stored for component in components(one.components)]

    def _find(self, token: Token) -> tuple[str, int | None, bool]:
        """The newest card with this token and whether it is a direct message; else no card at all."""
        direct = self._person.direct
        stored = [*self._stored(self._person.channel.id), *self._stored(direct)]
        for one in sorted(stored, key=lambda one: int(one.id), reverse=True):
            for component in components(one.components):
                name = str(component.get("custom_id", ""))
                if decode(name.partition("#")[0]) == token:
                    return name, int(one.id), one.channel_id == direct
        return encode(token), None, False


@dataclass(frozen=True)
class _Open:
    """The form that is open: its name, what it is filled with, and the card it came from."""

    name: str
    filled: Mapping[str, str]
    card: int | None = None
    direct: bool = False


def seen(nodes: Sequence[Body], *, public: bool = False, direct: bool = False) -> Seen:
    """A card as the person saw it."""
    found = list(components(nodes))
    buttons = [(one["label"], token) for one in found if one["type"] == 2 and (token := _token(one))]
    lists = [
        (token, tuple(option["value"] for option in one.get("options", ())))
        for one in found
        if one["type"] in (3, 5, 8) and (token := _token(one))
    ]
    words = [read(one["content"]) for one in found if one["type"] == 10]
    words += [one.get("placeholder") or one["label"] for one in found if one["type"] in (2, 3, 5, 8)]
    return Seen("\n".join(words), tuple(buttons), tuple(lists), public=public, direct=direct)


def _file(content: bytes, alt: str) -> str:
    """What a file says: a picture, by the words that go with it."""
    return alt if content.startswith(b"\x89PNG") else content.decode()


def _faults(path: str, body: object) -> list[str]:
    """Why Discord would refuse what we sent there."""
    if not isinstance(body, dict):
        return []
    if path.endswith("/callback"):
        return answer_faults(body) if body["type"] in (4, 7, 9) else []
    if "components" in body or "content" in body:
        return message_faults(body)
    return []


_INSTANT = re.compile(r"<t:(\d+):([ft])>")
_MARKUP = re.compile(r"^(?:### |>>> |> |- |```$)", re.MULTILINE)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def read(markdown: str) -> str:
    """What Discord makes of a text for its reader."""
    plain = _MARKUP.sub("", markdown)
    plain = _INSTANT.sub(_instant, plain)
    return _ESCAPED.sub(r"\1", plain).replace("\u200b", "")


def _instant(found: re.Match[str]) -> str:
    at = datetime.fromtimestamp(int(found[1]), UTC)
    return at.strftime("%H:%M" if found[2] == "t" else "%Y-%m-%d %H:%M")


def _token(component: Body) -> Token | None:
    return decode(str(component.get("custom_id", "")).partition("#")[0])


def _questions(modal: Body) -> Seen:
    words, filled = [modal["title"]], {}
    for field in modal["components"]:
        inner = field["component"]
        chosen = next((one["value"] for one in inner.get("options", ()) if one.get("default")), "")
        filled[inner["custom_id"]] = inner.get("value") or chosen
        words += [field["label"], *filter(None, [field.get("description")])]
    return Seen("\n".join(words), fields=filled)


async def open_probe(tmp_path: Path, clock: SettableClock) -> DiscordProbe:
    """A new server, a new database, a running bot."""
    settings = Settings.model_validate({"discord_token": "a.made-up.token", "database_url": database(tmp_path)})
    return await DiscordProbe(settings, clock).opens()
