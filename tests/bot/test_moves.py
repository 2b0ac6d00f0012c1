"""One feeling move and one skill move in every step: kindness, then one small thing, all of it by choice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.effects import Outcome
from bot.events import Pressed
from bot.flow.values import LifeValue
from bot.replies import Bullets, Choice, Line, Message, Saying
from bot.state import NoteKind, Stage, State, Step, Way
from bot.tokens import FORM_ACTIONS, Action, Token, encode
from bot.words import Words
from tests.bot.cards import card, lines_of
from tests.bot.steps import ids, opens, press, rejected
from tests.bot.world import World

WORDS = Words()
STEPS = {
    Step.TAKE_A_DAY: Action.TAKE_A_DAY,
    Step.REACH_OUT: Action.REACH_OUT,
    Step.KEEP_GOING: Action.KEEP_GOING,
}
FEELING = {Step.TAKE_A_DAY: Action.FOR_YOU, Step.REACH_OUT: Action.FOR_YOU, Step.KEEP_GOING: Action.VALUES}
SKILL = {Step.TAKE_A_DAY: Action.INTERVIEW_NOTES, Step.REACH_OUT: Action.DRAFT, Step.KEEP_GOING: Action.PLAN}
DEAR = "It was one hard day, and you did prepare."


def at(step: Step, stage: Stage | None = None) -> World:
    """Somebody in a step."""
    world = World()
    rejected(world, stage=stage.value if stage else None)
    press(world, STEPS[step])
    return world


def offered(message: Message) -> set[Action]:
    """What a card's buttons do."""
    return {one.action for row in message.rows for one in row}


def chosen(*values: LifeValue) -> World:
    """Somebody who picked what matters."""
    world = at(Step.KEEP_GOING)
    choice = card(press(world, Action.VALUES)).choice
    assert isinstance(choice, Choice)
    world.presses(choice, *(one.value for one in values))
    return world


@pytest.mark.parametrize("step", list(STEPS))
def test_every_step_shows_both(step: Step) -> None:
    """The kind half is one press away from each step's card, and from there one small thing, and the way to do it."""
    world = at(step)
    assert FEELING[step] in offered(world.shown[-1])

    kind = card(press(world, FEELING[step]))
    assert Action.SMALL_THING in offered(kind)
    small = card(press(world, Action.SMALL_THING))
    assert SKILL[step] in offered(small)
    assert {Action.SKIP, Action.STOP, Action.HELP_LINES} <= offered(kind) & offered(small)


def test_the_rest_card_shows_both() -> None:
    """Where somebody rests, both halves stand beside the ideas."""
    world = at(Step.TAKE_A_DAY)

    assert {Action.FOR_YOU, Action.SMALL_THING} <= offered(card(press(world, Action.REST, "hour")))


@pytest.mark.parametrize("step", list(STEPS))
@pytest.mark.parametrize("stage", [None, *Stage])
def test_the_cards_are_short(step: Step, stage: Stage | None) -> None:
    """At most sixty words on each."""
    world = at(step, stage)
    cards = [card(press(world, FEELING[step])), card(press(world, Action.SMALL_THING))]

    for message in cards:
        said = [line for part in message.parts for line in lines_of(part)]
        assert sum(len(WORDS.text(line).split()) for line in said) <= 60


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        (Stage.INTERVIEW, "small-question"),
        (Stage.FINAL_ROUND, "small-question"),
        (Stage.APPLICATION, "small-job-text"),
        (Stage.NO_REPLY, "small-job-text"),
        (Stage.LAID_OFF, "small-kept-skill"),
        (None, "small-job-text"),
    ],
)
def test_the_lesson_fits_how_far_it_came(stage: Stage | None, expected: str) -> None:
    """Nobody is asked about a question that was never put to them."""
    world = at(Step.TAKE_A_DAY, stage)
    press(world, Action.FOR_YOU)

    assert {expected} == ids(press(world, Action.SMALL_THING))


def test_words_to_a_friend_are_kept_only_with_a_yes() -> None:
    """Unanswered or no: nothing is stored. Yes: one note, however often it is sent. A small thing follows each time."""
    for answer, count in (("", 0), ("no", 0), ("yes", 1)):
        world = at(Step.TAKE_A_DAY)
        press(world, Action.FOR_YOU)
        opened = opens(world, Action.FRIEND)
        for _ in range(2):
            told = world.submits(opened, words=DEAR, keep=answer)
        assert [DEAR] * count == [note.text.reveal() for note in world.notes.values()]
        assert "small-job-text" in ids(told)
        assert ("friend-kept" if count else "friend-not-kept") in ids(told)


def test_a_friend_needs_no_words() -> None:
    """Reading it and letting it be is whole; an empty form is fine and still leads to one small thing."""
    world = at(Step.TAKE_A_DAY)
    press(world, Action.FOR_YOU)

    assert {"notes-none-kept", "small-job-text"} == ids(world.submits(opens(world, Action.FRIEND), keep="yes"))
    assert {} == world.notes


