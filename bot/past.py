"""What lies behind a member, with the day it was: so that they can see that they move. Nothing here is ever a score."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.private import Private

DONE_LIMIT = 400
"""How many done things are remembered, the newest: years of weeks."""


@dataclass(frozen=True, slots=True)
class Dated:
    """Something they told went well, or did. what: the value of a `Win` or a `SmallStep`.

    on: their own date then, or None where it was told before days were kept. about: the note it was about, or "".
    """

    what: str
    on: date | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A journey before the latest, as far as looking back needs it. opened_at: UTC; stage: a `Stage` value.

    company and role: known where a message about it is still to come.
    """

    opened_at: datetime
    stage: str | None = None
    ref: str = ""
    company: Private | None = None
    role: Private | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """How far the five questions about the career plan are. number: the next one, from 0. on: when the last was met."""

    number: int = 0
    on: date | None = None
