"""Which time zone a person means: a city, a country, an offset, or the time it is where they are.

Names come from the `tzdata` package, so that a machine without zone data, or with old data, finds the same ones.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import datetime, timedelta
from difflib import get_close_matches
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo

FOUND = 25
"""Most zones given back: as many as a list can hold on every platform."""

NEAR = timedelta(minutes=7, seconds=30)
"""How far a clock that was read may be off. All zones are whole quarters of an hour apart."""

DAY = timedelta(days=1)

FAMILIAR = (
    "Europe/London", "Europe/Berlin", "Europe/Paris", "Europe/Madrid", "Europe/Rome", "Europe/Athens", "Europe/Kyiv",
    "Europe/Istanbul", "Europe/Moscow", "Africa/Lagos", "Africa/Cairo", "Africa/Johannesburg", "Africa/Nairobi",
    "Asia/Dubai", "Asia/Karachi", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Dhaka", "Asia/Jakarta", "Asia/Singapore",
    "Asia/Shanghai", "Asia/Manila", "Asia/Tokyo", "Australia/Sydney", "Australia/Adelaide", "Pacific/Auckland",
    "America/Sao_Paulo", "America/Argentina/Buenos_Aires", "America/Halifax", "America/New_York", "America/Toronto",
    "America/Bogota", "America/Lima", "America/Chicago", "America/Mexico_City", "America/Denver", "America/Phoenix",
    "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu",
)  # fmt: skip
"""Where many people live; shown before others that fit as well."""

BIG_CITIES = {
    "America/New_York": "eastern, est, edt, nyc, boston, washington, washington dc, philadelphia, atlanta, miami",
    "America/Chicago": "cst, cdt, central, houston, dallas, austin, san antonio, minneapolis, new orleans",
    "America/Denver": "mountain, mst, mdt, salt lake city, albuquerque, colorado springs",
    "America/Los_Angeles": "pacific, pst, pdt, la, sf, san francisco, san diego, san jose, seattle, portland",
    "America/Toronto": "montreal, ottawa, quebec",
    "America/Edmonton": "calgary",
    "America/Mexico_City": "guadalajara, cdmx",
    "America/Sao_Paulo": "rio, rio de janeiro, brasilia, belo horizonte, curitiba, porto alegre",
    "America/Bogota": "medellin, cali",
    "America/Guayaquil": "quito",
    "Europe/London": "bst, manchester, birmingham, edinburgh, glasgow, cardiff, belfast, leeds, bristol",
    "Europe/Berlin": "cet, munich, munchen, hamburg, cologne, koln, frankfurt, stuttgart, leipzig, dusseldorf",
    "Europe/Paris": "lyon, marseille, toulouse, nice",
    "Europe/Madrid": "barcelona, valencia, sevilla, seville, bilbao",
    "Europe/Rome": "milan, milano, roma, naples, napoli, turin, florence",
    "Europe/Lisbon": "porto, lisboa",
    "Europe/Amsterdam": "rotterdam, the hague, utrecht, eindhoven",
    "Europe/Zurich": "geneva, basel, bern",
    "Europe/Vienna": "wien, graz",
    "Europe/Warsaw": "krakow, wroclaw, gdansk, warszawa",
    "Europe/Prague": "praha, brno",
    "Europe/Stockholm": "gothenburg, malmo",
    "Europe/Moscow": "st petersburg, saint petersburg",
    "Europe/Kyiv": "kiev, lviv, kharkiv, odesa",
    "Europe/Istanbul": "ankara, izmir",
    "Asia/Kolkata": "mumbai, delhi, new delhi, bangalore, bengaluru, chennai, hyderabad, pune, calcutta",
    "Asia/Karachi": "lahore, islamabad",
    "Asia/Kathmandu": "katmandu",
    "Asia/Dubai": "abu dhabi",
    "Asia/Riyadh": "jeddah",
    "Asia/Jerusalem": "tel aviv",
    "Asia/Shanghai": "beijing, shenzhen, guangzhou, chengdu",
    "Asia/Ho_Chi_Minh": "saigon, hanoi",
    "Asia/Tokyo": "osaka, kyoto",
    "Asia/Yangon": "rangoon",
    "Africa/Lagos": "abuja",
    "Africa/Johannesburg": "cape town, durban, pretoria",
    "Africa/Casablanca": "rabat, marrakech",
    "Australia/Sydney": "canberra",
    "Pacific/Auckland": "wellington, christchurch",
}
"""Big cities no zone is named after."""

COUNTRIES = {
    "uk": "GB", "united kingdom": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "great britain": "GB",
    "usa": "US", "us": "US", "america": "US", "united states of america": "US", "holland": "NL", "uae": "AE",
    "south korea": "KR", "korea": "KR", "czechia": "CZ", "turkiye": "TR", "ivory coast": "CI", "deutschland": "DE",
    "espana": "ES", "brasil": "BR", "italia": "IT", "schweiz": "CH", "osterreich": "AT", "polska": "PL",
}  # fmt: skip
"""Other names people use for countries, beside the English ones of the zone data."""

_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+-])\s*(\d{1,2})(?::?([0-5]\d))?|(?:utc|gmt)")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2})?)?\s*(am|pm)?")


def is_zone(name: str) -> bool:
    """Whether this is the exact name of a zone of a place."""
    return name in _names()


def city(zone: str) -> str:
    """The city a zone is named after, to show."""
    return zone.rpartition("/")[2].replace("_", " ")


def find_zones(typed: str, now: datetime) -> tuple[str, ...]:
    """Zones that what was typed may mean, best first, at most 25. now: an aware instant."""
    exact = typed.strip()
    if is_zone(exact):
        return (exact,)
    moment = _clock(_plain(typed, keep=":.+-"))
    if moment is not None:
        return _telling(moment, now)
    offset = _offset(_plain(typed, keep=":+-"))
    if offset is not None:
        return _sorted(zone for zone in _places() if now.astimezone(ZoneInfo(zone)).utcoffset() == offset)
    plain = _plain(typed).removesuffix(" time")
    return _named(plain, now) or _named(_plain(typed.partition(",")[0]), now)


def _named(wanted: str, now: datetime) -> tuple[str, ...]:
    if not wanted:
        return ()
    names = _cities()
    if wanted in names:
        return names[wanted]
    country = COUNTRIES.get(wanted) or _countries().get(wanted)
    if country:
        return _apart(_ranked(zone for zone, place in _places().items() if country == place[0]), now)
    starting = _sorted(zone for name, zones in names.items() if name.startswith(wanted) for zone in zones)
    within = _sorted(zone for zone, (_, about) in _places().items() if f" {wanted}" in f" {about}")
    if starting or within:
        return tuple(dict.fromkeys((*starting, *within)))[:FOUND]
    near = get_close_matches(wanted[:40], names, n=3, cutoff=0.8)
    return tuple(dict.fromkeys(zone for name in near for zone in names[name]))


def _clock(typed: str) -> tuple[timedelta, timedelta, bool] | None:
    """A time of day read off a clock: the earliest it can be, for how long, and whether it may be an afternoon's."""
    found = _CLOCK.fullmatch(typed)
    if not found or not (found[2] or found[3] or "h" in typed):
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour > (12 if found[3] else 23) or minute > 59:
        return None
    if found[3]:
        hour = hour % 12 + (12 if found[3] == "pm" else 0)
    read = timedelta(hours=hour, minutes=minute)
    either = not found[3] and 1 <= hour <= 12
    return (read - NEAR, 2 * NEAR, either) if found[2] else (read, timedelta(minutes=59), either)


