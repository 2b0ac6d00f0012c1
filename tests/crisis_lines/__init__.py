"""Lines that people in distress, and people who only had a bad day, might type; see README.md beside this file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("en", "es", "fr", "de", "pt-BR")
SETS = ("dev", "held_out")
SHOWN = frozenset({
    "intent", "passive", "burden", "plan", "self_harm", "goodbye", "past_attempt", "question", "third_person",
    "worrying_denial", "with_job_news", "disguise", "threat",
})  # fmt: skip
"""Kinds for which help lines should be shown."""
NOT_SHOWN = frozenset({
    "idiom", "sadness", "grief", "profession", "technical", "negation", "humour", "quote", "everyday",
})  # fmt: skip
"""Kinds for which they need not be."""


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """One line somebody might type, and whether help lines should be shown (`label`)."""

    text: str
    lang: str
    label: bool
    kind: str


def read(name: str, lang: str) -> list[CrisisLine]:
    """The lines of one set in one language."""
    file = Path(__file__).parent / name / f"{lang}.jsonl"
    return [CrisisLine(**json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines()]
