"""What Slack sends as Events. Pure: no network, no clock, nothing remembered."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import uuid4

from slack_bolt.request.internals import extract_enterprise_id, extract_is_enterprise_install, extract_team_id

from adapters.slack.controls import PICKED, PICKS
from adapters.slack.forms import VALUE, field_of, remembered
from bot.events import Asked, Event, Pressed, Source, Submitted, Wrote
from bot.fit import clipped
from bot.private import Private, private
from bot.replies import Form
from bot.tokens import ABOUT_COMMUNITIES, Action, decode
from bot.typed import read

Payload = Mapping[str, Any]

_LINK = re.compile(r"<([^<>|]+)(?:\|([^<>]*))?>")


@dataclass(frozen=True, slots=True)
class Person:
    """What users.info tells about a member.

    zone: an IANA name, or None. name: what they are called, or "". manages: an admin or owner of the workspace.
    """

    locale: str = "en"
    zone: str | None = None
    name: str = field(default="", repr=False)
    manages: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something happened and how it can be answered.

    url: the response_url, or None. direct: a conversation of two. lasting: an ordinary message of ours was pressed, not
    one that is gone at the next reload. shown: whether an answer can take the place of the card that was pressed (never
    a card others see). mark: the block id that lets a check-in be found again, kept when its card changes. home: in App
    Home, where the answer takes the place of all there is. stood: the hash of what stood there then.
    """

    team: str
    user: str
    channel: str
    url: str | None = None
    direct: bool = False
    lasting: bool = False
    shown: bool = False
    mark: str = ""
    home: bool = False
    stood: str = ""


def member(team: str, user: str) -> str:
    """The key of a member."""
    return f"slack:{team}:{user}"


def user_of(member: str) -> str:
    """The Slack user id inside a member key."""
    return member.rpartition(":")[2]


def spot(payload: Payload) -> Spot:
    """Where a command, a press, a submitted form or a direct message happened."""
    channel = payload.get("channel") or {}
    channel_id, name = payload.get("channel_id") or channel.get("id") or "", payload.get("channel_name")
    message = payload.get("message") or {}
    direct = channel_id.startswith("D") or (name or channel.get("name")) == "directmessage"
    pressed = payload.get("type") == "block_actions"
    passing = bool((payload.get("container") or {}).get("is_ephemeral"))
    return Spot(
        team=team(payload),
        user=payload.get("user_id") or payload["user"]["id"],
        channel=channel_id,
        url=payload.get("response_url") or None,
        direct=direct,
        lasting=pressed and direct and not passing,
        shown=pressed and (direct or passing),
        mark=_mark(message.get("blocks") or ()),
        home=pressed and (payload.get("view") or {}).get("type") == "home",
        stood=str((payload.get("view") or {}).get("hash") or ""),
    )


def message_spot(body: Payload) -> Spot:
    """Where a direct message was written."""
    event = body["event"]
    return Spot(team(body), event["user"], event["channel"], direct=True, lasting=True)


def home_spot(body: Payload) -> Spot:
    """Where somebody looks at App Home."""
    stood = str((body["event"].get("view") or {}).get("hash") or "")
    return Spot(team(body), body["event"]["user"], "", home=True, stood=stood)


def home_opened(body: Payload, person: Person) -> Asked | None:
    """Somebody looks at App Home, which is to ask where they are; None for its other tabs."""
    event = body["event"]
    if event.get("tab") != "home":
        return None
    key = f"slack:{body['event_id']}"
    return Asked(Source(key=key, member=member(team(body), event["user"]), locale=person.locale, zone=person.zone))


def home_source(here: Spot, locale: str) -> Source:
    """For asking what is true now, by ourselves."""
    return Source(key=f"slack:home:{uuid4().hex}", member=member(here.team, here.user), locale=locale)


def team(payload: Payload) -> str:
    """The workspace that installed us, or the organisation when all of it did. Bolt knows where payloads say so."""
    given = dict(payload)
    whole = extract_enterprise_id(given) if extract_is_enterprise_install(given) else None
    return str(whole or extract_team_id(given) or "")


def says_farewell(event: Payload) -> bool:
    """Whether an event takes our own token away, not only that of somebody who used the app."""
    return event.get("type") == "app_uninstalled" or bool((event.get("tokens") or {}).get("bot"))


def of_team(member: str) -> str:
    """The workspace inside a member key."""
    return member.split(":")[1]


def command(payload: Payload, person: Person) -> Event:
    """What a slash command asks for."""
    line = f"{payload['command']} {plain(payload.get('text') or '')}".strip()
    return read(line, _source(payload, person, payload["trigger_id"]))


