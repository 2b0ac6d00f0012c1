"""Getting into Discord: what the bot asks for, and its commands, written only when they changed."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any, cast

import discord
import pytest
import simcord

from adapters.discord.commands import payloads, same
from bot.places import Communities
from bot.ports import CannotConnect
from bot.words import MESSAGES, Words
from tests.adapters.discord_world import ScriptedCore, SetClock, lone_adapter, world

pytestmark = pytest.mark.usefixtures("little_patience")


async def test_commands_are_registered_only_when_they_changed() -> None:
    """The first start writes the commands; the next finds them there and writes nothing."""
    async with world() as here:
        await here.restarts()
        written: list[dict[str, Any]] = here.calls("PUT", "/commands")[0]

        assert 1 == len(here.calls("PUT", "/commands"))
        assert {"rejected", "encourage", "onward"} == {one["name"] for one in written}
        assert all(([0, 1], [0, 1, 2]) == (one["integration_types"], one["contexts"]) for one in written)


def test_a_changed_word_or_option_is_a_change() -> None:
    """What Discord adds of its own is no difference; a changed description, choice or option is one."""
    ours = payloads(Words())
    theirs = [{**one, "id": "1", "version": "2", "nsfw": False, "default_member_permissions": None} for one in ours]

    assert same(ours, reversed(theirs))
    assert not same(ours, theirs[1:])
    assert not same(ours, [{**theirs[0], "description": "other"}, *theirs[1:]])
    assert not same(ours, [{**theirs[0], "options": theirs[0]["options"][1:]}, *theirs[1:]])
    assert not same(ours, [{**theirs[0], "contexts": [0]}, *theirs[1:]])


def test_commands_speak_every_language_there_are_words_for(tmp_path: Path) -> None:
    """A language may bring descriptions, labels and names; a name Discord would refuse is left out."""
    shutil.copytree(MESSAGES / "en", tmp_path / "en")
    shutil.copytree(MESSAGES / "en", tmp_path / "de")
    file = tmp_path / "de" / "commands.ftl"
    text = file.read_text(encoding="utf-8")
    for key, said, name in (("command-rejected", "Absage", "absage"), ("option-company", "Firma", "Die Firma!")):
        text = re.sub(f"^{key} = .*$", f"{key} = {said}\n    .name = {name}", text, flags=re.MULTILINE)
    file.write_text(text, encoding="utf-8")

    rejected = next(one for one in payloads(Words(tmp_path)) if one["name"] == "rejected")
    company, stage = rejected["options"][0], rejected["options"][2]
    assert {"de": "absage"} == rejected["name_localizations"]
    assert "Absage" == rejected["description_localizations"]["de"]
    assert "name_localizations" not in company
    assert "Firma" == company["description_localizations"]["de"]
    assert all("de" in one["name_localizations"] for one in stage["choices"])


async def test_refused_commands_do_not_keep_the_bot_away() -> None:
    """A bot whose commands could not be written still serves the ones there are."""
    adapter = lone_adapter()
    env = simcord.Env(adapter.client, shard_count=1)
    env.inject_error("PUT", "/applications/*/commands", status=400, code=50035)
    await env.start()

    assert adapter.is_ready
    await env.shutdown()


async def test_the_bot_asks_for_servers_and_its_own_messages_only_and_keeps_little() -> None:
    """Only servers and what is written to the bot are asked for, and neither messages nor members are kept."""
    async with world() as here:
        client = here.adapter.client
        await here.person.types("rejected")
        await here.person.writes("hello")

        assert discord.Intents(guilds=True, dm_messages=True) == client.intents
        assert not client.intents.message_content
        assert [] == list(client.private_channels)
        assert [] == list(client.cached_messages)
        assert 1 == len(client.guilds)
        assert [] == [*client.guilds[0].members, *client.guilds[0].channels, *client.guilds[0].roles]


async def test_no_token_is_one_clear_line() -> None:
    """Without a token connecting is refused with a line that names it."""
    from adapters.discord import connect
    from bot.config import Settings

    with pytest.raises(CannotConnect, match="DISCORD_TOKEN"):
        connect(
            Settings.model_construct(discord_token=None), ScriptedCore(), cast(Communities, None), Words(), SetClock()
        )
