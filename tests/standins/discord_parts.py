"""What our Discord is made of: bodies as it sends them, the parts of a card, and a lively server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from aiohttp import web

Body = dict[str, Any]
USER = "2002"


def as_json(body: object, status: int = 200) -> web.Response:
    """As Discord sends it: without a charset, which the library would take for plain text."""
    return web.Response(body=json.dumps(body).encode(), status=status, content_type="application/json")


def components(node: Body | None) -> Iterator[Body]:
    """Every component of a card."""
    for one in (node or {}).get("components") or ():
        yield one
        yield from components(one)


def guild(key: str) -> Body:
    """A lively server."""
    overwrites = [{"id": key, "type": 0, "allow": "0", "deny": "1024"}]
    return {
        "id": key,
        "name": "Job search",
        "owner_id": USER,
        "member_count": 400,
        "roles": [
            {"id": f"{key}{number:02}" if number else key, "name": f"role {number}", "color": 0, "hoist": False,
             "position": number, "permissions": "0", "managed": False, "mentionable": False}
            for number in range(15)
        ],
        "channels": [
            {"id": f"{key}{number:03}", "type": 0, "name": f"channel-{number}", "position": number, "topic": "talk",
             "permission_overwrites": overwrites}
            for number in range(40)
        ],
        "members": [],
        "emojis": [],
        "features": [],
    }  # fmt: skip
