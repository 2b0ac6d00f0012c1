"""What a terminal prints: nothing in it is obeyed or read as markup, and what is meant to be copied stays whole."""

from __future__ import annotations

import io
import json
import unicodedata

import pytest
from hypothesis import given, strategies
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from rich.console import Console

from adapters.terminal import _commands, local_language
from adapters.terminal.render import Card, Piece, harmless, message, plain
from adapters.terminal.screen import CommandCompleter, draw
from bot.commands import COMMANDS
from bot.private import Private
from bot.replies import Message, Whole
from bot.words import Words
from tests.adapters.desk import Desk

NASTY = "A\x1b[31mcme\x07 \x1b]0;owned\x07& \x9b2JSons\r\x00\x08"
NASTY_SHOWN = "A[31mcme ]0;owned& 2JSons"


async def test_signs_a_terminal_obeys_never_reach_it(desk: Desk) -> None:
    """Colours, bells, window titles and cursor moves in what was written are taken out wherever it is shown again."""
    await desk.types(f"/rejected company={NASTY} role={NASTY}")
    await desk.types("/onward progress", "/onward")
    await desk.presses("Go on", "Take a day", "A day", "Note it")
    await desk.types(NASTY, f"two{NASTY}\tlines")
    await desk.notes()
    await desk.presses("Strength", "All notes")
    await desk.types("/onward plan", "/onward privacy")
    await desk.presses("Get my data")
    await desk.types(f"/rejected company={NASTY} role={NASTY}")
    await desk.presses("Reach out", "E-mail")
    await desk.types(NASTY, "", "", NASTY, NASTY)

    obeyed = {sign for sign in desk.screen if unicodedata.category(sign) == "Cc"}
    assert {"\n"} == obeyed
    assert 8 < desk.screen.count(NASTY_SHOWN)


@given(strategies.text())
def test_no_text_keeps_a_control_sign(text: str) -> None:
    """Nothing but line breaks is left of what a terminal could obey; letters all stay."""
    kept = harmless(text)

    assert {sign for sign in kept if unicodedata.category(sign) in {"Cc", "Cs"}} <= {"\n"}
    assert [sign for sign in text if sign.isalnum()] == [sign for sign in kept if sign.isalnum()]


async def test_what_a_channel_would_see_is_marked(desk: Desk) -> None:
    """Alone at a terminal one can see which words would be for everybody, and that they name nobody's company."""
    await desk.types("/rejected Acme", "/encourage rest")
    shared = await desk.presses("Share")

    assert "In a channel, everybody would see this:" in shared
    assert "Acme" not in shared


async def test_an_export_can_be_read_as_it_is_printed(desk: Desk) -> None:
    """The file with everything that is kept is printed whole, and is JSON with the member's own words."""
    await desk.types('/rejected "Zoë & Söhne"', "/onward privacy")
    shown = await desk.presses("Get my data")

    kept = json.loads(shown[shown.index("{") : shown.rindex("}") + 1])
    assert "Zoë & Söhne" in json.dumps(kept, ensure_ascii=False)


def drawn(*pieces: Piece, width: int = 200) -> str:
    """How a person sees these with colours on."""
    paper = io.StringIO()
    draw(Card(pieces), Console(file=paper, width=width, highlight=False, emoji=False, markup=False))
    return paper.getvalue()


def test_nothing_a_member_wrote_is_read_as_markup() -> None:
    """Brackets and colons in a company's name are shown as they are on the colourful screen too."""
    name = "[red]Acme[/red] :smile: [link=x]y[/link] \\[z]"

    assert all(name in drawn(Piece(look, name)) for look in ("title", "text", "bullet", "draft", "quote", "entry"))


def test_a_draft_is_not_broken_into_lines_of_ours() -> None:
    """What is meant to be copied keeps its own line breaks and gets no others, however narrow the window."""
    draft = "Hello Ms Rahman, " * 12 + "\n\nGoodbye."

    assert f"\n{draft}\n" == drawn(Piece("draft", draft), width=40)


def test_a_whole_note_is_shown_line_by_line() -> None:
    """A note that was pasted with line breaks is shown with them."""
    note = Message((Whole(Private("first\r\nsecond\n\nthird")),))

    assert "\nfirst\nsecond\n\nthird" == plain(message(note, Words(), "en"))


def test_every_command_is_completed_with_what_it_is_for() -> None:
    """Typing a slash offers each command there is, the terminal's own too; plain words are left alone."""
    completer = CommandCompleter(_commands(Words()))

    def offered(typed: str) -> dict[str, str]:
        found = completer.get_completions(Document(typed), CompleteEvent())
        return {completion.text: completion.display_meta_text for completion in found}

    everything = offered("/")
    assert {f"/{one.name} {one.sub}".strip() for one in COMMANDS} | {"/tomorrow", "/quit", "/cancel"} == set(everything)
    assert all(everything.values())
    assert {"/rejected"} == set(offered("/Re"))
    assert {} == offered("I was /rej") == offered("/quit")


@pytest.mark.parametrize(
    ("variables", "tag"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de-AT"),
        ({"LC_MESSAGES": "fr_CA@euro", "LANG": "de_AT"}, "fr-CA"),
        ({"LC_ALL": "", "LANG": "es"}, "es"),
        ({"LC_ALL": "C.UTF-8", "LANG": "de_AT"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": "../xx"}, "en"),
        ({}, "en"),
    ],
)
def test_the_machine_says_which_language(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], tag: str) -> None:
    """As POSIX has it: the first of three variables that is set; what is no language is English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert tag == local_language()
