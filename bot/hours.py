"""When a check-in may come: the member's local morning, never their night. Pure: instants in, instants out.

All instants are aware; those given back are UTC. A minute is a minute after local midnight.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.zones import city, find_zones, is_zone

__all__ = [
    "AWAY_AFTER",
    "FIRST_MINUTE",
    "LAST_MINUTE",
    "at_minute",
    "find_zones",
    "friday",
    "is_zone",
    "late",
    "local_date",
    "next_morning",
    "on_weekday",
    "read_minute",
    "same_day_or_next",
    "suggest",
    "working_days",
]

FIRST_MINUTE = 9 * 60
LAST_MINUTE = 19 * 60
"""Check-ins come between these, both included."""

AWAY_AFTER = timedelta(days=3)
"""So long past its time, a check-in says that the bot was away."""

GRACE = timedelta(minutes=30)
"""So long past its time, a check-in still goes out whatever the hour has become."""

GRACE_UNKNOWN = timedelta(hours=3)
"""The same where no zone is known: the time of day they agreed to is all there is to go by."""

DAY = timedelta(days=1)
FRIDAY, SATURDAY = 4, 5
"""As `date.weekday` counts: Monday is 0."""
SUGGESTIONS = 25

_TIME = re.compile(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})?)?\s*([ap])?\.?(?:m\.?)?", re.ASCII)


def local_date(instant: datetime, zone: str | None) -> date:
    """The date it is somewhere; UTC's where no zone is known."""
    return instant.astimezone(ZoneInfo(zone) if zone else UTC).date()


def next_morning(now: datetime, zone: str | None, minute: int) -> tuple[datetime, date]:
    """The check-in of the next local day: its instant and local date; without a zone, this time tomorrow."""
    if zone is None:
        due = (now.astimezone(UTC) + DAY).replace(microsecond=0)
        return due, due.date()
    due = at_minute(local_date(now, zone) + DAY, zone, minute)
    return due, local_date(due, zone)


def working_days(start: datetime, count: int, zone: str | None, minute: int) -> datetime:
    """So many working days after an instant, at that minute: weekends never count. Without a zone, at this time."""
    begin = local_date(start, zone)
    day = begin
    for _ in range(count):
        day = _weekday_from(day + DAY)
    if zone is None:
        return (start.astimezone(UTC) + (day - begin)).replace(microsecond=0)
    return on_weekday(at_minute(day, zone, minute), zone, minute)


def working_days_between(start: datetime, end: datetime, zone: str | None) -> int:
    """How many working days come after the first date, up to and with the second; none where that is not later."""
    first, last = local_date(start, zone), local_date(end, zone)
    return sum((first + DAY * one).weekday() < SATURDAY for one in range(1, (last - first).days + 1))


def friday(now: datetime, zone: str | None, minute: int) -> datetime:
    """The first Friday after today's date there, at that minute; without a zone, at this time of day."""
    today = local_date(now, zone)
    day = today + DAY * ((FRIDAY - today.weekday() - 1) % 7 + 1)
    return at_minute(day, zone, minute) if zone else (now.astimezone(UTC) + (day - today)).replace(microsecond=0)


def on_weekday(due: datetime, zone: str | None, minute: int) -> datetime:
    """The instant itself, or where that is on a weekend of theirs, the Monday after it."""
    day = local_date(due, zone)
    monday = _weekday_from(day)
    if monday == day:
        return due
    return at_minute(monday, zone, minute) if zone else due + (monday - day)


def _weekday_from(day: date) -> date:
    """That day, or the Monday after it where it is on a weekend."""
    return day + DAY * (7 - day.weekday()) if day.weekday() >= SATURDAY else day


