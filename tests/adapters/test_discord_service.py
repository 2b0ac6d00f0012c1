"""Discord, connected, in a simulated Discord: in time, to the right people, and in the right place."""

from __future__ import annotations

import pytest

from adapters.discord.limits import COMPONENTS_V2
from bot.events import Pressed, Submitted
from bot.private import Private
from bot.replies import Audience, Document, Line, Message
from tests.adapters.discord_world import CARD, NOTES, SKIP, world

pytestmark = pytest.mark.usefixtures("little_patience")
PUBLIC = Message((Line("quote-share-offer"),), audience=Audience.CHANNEL)
FILE = Document("onward.json", Private('{"a": "ä"}'), Line("export-about"))


async def test_a_quick_answer_is_one_call_that_nobody_else_sees() -> None:
    """A command in a channel is answered at once and privately."""
    async with world() as here:
        result = await here.person.types("rejected", company="ACME")

        assert [4] == here.first_answers
        assert result.response is not None and result.response.ephemeral
        assert result.response.flags.value & COMPONENTS_V2
        assert [] == result.followups


async def test_a_slow_answer_is_promised_privately_first() -> None:
    """When the core takes its time, the promise and then the answer are hidden, and nothing is said twice."""
    async with world() as here:
        here.core.slow = 0.4
        result = await here.person.types("rejected")

        assert [5] == here.first_answers
        assert {"flags": 64} == here.calls("POST", "/callback")[0]["data"]
        assert result.response is not None and result.response.ephemeral
        assert 1 == len(here.calls("PATCH", "@original"))


async def test_a_slow_press_changes_its_card_later() -> None:
    """A slow answer to a press takes the place of the card all the same."""
    async with world() as here:
        card = (await here.person.types("rejected")).response
        assert card is not None
        here.core.slow = 0.4
        await here.person.presses(SKIP, card.id)

        assert [4, 6] == here.first_answers
        assert 1 == len(here.calls("PATCH", "@original"))


async def test_in_the_bots_own_conversation_nothing_is_hidden() -> None:
    """In a direct message answers are ordinary messages, which stay."""
    async with world() as here:
        result = await here.person.types("rejected", direct=True)

        assert result.response is not None and not result.response.ephemeral


async def test_a_press_changes_its_own_card() -> None:
    """A press on a private card is answered in its place."""
    async with world() as here:
        card = (await here.person.types("rejected")).response
        assert card is not None
        result = await here.person.presses(SKIP, card.id)

        assert [4, 7] == here.first_answers
        assert result.response is not None and card.id == result.response.id


async def test_a_press_on_a_public_card_is_answered_beside_it() -> None:
    """A card others see is not changed by one person's press."""
    async with world((PUBLIC,)) as here:
        card = next(one for one in (await here.person.types("encourage")).followups if not one.ephemeral)
        here.core.says = (CARD,)
        result = await here.person.presses(SKIP, card.id)

        assert not card.ephemeral
        assert result.response is not None and result.response.ephemeral and card.id != result.response.id


async def test_a_form_is_the_first_answer_and_what_is_sent_in_comes_back() -> None:
    """A form opens before anything else is said; sent in, it changes the card it came from."""
    async with world() as here:
        card = (await here.person.types("rejected")).response
        assert card is not None
        opened = await here.person.presses(NOTES, card.id)
        await here.person.submits(NOTES, {"liked": "my calm"}, card.id)
        event = here.core.events[-1]

        assert [4, 9, 7] == here.first_answers
        assert opened.modal is not None and NOTES == opened.modal["custom_id"]
        assert isinstance(event, Submitted)
        assert {"liked": Private("my calm")} == event.fields


async def test_after_a_restart_old_cards_and_open_forms_still_work() -> None:
    """Nothing is kept in memory: what was shown before a restart can be pressed and sent in after it."""
    async with world() as here:
        card = (await here.person.types("rejected")).response
        assert card is not None
        await here.person.presses(NOTES, card.id)
        await here.restarts()
        await here.person.submits(NOTES, {"liked": "my calm"}, card.id)
        await here.person.presses(SKIP, card.id)

        assert [4, 9, 7, 7] == here.first_answers
        assert isinstance(here.core.events[-1], Pressed)


async def test_a_button_of_another_release_gets_an_answer() -> None:
    """A press nobody understands reaches the core as such, and is answered."""
    async with world() as here:
        result = await here.person.presses("persistent:view:3")
        event = here.core.events[-1]

        assert isinstance(event, Pressed) and event.action is None
        assert result.response is not None and result.response.ephemeral


async def test_a_promise_with_nothing_to_say_is_taken_back() -> None:
    """A slow command that turns out to have no answer leaves nothing behind."""
    async with world(()) as here:
        here.core.slow = 0.4
        result = await here.person.types("rejected")

        assert result.response is None


@pytest.mark.parametrize("direct", [False, True])
async def test_a_file_goes_to_its_member_alone(direct: bool) -> None:
    """An export is hidden in a channel, and a message like any other in a direct conversation."""
    async with world((CARD, FILE)) as here:
        result = await here.person.types("onward", "privacy", direct=direct)
        file = result.followups[-1]

        assert direct is not file.ephemeral
        assert ["onward.json"] == [one.filename for one in file.attachments]
        assert FILE.content.reveal().encode() == await file.attachments[0].read()


async def test_a_file_alone_is_an_answer_too() -> None:
    """When a file is all there is to say, it keeps the promise to a command and follows a press."""
    async with world((CARD,)) as here:
        card = (await here.person.types("rejected")).response
        assert card is not None
        here.core.says = (FILE,)
        typed = await here.person.types("onward", "privacy")
        pressed = await here.person.presses(SKIP, card.id)

        assert typed.response is not None and typed.response.ephemeral
        assert ["onward.json"] == [one.filename for one in typed.response.attachments]
        assert [True] == [one.ephemeral for one in pressed.followups]


async def test_suggestions_come_while_typing() -> None:
    """A time zone is suggested from the name of a city."""
    async with world() as here:
        result = await here.person.begins_to_type("onward", "settings", "zone", "berl")

        assert "Europe/Berlin" in {one["value"] for one in result.autocomplete_choices or []}
