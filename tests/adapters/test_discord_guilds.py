"""Brought into a server and taken out of it: one message to one person, and a week to think again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.community import ON_AT_FIRST, Feature
from bot.housekeeping import GRACE, Housekeeping
from bot.tokens import Action, Token, encode
from tests.probes.clock import SettableClock
from tests.probes.discord import DiscordProbe, open_probe
from tests.standins.discord_person import components

SIMULATED = datetime(2026, 1, 1, 1, tzinfo=UTC)
"""The simulated Discord's own time, one hour on: whoever is brought in there was so just now."""


@asynccontextmanager
async def running(tmp_path: Path) -> AsyncIterator[DiscordProbe]:
    """A bot in one server, with somebody in it."""
    opened = await open_probe(tmp_path, SettableClock(SIMULATED))
    try:
        await opened.settles()
        yield opened
    finally:
        await opened.closes()


class Server:
    """A server that somebody brings the bot into."""

    def __init__(self, probe: DiscordProbe) -> None:
        self.env, self.app = probe._env, probe._app
        self.owner = self.env.create_user("ada")
        self.guild = self.env.create_guild(owner=self.owner)
        self.key = f"discord:{self.guild.id}"

    def welcomes(self) -> list[Any]:
        """Direct messages to the owner, oldest first."""
        opened = self.env.backend.get_dm_channel(self.owner.id)
        return sorted(self.env.backend.messages.get(opened.id, {}).values(), key=lambda one: int(one.id))

    async def gone(self) -> None:
        """They take the bot out."""
        self.env.backend.remove_guild(self.guild.id)
        await self.env.settle()


async def test_whoever_installed_it_is_greeted_once_and_no_channel_is(tmp_path: Path) -> None:
    """One direct message with three settings to look at; not a word in any channel."""
    async with running(tmp_path) as probe:
        server = Server(probe)
        channel = server.guild.create_text_channel("general")
        await probe.settles()

        (message,) = server.welcomes()
        names = [one["custom_id"] for one in components(message.components) if "custom_id" in one]
        about = str(server.guild.id)
        pages = ("quotes", "language", "country")
        assert [encode(Token(Action.ADMIN_PAGE, about, name)) for name in pages] == names
        assert {} == server.env.backend.messages.get(channel.id, {})


async def test_the_settings_can_be_changed_from_that_message_by_those_who_manage(tmp_path: Path) -> None:
    """A direct message carries no rights: Discord is asked for them, and whoever has none changes nothing."""
    async with running(tmp_path) as probe:
        server = Server(probe)
        await probe.settles()
        about = str(server.guild.id)
        turn_off = encode(Token(Action.ADMIN_SET, about, "sharing/off"))
        somebody = probe._person
        refused = await somebody.presses(turn_off, direct=True)
        untouched, _ = await server.app.store.communities.decided(server.key)
        somebody.user = server.owner
        (message,) = server.welcomes()
        changed = await somebody.presses(turn_off, int(message.id), direct=True)
        now, _ = await server.app.store.communities.decided(server.key)

        assert "those who manage" in str(refused.response and refused.response.components)
        assert ON_AT_FIRST == untouched.on
        assert "cannot share" in str(changed.response and changed.response.components)
        assert ON_AT_FIRST - {Feature.SHARING} == now.on


async def test_taken_out_by_mistake_everything_is_there_again(tmp_path: Path) -> None:
    """Within a week nothing is lost and nobody is greeted anew; after it, nothing of the server is kept."""
    async with running(tmp_path) as probe:
        server = Server(probe)
        await probe.settles()
        somebody, somebody.user = probe._person, server.owner
        (message,) = server.welcomes()
        await somebody.presses(
            encode(Token(Action.ADMIN_SET, str(server.guild.id), "wins/off")), int(message.id), direct=True
        )
        keeping = Housekeeping(server.app.store.communities, probe._clock)
        await server.gone()
        await probe.settles()
        probe._clock.passes(GRACE - timedelta(hours=1))
        await keeping.round()
        kept, version = await server.app.store.communities.decided(server.key)
        probe._clock.passes(timedelta(hours=2))
        await keeping.round()
        gone, none = await server.app.store.communities.decided(server.key)

        assert (Feature.WINS in kept.on, Feature.WINS in gone.on) == (False, True)
        assert (version, none) == (1, 0)


async def test_a_server_that_left_while_we_were_down_is_noticed(tmp_path: Path) -> None:
    """After a restart it is missing, which is the same as being taken out; an outage is not."""
    async with running(tmp_path) as probe:
        server = Server(probe)
        await probe.settles()
        communities = server.app.store.communities
        assert server.key in await communities.places("discord")
        await server.env.settle()
        server.env.backend.guilds.pop(server.guild.id)
        await probe.restarts()
        await probe.settles()

        assert server.key not in await probe._app.store.communities.places("discord")
        assert 1 == len(await probe._app.store.communities.places("discord"))


@pytest.mark.parametrize(("later", "greeted"), [(timedelta(hours=2), 1), (timedelta(days=2), 0)])
async def test_invited_before_the_very_first_start(tmp_path: Path, later: timedelta, greeted: int) -> None:
    """The README says to invite first and to start then: who did so today reads what to do; later it would surprise."""
    async with running(tmp_path) as probe:
        server = Server(probe)
        await probe.settles()
        before = len(server.welcomes())
        communities = probe._app.store.communities
        for known in await communities.places("discord"):
            await communities.forget(known)
        probe._clock.passes(later)
        await probe.restarts()
        await probe.settles()

        assert greeted == len(server.welcomes()) - before
        assert server.key in await probe._app.store.communities.places("discord")
