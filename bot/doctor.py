"""Whether all that Onward needs is there: each finding says what is so, and what to do where it is not fine."""

from __future__ import annotations

import asyncio
import os
import platform
import sqlite3
import stat
import sys
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from pkgutil import resolve_name

from bot.community import Community
from bot.config import ConfigError, Settings, load_settings
from bot.replies import Line
from bot.store import StoreError, path_of
from bot.store.peek import communities
from bot.words import Words
from bot.zones import is_zone

Checkup = Callable[[Settings, str, Sequence[str]], Awaitable[Sequence[tuple[bool, Line]]]]
"""How a platform is asked whether it takes our tokens, and lets us write to somebody (or "") and in these rooms."""

PYTHON = (3, 11)
SQLITE = (3, 35, 0)
"""The first with RETURNING."""

OTHERS = stat.S_IRWXG | stat.S_IRWXO


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at, and what is to be said about it."""

    fine: bool
    line: Line


def examine(write_to: Mapping[str, str] | None = None) -> tuple[Finding, ...]:
    """Look at everything; nothing is made or changed. write_to: who gets one test message, by platform."""
    return (*_machine(), *_settings(write_to or {}))


def report(findings: Sequence[Finding]) -> str:
    """The findings, one a line, for whoever runs the bot."""
    words = Words()
    return "\n".join(
        words.text(Line("doctor-fine" if finding.fine else "doctor-not-fine", {"finding": finding.line}))
        for finding in findings
    )


def _machine() -> Iterator[Finding]:
    yield Finding(sys.version_info >= PYTHON, Line("doctor-python", {"version": platform.python_version()}))
    yield Finding(sqlite3.sqlite_version_info >= SQLITE, Line("doctor-sqlite", {"version": sqlite3.sqlite_version}))
    zones = is_zone("Europe/Berlin")
    yield Finding(zones, Line("doctor-zones" if zones else "doctor-zones-missing"))


def _settings(write_to: Mapping[str, str]) -> Iterator[Finding]:
    try:
        settings = load_settings()
        path = path_of(settings.database_url)
    except (ConfigError, StoreError) as problem:
        yield Finding(False, Line("doctor-reason", {"reason": str(problem)}))
        return
    yield _database(path)
    yield _keys(settings, path, path.with_suffix(".key"))
    known = communities(path, settings.keys)
    yield from _stopped(known)
    yield from _tokens(settings, write_to, known)


def _database(path: Path) -> Finding:
    """Whether the file, or the nearest folder there is, can be written to."""
    place = next(one for one in (path, *path.absolute().parents) if one.exists())
    kept = place.is_file() if place == path else place.is_dir()
    usable = kept and os.access(place, os.W_OK) and (place.is_dir() or os.access(place.parent, os.W_OK))
    return Finding(usable, Line("doctor-database" if usable else "doctor-database-closed", {"path": str(path)}))


def _keys(settings: Settings, database: Path, file: Path) -> Finding:
    if settings.keys:
        return Finding(True, Line("doctor-keys-set"))
    if file.exists():
        alone = not file.stat().st_mode & OTHERS
        return Finding(alone, Line("doctor-keys" if alone else "doctor-keys-open", {"path": str(file)}))
    from bot.store.schema import holds_members

    gone = holds_members(database)
    return Finding(not gone, Line("doctor-keys-gone" if gone else "doctor-keys-later", {"path": str(file)}))


def _stopped(known: Mapping[str, Community]) -> Iterator[Finding]:
    """Posts that a channel took no longer: their admins were told, and nobody looked after it yet."""
    for key, community in known.items():
        for schedule in (community.quotes, community.weekly):
            if schedule.stopped:
                yield Finding(False, Line("doctor-posts-stopped", {"community": key, "reason": schedule.stopped}))


def _tokens(settings: Settings, write_to: Mapping[str, str], known: Mapping[str, Community]) -> Iterator[Finding]:
    try:
        platforms = settings.configured_platforms()
    except ConfigError as problem:
        yield Finding(False, Line("doctor-reason", {"reason": str(problem)}))
        return
    if not platforms:
        yield Finding(True, Line("doctor-no-tokens"))
    for name in platforms:
        checkup: Checkup = resolve_name(f"adapters.{name}.checkup:checkup")
        rooms = tuple(room for key, one in known.items() if key.startswith(f"{name}:") for room in one.rooms)
        for fine, line in asyncio.run(_awaited(checkup(settings, write_to.get(name, ""), rooms))):
            yield Finding(fine, line)


async def _awaited(found: Awaitable[Sequence[tuple[bool, Line]]]) -> Sequence[tuple[bool, Line]]:
    return await found
