"""The terminal as a person uses it: numbers, forms asked line by line, a clock that goes to tomorrow."""

from __future__ import annotations

import asyncio
import io
import json
import re
import shutil
import unicodedata
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, strategies
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from rich.console import Console

from adapters.terminal import _commands
from adapters.terminal.forms import Asking, answered
from adapters.terminal.intake import event, source
from adapters.terminal.render import Card, Entry, Piece, harmless, message, plain, question
from adapters.terminal.screen import CommandCompleter, draw
from adapters.terminal.service import TerminalAdapter
from bot.app import App
from bot.commands import COMMANDS
from bot.config import Settings
from bot.events import Pressed, Wrote
from bot.private import Private
from bot.replies import NOTE_LIMIT, Field, Form, Line, Message, Option, Whole
from bot.store import open_store
from bot.tokens import Action, Token
from bot.tryout import OffsetClock, open_tryout
from bot.words import Words
from tests.probes.clock import MONDAY, SettableClock
from tests.probes.terminal import Paper

FORM_HOW = "An empty line leaves it as it is, a dash clears it, and /cancel leaves the form."
LEFT = "You left the form. Nothing from it is kept."
NASTY = "A\x1b[31mcme\x07 \x1b]0;owned\x07& \x9b2JSons\r\x00\x08"
NASTY_SHOWN = "A[31mcme ]0;owned& 2JSons"


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder where Onward was started once and nothing was said; making a database takes a while."""
    home = tmp_path_factory.mktemp("blank")

    async def makes() -> None:
        await (await open_store(f"sqlite:///{home / 'onward.db'}")).close()

    asyncio.run(makes())
    return home


class Lines(Paper):
    """A screen somebody types these lines at; then the input ends."""

    def __init__(self, *lines: str) -> None:
        super().__init__()
        self.left = list(lines)

    async def ask(self) -> str | None:
        """The next line."""
        return self.left.pop(0) if self.left else None


class Desk:
    """A person at a terminal who sees only what is printed. Onward behind it is the real one."""

    def __init__(self, home: Path) -> None:
        self.clock = SettableClock()
        self._home = home
        self._app: App
        self._paper: Paper

    async def sits_down(self, paper: Paper | None = None) -> Desk:
        """Begin a session."""
        settings = Settings.model_validate({"database_url": f"sqlite:///{self._home / 'onward.db'}"})
        self._app = await open_tryout(settings, self.clock)
        self._paper = paper or Paper()
        self.adapter._screen, self.adapter._zone = self._paper, None
        return self

    async def leaves(self) -> None:
        """End the session."""
        await self._app.close()

    @property
    def adapter(self) -> TerminalAdapter:
        """What is being talked to."""
        adapter = self._app.adapters["terminal"]
        assert isinstance(adapter, TerminalAdapter)
        return adapter

    @property
    def screen(self) -> str:
        """Everything printed in this session."""
        return "\n".join(map(plain, self._paper.cards))

    async def types(self, *lines: str) -> str:
        """Type these lines; all that was printed since the last one of them was begun."""
        before = 0
        for line in lines:
            before = len(self._paper.cards)
            await self.adapter.takes(line)
        return "\n".join(map(plain, self._paper.cards[before:]))

    async def presses(self, *labels: str) -> str:
        """Find what carries each label among the newest numbers and type its number, one after the other."""
        said = ""
        for label in labels:
            said = await self.types(self.number(label))
        return said

    def number(self, label: str) -> str:
        """The number before this label on the newest card that has numbers."""
        newest = next(card for card in map(plain, reversed(self._paper.cards)) if "[1] " in card)
        found = re.search(rf"\[(\d+)\] {re.escape(label)}", newest)
        assert found, newest
        return found[1]

    async def notes(self) -> str:
        """What is kept as notes."""
        return await self.types("/onward notes")


@pytest.fixture
async def desk(blank: Path, tmp_path: Path) -> AsyncIterator[Desk]:
    """Somebody who has just sat down."""
    shutil.copytree(blank, tmp_path, dirs_exist_ok=True)
    one = await Desk(tmp_path).sits_down()
    yield one
    await one.leaves()


async def begun(desk: Desk, *labels: str) -> str:
    """A rejection was told, and these were pressed."""
    await desk.types("/rejected Acme, Data engineer, interview")
    return await desk.presses(*labels)


async def promised(desk: Desk) -> None:
    """A check-in was agreed to."""
    said = await begun(desk, "Take a day", "A day", "Not today", "Yes, same time")
    assert "I will write to you" in said


async def test_a_number_presses_the_button_before_it(desk: Desk) -> None:
    """Whoever types the number of a button gets what the button says."""
    await desk.types("/rejected Acme")

    assert "Take a Day" in await desk.types("1")
    assert "An evening for you" in await desk.types(" 2 ")


async def test_every_number_on_a_card_is_there_once_from_one_on(desk: Desk) -> None:
    """Buttons and options are counted together, so a number never means two things."""
    card = await desk.types("/rejected Acme")

    numbers = [int(number) for number in re.findall(r"\[(\d+)\]", card)]
    assert list(range(1, len(numbers) + 1)) == numbers
    assert 10 < len(numbers)


async def test_a_number_chooses_from_a_list(desk: Desk) -> None:
    """A feeling is named by its number."""
    await desk.types("/rejected Acme")
    said = await desk.presses("Hopeless")

    assert "The last card" not in said
    assert said != await desk.presses("Relieved")


@pytest.mark.parametrize("sign", [" ", ", ", ",", "  ,  "])
async def test_several_numbers_choose_several(desk: Desk, sign: str) -> None:
    """Where several fit, numbers with spaces or commas between them choose all of these and no other."""
    card = await begun(desk, "Keep going", "Small steps")
    assert "You can type several numbers" in card

    said = await desk.types(
        sign.join((desk.number("Practise one answer"), desk.number("Send one application"), desk.number("Practise")))
    )

    assert "Send one application, to a place" in said
    assert "Say one answer aloud" in said
    assert "Ask one person" not in said


async def test_the_example_of_several_numbers_works(desk: Desk) -> None:
    """The card's own example is two options, not a button."""
    card = await begun(desk, "Keep going", "Small steps")
    (example,) = re.findall(r"several numbers, such as (\d+ \d+)\.", card)

    assert "Kept. Here is how small" in await desk.types(example)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("0", "The last card has the numbers 1 to 14."),
        ("15", "The last card has the numbers 1 to 14."),
        ("999", "The last card has the numbers 1 to 14."),
        ("1 99", "The last card has the numbers 1 to 14."),
        ("1 2", "One number at a time fits here."),
        ("1 8", "One number at a time fits here."),
        ("8 9", "One number at a time fits here."),
    ],
)
async def test_a_wrong_number_is_one_kind_line(desk: Desk, typed: str, said: str) -> None:
    """A slip changes nothing, says in one line what fits, and the card's numbers still work afterwards."""
    await desk.types("/rejected Acme")

    assert said == (await desk.types(typed)).strip()
    assert "Take a Day" in await desk.types("1")