def same_day_or_next(due: datetime, after: datetime, zone: str | None, minute: int) -> datetime:
    """Where a promised check-in comes once the zone, the minute or a pause changed: its own day, else the next one.

    Without a zone it keeps its time of day, which is all there is to go by.
    """
    if zone is None:
        return due if due > after else due + ((after - due) // DAY + 1) * DAY
    day = max(local_date(due, zone), local_date(after, zone))
    when = at_minute(day, zone, minute)
    return when if when > after else at_minute(day + DAY, zone, minute)


def at_minute(day: date, zone: str, minute: int) -> datetime:
    """A minute of a local day, moved into the allowed hours.

    A doubled minute is the first of the two; a skipped one becomes the first minute there is after it. Where that
    leaves the allowed hours, or the whole day is skipped (Apia, 30 December 2011), it is the day after.
    """
    bounded = min(max(minute, FIRST_MINUTE), LAST_MINUTE)
    there = ZoneInfo(zone)
    wall = datetime.combine(day, time(bounded // 60, bounded % 60), there)
    instant = wall.astimezone(UTC)
    if instant.astimezone(there).replace(tzinfo=None) == wall.replace(tzinfo=None):
        return instant
    resumed = _end_of_gap(wall)
    local = resumed.astimezone(there)
    if local.date() == day and FIRST_MINUTE <= local.hour * 60 + local.minute <= LAST_MINUTE:
        return resumed
    return at_minute(day + DAY, zone, minute)


def _end_of_gap(wall: datetime) -> datetime:
    """The instant clocks jump over a skipped wall time: halving the span between its two readings finds it."""
    before, after = wall.replace(fold=1).astimezone(UTC), wall.replace(fold=0).astimezone(UTC)
    new = after.astimezone(wall.tzinfo).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        if middle.astimezone(wall.tzinfo).utcoffset() == new:
            after = middle
        else:
            before = middle
    return after


def late(due_at: datetime, now: datetime, zone: str | None, minute: int, *, weekdays: bool = False) -> datetime | None:
    """None: send now. Else the next allowed instant for a check-in that is being looked at after its time.

    weekdays: on a weekend of theirs nothing is sent, however late it is.
    """
    wanted = _next_allowed(due_at, now, zone, minute)
    if not weekdays:
        return wanted
    monday = on_weekday(wanted or now, zone, minute)
    return wanted if monday == (wanted or now) else monday


def _next_allowed(due_at: datetime, now: datetime, zone: str | None, minute: int) -> datetime | None:
    if zone is None:
        if (now - due_at) % DAY < GRACE_UNKNOWN:
            return None
        return due_at + ((now - due_at) // DAY + 1) * DAY
    here = now.astimezone(ZoneInfo(zone))
    if now - due_at < GRACE or FIRST_MINUTE <= here.hour * 60 + here.minute <= LAST_MINUTE:
        return None
    today = at_minute(here.date(), zone, minute)
    return today if today > now else at_minute(here.date() + DAY, zone, minute)


def read_minute(text: str) -> int | None:
    """A typed time of day ("9", "9:30", "09.30", "2:30 pm", "14h") as minutes after midnight, or None."""
    found = _TIME.fullmatch(text.strip().casefold())
    if not found:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def suggest(option: str, typed: str, now: datetime) -> tuple[tuple[str, str], ...]:
    """Suggestions while typing, as (label of at most 75 characters, value), at most 25."""
    if option == "zone":
        return tuple((_zone_label(zone, now), zone) for zone in find_zones(typed, now)[:SUGGESTIONS])
    return _hours_like(typed) if option == "hour" else ()


def _zone_label(zone: str, now: datetime) -> str:
    """A city and the time it is there: nobody has to know the name of a zone."""
    return f"{city(zone)} · {now.astimezone(ZoneInfo(zone)):%H:%M}"


def _hours_like(typed: str) -> tuple[tuple[str, str], ...]:
    offered = [f"{minute // 60:02}:{minute % 60:02}" for minute in range(FIRST_MINUTE, LAST_MINUTE + 1, 30)]
    minute = read_minute(typed)
    wanted = typed.strip() if minute is None else f"{minute // 60:02}"
    fitting = [hour for hour in offered if hour.startswith(wanted)] or offered
    return tuple((hour, hour) for hour in fitting)
