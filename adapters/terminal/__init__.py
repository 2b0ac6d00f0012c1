"""The terminal. `connect` is what `bot.app` calls; the other files answer the same questions as in every adapter."""

from __future__ import annotations

import os
import re
import sys
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING

from adapters.terminal.intake import CANCEL, QUIT, TOMORROW
from adapters.terminal.piped import PipedScreen
from adapters.terminal.service import Screen, TerminalAdapter
from bot.commands import COMMANDS
from bot.hours import is_zone
from bot.places import Communities
from bot.ports import Clock, Core
from bot.replies import Line
from bot.words import DEFAULT_LOCALE, Words

if TYPE_CHECKING:
    from bot.config import Settings


def connect(settings: Settings, core: Core, communities: Communities, words: Words, clock: Clock) -> TerminalAdapter:
    """The adapter for the terminal this process runs in, or for the pipe in its place."""
    return TerminalAdapter(_screen(words), core, words, clock, local_zone(), local_language())


def local_language() -> str:
    """The language this machine is set to, as an IETF tag: POSIX names three variables. English where none says it."""
    said = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    tag = re.split(r"[.@]", said)[0].replace("_", "-")
    return tag if re.fullmatch(r"[a-z]{2,3}(-\w{2,8})*", tag, re.ASCII) else DEFAULT_LOCALE


def local_zone() -> str | None:
    """The zone this machine is set to; None where it does not say."""
    import tzlocal

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            zone = str(tzlocal.get_localzone_name())
    except Exception:  # a machine set up in an odd way is no reason not to talk
        return None
    return zone if is_zone(zone) else None


def _screen(words: Words) -> Screen:
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return PipedScreen()
    from adapters.terminal.screen import RichScreen

    return RichScreen(_commands(words))


def _commands(words: Words) -> Mapping[str, str]:
    """What can be completed: every command of ours and the terminal's own."""
    ours = {f"/{one.name} {one.sub}".strip(): words.text(one.description) for one in COMMANDS}
    return ours | {
        TOMORROW: words.text(Line("terminal-command-tomorrow")),
        QUIT: words.text(Line("terminal-command-quit")),
        CANCEL: words.text(Line("terminal-command-cancel")),
    }
