"""What a card says, and what holds of every card there is: words for each line, and buttons that fit everywhere."""

from __future__ import annotations

from xml.etree import ElementTree

from bot.effects import Outcome
from bot.flow.help_lines import LINES_SHOWN
from bot.replies import Audience, Bullets, Choice, Copyable, Line, Message, Part, Picture, Saying
from bot.state import Journey, Step
from bot.tokens import Action, Token, encode
from bot.words import Words
from tests.catalogue import parsed, variables

MESSAGES = parsed()
WORDS = Words()
KIND = ("friend-", "pleased-", "values-")
"""What the cards of the feeling moves say."""


def lines_of(part: Part) -> tuple[Line, ...]:
    """The lines inside a part."""
    match part:
        case Line():
            return (part,)
        case Bullets():
            return part.items
        case Copyable():
            return (part.line,)
        case _:
            return ()


def card(outcome: Outcome) -> Message:
    """The card that was shown."""
    assert isinstance(outcome.replies[0], Message)
    return outcome.replies[0]


def said(outcome: Outcome) -> str:
    """All the words of the first card."""
    return "\n".join(WORDS.text(line) for part in card(outcome).parts for line in lines_of(part))


def listed(outcome: Outcome) -> Choice:
    """The list on the first card."""
    choice = card(outcome).choice
    assert isinstance(choice, Choice)
    return choice


def assert_said_well(line: Line) -> None:
    """A line has words, and gives them exactly the values they want; only what nobody told has none."""
    assert line.id in MESSAGES, line.id
    assert variables(MESSAGES[line.id].value) == set(line.values), line.id
    assert WORDS.text(line).strip() or line.id == "about-nothing"
    for value in line.values.values():
        if isinstance(value, Line):
            assert_said_well(value)


def assert_shown_well(message: Message) -> None:
    """A card has something to say, and its buttons fit every platform."""
    assert message.parts
    for part in message.parts:
        for line in lines_of(part):
            assert_said_well(line)
    if message.title:
        assert_said_well(message.title)
    assert len(message.rows) <= 2
    for row in message.rows:
        assert 1 <= len(row) <= 5
        assert len({(one.action, one.ref, one.argument) for one in row}) == len(row)
        for one in row:
            assert_said_well(one.label)
            assert len(WORDS.text(one.label).split()) <= 3
            encode(Token(one.action, one.ref, one.argument))
    if message.choice:
        assert_said_well(message.choice.prompt)
        assert 1 <= len(message.choice.options) <= 25
        assert len({option.value for option in message.choice.options}) == len(message.choice.options)
        encode(Token(message.choice.action, message.choice.ref, message.choice.argument))


def assert_humane(message: Message, journey: Journey | None, may_write: bool) -> None:
    """No quote while somebody rests, nothing kind without a small thing to do, no writing exercise on the first day."""
    said = {line.id for part in message.parts for line in lines_of(part)}
    buttons = [one for row in message.rows for one in row]
    actions = {one.action for one in buttons}
    if any(one.action is Action.SKIP and one.argument == Step.TAKE_A_DAY.value for one in buttons):
        assert Action.ANOTHER_QUOTE not in actions
        assert not any(isinstance(part, Saying) for part in message.parts)
    if any(one.startswith(KIND) for one in said) and journey:
        assert Action.SMALL_THING in actions or any(one.startswith("small-") for one in said) or "values-reason" in said
    assert may_write or (Action.WRITING not in actions and "writing-how" not in said)


def assert_drawn_well(picture: Picture) -> None:
    """A picture is well formed, needs no font, and says in words all it shows."""
    assert_said_well(picture.alt)
    assert "<text" not in picture.svg
    ElementTree.fromstring(picture.svg)


def assert_leads_to_people(message: Message) -> None:
    """Help lines stand on every card of theirs, or the card is about them."""
    if message.audience is not Audience.CHANNEL:
        about = isinstance(message.choice, Choice) and message.choice.action is Action.COUNTRY
        shown = any(part in LINES_SHOWN for part in message.parts)
        pressed = {one.action for row in message.rows for one in row}
        assert about or shown or Action.HELP_LINES in pressed
