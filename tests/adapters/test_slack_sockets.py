"""Socket Mode as it really is: connections end all the time, and nothing is lost or doubled."""

from __future__ import annotations

import asyncio

import pytest

from adapters.slack.limits import CONNECTIONS
from tests.adapters.slack_world import World, world
from tests.standins.slack_parts import Fault
from tests.standins.slack_person import SlackPerson


async def connected(w: World) -> None:
    """Until every connection stands."""
    await w.server.until(lambda: w.server.connected == CONNECTIONS)


@pytest.mark.parametrize("reason", ["warning", "refresh_requested", "too_many_websockets", "link_disabled"])
@pytest.mark.parametrize("sockets", [1, CONNECTIONS])
async def test_a_goodbye_of_any_kind_loses_nothing(reason: str, sockets: int) -> None:
    """Slack lets go of one connection or of all while people type: everybody is answered, once, in time."""
    async with world() as w:
        await connected(w)
        people = [SlackPerson(w.server, f"U{number}") for number in range(12)]
        before = asyncio.gather(*(person.types("/rejected") for person in people[:6]))
        await w.server.refresh(reason, sockets)
        await before
        await asyncio.gather(*(person.types("/rejected") for person in people[6:]))
        await w.shows(12)
        await connected(w)

        assert [f"U{number}" for number in range(12)] == sorted(
            (one.user for one in w.server.shown), key=lambda u: int(u[1:])
        )
        assert [] == w.server.calls("late ack")


async def test_a_connection_that_breaks_is_made_again() -> None:
    """A cable pulled, a proxy restarted: both connections come back, and what is typed then is answered."""
    async with world() as w:
        await connected(w)
        for socket in list(w.server._sockets):
            await socket.close(code=1011)
        await w.server.until(lambda: w.server.connections == 2 * CONNECTIONS)
        await w.person.types("/rejected")
        await w.shows(1)

        assert 1 == len(w.core.events)


async def test_a_connection_gone_deaf_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that answers no ping any more is replaced, though nobody closed it."""
    monkeypatch.setattr("adapters.slack.socket.PING_SECONDS", 0.1)
    async with world(arrange=lambda server: setattr(server, "deaf", True)) as w:
        await w.server.until(lambda: w.server.connections >= CONNECTIONS)
        w.server.deaf = False
        await w.server.until(lambda: w.server.connections >= 2 * CONNECTIONS)
        await w.person.types("/rejected")
        await w.shows(1)

        assert 1 == len(w.core.events)


async def test_the_same_thing_on_two_connections_is_done_once() -> None:
    """Slack repeats what it thinks was lost, on any connection, in an envelope of its own."""
    async with world() as w:
        await connected(w)
        await w.person.types("/rejected")
        for _ in range(2 * CONNECTIONS):
            await w.person.again()
        await w.rests()

        assert 1 == len(w.core.events)
        assert 1 == len(w.server.shown)


async def test_each_acknowledgement_takes_the_way_its_envelope_came() -> None:
    """Slack takes an acknowledgement on the connection that brought the envelope."""
    async with world() as w:
        await connected(w)
        await asyncio.gather(*(SlackPerson(w.server, f"U{number}").types("/onward") for number in range(20)))

        assert [] == w.server.calls("stray ack")


async def test_one_connection_is_enough_to_begin() -> None:
    """The second one is refused for now: the bot works all the same, and asks for it again later."""
    async with world(connected=False) as w:
        await w.adapter.start()
        w.server.fail("apps.connections.open", Fault("ratelimited", 429, retry_after=1))
        await w.person.types("/rejected")
        await w.shows(1)

        assert 1 == len(w.core.events)


async def test_one_way_in_at_a_time_is_no_way_to_wait_for_the_other() -> None:
    """Where Slack gives one connection only, starting does not wait for the second."""
    async with world(arrange=lambda server: setattr(server, "most_connections", 1)) as w:
        await w.person.types("/rejected")
        await w.shows(1)
        assert w.adapter._sockets
        pauses = [w.adapter._sockets._sockets[1]._pause() for _ in range(12)]

        assert 1 == w.server.connected
        assert pauses == sorted(pauses), "It is asked for ever more slowly, since Slack allows a few a minute."
        assert 60 == pauses[-1]
