"""Discord, connected, in a simulated Discord: in time, to the right people, and after every kind of trouble."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any, cast

import discord
import pytest
import simcord

from adapters.discord import service
from adapters.discord.commands import payloads, same
from adapters.discord.limits import COMPONENTS_V2
from bot.events import Pressed, Submitted
from bot.places import Communities
from bot.ports import CannotConnect
from bot.private import Private
from bot.replies import Audience, Document, Line, Message
from bot.words import MESSAGES, Words
from tests.adapters.discord_world import CARD, NOTES, SKIP, ScriptedCore, SetClock, lone_adapter, world

PUBLIC = Message((Line("quote-share-offer"),), audience=Audience.CHANNEL)
FILE = Document("onward.json", Private('{"a": "ä"}'), Line("export-about"))


@pytest.fixture(autouse=True)
def _little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "PATIENCE", 0.2)


async def test_a_quick_answer_is_one_call_that_nobody_else_sees() -> None:
    """A command in a channel is answered at once and privately."""
    async with world() as here:
        result = await here.person.types("rejected", company="ACME")

        assert [4] == here.first_answers
        assert result.response is not None and result.response.ephemeral
        assert result.response.flags.value & COMPONENTS_V2
        assert [] == result.followups


async def test_a_slow_answer_is_promised_privately_first() -> None:
    """When the core takes its time, the promise and then the answer are hidden, and nothing is said twice."""
    async with world() as here:
        here.core.slow = 0.4
        result = await here.person.types("rejected")

        assert [5] == here.first_answers
        assert {"flags": 64} == here.calls("POST", "/callback")[0]["data"]
        assert result.response is not None and result.response.ephemeral
        assert 1 == len(here.calls("PATCH", "@original"))


async def test_a_slow_press_changes_its_card_later() -> None:
    """A slow answer to a press takes the place of the card all the same."""
    async with world() as here:
        card = (await here.person.types("rejected")).response
        assert card is not None
        here.core.slow = 0.4
        await here.person.presses(SKIP, card.id)

        assert [4, 6] == here.first_answers
        assert 1 == len(here.calls("PATCH", "@original"))


async def test_in_the_bots_own_conversation_nothing_is_hidden() -> None:
    """In a direct message answers are ordinary messages, which stay."""
    async with world() as here:
        result = await here.person.types("rejected", direct=True)

        assert result.response is not None and not result.response.ephemeral


async def test_a_press_changes_its_own_card() -> None:
    """A press on a private card is answered in its place."""
    async with world() as here:
        card = (await here.person.types("rejected")).response
        assert card is not None
        result = await here.person.presses(SKIP, card.id)

        assert [4, 7] == here.first_answers
        assert result.response is not None and card.id == result.response.id


async def test_a_press_on_a_public_card_is_answered_beside_it() -> None:
    """A card others see is not changed by one person's press."""
    async with world((PUBLIC,)) as here:
        card = next(one for one in (await here.person.types("encourage")).followups if not one.ephemeral)
        here.core.says = (CARD,)
        result = await here.person.presses(SKIP, card.id)

        assert not card.ephemeral
        assert result.response is not None and result.response.ephemeral and card.id != result.response.id


async def test_a_form_is_the_first_answer_and_what_is_sent_in_comes_back() -> None:
    """A form opens before anything else is said; sent in, it changes the card it came from."""
    async with world() as here:
        card = (await here.person.types("rejected")).response
        assert card is not None
        opened = await here.person.presses(NOTES, card.id)
        await here.person.submits(NOTES, {"liked": "my calm"}, card.id)
        event = here.core.events[-1]

        assert [4, 9, 7] == here.first_answers
        assert opened.modal is not None and NOTES == opened.modal["custom_id"]
        assert isinstance(event, Submitted)
        assert {"liked": Private("my calm")} == event.fields


async def test_after_a_restart_old_cards_and_open_forms_still_work() -> None:
    """Nothing is kept in memory: what was shown before a restart can be pressed and sent in after it."""
    async with world() as here:
        card = (await here.person.types("rejected")).response
        assert card is not None
        await here.person.presses(NOTES, card.id)
        await here.restarts()
        await here.person.submits(NOTES, {"liked": "my calm"}, card.id)
        await here.person.presses(SKIP, card.id)

        assert [4, 9, 7, 7] == here.first_answers
        assert isinstance(here.core.events[-1], Pressed)


async def test_a_button_of_another_release_gets_an_answer() -> None:
    """A press nobody understands reaches the core as such, and is answered."""
    async with world() as here:
        result = await here.person.presses("persistent:view:3")
        event = here.core.events[-1]

        assert isinstance(event, Pressed) and event.action is None
        assert result.response is not None and result.response.ephemeral


async def test_a_promise_with_nothing_to_say_is_taken_back() -> None:
    """A slow command that turns out to have no answer leaves nothing behind."""
    async with world(()) as here:
        here.core.slow = 0.4
        result = await here.person.types("rejected")

        assert result.response is None


