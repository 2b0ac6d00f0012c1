"""What Slack sends, read: each recorded payload becomes the event it means, or nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from adapters.slack import intake
from adapters.slack.intake import Person, Spot
from bot.events import Asked, Pressed, Rejected, Source, Submitted, Wrote
from bot.private import Private
from bot.tokens import Action

RECORDED = Path(__file__).resolve().parent.parent / "recorded" / "slack"
ADA = Person("pt-BR", "America/Sao_Paulo", "Ada")


def recorded(name: str) -> dict[str, Any]:
    """A payload as Slack sends it."""
    return dict(json.loads((RECORDED / f"{name}.json").read_text(encoding="utf-8")))


def source(identity: str, *, community: str = "slack:T1", channel: bool = True) -> Source:
    """Where Ada's events come from."""
    return Source(
        key=f"slack:T1:{identity}",
        member="slack:T1:U1",
        community=community,
        channel=channel,
        room="slack:T1/C1" if channel else "",
        locale=ADA.locale,
        zone=ADA.zone,
        name=Private("Ada"),
    )


PRESS = source("12321423423.333649436676.d8c1bb837935619ccad0f624c448ffb3")


def test_a_command_is_what_was_typed() -> None:
    """Escapes are undone, and language and zone come along."""
    event = intake.command(recorded("command"), ADA)

    assert isinstance(event, Rejected)
    assert source("13345224609.738474920.8088930838d88f008e0") == event.source
    assert Private("R&D <Lab>") == event.company


def test_a_conversation_of_two_is_no_channel() -> None:
    """Nothing can be shared where only one other person is."""
    event = intake.command(recorded("command_in_direct_message"), ADA)

    assert isinstance(event, Asked)
    assert source("13345224609.738474920.2", community="slack:T1", channel=False) == event.source


def test_an_organisation_is_one_workspace() -> None:
    """Where the app is installed for all of an organisation, a person is the same in each of its workspaces."""
    event = intake.command(recorded("command_in_organisation"), ADA)

    assert ("slack:E1:W1", "slack:E1") == (event.source.member, event.source.community)


@pytest.mark.parametrize("name", ["press", "press_repeated"])
def test_a_press_carries_its_token(name: str) -> None:
    """The whole meaning of a button is in its id; a number after it changes nothing."""
    assert Pressed(PRESS, Action.SKIP, "j1abc", "arrival") == intake.press(recorded(name), ADA)


def test_a_press_nobody_knows_is_an_event_without_action() -> None:
    """What another release wrote still gets an answer."""
    assert Pressed(PRESS, None) == intake.press(recorded("press_unknown"), ADA)


def test_a_list_gives_what_was_chosen() -> None:
    """One value from a list of one."""
    assert Pressed(PRESS, Action.FEELING, "j1abc", "", ("numb",)) == intake.press(recorded("choose_one"), ADA)


def test_several_are_one_choice() -> None:
    """A tick says nothing yet; the button brings all that is ticked."""
    assert intake.says_nothing(recorded("tick"))
    assert not intake.says_nothing(recorded("choose_several"))
    expected = Pressed(PRESS, Action.STEPS_CHOSEN, "j1abc", "", ("apply", "practise"))
    assert expected == intake.press(recorded("choose_several"), ADA)


def test_a_form_gives_its_fields_as_written() -> None:
    """Fields left empty are absent; the ref and argument come back as the form carried them."""
    event = intake.submission(recorded("form"), ADA)

    fields = {"liked": Private("my <b>calm</b> & care"), "stage": Private("interview")}
    assert Submitted(source("156772938.1827394"), Action.INTERVIEW_NOTES, "j1abc", "x9", fields) == event


def test_a_form_of_another_release_is_no_event() -> None:
    """A form this release cannot read is left alone."""
    payload = recorded("form")
    payload["view"]["private_metadata"] = "{}"

    assert intake.submission(payload, ADA) is None


def test_words_in_private_are_read_as_typed() -> None:
    """Links and escapes are undone, and the event's own id is the key."""
    event = intake.words(recorded("message"), ADA)
    links = intake.words(recorded("message_with_links"), ADA)

    expected = Source(key="slack:Ev0PV52K25", member="slack:T1:U1", locale=ADA.locale, zone=ADA.zone)
    assert Wrote(expected, Private("stop")) == event
    assert links and "see example.org, mail a@b.org, @U2 <3 &lt;" == links.text.reveal()


@pytest.mark.parametrize("name", ["message_of_bot", "message_edited", "message_in_channel"])
def test_other_messages_are_nothing(name: str) -> None:
    """Bots, edits and what people say among themselves are none of our business."""
    assert intake.words(recorded(name), ADA) is None


def test_where_a_card_may_be_replaced() -> None:
    """A card only the member sees is replaced; a card others see never is."""
    shared = recorded("press")
    shared["container"]["is_ephemeral"] = False

    assert intake.spot(recorded("press")).shown
    assert not intake.spot(shared).shown


def test_a_check_in_keeps_its_mark() -> None:
    """The block id that tells a check-in apart is carried along."""
    url = "https://hooks.slack.com/actions/T1/1/x"
    expected = Spot("T1", "U1", "D9", url, direct=True, lasting=True, shown=True, mark="onward-j1abc-x")

    assert expected == intake.spot(recorded("press_on_check_in"))


@pytest.mark.parametrize("zone", ["Europe/Nowhere", "../etc/passwd", "", None, 7])
def test_a_zone_nobody_knows_is_none(zone: object) -> None:
    """A zone that cannot be computed with is left out."""
    from adapters.slack import people

    assert people.zone(zone) is None
    assert "Europe/Amsterdam" == people.zone("Europe/Amsterdam")
