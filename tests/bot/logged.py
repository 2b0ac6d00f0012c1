"""A member's words, what holds them, and the lines that are logged."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
import structlog

from bot import log
from bot.private import Private

WORDS = "Zebra & Sons said no"
SECRET = Private(WORDS)


@dataclass
class Holder:
    """Something of ours with a member's words inside, and with a repr that gives them away."""

    text: str = WORDS


class Loud(Exception):
    """An error whose message quotes what a member wrote."""

    def __init__(self) -> None:
        super().__init__(f"cannot keep {WORDS!r}")
        self.add_note(WORDS)


@contextmanager
def as_it_was() -> Iterator[None]:
    """Leave logging as it was: other tests have loggers too."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in log.CHATTY}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)
    structlog.reset_defaults()


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    """What was logged: stderr alone, each line an object."""
    out, err = capsys.readouterr()
    assert "" == out
    return [json.loads(line) for line in err.splitlines()]


def only(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    """The one line that was logged, without the words."""
    (line,) = lines(capsys)
    assert "Zebra" not in json.dumps(line, ensure_ascii=False)
    return line
