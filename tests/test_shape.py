"""The shape of the house: small files, equal adapters, no words in code, and a diagram that is true."""

from __future__ import annotations

import ast
import re
import statistics
from pathlib import Path

import pytest

from tests import diagram, picture, transcript
from tests.catalogue import OPERATOR, parsed

ROOT = Path(__file__).resolve().parent.parent
CODE = sorted(
    file
    for folder in ("bot", "adapters")
    for file in (ROOT / folder).rglob("*.py")
    if "migrations" not in file.parts and file.read_text(encoding="utf-8").strip()
)
ADAPTERS = ("terminal", "discord", "slack")
TYPED = re.compile(r"(command|option|terminal)-.+")
"""What explains commands, and what only a terminal says: on no card."""
NOT_ALOUD = {
    "discord-credit": "beside each quote; `terminal-credit`, which is the same, is read",
    "slack-credit": "likewise",
    "help-part-why": "a value of a command's option",
}
"""Ids that stand on no card of the page, and why."""
ALIKE = {"__init__.py", "intake.py", "render.py", "service.py", "limits.py"}


def lines(file: Path) -> int:
    """Physical lines of a file."""
    return len(file.read_text(encoding="utf-8").splitlines())


def test_files_are_small() -> None:
    """Half of all files have at most 100 lines or so, nearly all at most 250, none over 300."""
    lengths = sorted(lines(file) for file in CODE)

    assert [] == [str(file.relative_to(ROOT)) for file in CODE if lines(file) > 300]
    assert statistics.median(lengths) <= 130
    assert lengths[int(len(lengths) * 0.95) - 1] <= 280
    assert [] == [str(file.relative_to(ROOT)) for file in (ROOT / "tests").rglob("*.py") if lines(file) > 300]


@pytest.mark.parametrize("platform", ADAPTERS)
def test_adapters_answer_the_same_questions_in_the_same_files(platform: str) -> None:
    """Two platforms can be read side by side."""
    assert ALIKE <= {file.name for file in (ROOT / "adapters" / platform).glob("*.py")}


def test_functions_are_short() -> None:
    """A function fits on a screen: nine of ten have at most 30 lines, none over 60."""
    long: list[str] = []
    lengths: list[int] = []
    for file in CODE:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                lengths.append(length)
                if length > 60:
                    long.append(f"{file.relative_to(ROOT)}:{node.name} ({length})")
    lengths.sort()

    assert [] == long
    assert lengths[int(len(lengths) * 0.9)] <= 30


@pytest.mark.parametrize("file", sorted((ROOT / "bot" / "flow").glob("*.py")), ids=lambda file: file.name)
def test_no_sentence_stands_in_the_flow(file: Path) -> None:
    """The flow speaks ids; words live in messages/. A string of four words or more is a docstring or a mistake."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    docstrings = {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    prose = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in docstrings
        and len(re.findall(r"[A-Za-z]{2,}", node.value)) >= 4
        and " " in node.value
    ]

    assert [] == prose


def test_the_diagram_is_the_flow() -> None:
    """ARCHITECTURE.md shows the journey as it is, computed from the flow."""
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")

    assert f"{diagram.BEGIN}\n{diagram.mermaid()}\n{diagram.END}" in page


async def test_the_picture_is_the_conversation() -> None:
    """README shows what somebody sees today. `make pictures` draws it anew."""
    assert await picture.drawn() == (ROOT / "docs" / "flow.svg").read_text(encoding="utf-8")


def test_what_is_read_aloud_is_what_is_said() -> None:
    """docs/ has every English screen in order, as it is today. `make pictures` writes it anew."""
    assert transcript.transcript() == (ROOT / "docs" / "reading-aloud.md").read_text(encoding="utf-8")


def test_every_sentence_is_read_aloud() -> None:
    """Nothing a member, a moderator or an admin can read is left out; `tests/scenes.py` says how one comes to it."""
    left = {name for name in parsed() if not OPERATOR.fullmatch(name) and not TYPED.fullmatch(name)}

    assert set(NOT_ALOUD) == left - transcript.everything().read


def test_every_test_states_its_promise() -> None:
    """A test without a sentence is a test nobody can judge."""
    silent = [
        f"{file.relative_to(ROOT)}:{node.name}"
        for file in sorted((ROOT / "tests").rglob("test_*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
        and not ast.get_docstring(node)
    ]

    assert [] == silent
