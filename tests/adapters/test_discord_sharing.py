"""A card somebody shares on Discord: posted first, and only then is anything said of it, which is true."""

from __future__ import annotations

from dataclasses import dataclass, field

import aiohttp
import discord
import pytest

from adapters.discord import service
from adapters.discord.answers import fate_of
from bot.events import Fate, Pressed, Shared
from bot.replies import Audience, Line, Message
from tests.adapters.discord_world import CARD, SKIP, World, world

PUBLIC = Message((Line("quote-share-offer"),), audience=Audience.CHANNEL)


async def shares(here: World, card: Message = CARD, direct: bool = False) -> list[tuple[bool, str]]:
    """Press a button that shares; every message that follows, whether others see it and what it says."""
    here.core.says = (card,)
    shown = (await here.person.types("encourage", direct=direct)).response
    assert shown is not None
    here.core.says = (PUBLIC, CARD)
    result = await here.person.presses(SKIP, shown.id, direct=direct)
    return [(not one.ephemeral, str(one.components)) for one in (result.response, *result.followups) if one]


def became(here: World) -> list[Fate]:
    """What the core heard of the card."""
    return [one.became for one in here.core.events if isinstance(one, Shared)]


async def test_a_card_is_posted_before_it_is_said_to_be() -> None:
    """The press is taken note of, the card goes out for all, and then the preview turns into the answer."""
    async with world() as here:
        await shares(here)
        order = [
            (one.method, one.json.get("type"))
            for one in here.env.http_requests
            if "webhooks" in one.path or "/callback" in one.path
        ]
        public, beside = here.calls("POST", "/webhooks/")
        (over,) = here.calls("PATCH", "@original")

        assert [("POST", 4), ("POST", 6), ("POST", None), ("PATCH", None), ("POST", None)] == order
        assert 0 == public["flags"] & 64 and 64 == beside["flags"] & 64
        assert "Shared." in str(over)
        assert [Fate.STANDS] == became(here)


async def test_a_slow_press_shares_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the core takes its time, the promise is made once."""
    monkeypatch.setattr(service, "PATIENCE", 0.2)
    async with world() as here:
        here.core.slow = 0.4
        await shares(here)

        assert [5, 6] == here.first_answers
        assert "Shared." in str(here.calls("PATCH", "@original")[-1])
        assert [Fate.STANDS] == became(here)


@pytest.mark.parametrize(
    ("code", "said", "heard"),
    [
        (200000, "filter", Fate.FILTERED),
        (200001, "filter", Fate.FILTERED),
        (50013, "may not write", Fate.NO_ENTRY),
        (50001, "may not write", Fate.NO_ENTRY),
        (50008, "may not write", Fate.NO_ENTRY),
        (160005, "may not write", Fate.NO_ENTRY),
        (10003, "may not write", Fate.NO_ENTRY),
        (50035, "just now", Fate.NOT_NOW),
        (20028, "just now", Fate.NOT_NOW),
    ],
)
async def test_a_channel_that_takes_no_card_is_one_clear_line(code: int, said: str, heard: Fate) -> None:
    """Whatever Discord's reason: one sentence says that nothing was shared, never that it was, and the core hears."""
    async with world() as here:
        here.env.inject_error("POST", "/webhooks/*", status=403 if code in (50013, 50001, 160005) else 400, code=code)
        shown = await shares(here)
        (edited,) = here.calls("PATCH", "@original")
        press, told = here.core.events[1:]

        assert said in str(edited)
        assert not any("Shared." in text or "went wrong" in text for _, text in shown)
        assert isinstance(press, Pressed) and isinstance(told, Shared)
        assert (press, heard) == (told.press, told.became)
        assert press.source.key != told.source.key


@pytest.mark.parametrize("code", [10062, 10015, 50027])
async def test_what_can_no_longer_be_said_is_undone_all_the_same(code: int, caplog: pytest.LogCaptureFixture) -> None:
    """When the interaction is over before the card stands, nothing is said, and it counts for nothing."""
    async with world() as here:
        here.core.says = (CARD,)
        card = (await here.person.types("encourage")).response
        assert card is not None
        here.core.says = (PUBLIC,)
        here.env.inject_error("POST", "/interactions/*/callback", status=404, code=code)
        here.env.inject_error("POST", "/webhooks/*", status=404, code=code)
        here.env.inject_error("PATCH", "/webhooks/*", status=404, code=code)
        await here.person.presses(SKIP, card.id)

        assert [Fate.NOT_NOW] == became(here)
        assert [] == [one for one in caplog.records if one.levelname == "ERROR"]


async def test_a_press_on_a_card_that_all_can_see_shares_too() -> None:
    """What is hidden is said first, so that the card itself is not; then it turns into what became of it."""
    async with world() as here:
        here.core.says = (PUBLIC, CARD)
        result = await here.person.presses(SKIP)
        hidden = [one.ephemeral for one in (result.response, *result.followups) if one]

        assert [True, False, True] == hidden
        assert "Shared." in str(here.calls("PATCH", "@original")[-1])


async def test_a_card_that_may_stand_there_is_not_posted_again() -> None:
    """A server error says nothing about whether all can read it by now; nobody tries a second time."""
    async with world() as here:
        here.env.inject_error("POST", "/webhooks/*", status=502)
        await shares(here)
        (over,) = here.calls("PATCH", "@original")

        assert "cannot tell" in str(over)
        assert [Fate.UNSURE] == became(here)
        assert 1 == len([one for one in here.calls("POST", "/webhooks/") if not one.get("flags", 0) & 64])


@dataclass
class Answered:
    """What aiohttp says of an answer."""

    status: int
    reason: str = ""
    headers: dict[str, str] = field(default_factory=dict)


@pytest.mark.parametrize(
    ("error", "heard"),
    [
        (discord.DiscordServerError(Answered(502), "bad gateway"), Fate.UNSURE),  # type: ignore[arg-type]
        (discord.HTTPException(Answered(429), "slow down"), Fate.NOT_NOW),  # type: ignore[arg-type]
        (discord.RateLimited(5.0), Fate.NOT_NOW),
        (aiohttp.ServerDisconnectedError(), Fate.UNSURE),
        (TimeoutError(), Fate.UNSURE),
        (OSError(), Fate.UNSURE),
    ],
)
def test_only_what_surely_does_not_stand_is_said_not_to(error: BaseException, heard: Fate) -> None:
    """An answer that was lost leaves it open; a limit does not."""
    assert heard is fate_of(error)
