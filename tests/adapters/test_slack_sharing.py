"""A card somebody shares on Slack: posted first, and what is said of it afterwards is true."""

from __future__ import annotations

import aiohttp
import pytest

from adapters.slack.errors import Busy, fate_of
from bot.events import Fate, Pressed, Shared
from bot.ports import Delivery, Postponed, Unreachable, Unsure
from bot.replies import Audience, Message, Saying
from tests.adapters.slack_world import World, world
from tests.standins.slack_parts import Fault, Shown
from tests.standins.slack_rules import elements

PUBLIC = Message((Saying("a", "", "b", "c", "1900"),), audience=Audience.CHANNEL)


async def shares(w: World, *faults: tuple[str, Fault]) -> list[Shown]:
    """Press a button that shares while these calls go wrong; all that is shown from then on."""
    await w.person.types("/encourage")
    await w.shows(1)
    card = w.server.shown[0]
    w.core.says = (PUBLIC,)
    for method, fault in faults:
        w.server.fail(method, fault)
    await w.person.presses(card, next(elements(card.blocks)))
    await w.shows(2)
    await w.rests()
    return w.server.shown[1:]


def became(w: World) -> list[Fate]:
    """What the core heard of the card."""
    return [one.became for one in w.core.events if isinstance(one, Shared)]


async def test_a_card_is_posted_before_it_is_said_to_be() -> None:
    """First the channel, then the person; the preview turns into the answer."""
    async with world() as w:
        first = (await shares(w))[0]
        await w.shows(3)

        assert ["", "U1"] == [one.user for one in w.server.shown[1:]]
        assert "Shared." in w.server.shown[2].text
        assert "Shared." not in first.text
        assert w.server.shown[0].ts == w.server.shown[2].ts
        assert [Fate.STANDS] == became(w)


@pytest.mark.parametrize(
    ("code", "said", "heard"),
    [
        ("not_in_channel", "may not write", Fate.NO_ENTRY),
        ("is_archived", "may not write", Fate.NO_ENTRY),
        ("missing_scope", "may not write", Fate.NO_ENTRY),
        ("user_is_restricted", "may not write", Fate.NO_ENTRY),
        ("restricted_action_read_only_channel", "may not write", Fate.NO_ENTRY),
        ("restricted_action_thread_only_channel", "may not write", Fate.NO_ENTRY),
        ("ekm_access_denied", "may not write", Fate.NO_ENTRY),
        ("as_user_not_supported", "may not write", Fate.NO_ENTRY),
        ("something_new", "may not write", Fate.NO_ENTRY),
        ("msg_too_long", "too long", Fate.TOO_LONG),
        ("msg_blocks_too_long", "too long", Fate.TOO_LONG),
        ("message_limit_exceeded", "just now", Fate.NOT_NOW),
        ("service_unavailable", "just now", Fate.NOT_NOW),
        ("fatal_error", "cannot tell", Fate.UNSURE),
        ("internal_error", "cannot tell", Fate.UNSURE),
    ],
)
async def test_a_channel_that_takes_no_card_is_one_clear_line(code: str, said: str, heard: Fate) -> None:
    """Whatever Slack's reason: one sentence to the member alone says what became of it, and the core hears once."""
    async with world() as w:
        shown = await shares(w, ("response_url", Fault(status=404)), ("chat.postMessage", Fault(error=code)))
        press, told = w.core.events[1:]

        assert 1 == len(shown)
        assert said in shown[0].text
        assert "U1" in (shown[0].user, shown[0].channel.removeprefix("D"))
        assert isinstance(press, Pressed) and isinstance(told, Shared)
        assert (press, heard) == (told.press, told.became)


async def test_a_lost_answer_is_said_to_be_lost_and_nothing_is_posted_twice() -> None:
    """What a whole channel may have read already is not posted again."""
    async with world() as w:
        await shares(w, ("response_url", Fault(drop=True, accepted=True)))
        await w.shows(3)

        assert 1 == len([one for one in w.server.shown if not one.user])
        assert "cannot tell" in w.server.shown[-1].text
        assert [Fate.UNSURE] == became(w)


@pytest.mark.parametrize(
    ("error", "heard"),
    [
        (Busy(60.0), Fate.NOT_NOW),
        (aiohttp.ServerDisconnectedError(), Fate.UNSURE),
        (TimeoutError(), Fate.UNSURE),
    ],
)
def test_only_what_surely_does_not_stand_is_said_not_to(error: Exception, heard: Fate) -> None:
    """An answer that was lost leaves it open; a limit does not."""
    assert heard is fate_of(error)


@pytest.mark.parametrize(
    ("code", "becomes"),
    [
        ("restricted_action_read_only_channel", Unreachable("restricted_action_read_only_channel")),
        ("missing_scope", Unreachable("missing_scope")),
        ("is_archived", Unreachable("is_archived")),
        ("service_unavailable", Postponed(30.0)),
        ("internal_error", Unsure()),
    ],
)
async def test_a_schedule_learns_that_a_channel_takes_nothing(code: str, becomes: Delivery) -> None:
    """What Slack refuses today it refuses tomorrow: whoever set it up is told, and nothing is tried for ever."""
    async with world() as w:
        w.server.fail("chat.postMessage", Fault(error=code))

        assert becomes == await w.adapter.post("slack:T1/C1", PUBLIC, silent=True, delivery="p-1", locale="en")