def press(payload: Payload, person: Person) -> Pressed:
    """A pressed button or a choice from a list; action None for codes of another release."""
    action = payload["actions"][0]
    name, _, ending = str(action.get("action_id", "")).partition("#")
    identity = payload.get("trigger_id") or f"{action.get('action_ts')}:{payload['user']['id']}:{name}"
    source = _source(payload, person, identity)
    token = decode(name)
    if token is None:
        return Pressed(source, None)
    chosen = _picked(payload) if f"#{ending}" == PICKED else _selected(action, team(payload))
    ref = "" if token.action in ABOUT_COMMUNITIES else token.ref  # Slack says itself which workspace it is
    return Pressed(source, token.action, ref, token.argument, chosen)


SHORTCUTS: Mapping[str, Action] = {"rejected": Action.BEGIN, "feedback": Action.FEEDBACK}
"""What each shortcut of ours opens, by its callback id; one is for everywhere, one for a message."""


def shortcut(payload: Payload, person: Person) -> Pressed:
    """A shortcut, as the button it stands for; action None for one of another release."""
    source = _source(payload, person, str(payload["trigger_id"]))
    return Pressed(source, SHORTCUTS.get(str(payload.get("callback_id"))))


def filled(form: Form, payload: Payload) -> Form:
    """A form opened from a message holds what the message says."""
    said = private(plain((payload.get("message") or {}).get("text") or "")) if "callback_id" in payload else None
    if said is None:
        return form
    first, *others = form.fields
    text = Private(clipped(said.reveal(), first.limit))
    return replace(form, fields=(replace(first, value=text), *others))


def says_nothing(payload: Payload) -> bool:
    """A change in a list of several that is not sent yet."""
    return all(str(action.get("action_id", "")) == PICKS for action in payload.get("actions") or ())


def submission(payload: Payload, person: Person) -> Submitted | None:
    """A form sent in; None when it was opened by a release this one does not know."""
    view = payload["view"]
    memory = remembered(view.get("private_metadata") or "")
    if memory is None:
        return None
    here = {**payload, "channel": {"id": memory.channel}}
    source = _source(here, person, str(payload.get("trigger_id") or f"view:{view['id']}"))
    return Submitted(source, memory.token.action, memory.token.ref, memory.token.argument, _fields(view))


def words(body: Payload, person: Person) -> Wrote | None:
    """Plain words in a direct message; None for what bots, edits and joins bring."""
    event = body["event"]
    ordinary = event.get("subtype") in (None, "file_share") and not event.get("bot_id") and event.get("user")
    said = private(plain(event.get("text") or ""))
    if not ordinary or event.get("channel_type") != "im" or said is None:
        return None
    key = f"slack:{body['event_id']}"
    return Wrote(
        Source(key=key, member=member(team(body), event["user"]), locale=person.locale, zone=person.zone),
        said,
    )


def plain(text: str) -> str:
    """What the person typed: links and the three escaped signs as they were."""
    return _LINK.sub(_unlinked, text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _unlinked(found: re.Match[str]) -> str:
    target, label = found[1], found[2]
    if target[0] in "@#!":
        return target[0] + label if label else target
    return label or target.removeprefix("mailto:").removeprefix("tel:")


def _source(payload: Payload, person: Person, identity: str) -> Source:
    here = spot(payload)
    return Source(
        key=f"slack:{here.team}:{identity}",
        member=member(here.team, here.user),
        community=f"slack:{here.team}",
        channel=bool(here.channel) and not here.direct,
        locale=person.locale,
        zone=person.zone,
        room=f"slack:{here.team}/{here.channel}" if here.channel and not here.direct else "",
        name=private(person.name),
        manages=person.manages,
    )


def _selected(action: Payload, team: str) -> tuple[str, ...]:
    if action.get("selected_user"):
        return (member(team, str(action["selected_user"])),)
    if action.get("selected_conversation"):
        return (f"slack:{team}/{action['selected_conversation']}",)
    one = action.get("selected_option")
    several = action.get("selected_options") or ([one] if one else [])
    return tuple(option["value"] for option in several)


def _picked(payload: Payload) -> tuple[str, ...]:
    """What stands in the lists of the message when its button is pressed."""
    state = payload.get("state") or (payload.get("view") or {}).get("state") or {}
    blocks = state.get("values") or {}
    lists = (elements[PICKS] for elements in blocks.values() if PICKS in elements)
    return tuple(option["value"] for one in lists for option in one.get("selected_options") or ())


def _fields(view: Payload) -> dict[str, Private]:
    given = {}
    for block, elements in view["state"]["values"].items():
        element = elements.get(VALUE) or {}
        chosen = element.get("selected_option") or {}
        text = private(element.get("value") or chosen.get("value"))
        if text is not None:
            given[field_of(block)] = text
    return given


MARK = "onward-"


def _mark(blocks: Sequence[Payload]) -> str:
    first = str(blocks[0].get("block_id", "")) if blocks else ""
    return first if first.startswith(MARK) else ""
