"""Whole journeys in a simulated Discord with the whole bot behind it, where Discord itself makes trouble."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.discord.budget import KEPT_BACK, Budget
from adapters.discord.client import Shards
from adapters.discord.limits import EPHEMERAL, INVALID_REQUESTS, INVALID_WINDOW
from adapters.discord.service import DiscordAdapter
from bot.tokens import Action, Token
from tests.adapters.discord_world import ScriptedCore, Words, nowhere
from tests.probes.clock import SettableClock
from tests.probes.discord import DiscordProbe, open_probe

DAY = timedelta(days=1)


async def told(folder: Path, tell: Callable[[DiscordProbe], Awaitable[None]]) -> None:
    """Tell a journey, and end it whatever happens."""
    probe = await open_probe(folder, SettableClock())
    try:
        await tell(probe)
    finally:
        await probe.closes()


async def promised(probe: DiscordProbe) -> None:
    """Somebody says yes to a check-in."""
    card = (await probe.types("/rejected", company="Acme"))[0]
    for action in (Action.TAKE_A_DAY, Action.REST, Action.ASK_CHECK_IN, Action.CHECK_IN_YES):
        token = next(token for _, token in card.buttons if token.action is action)
        card = (await probe.presses(token))[0]


@pytest.mark.parametrize("code", [50007, 50278])
async def test_who_cannot_be_written_to_is_told_at_their_next_visit(tmp_path: Path, code: int) -> None:
    """Closed direct messages: one try, nothing in the channel, and the message waits for them in private."""

    async def tell(probe: DiscordProbe) -> None:
        await promised(probe)
        probe._env.inject_error("POST", "/channels/*/messages", status=403, code=code, times=None)
        assert [] == [seen for seen in await probe.waits_until(probe._clock.now() + DAY) if not seen.direct]
        tries = [one for one in probe._env.http_requests if one.method == "POST" and one.path.endswith("/messages")]
        await probe.waits_until(probe._clock.now() + 3 * DAY)
        again = [one for one in probe._env.http_requests if one.method == "POST" and one.path.endswith("/messages")]
        assert 1 == len(tries) == len(again)

        first, missed = await probe.types("/onward")
        assert "Where you are" in first.text
        assert "I could not write to you" in missed.text
        assert "Acme" in missed.text
        assert not missed.public
        lighter = await probe.presses(Token(Action.FELT, missed.buttons[0][1].ref, "lighter"))
        assert "Good to hear" in lighter[0].text
        assert 1 == len(await probe.types("/onward"))
        assert [] == await probe.channel()

    await told(tmp_path, tell)


async def test_in_a_server_every_answer_is_for_one_pair_of_eyes(tmp_path: Path) -> None:
    """Each first answer and each later one in a channel is hidden or changes a hidden card, shared quotes apart."""

    async def tell(probe: DiscordProbe) -> None:
        await promised(probe)
        for command in (
            "/onward",
            "/onward help",
            "/onward notes",
            "/onward settings",
            "/onward privacy",
            "/encourage",
        ):
            await probe.types(command)
        answers = [one.json for one in probe._env.http_requests if one.path.endswith("/callback")]
        assert len(answers) >= 11
        for answer in answers:
            hidden = int((answer.get("data") or {}).get("flags", 0)) & EPHEMERAL
            assert answer["type"] in (6, 7, 9) or hidden
        assert [] == await probe.channel()

    await told(tmp_path, tell)


async def test_expired_cards_are_no_dead_end(tmp_path: Path) -> None:
    """When a card's own token is long gone, its buttons answer through the new one, and /onward shows it again."""

    async def tell(probe: DiscordProbe) -> None:
        card = (await probe.types("/rejected", company="Acme"))[0]
        probe._clock.passes(timedelta(hours=20))
        rested = await probe.presses(next(token for _, token in card.buttons if token.action is Action.TAKE_A_DAY))
        assert "Take a Day" in rested[0].text
        assert "Acme" in (await probe.types("/onward"))[0].text

    await told(tmp_path, tell)


@pytest.mark.parametrize(
    ("status", "code"), [(400, 40060), (400, 50035), (404, 10062), (401, 50027), (429, 0), (500, 0), (503, 0)]
)
async def test_an_answer_that_is_lost_loses_nothing_else(tmp_path: Path, status: int, code: int) -> None:
    """Whatever Discord does to one answer, what was said is kept, once, and the next answer comes."""

    async def tell(probe: DiscordProbe) -> None:
        probe._env.inject_error("POST", "/interactions/*/callback", status=status, code=code)
        await probe.types("/rejected", company="Acme")
        where = (await probe.types("/onward"))[0]
        assert "Acme" in where.text
        assert "set aside" not in where.text
        assert [] == await probe.channel()

    await told(tmp_path, tell)


def test_refusals_are_counted_and_forgotten() -> None:
    """Nothing new is begun long before Discord would shut us out, and it goes on once the ten minutes are over."""
    clock = SettableClock()
    budget = Budget(clock)
    for _ in range(INVALID_REQUESTS - KEPT_BACK - 1):
        budget.refused()
    assert 0.0 == budget.wait()
    budget.refused()

    assert INVALID_WINDOW == budget.wait()
    clock.passes(timedelta(seconds=INVALID_WINDOW))
    assert 0.0 == budget.wait()


async def test_a_process_can_serve_a_part_of_all_servers() -> None:
    """Shard ids and their count reach Discord's own client."""
    adapter = DiscordAdapter("token", ScriptedCore(), nowhere(), Words(), SettableClock(), Shards((1, 3), 4))

    assert [1, 3] == adapter.client.shard_ids
    assert 4 == adapter.client.shard_count
    await adapter.stop()
