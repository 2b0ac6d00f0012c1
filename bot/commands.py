"""Every command as data. Adapters register from here, read what was typed with `read`, and complete with `complete`.

A new command is a row here, a flow file, its words and a story; no adapter changes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.events import Asked, Encouraged, Event, Rejected, Source, Topic
from bot.hours import suggest
from bot.private import Private, private
from bot.quotes import THEMES
from bot.replies import FIELD_LIMIT, Line
from bot.state import LANGUAGES, Stage

Given = Mapping[str, Private]
"""What was typed, by option name; options left out are absent."""


@dataclass(frozen=True, slots=True)
class CommandOption:
    """One optional value of a command. choices: value and its label; completes: what is suggested while typing."""

    name: str
    choices: tuple[tuple[str, Line], ...] = ()
    completes: Literal["zone", "hour", ""] = ""
    limit: int = FIELD_LIMIT

    @property
    def description(self) -> Line:
        """What it is for, one line."""
        return Line(f"option-{self.name}")


@dataclass(frozen=True, slots=True)
class Command:
    """A command: `/name` or `/name sub`. make turns a source and what was given into its event."""

    name: str
    sub: str
    make: Callable[[Source, Given], Event]
    options: tuple[CommandOption, ...] = ()

    @property
    def description(self) -> Line:
        """What it does, one line of at most 100 characters."""
        return Line(f"command-{self.name}-{self.sub}" if self.sub else f"command-{self.name}")


def _asks(topic: Topic) -> Callable[[Source, Given], Event]:
    def asked(source: Source, given: Given) -> Asked:
        codes = (given[name].reveal() if name in given else "" for name in ("about", "part", "language"))
        page, part, language = codes
        return Asked(source, topic, given.get("zone"), given.get("hour"), page or part, language, _said(given))

    return asked


def _rejected(source: Source, given: Given) -> Event:
    stage = given["stage"].reveal() if "stage" in given else None
    return Rejected(
        source, given.get("company"), given.get("role"), stage if stage in set(Stage) else None, _said(given)
    )


def _encouraged(source: Source, given: Given) -> Event:
    theme = given["theme"].reveal().casefold() if "theme" in given else None
    return Encouraged(source, theme if theme in THEMES else None, _said(given))


def _said(given: Given) -> Private | None:
    """All that was typed."""
    return private("\n".join(text.reveal() for text in given.values()))


STAGES = tuple((stage.value, Line(f"stage-{stage.value.replace('_', '-')}")) for stage in Stage)

SPOKEN = tuple((tag, Line(f"language-{tag.casefold()}")) for tag in ("app", *LANGUAGES))
"""The languages a member can be spoken to in, and the one of their app."""

PAGES = tuple(
    (name, Line(f"admin-page-{name}"))
    for name in (
        "quotes",
        "sharing",
        "wins",
        "words",
        "weekly",
        "lantern",
        "language",
        "country",
        "moderators",
        "managers",
        "keep",
    )
)
"""The pages of the admin panel that can be asked for by name."""

HELP_PARTS = (("why", Line("help-part-why")),)
"""What of the help can be asked for by name."""

COMMANDS: tuple[Command, ...] = (
    Command(
        "rejected",
        "",
        _rejected,
        (CommandOption("company"), CommandOption("role"), CommandOption("stage", STAGES)),
    ),
    Command(
        "encourage",
        "",
        _encouraged,
        (CommandOption("theme", tuple((theme, Line(f"theme-{theme}")) for theme in THEMES)),),
    ),
    Command("onward", "", _asks("where")),
    Command("onward", "where", _asks("where")),
    Command("onward", "progress", _asks("progress")),
    Command("onward", "notes", _asks("notes")),
    Command("onward", "plan", _asks("plan")),
    Command("onward", "win", _asks("win")),
    Command(
        "onward",
        "settings",
        _asks("settings"),
        (
            CommandOption("zone", completes="zone"),
            CommandOption("hour", completes="hour"),
            CommandOption("language", SPOKEN),
        ),
    ),
    Command("onward", "privacy", _asks("privacy")),
    Command("onward", "help", _asks("help"), (CommandOption("part", HELP_PARTS),)),
    Command("onward", "admin", _asks("admin"), (CommandOption("about", PAGES),)),
)
"""In the order people see them. `/onward` alone is the same as `/onward where` (Discord cannot offer it alone)."""


def find(name: str, sub: str = "") -> Command | None:
    """The command of that name, or None."""
    return next((row for row in COMMANDS if (row.name, row.sub) == (name, sub)), None)


def complete(option: str, typed: str, now: datetime) -> tuple[tuple[str, str], ...]:
    """Suggestions for an option as (label, value), at most 25."""
    return suggest(option, typed, now)
