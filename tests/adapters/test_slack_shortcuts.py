"""Shortcuts in Slack, with the whole bot behind them: begin anywhere, and keep what somebody was told."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.replies import NOTE_LIMIT
from bot.tokens import Action
from tests.probes import Seen
from tests.probes.clock import SettableClock
from tests.probes.slack import SlackProbe, open_probe


@pytest.fixture
async def probe(tmp_path: Path) -> AsyncIterator[SlackProbe]:
    """A workspace with the bot in it."""
    opened = await open_probe(tmp_path, SettableClock())
    yield opened
    await opened.closes()


async def uses(probe: SlackProbe, name: str, message: str | None = None) -> list[Seen]:
    """Use a shortcut; what was shown because of it."""
    await probe._person.shortcuts(name, message)
    return await probe._news()


async def test_a_journey_begins_from_anywhere(probe: SlackProbe) -> None:
    """The shortcut asks three things, all optional, and the answer comes as a direct message to them alone."""
    (form,) = await uses(probe, "rejected")
    assert {"company", "role", "stage"} == set(form.fields or {})
    (card,) = await probe.submits({"company": "Acme", "stage": "final_round"})

    assert "final round" in card.text
    assert "Acme" in card.text
    assert Action.TAKE_A_DAY in {token.action for _, token in card.buttons}
    assert "DU1" == probe._server.shown[-1].channel
    assert [] == await probe.channel()


async def test_the_same_form_begins_one_journey(probe: SlackProbe) -> None:
    """Delivered twice, it is one no."""
    await uses(probe, "rejected")
    await probe.submits({"company": "Acme"})
    await probe._person.again()
    await probe._news()

    assert "You met one no" in (await probe.types("/onward progress"))[0].text


@pytest.mark.parametrize("begun", [True, False])
async def test_a_message_can_be_kept_as_feedback(probe: SlackProbe, begun: bool) -> None:
    """What somebody pasted or wrote is in the form already, and then among their notes, journey or not."""
    said = "More <b>SQL</b> & fewer <!channel> jokes"
    if begun:
        await probe.types("/rejected", company="Acme")
    (form,) = await uses(probe, "feedback", said)
    assert {"feedback": said} == dict(form.fields or {})
    (kept,) = await probe.submits({})
    assert "Kept" in kept.text

    (listed,) = await probe.types("/onward notes")
    ((token, (note,)),) = listed.lists
    assert said in (await probe.chooses(token, note))[0].text
    assert [] == await probe.channel()


async def test_a_message_longer_than_a_note_is_cut_where_it_can_be_seen(probe: SlackProbe) -> None:
    """The form shows how much fits; nothing breaks."""
    (form,) = await uses(probe, "feedback", "word " * 2000)

    assert NOTE_LIMIT >= len((form.fields or {})["feedback"]) > NOTE_LIMIT - 100


async def test_a_shortcut_of_another_release_says_where_one_is(probe: SlackProbe) -> None:
    """A name we do not know is no dead end."""
    (card,) = await uses(probe, "something_else")

    assert "Where you are" in card.text
