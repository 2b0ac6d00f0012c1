"""When something that repeats comes next. APScheduler computes it; it knows every clock change."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger

from bot.community import Schedule


def next_after(schedule: Schedule, after: datetime) -> datetime | None:
    """The next instant of a schedule later than `after`, UTC; None for one that is off or has nowhere to go.

    A local minute that a clock change skips is left out that day; a doubled one comes once.
    """
    if not (schedule.on and schedule.room and schedule.days):
        return None
    trigger = _trigger(schedule.days, schedule.minute, schedule.zone)
    previous = after
    while found := trigger.get_next_fire_time(None, previous + timedelta(seconds=1)):
        when: datetime = found.astimezone(UTC)
        if when > after and _is_meant(schedule, when):
            return when
        previous = max(previous, when)
    return None


@lru_cache(maxsize=1_000)
def _trigger(days: frozenset[int], minute: int, zone: str) -> CronTrigger:
    """Made once for all communities that chose the same: making one costs as much as asking it."""
    listed = ",".join(str(day) for day in sorted(days))
    return CronTrigger(day_of_week=listed, hour=minute // 60, minute=minute % 60, timezone=ZoneInfo(zone))


def day_over(at: datetime, zone: str) -> datetime:
    """When the local day of an instant ends, UTC."""
    there = at.astimezone(ZoneInfo(zone))
    return datetime.combine(there.date() + timedelta(days=1), time(), there.tzinfo).astimezone(UTC)


def _is_meant(schedule: Schedule, when: datetime) -> bool:
    """Whether it is that minute there, and the first of a doubled one."""
    there = when.astimezone(ZoneInfo(schedule.zone))
    return there.hour * 60 + there.minute == schedule.minute and not there.fold
