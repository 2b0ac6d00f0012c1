"""The one message to whoever brought us into a community, and to nobody else."""

from __future__ import annotations

import structlog

from bot.events import Joined, Source
from bot.ports import Adapter, Core, Sent, always
from bot.replies import Audience, Message

log = structlog.get_logger(__name__)


async def greet(core: Core, adapter: Adapter, source: Source) -> None:
    """Write to the source's member. Where they cannot be written to, nothing is said anywhere else."""
    outcome = await core.handle(Joined(source))
    for reply in outcome.replies:
        if isinstance(reply, Message) and reply.audience is Audience.DIRECT:
            delivery = source.community.partition(":")[2]
            sent = await adapter.deliver(source.member, None, reply, always, delivery=delivery, locale=source.locale)
            if not isinstance(sent, Sent):
                log.info("whoever installed us cannot be written to", outcome=type(sent).__name__)
