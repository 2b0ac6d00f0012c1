"""Staying on good terms: a draft at one press, nothing typed twice, and endings without blame."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.effects import Outcome
from bot.events import Pressed
from bot.flow import form
from bot.flow.drafts import DraftTone
from bot.flow.sent_in import BARE
from bot.private import Private
from bot.replies import Choice, Copyable, Line
from bot.state import Stage, Step, Way
from bot.tokens import Action
from bot.words import WHOLE, Words
from tests.bot.cards import card
from tests.bot.steps import ids, opens, press, rejected
from tests.bot.world import World

WORDS = Words()


def reaching_out(stage: str | None = "interview", company: str | None = "Acme") -> World:
    """Somebody who chose to stay on good terms."""
    world = World()
    rejected(world, company, stage)
    press(world, Action.REACH_OUT)
    return world


def noted(world: World, **notes: str) -> None:
    """They note what was liked and what felt unsure, as in step 1."""
    journey = world.state.journey
    assert journey
    opened = form(world.state, Pressed(world.source(), Action.INTERVIEW_NOTES, journey.ref), world.context())
    world.submits(opened, **notes)
    world.happens(Pressed(world.source(), Action.REACH_OUT, journey.ref))


def draft_of(outcome: Outcome) -> str:
    """The draft on a card, as it is copied."""
    return WORDS.text(*[part.line for part in card(outcome).parts if isinstance(part, Copyable)], "en", WHOLE)


def drafted(world: World, way: Way = Way.EMAIL) -> Outcome:
    """Press the way; the draft."""
    return press(world, Action.DRAFT, f"{way.value}/warm")


@pytest.mark.parametrize("way", list(Way))
def test_a_draft_comes_at_one_press(way: Way) -> None:
    """No form stands before the words: whoever has no strength to type has a whole draft."""
    text = draft_of(drafted(reaching_out(), way))

    assert "Thank you for the interview" in text
    assert way is Way.LINKEDIN or "Acme" in text


def test_the_small_form_asks_only_for_what_is_missing() -> None:
    """What was told with /rejected is not asked for again, and one thing alone can be filled in."""
    world = reaching_out()
    drafted(world)

    asked = opens(world, Action.DETAILS)
    text = draft_of(world.submits(asked, their_name="Ms. Rossi"))

    assert ["their_name", "valued", "my_name", "role"] == [field.id for field in asked.fields]
    assert "Hello Ms. Rossi," in text
    assert "Acme" in text


def test_the_small_form_can_be_sent_in_empty() -> None:
    """Nothing has to be filled in."""
    world = reaching_out()
    before = draft_of(drafted(world))

    assert before == draft_of(world.submits(opens(world, Action.DETAILS)))


def test_a_name_is_typed_once_for_all_journeys() -> None:
    """Their own name goes on to the next letter, months later."""
    world = reaching_out()
    drafted(world)
    world.submits(opens(world, Action.DETAILS), my_name="Noor")
    rejected(world, "Globex")
    press(world, Action.REACH_OUT)

    text = draft_of(drafted(world))

    assert text.endswith("Noor")
    assert "Globex" in text


def test_what_the_platform_calls_them_is_offered_to_sign_with() -> None:
    """The form is begun with their name there; without their yes it is in no draft."""
    world = reaching_out()
    drafted(world)
    pressed = Pressed(world.source(), Action.DETAILS, world.finds(Action.DETAILS).ref, "email/warm")
    named = replace(pressed, source=replace(pressed.source, name=Private("noor_h")))

    opened = form(world.state, named, world.context())

    assert {"my_name": Private("noor_h")} == {field.id: field.value for field in opened.fields if field.value}
    assert "noor_h" not in draft_of(drafted(world))


def test_what_was_noted_in_step_one_is_used() -> None:
    """The draft asks about what felt unsure and says so; before a call, what they liked is in sight."""
    world = reaching_out()
    noted(world, liked="calm explanations", unsure="salary questions")

    call = drafted(world, Way.CALL)
    email = draft_of(drafted(world, Way.EMAIL))

    assert "unsure about this: salary questions." in email
    assert {"draft-keep-in-mind", "draft-says-unsure"} <= ids(call)
    assert "calm explanations" not in draft_of(call)


def test_notes_of_another_journey_stay_out_of_this_letter() -> None:
    """What felt unsure elsewhere is nobody's business here."""
    world = reaching_out()
    noted(world, unsure="salary questions")
    rejected(world, "Globex", "interview")
    press(world, Action.REACH_OUT)

    assert "salary" not in draft_of(drafted(world))