def test_the_other_is_more_pleased_than_one_expects() -> None:
    """Just before a call, on the card that leads to it and on the call's own: what people get wrong about thanks."""
    world = at(Step.REACH_OUT)
    before = card(press(world, Action.FOR_YOU))

    assert "pleased-studies" in {line.id for part in before.parts for line in lines_of(part)}
    assert Way.CALL.value in {one.argument for row in before.rows for one in row}
    assert "less awkward" in WORDS.text(Line("draft-call-how"))
    assert "more pleased" in WORDS.text(Line("draft-call-how"))


def test_thirteen_values_and_two_or_three_of_them() -> None:
    """A list of thirteen, of which at most three are picked; picking alone keeps nothing."""
    world = at(Step.KEEP_GOING)
    choice = card(press(world, Action.VALUES)).choice
    assert isinstance(choice, Choice)
    assert (13, 3) == (len(choice.options), choice.most)

    picked = world.presses(choice, "nature", "family")

    assert isinstance(picked, Outcome)
    assert Bullets((Line("value-family"), Line("value-nature"))) in card(picked).parts
    assert () == picked.effects


@pytest.mark.parametrize("why", ["", "My sister"])
def test_what_matters_is_kept_only_with_a_yes(why: str) -> None:
    """With or without a reason; without a yes, not at all. A small thing to do follows."""
    world = chosen(LifeValue.FAMILY, LifeValue.NATURE)
    opened = opens(world, Action.VALUES_WHY)
    told = world.submits(opened, why=why)
    assert {} == world.notes
    assert {"values-not-kept", "small-network"} == ids(told)

    told = world.submits(opened, why=why, keep="yes")

    (note,) = world.notes.values()
    assert (NoteKind.VALUES, why) == (note.kind, note.more.reveal() if note.more else "")
    assert {"values-kept", "small-network"} == ids(told)


def test_what_matters_is_read_in_words_among_the_notes() -> None:
    """Names of values, never codes, and the reason in full."""
    world = chosen(LifeValue.FAMILY, LifeValue.NATURE, LifeValue.ART)
    world.submits(opens(world, Action.VALUES_WHY), why="My sister", keep="yes")
    listed = card(world.happens(Pressed(world.source(), Action.NOTES)))
    assert isinstance(listed.choice, Choice)
    assert "What matters: Family, Art and music, Nature" == WORDS.text(listed.choice.options[0].label)

    read = world.presses(listed.choice, world.state.notes[0].id)

    assert isinstance(read, Outcome)
    assert {"value-family", "value-art", "value-nature", "values-reason"} == ids(read)


def test_no_more_than_three() -> None:
    """A list that names them all picks three, and the button for why still fits every platform."""
    world = chosen(*LifeValue)

    (why,) = [one for row in world.shown[-1].rows for one in row if one.action is Action.VALUES_WHY]
    assert 3 == len(why.argument.split("/"))
    assert encode(Token(why.action, why.ref, why.argument))


def test_junk_picks_nothing() -> None:
    """A list that names no value shows the list again, and a forged form keeps nothing."""
    world = chosen()
    world.happens(Pressed(world.source(), Action.VALUES_CHOSEN, world.shown[-1].rows[-1][0].ref, choices=("money",)))
    assert world.shown[-1].choice
    opened = replace(opens(chosen(LifeValue.FAITH), Action.VALUES_WHY), argument="money")
    world.submits(opened, why="x", keep="yes")

    assert {} == world.notes


def test_no_quote_is_reachable_inside_the_first_step() -> None:
    """Whatever is pressed, as long as somebody rests, no card shows a quote or a button to one."""
    begun = at(Step.TAKE_A_DAY)
    waiting: list[tuple[State, Message]] = [(begun.state, begun.shown[-1])]
    seen: set[str] = set()
    while waiting:
        state, message = waiting.pop()
        assert Action.ANOTHER_QUOTE not in offered(message)
        assert not any(isinstance(part, Saying) for part in message.parts)
        for one in [*(one for row in message.rows for one in row), *([message.choice] if message.choice else [])]:
            if repr(one) in seen or one.action in FORM_ACTIONS or one.action is Action.EXPORT:
                continue
            seen.add(repr(one))
            world = World(state=state)
            pressed = world.presses(one, *[option.value for option in getattr(one, "options", ())][:1])
            assert isinstance(pressed, Outcome)
            journey = pressed.state.open_journey
            if journey and journey.step is Step.TAKE_A_DAY:
                waiting += [(pressed.state, reply) for reply in pressed.replies if isinstance(reply, Message)]
    assert len(seen) > 20


def test_kindness_speaks_of_the_moment() -> None:
    """No feeling move tells anybody how they are."""
    said = ("friend-prompt", "friend-how", "friend-kept", "pleased-breath", "values-what", "values-not-kept")
    texts = " ".join(WORDS.text(Line(name)) for name in said).casefold()

    assert not any(praise in texts for praise in ("you are", "you're", "great", "amazing", "lovable"))