async def test_a_number_before_any_card_is_one_kind_line(desk: Desk) -> None:
    """Where nothing can be pressed yet, the line says where to begin."""
    assert "There is nothing to press yet. /onward shows where you are." == (await desk.types("1")).strip()


@pytest.mark.parametrize("typed", ["1000", "١", "²", "1.", "-1", "1 2 x", "one"])
async def test_what_is_no_number_is_words(desk: Desk, typed: str) -> None:
    """Only plain numbers press; everything else gets the answer that words get."""
    await desk.types("/rejected Acme")

    assert "I did not understand that." in await desk.types(typed)


async def test_an_empty_line_says_nothing(desk: Desk) -> None:
    """Pressing Enter to make room is no event."""
    assert "" == await desk.types("")
    assert "" == await desk.types("   ")


async def test_a_form_is_asked_question_by_question(desk: Desk) -> None:
    """First how it works, then one question at a time, and what was answered is kept when all are."""
    opened = await begun(desk, "Take a day", "A day", "Note it")
    assert FORM_HOW in opened
    assert "What did they like about you?" in opened
    assert "unsure" not in opened

    asked = await desk.types("My portfolio")
    assert "What made you nervous" in asked
    assert "Both kept." in await desk.types("The salary question")
    notes = await desk.notes()
    assert "Strength: My portfolio" in notes
    assert "Place to grow: The salary question" in notes


async def test_an_empty_line_leaves_a_question_as_it_is(desk: Desk) -> None:
    """A question nobody wants to answer is passed with Enter; the others count."""
    await begun(desk, "Take a day", "A day", "Note it")

    assert "Kept. Only you can read it." in await desk.types("", "The salary question")
    assert "Strength" not in await desk.notes()


async def test_what_a_form_is_filled_with_is_kept_by_an_empty_line_and_cleared_by_a_dash(desk: Desk) -> None:
    """The draft's form shows what is known already: Enter keeps the company, a dash takes the role out."""
    await begun(desk, "Reach out", "E-mail", "Fill in")
    await desk.types("", "", "")
    opened = await desk.presses("Change it")
    assert "Their name" in opened

    assert "It says now: Data engineer" in await desk.types("Ms Rahman", "the clear questions", "Zoë")
    assert "It says now: Acme" in await desk.types("-")
    draft = await desk.types("")
    assert "Hello Ms Rahman," in draft
    assert "the role at Acme" in draft
    assert "Data engineer" not in draft
    assert "I enjoyed the clear questions." in draft


