"""The engine: one transaction an event, one answer a person, and no exception that reaches anybody."""

from __future__ import annotations

import asyncio
import json

import pytest

from bot.engine import FORM_PATIENCE, Engine
from bot.events import Asked, Event, Pressed, Rejected, Source, Submitted
from bot.flow.sent_in import BARE
from bot.ports import Change, Committed, Loaded, Store
from bot.private import Private
from bot.replies import Document, Line, Message
from bot.tokens import Action
from tests.probes.clock import SettableClock


def engine(store: Store) -> Engine:
    """A process on that file."""
    return Engine(store, SettableClock())


def source(key: str, member: str = "t:1") -> Source:
    """An event of somebody."""
    return Source(key=key, member=member)


async def begun(one: Engine) -> str:
    """Somebody begins; returns the journey's ref."""
    outcome = await one.handle(Rejected(source("begin"), Private("Acme")))
    assert outcome.state.journey
    return outcome.state.journey.ref


async def test_a_redelivered_event_is_answered_once(store: Store) -> None:
    """The same platform event again changes nothing, and is not answered a second time by the same process."""
    one = engine(store)
    event = Rejected(source("k"), Private("Acme"))
    first = await one.handle(event)

    again = await one.handle(event)

    assert first.replies
    assert () == again.replies
    assert 1 == (await store.load("t:1")).state.journeys


async def test_a_redelivered_event_after_a_restart_shows_where_they_are(store: Store) -> None:
    """If the answer may have been lost with the process, the redelivery gets one; nothing is done twice."""
    event = Rejected(source("k"), Private("Acme"))
    await engine(store).handle(event)

    again = await engine(store).handle(event)

    assert isinstance(again.replies[0], Message)
    assert Line("where-title") == again.replies[0].title
    assert 1 == (await store.load("t:1")).state.journeys


async def test_fifty_presses_at_once_are_one(store: Store) -> None:
    """Fifty presses on Yes at the same moment promise one check-in."""
    one = engine(store)
    ref = await begun(one)

    await asyncio.gather(*(one.handle(Pressed(source(f"p{n}"), Action.CHECK_IN_YES, ref)) for n in range(50)))

    assert 1 == len((await store.load("t:1")).state.check_ins)


async def test_two_processes_decide_on_the_same_member(store: Store) -> None:
    """Two processes changing one member at once lose nothing of either."""
    one, two = engine(store), engine(store)
    ref = await begun(one)

    def note(number: int) -> Event:
        fields = {"liked": Private(f"note {number}")}
        return Submitted(source(f"n{number}"), Action.INTERVIEW_NOTES, ref, f"form{number}", fields)

    await asyncio.gather(*(process.handle(note(n)) for n, process in enumerate([one, two] * 4)))

    assert 8 == len((await store.load("t:1")).state.notes)


class Broken:
    """A store whose disk is gone."""

    async def load(self, member: str) -> Loaded:
        """Fail as a disk does."""
        raise OSError("disk gone: Acme")

    async def commit(self, change: Change) -> Committed:
        """Never reached."""
        raise AssertionError


async def test_trouble_becomes_one_kind_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    """A broken disk is answered kindly with a way on, and the log holds no word of anybody."""
    outcome = await engine(Broken()).handle(Rejected(source("k"), Private("Acme")))  # type: ignore[arg-type]

    assert isinstance(outcome.replies[0], Message)
    assert (Line("error-ours"),) == outcome.replies[0].parts
    assert "Acme" not in "".join(capsys.readouterr())


class Slow(Broken):
    """A store that hangs."""

    async def load(self, member: str) -> Loaded:
        """Hang."""
        await asyncio.Event().wait()
        raise AssertionError


@pytest.mark.parametrize("store_", [Broken(), Slow()], ids=["broken", "slow"])
async def test_a_form_opens_whatever_the_store_does(store_: object) -> None:
    """A form opens bare, in time for the platform, when what is remembered cannot be had."""
    async with asyncio.timeout(FORM_PATIENCE + 2):
        form = await engine(store_).form(Pressed(source("k"), Action.WAY, "r1", "email"))  # type: ignore[arg-type]

    assert 5 == len(form.fields)
    assert form.argument.endswith(BARE)


async def test_who_cannot_be_read_any_more_can_be_erased(store: Store) -> None:
    """Where the disk spoiled a member's key, everything else is a fault of ours, but they can still leave."""
    one = engine(store)
    await begun(one)
    await store._writer._database.execute("UPDATE member SET wrapped_key = x'00'")  # type: ignore[attr-defined]
    looked = await one.handle(Asked(source("look")))
    asked = await one.handle(Pressed(source("ask"), Action.ERASE))
    gone = await one.handle(Pressed(source("sure"), Action.ERASE_SURE))

    said = [one.replies[0].parts[0] for one in (looked, asked, gone) if isinstance(one.replies[0], Message)]
    assert [Line("error-ours"), Line("erase-what"), Line("erased")] == said
    assert 0 == (await store.load("t:1")).version


async def test_the_export_is_theirs_alone(store: Store) -> None:
    """The export holds what this member wrote, and nothing of anybody else."""
    one = engine(store)
    await begun(one)
    await one.handle(Rejected(source("other", "t:2"), Private("Secret Corp")))

    outcome = await one.handle(Pressed(source("export"), Action.EXPORT))

    document = outcome.replies[-1]
    assert isinstance(document, Document)
    kept = json.loads(document.content.reveal())
    assert ["Acme"] == [journey["company"] for journey in kept["journeys"]]
    assert "Secret Corp" not in document.content.reveal()


async def test_looking_writes_nothing(store: Store) -> None:
    """A stranger who only looks is not remembered."""
    await engine(store).handle(Asked(source("k"), "help"))

    assert 0 == (await store.load("t:1")).version


async def test_a_message_that_tells_no_language_leaves_theirs_alone(store: Store) -> None:
    """Where the platform does not tell the language with a message, the one it told last stays, also after a change."""
    one, prepared = engine(store), list[str]()

    async def at_hand(language: str, texts: object = ()) -> None:
        prepared.append(language)

    one.ready = one.listens = at_hand
    await one.handle(Rejected(Source(key="begin", member="t:1", locale="pt-BR"), Private("Acme")))
    prepared.clear()
    stopped = await one.handle(Pressed(Source(key="stop", member="t:1", locale=""), Action.STOP_CHECK_INS))
    kept = (await store.load("t:1")).state.settings
    await one.handle(Asked(Source(key="where", member="t:1", locale="")))

    assert kept.stopped
    assert "pt-BR" == kept.locale == stopped.state.settings.spoken
    assert 2 == prepared.count("pt-BR"), "What is said to them was not at hand."


async def test_a_stranger_whose_language_is_not_told_is_spoken_to_in_english(store: Store) -> None:
    """Nothing is known of them, and nothing empty is kept."""
    outcome = await engine(store).handle(Rejected(Source(key="k", member="t:1", locale=""), Private("Acme")))

    assert "en" == outcome.state.settings.spoken == (await store.load("t:1")).state.settings.locale
