"""The real `onward`, started as a shell would, in a home folder without anything in it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

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


def reason(done: Run) -> str:
    """The one line on stderr that says why it did not work."""
    assert 1 == done.returncode, done
    assert done.stderr.startswith("onward: ")
    assert done.stderr.endswith("\n")
    (line,) = done.stderr.splitlines()
    return line.removeprefix("onward: ")
