"""App Home: the card a member is at, where it never gets lost: drawn when they look, kept as it is elsewhere."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

from blockkit import Divider
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import code_of
from adapters.slack.limits import VIEW_BLOCKS
from adapters.slack.parts import Block, built
from adapters.slack.render import message
from bot.replies import Audience, Message, Reply
from bot.words import Words

log = logging.getLogger(__name__)

LOOKING = 5000
"""Most members whose Home is kept as it is elsewhere; for any other it is drawn when they look again."""


class Home:
    """Every member's Home in one workspace."""

    def __init__(self, client: AsyncWebClient, words: Words) -> None:
        self._client, self._words = client, words
        self._looking: OrderedDict[str, str] = OrderedDict()

    def opened(self, user: str, hash_: str = "") -> None:
        """They look, so from now on it is kept current. hash_: of what stands there, if Slack said."""
        self._looking[user] = hash_ or self._looking.get(user, "")
        self._looking.move_to_end(user)
        if len(self._looking) > LOOKING:
            self._looking.popitem(last=False)

    def follows(self, user: str) -> bool:
        """Whether they have looked since this process began."""
        return user in self._looking

    async def show(self, user: str, replies: Iterable[Reply], locale: str) -> bool:
        """Draw what was said to them; nothing, where nothing was. False when something newer stands there already."""
        drawn = home(replies, self._words, locale)
        if not drawn["blocks"]:
            return True
        known = self._looking.get(user)
        try:
            answer = await self._client.views_publish(user_id=user, view=drawn, **({"hash": known} if known else {}))
        except SlackApiError as error:
            if code_of(error) != "hash_conflict":
                raise
            self._looking[user] = ""
            return False
        self._looking[user] = str((answer.get("view") or {}).get("hash") or "")
        return True


def home(replies: Iterable[Reply], words: Words, locale: str) -> dict[str, Any]:
    """The view of a Home; without blocks where there is nothing to draw. Pure."""
    blocks: list[Block] = []
    for reply in replies:
        if isinstance(reply, Message) and reply.audience is not Audience.CHANNEL:
            _, shown = message(reply, words, locale)
            blocks += [*([built(Divider())] if blocks else []), *shown]
    return {"type": "home", "blocks": blocks[:VIEW_BLOCKS]}
