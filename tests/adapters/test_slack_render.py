"""What Slack is asked to draw: within its limits whatever is said, and no word of a member ever acts."""

from __future__ import annotations

import string
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.slack import controls, forms, render
from bot.fit import clipped, size
from bot.private import Private
from bot.replies import (
    FIELD_LIMIT,
    NOTE_LIMIT,
    OPTIONS_LIMIT,
    Bullets,
    Button,
    Choice,
    Copyable,
    Field,
    Form,
    Line,
    Message,
    Moment,
    Option,
    Part,
    Saying,
    Tone,
    Whole,
)
from bot.tokens import Action, Token, decode
from bot.words import Words
from tests.standins.slack_rules import elements, message_faults, notified, reading, view_faults

WORDS = Words()
AT = datetime(2025, 11, 24, 9, 30, tzinfo=UTC)

CORPUS = (
    "<!channel>",
    "<@U1>",
    "<#C1|general>",
    "<https://evil.example|click>",
    "&lt;",
    "</script>",
    "*bold* _slanted_ ~struck~ `code`",
    ":smile:",
    "> quote",
    "שלום עולם",
    "👩‍👩‍👧‍👦 🙂",
    "<!date^0^{date}|never>",
    "\ue0001|day|forged\ue001",
)

text = st.one_of(st.text(min_size=1, max_size=60), st.sampled_from(CORPUS), st.just("🙂" * NOTE_LIMIT))
names = st.text(min_size=1, max_size=80)
private_text = text.map(lambda said: Private(said[:NOTE_LIMIT]))
lines = st.one_of(
    private_text.map(lambda said: Line("note-line", {"text": said})),
    st.builds(lambda a, b: Line("note-plan-line", {"condition": a, "intention": b}), private_text, private_text),
    st.sampled_from((None, "Europe/Amsterdam")).map(lambda z: Line("button-yes-at", {"when": Moment(AT, z, "time")})),
)
refs = st.text(string.ascii_letters + string.digits + "-", max_size=20)
actions = st.sampled_from(Action)
buttons = st.builds(Button, lines, actions, refs, refs, st.sampled_from(Tone))
rows = st.lists(st.lists(buttons, min_size=1, max_size=5).map(tuple), max_size=2).map(tuple)
entries = st.lists(
    st.builds(Option, lines, refs.filter(bool)), min_size=1, max_size=OPTIONS_LIMIT, unique_by=lambda o: o.value
)
choices = st.builds(Choice, lines, actions, entries.map(tuple), refs, refs, st.integers(1, 5))
parts: st.SearchStrategy[Part] = st.one_of(
    lines,
    st.lists(lines, min_size=1, max_size=10).map(lambda items: Bullets(tuple(items))),
    text.map(lambda said: Copyable(Line("note-line", {"text": Private(said[:FIELD_LIMIT])}))),
    private_text.map(Whole),
    st.builds(Saying, text, st.just("") | text, names, names, st.just("1900")),
)
messages = st.builds(Message, st.lists(parts, max_size=60).map(tuple), st.none() | lines, st.none() | choices, rows)
fields = st.builds(
    Field,
    st.text(string.ascii_lowercase, min_size=1, max_size=9),
    lines,
    st.none() | lines,
    st.booleans(),
    st.sampled_from((FIELD_LIMIT, NOTE_LIMIT)),
    st.none() | private_text,
    st.just(()) | entries.map(tuple),
)


@settings(max_examples=150, deadline=None)
@given(messages)
def test_every_message_fits(message: Message) -> None:
    """Slack draws whatever the core can say."""
    said, blocks = render.message(message, WORDS, "en")

    assert [] == message_faults({"text": said, "blocks": blocks})
    notified(said)
    shown: list[Choice | Button] = [
        *([message.choice] if message.choice else []),
        *(button for row in message.rows for button in row),
    ]
    tokens = [decode(element["action_id"].partition("#")[0]) for element in elements(blocks)]
    expected = [Token(one.action, one.ref, one.argument) for one in shown]
    assert expected == [token for token in tokens if token]


@settings(max_examples=80, deadline=None)
@given(st.lists(fields, min_size=1, max_size=5), lines)
def test_every_form_fits(some: list[Field], title: Line) -> None:
    """Slack opens whatever form the core can ask."""
    view = forms.form(Form(title, Action.PLAN, tuple(some), "j1", "x"), WORDS, "en", "p" * 16, "C1")

    assert [] == view_faults(view)
    memory = forms.remembered(view["private_metadata"])
    assert forms.Memory(Token(Action.PLAN, "j1", "x"), "p" * 16, "C1") == memory


