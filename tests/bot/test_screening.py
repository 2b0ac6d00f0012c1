"""`onward screen`, as whoever measures meets it: one answer a line, figures at the end, nothing of a text."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app

ROOT = Path(__file__).resolve().parents[2]
DANGER, HARMLESS = "i want to die Zebra-42", "this job hunt is killing me Zebra-42"


Run = subprocess.CompletedProcess[bytes]


def screened(*arguments: str, typed: bytes = b"") -> Run:
    """Run the command to its end, in this process, which has read the phrases already."""
    done = CliRunner().invoke(app, ["screen", *arguments], input=typed)
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return looked_at(Run(arguments, done.exit_code, done.stdout_bytes, done.stderr_bytes))


def by_itself(*arguments: str) -> Run:
    """Run it as a process of its own."""
    command = [sys.executable, "-m", "bot", "screen", *arguments]
    return looked_at(subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False))


def looked_at(done: Run) -> Run:
    """Whatever is asked, no traceback comes and no text is told again."""
    assert b"Traceback" not in done.stderr
    assert b"Zebra" not in done.stdout + done.stderr
    return done


def told(done: Run) -> list[dict[str, object]]:
    """Every line it printed."""
    return [json.loads(line) for line in done.stdout.splitlines()]


def lines(*rows: dict[str, object]) -> bytes:
    """Rows as a file has them."""
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


def test_each_line_has_an_answer_and_languages_have_figures(tmp_path: Path) -> None:
    """A file with labels ends with recall and false alarms per language."""
    file = tmp_path / "lines.jsonl"
    file.write_bytes(
        lines(
            {"text": DANGER, "lang": "en", "label": True},
            {"text": HARMLESS, "lang": "en", "label": False},
            {"text": HARMLESS, "lang": "en", "label": True},
            {"text": "hola", "lang": "es", "label": 0},
        )
    )
    done = by_itself(str(file))

    assert 0 == done.returncode
    assert [True, False, False, False] == [row["crisis"] for row in told(done)[:4]]
    assert [
        {"lang": "en", "lines": 3, "recall": 0.5, "false_alarms": 0.0},
        {"lang": "es", "lines": 1, "recall": None, "false_alarms": 0.0},
    ] == told(done)[4:]


def test_without_labels_there_are_only_answers() -> None:
    """Standard input, a language left out, a byte order mark, empty lines and line ends of Windows are all fine."""
    typed = b"\xef\xbb\xbf" + lines({"text": DANGER}) + b"\r\n\r\n" + lines({"text": HARMLESS, "lang": "pt_BR"})
    done = screened("-", typed=typed)

    assert 0 == done.returncode
    assert [True, False] == [row["crisis"] for row in told(done)]


@pytest.mark.parametrize(
    ("tag", "counted"), [("ES", "es"), ("es-419", "es"), ("en_US", "en"), ("pt", "pt-BR"), ("xx", "xx")]
)
def test_a_language_is_counted_once_however_it_is_tagged(tag: str, counted: str) -> None:
    """Regions, case and underscores of a tag do not split the figures of one language."""
    done = screened("-", typed=lines({"text": HARMLESS, "lang": tag, "label": False}))

    assert counted == json.loads(done.stdout.splitlines()[-1])["lang"]


@pytest.mark.parametrize(("label", "counted"), [("crisis", 1.0), (1, 1.0), ("true", 1.0), ("benign", None)])
def test_labels_may_be_written_as_people_write_them(label: object, counted: float | None) -> None:
    """True or false, a number, or a word."""
    done = screened("-", typed=lines({"text": DANGER, "lang": "en", "label": label}))

    assert counted == told(done)[-1]["recall"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"nope", b"line 2 is not JSON"),
        (b"[1]", b'line 2 has no "text"'),
        (b'{"text": 7}', b'line 2 has no "text"'),
        (b"\xff\xfe", b"line 2 is not JSON"),
        (b"[" * 100_000, b"line 2 is not JSON"),
        (b'{"text": "x", "lang": 5}', b'line 2 has a "lang" that is no text'),
        (b'{"text": "x", "label": "maybe"}', b'line 2 has a "label" that is neither true nor false'),
    ],
)
def test_a_line_that_cannot_be_read_is_named_and_the_rest_is_answered(line: bytes, said: bytes) -> None:
    """One slip in a file of thousands loses nothing else."""
    done = screened("-", typed=lines({"text": DANGER}) + line + b"\n" + lines({"text": HARMLESS}))

    assert 1 == done.returncode
    assert b"onward: " + said == done.stderr.strip()
    assert [True, False] == [row["crisis"] for row in told(done)]


def test_a_file_that_is_not_there_is_one_line() -> None:
    """No traceback for a slip in a name."""
    done = screened("/nowhere/lines.jsonl")

    assert 1 == done.returncode
    assert b"onward: /nowhere/lines.jsonl cannot be read: No such file or directory." == done.stderr.strip()


def test_nothing_in_nothing_out() -> None:
    """An empty input is no mistake."""
    done = screened("-")

    assert (0, b"", b"") == (done.returncode, done.stdout, done.stderr)
