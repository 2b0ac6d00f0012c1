"""Hard words with everything behind them, on a real file: the words go nowhere, and lines come whatever is broken."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.effects import Context, ForgetMember
from bot.events import Pressed, Rejected, Source, Submitted, Wrote
from bot.flow.answers import SUBMITTED
from bot.ports import Store
from bot.private import Private
from bot.replies import Choice, Message, Saying
from bot.state import State
from bot.tokens import Action
from bot.typed import read
from bot.words import Words
from tests.bot.hard_words import SAID, card_of, engine, ids
from tests.bot.world import START

WORDS = Words()


async def test_nothing_of_the_words_is_in_any_file(
    store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """Through every form and command: not in the database, its log, the export, nor in what the process logs."""
    one, number = engine(store), 0
    outcome = await one.handle(Rejected(Source(key="b", member="t:1"), Private("Acme")))
    assert outcome.state.journey
    ref = outcome.state.journey.ref
    for action in sorted(SUBMITTED):
        number += 1
        source = Source(key=f"k{number}", member="t:1", community="t:c", room="t:c/r", channel=True)
        shown = await one.form(Pressed(source, action, ref, "email/warm"))
        given = {field.id: Private(f"{SAID} quietly") for field in shown.fields}
        answered = await one.handle(Submitted(source, action, shown.ref, shown.argument, given))
        assert "crisis-thanks" in ids(card_of(answered))
        assert await store.posts.told_in("t:c/r"), "No quote is posted beside it."
    for line in (f"/rejected {SAID} quietly", f"/encourage {SAID} quietly", f"{SAID} quietly"):
        number += 1
        answered = await one.handle(read(line, Source(key=f"k{number}", member="t:1")))
        assert "crisis-thanks" in ids(card_of(answered))

    kept = await store.export("t:1")
    assert "quietly" not in json.dumps(kept)
    assert kept["settings"]["no_quotes_until"] == "2026-11-30T15:00:00+00:00"  # type: ignore[index]
    assert (1, []) == (len(kept["journeys"]), kept["notes"])  # type: ignore[arg-type]
    for file in tmp_path.iterdir():
        assert b"quietly" not in file.read_bytes()
    assert "quietly" not in caplog.text + "".join(capfd.readouterr())


async def test_lines_come_even_when_the_database_does_not_answer(store: Store) -> None:
    """Whatever is broken here, somebody in danger reads where people are."""
    one = engine(store)
    await store.close()

    answered = await one.handle(Wrote(Source(key="k", member="t:1"), Private(SAID)))

    assert "crisis-act" in ids(card_of(answered))


@pytest.mark.parametrize("words", ["ojalá me muriera", "hj eu pulo, ta decidido", "hab den lebenswillen verloren"])
async def test_where_no_language_is_told_all_are_listened_for(words: str, store: Store) -> None:
    """A direct message on Discord does not tell it; what their app spoke before is no reason to hear less."""
    one = engine(store)
    await one.handle(Rejected(Source(key="begin", member="t:1", locale="en-US")))
    for member in ("t:1", "t:somebody never seen"):
        answered = await one.handle(Wrote(Source(key=member, member=member, locale=""), Private(words)))

        assert "crisis-act" in ids(card_of(answered))


async def test_countries_are_named_and_sorted_in_the_readers_language(store: Store) -> None:
    """Who reads German finds the lines that speak it first, then all others as German sorts them."""
    one = engine(store)
    source = Source(key="k", member="t:1", locale="de")
    (card,) = (await one.handle(Pressed(source, Action.HELP_LINES))).replies
    assert isinstance(card, Message)
    assert isinstance(card.choice, Choice)
    names = [WORDS.text(option.label, "de") for option in card.choice.options]

    assert {"Deutschland", "Österreich"} <= set(names[:3])
    assert names.index("Neuseeland") < names.index("Niederlande") < names.index("Philippinen")
    picked = await one.handle(Pressed(Source(key="l", member="t:1", locale="de"), Action.COUNTRY, choices=("AT",)))
    assert "AT" == (await store.load("t:1")).state.settings.country == picked.state.settings.country
    forgotten = await one.handle(Pressed(Source(key="m", member="t:1", locale="de"), Action.FORGET_COUNTRY))
    assert "" == forgotten.state.settings.country


async def test_until_when_is_kept_sealed_and_goes_when_erased(store: Store) -> None:
    """A restart does not end quiet days; erasing does, with all the rest."""
    await engine(store).handle(Wrote(Source(key="k", member="t:1"), Private(SAID)))
    assert (await store.load("t:1")).state.no_quotes_until
    erased = await engine(store).handle(Pressed(Source(key="l", member="t:1"), Action.ERASE_SURE))

    assert (ForgetMember(),) == erased.effects
    assert State() == (await store.load("t:1")).state
    assert Saying not in {type(part) for part in card_of(erased).parts}
    assert Context(START, "x").crisis == {}