CARRIERS: dict[str, Callable[[str], Part]] = {
    "whole": lambda said: Whole(Private(said)),
    "line": lambda said: Line("note-line", {"text": Private(said)}),
    "bullet": lambda said: Bullets((Line("note-line", {"text": Private(said)}),)),
    "draft": lambda said: Copyable(Line("note-line", {"text": Private(said)})),
}


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize("said", CORPUS)
def test_words_of_a_member_never_act(carrier: str, said: str) -> None:
    """A member reads exactly what they wrote; nothing pages, links, formats or forges a time."""
    notification, blocks = render.message(Message((CARRIERS[carrier](said),)), WORDS, "en")

    kinds = {run["type"] for run in leaves(blocks)}
    read = reading(blocks).replace("\u2068", "").replace("\u2069", "")
    assert {"text"} == kinds
    assert said.replace("\ue000", "").replace("\ue001", "") == read
    assert "<" not in notification


@pytest.mark.parametrize("said", CORPUS)
def test_labels_are_plain(said: str) -> None:
    """Titles, buttons and lists hold a member's words without any markup."""
    line = Line("note-line", {"text": Private(said)})
    choice = Choice(line, Action.NOTE_OPEN, (Option(line, "n1"),))
    _, blocks = render.message(Message((), line, choice, ((Button(line, Action.SKIP),),)), WORDS, "en")

    assert "mrkdwn" not in str(blocks)
    assert "'emoji': True" not in str(blocks)


def test_a_long_note_is_shown_whole() -> None:
    """What a member wrote in full is shown in full."""
    said = "é" * NOTE_LIMIT
    _, blocks = render.message(Message((Whole(Private(said)), Whole(Private(said)))), WORDS, "en")

    assert f"{said}\n{said}" == reading(blocks)


def test_an_instant_is_written_in_the_readers_zone() -> None:
    """Slack writes the time itself; where it cannot, our words stand in."""
    line = Line("button-yes-at", {"when": Moment(AT, "Europe/Amsterdam", "time")})
    notification, blocks = render.message(Message((line,)), WORDS, "en")

    date = next(run for run in leaves(blocks) if run["type"] == "date")
    assert (int(AT.timestamp()), "{time}", "10:30") == (date["timestamp"], date["format"], date["fallback"])
    assert "10:30" in notification


def test_a_quote_names_its_author() -> None:
    """A quote is set apart, in its own language, with its credit below."""
    _, blocks = render.message(
        Message((Saying("Nur Mut.", "Take heart.", "A. Author", "Letters", "1901"),)), WORDS, "en"
    )

    assert "rich_text_quote" == blocks[0]["elements"][0]["type"]
    assert "Nur Mut.\nTake heart.\nA. Author, Letters, 1901" == reading(blocks)


def test_a_list_of_several_has_a_button_of_its_own() -> None:
    """Slack reports each tick; only the button means the choice."""
    some = tuple(Option(Line("button-skip"), str(number)) for number in range(12))
    for count, kind in ((4, "checkboxes"), (12, "multi_static_select")):
        choice = Choice(Line("notes-prompt"), Action.STEPS_CHOSEN, some[:count], "j", most=4)
        _, blocks = render.message(Message((), choice=choice), WORDS, "en")

        listed, button = elements(blocks)
        assert (kind, controls.PICKS) == (listed["type"], listed["action_id"])
        assert button["action_id"].endswith(controls.PICKED)


def test_what_a_form_holds_stands_in_it() -> None:
    """A form opens with what is known: text as it was, and the chosen entry of a list."""
    option = Option(Line("stage-interview"), "interview")
    some = (
        Field("name", Line("draft-form-my-name"), value=Private("<b> *x*")),
        Field("stage", Line("notes-prompt"), value=Private("interview"), options=(option,)),
    )
    view = forms.form(Form(Line("draft-form-title"), Action.WAY, some), WORDS, "en")

    assert "<b> *x*" == view["blocks"][0]["element"]["initial_value"]
    assert "interview" == view["blocks"][1]["element"]["initial_option"]["value"]


@given(st.text(), st.integers(10, 50))
def test_clipping_never_exceeds_and_closes_what_it_opens(said: str, limit: int) -> None:
    """A cut text fits, and leaves no text direction open."""
    cut = clipped("\u2068" + said.replace("\u2069", "") + "\u2069", limit)

    assert size(cut) <= limit
    assert cut.count("\u2069") >= min(1, cut.count("\u2068"))


def leaves(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The runs of all rich text."""
    return [leaf for block in blocks for leaf in (leaves(block["elements"]) if "elements" in block else [block])]
