"""When a check-in may come: the member's local morning, never their night. Pure: instants in, instants out."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

FIRST_MINUTE = 9 * 60
LAST_MINUTE = 19 * 60
AWAY_AFTER = timedelta(days=3)
GRACE = timedelta(minutes=30)
GRACE_UNKNOWN = timedelta(hours=3)
DAY = timedelta(days=1)


def local_date(instant: datetime, zone: str | None) -> date:
    """The date it is somewhere; UTC's where no zone is known."""
    return instant.astimezone(ZoneInfo(zone) if zone else UTC).date()


def next_morning(now: datetime, zone: str | None, minute: int) -> tuple[datetime, date]:
    """The check-in of the next local day: its UTC instant and local date; without a zone, this time tomorrow."""
    if zone is None:
        due = (now + DAY).replace(microsecond=0)
        return due, due.date()
    day = local_date(now, zone) + DAY
    return at_minute(day, zone, minute), day


def at_minute(day: date, zone: str, minute: int) -> datetime:
    """A minute of a local day as a UTC instant; a skipped one moves forward, a doubled one is the first."""
    bounded = min(max(minute, FIRST_MINUTE), LAST_MINUTE)
    wall = datetime.combine(day, time(bounded // 60, bounded % 60), ZoneInfo(zone))
    return wall.astimezone(UTC)


def late(due_at: datetime, now: datetime, zone: str | None, minute: int) -> datetime | None:
    """None: send now. Else the next allowed instant for a check-in that is being looked at after its time."""
    if zone is None:
        if now - due_at < GRACE_UNKNOWN:
            return None
        days = (now - due_at) // DAY + 1
        return due_at + days * DAY
    here = now.astimezone(ZoneInfo(zone))
    if now - due_at < GRACE or FIRST_MINUTE <= here.hour * 60 + here.minute <= LAST_MINUTE:
        return None
    today = at_minute(here.date(), zone, minute)
    return today if today > now else at_minute(here.date() + DAY, zone, minute)


def is_zone(name: str) -> bool:
    """Whether this is the exact name of a zone."""
    return name in _zones()


def find_zones(typed: str, now: datetime) -> tuple[str, ...]:
    """Zones a typed place or time of day may mean, best first, at most 25."""
    wanted = _plain(typed)
    if not wanted:
        return ()
    names = {zone: _plain(zone.rpartition("/")[2]) for zone in _zones()}
    exact = sorted(zone for zone, city in names.items() if city == wanted)
    if exact:
        return tuple(exact[:25])
    return tuple(sorted(zone for zone, city in names.items() if wanted in city or wanted in _plain(zone))[:25])


def read_minute(text: str) -> int | None:
    """A typed time of day as minutes after midnight, or None."""
    found = re.fullmatch(r"\s*(\d{1,2})(?:[:.h](\d{2})?)?\s*(am|pm)?\s*", text.casefold())
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if found[3] == "pm" else 0) if found[3] else hour
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def suggest(option: str, typed: str, now: datetime) -> tuple[tuple[str, str], ...]:
    """Suggestions while typing, as (label, value), at most 25."""
    return tuple((zone, zone) for zone in find_zones(typed, now)) if option == "zone" else ()


@cache
def _zones() -> frozenset[str]:
    return frozenset(zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "posix")))


def _plain(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.replace("_", " ")).casefold()
    return " ".join("".join(sign for sign in bare if not unicodedata.combining(sign)).split())
