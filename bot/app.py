"""The composition root: every part is made and joined here, and nowhere else."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pkgutil import resolve_name

import structlog

from bot.catalog import load_crisis, load_draft_checks, load_help_lines, load_plain_words, load_quotes
from bot.check_ins import CheckIns
from bot.config import Settings
from bot.effects import PostIn
from bot.engine import Engine
from bot.gifts import Gifts
from bot.housekeeping import Housekeeping
from bot.listening import Listening
from bot.places import Communities
from bot.ports import Adapter, CannotConnect, Clock, Core, Delivery, Store
from bot.posts import Posts
from bot.store import open_store
from bot.words import Words

log = structlog.get_logger(__name__)

Connect = Callable[[Settings, Core, Communities, Words, Clock], Adapter]

PLATFORMS: Mapping[str, str] = {
    "discord": "adapters.discord:connect",
    "slack": "adapters.slack:connect",
    "terminal": "adapters.terminal:connect",
}
"""Names, not imports: a platform whose tokens are not set is never loaded."""

WARM_AFTER = 3.0
"""Seconds after connecting until phrases are made ready that nobody needed yet: a short run never pays for them."""

STOP_PATIENCE = 8.0
"""Seconds everything may take to stop; a supervisor's own limit is commonly ten."""


class SystemClock:
    """The time this machine tells."""

    def now(self) -> datetime:
        """The present instant, UTC."""
        return datetime.now(UTC)


@dataclass
class App:
    """All parts of one running Onward."""

    store: Store
    engine: Engine
    adapters: Mapping[str, Adapter]
    check_ins: CheckIns
    posts: Posts
    gifts: Gifts
    housekeeping: Housekeeping
    words: Words
    clock: Clock
    listening: Listening

    async def run(self) -> None:
        """Connect and serve until a signal, or until a platform refuses for good (CannotConnect)."""
        stopping, connected = asyncio.Event(), asyncio.Event()
        loop = asyncio.get_running_loop()
        for name in (signal.SIGINT, signal.SIGTERM):
            with contextlib.suppress(NotImplementedError):
                loop.add_signal_handler(name, stopping.set)
        works: list[asyncio.Task[object]] = [
            *(asyncio.create_task(self._serve(adapter, connected)) for adapter in self.adapters.values()),
            asyncio.create_task(self._check_in(connected)),
            asyncio.create_task(self._post(connected)),
            asyncio.create_task(self.housekeeping.run()),
            asyncio.create_task(stopping.wait()),
        ]
        warming = asyncio.create_task(self._listen(connected))
        try:
            done, _ = await asyncio.wait(works, return_when=asyncio.FIRST_COMPLETED)
            for work in done:
                work.result()
        finally:
            await self._ended((*works, warming))

    async def close(self) -> None:
        """Let go of every connection and of the database."""
        await self.gifts.settle()
        for adapter in self.adapters.values():
            await adapter.stop()
        await self.store.close()

    async def _serve(self, adapter: Adapter, connected: asyncio.Event) -> None:
        await adapter.start()
        log.info("connected", platform=adapter.name)
        connected.set()
        self.check_ins.wake()
        await adapter.serve()

    async def _check_in(self, connected: asyncio.Event) -> None:
        """What came due while we were away goes out once there is a way out."""
        await connected.wait()
        await self.check_ins.run()

    async def _post(self, connected: asyncio.Event) -> None:
        await connected.wait()
        await self.posts.run()

    async def _listen(self, connected: asyncio.Event) -> None:
        """Whoever writes first waits for no phrases, unless they write at once."""
        await connected.wait()
        await asyncio.sleep(WARM_AFTER)
        await self.listening.ready_for_all()

    async def _ended(self, works: Iterable[asyncio.Task[object]]) -> None:
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self.gifts.settle(), STOP_PATIENCE / 4)
        for adapter in self.adapters.values():
            with contextlib.suppress(Exception, asyncio.TimeoutError):
                await asyncio.wait_for(adapter.stop(), STOP_PATIENCE)
        for work in works:
            work.cancel()
        await asyncio.gather(*works, return_exceptions=True)
        await self.store.close()


async def open_app(settings: Settings, clock: Clock, platforms: Iterable[str]) -> App:
    """Make every part. Raises StoreError or ConfigError, one line each, for what a person has to mend."""
    store = await open_store(settings.database_url, settings.keys)
    try:
        words = Words()
        quotes = load_quotes()
        listening = Listening(load_crisis())
        crisis, plain_words = listening.patterns, load_plain_words()
        engine = Engine(store, clock, quotes, load_help_lines(), load_draft_checks(), crisis, plain_words)
        engine.ready, engine.listens = words.ready, listening.ready
        adapters: dict[str, Adapter] = {}
        for name in platforms:
            connect: Connect = resolve_name(PLATFORMS[name])
            adapters[name] = connect(settings, engine, store.communities, words, clock)
        check_ins = CheckIns(store, engine, adapters, clock)
        engine.on_promise = check_ins.wake

        async def post(wanted: PostIn) -> Delivery:
            adapter = adapters[wanted.room.partition(":")[0]]
            said = wanted.message
            return await adapter.post(wanted.room, said, silent=False, delivery=wanted.delivery, locale=wanted.locale)

        engine.on_post = post
        gifts = Gifts(store, adapters, clock)
        engine.on_give = gifts.soon
        housekeeping = Housekeeping(store.communities, clock)
        posts = Posts(store, adapters, clock, quotes)
        return App(store, engine, adapters, check_ins, posts, gifts, housekeeping, words, clock, listening)
    except BaseException:
        await store.close()
        raise


__all__ = ["PLATFORMS", "App", "CannotConnect", "SystemClock", "open_app"]
