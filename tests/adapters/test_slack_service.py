"""The Slack adapter against our Slack: quick to acknowledge, sure to answer, never twice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from adapters.slack.controls import PICKS
from bot.events import Pressed, Rejected, Submitted, Wrote
from bot.private import Private
from bot.replies import Choice, Document, Line, Message, Option
from bot.tokens import Action
from tests.adapters.slack_world import CARD, world
from tests.standins.slack_parts import Fault
from tests.standins.slack_rules import elements, reading

SAID = Message((Line("put-away"),))


async def test_a_command_is_acknowledged_before_the_core_answers() -> None:
    """However slow the store is, Slack hears from us at once."""
    async with world() as w:
        w.core.may_answer.clear()

        ack = await w.person.types("/rejected", "Acme & Söhne <b>")

        assert ack.seconds < 1
        assert [] == w.server.shown
        w.core.may_answer.set()
        await w.shows(1)
        event = w.core.events[0]
        assert isinstance(event, Rejected)
        assert Private("Acme & Söhne <b>") == event.company
        assert ("slack:T1", True, "Europe/Amsterdam") == (
            event.source.community,
            event.source.channel,
            event.source.zone,
        )
        assert "U1" == w.server.shown[0].user


async def test_a_press_replaces_the_card_it_sits_on() -> None:
    """A private conversation stays one card, not a pile."""
    async with world() as w:
        await w.person.types("/onward")
        await w.shows(1)
        card = w.server.shown[0]
        w.core.says = (SAID, CARD)

        await w.person.presses(card, next(elements(card.blocks)))
        await w.shows(3)

        assert [card.ts, True] == [w.server.shown[1].ts, card.ts != w.server.shown[2].ts]
        assert ["U1", "U1"] == [one.user for one in w.server.shown[1:]]


async def test_an_unknown_button_is_still_an_event() -> None:
    """A button of another release is never met with silence."""
    async with world() as w:
        await w.person.types("/onward")
        await w.shows(1)

        await w.person.presses(w.server.shown[0], {"type": "button", "action_id": "o9.zz.old"})
        await w.shows(2)

        event = w.core.events[1]
        assert isinstance(event, Pressed) and event.action is None


async def test_a_form_opens_in_time_and_its_answer_takes_the_cards_place() -> None:
    """From the button to the kept note, everything happens in one place."""
    async with world() as w:
        await w.person.types("/onward")
        await w.shows(1)
        card = w.server.shown[0]

        await w.person.presses(card, list(elements(card.blocks))[1])
        await w.server.until(lambda: w.server.views)
        w.core.says = (SAID,)
        ack = await w.person.submits({"liked": "  my calm  "})
        await w.shows(2)

        assert {} == ack.payload
        assert [] == w.server.refused
        event = w.core.events[-1]
        assert isinstance(event, Submitted)
        assert {"liked": Private("my calm")} == event.fields
        assert (card.ts, "U1") == (w.server.shown[1].ts, w.server.shown[1].user)


async def test_a_late_form_is_owned_up_to() -> None:
    """If Slack no longer opens the form, the person is asked to press once more."""
    async with world() as w:
        await w.person.types("/onward")
        await w.shows(1)
        card = w.server.shown[0]
        w.server.fail("views.open", Fault(error="expired_trigger_id"))

        await w.person.presses(card, list(elements(card.blocks))[1])
        await w.shows(2)

        assert "once more" in reading(w.server.shown[1].blocks)


async def test_a_form_sent_in_after_a_restart_is_answered_privately() -> None:
    """A new process knows no response_url, and still only the member sees the answer."""
    async with world() as w:
        await w.person.types("/onward")
        await w.shows(1)
        await w.person.presses(w.server.shown[0], list(elements(w.server.shown[0].blocks))[1])
        await w.server.until(lambda: w.server.views)
        (view,) = w.server.views.values()
        token, place, channel = view["private_metadata"].split("|")
        view["private_metadata"] = "|".join((token, f"of another process than {place}", channel))

        await w.person.submits({})
        await w.shows(2)

        assert 1 == len(w.server.calls("chat.postEphemeral"))
        assert "U1" == w.server.shown[1].user


@pytest.mark.parametrize(("channel", "method"), [("C1", "chat.postEphemeral"), ("C2", "chat.postMessage")])
async def test_an_expired_response_url_has_a_fallback(channel: str, method: str) -> None:
    """After half an hour the answer comes privately in the channel, or directly where the app is no member."""
    async with world() as w:
        w.person.channel = channel
        w.core.may_answer.clear()
        await w.person.types("/onward")
        assert w.adapter.busy
        w.clock.pass_by(timedelta(minutes=31))
        w.core.may_answer.set()
        await w.shows(1)

        assert 1 == len(w.server.calls(method))
        assert [] == w.server.calls("response_url")
        assert w.server.shown[0].user == "U1" or w.server.shown[0].channel == "DU1"


async def test_a_sixth_answer_does_not_need_the_response_url() -> None:
    """Slack takes five answers by response_url; the sixth comes another way."""
    async with world() as w:
        w.core.says = (SAID,) * 6
        await w.person.types("/onward")
        await w.shows(6)

        assert 5 == len(w.server.calls("response_url"))
        assert ["U1"] * 6 == [one.user for one in w.server.shown]


async def test_the_same_event_twice_is_one_event() -> None:
    """Slack may deliver again with a new envelope; the key stays the same."""
    async with world() as w:
        await w.person.writes("stop")
        await w.person.again()
        await w.person.types("/onward")
        await w.person.again()
        await w.shows(2)
        await w.rests()

        assert 2 == len(w.core.events) == len(w.server.shown)
        assert isinstance(w.core.events[0], Wrote)
        assert [] == w.server.calls("late ack")


async def test_several_are_chosen_as_one_choice() -> None:
    """Ticking boxes says nothing yet; the button says all of it at once."""
    async with world() as w:
        several = tuple(Option(Line("button-skip"), name) for name in ("a", "b", "c"))
        w.core.says = (Message((), choice=Choice(Line("notes-prompt"), Action.STEPS_CHOSEN, several, "j", most=3)),)
        await w.person.types("/onward")
        await w.shows(1)
        card = w.server.shown[0]
        boxes = next(one for one in elements(card.blocks) if one["action_id"] == PICKS)

        await w.person.chooses(card, boxes, ("a", "c"))
        await w.shows(2)

        event = w.core.events[-1]
        assert 2 == len(w.core.events)
        assert isinstance(event, Pressed) and ("a", "c") == event.choices


async def test_a_new_connection_goes_on_where_the_old_one_ended() -> None:
    """Slack renews connections every few hours, and nobody notices."""
    async with world() as w:
        await w.server.refresh()
        await w.server.until(lambda: w.server.connections == 2)
        await w.person.types("/onward")
        await w.shows(1)


async def test_a_fault_of_ours_is_one_kind_line() -> None:
    """Whatever breaks inside, the person gets an answer."""
    async with world() as w:
        w.core.breaks = True
        await w.person.types("/onward")
        await w.shows(1)

        assert "my side" in w.server.shown[0].text


async def test_an_export_is_a_file_for_the_member_alone() -> None:
    """The file goes to the member's own conversation."""
    async with world() as w:
        w.core.says = (Document("onward.json", Private('{"notes": []}'), Line("export-about")),)
        await w.person.types("/onward", "privacy")
        await w.server.until(lambda: w.server.calls("file"))

        assert "DU1" == w.server.calls("file")[0]["channel"]
        assert '{"notes": []}' == w.server.files[0]["content"]


async def test_an_export_without_the_scope_is_shown_instead() -> None:
    """Where Slack takes no file, the member reads everything in private messages."""
    async with world(arrange=lambda server: server.scopes_missing.add("files:write")) as w:
        content = "x" * 32_000
        w.core.says = (Document("onward.json", Private(content), Line("export-about")),)
        await w.person.types("/onward", "privacy")
        await w.shows(7)

        assert content == "".join(reading(one.blocks) for one in w.server.shown)
        assert {"U1"} == {one.user for one in w.server.shown}
