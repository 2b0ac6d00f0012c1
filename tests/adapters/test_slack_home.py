"""App Home, with the whole bot behind it: the member's card is always there, and everything can be done from it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.tokens import Action, decode
from tests.probes.clock import SettableClock
from tests.probes.slack import SlackProbe, open_probe
from tests.standins.slack_parts import Fault
from tests.standins.slack_rules import elements, reading

Body = dict[str, Any]


class AtHome:
    """Somebody in front of their Home."""

    def __init__(self, probe: SlackProbe) -> None:
        self.probe = probe

    @property
    def text(self) -> str:
        """What stands there."""
        return reading(self.probe._server.homes["U1"]["blocks"])

    def element(self, action: Action) -> Body:
        """The button or list there that does this."""
        for element in elements(self.probe._server.homes["U1"]["blocks"]):
            token = decode(element["action_id"].partition("#")[0])
            if token and token.action is action:
                return element
        raise AssertionError(f"no {action.name} in Home")

    async def looks(self) -> None:
        """Open it."""
        await self.probe._person.looks_home()
        await self.probe._news()

    async def presses(self, action: Action, **more: object) -> None:
        """Press a button there."""
        await self.probe._person.presses_home({**self.element(action), **more})
        await self.probe._news()


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[AtHome]:
    """A workspace with the bot in it, and somebody who has not looked yet."""
    probe = await open_probe(tmp_path, SettableClock())
    yield AtHome(probe)
    await probe.closes()


async def test_somebody_new_can_begin_there(home: AtHome) -> None:
    """Home shows where they are, opens the form, and shows the first card; no message is sent anywhere."""
    await home.looks()
    assert "Nothing is open" in home.text
    await home.presses(Action.BEGIN)
    await home.probe.submits({"company": "Acme", "stage": "interview"})

    assert "it got you the interview" in home.text
    assert [] == home.probe._server.shown


async def test_the_whole_way_can_be_walked_there(home: AtHome) -> None:
    """Buttons, lists and lists of several answer in place."""
    await home.probe.types("/rejected", company="Acme")
    await home.looks()
    await home.presses(Action.CONTINUE)
    feeling = home.element(Action.FEELING)
    chosen = next(option for option in feeling["options"] if option["value"] == "numb")
    await home.presses(Action.FEELING, selected_option=chosen)
    assert "Feeling nothing for a while" in home.text
    await home.presses(Action.KEEP_GOING)
    await home.presses(Action.STEPS)
    lists = next(one for one in elements(home.probe._server.homes["U1"]["blocks"]) if one["type"] == "checkboxes")
    state = {"b": {lists["action_id"]: {"type": "checkboxes", "selected_options": lists["options"][:2]}}}
    await home.probe._person.presses_home(home.element(Action.STEPS_CHOSEN), state)
    await home.probe._news()

    assert "Kept" in home.text
    assert 1 == len(home.probe._server.shown)


async def test_it_follows_what_happens_elsewhere(home: AtHome) -> None:
    """Whoever looked once finds the newest card there, though it was shown in a channel and may be gone from it."""
    await home.looks()
    card = (await home.probe.types("/rejected", company="Acme"))[0]
    assert "Acme" in home.text
    await home.probe.presses(next(token for _, token in card.buttons if token.action is Action.TAKE_A_DAY))

    assert "Take a Day" in home.text
    assert [] == await home.probe.channel()


async def test_after_a_restart_its_buttons_still_answer(home: AtHome) -> None:
    """What was drawn by a process that is gone is answered by the next one."""
    await home.probe.types("/rejected", company="Acme")
    await home.looks()
    await home.probe.restarts()
    await home.presses(Action.CONTINUE)

    assert "That is a hard message to get" in home.text


async def test_a_home_that_cannot_be_drawn_leaves_the_answer_alone(home: AtHome) -> None:
    """The answer where somebody is comes first; Home may fail."""
    await home.looks()
    home.probe._server.fail("views.publish", Fault(error="internal_error"))
    card = (await home.probe.types("/rejected", company="Acme"))[0]

    assert "Acme" in card.text


async def test_their_own_data_comes_as_a_file_all_the_same(home: AtHome) -> None:
    """A file cannot be shown in Home, so it comes as a direct message."""
    await home.probe.types("/rejected", company="Acme")
    await home.looks()
    await home.presses(Action.PRIVACY)
    await home.presses(Action.EXPORT)

    assert "Acme" in home.probe._server.files[0]["content"]
    assert "everything I keep" in home.text


async def test_an_older_card_never_takes_the_place_of_a_newer_one(home: AtHome) -> None:
    """Pressed on what is no longer there, since something else happened meanwhile: what is true now is drawn."""
    await home.probe.types("/rejected", company="Acme")
    await home.looks()
    server, person = home.probe._server, home.probe._person
    await home.presses(Action.CONTINUE)
    kind, old = person.last
    await server.deliver(kind, {**old, "trigger_id": server.trigger()})
    await home.probe._news()

    assert 1 == len(server.calls("hash conflict"))
    assert "You told me about a no: Acme" in home.text
