"""A form that stays open: what is wrong stands beside its field, and a next question takes its place."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.replies import Line, Message, Wrong
from bot.tokens import Action
from tests.adapters.slack_world import world
from tests.probes.clock import SettableClock
from tests.probes.slack import SlackProbe, open_probe
from tests.standins.slack_rules import elements


@pytest.fixture
async def probe(tmp_path: Path) -> object:
    """Somebody in a channel, with the whole of Onward behind it."""
    opened = await open_probe(tmp_path, SettableClock())
    yield opened
    await opened.closes()


async def asks_for_zone(probe: SlackProbe) -> None:
    """Open the form that asks where somebody is."""
    (card,) = await probe.types("/onward settings")
    await probe.presses(next(token for _, token in card.buttons if token.action is Action.ZONE))


async def test_what_is_not_understood_is_said_beside_the_field(probe: SlackProbe) -> None:
    """The form stays as it is, with a word about the place; corrected and sent again, it is kept."""
    await asks_for_zone(probe)
    shown = len(probe._server.shown)
    ack = await probe._person.submits({"place": "xyzzyq"})
    await probe._news()

    assert "errors" == ack.payload["response_action"]
    assert ["place"] == list(ack.payload["errors"])
    assert "city" in ack.payload["errors"]["place"]
    assert shown == len(probe._server.shown), "Nothing is said twice."
    (after,) = await probe.submits({"place": "Lisbon"})
    assert "Europe/Lisbon" in after.text


async def test_the_same_slip_twice_is_told_twice(probe: SlackProbe) -> None:
    """Whoever presses Done again without changing anything is not left before a form that says nothing."""
    await asks_for_zone(probe)
    acks = [await probe._person.submits({"place": "xyzzyq"}) for _ in range(3)]

    assert ["errors"] * 3 == [ack.payload["response_action"] for ack in acks]


async def test_when_several_places_fit_the_form_turns_its_page(probe: SlackProbe) -> None:
    """The question which of them is meant comes in the same window, and its answer is kept."""
    await asks_for_zone(probe)
    ack = await probe._person.submits({"place": "16:00"})
    assert "update" == ack.payload["response_action"]
    (view,) = probe._server.views.values()
    (block,) = view["blocks"]
    zone = block["element"]["options"][0]["value"]
    (after,) = await probe.submits({block["block_id"]: zone})

    assert zone in after.text


async def test_a_slow_verdict_closes_the_form_and_says_it_as_a_message() -> None:
    """Slack waits for three seconds only: then the same is said where the form was opened, and can be mended there."""
    async with world() as w:
        await w.person.types("/onward")
        await w.shows(1)
        await w.person.presses(w.server.shown[0], list(elements(w.server.shown[0].blocks))[1])
        await w.server.until(lambda: w.server.views)
        w.core.says = (Message((Line("zone-unknown"),), wrong=Wrong("liked", Line("zone-unknown-short"))),)
        w.core.may_answer.clear()
        ack = await w.person.submits({"liked": "x"})
        w.core.may_answer.set()
        await w.shows(2)

        assert {} == ack.payload
        assert 1 < ack.seconds < 3
        assert "could not find that place" in w.server.shown[1].text


async def test_a_form_from_an_odd_release_is_let_go() -> None:
    """A form nobody here made is closed, and nobody waits before it."""
    async with world() as w:
        payload = {
            "type": "view_submission",
            "team": {"id": "T1"},
            "user": {"id": "U1"},
            "view": {"id": "V1", "private_metadata": "o9.zz.x.y|a|C1", "state": {"values": {}}, "blocks": []},
        }
        acks = await asyncio.gather(*(w.server.deliver("interactive", payload) for _ in range(3)))
        await w.rests()

        assert [{}] * 3 == [ack.payload for ack in acks]
        assert [] == w.core.events
