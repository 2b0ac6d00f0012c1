"""The real `onward` as whoever runs it meets it: what it prints, how it ends, and never a traceback."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from importlib.metadata import version
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HIDDEN = "hush-Zebra-42"
PATIENCE = 60
"""Seconds after which a process that does not end is a failure."""

Run = subprocess.CompletedProcess[str]


class Machine:
    """A home folder without anything in it, and a terminal there. No variable of this machine is seen."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.database = home / "data" / "onward" / "onward.db"

    def onward(self, *arguments: str, typed: str = "", **variables: str) -> Run:
        """Run it to its end."""
        done = subprocess.run(
            self.command(*arguments),
            cwd=self.home,
            env=self.environment(**variables),
            input=typed.encode(),
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
        return self._looked_at(Run(done.args, done.returncode, done.stdout.decode(), done.stderr.decode()))

    def begins(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start it, with pipes for all it reads and writes."""
        return subprocess.Popen(
            self.command(*arguments),
            cwd=self.home,
            env=self.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def command(self, *arguments: str) -> list[str]:
        """What a shell would start."""
        return [sys.executable, "-m", "bot", *arguments]

    def environment(self, **variables: str) -> dict[str, str]:
        """What the process finds set."""
        here = {"HOME": str(self.home), "XDG_DATA_HOME": str(self.home / "data"), "PYTHONPATH": str(ROOT)}
        return {"PATH": os.environ["PATH"], **here, **variables}

    def files(self) -> set[str]:
        """Everything that lies there."""
        return {str(path.relative_to(self.home)) for path in self.home.rglob("*") if path.is_file()}

    def _looked_at(self, done: Run) -> Run:
        """No test has to say it: no traceback, and nothing hidden is shown."""
        assert "Traceback" not in done.stdout + done.stderr
        assert HIDDEN not in done.stdout + done.stderr
        return done


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine with nothing on it."""
    return Machine(tmp_path)


def reason(done: Run) -> str:
    """The one line on stderr that says why it did not work."""
    assert 1 == done.returncode, done
    assert done.stderr.startswith("onward: ")
    assert done.stderr.endswith("\n")
    (line,) = done.stderr.splitlines()
    return line.removeprefix("onward: ")


def test_it_says_its_version(machine: Machine) -> None:
    """One line, and nothing is made for it."""
    done = machine.onward("--version")

    assert (0, f"onward {version('onward')}\n", "") == (done.returncode, done.stdout, done.stderr)
    assert set() == machine.files()


def test_help_names_every_command(machine: Machine) -> None:
    """`-h` is enough to know what can be typed."""
    done = machine.onward("-h")

    assert 0 == done.returncode
    assert all(f"\n  {name} " in done.stdout for name in ("try", "run", "doctor"))


def test_a_slip_in_the_command_is_bad_usage(machine: Machine) -> None:
    """A command that does not exist ends with 2 and names what was typed."""
    done = machine.onward("docter")

    assert (2, "") == (done.returncode, done.stdout)
    assert "docter" in done.stderr


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


def test_run_without_tokens_says_which_to_set(machine: Machine) -> None:
    """`onward run` where no platform is set up names the tokens and the way to try without them."""
    done = machine.onward("run")

    assert all(word in reason(done) for word in ("DISCORD_TOKEN", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "onward try"))
    assert "" == done.stdout
    assert set() == machine.files()


@pytest.mark.parametrize(
    ("variables", "named"),
    [
        ({"DATABASE_URL": f"mysql://me:{HIDDEN}@there/onward"}, "DATABASE_URL is not understood"),
        ({"DATABASE_URL": f"postgresql://me:{HIDDEN}@there/onward"}, "DATABASE_URL names PostgreSQL"),
        ({"ONWARD_SECRET_KEYS": "short"}, "ONWARD_SECRET_KEYS"),
        ({"ONWARD_LOG_LEVEL": HIDDEN}, "ONWARD_LOG_LEVEL"),
    ],
)
def test_a_setting_that_cannot_be_used_is_one_line(machine: Machine, variables: dict[str, str], named: str) -> None:
    """The line names the variable; a password in it is not repeated, and no conversation begins."""
    done = machine.onward("try", **variables)

    assert named in reason(done)
    assert "" == done.stdout
    assert set() == machine.files()


@pytest.mark.parametrize(
    ("file", "content", "said"),
    [
        ("onward.db", b"this is a letter, not a database " * 64, "is not a database"),
        ("onward.key", b"", "onward.key is empty. Restore it from your backup"),
    ],
)
def test_a_broken_file_is_one_line_and_stays_as_it_is(machine: Machine, file: str, content: bytes, said: str) -> None:
    """What cannot be read is named and never written over."""
    broken = machine.database.with_name(file)
    broken.parent.mkdir(parents=True)
    broken.write_bytes(content)
    broken.chmod(0o600)

    assert said in reason(machine.onward("try"))
    assert content == broken.read_bytes()


@pytest.mark.parametrize("arguments", [("try",), ()])
def test_without_any_input_it_greets_and_leaves(machine: Machine, arguments: tuple[str, ...]) -> None:
    """With an empty input, and no tokens, `onward` and `onward try` say hello and goodbye and are done."""
    done = machine.onward(*arguments)

    assert (0, "") == (done.returncode, done.stderr)
    assert "/rejected" in done.stdout
    assert done.stdout.endswith("Take care of yourself.\n")


def test_a_conversation_can_be_piped_in_and_goes_on_the_next_time(machine: Machine) -> None:
    """What was typed and what was answered is printed in order, and is still known when onward is started again."""
    done = machine.onward("try", typed="/rejected Zoë & Söhne\n1\n")
    order = [done.stdout.index(part) for part in ("> /rejected Zoë & Söhne", "Zoë & Söhne.", "> 1", "Take a Day")]

    assert (0, "") == (done.returncode, done.stderr)
    assert sorted(order) == order
    assert 0o600 == machine.database.with_suffix(".key").stat().st_mode & 0o777
    with closing(sqlite3.connect(machine.database)) as database:
        assert "Zoë" not in "".join(database.iterdump())

    again = machine.onward("try", typed="/onward\n/onward privacy")

    assert (0, "") == (again.returncode, again.stderr)
    assert "Zoë & Söhne" in again.stdout.split("> /onward\n")[1]


def test_quit_leaves_what_comes_after_unread(machine: Machine) -> None:
    """`/quit` is the end, whatever else stands in the pipe; Windows line breaks and odd bytes do no harm before it."""
    done = machine.onward("try", typed="\0\x1b[31m/onward\r\n/QUIT \r\n/rejected Acme\n", PYTHONIOENCODING="ascii")

    assert (0, "") == (done.returncode, done.stderr)
    assert "Acme" not in done.stdout
    assert "\x1b" not in done.stdout
    assert done.stdout.endswith("Take care of yourself.\n")


def test_output_closed_early_is_no_error(machine: Machine) -> None:
    """`onward try | head -1` ends quietly: no traceback, and no complaint of Python's own."""
    with machine.begins("try") as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdout.readline()
        process.stdout.close()
        with suppress(BrokenPipeError):  # it may be gone already
            process.stdin.write(b"/rejected\n" * 3)
            process.stdin.close()
        said = process.stderr.read().decode()
        process.wait(PATIENCE)

    assert (0, "") == (process.returncode, said)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM], ids=lambda how: how.name)
