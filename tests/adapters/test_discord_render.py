"""Replies as Discord draws them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord import forms, render
from adapters.discord.limits import COMPONENTS_V2
from adapters.discord.markup import escaped, fenced
from bot.private import Private
from bot.replies import (
    NOTE_LIMIT,
    OPTIONS_LIMIT,
    Bullets,
    Button,
    Choice,
    Copyable,
    Document,
    Field,
    Form,
    Line,
    Message,
    Moment,
    Option,
    Saying,
    Tone,
    Whole,
)
from bot.tokens import Action
from bot.words import Words
from tests.standins.discord_rules import form_faults, message_faults

WORDS = Words()
SAYING = Saying("Der Weg ist *lang*.", "The way is long.", "Somebody", "A Book", "1900")
NASTY = (
    "@everyone and @here",
    "<@1> <@&2> <#3> <t:0:R> <:a:1> </b:2>",
    "[masked](https://example.com)",
    "```\ncode\n```",
    "**bold** __under__ ~~gone~~ ||hidden|| `code` \\",
    "# heading\n-# small\n> quote\n>>> all\n- list\n1. first",
    "مرحبا بالعالم",
    "🙂" * 50,
    "x" * NOTE_LIMIT,
    "*" * NOTE_LIMIT,
    "`" * NOTE_LIMIT,
    "\n" * NOTE_LIMIT,
)


def said(text: str) -> Line:
    """A line of the catalogue that shows a private text."""
    return Line("discord-credit", {"author": Private(text), "work": "A Book", "year": "1900"})


def every(node: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """A component and all inside it."""
    yield node
    for inner in node.get("components") or ():
        yield from every(inner)


def parts(payload: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """All components of a message."""
    return [one for top in payload["components"] for one in every(top)]


def texts(payload: Mapping[str, Any]) -> list[str]:
    """All its texts."""
    return [one["content"] for one in parts(payload) if one["type"] == render.TEXT_DISPLAY]


def fits(payload: Mapping[str, Any]) -> bool:
    """Whether Discord would take it."""
    return not message_faults(payload)


def test_a_card_has_its_heading_its_words_and_its_buttons() -> None:
    """A card is one container with heading, text and buttons in that order, and mentions nobody."""
    card = Message(
        (Line("take-a-day-size"),),
        title=Line("quote-title"),
        rows=((Button(Line("button-skip"), Action.SKIP, "j1", tone=Tone.MAIN),),),
    )

    drawn = render.message(card, WORDS, "en")

    assert COMPONENTS_V2 == drawn["flags"]
    assert {"parse": []} == drawn["allowed_mentions"]
    assert [10, 10, 14, 1] == [one["type"] for one in drawn["components"][0]["components"]]
    assert texts(drawn)[0].startswith("### ")
    assert [("o1.b1.j1.", 1)] == [(one["custom_id"], one["style"]) for one in parts(drawn) if one["type"] == 2]


def test_a_quote_shows_original_translation_and_source() -> None:
    """A quote stands as a quote, with its translation and author, work and year."""
    text = texts(render.message(Message((SAYING,)), WORDS, "en"))[0]

    assert "> Der Weg ist \\*lang\\*.\n> The way is long.\nSomebody, A Book, 1900" == text


def test_a_list_to_choose_from_fits_and_keeps_its_values() -> None:
    """A choice is a select with its prompt, its values and as many as may be chosen."""
    options = (Option(Line("stage-interview"), "a"), Option(Line("stage-no-reply"), "b"))
    card = Message((), choice=Choice(Line("take-a-day-size"), Action.STEPS_CHOSEN, options, "j1", most=5))

    menu = next(one for one in parts(render.message(card, WORDS, "en")) if one["type"] == render.SELECT)

    assert ["a", "b"] == [one["value"] for one in menu["options"]]
    assert (1, 2) == (menu["min_values"], menu["max_values"])


def test_instants_are_written_by_discord_in_text_and_in_words_on_labels() -> None:
    """Each reader sees an instant in their own zone; a label, where nothing is replaced, has it in words."""
    at = Moment(datetime(2025, 11, 24, 9, 30, tzinfo=UTC), style="time")
    line = Line("discord-credit", {"author": at, "work": Moment(at.at), "year": "x"})
    card = Message((line,), rows=((Button(line, Action.SKIP),),))

    drawn = render.message(card, WORDS, "en")

    assert "<t:1763976600:t>, <t:1763976600:f>, x" == texts(drawn)[0]
    assert "09:30 UTC" in next(one["label"] for one in parts(drawn) if one["type"] == render.BUTTON)


def test_a_draft_stands_in_a_block_as_it_is() -> None:
    """A draft can be copied without any markup of ours, and cannot end its block early."""
    draft = texts(render.message(Message((Copyable(said("*you* ```now")),)), WORDS, "en"))[0]

    assert draft.startswith("```\n*you* ")
    assert draft.endswith("\n```")
    assert 2 == draft.count("```")


def test_a_file_comes_with_its_line() -> None:
    """What goes with a file is one line that mentions nobody."""
    body = render.document(Document("onward.json", Private("{}"), Line("export-about")), WORDS, "en")

    assert {"content", "allowed_mentions"} == set(body)
    assert body["content"]


@pytest.mark.parametrize("text", NASTY)
def test_what_a_member_wrote_is_never_read_as_markup(text: str) -> None:
    """No mention, link, heading, list or style comes out of a member's words."""
    plain = escaped(text)

    assert not re.search(r"(?<!\\)(\\\\)*[*_~|`<>\[#]", plain)
    assert not re.search(r"@(everyone|here)", plain)
    assert not re.search(r"^\s*(-|\d+\.)", plain, re.MULTILINE)


