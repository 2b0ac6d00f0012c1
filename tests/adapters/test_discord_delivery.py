"""Messages we begin on Discord: once, to people who can be reached, and found again."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import aiohttp
import discord
import pytest
from discord.http import Route

from adapters.discord import delivery, service
from adapters.discord.delivery import nonce
from bot.ports import CannotConnect, Delivery, Postponed, Sent, Unreachable, Unsure
from bot.replies import Audience, Button, Line, Message
from bot.tokens import Action
from tests.adapters.discord_world import World, lone_adapter, world
from tests.bot.ledger import wanted

DELIVERY = "j1abcdefg-Zx09"
CHECK_IN = Message(
    (Line("take-a-day-size"),),
    rows=((Button(Line("button-skip"), Action.FELT, DELIVERY, "same"),),),
    audience=Audience.DIRECT,
)


async def delivers(here: World, address: str | None = None) -> Delivery:
    """Deliver the check-in."""
    return await here.adapter.deliver(here.person.key, address, CHECK_IN, wanted, delivery=DELIVERY, locale="en")


async def test_the_first_check_in_opens_a_conversation_and_the_next_uses_it() -> None:
    """A check-in goes to the member's direct messages; where it went is used again without asking."""
    async with world() as here:
        first = await delivers(here)
        assert isinstance(first, Sent)
        second = await delivers(here, first.address)

        assert Sent(str(here.person.direct)) == first == second
        assert 1 == len(here.calls("POST", "/users/@me/channels"))


async def test_the_same_check_in_carries_the_same_number() -> None:
    """Sent again after a crash, a check-in has the number Discord knows it by, and asks to be kept once."""
    async with world() as here:
        await delivers(here)
        await delivers(here)
        first, second = here.calls("POST", "/messages")

        assert nonce(DELIVERY) == first["nonce"] == second["nonce"]
        assert len(first["nonce"]) <= 25
        assert first["enforce_nonce"] is True
        assert {"parse": []} == first["allowed_mentions"]
        assert nonce(DELIVERY) != nonce(DELIVERY + "x")


async def test_a_check_in_that_stands_there_is_found() -> None:
    """A sent check-in is found by its id, with or without its address; another one is not."""
    async with world() as here:
        sent = await delivers(here)
        assert isinstance(sent, Sent)

        assert await here.adapter.find(here.person.key, sent.address, DELIVERY)
        assert await here.adapter.find(here.person.key, None, DELIVERY)
        assert not await here.adapter.find(here.person.key, sent.address, "j1abcdefg-other")


async def test_looking_in_vain_and_not_being_able_to_look_differ() -> None:
    """A conversation that is gone holds nothing; when Discord is down, nobody may conclude anything."""
    async with world() as here:
        here.env.inject_error("GET", "/channels/*/messages", status=404, code=10003)
        gone = await here.adapter.find(here.person.key, str(here.person.direct), DELIVERY)
        here.env.inject_error("GET", "/channels/*/messages", status=503)

        assert gone is False
        with pytest.raises(discord.HTTPException):
            await here.adapter.find(here.person.key, str(here.person.direct), DELIVERY)


@pytest.mark.parametrize("code", [50007, 50278])
async def test_closed_direct_messages_are_unreachable(code: int) -> None:
    """Somebody who cannot be written to is reported so, and never tried twice."""
    async with world() as here:
        here.env.inject_error("POST", "/channels/*/messages", status=403, code=code)

        assert Unreachable(str(code)) == await delivers(here)
        assert 1 == len(here.calls("POST", "/messages"))


async def test_somebody_who_is_gone_is_unreachable() -> None:
    """A user Discord does not know cannot be written to."""
    async with world() as here:
        here.env.inject_error("POST", "/users/@me/channels", status=404, code=10013)

        assert Unreachable("10013") == await delivers(here)


@pytest.mark.parametrize(("code", "least"), [(40003, 60.0), (20026, 3600.0)])
async def test_opening_too_fast_pauses_every_opening(code: int, least: float) -> None:
    """When Discord wants fewer new conversations, none is tried for a while; known ones go on."""
    async with world() as here:
        here.env.inject_error("POST", "/users/@me/channels", status=403, code=code)
        first, second = await delivers(here), await delivers(here)
        known = await delivers(here, str(here.person.direct))
        here.clock.at += timedelta(days=1)
        later = await delivers(here)

        assert isinstance(first, Postponed) and isinstance(second, Postponed)
        assert first.seconds >= second.seconds >= least
        assert isinstance(known, Sent) and isinstance(later, Sent)
        assert 2 == len(here.calls("POST", "/users/@me/channels"))