def test_a_draft_can_sound_otherwise() -> None:
    """Warm, brief or formal, at one press, and the next way sounds the same."""
    world = reaching_out()
    choice = card(drafted(world)).choice
    assert isinstance(choice, Choice)

    formal = world.presses(choice, DraftTone.FORMAL.value)
    assert isinstance(formal, Outcome)
    press(world, Action.REACH_OUT, "email/formal")
    call = press(world, Action.DRAFT, "call/formal")

    assert "Kind regards" in draft_of(formal)
    assert "I respect the decision." in draft_of(call)


def test_buttons_of_earlier_releases_still_lead_to_a_draft() -> None:
    """An old card names the way alone; it opens the whole form, and then the draft."""
    world = reaching_out()
    ref = world.finds(Action.NOT_THIS_ONE).ref
    opened = form(world.state, Pressed(world.source(), Action.WAY, ref, "voicemail"), world.context())

    text = draft_of(world.submits(opened, my_name="Noor"))

    assert 5 == len(opened.fields)
    assert "this is Noor" in text
    assert "No need to call back" in text


def test_a_form_that_opened_bare_takes_nothing_away() -> None:
    """The store was slow and the form came up empty: what was left empty in it is kept as it was."""
    world = reaching_out()
    drafted(world)
    world.submits(opens(world, Action.DETAILS))
    whole = opens(world, Action.WAY)

    text = draft_of(world.submits(replace(whole, argument=whole.argument + BARE), my_name="Robin"))

    assert "Acme" in text
    assert text.endswith("Robin")


def test_a_form_that_opened_filled_in_takes_away_what_was_emptied() -> None:
    """Whoever empties a field that was filled in means it."""
    world = reaching_out()
    drafted(world)
    world.submits(opens(world, Action.DETAILS))

    text = draft_of(world.submits(opens(world, Action.WAY), my_name="Robin"))

    assert "Acme" not in text


@pytest.mark.parametrize("stage", [Stage.APPLICATION, Stage.NO_REPLY])
def test_whom_nobody_met_owes_no_answer(stage: Stage) -> None:
    """An automatic no needs no letter, and the card says so before anybody writes one."""
    assert "reach-out-no-person" in ids(press_reach_out(stage))
    assert "reach-out-no-person" not in ids(press_reach_out(Stage.INTERVIEW))


@pytest.mark.parametrize("stage", list(Stage))
def test_no_card_of_the_step_is_long(stage: Stage) -> None:
    """Besides the draft itself, a card has at most sixty words: it is read on a hard day."""
    world = reaching_out(stage.value)
    noted(world, liked="calm explanations", unsure="salary questions")
    ways = world.shown[-1]
    for one in ways.rows[0]:
        world.presses(one)

    for message in (ways, *world.shown[-len(ways.rows[0]) :]):
        said = [part for part in (message.title, *message.parts) if isinstance(part, Line)]
        assert sum(len(WORDS.text(line).split()) for line in said) <= 60


def press_reach_out(stage: Stage) -> Outcome:
    """The first card of the step."""
    world = World()
    rejected(world, stage=stage.value)
    return press(world, Action.REACH_OUT)


def test_silence_is_told_beforehand_and_is_an_ending() -> None:
    """No reply is what usually happens; it is said first, has a name, and completes the step."""
    world = World()
    rejected(world)
    first = press(world, Action.REACH_OUT)
    drafted(world)
    press(world, Action.DID)

    ended = press(world, Action.NO_ANSWER)

    assert "reach-out-silence" in ids(first)
    assert "no-answer" in ids(ended)
    assert world.state.journey
    assert Step.KEEP_GOING is world.state.journey.step


def test_a_call_that_reached_nobody_can_become_a_letter() -> None:
    """The step is not over where an e-mail is still possible, and the draft is one press away."""
    world = reaching_out()
    drafted(world, Way.CALL)
    press(world, Action.DID)
    press(world, Action.NO_ANSWER, "call")

    assert "Subject: Thank you" in draft_of(press(world, Action.DRAFT, "email"))


def test_no_contact_asks_nothing() -> None:
    """After an interview that hurt, one press ends the step: no question, no form, no reason wanted."""
    ended = press(world := reaching_out(), Action.NOT_THIS_ONE)

    text = " ".join(WORDS.text(line) for line in card(ended).parts)  # type: ignore[arg-type]  # all of them lines
    assert "?" not in text
    assert world.state.journey
    assert Step.KEEP_GOING is world.state.journey.step
