"""How many people use Onward somewhere: a number, and never a list of who they are."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

from bot.effects import ForgetMember
from bot.engine import Engine
from bot.events import Asked, Encouraged, Rejected, Source
from bot.housekeeping import PRESENT_FOR, Housekeeping
from bot.ports import Change, Store
from bot.state import State
from bot.store import path_of
from tests.bot.world import QUOTES, START
from tests.probes.clock import SettableClock

HERE, THERE = "discord:9", "discord:8"
TODAY = START.date()


def source(member: str, community: str = HERE, key: str = "k") -> Source:
    """Somebody in a channel of a community."""
    return Source(key=f"{key}-{member}-{community}", member=member, community=community, channel=True)


async def test_people_are_counted_where_they_used_it(store: Store) -> None:
    """Each counts once in each community, since the day they used it last; who only looked does not count."""
    clock = SettableClock()
    engine = Engine(store, clock, QUOTES)
    for member in ("discord:1", "discord:2"):
        await engine.handle(Rejected(source(member)))
        await engine.handle(Encouraged(source(member, key="again")))
    await engine.handle(Rejected(source("discord:1", THERE)))
    await engine.handle(Rejected(source("discord:1", "")))
    await engine.handle(Asked(source("discord:3")))
    clock.passes(timedelta(days=3))
    await engine.handle(Rejected(source("discord:2", key="later")))

    assert 2 == await store.communities.present(HERE, TODAY)
    assert 1 == await store.communities.present(HERE, TODAY + timedelta(days=1))
    assert 1 == await store.communities.present(THERE, TODAY)
    assert 0 == await store.communities.present("", TODAY)


async def test_nobody_can_be_found_among_those_present(store: Store, url: str) -> None:
    """Who reads the file without the key learns no member, nor that two rows are the same person's."""
    for community in (HERE, THERE):
        await Engine(store, SettableClock()).handle(Rejected(source("discord:42", community)))
    with closing(sqlite3.connect(path_of(url))) as file:
        rows = file.execute("SELECT * FROM presence").fetchall()

    assert 2 == len({who for _, who, _ in rows})
    assert all(b"42" not in who and 16 == len(who) for _, who, _ in rows)


async def test_it_goes_with_its_member(store: Store) -> None:
    """It stands in their export, and is erased with everything else; others stay."""
    engine = Engine(store, SettableClock())
    for member in ("discord:1", "discord:2"):
        await engine.handle(Rejected(source(member)))
    exported = await store.export("discord:1")
    version = (await store.load("discord:1")).version
    await store.commit(Change("discord:1", "gone", version, State(), (ForgetMember(),), START, HERE))

    assert [{"community": HERE, "last_day": TODAY.isoformat()}] == exported["communities"]
    assert 1 == await store.communities.present(HERE, TODAY)


async def test_it_goes_with_its_community_and_with_time(store: Store) -> None:
    """A community that leaves takes it along; and after a while it is forgotten everywhere."""
    clock = SettableClock()
    for community in (HERE, THERE):
        await Engine(store, clock).handle(Rejected(source("discord:1", community)))
    await store.communities.forget(THERE)
    left = await store.communities.present(THERE, TODAY)
    clock.passes(PRESENT_FOR)
    await Housekeeping(store.communities, clock).round()
    still = await store.communities.present(HERE, TODAY)
    clock.passes(timedelta(days=1))
    await Housekeeping(store.communities, clock).round()

    assert [0, 1, 0] == [left, still, await store.communities.present(HERE, TODAY)]
