"""A text made to fit where a platform has only so much room. Pure."""

from __future__ import annotations


def size(text: str) -> int:
    """Length in UTF-16 units: never less than any other way to count characters, so what fits here fits."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def clipped(text: str, limit: int) -> str:
    """The text itself, or as much as fits with "…" at its end and every text direction it opened closed again."""
    if size(text) <= limit:
        return text
    room = limit - 1 - text.count("\u2068")
    kept, used = [], 0
    for sign in text:
        used += size(sign)
        if used > room:
            break
        kept.append(sign)
    cut = "".join(kept)
    return cut + "…" + "\u2069" * (cut.count("\u2068") - cut.count("\u2069"))