async def test_new_conversations_are_opened_one_after_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """A morning with many first check-ins is no burst of openings; known conversations wait for nothing."""
    waited: list[float] = []
    sleep = asyncio.sleep

    async def remembers(seconds: float) -> None:
        waited.append(seconds)
        await sleep(0)

    async with world() as here:
        monkeypatch.setattr(delivery.asyncio, "sleep", remembers)
        monkeypatch.setattr(delivery, "OPENING_GAP", 1000.0)  # so that no machine is too slow to tell
        await delivers(here)
        await delivers(here)
        turns = list(waited)
        await delivers(here, str(here.person.direct))
        monkeypatch.undo()

    assert [0.0, 1000.0] == [pytest.approx(one, abs=100) for one in turns]
    assert turns == waited


async def test_a_conversation_that_is_gone_is_opened_anew_once() -> None:
    """A stored address that no longer exists is replaced by a new one, and not for ever."""
    async with world() as here:
        here.env.inject_error("POST", "/channels/1/messages", status=404, code=10003)
        first = await delivers(here, "1")
        here.env.inject_error("POST", "/channels/*/messages", status=404, code=10003, times=2)
        second = await delivers(here, "1")

        assert Sent(str(here.person.direct)) == first
        assert Unreachable("10003") == second


@pytest.mark.parametrize("status", [500, 503])
async def test_a_lost_answer_is_unsure(status: int) -> None:
    """When Discord breaks while a message is sent, it may have arrived."""
    async with world() as here:
        here.env.inject_error("POST", "/channels/*/messages", status=status)

        assert Unsure() == await delivers(here)


@pytest.mark.parametrize("lost_by", [aiohttp.ServerDisconnectedError(), ConnectionResetError(), TimeoutError()])
async def test_a_lost_connection_is_unsure_only_after_sending(
    lost_by: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection lost while sending leaves a doubt; one lost while opening a conversation leaves none."""
    async with world() as here:
        real = here.adapter.client.http.request
        lost = "/messages"

        async def request(route: Route, **given: object) -> object:
            if lost in route.path:
                raise lost_by
            return await real(route, **given)

        monkeypatch.setattr(here.adapter.client.http, "request", request)
        sending = await delivers(here)
        lost = "/users/@me/channels"
        opening = await delivers(here)

        assert Unsure() == sending
        assert isinstance(opening, Postponed)


@pytest.mark.parametrize("error", [(429, 0), (400, 50035)])
async def test_a_refusal_that_may_pass_is_postponed(error: tuple[int, int]) -> None:
    """Too many messages, or a body Discord does not take, is certainly not delivered: another time."""
    async with world() as here:
        here.env.inject_error("POST", "/channels/*/messages", status=error[0], code=error[1])

        assert isinstance(await delivers(here), Postponed)


async def test_a_long_rate_limit_is_waited_out_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit longer than the library waits becomes a time to try again."""
    async with world() as here:

        async def request(route: Route, **given: object) -> object:
            raise discord.RateLimited(321.0)

        monkeypatch.setattr(here.adapter.client.http, "request", request)

        assert Postponed(321.0) == await delivers(here, "1")


async def test_nothing_is_sent_before_discord_let_us_in() -> None:
    """Before the connection stands, a check-in waits."""
    adapter = lone_adapter()

    outcome = await adapter.deliver("discord:1", None, CHECK_IN, wanted, delivery=DELIVERY, locale="en")

    assert isinstance(outcome, Postponed)
    await adapter.stop()


@pytest.mark.parametrize("code", [4004, 4010, 4013, 4014])
async def test_a_connection_ended_for_good_is_one_line(code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A close code no retry mends ends the bot with one line instead of a loop that burns logins."""
    adapter = lone_adapter()
    tries = []

    async def connected() -> None:
        tries.append(code)
        if code == 4014:
            raise discord.PrivilegedIntentsRequired(0)
        raise discord.ConnectionClosed(_Socket(), shard_id=0, code=code)  # type: ignore[arg-type]

    monkeypatch.setattr(adapter, "_connected", connected)

    with pytest.raises(CannotConnect) as refused:
        await adapter.start()
    assert [code] == tries
    assert 1 == len(str(refused.value).splitlines())
    await adapter.stop()


class _Socket:
    close_code = 4000


async def test_a_wrong_token_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """A token Discord does not know ends the bot with a line that names it."""
    adapter = lone_adapter()

    async def login(self: service.Client, token: str) -> None:
        raise discord.LoginFailure("Improper token has been passed.")

    monkeypatch.setattr(service.Client, "login", login)

    with pytest.raises(CannotConnect, match="DISCORD_TOKEN"):
        await adapter.start()
    await adapter.stop()
    await adapter.stop()


async def test_an_outage_is_waited_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """A network that is down is tried again until it is up."""
    monkeypatch.setattr(service, "FIRST_WAIT", 0.001)
    adapter = lone_adapter()
    tries = iter([OSError(), aiohttp.ClientError(), TimeoutError(), discord.GatewayNotFound(), None])

    async def connected() -> None:
        error = next(tries)
        if error:
            raise error

    monkeypatch.setattr(adapter, "_connected", connected)
    await asyncio.wait_for(adapter.start(), 5)

    assert [] == list(tries)
    await adapter.stop()
