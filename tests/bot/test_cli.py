"""The real `onward` as whoever runs it meets it: what it prints, how it ends, and never a traceback."""

from __future__ import annotations

import signal
import sqlite3
from contextlib import closing, suppress
from importlib.metadata import version

import pytest

from tests.bot.shell import HIDDEN, PATIENCE, Machine, reason


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


@pytest.mark.parametrize(
    ("variables", "greeted"),
    [
        ({"LC_ALL": "pt_BR.UTF-8", "LANG": "de_DE"}, "no seu terminal"),
        ({"LANG": "C.UTF-8"}, "in your terminal"),
    ],
)
def test_it_speaks_the_language_of_the_machine(machine: Machine, variables: dict[str, str], greeted: str) -> None:
    """As other programs do; where the machine says nothing that can be spoken, in English."""
    done = machine.onward("try", typed="/quit\n", **variables)

    assert (0, "") == (done.returncode, done.stderr)
    assert greeted in done.stdout