async def test_cancel_leaves_the_form_and_nothing_is_kept(desk: Desk) -> None:
    """What was typed into a form that was left is gone, and the next line is no answer any more."""
    await begun(desk, "Take a day", "A day", "Note it")

    assert LEFT == (await desk.types("My portfolio", " /Cancel ")).strip()
    assert "I did not understand that." in await desk.types("The salary question")
    assert "No notes yet." in await desk.notes()


async def test_after_leaving_a_form_the_card_before_it_can_still_be_pressed(desk: Desk) -> None:
    """The numbers from before the form are still those that count."""
    await begun(desk, "Take a day", "A day")
    await desk.types("1", "My portfolio", "/cancel")

    assert FORM_HOW in await desk.types("1")


async def test_a_command_inside_a_form_leaves_it_and_runs(desk: Desk) -> None:
    """Nobody is held in a form: a command is told apart from an answer, and nothing from the form is kept."""
    await begun(desk, "Take a day", "A day", "Note it")
    said = await desk.types("My portfolio", "/onward notes")

    assert LEFT in said
    assert "No notes yet." in said
    assert None is desk.adapter.asking


@pytest.mark.parametrize("answer", ["1", "2 3", "stop", "/ etc", "/nope", "/cancelled", "99"])
async def test_numbers_and_odd_words_inside_a_form_are_answers(desk: Desk, answer: str) -> None:
    """While a question stands there, whatever is no command is its answer, word for word."""
    await begun(desk, "Take a day", "A day", "Note it")

    assert "Kept." in await desk.types(answer, "")
    assert f"Strength: {answer}" in await desk.notes()


async def test_a_too_long_answer_is_asked_again_and_the_others_stay(desk: Desk) -> None:
    """Nothing is cut behind anybody's back: the line says how much fits, and earlier answers are not lost."""
    await begun(desk, "Take a day", "A day", "Note it")
    await desk.types("My portfolio")
    again = await desk.types("x" * (NOTE_LIMIT + 1))

    assert f"{NOTE_LIMIT} characters fit here, and it has {NOTE_LIMIT + 1}." in again
    assert "What made you nervous" in again
    assert "Both kept." in await desk.types("y" * NOTE_LIMIT)
    assert "Strength: My portfolio" in await desk.notes()


def test_a_question_with_a_list_takes_a_number_or_a_code() -> None:
    """The number printed before an option, or the option's own code, answers; another number gets one line."""
    options = (Option(Line("button-where"), "first"), Option(Line("button-skip"), "second"))
    field = Field("pick", Line("zone-form-place"), options=options)
    asking = Asking(Form(Line("zone-form-title"), Action.ZONE, (field,)))
    shown = plain(question(field, Words(), "en"))

    assert "[1] Where am I" in shown
    for typed, code in (("1", "first"), ("2", "second"), ("second", "second")):
        following = answered(asking, typed)
        assert isinstance(following, Asking)
        assert {"pick": Private(code)} == following.submitted(source("k", None, "en")).fields
    assert Line("terminal-pick-number", {"most": "2"}) == answered(asking, "3")
    assert answered(asking, "") == answered(asking, "-")


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


@given(strategies.text(max_size=40), strategies.integers(0, 5), strategies.integers(1, 3))
def test_any_line_means_something(line: str, entries: int, most: int) -> None:
    """Whatever is typed at whatever card, it is an event or one line that says why not."""
    token = Token(Action.STEPS_CHOSEN, "j", "")
    card = Card((), tuple(Entry("x", token, str(number)) for number in range(entries)), most)
    meant = event(line, card, source("k", None, "en"))

    assert isinstance(meant, Line) or meant.source.member == "terminal:local"


@given(strategies.lists(strategies.integers(0, 7), min_size=1, max_size=5), strategies.integers(1, 5))
def test_numbers_mean_exactly_the_entries_before_which_they_stand(numbers: list[int], most: int) -> None:
    """Each number typed is chosen once, never another one, and never more than fit."""
    token = Token(Action.STEPS_CHOSEN, "j", "")
    card = Card((), tuple(Entry("x", token, f"v{number}") for number in range(1, 6)), most)
    meant = event(" ".join(map(str, numbers)), card, source("k", None, "en"))
    distinct = set(numbers)

    if distinct <= {1, 2, 3, 4, 5} and len(distinct) <= most:
        assert isinstance(meant, Pressed)
        assert {f"v{number}" for number in distinct} == set(meant.choices)
        assert len(distinct) == len(meant.choices)
    else:
        assert isinstance(meant, Line)


