"""What a community decided, as it is stored: one sealed value. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from bot.community import ON_AT_FIRST, WEEKLY, Community, Decision, Feature, Schedule
from bot.crypto import Keyring, Wrapped, seal, unseal
from bot.private import Private, private
from bot.store.rows import instant, micros


def sealed(key: str, community: Community, keys: Keyring) -> tuple[str, bytes, bytes]:
    """Under a fresh key: the key's id, the key itself wrapped, and the value."""
    fresh = keys.new_member_key()
    wrapped = keys.wrap(fresh, key)
    value = seal(fresh, _written(community), member=key, table="community", row="", field="decided")
    return wrapped.key_id, wrapped.sealed, value


def opened(key: str, key_id: str, wrapped: bytes, value: bytes, keys: Keyring) -> Community:
    """Read it back. Raises KeyProblem."""
    fresh = keys.unwrap(Wrapped(key_id, wrapped), key)
    return _read(unseal(fresh, value, member=key, table="community", row="", field="decided"))


def _written(community: Community) -> Private:
    decisions = [[micros(one.at), one.who.reveal() if one.who else "", one.what, one.to] for one in community.decisions]
    switched = {one.value: one in community.on for one in Feature}
    return Private(
        json.dumps(
            {
                "switched": switched,
                "language": community.language,
                "country": community.country,
                "moderators": community.moderators,
                "managers": community.managers,
                "keep_days": community.keep_days,
                "wins_room": community.wins_room,
                "lantern_room": community.lantern_room,
                "quotes": _written_schedule(community.quotes),
                "weekly": _written_schedule(community.weekly),
                "decisions": decisions,
            }
        )
    )


def _read(value: Private) -> Community:
    told = json.loads(value.reveal())
    switched = told["switched"]  # a feature of a later release than the value begins as it does for everybody
    return Community(
        on=frozenset(one for one in Feature if switched.get(one.value, one in ON_AT_FIRST)),
        language=told["language"],
        country=told["country"],
        moderators=tuple(told["moderators"]),
        managers=tuple(told.get("managers", ())),
        keep_days=told["keep_days"],
        wins_room=told.get("wins_room", ""),
        lantern_room=told.get("lantern_room", ""),
        quotes=_schedule(told.get("quotes"), Schedule()),
        weekly=_schedule(told.get("weekly"), WEEKLY),
        decisions=tuple(Decision(instant(at), private(who), what, to) for at, who, what, to in told["decisions"]),
    )


def _written_schedule(schedule: Schedule) -> dict[str, object]:
    return {**asdict(schedule), "days": sorted(schedule.days)}


def _schedule(told: Mapping[str, Any] | None, otherwise: Schedule) -> Schedule:
    return replace(Schedule(**told), days=frozenset(told["days"])) if told else otherwise
