"""Say which help lines have to be looked at again: `python -m tests.old_help_lines`. Ends with 1 from 180 days on.

Old numbers stay online for years. This is asked before a release and never by `make test`: a test that fails because
time has passed tells nobody who changes the code anything.
"""

from __future__ import annotations

import sys
import tomllib
from datetime import UTC, date, datetime, timedelta

from bot.catalog import MESSAGES

AGAIN, TOO_OLD = timedelta(days=90), timedelta(days=180)
"""From when on a line is to be checked on its own site again; and from when on nothing is released with it."""


def ages(today: date) -> list[tuple[str, timedelta]]:
    """Every line with the time since somebody looked at it, the oldest first."""
    rows = tomllib.loads((MESSAGES / "help_lines.toml").read_text(encoding="utf-8"))["line"]
    aged = [(f"{row['country']}: {row['name']}", today - row["checked_on"]) for row in rows]
    return sorted(aged, key=lambda one: one[1], reverse=True)


def report(today: date) -> tuple[list[str], bool]:
    """What to say, and whether a release has to wait."""
    due = [(name, age) for name, age in ages(today) if age >= AGAIN]
    said = [f"{name} was checked {age.days} days ago; look at its own site, then set checked_on." for name, age in due]
    return said, any(age >= TOO_OLD for _, age in due)


if __name__ == "__main__":
    lines, waits = report(datetime.now(UTC).date())
    print("\n".join(lines) or "Every help line was checked in the last 90 days.")
    sys.exit(1 if waits else 0)
