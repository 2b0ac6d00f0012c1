"""What a community decided, as it is stored: one sealed value. Pure."""

from __future__ import annotations

import json

from bot.crypto import Keyring, Wrapped, seal, unseal
from bot.private import Private, private
from bot.state import Community, Decision, Feature
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
    decisions = [
        [micros(one.at), one.who.reveal() if one.who else "", one.feature.value, one.on] for one in community.decisions
    ]
    return Private(json.dumps({"off": sorted(community.off), "decisions": decisions}))


def _read(value: Private) -> Community:
    told = json.loads(value.reveal())
    decisions = tuple(Decision(instant(at), private(who), Feature(what), on) for at, who, what, on in told["decisions"])
    return Community(frozenset(Feature(one) for one in told["off"]), decisions)
