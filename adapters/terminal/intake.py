"""What was typed, as Events. Pure: no input, no clock, nothing remembered."""

from __future__ import annotations

import re

from adapters.terminal.limits import NUMBERS
from adapters.terminal.render import Card
from bot.events import Event, Pressed, Source
from bot.replies import Line
from bot.typed import read

MEMBER = "terminal:local"
"""There is one member here: whoever sits before this terminal."""

COMMUNITY = "terminal:here"

QUIT, CANCEL, TOMORROW = "/quit", "/cancel", "/tomorrow"
"""What only a terminal understands; everything else is the same as everywhere."""

_NUMBERS = re.compile(rf"\d{{1,{NUMBERS}}}(?:[ ,]+\d{{1,{NUMBERS}}})*", re.ASCII)


def source(key: str, locale: str, zone: str | None) -> Source:
    """Whose event it is. The terminal plays a channel as well, to show what others would see."""
    return Source(key=f"terminal:{key}", member=MEMBER, community=COMMUNITY, channel=True, locale=locale, zone=zone)


def command(line: str, source: Source) -> Event:
    """A command, or plain words."""
    return read(line, source)


def press(line: str, card: Card | None, source: Source) -> Pressed | Line | None:
    """What the numbers press on this card; a Line says why they cannot; None: these are no numbers."""
    if card is None or not card.entries or not _NUMBERS.fullmatch(line):
        return None
    numbers = [int(number) for number in re.split(r"[ ,]+", line)]
    missing = [number for number in numbers if not 1 <= number <= len(card.entries)]
    if missing:
        return Line("terminal-no-number", {"number": str(missing[0])})
    chosen = list(dict.fromkeys(card.entries[number - 1] for number in numbers))
    values = tuple(entry.value for entry in chosen if entry.value is not None)
    if len(chosen) > 1 and (len(values) < len(chosen) or card.most == 1):
        return Line("terminal-one-number")
    if len(values) > card.most:
        return Line("terminal-fewer-numbers", {"most": card.most})
    token = chosen[0].token
    return Pressed(source, token.action, token.ref, token.argument, values)
