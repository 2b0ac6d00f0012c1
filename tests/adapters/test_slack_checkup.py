"""The doctor on Slack: whether what admins switched on can stand where they want it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from pydantic import SecretStr

from adapters.slack.checkup import checkup
from bot.config import Settings
from bot.replies import Line
from tests.standins.slack import BOT_TOKEN, SlackServer
from tests.standins.slack_methods import pointed_at


@pytest.fixture
async def server() -> AsyncIterator[SlackServer]:
    """A Slack with channels of every kind."""
    running = await SlackServer(joined={"C1", "C2", "C3", "C5"}).start()
    running.channels = {
        "C2": {"is_archived": True},
        "C3": {"is_read_only": True},
        "C4": {},
        "C5": {"is_thread_only": True},
    }
    with pointed_at(running):
        yield running
    await running.stop()


async def looked_at(server: SlackServer, room: str) -> tuple[bool, str]:
    """Whether a channel is fine, and what is said of it."""
    settings = Settings(slack_bot_token=SecretStr(BOT_TOKEN))
    found = await checkup(settings, "", (room,))
    ((fine, line),) = [(fine, line) for fine, line in found if "channel" in line.id]
    assert isinstance(line, Line)
    return fine, line.id.removeprefix("slack-doctor-channel")


@pytest.mark.parametrize(
    ("room", "fine", "said"),
    [
        ("slack:T1/C1", True, ""),
        ("slack:T1/C2", False, "-archived"),
        ("slack:T1/C3", False, "-closed"),
        ("slack:T1/C4", False, "-outside"),
        ("slack:T1/C5", False, "-closed"),
        ("slack:T1/CPRIVATE", False, "-outside"),
        ("slack:T2/C1", True, "-elsewhere"),
    ],
)
async def test_each_channel_is_looked_at(server: SlackServer, room: str, fine: bool, said: str) -> None:
    """In the own workspace as Slack shows it; of another one, whose token is sealed, nothing is claimed."""
    assert (fine, said) == await looked_at(server, room)


async def test_an_app_that_may_not_look_claims_nothing(server: SlackServer) -> None:
    """Made before that scope was asked for: what to do is said, and the channel is not called fine."""
    server.scopes_missing = {"channels:read"}

    assert (False, "-unseen") == await looked_at(server, "slack:T1/C1")
