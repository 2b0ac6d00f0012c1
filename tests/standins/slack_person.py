"""Somebody in our Slack: types, writes, presses, chooses and sends forms in, with the payloads Slack would send."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import Any

from tests.standins.slack import SlackServer
from tests.standins.slack_parts import Ack, Shown
from tests.standins.slack_rules import elements

Body = dict[str, Any]

_events = itertools.count(1)


@dataclass
class SlackPerson:
    """One member, sitting in one channel."""

    server: SlackServer
    user: str = "U1"
    channel: str = "C1"
    team: str = "T1"
    last: tuple[str, Body] = field(default=("", {}))

    async def types(self, command: str, text: str = "") -> Ack:
        """Type a slash command."""
        payload = {
            "command": command,
            "text": escaped(text),
            "team_id": self.team,
            "user_id": self.user,
            "channel_id": self.channel,
            "channel_name": "jobs",
            "trigger_id": self.server.trigger(),
            "response_url": self.server.response_url(self.user, self.channel),
            "is_enterprise_install": "false",
        }
        return await self._deliver("slash_commands", payload)

    async def writes(self, text: str) -> Ack:
        """Write to the bot in private."""
        event = {
            "type": "message",
            "channel": self.server.direct(self.user),
            "channel_type": "im",
            "user": self.user,
            "text": escaped(text),
            "ts": "1700000000.000200",
        }
        body = {
            "type": "event_callback",
            "team_id": self.team,
            "event_id": f"Ev{next(_events)}",
            "event": event,
            "authorizations": [{"team_id": self.team, "user_id": "UBOT", "is_bot": True}],
        }
        return await self._deliver("events_api", body)

    async def presses(self, card: Shown, element: Body, state: Body | None = None) -> Ack:
        """Press a button of a card, or use a list of it (then element says what is selected)."""
        direct = card.channel.startswith("D")
        payload = {
            "type": "block_actions",
            "team": {"id": self.team, "domain": "jobs"},
            "user": {"id": self.user, "team_id": self.team},
            "channel": {"id": card.channel, "name": "directmessage" if direct else "jobs"},
            "container": {"type": "message", "message_ts": card.ts, "is_ephemeral": bool(card.user)},
            "message": {"ts": card.ts, "blocks": card.blocks},
            "trigger_id": self.server.trigger(),
            "response_url": self.server.response_url(self.user, card.channel, card),
            "state": {"values": state or {}},
            "actions": [{**element, "action_ts": f"{next(_events)}.1", "block_id": "b"}],
            "is_enterprise_install": False,
            "enterprise": None,
        }
        return await self._deliver("interactive", payload)

    async def looks_home(self) -> Ack:
        """Open the app's Home."""
        event = {"type": "app_home_opened", "user": self.user, "channel": self.server.direct(self.user), "tab": "home"}
        standing = self.server.homes.get(self.user)
        event |= {"view": {"hash": standing["hash"], "type": "home"}} if standing else {}
        body = {
            "type": "event_callback",
            "team_id": self.team,
            "event_id": f"Ev{next(_events)}",
            "event": event,
        }
        return await self._deliver("events_api", body)

    async def presses_home(self, element: Body, state: Body | None = None) -> Ack:
        """Press a button, or choose from a list, in the app's Home."""
        view = {**self.server.homes[self.user], "id": "VHOME", "state": {"values": state or {}}}
        payload = {
            "type": "block_actions",
            "team": {"id": self.team, "domain": "jobs"},
            "user": {"id": self.user, "team_id": self.team},
            "container": {"type": "view", "view_id": "VHOME"},
            "view": view,
            "trigger_id": self.server.trigger(),
            "actions": [{**element, "action_ts": f"{next(_events)}.1", "block_id": "b"}],
            "is_enterprise_install": False,
            "enterprise": None,
        }
        return await self._deliver("interactive", payload)

    async def shortcuts(self, name: str, message: str | None = None) -> Ack:
        """Use a shortcut: anywhere, or on somebody's message."""
        payload = {
            "type": "shortcut" if message is None else "message_action",
            "callback_id": name,
            "team": {"id": self.team, "domain": "jobs"},
            "user": {"id": self.user, "username": "robin", "team_id": self.team},
            "trigger_id": self.server.trigger(),
            "action_ts": f"{next(_events)}.1",
            "is_enterprise_install": False,
            "enterprise": None,
        }
        if message is not None:
            payload |= {
                "channel": {"id": self.channel, "name": "jobs"},
                "message": {"type": "message", "user": "U2", "ts": "1700000000.000300", "text": escaped(message)},
                "response_url": self.server.response_url(self.user, self.channel),
            }
        return await self._deliver("interactive", payload)

    async def chooses(self, card: Shown, element: Body, values: tuple[str, ...]) -> Ack:
        """Choose from a list: at once from a list of one, with its button from a list of several."""
        chosen = [option for option in element["options"] if option["value"] in values]
        if element["type"] == "static_select":
            return await self.presses(card, {**element, "selected_option": chosen[0]})
        await self.presses(card, {**element, "selected_options": chosen})
        buttons = list(elements(card.blocks))
        button = buttons[buttons.index(element) + 1]
        state = {"b": {element["action_id"]: {"type": element["type"], "selected_options": chosen}}}
        return await self.presses(card, button, state)

    async def submits(self, fields: dict[str, str]) -> Ack:
        """Send in the form opened last, the other fields as they are."""
        view = list(self.server.views.values())[-1]
        values = {
            block["block_id"]: _answer(block["element"], fields.get(block["block_id"])) for block in view["blocks"]
        }
        payload = {
            "type": "view_submission",
            "team": {"id": self.team},
            "user": {"id": self.user, "team_id": self.team},
            "trigger_id": self.server.trigger(),
            "view": {**view, "state": {"values": values}},
            "is_enterprise_install": False,
            "enterprise": None,
        }
        ack = await self._deliver("interactive", payload)
        self.server.respond_to_form(view["id"], ack.payload)
        return ack

    async def again(self) -> Ack:
        """The platform delivers the last thing once more."""
        return await self.server.deliver(*self.last)

    async def _deliver(self, kind: str, payload: Body) -> Ack:
        self.last = (kind, payload)
        return await self.server.deliver(kind, payload)


def _answer(element: Body, given: str | None) -> Body:
    if element["type"] == "static_select":
        value = given or element.get("initial_option", {}).get("value")
        return {"value": {"type": "static_select", "selected_option": {"value": value} if value else None}}
    text = given if given is not None else element.get("initial_value")
    assert text is None or len(text) <= element["max_length"], "Slack lets nobody type more than max_length."
    return {"value": {"type": "plain_text_input", "value": text}}


def escaped(text: str) -> str:
    """As Slack escapes what a person typed."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
