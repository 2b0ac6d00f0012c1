"""A typed line as an Event: a command, a number of the last card, plain words. Pure; nothing is remembered."""

from __future__ import annotations

import re

from adapters.terminal.render import COMMUNITY, MEMBER, ROOM, Card
from bot.events import Event, Pressed, Source, Wrote
from bot.replies import Line
from bot.typed import read

TOMORROW, QUIT, CANCEL = "/tomorrow", "/quit", "/cancel"
"""What only the terminal understands: move its clock, leave, leave a form."""

_NUMBERS = re.compile(r"[0-9]{1,3}([\s,]+[0-9]{1,3})*", re.ASCII)


def source(key: str, zone: str | None, locale: str) -> Source:
    """Where everything typed here comes from. The terminal plays a channel as well, to show what others would see."""
    return Source(
        key=f"terminal:{key}",
        member=MEMBER,
        community=COMMUNITY,
        channel=True,
        room=ROOM,
        locale=locale,
        zone=zone,
        manages=True,
    )


def event(line: str, card: Card | None, source: Source) -> Event | Line:
    """What a line means, or the kind line that says why a number means nothing."""
    if not _NUMBERS.fullmatch(line.strip()):
        return read(line, source)
    numbers = [int(number) for number in re.findall(r"[0-9]+", line)]
    if card is None or not card.entries:
        return Line("terminal-no-card")
    return _press(numbers, card, source)


def words(line: str, source: Source) -> Wrote | None:
    """The line as plain words, or None when it is a command."""
    meant = read(line, source)
    return meant if isinstance(meant, Wrote) else None


def press(card: Card, number: int, source: Source) -> Pressed:
    """What the entry with this number means."""
    entry = card.entries[number - 1]
    chosen = () if entry.value is None else (entry.value,)
    return Pressed(source, entry.token.action, entry.token.ref, entry.token.argument, chosen)


def _press(numbers: list[int], card: Card, source: Source) -> Pressed | Line:
    distinct = list(dict.fromkeys(numbers))
    if not all(1 <= number <= len(card.entries) for number in distinct):
        return Line("terminal-no-number", {"most": str(len(card.entries))})
    if len(distinct) == 1:
        return press(card, distinct[0], source)
    entries = [card.entries[number - 1] for number in distinct]
    values = tuple(entry.value for entry in entries if entry.value is not None)
    if len(values) < len(entries) or card.most == 1:
        return Line("terminal-one-number")
    if len(values) > card.most:
        return Line("terminal-few-numbers", {"most": card.most})
    token = entries[0].token
    return Pressed(source, token.action, token.ref, token.argument, values)
