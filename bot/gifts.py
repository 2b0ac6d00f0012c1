"""A few kind words or a quote to one person, by a direct message they said yes to."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace

import structlog

from bot.effects import Give
from bot.flow.kind_words import gift
from bot.flow.quiet import quiet
from bot.ports import Adapter, Clock, Sent, Store, Unsure
from bot.state import State

log = structlog.get_logger(__name__)


class Gifts:
    """Brings them, or does not; whoever gave is told the same either way."""

    def __init__(self, store: Store, adapters: Mapping[str, Adapter], clock: Clock) -> None:
        self._store, self._adapters, self._clock = store, adapters, clock
        self._under_way: set[asyncio.Task[None]] = set()

    async def soon(self, given: Give, giver: str) -> None:
        """Bring it while the giver is answered already: how long it takes, and whether it fails, tells them nothing."""
        task = asyncio.create_task(self._brought(given, giver))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def settle(self) -> None:
        """Until everything given so far was brought, or was not."""
        while self._under_way:
            await asyncio.wait(set(self._under_way))

    async def _brought(self, given: Give, giver: str) -> None:
        try:
            await self.bring(given, giver)
        except Exception as error:  # nobody waits for it
            log.error("a few kind words could not be brought", error=type(error).__name__)

    async def bring(self, given: Give, giver: str) -> None:
        """Once, at once, and only if they want such words, want them from this giver, and had none today."""
        loaded = await self._store.load(given.receiver)
        adapter = self._adapters.get(given.receiver.partition(":")[0])
        if adapter is None or loaded.version == 0 or not self._welcome(loaded.state):
            return
        if not await self._store.communities.may_give(given.id, giver, given.receiver, self._clock.now()):
            return

        async def still_wanted() -> bool:
            return self._welcome((await self._store.load(given.receiver)).state)

        settings = loaded.state.settings
        locale, message = settings.locale, replace(gift(given), language=settings.language)
        sent = await adapter.deliver(given.receiver, None, message, still_wanted, delivery=given.id, locale=locale)
        if not isinstance(sent, Sent | Unsure):
            await self._store.communities.not_given(given.id)
        if not isinstance(sent, Sent):
            log.info("a few kind words could not be brought", outcome=type(sent).__name__)

    def _welcome(self, state: State) -> bool:
        """Not in quiet days, either."""
        return state.settings.kind_words and not quiet(state, self._clock.now())
