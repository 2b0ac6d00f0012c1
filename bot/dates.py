"""Typed dates, as people write them where they are: "24.12.", "12/24", "24 décembre", "2026-12-24". Pure."""

from __future__ import annotations

import re
from datetime import date

ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
WORDS = re.compile(r"\d+|[^\W\d_]+")
CENTURY = 100


def read_date(text: str, locale: str, today: date) -> date | None:
    """The date that is meant, or None. Without a year it is the next such day from today on."""
    typed = text.strip().casefold()
    iso = ISO.fullmatch(typed)
    if iso:
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    numbers = [int(word) for word in WORDS.findall(typed) if word.isdecimal()]
    month = _month(typed, locale)
    if month:
        order = "dy"[: len(numbers)] if len(numbers) < 3 else ""
    else:
        order = {3: _order(locale), 2: _order(locale).replace("y", "")}.get(len(numbers), "")
    if not order:
        return None
    parts = {"m": month or 0, **dict(zip(order, numbers, strict=True))}
    year = parts.get("y")
    if year is not None:
        return _date(year + 2000 if year < CENTURY else year, parts["m"], parts["d"])
    soon = (_date(when, parts["m"], parts["d"]) for when in range(today.year, today.year + 9))
    return next((day for day in soon if day and day >= today), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def _order(locale: str) -> str:
    """In which order day, month and year are written there, such as "dmy"."""
    from babel.dates import get_date_format  # slow to load, and seldom needed

    letters = re.findall(r"[dmy]", str(get_date_format("short", _known(locale)).pattern).casefold())
    return "".join(dict.fromkeys(letters))


def _month(typed: str, locale: str) -> int | None:
    """The month whose name stands in what was typed."""
    from babel.dates import get_month_names

    words = {word for word in WORDS.findall(typed) if not word.isdecimal()}
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for number, name in get_month_names(width, context, _known(locale)).items():
                if name.casefold().strip(".") in words:
                    return int(number)
    return None


def _known(locale: str) -> str:
    """A locale Babel knows, by its tag; English where it knows none."""
    from babel import Locale, UnknownLocaleError

    for tag in (locale, locale.partition("-")[0]):
        try:
            return str(Locale.parse(tag, sep="-"))
        except (UnknownLocaleError, ValueError):
            continue
    return "en"
