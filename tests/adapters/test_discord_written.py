"""Plain words written to the bot on Discord: answered there, once, and by nothing that repeats them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import aiohttp
import pytest
from discord.http import Route

from adapters.discord.limits import COMPONENTS_V2, NONCE
from bot.effects import Outcome
from bot.events import Event, Wrote
from bot.private import Private
from bot.replies import Document, Line, Picture
from bot.state import Settings, State
from tests.adapters.discord_world import CARD, World, world
from tests.standins.discord_rules import message_faults

FILE = Document("onward.json", Private('{"a": "ä"}'), Line("export-about"))
WORDS = "porcelain owl"


def answers(here: World) -> list[Any]:
    """Every message we tried to write in the direct conversation, oldest first."""
    return here.calls("POST", f"/channels/{here.person.direct}/messages")


def stands(here: World) -> list[Any]:
    """All of ours that can be read there."""
    found = here.env.backend.messages.get(here.person.direct, {}).values()
    return [one for one in found if one.author_id != here.person.user.id]


async def test_words_are_answered_where_they_were_written() -> None:
    """One ordinary message for each thing there is to say, in its order, none of them a reaction to anything else."""
    async with world((CARD, replace(CARD, parts=(Line("error-ours"),)))) as here:
        await here.person.writes(WORDS)
        event = here.core.events[0]

        assert isinstance(event, Wrote) and Private(WORDS) == event.text
        assert here.person.key == event.source.member
        assert 2 == len(answers(here)) == len(stands(here)) == len({one["nonce"] for one in answers(here)})
        assert "went wrong" in str(stands(here)[1].components)
        assert not [one for one in here.env.http_requests if "interactions" in one.path or "typing" in one.path]


async def test_an_answer_keeps_to_the_rules_of_every_message() -> None:
    """It mentions nobody, keeps Discord's limits, and has a number by which Discord refuses a second one."""
    async with world() as here:
        await here.person.writes(WORDS)
        (body,) = answers(here)

        assert [] == message_faults(body)
        assert {"parse": []} == body["allowed_mentions"]
        assert body["flags"] & COMPONENTS_V2
        assert body["enforce_nonce"] and 0 < len(body["nonce"]) <= NONCE


async def test_the_same_message_twice_is_answered_once() -> None:
    """What Discord tells again after a lost connection has no second answer; a process that forgot gives the same."""
    async with world() as here:
        await here.person.writes(WORDS)
        await here.person.again()
        once = len(answers(here))
        here.core.events.clear()
        await here.person.again()
        first, second = answers(here)

        assert 1 == once
        assert first["nonce"] == second["nonce"]


async def test_what_others_read_along_is_not_heard() -> None:
    """Words in a server's channel are not for the bot, and make nothing."""
    async with world() as here:
        await here.person.member.send(here.person.channel, WORDS)
        here.adapter._read({"id": "1", "guild_id": "9", "channel_id": "2", "type": 0, "author": {"id": "3"},
                            "content": WORDS})  # fmt: skip
        await here.adapter.settle()

        assert [] == here.core.events
        assert [] == answers(here)


async def test_files_and_pictures_come_as_uploads() -> None:
    """An export and a picture stand in the conversation like any other answer."""
    picture = Picture("progress.png", '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', Line("sharing"))
    async with world((FILE, picture)) as here:
        await here.person.writes("everything")
        file, shown = stands(here)

        assert ["onward.json"] == [one["filename"] for one in file.attachments]
        assert FILE.content.reveal().encode() == here.env.backend.cdn.get(file.attachments[0]["url"])
        assert ["progress.png"] == [one["filename"] for one in shown.attachments]
        assert shown.attachments[0]["description"]
        assert [] == [fault for one in answers(here) for fault in message_faults(one)]
        assert all(one["enforce_nonce"] for one in answers(here))


async def test_an_answer_is_in_the_language_they_are_spoken_to_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """Discord does not tell it with a message, so that what the core knows of them counts."""
    async with world() as here:
        handle = here.core.handle

        async def handled(event: Event) -> Outcome:
            return replace(await handle(event), state=State(settings=Settings(locale="de")))

        monkeypatch.setattr(here.core, "handle", handled)
        await here.person.writes(WORDS)

        assert "Überspringen" in str(answers(here))


@pytest.mark.parametrize("status", [400, 500])
async def test_a_fault_is_said_kindly_and_logged_without_words(status: int, caplog: pytest.LogCaptureFixture) -> None:
    """Where Discord does not take the answer, one kind line is tried; the log has one line, and no word of theirs."""
    async with world() as here:
        refusal = f"In x: {WORDS}"
        here.env.inject_error("POST", "/channels/*/messages", status=status, code=50035, message=refusal)
        await here.person.writes(WORDS)
        await here.adapter.settle()

        assert ["went wrong" in str(one.components) for one in stands(here)] == [True]
        assert 1 == len([one for one in caplog.records if one.name.startswith("adapters")])
        assert WORDS not in caplog.text


async def test_a_fault_of_ours_is_said_kindly(caplog: pytest.LogCaptureFixture) -> None:
    """When handling breaks, they read one line instead of nothing."""
    async with world() as here:
        here.core.breaks = True
        await here.person.writes(WORDS)

        assert "went wrong" in str(stands(here)[0].components)
        assert WORDS not in caplog.text


async def test_somebody_who_takes_no_messages_is_let_be(caplog: pytest.LogCaptureFixture) -> None:
    """Blocked right after they wrote: one call, one line in the log, nothing else."""
    async with world() as here:
        here.env.inject_error("POST", "/channels/*/messages", status=403, code=50007, times=9)
        await here.person.writes(WORDS)

        assert 1 == len(answers(here))
        assert 1 == len([one for one in caplog.records if one.name.startswith("adapters")])


@pytest.mark.parametrize("lost_by", [aiohttp.ServerDisconnectedError(), ConnectionResetError(), TimeoutError()])
async def test_a_lost_answer_is_tried_again_as_the_same(lost_by: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the connection breaks on the way, somebody who may need help now gets it with the second try."""
    async with world() as here:
        real, lost = here.adapter.client.http.request, [lost_by]

        async def request(route: Route, **given: object) -> object:
            answer = await real(route, **given)
            if lost:
                raise lost.pop()
            return answer

        monkeypatch.setattr(here.adapter.client.http, "request", request)
        await here.person.writes(WORDS)
        await here.adapter.settle()

        first, second = answers(here)

        assert first == second
        assert first["enforce_nonce"]


@pytest.mark.parametrize("odd", [{}, {"author": {}}, {"author": {"id": "1"}, "type": 0, "content": WORDS}])
async def test_what_cannot_be_read_breaks_nothing(odd: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    """A message without its parts is passed over, and the next person is answered."""
    async with world() as here:
        here.adapter._read(odd)
        await here.adapter.settle()
        await here.person.writes("hello")

        assert 1 == len(stands(here))
    assert WORDS not in caplog.text
    assert not [one for one in caplog.records if one.exc_info]