def test_asked_to_stop_it_stops_while_it_waits_for_words(machine: Machine, how: signal.Signals) -> None:
    """Ctrl-C, or a supervisor, ends a conversation that nobody is typing in, without an error."""
    with machine.begins("try") as process:
        assert process.stdin and process.stdout and process.stderr
        while b"/quit" not in process.stdout.readline():
            assert process.poll() is None
        process.send_signal(how)
        process.wait(PATIENCE)
        said = process.stderr.read().decode()

    assert (0, "") == (process.returncode, said)


def test_a_key_that_is_gone_is_one_line_and_none_is_made_in_its_place(machine: Machine) -> None:
    """A database without its key cannot be read: whoever runs it is told at once, and doctor says so too."""
    machine.onward("try", typed="/rejected Acme\n")
    key = machine.database.with_suffix(".key")
    key.unlink()

    assert 1 == machine.onward("doctor").returncode
    assert str(key) in reason(machine.onward("try", typed="/onward\n"))
    assert not key.exists()


def test_a_key_file_that_is_no_text_is_one_line(machine: Machine) -> None:
    """A damaged key file is named, without a traceback."""
    key = machine.database.with_suffix(".key")
    key.parent.mkdir(parents=True)
    key.write_bytes(b"\xff\xfe" * 20)
    key.chmod(0o600)

    assert "onward.key" in reason(machine.onward("try"))


def test_the_doctor_sees_that_a_folder_is_a_file(machine: Machine) -> None:
    """Where `onward try` cannot make its folder, the doctor does not say that everything is fine."""
    (machine.home / "file").touch()

    assert 1 == machine.onward("doctor", DATABASE_URL="sqlite:///file/onward.db").returncode
