"""What Slack knows about a member and we need: the language and the time zone. Kept for an hour, for so many people."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.intake import Person
from bot.ports import Clock

KEPT = timedelta(hours=1)
PEOPLE = 5000
"""Most people remembered; who was away longest is forgotten first."""

PATIENCE = 1.0
"""Seconds a person waits for us to learn their language; after that we speak English."""


class People:
    """Looks members up with users.info, never before an acknowledgement and never for long."""

    def __init__(self, client: AsyncWebClient, clock: Clock) -> None:
        self._client, self._clock = client, clock
        self._known: OrderedDict[str, tuple[datetime, Person]] = OrderedDict()

    async def find(self, user: str) -> Person:
        """Their language and zone; English and no zone when Slack does not say."""
        now = self._clock.now()
        if user in self._known and now - self._known[user][0] < KEPT:
            self._known.move_to_end(user)
            return self._known[user][1]
        try:
            async with asyncio.timeout(PATIENCE):
                answer = await self._client.users_info(user=user, include_locale=True)
        except (SlackClientError, OSError, TimeoutError):
            return self._known[user][1] if user in self._known else Person()
        profile = answer.get("user") or {}
        called = (profile.get("profile") or {}).get("display_name") or profile.get("real_name") or ""
        manages = bool(profile.get("is_admin") or profile.get("is_owner"))
        person = Person(str(profile.get("locale") or "en"), zone(profile.get("tz")), str(called), manages)
        self._known[user] = (now, person)
        self._known.move_to_end(user)
        if len(self._known) > PEOPLE:
            self._known.popitem(last=False)
        return person


def zone(name: object) -> str | None:
    """An IANA zone name if it is one."""
    if not isinstance(name, str) or not name:
        return None
    try:
        return ZoneInfo(name).key
    except (OSError, ValueError, KeyError):  # KeyError: there is no zone of that name
        return None