@pytest.mark.parametrize("direct", [False, True])
async def test_a_file_goes_to_its_member_alone(direct: bool) -> None:
    """An export is hidden in a channel, and a message like any other in a direct conversation."""
    async with world((CARD, FILE)) as here:
        result = await here.person.types("onward", "privacy", direct=direct)
        file = result.followups[-1]

        assert direct is not file.ephemeral
        assert ["onward.json"] == [one.filename for one in file.attachments]
        assert FILE.content.reveal().encode() == await file.attachments[0].read()


async def test_a_file_alone_is_an_answer_too() -> None:
    """When a file is all there is to say, it keeps the promise to a command and follows a press."""
    async with world((CARD,)) as here:
        card = (await here.person.types("rejected")).response
        assert card is not None
        here.core.says = (FILE,)
        typed = await here.person.types("onward", "privacy")
        pressed = await here.person.presses(SKIP, card.id)

        assert typed.response is not None and typed.response.ephemeral
        assert ["onward.json"] == [one.filename for one in typed.response.attachments]
        assert [True] == [one.ephemeral for one in pressed.followups]


async def test_the_same_interaction_twice_is_answered_once() -> None:
    """An interaction delivered twice, quick or slow, leaves one answer and takes none away."""
    async with world() as here:
        first = await here.person.types("rejected")
        await here.person.again()
        here.core.slow = 0.4
        second = await here.person.types("rejected")
        await here.person.again()

        assert first.response is not None and second.response is not None
        assert [] == [*first.followups, *second.followups]
        assert [] == here.calls("DELETE", "@original")


async def test_suggestions_come_while_typing() -> None:
    """A time zone is suggested from the name of a city."""
    async with world() as here:
        result = await here.person.begins_to_type("onward", "settings", "zone", "berl")

        assert "Europe/Berlin" in {one["value"] for one in result.autocomplete_choices or []}


async def test_a_fault_of_ours_is_said_kindly() -> None:
    """When handling breaks, the person gets one private line instead of silence."""
    async with world() as here:
        here.core.breaks = True
        typed = await here.person.types("rejected")
        formless = await here.person.presses(NOTES)

        for result in (typed, formless):
            assert result.response is not None and result.response.ephemeral
            assert "went wrong" in str(result.response.components)


async def test_a_fault_after_a_promise_leaves_the_card_alone() -> None:
    """When a slow press breaks, its card stays and the line comes beside it."""
    async with world() as here:
        card = (await here.person.types("rejected")).response
        assert card is not None
        here.core.slow, here.core.breaks = 0.4, True
        result = await here.person.presses(SKIP, card.id)

        assert [] == here.calls("PATCH", "@original")
        assert [True] == [one.ephemeral for one in result.followups]


async def test_a_refused_body_becomes_a_kind_line(caplog: pytest.LogCaptureFixture) -> None:
    """When Discord finds our answer malformed, the person still hears something, and the log has no words in it."""
    async with world() as here:
        here.env.inject_error("POST", "/interactions/*/callback", status=400, code=50035, message="In x: SECRET")
        result = await here.person.types("rejected")

        assert result.response is not None
        assert "went wrong" in str(result.response.components)
        assert "SECRET" not in caplog.text


@pytest.mark.parametrize("code", [40060, 10062, 10008, 10015, 50027])
async def test_what_is_over_is_left_in_peace(code: int, caplog: pytest.LogCaptureFixture) -> None:
    """An interaction that is over or answered already is not answered again, and what was done counts."""
    async with world() as here:
        here.env.inject_error("POST", "/interactions/*/callback", status=404, code=code)
        await here.person.types("rejected")

        assert 1 == len(here.core.events)
        assert 1 == len(here.first_answers)
        assert [] == [one for one in caplog.records if one.levelname == "ERROR"]


async def test_a_promise_that_was_kept_by_an_earlier_try_is_kept_once() -> None:
    """When Discord says that the promise was made already, the answer is added and nothing is taken away."""
    async with world() as here:
        here.core.slow = 0.4
        here.env.inject_error("POST", "/interactions/*/callback", status=400, code=40060)
        await here.person.types("rejected")

        assert 1 == len(here.calls("POST", "/webhooks/"))
        assert [] == here.calls("DELETE", "@original")


async def test_an_expired_token_ends_the_answer_quietly(caplog: pytest.LogCaptureFixture) -> None:
    """When the token ran out before a slow answer, nothing more is tried."""
    async with world() as here:
        here.core.slow = 0.4
        here.env.inject_error("PATCH", "/webhooks/*", status=401, code=50027)
        await here.person.types("rejected")

        assert [] == here.calls("POST", "/webhooks/")
        assert [] == [one for one in caplog.records if one.levelname == "ERROR"]


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


@pytest.mark.parametrize("odd", [{}, {"type": 2}, {"type": 3, "id": "1"}, {"type": 9}, {"type": None, "data": 0}])
async def test_what_cannot_be_read_breaks_nothing(odd: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    """A payload without its parts is passed over in one line, and the next person is answered."""
    async with world() as here:
        here.adapter._take(odd)
        await here.adapter.settle()
        result = await here.person.types("rejected")

    assert result.response is not None
    assert not [one for one in caplog.records if one.exc_info]
