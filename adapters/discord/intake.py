"""What Discord sends as Events. Pure: no network, no clock, nothing remembered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from adapters.discord.limits import ADMINISTRATOR, EPHEMERAL, MANAGE_GUILD
from bot.commands import find
from bot.events import Event, Pressed, Source, Submitted, Wrote
from bot.private import Private, private
from bot.tokens import ABOUT_COMMUNITIES, Token, decode

Payload = Mapping[str, Any]

COMMAND, COMPONENT, AUTOCOMPLETE, SUBMISSION = 2, 3, 4, 5
SUBCOMMAND = 1
GUILD, BOT_DM, PRIVATE_CHANNEL = 0, 1, 2
MESSAGE, REPLY = 0, 19
"""The kinds of messages that people write; of all others Discord tells."""


@dataclass(frozen=True, slots=True)
class Spot:
    """How an interaction can be answered.

    private: only the person sees an ordinary answer anyway, so that none is ephemeral. over: an answer can take the
    place of the card that was pressed. pressed: it came from a card at all.
    """

    id: str
    application: str
    token: str
    private: bool = False
    over: bool = False
    pressed: bool = False


def member(user: str) -> str:
    """The key of a member."""
    return f"discord:{user}"


def user_of(member: str) -> str:
    """The Discord user id inside a member key."""
    return member.partition(":")[2]


def spot(payload: Payload) -> Spot:
    """How this interaction can be answered. A card others see is never replaced."""
    message = payload.get("message") or {}
    private_place = _context(payload) == BOT_DM
    hidden = bool(int(message.get("flags") or 0) & EPHEMERAL)
    return Spot(
        id=str(payload["id"]),
        application=str(payload["application_id"]),
        token=str(payload["token"]),
        private=private_place,
        over=bool(message) and (private_place or hidden),
        pressed=bool(message),
    )


def event(payload: Payload) -> Event:
    """The event of any interaction but autocomplete; an unknown one is a press whose meaning is not known."""
    match payload.get("type"):
        case 2:
            return command(payload)
        case 5:
            return submission(payload)
        case _:
            return press(payload)


def command(payload: Payload) -> Event:
    """What a slash command asks for."""
    data = payload["data"]
    sub, options = _leaf(data)
    known = find(data["name"], sub)
    if known is None:
        return Pressed(_source(payload), None)
    given = ((option["name"], private(str(option.get("value", "")))) for option in options)
    return known.make(_source(payload), {name: value for name, value in given if value is not None})


def press(payload: Payload) -> Pressed:
    """A pressed button or a choice from a list; action None for codes of another release."""
    token = token_of(payload)
    if token is None:
        return Pressed(_source(payload), None)
    chosen = tuple(_keyed(str(value), payload) for value in payload["data"].get("values") or ())
    return Pressed(_source(payload), token.action, token.ref, token.argument, chosen)


def _keyed(value: str, payload: Payload) -> str:
    """A chosen value; of a person or a channel, the key."""
    match payload["data"].get("component_type"):
        case 5:
            return member(value)
        case 8:
            return f"discord:{payload.get('guild_id')}/{value}"
        case _:
            return value


def from_afar(event: Event, payload: Payload) -> Pressed | Submitted | None:
    """A press in a direct message on a card about a community, with the community it names; None for any other.

    Whether they may manage it is not said there: it has to be asked for.
    """
    if payload.get("guild_id") or not isinstance(event, Pressed | Submitted):
        return None
    if event.action not in ABOUT_COMMUNITIES or not event.ref.isdecimal():
        return None
    return replace(event, source=replace(event.source, community=f"discord:{event.ref}", afar=True))


def submission(payload: Payload) -> Submitted | Pressed:
    """A form sent in; a press that means nothing when another release opened it."""
    token = token_of(payload)
    if token is None:
        return Pressed(_source(payload), None)
    fields = dict(_fields(payload["data"].get("components") or ()))
    return Submitted(_source(payload), token.action, token.ref, token.argument, fields)


def words(payload: Payload) -> Wrote | None:
    """Plain words in a direct message; None for what others read along, what no person wrote, and what has no words.

    Discord does not tell the language of whoever wrote.
    """
    author, said = payload["author"], private(str(payload.get("content") or ""))
    of_a_person = not author.get("bot") and not payload.get("webhook_id") and payload.get("type") in (MESSAGE, REPLY)
    if payload.get("guild_id") or not of_a_person or said is None:
        return None
    return Wrote(Source(key=f"discord:{payload['id']}", member=member(str(author["id"])), locale=""), said)


def focused(payload: Payload) -> tuple[str, str]:
    """The option being typed in and what stands there; two empty texts when there is none."""
    _, options = _leaf(payload["data"])
    for option in options:
        if option.get("focused"):
            return option["name"], str(option.get("value") or "")
    return "", ""


def token_of(payload: Payload) -> Token | None:
    """What the pressed thing carries; None for anything another release wrote."""
    return decode(str((payload.get("data") or {}).get("custom_id", "")).partition("#")[0])


def locale(payload: Payload) -> str:
    """The person's own language."""
    return str(payload.get("locale") or "en")


def _source(payload: Payload) -> Source:
    person = (payload.get("member") or {}).get("user") or payload["user"]
    guild = payload.get("guild_id")
    return Source(
        key=f"discord:{payload['id']}",
        member=member(str(person["id"])),
        community=f"discord:{guild}" if guild else "",
        channel=_context(payload) != BOT_DM,
        locale=locale(payload),
        room=f"discord:{guild}/{payload['channel_id']}" if guild and payload.get("channel_id") else "",
        name=_called(payload, person),
        manages=_manages(payload),
    )


def _manages(payload: Payload) -> bool:
    """Whether Discord says, with this very interaction, that they may manage the server."""
    given = str((payload.get("member") or {}).get("permissions") or "0")
    return given.isdecimal() and bool(int(given) & (ADMINISTRATOR | MANAGE_GUILD))


def _called(payload: Payload, person: Payload) -> Private | None:
    """What somebody is called where they are; in a direct message nobody reads along to whom it would matter."""
    nick = (payload.get("member") or {}).get("nick")
    return private(str(nick or person.get("global_name") or person.get("username") or ""))


def _context(payload: Payload) -> int:
    stated = payload.get("context")
    return int(stated) if stated is not None else (GUILD if payload.get("guild_id") else BOT_DM)


def _leaf(data: Payload) -> tuple[str, Sequence[Payload]]:
    options = data.get("options") or ()
    if options and options[0].get("type") == SUBCOMMAND:
        return options[0]["name"], options[0].get("options") or ()
    return "", options


def _fields(components: Sequence[Payload]) -> Iterator[tuple[str, Private]]:
    for outer in components:
        for inner in [outer["component"]] if "component" in outer else outer.get("components") or ():
            text = private(str(inner.get("value") or next(iter(inner.get("values") or ()), "")))
            if text is not None:
                yield str(inner["custom_id"]), text
