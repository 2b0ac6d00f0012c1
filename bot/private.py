"""Text a member wrote: a type of its own, so that it cannot be logged, printed or put in an error by accident."""

from __future__ import annotations

from typing import NoReturn


class Private:
    """Words that belong to one member.

    Everything Python does implicitly with an object (repr, str, format, pickling) hides the text;
    only `reveal` gives it back, so each place that shows it can be found by searching for that word.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Give the text itself, for showing it to the member who wrote it or sealing it."""
        return self._text

    def __repr__(self) -> str:
        return "Private(…)"

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __reduce__(self) -> NoReturn:
        raise TypeError("Private text is never pickled.")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Private) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __len__(self) -> int:
        return len(self._text)


def private(text: str | None) -> Private | None:
    """Wrap what a member typed; nothing, or only white space, is nothing."""
    trimmed = (text or "").strip()
    return Private(trimmed) if trimmed else None