async def test_tomorrow_shows_the_next_check_in(desk: Desk) -> None:
    """Nobody has to wait a day to see what a check-in is like: it comes at once, at the time that was promised."""
    await promised(desk)
    shown = await desk.types("/tomorrow")

    assert "It is now Tuesday 24 November" in shown
    assert "Acme" in shown
    assert timedelta(hours=23) < desk.clock.now() - MONDAY < timedelta(hours=25)
    assert "The last card" not in await desk.types("1")


async def test_tomorrow_comes_once_for_each_promise(desk: Desk) -> None:
    """After the check-in was shown, none is waiting, and asking again repeats nothing and moves nothing."""
    await promised(desk)
    await desk.types("/tomorrow")
    now = desk.clock.now()

    assert "No check-in is waiting, so the time stays as it is." == (await desk.types("/Tomorrow")).strip()
    assert now == desk.clock.now()


async def test_without_a_promise_tomorrow_says_so(desk: Desk) -> None:
    """No check-in comes that was not agreed to, and the time stays."""
    await begun(desk)

    assert "No check-in is waiting, so the time stays as it is." == (await desk.types(" /tomorrow ")).strip()
    assert MONDAY == desk.clock.now()


async def test_a_stopped_check_in_does_not_come_tomorrow(desk: Desk) -> None:
    """Whoever wrote stop after the promise is not written to."""
    await promised(desk)
    await desk.types("stop")

    assert "No check-in is waiting" in await desk.types("/tomorrow")


def test_the_clock_of_a_tryout_only_goes_forward() -> None:
    """Going to an instant that has passed changes nothing; going ahead gets there and time goes on from it."""
    clock = OffsetClock()
    before = clock.now()
    clock.go_to(before - timedelta(days=9))
    assert before <= clock.now() < before + timedelta(hours=1)

    clock.go_to(before + timedelta(days=2))
    assert before + timedelta(days=2) <= clock.now() < before + timedelta(days=2, hours=1)


async def test_the_next_session_knows_what_the_last_one_kept(desk: Desk) -> None:
    """Journey, notes and the promise are there after onward was left and started again."""
    await begun(desk, "Take a day", "A day", "Note it")
    await desk.types("My portfolio", "")
    await desk.presses("Yes, same time")
    await desk.leaves()
    await desk.sits_down()

    assert "Acme" in await desk.types("/onward")
    assert "Strength: My portfolio" in await desk.notes()
    assert "Acme" in await desk.types("/tomorrow")


async def test_a_form_left_open_is_not_there_the_next_time(desk: Desk) -> None:
    """Whoever closes the window in the middle of a form finds no half answers kept."""
    await begun(desk, "Take a day", "A day", "Note it")
    await desk.types("My portfolio")
    await desk.leaves()
    await desk.sits_down()

    assert None is desk.adapter.asking
    assert "No notes yet." in await desk.notes()


@pytest.mark.parametrize("lines", [(), ("/quit",), (" /QUIT ", "/rejected Acme"), ("/rejected", "/quit")])
async def test_it_greets_and_says_goodbye(desk: Desk, lines: tuple[str, ...]) -> None:
    """Hello first, goodbye last, however the conversation ends; nothing typed after leaving is taken in."""
    await desk.leaves()
    paper = Lines(*lines)
    await desk.sits_down(paper)
    await desk.adapter.serve()

    first, *_, last = desk.screen.strip().splitlines()
    assert "Onward, in your terminal. What you write stays on this machine." == first
    assert "Take care of yourself." == last
    assert "Acme" not in desk.screen


async def test_quit_works_inside_a_form(desk: Desk) -> None:
    """Leaving is possible at any question, and leaves nothing half kept."""
    await desk.leaves()
    await desk.sits_down(Lines("/rejected", "3", "1", "They ask about a gap", "/quit"))
    await desk.adapter.serve()

    assert FORM_HOW in desk.screen
    assert desk.screen.endswith("Take care of yourself.")
    assert "No notes yet." in await desk.notes()


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


def test_words_before_any_card_are_words() -> None:
    """Without a card, what is no number is taken as what somebody wrote."""
    meant = event("hello", None, source("k", None, "en"))

    assert isinstance(meant, Wrote)
    assert Private("hello") == meant.text


async def test_tomorrow_inside_a_form_leaves_it(desk: Desk) -> None:
    """The check-in's numbers can be pressed; they are not taken for an answer to a form asked before it."""
    await promised(desk)
    await desk.presses("Reach out", "E-mail")
    assert "Lighter" in await desk.types("/tomorrow")

    assert "It says now" not in await desk.presses("Lighter")
