"""The terminal's numbers. There is hardly a limit here; these keep a pasted book from becoming one line."""

from __future__ import annotations

LINE = 20_000
"""Longest line taken in, in bytes; what comes after is left out. Far more than any field allows."""

READ = 65_536
"""Bytes asked for at a time where input is a pipe or a file."""

WIDTH = 88
"""Widest a card is drawn on a screen, in columns: longer lines are tiring to read."""
