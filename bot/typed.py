"""A typed line as the event it means, for platforms where commands are text. Total: every text has an event."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from bot.commands import Command, CommandOption, Given, find
from bot.events import Asked, Encouraged, Event, Rejected, Source, Wrote
from bot.hours import read_minute
from bot.private import Private, private
from bot.state import Stage
from bot.vocabulary import folded, vocabulary

STAGE_WORDS: Mapping[str, Stage] = {
    "application": Stage.APPLICATION,
    "applied": Stage.APPLICATION,
    "interview": Stage.INTERVIEW,
    "interviewed": Stage.INTERVIEW,
    "finalround": Stage.FINAL_ROUND,
    "final": Stage.FINAL_ROUND,
    "lastround": Stage.FINAL_ROUND,
    "noreply": Stage.NO_REPLY,
    "noanswer": Stage.NO_REPLY,
    "noresponse": Stage.NO_REPLY,
    "ghosted": Stage.NO_REPLY,
    "laidoff": Stage.LAID_OFF,
    "layoff": Stage.LAID_OFF,
    "offerwithdrawn": Stage.LAID_OFF,
    "offerrescinded": Stage.LAID_OFF,
    "laidofforofferwithdrawn": Stage.LAID_OFF,
}
"""What people call how far they had come, letters only."""

QUOTES = {'"': '"', "'": "'", "“": "”", "„": "“", "«": "»", "‘": "’"}
"""Signs that hold a value with commas together, as they open and close; phones turn straight ones into curly ones."""


_PARTED = re.compile(r"[,=:\"'“„«‘]")
"""What can part a line at all."""

READ = 3000
"""Characters of a command that are read; more than all its options hold together."""

COUNTRY = 2
"""Letters of a country's code: "Berlin, DE" is a place, and no wish to be spoken to in German."""

_AFTER = ("", ",", " ", "\t", "\n")
"""What may follow a closing sign; any other is an apostrophe."""


def read(line: str, source: Source) -> Event:
    """The event of a line: a command with what was given to it, or else plain words."""
    words = line.strip()[:READ]
    name, rest = _first(words[1:]) if words.startswith("/") else ("", "")
    command, given = _command(name, rest)
    if command is None:
        return Wrote(source, Private(line))
    return heard(command.make(source, _given(command, given)), line)


def heard(event: Event, line: str) -> Event:
    """The event of a command with the whole of its line, of which options take only what fits them."""
    return replace(event, said=Private(line)) if isinstance(event, Rejected | Asked | Encouraged) else event


def _command(name: str, rest: str) -> tuple[Command | None, str]:
    """The command meant and the text left for its options; None where there is no such command."""
    sub, further = _first(rest)
    command = (find(name, sub) or find(name, vocabulary().subs.get((name, folded(sub)), sub))) if sub else None
    if command:
        return command, further
    plain = find(name)
    return (plain, rest) if plain and (plain.options or not rest) else (None, "")


def _first(text: str) -> tuple[str, str]:
    """The first word in lower case, and all after it."""
    word, *rest = text.split(maxsplit=1) or [""]
    return word.casefold(), "".join(rest)


def _given(command: Command, text: str) -> Given:
    """What was given by name, and what is left in the order of the options; the last one takes all of it."""
    named, loose = _split(text, _called(command))
    values = {name: value for name, value in named.items() if value}
    parts = [part for part in loose if part]
    for option in filter(_is_code, command.options):
        if option.name in values and not _fits(option, values[option.name]):
            parts.append(values.pop(option.name))  # nothing that was typed is lost
        if option.name not in values and (part := next((one for one in parts if _stands_alone(option, one)), "")):
            values[option.name] = part
            parts.remove(part)
        elif option.name not in values and parts and text.endswith(parts[-1]):  # not in quotes, then
            parts[-1], values[option.name] = _ending(option, parts[-1])
    free = [option.name for option in command.options if option.name not in values and not _is_code(option)]
    for name in free:
        taken = parts if name == free[-1] else parts[:1]
        values[name] = ", ".join(taken)
        parts = parts[len(taken) :]
    given = {option.name: _value(option, values.get(option.name, "")) for option in command.options}
    return {name: value for name, value in given.items() if value}


def _called(command: Command) -> Mapping[str, str]:
    """The options of a command by every name they have, in small letters."""
    names = {option.name for option in command.options}
    return {**{said: name for said, name in vocabulary().spellings.items() if name in names}, **{n: n for n in names}}


def _split(text: str, names: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """Pairs (`name=value` or `name: value`) and loose parts. A comma, a closing quote or the next name ends each."""
    named: dict[str, str] = {}
    loose: list[str] = []
    for name, value in _pieces(text, names):
        if name and name not in named:
            named[name] = value
        else:
            loose.append(value)
    return named, loose


def _pieces(text: str, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if not _PARTED.search(text):
        yield "", text.strip()
        return
    starts = re.compile(rf"({'|'.join(map(re.escape, names))})\s*[=:]\s*", re.IGNORECASE) if names else None
    name, value, at = "", "", 0
    while at < len(text):
        sign = text[at]
        start = starts.match(text, at) if starts and (at == 0 or text[at - 1] in " ,\t\n") else None
        closing = _closing(text, at) if not value.strip() or (sign != "'" and value[-1].isspace()) else -1
        if start:
            yield name, value.strip()
            name, value, at = names.get(start[1].casefold(), ""), "", start.end()
        elif closing > 0:
            if value.strip():
                yield name, value.strip()
                name = ""
            yield name, text[at + 1 : closing].strip()
            name, value, at = "", "", closing + 1
        elif sign == ",":
            yield name, value.strip()
            name, value, at = "", "", at + 1
        else:
            value, at = value + sign, at + 1
    yield name, value.strip()


def _closing(text: str, at: int) -> int:
    """Where a sign at this place closes: before a space, a comma or the end. -1 when none opens here."""
    sign = QUOTES.get(text[at])
    if sign is None:
        return -1
    return next(
        (end for end in range(at + 1, len(text)) if text[end] == sign and text[end + 1 : end + 2] in _AFTER), -1
    )


def _fits(option: CommandOption, part: str) -> bool:
    """Whether a part can be meant for this option."""
    return bool(_code(option, part)) if option.choices else read_minute(part) is not None


def _stands_alone(option: CommandOption, part: str) -> bool:
    """Whether a part can only be meant for this option, wherever it stands and without its name."""
    return _fits(option, part) and (len(part) > COUNTRY or not option.choices)


def _ending(option: CommandOption, part: str) -> tuple[str, str]:
    """A part without the code that it ends with, and that code: "Acme final round" is a company and a stage."""
    words = part.split()
    for at in range(max(1, len(words) - 3), len(words)):
        if _stands_alone(option, " ".join(words[at:])):
            return " ".join(words[:at]), " ".join(words[at:])
    return part, ""


def _is_code(option: CommandOption) -> bool:
    return bool(option.choices) or option.completes == "hour"


def _value(option: CommandOption, text: str) -> Private | None:
    return private(_code(option, text) or text[: option.limit])


def _code(option: CommandOption, text: str) -> str | None:
    """The option's own code for what was typed, if it has codes and this is one."""
    letters = folded(text)
    codes = {"".join(sign for sign in code if sign.isalnum()): code for code, _ in option.choices}
    if option.name == "stage" and letters in STAGE_WORDS:
        return STAGE_WORDS[letters].value
    return codes.get(letters) or vocabulary().codes.get((option.name, letters))
