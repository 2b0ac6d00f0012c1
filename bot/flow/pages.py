"""What a page of the admin panel is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.community import Community
from bot.effects import Context
from bot.replies import Button, Choice, Line, Part, Pick, Value


@dataclass(frozen=True, slots=True)
class Controls:
    """What a page shows below what is so: what the setting does, and how to change it."""

    parts: tuple[Part, ...]
    choice: Choice | Pick | None = None
    rows: tuple[tuple[Button, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """Who looks at a page. part: what of it they opened, "" for the page itself. zone: their own, where it is known."""

    context: Context
    part: str = ""
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants a setting to be. given: what the button said. chosen: from a list. who: their member key.

    there: the community it is about. countries: those there are help lines for.
    """

    given: str
    chosen: tuple[str, ...] = ()
    who: str = ""
    there: str = ""
    countries: frozenset[str] = frozenset()

    @property
    def value(self) -> str:
        """The one value that is meant, where there is one."""
        return self.chosen[0] if self.chosen else self.given

    @property
    def room(self) -> str:
        """The channel that is meant, where it is one of this community; else ""."""
        community, _, name = self.value.partition("/")
        return self.value if community == self.there and _is_name(name) else ""

    @property
    def person(self) -> str:
        """The member key that is meant, where it is one of this platform; else ""."""
        platform, *names = self.value.split(":")
        here = self.there.partition(":")[0]
        return self.value if platform == here and names and all(map(_is_name, names)) else ""

    @property
    def number(self) -> int | None:
        """The small number that is meant, if one is."""
        return small(self.value)


def place(text: str, among: int) -> int:
    """Where in a list of so many a button leads; the beginning, where it leads nowhere."""
    number = small(text)
    return number if number is not None and number < among else 0


def small(text: str) -> int | None:
    """The small number a text is, if it is one."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 3 else None


def _is_name(text: str) -> bool:
    """Whether platforms name people and channels like that."""
    return text.isascii() and text.isalnum()


@dataclass(frozen=True, slots=True)
class Page:
    """One setting.

    now: what is so, as one line. controls: the rest of its page. change: what a wish makes of the community; None where
    the wish is none of this setting. told: a wish as the list of changes shows it.
    """

    now: Callable[[Community, Context], Line]
    controls: Callable[[Community, View], Controls]
    change: Callable[[Community, Wish], Community | None]
    told: Callable[[str, Context], Value]
