"""The commands as Discord registers them, and whether what it has already is the same. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from adapters.discord.limits import CHOICE_NAME, CHOICE_VALUE, CHOICES, DESCRIPTION, LOCALES, OPTIONS
from adapters.discord.render import label
from bot.commands import COMMANDS, Command, CommandOption, complete
from bot.fit import clipped
from bot.replies import Line
from bot.words import DEFAULT_LOCALE, Words

Payload = dict[str, Any]

CHAT_INPUT, SUBCOMMAND, STRING = 1, 1, 3
EVERYWHERE = {"integration_types": [0, 1], "contexts": [0, 1, 2]}
"""Stated, because Discord's own defaults differ from place to place."""

NAME = re.compile(r"[-_'\w]{1,32}")
"""What Discord takes for a name, but for its case: one bad name would make it refuse every command."""

_KEPT = (
    "name",
    "description",
    "description_localizations",
    "name_localizations",
    "integration_types",
    "contexts",
    "required",
    "autocomplete",
    "max_length",
    "value",
)


def payloads(words: Words) -> list[Payload]:
    """Every command. A command that has others below it stands for them alone: Discord cannot offer it by itself."""
    names = dict.fromkeys(row.name for row in COMMANDS)
    return [_command([row for row in COMMANDS if row.name == name], words) for name in names]


def same(ours: Iterable[Mapping[str, Any]], theirs: Iterable[Mapping[str, Any]]) -> bool:
    """Whether Discord has exactly these commands already."""
    return _sorted(ours) == _sorted(theirs)


def suggestions(option: str, typed: str, now: datetime) -> list[Payload]:
    """What to offer while an option is typed."""
    found = complete(option, typed, now)[:CHOICES]
    return [{"name": label(name, CHOICE_NAME), "value": value[:CHOICE_VALUE]} for name, value in found]


def _command(rows: list[Command], words: Words) -> Payload:
    subs = [row for row in rows if row.sub]
    main = next((row for row in rows if not row.sub), rows[0])
    options = [_sub(row, words) for row in subs] if subs else [_option(one, words) for one in main.options]
    return {
        "type": CHAT_INPUT,
        "name": main.name,
        **_described(main.description, words),
        "options": options,
        **EVERYWHERE,
    }


def _sub(row: Command, words: Words) -> Payload:
    return {
        "type": SUBCOMMAND,
        "name": row.sub,
        **_described(row.description, words),
        "options": [_option(one, words) for one in row.options],
    }


def _option(option: CommandOption, words: Words) -> Payload:
    drawn: Payload = {"type": STRING, "name": option.name, **_described(option.description, words), "required": False}
    if option.choices:
        choices = [_choice(value, name, words) for value, name in option.choices[:OPTIONS]]
        return drawn | {"choices": choices}
    return drawn | {"max_length": option.limit, "autocomplete": bool(option.completes)}


def _choice(value: str, name: Line, words: Words) -> Payload:
    said = label(words.text(name), CHOICE_NAME)
    return {"name": said, "value": value} | _translated("name_localizations", name, words, CHOICE_NAME)


def _described(line: Line, words: Words) -> Payload:
    """A description, and both it and the name in every language that has them."""
    names = {name: said for name in LOCALES if (said := words.name(line, name)) and NAME.fullmatch(said)}
    drawn = {"description": label(words.text(line), DESCRIPTION), **({"name_localizations": names} if names else {})}
    return drawn | _translated("description_localizations", line, words, DESCRIPTION)


def _translated(field: str, line: Line, words: Words, limit: int) -> Payload:
    """The same line in every other language of Discord's that there are words for."""
    offered = {name: words.offered(name) for name in LOCALES}
    said = {name: clipped(words.text(line, name), limit) for name, ours in offered.items() if ours != DEFAULT_LOCALE}
    return {field: said} if said else {}


def _sorted(commands: Iterable[Mapping[str, Any]]) -> list[Any]:
    return sorted((_plain(one) for one in commands), key=lambda one: str(one["name"]))


def _plain(node: Mapping[str, Any]) -> Payload:
    """Only what we say, without what means the same as saying nothing."""
    kept = {name: node[name] for name in _KEPT if node.get(name) not in (None, False, {}, [])}
    for name in ("integration_types", "contexts"):
        if name in kept:
            kept[name] = sorted(kept[name])
    kept["type"] = node.get("type", CHAT_INPUT if "value" not in node else 0)
    for name in ("options", "choices"):
        if node.get(name):
            kept[name] = [_plain(one) for one in node[name]]
    return kept
