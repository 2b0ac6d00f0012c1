"""Check my draft, as somebody meets it: a few ideas, no verdict, nothing kept."""

from __future__ import annotations

from bot.effects import Outcome
from bot.events import Pressed
from bot.flow import form
from bot.replies import Bullets, Message
from bot.state import State
from bot.tokens import Action
from bot.words import Words
from tests.bot.cards import card
from tests.bot.steps import ids, opens
from tests.bot.test_desk import drafted, reaching_out
from tests.bot.world import World

WORDS = Words()
GOOD = "Dear Ms. Rossi, thank you for telling me. I understand the decision and wish you and the team well. Noor"
WORST = (
    "I am devastated!!! Reconsider, I deserve it. I have 9 years in sales. Who got it? Why not me? Answer by Friday."
)


def shown(outcome: Outcome) -> str:
    """Every word on the card."""
    lines = [line for part in card(outcome).parts for line in (part.items if isinstance(part, Bullets) else (part,))]
    return " ".join(WORDS.text(line) for line in lines)  # type: ignore[arg-type]  # a check's card has lines only


def test_a_good_draft_is_called_good() -> None:
    """Nobody is made to search for faults that are not there."""
    world = reaching_out()
    drafted(world)

    assert "draft-check-fine" in ids(world.submits(opens(world, Action.CHECK_DRAFT), draft=GOOD))


def test_three_ideas_at_most_and_a_short_card() -> None:
    """The worst draft gets three ideas and how many are left, in sixty words: no verdict."""
    world = reaching_out()
    drafted(world)

    said = world.submits(opens(world, Action.CHECK_DRAFT), draft=WORST)

    assert 3 == len(ids(said) - {"draft-check-more", "draft-check-yours"})
    assert len(shown(said).split()) <= 60
    assert "You decide" in shown(said)


def test_nothing_of_a_checked_draft_is_kept() -> None:
    """What is pasted is looked at, answered, and gone; it can be sent all the same."""
    world = reaching_out()
    drafted(world)
    before = world.state

    said = world.submits(opens(world, Action.CHECK_DRAFT), draft=WORST)

    assert before == world.state
    assert () == said.effects
    assert Action.DID in {one.action for row in card(said).rows for one in row}


def test_a_draft_of_their_own_can_be_checked_before_any_of_ours() -> None:
    """From the first card of the step, with what it is for; a long LinkedIn note is told of."""
    world = reaching_out()

    asked = opens(world, Action.CHECK_DRAFT)
    said = world.submits(asked, draft=GOOD + " " + GOOD, way="linkedin")

    assert ["draft", "way"] == [field.id for field in asked.fields]
    assert {"draft-check-many-signs"} < ids(said)


def test_an_empty_form_is_fine() -> None:
    """Nothing pasted, nothing said about it."""
    world = reaching_out()

    assert {"draft-check-nothing"} == ids(world.submits(opens(world, Action.CHECK_DRAFT)))


def test_a_draft_can_be_checked_after_the_end() -> None:
    """A card from a journey that is over still looks at a draft, and leads back."""
    world = World(state=State())
    pressed = Pressed(world.source(), Action.CHECK_DRAFT, "long-ago", "email/warm")

    said = world.submits(form(world.state, pressed, world.context()), draft=GOOD)

    assert "draft-check-fine" in ids(said)
    assert isinstance(said.replies[0], Message)
    assert [Action.CHECK_DRAFT, Action.WHERE, Action.HELP_LINES] == [one.action for one in said.replies[0].rows[0]]


def test_it_is_looked_at_in_the_members_language() -> None:
    """Somebody who reads Spanish is understood in Spanish, and in English too."""
    world = reaching_out()
    drafted(world)
    opened = opens(world, Action.CHECK_DRAFT)
    world.locale = "es-ES"

    assert "draft-check-reconsider" in ids(world.submits(opened, draft="Gracias. Reconsidere su decisión, por favor."))