@pytest.mark.parametrize("text", NASTY)
def test_a_whole_note_is_shown_whole(text: str) -> None:
    """A note of any signs up to its limit is shown to its last sign, and fits."""
    drawn = render.message(Message((Whole(Private(text)),)), WORDS, "en")
    shown = "".join(texts(drawn)).replace("\u02cb", "`")

    assert fits(drawn)
    assert "…" not in shown
    assert text.count("`") <= shown.count("`")
    assert re.sub(r"[\W_]", "", text) == re.sub(r"[\W_]", "", shown)


def test_a_fence_keeps_its_length() -> None:
    """Neutral backticks take no more room than real ones, so that a full draft still fits."""
    assert NOTE_LIMIT + len("```\n\n```") == len(fenced("`" * NOTE_LIMIT))


def test_too_long_a_card_gives_from_its_lists_first() -> None:
    """Where not all fits, a list is shortened and a note is not."""
    note = "n" * NOTE_LIMIT
    drawn = render.message(Message((Whole(Private(note)), Bullets((said("i" * 120),) * 10))), WORDS, "en")

    assert fits(drawn)
    assert note in "".join(texts(drawn))
    assert "…" in texts(drawn)[-1]


def test_a_form_opens_filled_in_and_asks_for_nothing() -> None:
    """A form's fields are labelled, optional and filled; long ones have room, lists have their choice made."""
    stages = (Option(Line("stage-interview"), "interview"), Option(Line("stage-no-reply"), "no_reply"))
    form = Form(
        Line("interview-notes-title"),
        Action.INTERVIEW_NOTES,
        (
            Field("liked", Line("interview-notes-liked"), value=Private("x" * 200)),
            Field("more", Line("interview-notes-liked"), Line("option-zone"), long=True, limit=9999),
            Field("stage", Line("option-stage"), value=Private("no_reply"), options=stages),
        ),
        "j1",
    )

    drawn = forms.form(form, WORDS, "en")
    short, long, menu = (one["component"] for one in drawn["components"])

    assert "o1.c3.j1." == drawn["custom_id"]
    assert [False] * 3 == [one["required"] for one in (short, long, menu)]
    assert (1, 100, 100) == (short["style"], short["max_length"], len(short["value"]))
    assert (2, 4000) == (long["style"], long["max_length"])
    assert [False, True] == [one.get("default", False) for one in menu["options"]]


TEXTS = st.text(max_size=40) | st.sampled_from(NASTY)
PRIVATE = TEXTS.map(Private)
SHORT = TEXTS.map(lambda text: text[:100])
LINES = SHORT.map(Private).map(lambda text: Line("discord-credit", {"author": text, "work": text, "year": "1"}))
REFS = st.from_regex(r"[A-Za-z0-9-]{0,24}", fullmatch=True)
ARGUMENTS = st.from_regex(r"[A-Za-z0-9_:+/-]{0,40}", fullmatch=True)
ACTIONS = st.sampled_from(Action)
BUTTONS = st.builds(Button, LINES, ACTIONS, REFS, ARGUMENTS, st.sampled_from(Tone))
OPTIONS = st.builds(Option, LINES, ARGUMENTS.filter(bool))
CHOICES = st.builds(
    Choice,
    LINES,
    ACTIONS,
    st.lists(OPTIONS, max_size=OPTIONS_LIMIT).map(tuple),
    REFS,
    ARGUMENTS,
    st.integers(1, OPTIONS_LIMIT),
)
PARTS = st.one_of(
    LINES,
    st.builds(Bullets, st.lists(LINES, max_size=10).map(tuple)),
    st.builds(Copyable, LINES),
    st.builds(Whole, PRIVATE),
    st.builds(Saying, TEXTS, TEXTS, SHORT, SHORT, SHORT),
)
MESSAGES = st.builds(
    Message,
    st.lists(PARTS, max_size=30).map(tuple),
    st.none() | LINES,
    st.none() | CHOICES,
    st.lists(st.lists(BUTTONS, max_size=5).map(tuple), max_size=2).map(tuple),
)
FIELDS = st.builds(
    Field, ARGUMENTS.filter(bool), LINES, st.none() | LINES, st.booleans(), st.integers(1, NOTE_LIMIT),
    st.none() | PRIVATE, st.lists(OPTIONS, max_size=OPTIONS_LIMIT).map(tuple),
)  # fmt: skip


@given(MESSAGES)
def test_every_message_the_core_can_say_fits(message: Message) -> None:
    """Whatever the core says, Discord takes it."""
    assert fits(render.message(message, WORDS, "en"))


@given(
    st.builds(
        Form,
        LINES,
        ACTIONS,
        st.lists(FIELDS, min_size=1, max_size=5, unique_by=lambda one: one.id).map(tuple),
        REFS,
        ARGUMENTS,
    )
)
def test_every_form_the_core_can_open_fits(form: Form) -> None:
    """Whatever the core asks, Discord opens it."""
    assert [] == form_faults(forms.form(form, WORDS, "en"))
