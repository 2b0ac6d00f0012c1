"""A terminal's numbers. Nothing refuses long text here; these keep it readable."""

from __future__ import annotations

import unicodedata

WIDTH = 80
"""Widest card in columns: longer lines are hard to follow, however wide the window is."""

NUMBERS = 3
"""Most digits a number that presses a button has."""

LINE = 65_536
"""Longest line read, in characters: far more than any field takes, so that the answer is a kind one."""


def printable(text: str) -> str:
    """Text that can only be read: control characters could move the cursor, recolour the screen or ring the bell."""
    return "".join(sign for sign in text if sign in "\n\t" or unicodedata.category(sign) not in {"Cc", "Cs"})
