"""Forms at the terminal: asked line by line, left at any line, and nothing of a form that was left is kept."""

from __future__ import annotations

import pytest

from adapters.terminal.forms import Asking, answered
from adapters.terminal.intake import source
from adapters.terminal.render import plain, question
from bot.private import Private
from bot.replies import NOTE_LIMIT, Field, Form, Line, Option
from bot.tokens import Action
from bot.words import Words
from tests.adapters.desk import Desk, Lines, begun, promised

FORM_HOW = "An empty line leaves it as it is, a dash clears it, and /cancel leaves the form."
LEFT = "You left the form. Nothing from it is kept."


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


async def test_a_form_left_open_is_not_there_the_next_time(desk: Desk) -> None:
    """Whoever closes the window in the middle of a form finds no half answers kept."""
    await begun(desk, "Take a day", "A day", "Note it")
    await desk.types("My portfolio")
    await desk.leaves()
    await desk.sits_down()

    assert None is desk.adapter.asking
    assert "No notes yet." in await desk.notes()


async def test_quit_works_inside_a_form(desk: Desk) -> None:
    """Leaving is possible at any question, and leaves nothing half kept."""
    await desk.leaves()
    await desk.sits_down(Lines("/rejected", "3", "1", "They ask about a gap", "/quit"))
    await desk.adapter.serve()

    assert FORM_HOW in desk.screen
    assert desk.screen.endswith("Take care of yourself.")
    assert "No notes yet." in await desk.notes()


async def test_tomorrow_inside_a_form_leaves_it(desk: Desk) -> None:
    """The check-in's numbers can be pressed; they are not taken for an answer to a form asked before it."""
    await promised(desk)
    await desk.presses("Reach out", "E-mail")
    assert "Lighter" in await desk.types("/tomorrow")

    assert "It says now" not in await desk.presses("Lighter")
