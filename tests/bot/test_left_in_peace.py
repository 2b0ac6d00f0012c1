"""Small promises on a hard day: left in peace when asked, nothing cheerful too soon, no praise for what hurts."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from bot.catalog import load_crisis
from bot.check_ins import CheckIns
from bot.engine import Engine
from bot.events import Pressed, Rejected, Submitted, Wrote
from bot.flow.drafts import DraftTone
from bot.ports import Adapter
from bot.private import Private
from bot.replies import Bullets, Line, Message
from bot.state import CheckIn, Kind, Stage, Way
from bot.store import open_store
from bot.store.sqlite import SqliteStore
from bot.tokens import Action
from tests.bot.hard_words import SAID, card_of, ids
from tests.bot.ledger import Ledger
from tests.bot.running import AFTERNOON, Bot
from tests.bot.steps import press
from tests.bot.test_drafts import TOLD, written
from tests.bot.test_silence import each_day
from tests.bot.world import World
from tests.fresh import database
from tests.probes.clock import SettableClock


def quiet_from(world: World) -> World:
    """They said it just now."""
    world.happens(Wrote(world.source(), Private(SAID)))
    return world


def test_whoever_asks_to_be_left_be_hears_nothing_more_by_itself() -> None:
    """Leave me be, on a message that comes each day, ends those days too, and the answer says so."""
    world = each_day()
    world.happens(
        Submitted(
            world.source(), Action.PLAN, "", "p1", {"condition": Private("a call"), "intention": Private("breathe")}
        )
    )
    assert world.meets_check_in()
    press(world, Action.PLAN_LET_BE)

    assert {} == world.pending
    assert "plan-let-be-daily" in {part.id for part in world.shown[-1].parts if isinstance(part, Line)}


def test_what_comes_each_day_stays_plain_in_quiet_days_and_does_not_end_unsaid() -> None:
    """Each of them is plain; the last one says that it is the last."""
    world = quiet_from(each_day())
    came = []
    while world.pending:
        outcome = world.meets_check_in()
        assert outcome
        came.append(ids(card_of(outcome)))
        press(world, Action.WHERE)

    assert 5 == len(came)
    assert all("plain-check-in" in one for one in came)
    assert [False] * 4 + [True] == ["check-in-last" in one for one in came]


@pytest.mark.parametrize("kind", [Kind.FAR, Kind.LOOK_BACK, Kind.CAREER])
def test_what_can_wait_comes_after_quiet_days(kind: Kind) -> None:
    """Nothing cheers or asks for looking back then; it is promised anew, for after them, and comes."""
    world = each_day()
    world.happens(Pressed(world.source(), Action.CHECK_IN_NO, world.state.journey.ref if world.state.journey else ""))
    journey = world.state.journey
    assert journey
    due = world.now + timedelta(days=1)
    promise = CheckIn(f"{journey.ref}-w", journey.ref, due, due.date(), kind=kind)
    world.pending[promise.id] = promise
    world.state = replace(world.state, check_ins=(promise,))
    quiet_from(world)
    until = world.state.no_quotes_until
    assert until

    held = world.meets_check_in()
    assert held and () == held.replies
    assert all(one.due_at > until for one in world.pending.values())
    came = world.meets_check_in()
    assert came and 1 == len(came.replies)


@pytest.mark.parametrize(
    "draft",
    [
        "Thank you. You are all idiots and I hope your company burns.",
        "Danke für nichts, ihr Arschlöcher.",
        "Merci. Vous êtes des imbéciles.",
    ],
)
def test_hurtful_words_are_not_praised(draft: str) -> None:
    """The friend who reads it says so first; nothing is forbidden."""
    world = World()
    checked = world.happens(Submitted(world.source(), Action.CHECK_DRAFT, "", "email", {"draft": Private(draft)}))
    (bullets,) = [part for part in card_of(checked).parts if isinstance(part, Bullets)]

    assert "draft-check-hurts" == bullets.items[0].id


@pytest.mark.parametrize(
    "draft", ["Danke für das Gespräch bei Ihnen. Alles Gute.", "Gracias por la conversación. Un saludo."]
)
def test_thanks_are_heard_in_the_language_of_the_draft(draft: str) -> None:
    """Whatever language somebody has Onward speak, they may write to a company in another."""
    world = World()
    checked = world.happens(Submitted(world.source(), Action.CHECK_DRAFT, "", "email", {"draft": Private(draft)}))

    assert "draft-check-no-thanks" not in repr(checked.replies)


@pytest.mark.parametrize("way", [Way.CALL, Way.VOICEMAIL])
def test_no_reply_to_a_call_is_an_ending_like_any_other(way: Way) -> None:
    """The step is done, nobody is to blame, and a letter is still possible."""
    world = each_day()
    journey = world.state.journey
    assert journey
    answer = world.happens(Pressed(world.source(), Action.NO_ANSWER, journey.ref, way.value))
    (card,) = answer.replies
    assert isinstance(card, Message)

    assert Line("no-answer-title") == card.title
    assert {"no-answer", "no-answer-called"} == {part.id for part in card.parts if isinstance(part, Line)}
    assert answer.state.journey and "keep_going" == answer.state.journey.step.value


@pytest.mark.parametrize("tone", list(DraftTone))
def test_whoever_lost_a_job_asks_for_a_reference(tone: DraftTone) -> None:
    """Those they worked with know their work; about an interview or a resume they know nothing."""
    for way in (Way.CALL, Way.EMAIL, Way.VOICEMAIL):
        text = written("en", TOLD, way, tone, Stage.LAID_OFF)

        assert "reference" in text
        assert "next interview" not in text and "my resume" not in text


@pytest.mark.parametrize("said", ["please stop", "stop writing to me please", "Leave me alone."])
def test_please_stop_is_stop(said: str) -> None:
    """Whoever is polite is understood as well."""
    world = each_day()
    world.happens(Wrote(world.source(), Private(said)))

    assert world.state.settings.stopped
    assert {} == world.pending


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    """Everything but a platform, on a real file, and it listens."""
    store = await open_store(database(tmp_path))
    assert isinstance(store, SqliteStore)
    made = Bot(store, SettableClock(AFTERNOON), Ledger())
    made.engine = Engine(store, made.clock, crisis=load_crisis())
    made.check_ins = CheckIns(store, made.engine, {"t": cast(Adapter, made.ledger)}, made.clock)
    yield made
    await store.close()


async def test_a_message_that_waits_is_kept_through_quiet_days_and_comes_once(bot: Bot) -> None:
    """In the database too: held when it is due, and delivered after those days."""
    begun = await bot.engine.handle(Rejected(bot.source("t:1"), Private("Acme")))
    assert begun.state.journey
    ref = begun.state.journey.ref
    await bot.engine.handle(Pressed(bot.source("t:1"), Action.KEEP_GOING, ref))
    await bot.engine.handle(Pressed(bot.source("t:1"), Action.STEPS_CHOSEN, ref, "", ("apply",)))
    asked = await bot.engine.handle(Pressed(bot.source("t:1"), Action.LOOK_BACK, ref))
    (promise,) = asked.state.check_ins
    await bot.at(promise.due_at - timedelta(days=1))
    said = await bot.engine.handle(Wrote(bot.source("t:1"), Private(SAID)))
    until = said.state.no_quotes_until
    assert until
    await bot.at(promise.due_at + timedelta(minutes=1))
    await bot.at(until - timedelta(minutes=1))
    assert [] == bot.ledger.accepted

    await bot.at(until + timedelta(days=3))
    assert 1 == len(bot.ledger.accepted)
    await bot.at(until + timedelta(days=30))
    assert 1 == len(bot.ledger.accepted)
