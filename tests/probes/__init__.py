"""A probe is one person on one platform: the same few verbs everywhere, so that a story is written once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.tokens import Token


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing the person (or the channel) was shown, read back from what the platform really got.

    text: every visible word of the card, markup and escapes undone where the platform undoes them for a reader.
    buttons: label and decoded token of each button. lists: each list's token and its option values,
    none where the platform fills it.
    fields: the field ids when it is a form, with what they are filled with.
    public: whether others in the channel can see it. direct: whether it is a direct message we began.
    """

    text: str
    buttons: tuple[tuple[str, Token], ...] = ()
    lists: tuple[tuple[Token, tuple[str, ...]], ...] = ()
    fields: Mapping[str, str] | None = None
    public: bool = False
    direct: bool = False


class Probe(Protocol):
    """What a person does. Every verb returns what was shown because of it, oldest first."""

    platform: str

    @property
    def who(self) -> str:
        """What the platform calls this person, for others to pick."""

    async def beside(self, name: str) -> Probe:
        """Somebody else in the same channel, with the same bot. The terminal has one seat."""

    async def receives(self) -> list[Seen]:
        """The direct messages that came while others did something."""

    async def types(self, command: str, **options: str) -> list[Seen]:
        """Type a command such as "/rejected" or "/onward notes", with options by name."""

    async def writes(self, text: str) -> list[Seen]:
        """Write plain words to the bot in private."""

    async def presses(self, token: Token) -> list[Seen]:
        """Press the newest button with this token; one from any age works, shown or not."""

    async def presses_twice(self, token: Token) -> list[Seen]:
        """The platform delivers one and the same press two times."""

    async def chooses(self, token: Token, *values: str) -> list[Seen]:
        """Choose from a list."""

    async def picks(self, token: Token, who: str = "") -> list[Seen]:
        """From a list that the platform fills, pick somebody or themselves, or the channel they are in."""

    async def manages(self) -> None:
        """From now on they manage the community, as far as the platform is concerned."""

    async def channel_refuses(self) -> None:
        """The next thing meant for everybody in the channel is not taken."""

    async def submits(self, fields: Mapping[str, str]) -> list[Seen]:
        """Send the form that is open in, with these fields; the others stay as they are."""

    async def waits_until(self, instant: datetime) -> list[Seen]:
        """Let the clock reach this instant (UTC) and everything due be done."""

    async def restarts(self) -> None:
        """Stop the bot and start it again on the same database."""

    async def channel(self) -> list[Seen]:
        """Everything everybody in the channel could see, ever."""

    async def closes(self) -> None:
        """End the story."""