def _telling(moment: tuple[timedelta, timedelta, bool], now: datetime) -> tuple[str, ...]:
    """Where it is that time now; a bare "2:30" may be an afternoon too."""
    earliest, span, either = moment
    found: tuple[str, ...] = ()
    for start in (earliest, earliest + DAY / 2) if either else (earliest,):
        found += _sorted(zone for zone in _places() if (_since_midnight(zone, now) - start) % DAY <= span)
    return found[:FOUND]


def _since_midnight(zone: str, now: datetime) -> timedelta:
    here = now.astimezone(ZoneInfo(zone))
    return timedelta(hours=here.hour, minutes=here.minute)


def _offset(typed: str) -> timedelta | None:
    """What is east of UTC, as a span of time."""
    found = _OFFSET.fullmatch(typed)
    if not found:
        return None
    east = timedelta(hours=int(found[2] or 0), minutes=int(found[3] or 0))
    return -east if found[1] == "-" else east


def _apart(zones: Iterable[str], now: datetime) -> tuple[str, ...]:
    """One zone for each way the clocks go this year."""
    year = now.year
    ways: dict[tuple[timedelta | None, ...], str] = {}
    for zone in zones:
        months = (datetime(year, month, 1, tzinfo=ZoneInfo(zone)).utcoffset() for month in (1, 4, 7, 10))
        ways.setdefault(tuple(months), zone)
    return tuple(ways.values())[:FOUND]


def _sorted(zones: Iterable[str]) -> tuple[str, ...]:
    """Familiar ones first, the rest by name."""
    return _ranked(sorted(set(zones)))[:FOUND]


def _ranked(zones: Iterable[str]) -> tuple[str, ...]:
    """Familiar ones first, the rest as they came."""
    ranks = {zone: rank for rank, zone in enumerate(FAMILIAR)}
    return tuple(sorted(zones, key=lambda zone: ranks.get(zone, len(ranks))))


def _plain(text: str, keep: str = "") -> str:
    """Lower case, without accents and signs, single spaces."""
    bare = unicodedata.normalize("NFKD", text[:200]).casefold()
    kept = (sign if sign.isalnum() or sign in keep else "" if sign in "'’." else " " for sign in bare)
    return " ".join("".join(sign for sign in kept if not unicodedata.combining(sign or " ")).split())


def _lines(name: str) -> list[list[str]]:
    text = (resources.files("tzdata") / "zoneinfo" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


@cache
def _names() -> frozenset[str]:
    """All names of zones of places, old ones too, since platforms may still use them."""
    listed = (resources.files("tzdata") / "zones").read_text(encoding="utf-8").split()
    return frozenset(name for name in listed if "/" in name and not name.startswith("Etc/"))


@cache
def _places() -> dict[str, tuple[str, str]]:
    """Each zone people are offered: its country's code, and words about where it is."""
    return {row[2]: (row[0], _plain(" ".join((row[2], *row[3:])))) for row in _lines("zone.tab")}


@cache
def _countries() -> dict[str, str]:
    return {_plain(row[1]): row[0] for row in _lines("iso3166.tab")}


@cache
def _cities() -> dict[str, tuple[str, ...]]:
    """Zones by the plain name of a city."""
    found: dict[str, tuple[str, ...]] = {}
    pairs = [(_plain(city(zone)), zone) for zone in _places()]
    pairs += [(name, zone) for zone, cities in BIG_CITIES.items() for name in cities.split(", ")]
    for name, zone in pairs:
        found[name] = (*found.get(name, ()), zone)
    return found
