"""What one interaction costs through engine and store, beside one bare aiosqlite transaction in the same run.

Both write to a WAL file with synchronous=FULL. CPU is this process's; wall is what a person waits.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import aiosqlite

from bot.app import SystemClock
from bot.engine import Engine
from bot.events import Pressed, Rejected, Source
from bot.private import Private
from bot.store import open_store
from bot.tokens import Action

ROUNDS = 1000
TOGETHER = 50
STEPS = (Action.TAKE_A_DAY, Action.REACH_OUT, Action.KEEP_GOING)


async def timed(name: str, do: Callable[[int], Awaitable[object]], together: int) -> tuple[str, float, float]:
    """Wall and CPU milliseconds of one, run alone or `together` at a time."""
    for number in range(20):
        await do(-number - 1)
    wall, cpu = time.perf_counter(), time.process_time()
    for start in range(0, ROUNDS, together):
        await asyncio.gather(*(do(number) for number in range(start, start + together)))
    return name, (time.perf_counter() - wall) / ROUNDS * 1e3, (time.process_time() - cpu) / ROUNDS * 1e3


async def bare(path: Path) -> Callable[[str], Awaitable[object]]:
    """One aiosqlite transaction: read a row, update it, insert two."""
    database = await aiosqlite.connect(path, isolation_level=None)
    for statement in (
        "PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=FULL",
        "CREATE TABLE one (id INTEGER PRIMARY KEY, n INTEGER)",
        "CREATE TABLE two (key TEXT PRIMARY KEY, text TEXT)",
        "INSERT INTO one VALUES (1, 0)",
    ):
        await database.execute(statement)
    lock = asyncio.Lock()

    async def do(number: str) -> None:
        async with lock:
            await database.execute("BEGIN IMMEDIATE")
            await database.execute_fetchall("SELECT n FROM one WHERE id = 1")
            await database.execute("UPDATE one SET n = n + 1 WHERE id = 1")
            await database.execute("INSERT INTO two VALUES (?, 'x')", (f"a{number}",))
            await database.execute("INSERT INTO two VALUES (?, 'y')", (f"b{number}",))
            await database.execute("COMMIT")

    do.close = database.close  # type: ignore[attr-defined]
    return do


async def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        raw = await bare(Path(folder) / "bare.db")
        store = await open_store(f"sqlite:///{folder}/onward.db")
        engine = Engine(store, SystemClock())
        refs = []
        for number in range(TOGETHER):
            begun = await engine.handle(Rejected(Source(key=f"b{number}", member=f"t:{number}"), Private("Acme")))
            assert begun.state.journey
            refs.append(begun.state.journey.ref)

        async def ours(number: int) -> None:
            who = number % TOGETHER
            source = Source(key=f"k{name}{number}", member=f"t:{who}")
            await engine.handle(Pressed(source, STEPS[number // TOGETHER % 3], refs[who]))

        rows = []
        for name, together in (("alone", 1), (f"{TOGETHER} at once", TOGETHER)):
            rows.append(await timed(f"engine + store, {name}", ours, together))
            rows.append(
                await timed(f"bare aiosqlite, {name}", lambda n, together=together: raw(f"{together} {n}"), together)
            )
        await store.close()
        await raw.close()  # type: ignore[attr-defined]
    print(f"one interaction, {ROUNDS} of each\n{'':32}{'wall ms':>10}{'CPU ms':>10}")
    for label, wall, cpu in rows:
        print(f"{label:32}{wall:10.3f}{cpu:10.3f}")


if __name__ == "__main__":
    asyncio.run(main())
