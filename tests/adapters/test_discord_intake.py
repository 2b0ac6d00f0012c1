"""What Discord sends, as it was sent, and what it means to us."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from adapters.discord import intake
from bot.events import Asked, Encouraged, Pressed, Rejected, Source, Submitted, Wrote
from bot.private import Private
from bot.tokens import Action

RECORDED = Path(__file__).resolve().parent.parent / "recorded" / "discord"


def recorded(name: str) -> dict[str, Any]:
    """One payload."""
    payload: dict[str, Any] = json.loads((RECORDED / f"{name}.json").read_text(encoding="utf-8"))
    return payload


def test_a_command_in_a_server_says_who_and_where() -> None:
    """A command carries the member, the server, the language and a key that is the same if delivered again."""
    event = intake.event(recorded("command"))

    assert isinstance(event, Rejected)
    assert "discord:1001" == event.source.key
    assert "discord:42" == event.source.member
    assert "discord:99" == event.source.community
    assert event.source.channel
    assert "pt-BR" == event.source.locale
    assert event.source.zone is None


def test_options_are_private_and_empty_ones_are_absent() -> None:
    """What was typed is wrapped at once; white space is nothing; a choice is its code."""
    event = intake.event(recorded("command"))

    assert isinstance(event, Rejected)
    assert Private("Müller & Söhne") == event.company
    assert event.role is None
    assert "interview" == event.stage


def test_a_command_in_the_bots_own_conversation_has_no_community() -> None:
    """In a direct message nobody reads along, and answers are ordinary messages."""
    payload = recorded("command_in_direct_message")
    event = intake.event(payload)

    assert isinstance(event, Encouraged)
    assert ("", False, "rest") == (event.source.community, event.source.channel, event.theme)
    assert intake.spot(payload).private


def test_a_command_among_friends_is_answered_out_of_their_sight() -> None:
    """In a group conversation others read along, so that answers are hidden and sharing is possible."""
    payload = recorded("command_in_group")
    event = intake.event(payload)

    assert event.source.channel
    assert "discord:42" == event.source.member
    assert not intake.spot(payload).private


def test_a_subcommand_is_its_topic() -> None:
    """`/onward settings` asks about settings, with what was given."""
    event = intake.event(recorded("subcommand"))

    assert isinstance(event, Asked)
    assert ("settings", Private("Europe/Berlin"), None) == (event.topic, event.zone, event.hour)


def test_a_command_of_another_release_gets_an_answer() -> None:
    """A command this release does not know becomes a press without a meaning, which the core answers kindly."""
    payload = recorded("command")
    payload["data"]["name"] = "gone"

    event = intake.event(payload)

    assert isinstance(event, Pressed)
    assert event.action is None


def test_a_press_is_what_its_button_carries() -> None:
    """A pressed button gives back its action, card and argument; a hidden card can be replaced."""
    payload = recorded("press")
    event = intake.event(payload)

    assert isinstance(event, Pressed)
    assert (Action.REST, "j1", "day", ()) == (event.action, event.ref, event.argument, event.choices)
    assert intake.spot(payload).over


def test_a_second_button_of_the_same_meaning_means_the_same() -> None:
    """The number that keeps two buttons of one card apart is no part of their meaning."""
    payload = recorded("press")
    payload["data"]["custom_id"] += "#1"

    assert intake.press(recorded("press")) == intake.press(payload)


def test_a_card_others_see_is_never_replaced() -> None:
    """A press on a public card is answered beside it."""
    payload = recorded("press")
    payload["message"]["flags"] = 32768

    spot = intake.spot(payload)

    assert spot.pressed
    assert not spot.over


def test_a_check_in_in_a_direct_message_is_replaced() -> None:
    """A press on our own direct message changes that message."""
    payload = recorded("press_in_direct_message")

    assert intake.spot(payload).over
    assert Action.FELT == intake.press(payload).action


def test_a_card_about_a_community_in_a_direct_message_says_that_it_is_afar() -> None:
    """Whether somebody is there at all is not known then; in a server it is."""
    for name, afar in (("press_in_direct_message", True), ("press", False)):
        payload = recorded(name)
        payload["data"]["custom_id"] = "o1.l3.99.sharing/off"
        found = intake.from_afar(intake.event(payload), payload)
        assert afar == (found is not None and found.source.afar and found.source.community == "discord:99")


@pytest.mark.parametrize("custom_id", ["", "x", "o1.zz99..", "o2.a1..", "o1.a1..bad value", "persistent:view"])
def test_a_press_of_another_release_gets_an_answer(custom_id: str) -> None:
    """A code nobody here wrote becomes a press without a meaning."""
    payload = recorded("press")
    payload["data"]["custom_id"] = custom_id

    event = intake.event(payload)

    assert isinstance(event, Pressed)
    assert event.action is None


def test_a_choice_gives_all_its_values() -> None:
    """What was chosen from a list comes along, in order."""
    event = intake.event(recorded("choose"))

    assert isinstance(event, Pressed)
    assert (Action.STEPS_CHOSEN, ("apply", "practise")) == (event.action, event.choices)


def test_a_form_gives_its_fields() -> None:
    """A form sent in gives its fields, private; what was left empty is absent; a list gives what was chosen."""
    event = intake.event(recorded("form"))

    assert isinstance(event, Submitted)
    assert (Action.INTERVIEW_NOTES, "j1", "") == (event.action, event.ref, event.argument)
    assert {"liked": Private("They liked\nmy calm"), "stage": Private("interview")} == event.fields


def test_an_old_form_still_gives_its_fields() -> None:
    """A form of rows, as older clients send it, is read all the same."""
    payload = recorded("form")
    payload["data"]["components"] = [{"type": 1, "components": [{"type": 4, "custom_id": "liked", "value": "yes"}]}]

    event = intake.event(payload)

    assert isinstance(event, Submitted)
    assert {"liked": Private("yes")} == event.fields


def test_a_form_of_another_release_gets_an_answer() -> None:
    """A form this release did not open becomes a press without a meaning."""
    payload = recorded("form")
    payload["data"]["custom_id"] = "old-form"

    event = intake.event(payload)

    assert isinstance(event, Pressed)
    assert event.action is None


def test_what_is_being_typed_is_found() -> None:
    """Suggestions are asked for the option in focus."""
    assert ("zone", "berl") == intake.focused(recorded("autocomplete"))
    assert ("", "") == intake.focused(recorded("command"))


def test_words_in_a_direct_message_are_theirs_and_private() -> None:
    """Who wrote what, with a key that is the same if delivered again; no community, and no language, is told."""
    event = intake.words(recorded("message"))

    assert (
        Wrote(Source(key="discord:1003", member="discord:42", locale=""), Private("Müller & <b>Söhne</b>\nsaid no"))
        == event
    )


def test_an_answer_to_a_card_of_ours_is_words_too() -> None:
    """Whoever uses Reply on a check-in is heard like everybody else."""
    assert intake.words({**recorded("message"), "type": 19}) == intake.words(recorded("message"))


@pytest.mark.parametrize(
    "other",
    [
        {"guild_id": "99"},
        {"author": {"id": "500", "bot": True}},
        {"webhook_id": "7"},
        *({"type": kind} for kind in (3, 6, 7, 20, 23, None)),
        {"content": ""},
        {"content": " \n "},
        {"content": None},
    ],
)
def test_what_is_no_word_of_a_person_to_us_makes_nothing(other: dict[str, Any]) -> None:
    """A server's talk, bots (ourselves among them), webhooks, Discord's own notices, a sticker without a word."""
    assert intake.words({**recorded("message"), **other}) is None


def test_a_member_key_leads_back_to_the_user() -> None:
    """The user id inside a member key is the one it was made of."""
    assert "42" == intake.user_of(intake.member("42"))
