"""Due check-ins claimed and marked, with many more pending, beside APScheduler's own SQLAlchemyJobStore.

`python -m benchmarks.check_ins [PENDING]` (default 100,000; 10,000 of them are due at once). Sending is a no-op on both
sides; the stall is the longest time the event loop did not turn. Both files: WAL, synchronous=FULL.
"""

from __future__ import annotations

import asyncio
import pickle
import resource
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import create_engine, event

from bot.app import SystemClock
from bot.catalog import load_help_lines, load_quotes
from bot.check_ins import CheckIns
from bot.crypto import Keyring, Wrapped
from bot.engine import Engine
from bot.ports import Adapter, Delivery, Mark, Sent, Status, Wanted, Withdrawn
from bot.replies import Message
from bot.store import open_store
from bot.store.rows import micros

BATCH = 200
"""Claimed at once where nothing is done with them but marking."""
DUE = 10_000
SECRET = "only for this benchmark, a long one"
NOW = datetime.now(UTC)
fired = 0


class Stall:
    """The longest the loop stood still, in milliseconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._task = asyncio.create_task(self._tick())

    async def _tick(self) -> None:
        last = time.perf_counter()
        while True:
            await asyncio.sleep(0)
            now = time.perf_counter()
            self.longest, last = max(self.longest, (now - last) * 1e3), now

    def ends(self) -> float:
        """Stop looking."""
        self._task.cancel()
        return self.longest


def rss() -> float:
    """Resident memory now, in MiB."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 2**20


def fill(path: Path, pending: int) -> None:
    """Members with one promise each; DUE of them are due now, in no order."""
    keys, due, later = Keyring((SECRET,)), NOW - timedelta(hours=1), NOW + timedelta(days=1)
    every = pending // DUE
    members = []
    rows = []
    for number in range(pending):
        member, is_due = f"t:{number}", number % every == 0
        wrapped = keys.wrap(keys.new_member_key(), member) if is_due else Wrapped("", b"")
        members.append((member, wrapped.key_id, wrapped.sealed))
        at = micros(due if is_due else later + timedelta(seconds=number))
        rows.append((f"c{number}", member, at, at))
    with closing(sqlite3.connect(path)) as database:
        database.executemany(
            "INSERT INTO member (key, version, key_id, wrapped_key, minute, stopped, locale, heavier, journeys,"
            " answered) VALUES (?, 1, ?, ?, 570, 0, 'en', 0, 1, '')",
            members,
        )
        database.executemany(
            "INSERT INTO check_in (id, member, journey, local_date, due_at, next_at, status, attempts)"
            " VALUES (?, ?, 'r', '2026-11-24', ?, ?, 0, 0)",
            rows,
        )
        database.commit()


async def ours(path: Path, pending: int) -> tuple[float, float, float, float]:
    """Rate, stall, milliseconds to open, MiB the open store adds."""
    await (await open_store(f"sqlite:///{path}", (SECRET,))).close()
    fill(path, pending)
    before, start = rss(), time.perf_counter()
    store = await open_store(f"sqlite:///{path}", (SECRET,))
    await store.next_due(NOW)
    opened, grown = (time.perf_counter() - start) * 1e3, rss() - before
    stall, start, done = Stall(), time.perf_counter(), 0
    while claims := await store.claim(NOW, "t", BATCH, 60):
        done += await store.mark([Mark(one.check_in, one.fence, Status.SENT, "D") for one in claims])
    rate, longest = done / (time.perf_counter() - start), stall.ends()
    assert done == DUE
    await store.close()
    return rate, longest, opened, grown


class Quick:
    """A platform that takes every message at once."""

    name = "t"

    async def deliver(
        self, member: str, address: str | None, message: Message, wanted: Wanted, *, delivery: str, locale: str
    ) -> Delivery:
        """Taken, where it is still wanted."""
        if not await wanted():
            return Withdrawn()
        return Sent("D")

    async def find(self, member: str, address: str | None, delivery: str) -> bool:
        """Never asked."""
        return False


async def whole(path: Path, pending: int) -> tuple[float, float]:
    """Rate and stall of the whole way: claimed, composed by the flow, asked for consent again, delivered, marked."""
    await (await open_store(f"sqlite:///{path}", (SECRET,))).close()
    fill(path, pending)
    store = await open_store(f"sqlite:///{path}", (SECRET,))
    clock = SystemClock()
    engine = Engine(store, clock, load_quotes(), load_help_lines())
    check_ins = CheckIns(store, engine, {"t": cast(Adapter, Quick())}, clock)
    stall, start = Stall(), time.perf_counter()
    done = await check_ins.drain()
    rate, longest = done / (time.perf_counter() - start), stall.ends()
    await store.close()
    return rate, longest


async def fire() -> None:
    """What each job of the peer does."""
    global fired  # the peer stores jobs by name and can reach nothing else
    fired += 1


async def theirs(path: Path, pending: int) -> tuple[float, float]:
    """Rate and stall of APScheduler's own store, with late jobs allowed (by default it drops every one of them)."""
    engine = create_engine(f"sqlite:///{path}")

    @event.listens_for(engine, "connect")
    def same_pragmas(connection: sqlite3.Connection, _: object) -> None:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")

    scheduler = AsyncIOScheduler(
        jobstores={"default": SQLAlchemyJobStore(engine=engine)},
        job_defaults={"misfire_grace_time": None},
        timezone=UTC,
    )
    scheduler.start(paused=True)
    scheduler.add_job(fire, "date", run_date=NOW - timedelta(hours=1), id="first")
    with closing(sqlite3.connect(path)) as database:
        state = pickle.loads(database.execute("SELECT job_state FROM apscheduler_jobs").fetchone()[0])
        stamp = NOW.timestamp()
        every = pending // DUE
        database.executemany(
            "INSERT INTO apscheduler_jobs VALUES (?, ?, ?)",
            (
                (f"j{n}", stamp - 3600 if n % every == 0 else stamp + 86400 + n, pickle.dumps(state | {"id": f"j{n}"}))
                for n in range(1, pending)
            ),
        )
        database.commit()
    stall, start = Stall(), time.perf_counter()
    scheduler.resume()
    async with asyncio.timeout(300):
        while fired < DUE:
            await asyncio.sleep(0.001)
    rate, longest = fired / (time.perf_counter() - start), stall.ends()
    scheduler.shutdown(wait=False)
    return rate, longest


async def main(pending: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        rate, stall, opened, grown = await ours(Path(folder) / "onward.db", pending)
        print(f"{pending:,} pending, {DUE:,} due at once")
        print(f"{'':24}{'per second':>12}{'longest stall ms':>18}")
        print(f"{'Onward':24}{rate:12,.0f}{stall:18.1f}   opened in {opened:.1f} ms, {grown:+.1f} MiB")
        whole_rate, whole_stall = await whole(Path(folder) / "whole.db", pending)
        print(f"{'Onward, the whole way':24}{whole_rate:12,.0f}{whole_stall:18.1f}")
        if pending <= 200_000:
            peer_rate, peer_stall = await theirs(Path(folder) / "peer.db", pending)
            print(f"{'APScheduler job store':24}{peer_rate:12,.0f}{peer_stall:18.1f}")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
