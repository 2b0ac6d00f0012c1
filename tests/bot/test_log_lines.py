"""What members write never comes out in a log line, however it got there; every line is one JSON object."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator

import pytest
import structlog
from hypothesis import given, strategies

from bot import log
from bot.events import Rejected, Source, Wrote
from tests.bot.logged import SECRET, WORDS, Holder, Loud, as_it_was, lines, only


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    """Other tests have loggers too."""
    with as_it_was():
        yield


@pytest.mark.parametrize(
    "value",
    [
        SECRET,
        {"company": SECRET},
        {SECRET: 1},
        [SECRET],
        (1, (SECRET,)),
        {SECRET},
        frozenset({SECRET}),
        {"a": [{"b": ({"c": SECRET},)}]},
        [[[[[[[[[[WORDS]]]]]]]]]],
        Holder(),
        [Holder()],
        {"held": Holder()},
        Rejected(Source(key="k", member="terminal:local"), SECRET),
        Wrote(Source(key="k", member="terminal:local"), SECRET),
        Loud(),
        {"error": Loud()},
        WORDS.encode(),
        bytearray(WORDS.encode()),
        (letter for letter in [WORDS]),
    ],
    ids=lambda value: type(value).__name__,
)
def test_private_text_in_a_field_is_hidden(capsys: pytest.CaptureFixture[str], value: object) -> None:
    """However deep it lies and whatever holds it, a member's text does not reach the log; the line itself does."""
    log.set_up()
    structlog.get_logger("bot.engine").warning("something happened", value=value, count=3)

    line = only(capsys)

    assert ("something happened", 3) == (line["event"], line["count"])
    assert "value" in line


def test_private_text_is_hidden_on_every_line_of_one_logger(capsys: pytest.CaptureFixture[str]) -> None:
    """What was bound to a logger once is hidden each time it is used."""
    log.set_up()
    bound = structlog.get_logger("bot").bind(company=SECRET)
    bound.info("one")
    bound.info("two")

    assert [log.HIDDEN, log.HIDDEN] == [line["company"] for line in lines(capsys)]


@pytest.mark.parametrize("name", ["bot.engine", "adapters.slack", "discord.http", "slack_sdk", "somebody.else"])
@pytest.mark.parametrize(
    "say",
    [
        lambda logger: logger.warning("refused: %s", SECRET),
        lambda logger: logger.warning("refused: %r", SECRET),
        lambda logger: logger.warning("refused: %s and %s", SECRET, {"company": SECRET}),
        lambda logger: logger.warning("refused: %(company)s", {"company": SECRET}),
        lambda logger: logger.warning(f"refused: {SECRET}"),
        lambda logger: logger.warning("refused:", extra={"company": SECRET, "text": WORDS}),
        lambda logger: logger.warning("refused:", stack_info=True),
    ],
)
def test_private_text_in_a_line_of_a_library_is_hidden(
    capsys: pytest.CaptureFixture[str], name: str, say: Callable[[logging.Logger], None]
) -> None:
    """Loggers of the standard library go through the same sieve as ours."""
    log.set_up()
    say(logging.getLogger(name))

    line = only(capsys)

    assert str(line["event"]).startswith("refused:")
    assert (name, "warning") == (line["logger"], line["level"])


@given(strategies.recursive(
    strategies.none() | strategies.booleans() | strategies.integers() | strategies.floats() | strategies.text()
    | strategies.just(SECRET) | strategies.binary() | strategies.just(Holder()) | strategies.just(Loud()),
    lambda inner: strategies.lists(inner) | strategies.dictionaries(strategies.text() | strategies.just(SECRET), inner)
    | strategies.tuples(inner, inner),
    max_leaves=20,
))  # fmt: skip
def test_every_value_becomes_one_line_without_the_words(value: object) -> None:
    """Whatever is logged can be written as one JSON line, and holds nothing private."""
    entry = log.without_private_text(None, "info", {"event": "e", "value": value})
    line = structlog.processors.JSONRenderer(ensure_ascii=False)(None, "info", dict(entry))

    assert isinstance(line, str)
    assert "\n" not in line
    assert "Zebra" not in line
    assert "e" == json.loads(line)["event"]


def test_a_line_is_one_json_object_that_says_when_and_who(capsys: pytest.CaptureFixture[str]) -> None:
    """Where nobody is watching, whatever collects logs can read each line by itself, line breaks and all."""
    log.set_up()
    structlog.get_logger("bot.app").info("connected\nreally", platform="discord", name="Zoë")
    logging.getLogger("library").info("two\nlines %s", "here")

    first, second = lines(capsys)

    assert ("connected\nreally", "discord", "Zoë") == (first["event"], first["platform"], first["name"])
    assert ("bot.app", "info") == (first["logger"], first["level"])
    assert ("two\nlines here", "library") == (second["event"], second["logger"])
    assert all(str(line["timestamp"]).endswith("Z") for line in (first, second))


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        ("DEBUG", ["debug", "info", "warning", "error"]),
        ("INFO", ["info", "warning", "error"]),
        ("WARNING", ["warning", "error"]),
        ("ERROR", ["error"]),
    ],
)
@pytest.mark.parametrize("ours", [True, False])
def test_only_what_is_loud_enough_is_written(
    capsys: pytest.CaptureFixture[str], level: str, expected: list[str], ours: bool
) -> None:
    """The level that was set holds for our lines and for those of libraries."""
    log.set_up(level)
    logger = structlog.get_logger("bot") if ours else logging.getLogger("library")
    for say in (logger.debug, logger.info, logger.warning, logger.error):
        say("hello")

    assert expected == [line["level"] for line in lines(capsys)]


@pytest.mark.parametrize("name", log.CHATTY)
@pytest.mark.parametrize("level", ["DEBUG", "ERROR"])
def test_libraries_that_write_payloads_stay_quiet(capsys: pytest.CaptureFixture[str], name: str, level: str) -> None:
    """Even while debugging, no library writes requests or statements with members' words in them."""
    log.set_up(level)
    for logger in (logging.getLogger(name), logging.getLogger(f"{name}.inner")):
        logger.debug("POST %s", WORDS)
        logger.info("POST %s", WORDS)
        logger.warning("careful")

    assert ([] if level == "ERROR" else ["careful"] * 2) == [line["event"] for line in lines(capsys)]


def test_setting_up_twice_writes_each_line_once(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is doubled, and the last level counts."""
    log.set_up("ERROR")
    log.set_up("INFO")
    structlog.get_logger("bot").info("once")

    assert "once" == only(capsys)["event"]
