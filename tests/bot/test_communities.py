"""Where we are installed: what a platform gave us is sealed, and its end takes everybody along."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from bot.effects import KeepNote
from bot.places import Installation
from bot.ports import Change, Store
from bot.private import Private
from bot.state import Note, NoteKind, State
from bot.store import open_store, path_of

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
TOKEN = "xoxb-canary-of-a-workspace"
OLD, NEW = "a passphrase that is old enough", "a passphrase that is new enough"


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    """An open store."""
    opened = await open_store(url, (OLD,))
    yield opened
    await opened.close()


def installation(community: str = "slack:T1", since: datetime = NOW, secret: str = TOKEN) -> Installation:
    """A workspace that installed us."""
    return Installation(community, since, Private(secret))


async def note(store: Store, member: str) -> None:
    """Somebody keeps a note."""
    kept = Note("n1", "r1", NoteKind.PLAN, Private("mine"), NOW)
    await store.commit(Change(member, f"key-{member}", 0, State(journeys=1, notes=(kept,)), (KeepNote(kept),), NOW))


async def test_a_token_comes_back_and_is_never_plain(store: Store, url: str) -> None:
    """What was kept is there again; no byte of it can be read in the files."""
    await store.communities.install(installation())
    found = await store.communities.installation("slack:T1")

    assert found and (TOKEN, NOW, 1) == (found.secret.reveal(), found.since, found.version)
    assert TOKEN not in repr(found)
    assert all(TOKEN.encode() not in file.read_bytes() for file in path_of(url).parent.iterdir())
    assert ["slack:T1"] == list(await store.communities.installed())


async def test_a_token_opens_for_its_own_workspace_alone(store: Store, url: str) -> None:
    """Pasted into another workspace's row it does not open."""
    await store.communities.install(installation())
    with closing(sqlite3.connect(path_of(url))) as other:
        other.execute(
            "INSERT INTO installation SELECT 'slack:T2', version, since, key_id, wrapped_key, secret_sealed"
            " FROM installation"
        )
        other.commit()

    with pytest.raises(Exception, match="did not open"):
        await store.communities.installation("slack:T2")


async def test_of_two_renewals_one_wins(store: Store) -> None:
    """A token that another process renewed meanwhile is not overwritten."""
    await store.communities.install(installation())
    first = Installation("slack:T1", NOW, Private("first"), version=1)
    second = Installation("slack:T1", NOW, Private("second"), version=1)

    assert [True, False] == [await store.communities.renew(first), await store.communities.renew(second)]
    found = await store.communities.installation("slack:T1")
    assert found and "first" == found.secret.reveal()


async def test_a_new_master_key_takes_over(store: Store, url: str) -> None:
    """Read once with a newer key, it opens without the old one."""
    await store.communities.install(installation())
    for secrets in ((NEW, OLD), (NEW,)):
        opened = await open_store(url, secrets)
        found = await opened.communities.installation("slack:T1")
        await opened.close()
        assert found and TOKEN == found.secret.reveal()


async def test_the_end_of_an_older_installation_does_not_end_a_newer_one(store: Store) -> None:
    """News of an uninstall may come after the next install."""
    await store.communities.install(installation(since=NOW))

    assert not await store.communities.uninstall("slack:T1", NOW - timedelta(seconds=1))
    assert await store.communities.installation("slack:T1")
    assert await store.communities.uninstall("slack:T1", NOW + timedelta(seconds=1))
    assert await store.communities.installation("slack:T1") is None
    assert await store.communities.uninstall("slack:T1", NOW + timedelta(seconds=1)), "Told twice is no harm."


async def test_its_end_takes_its_people_along_and_nobody_else(store: Store, url: str) -> None:
    """Everything of a workspace's members is gone, however many; those of others stay."""
    for number in range(450):
        await note(store, f"slack:T1:U{number}")
    others = ("slack:T10:U1", "slack:T:U1", "slack:T1", "discord:1", "slack:T2:U1")
    for other in others:
        await note(store, other)

    await store.communities.forget("slack:T1")

    with closing(sqlite3.connect(path_of(url))) as kept:
        assert sorted(others) == [row[0] for row in kept.execute("SELECT key FROM member ORDER BY key")]
        assert len(others) == kept.execute("SELECT count(*) FROM note").fetchone()[0]
    assert 0 == (await store.load("slack:T1:U7")).version


async def test_something_is_new_once(store: Store) -> None:
    """The same event is met for the first time only once."""
    met = [await store.communities.is_new("slack:Ev1", NOW) for _ in range(2)]

    assert [True, False] == met
