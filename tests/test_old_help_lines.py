"""A release says which help lines have to be looked at again, whatever day it is today."""

from __future__ import annotations

from datetime import timedelta

from tests.old_help_lines import AGAIN, TOO_OLD, ages, report
from tests.test_quotes import LINES

FIRST = min(line["checked_on"] for line in LINES)


def test_nothing_is_said_while_all_are_fresh() -> None:
    """In the first 90 days."""
    assert ([], False) == report(FIRST + AGAIN - timedelta(days=1))


def test_old_lines_are_named_and_at_last_hold_a_release_up() -> None:
    """From 90 days on they are named; from 180 days on nothing is released with them."""
    named, waits = report(FIRST + AGAIN)
    assert named
    assert not waits

    assert report(FIRST + TOO_OLD)[1]
    assert len(LINES) == len(ages(FIRST))
