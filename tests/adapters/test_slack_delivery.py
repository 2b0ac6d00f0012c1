"""Messages we begin on Slack: sent once, found again, and each refusal understood."""

from __future__ import annotations

import pytest
from slack_sdk.errors import SlackApiError

from adapters.slack.limits import CONNECTIONS
from bot.ports import Postponed, Sent, Unreachable, Unsure
from tests.adapters.slack_world import CARD, world
from tests.bot.ledger import wanted
from tests.standins.slack_parts import Fault
from tests.standins.slack_rules import elements

MEMBER = "slack:T1:U1"


async def test_a_check_in_opens_the_conversation_and_is_found_again() -> None:
    """The member's conversation is opened once, remembered, and known by the delivery's id, pressed or not."""
    async with world() as w:
        sent = await w.adapter.deliver(MEMBER, None, CARD, wanted, delivery="j1-abc", locale="en")
        assert Sent("DU1") == sent
        card = w.server.shown[0]
        assert await w.adapter.find(MEMBER, "DU1", "j1-abc")

        await w.person.presses(card, next(elements(card.blocks)))
        await w.shows(2)

        assert card.ts == w.server.shown[1].ts
        assert await w.adapter.find(MEMBER, None, "j1-abc")
        assert not await w.adapter.find(MEMBER, None, "j1-other")


async def test_a_message_accepted_and_cut_off_is_one_message() -> None:
    """The SDK would send it again by itself; we say that we are not sure, look, and find it."""
    async with world() as w:
        w.server.fail("chat.postMessage", Fault(drop=True, accepted=True))

        assert Unsure() == await w.adapter.deliver(MEMBER, "DU1", CARD, wanted, delivery="j1-abc", locale="en")
        assert await w.adapter.find(MEMBER, "DU1", "j1-abc")
        assert 1 == len(w.server.shown)


async def test_we_may_not_be_allowed_to_look() -> None:
    """Without im:history nothing is found, and nothing breaks."""
    async with world(arrange=lambda server: server.scopes_missing.add("im:history")) as w:
        await w.adapter.deliver(MEMBER, None, CARD, wanted, delivery="j1-abc", locale="en")

        assert not await w.adapter.find(MEMBER, None, "j1-abc")


async def test_not_being_able_to_look_is_not_the_same_as_not_there() -> None:
    """While Slack is in trouble nobody may conclude that a message did not arrive."""
    async with world() as w:
        w.server.fail("conversations.history", Fault(error="internal_error"))

        with pytest.raises(SlackApiError):
            await w.adapter.find(MEMBER, "DU1", "d")


@pytest.mark.parametrize(
    ("fault", "delivery"),
    [
        (Fault(error="user_disabled"), Unreachable("user_disabled")),
        (Fault(error="messages_tab_disabled"), Unreachable("messages_tab_disabled")),
        (Fault(error="ratelimited", status=429, retry_after=7), Postponed(7)),
        (Fault(error="service_unavailable"), Postponed(30)),
        (Fault(error="token_revoked"), Postponed(3600)),
        (Fault(error="fatal_error"), Unsure()),
        (Fault(error="internal_error", status=500), Unsure()),
        (Fault(status=503), Unsure()),
    ],
)
async def test_each_refusal_means_one_thing(fault: Fault, delivery: object) -> None:
    """Gone, later, or perhaps delivered: what follows depends on it."""
    async with world() as w:
        w.server.fail("chat.postMessage", fault)

        assert delivery == await w.adapter.deliver(MEMBER, "DU1", CARD, wanted, delivery="d", locale="en")


async def test_a_conversation_that_is_gone_is_opened_anew() -> None:
    """An address that has gone stale is no reason to call a member unreachable."""
    async with world() as w:
        w.server.fail("chat.postMessage", Fault(error="channel_not_found"))

        assert Sent("DU1") == await w.adapter.deliver(MEMBER, "D-old", CARD, wanted, delivery="d", locale="en")
        assert ["D-old", "U1"] == [call["channel"] for call in w.server.calls("chat.postMessage")]


async def test_a_server_that_is_not_there_means_later() -> None:
    """Where no connection was made, nothing was delivered for sure."""
    async with world() as w:
        await w.server.until(lambda: w.server.connected == CONNECTIONS)
        await w.server.stop()

        assert Postponed(30) == await w.adapter.deliver(MEMBER, "DU1", CARD, wanted, delivery="d", locale="en")


async def test_before_and_after_the_connection_it_is_later() -> None:
    """Nothing is sent by an adapter that is not connected yet, or no longer."""
    async with world(connected=False) as w:
        assert Postponed(30) == await w.adapter.deliver(MEMBER, "DU1", CARD, wanted, delivery="d", locale="en")
        await w.adapter.start()
        await w.adapter.stop()

        assert Postponed(30) == await w.adapter.deliver(MEMBER, "DU1", CARD, wanted, delivery="d", locale="en")
        assert not await w.adapter.find(MEMBER, "DU1", "d")
        assert [] == w.server.shown
