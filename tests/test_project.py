"""What is in the repository: nothing that belongs to one machine, no secret, and exact locks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NOT_OURS = {".git", ".venv", ".env", ".hypothesis", "__pycache__", "build", "dist"}
FILES = [
    file
    for file in ROOT.rglob("*")
    if file.is_file()
    and not NOT_OURS & set(file.relative_to(ROOT).parts)
    and not any(part.endswith("_cache") for part in file.relative_to(ROOT).parts)
]
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-pictures.lock")
SECRETS = re.compile(
    r"xox[baprs]-\d{6,}|xapp-\d-[A-Z0-9]{6,}-\d{6,}|[MN][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,}|-----BEGIN [A-Z ]*KEY"
)
MACHINE = re.compile(r"/(?:home|Users)/\w+/|/(?:root|work)/|/opt/(?:pypi)")
INDEX = re.compile(r"--(?:extra-)?index-url|--find-links|https?://[\w.-]*(?:pypi|pythonhosted)[\w./-]*/simple")


@pytest.mark.parametrize("pattern", [SECRETS, MACHINE, INDEX], ids=["secrets", "machine paths", "registries"])
def test_no_file_holds_what_belongs_elsewhere(pattern: re.Pattern[str]) -> None:
    """A clone tells nothing about who made it, and works wherever packages come from."""
    own = Path(__file__)
    found = [
        f"{file.relative_to(ROOT)}: {match[0]}"
        for file in FILES
        if file != own
        for match in [pattern.search(file.read_text(encoding="utf-8", errors="replace"))]
        if match
    ]

    assert [] == found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_dependency_is_pinned_with_its_hashes(lock: str) -> None:
    """What is installed tomorrow is what was tried today."""
    requirements = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()

    assert requirements
    assert [] == [one for one in requirements if one.strip() and ("==" not in one or "--hash=sha256:" not in one)]


def test_what_runs_is_what_is_tested() -> None:
    """Both locks agree on every package the bot runs on."""
    pins = [
        set(re.findall(r"^([\w.-]+==[^\s;\\]+)", (ROOT / lock).read_text(encoding="utf-8"), re.M)) for lock in LOCKS
    ]

    assert pins[0] <= pins[1]
    assert pins[0] <= pins[2]


def test_the_top_level_is_what_the_documents_say() -> None:
    """Somebody new finds the code, the words and the tests at once."""
    folders = {file.relative_to(ROOT).parts[0] for file in FILES if len(file.relative_to(ROOT).parts) > 1}

    assert {"bot", "adapters", "messages", "tests", "docs", "benchmarks", ".ci", ".github"} <= folders
    assert {"pyproject.toml", ".env.example", "README.md", "ARCHITECTURE.md", "LICENSE"} <= {
        file.name for file in FILES
    }
