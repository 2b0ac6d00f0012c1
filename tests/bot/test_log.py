"""An error in the log is its type and where it broke: no message of it, and nothing that a member wrote."""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
import structlog

from bot import log
from tests.bot.logged import SECRET, WORDS, Loud, as_it_was, lines, only


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    """Other tests have loggers too."""
    with as_it_was():
        yield


def fails() -> None:
    """Raise an error with a member's words in its message, its cause and its local variables."""
    words = WORDS
    try:
        raise KeyError(words)
    except KeyError as error:
        raise Loud from error


@pytest.mark.parametrize(
    "say",
    [
        lambda error: structlog.get_logger("bot").exception("it broke"),
        lambda error: structlog.get_logger("bot").error("it broke", exc_info=True),
        lambda error: structlog.get_logger("bot").error("it broke", exc_info=error),
        lambda error: structlog.get_logger("bot").error("it broke", exc_info=sys.exc_info(), stack_info=True),
        lambda error: logging.getLogger("library").exception("it broke"),
        lambda error: logging.getLogger("library").error("it broke", exc_info=error),
        lambda error: logging.getLogger("library").error("it broke", exc_info=True, stack_info=True),
    ],
)
def test_an_error_is_its_type_and_place_and_never_its_message(
    capsys: pytest.CaptureFixture[str], say: Callable[[BaseException], None]
) -> None:
    """A traceback helps to mend without quoting the member: no message, no cause's message, no local variable."""
    log.set_up()
    try:
        fails()
    except Loud as error:
        say(error)

    line = only(capsys)

    assert ("it broke", "error", "Loud") == (line["event"], line["level"], line["raised"])
    assert isinstance(line["at"], list)
    assert line["at"][-1].startswith("test_log.py:")
    assert line["at"][-1].endswith(" fails")


def test_saying_that_nothing_was_raised_is_harmless(capsys: pytest.CaptureFixture[str]) -> None:
    """A line that asks for an error where there is none is still a line."""
    log.set_up()
    structlog.get_logger("bot").error("odd", exc_info=True)
    logging.getLogger("library").error("odd", exc_info=True)

    assert ["odd", "odd"] == [line["event"] for line in lines(capsys)]


def test_a_long_way_to_an_error_is_cut(capsys: pytest.CaptureFixture[str]) -> None:
    """An endless recursion fills a few lines of the log, not the disk; where it broke is among them."""

    def deeper() -> None:
        deeper()

    log.set_up()
    try:
        deeper()
    except RecursionError:
        structlog.get_logger("bot").exception("too deep")

    assert log.FRAMES == len(str(only(capsys)["at"]).split(","))


def test_a_person_at_a_terminal_reads_lines_without_the_words(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where somebody is watching it is no JSON, and still nothing private."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    log.set_up()
    try:
        fails()
    except Loud:
        structlog.get_logger("bot").exception("it broke", company=SECRET)
    _, err = capsys.readouterr()

    assert "it broke" in err
    assert log.HIDDEN in err
    assert "Loud" in err
    assert "Zebra" not in err
    assert not err.startswith("{")


def test_an_error_in_a_thread_of_a_library_is_hidden_too(capsys: pytest.CaptureFixture[str]) -> None:
    """A line written from another thread goes the same way."""
    log.set_up()
    thread = threading.Thread(target=lambda: logging.getLogger("aiosqlite").error("failed: %s", SECRET))
    thread.start()
    thread.join()

    assert "failed: (private)" == only(capsys)["event"]


@pytest.mark.parametrize(
    "say",
    [
        lambda: logging.getLogger("library").error("failed: %s", Loud()),
        lambda: logging.getLogger("library").error("failed: %r", {"error": Loud()}),
        lambda: structlog.get_logger("bot").error("failed: %s", Loud()),
    ],
)
def test_an_error_in_a_message_is_hidden(capsys: pytest.CaptureFixture[str], say: Callable[[], None]) -> None:
    """A library that puts an error into its line does not thereby quote the member."""
    log.set_up()
    say()

    assert str(only(capsys)["event"]).startswith("failed: ")


def test_a_task_that_nobody_waited_for_is_hidden(capsys: pytest.CaptureFixture[str]) -> None:
    """Asyncio's own line about a forgotten task repeats the error's message; ours must not."""
    log.set_up()

    async def forgets() -> None:
        async def fails() -> None:
            raise Loud

        task = asyncio.create_task(fails())
        await asyncio.wait([task])
        del task
        gc.collect()

    asyncio.run(forgets())

    assert "Loud" == only(capsys)["raised"]
