"""One person in a simulated Discord, who can do all a real one can: also press what is long out of sight."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import simcord
from simcord.backend import serializers
from simcord.interactions import base_payload
from simcord.results import InteractionResult

Body = dict[str, Any]

MANAGE_GUILD = 1 << 5
COMMAND, COMPONENT, AUTOCOMPLETE, SUBMISSION = 2, 3, 4, 5
LOOKS = 0.005
"""Seconds between two looks at whether the bot is done; simcord waits ten times as long."""


def components(nodes: Sequence[Mapping[str, Any]]) -> Iterator[Body]:
    """Every component, with all inside it."""
    for node in nodes:
        yield dict(node)
        yield from components(node.get("components") or ())
        if "component" in node:
            yield from components([node["component"]])


class DiscordPerson:
    """A member of one server, in one channel of it, and in a direct conversation with the bot."""

    def __init__(self, env: simcord.Env, beside: DiscordPerson | None = None, name: str = "robin") -> None:
        self._env = env
        self.guild = beside.guild if beside else env.create_guild()
        self.channel = beside.channel if beside else self.guild.create_text_channel("job-search")
        self.user = env.create_user(name)
        self.member = self.guild.add_member(self.user)
        self.manages = False
        self._last: tuple[str, Body] | None = None

    @property
    def key(self) -> str:
        """The member key."""
        return f"discord:{self.user.id}"

    @property
    def direct(self) -> int:
        """The direct conversation with the bot."""
        return int(self._env.backend.get_dm_channel(self.user.id).id)

    async def types(self, name: str, sub: str = "", *, direct: bool = False, **options: str) -> InteractionResult:
        """Type a slash command."""
        given: list[Body] = [{"name": one, "type": 3, "value": value} for one, value in options.items()]
        data = {"id": "1", "name": name, "type": 1, "options": _below(sub, given)}
        return await self._does(COMMAND, data, direct)

    async def begins_to_type(self, name: str, sub: str, option: str, text: str) -> InteractionResult:
        """Type part of an option."""
        given: list[Body] = [{"name": option, "type": 3, "value": text, "focused": True}]
        return await self._does(AUTOCOMPLETE, {"id": "1", "name": name, "type": 1, "options": _below(sub, given)})

    async def presses(self, custom_id: str, message: int | None = None, *, direct: bool = False) -> InteractionResult:
        """Press a button; message: the card it stands on."""
        data = {"custom_id": custom_id, "component_type": 2}
        return await self._does(COMPONENT, data, direct, message)

    async def chooses(
        self, custom_id: str, values: Sequence[str], message: int | None = None, *, direct: bool = False
    ) -> InteractionResult:
        """Choose from a list."""
        data = {"custom_id": custom_id, "component_type": 3, "values": list(values)}
        return await self._does(COMPONENT, data, direct, message)

    async def picks(self, custom_id: str, kind: int, message: int | None = None, who: str = "") -> InteractionResult:
        """Pick somebody, themselves at first, or the channel from a list that Discord fills."""
        value = (who or str(self.user.id)) if kind == 5 else str(self.channel.id)
        data = {"custom_id": custom_id, "component_type": kind, "values": [value], "resolved": {}}
        return await self._does(COMPONENT, data, False, message)

    async def submits(
        self, custom_id: str, fields: Mapping[str, str], message: int | None = None, *, direct: bool = False
    ) -> InteractionResult:
        """Send a form in."""
        labels = [{"type": 18, "component": {"type": 4, "custom_id": k, "value": v}} for k, v in fields.items()]
        return await self._does(SUBMISSION, {"custom_id": custom_id, "components": labels}, direct, message)

    async def writes(self, text: str) -> None:
        """Write to the bot in private."""
        written = await self.user.send_dm(text)
        backend = self._env.backend
        message = serializers.message_payload(backend, backend.get_message(self.direct, written.id))
        self._last = "MESSAGE_CREATE", dict(message)

    async def again(self) -> None:
        """The last interaction or message is delivered a second time."""
        assert self._last is not None
        self._env.backend.emit(*self._last)
        await self._env.settle(idle=LOOKS)

    async def _does(self, kind: int, data: Body, direct: bool = False, message: int | None = None) -> InteractionResult:
        backend = self._env.backend
        channel = self.direct if direct else self.channel.id
        record, payload = base_payload(
            backend,
            type=kind,
            channel_id=channel,
            guild_id=None if direct else self.guild.id,
            user_id=self.user.id,
            data=data,
        )
        if message is not None:
            record.source_message_id = message
            payload["message"] = dict(serializers.message_payload(backend, backend.get_message(channel, message)))
        if "member" in payload:
            payload["member"]["permissions"] = str(MANAGE_GUILD if self.manages else 0)
        self._last = "INTERACTION_CREATE", payload
        backend.emit(*self._last)
        await self._env.settle(idle=LOOKS)
        return InteractionResult(self._env, record)


def _below(sub: str, given: list[Body]) -> list[Body]:
    return [{"name": sub, "type": 1, "options": given}] if sub else given
