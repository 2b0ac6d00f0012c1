"""Numbers at the terminal: each presses what it stands before and nothing else, and a slip is one kind line."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, strategies

from adapters.terminal.intake import event, source
from adapters.terminal.render import Card, Entry
from bot.events import Pressed, Wrote
from bot.private import Private
from bot.replies import Line
from bot.tokens import Action, Token
from tests.adapters.desk import Desk, begun


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
        many = distinct <= {1, 2, 3, 4, 5} and most > 1
        assert not many or Line("terminal-few-numbers", {"most": most}) == meant, "How many fit is said."


def test_words_before_any_card_are_words() -> None:
    """Without a card, what is no number is taken as what somebody wrote."""
    meant = event("hello", None, source("k", None, "en"))

    assert isinstance(meant, Wrote)
    assert Private("hello") == meant.text
