"""`onward doctor` as whoever runs it meets it: one line a finding, what is not fine is named, and nothing is made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bot.shell import HIDDEN, Machine


def test_the_doctor_finds_a_new_machine_fine(machine: Machine) -> None:
    """On a machine without anything set, every finding is fine, says where things will be, and makes nothing."""
    done = machine.onward("doctor")

    assert (0, "") == (done.returncode, done.stderr)
    assert all(line.startswith("fine ") for line in done.stdout.splitlines())
    assert all(word in done.stdout for word in ("Python", "SQLite", "Time zones", "No tokens"))
    assert str(machine.database) in done.stdout
    assert str(machine.database.with_suffix(".key")) in done.stdout
    assert set() == machine.files()


def folder_in_its_place(home: Path) -> None:
    """A folder lies where the database should be."""
    (home / "here").mkdir()


def slack_alone(home: Path) -> None:
    """One of Slack's tokens stands in `.env`."""
    (home / ".env").write_text(f"SLACK_BOT_TOKEN=xoxb-{HIDDEN}\n", encoding="utf-8")


def odd_file(home: Path) -> None:
    """An editor saved `.env` in its own way."""
    (home / ".env").write_bytes(f"DISCORD_TOKEN={HIDDEN}\n".encode("utf-16"))


def open_key(home: Path) -> None:
    """Everybody on the machine can read the key."""
    key = home / "here.key"
    key.write_text(f"{HIDDEN}\n", encoding="ascii")
    key.chmod(0o644)


def nothing(home: Path) -> None:
    """Nothing lies there."""


@pytest.mark.parametrize(
    ("prepared", "variables", "named"),
    [
        (folder_in_its_place, {"DATABASE_URL": "sqlite:///here"}, "here cannot be written to"),
        (open_key, {"DATABASE_URL": "sqlite:///here.db"}, "chmod 600 here.key"),
        (nothing, {"DATABASE_URL": f"mysql://me:{HIDDEN}@there/onward"}, "DATABASE_URL"),
        (nothing, {"ONWARD_HTTP_PORT": HIDDEN}, "ONWARD_HTTP_PORT"),
        (slack_alone, {}, "SLACK_APP_TOKEN"),
        (odd_file, {}, "UTF-8"),
    ],
)
def test_the_doctor_says_what_to_mend(
    machine: Machine, prepared: Callable[[Path], None], variables: dict[str, str], named: str
) -> None:
    """What is not fine is one line that names it; the findings before it are still told, and it ends with 1."""
    prepared(machine.home)
    before = machine.files()

    done = machine.onward("doctor", **variables)
    bad = [line for line in done.stdout.splitlines() if not line.startswith("fine ")]

    assert (1, 1) == (done.returncode, len(bad))
    assert named in bad[0]
    assert "Python" in done.stdout
    assert before == machine.files()


def test_the_doctor_sees_that_a_folder_is_a_file(machine: Machine) -> None:
    """Where `onward try` cannot make its folder, the doctor does not say that everything is fine."""
    (machine.home / "file").touch()

    assert 1 == machine.onward("doctor", DATABASE_URL="sqlite:///file/onward.db").returncode
