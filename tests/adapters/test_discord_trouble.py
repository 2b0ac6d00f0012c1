"""Where Discord or we ourselves make trouble: the person gets one kind answer, once, and nothing is taken away."""

from __future__ import annotations

from typing import Any

import pytest

from tests.adapters.discord_world import NOTES, SKIP, world

pytestmark = pytest.mark.usefixtures("little_patience")


async def test_the_same_interaction_twice_is_answered_once() -> None:
    """An interaction delivered twice, quick or slow, leaves one answer and takes none away."""
    async with world() as here:
        first = await here.person.types("rejected")
        await here.person.again()
        here.core.slow = 0.4
        second = await here.person.types("rejected")
        await here.person.again()

        assert first.response is not None and second.response is not None
        assert [] == [*first.followups, *second.followups]
        assert [] == here.calls("DELETE", "@original")


async def test_a_fault_of_ours_is_said_kindly() -> None:
    """When handling breaks, the person gets one private line instead of silence."""
    async with world() as here:
        here.core.breaks = True
        typed = await here.person.types("rejected")
        formless = await here.person.presses(NOTES)

        for result in (typed, formless):
            assert result.response is not None and result.response.ephemeral
            assert "went wrong" in str(result.response.components)


async def test_a_fault_after_a_promise_leaves_the_card_alone() -> None:
    """When a slow press breaks, its card stays and the line comes beside it."""
    async with world() as here:
        card = (await here.person.types("rejected")).response
        assert card is not None
        here.core.slow, here.core.breaks = 0.4, True
        result = await here.person.presses(SKIP, card.id)

        assert [] == here.calls("PATCH", "@original")
        assert [True] == [one.ephemeral for one in result.followups]


async def test_a_refused_body_becomes_a_kind_line(caplog: pytest.LogCaptureFixture) -> None:
    """When Discord finds our answer malformed, the person still hears something, and the log has no words in it."""
    async with world() as here:
        here.env.inject_error("POST", "/interactions/*/callback", status=400, code=50035, message="In x: SECRET")
        result = await here.person.types("rejected")

        assert result.response is not None
        assert "went wrong" in str(result.response.components)
        assert "SECRET" not in caplog.text


@pytest.mark.parametrize("code", [40060, 10062, 10008, 10015, 50027])
async def test_what_is_over_is_left_in_peace(code: int, caplog: pytest.LogCaptureFixture) -> None:
    """An interaction that is over or answered already is not answered again, and what was done counts."""
    async with world() as here:
        here.env.inject_error("POST", "/interactions/*/callback", status=404, code=code)
        await here.person.types("rejected")

        assert 1 == len(here.core.events)
        assert 1 == len(here.first_answers)
        assert [] == [one for one in caplog.records if one.levelname == "ERROR"]


async def test_a_promise_that_was_kept_by_an_earlier_try_is_kept_once() -> None:
    """When Discord says that the promise was made already, the answer is added and nothing is taken away."""
    async with world() as here:
        here.core.slow = 0.4
        here.env.inject_error("POST", "/interactions/*/callback", status=400, code=40060)
        await here.person.types("rejected")

        assert 1 == len(here.calls("POST", "/webhooks/"))
        assert [] == here.calls("DELETE", "@original")


async def test_an_expired_token_ends_the_answer_quietly(caplog: pytest.LogCaptureFixture) -> None:
    """When the token ran out before a slow answer, nothing more is tried."""
    async with world() as here:
        here.core.slow = 0.4
        here.env.inject_error("PATCH", "/webhooks/*", status=401, code=50027)
        await here.person.types("rejected")

        assert [] == here.calls("POST", "/webhooks/")
        assert [] == [one for one in caplog.records if one.levelname == "ERROR"]


@pytest.mark.parametrize("odd", [{}, {"type": 2}, {"type": 3, "id": "1"}, {"type": 9}, {"type": None, "data": 0}])
async def test_what_cannot_be_read_breaks_nothing(odd: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    """A payload without its parts is passed over in one line, and the next person is answered."""
    async with world() as here:
        here.adapter._take(odd)
        await here.adapter.settle()
        result = await here.person.types("rejected")

    assert result.response is not None
    assert not [one for one in caplog.records if one.exc_info]
