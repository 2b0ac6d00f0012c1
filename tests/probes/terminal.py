"""A person at a terminal, with the whole Onward behind it: real app, real database, real numbers typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from adapters.terminal.render import Card, plain
from adapters.terminal.service import TerminalAdapter
from bot.app import App, open_app
from bot.config import Settings
from bot.events import Pressed
from bot.replies import Audience
from bot.tokens import Token
from tests.fresh import database
from tests.probes import Seen
from tests.probes.clock import SettableClock


class Paper:
    """A screen that keeps every card it was shown."""

    def __init__(self) -> None:
        self.cards: list[Card] = []

    def show(self, card: Card) -> None:
        """Keep it."""
        self.cards.append(card)

    async def ask(self) -> str | None:
        """Nobody types here: the probe hands lines over itself."""
        return None

    def close(self) -> None:
        """Nothing to give back."""


class TerminalProbe:
    """One person at one terminal whose machine does not say where it is."""

    platform = "terminal"

    def __init__(self, settings: Settings, clock: SettableClock) -> None:
        self._settings, self._clock = settings, clock
        self._paper = Paper()
        self._read = 0
        self._app: App

    async def opens(self) -> TerminalProbe:
        """Start the bot."""
        self._app = await open_app(self._settings, self._clock, ("terminal",))
        self._adapter._screen, self._adapter._zone = self._paper, None
        return self

    @property
    def who(self) -> str:
        """There is one."""
        return ""

    async def beside(self, name: str) -> TerminalProbe:
        """Nobody else fits there."""
        raise AssertionError("A terminal has one seat.")

    async def receives(self) -> list[Seen]:
        """Nobody else writes there."""
        return []

    async def types(self, command: str, **options: str) -> list[Seen]:
        """Type a command; options are `name="value"`."""
        return await self._enters(" ".join((command, *(f"{name}={_quoted(text)}" for name, text in options.items()))))

    async def writes(self, text: str) -> list[Seen]:
        """Type words that are no command."""
        return await self._enters(text)

    async def presses(self, token: Token) -> list[Seen]:
        """Type the button's number; one that is no longer shown is pressed as on a terminal left open elsewhere."""
        numbers = self._numbers(token, [None])
        if numbers:
            return await self._enters(numbers[0])
        await self._adapter.happens(self._press(token))
        return self._news()

    async def presses_twice(self, token: Token) -> list[Seen]:
        """One and the same press arrives two times."""
        press = self._press(token)
        await self._adapter.happens(press)
        await self._adapter.happens(press)
        return self._news()

    async def chooses(self, token: Token, *values: str) -> list[Seen]:
        """Type the numbers of these options."""
        numbers = self._numbers(token, values)
        if len(numbers) == len(values):
            return await self._enters(" ".join(numbers))
        await self._adapter.happens(self._press(token, values))
        return self._news()

    async def picks(self, token: Token, who: str = "") -> list[Seen]:
        """Type the only number there is."""
        entries = self._paper.cards[-1].entries
        number = next(at for at, one in enumerate(entries, 1) if one.token == token and one.value is not None)
        return await self._enters(str(number))

    async def manages(self) -> None:
        """Whoever sits at the terminal does."""

    async def channel_refuses(self) -> None:
        """A terminal takes everything."""

    async def submits(self, fields: Mapping[str, str]) -> list[Seen]:
        """Answer question by question; an empty line leaves one as it is."""
        asking = self._adapter._asking
        assert asking, "No form is open."
        for field in asking.form.fields:
            self._read = len(self._paper.cards)  # the questions before the last answer are no news
            await self._adapter.takes(fields.get(field.id, ""))
        return self._news()

    async def waits_until(self, instant: datetime) -> list[Seen]:
        """Let the clock reach an instant, and everything due be done."""
        self._clock.go_to(instant)
        before = len(self._paper.cards)
        await self._app.check_ins.drain()
        await self._app.posts.drain()
        delivered = self._paper.cards[before:]
        self._read = len(self._paper.cards)
        return [_seen(card, direct=True) for card in delivered if card.entries]  # without the line that tells the time

    async def restarts(self) -> None:
        """Stop the bot and start it again on the same database."""
        await self._app.close()
        await self.opens()

    async def channel(self) -> list[Seen]:
        """What the terminal showed as everybody would see it in a channel."""
        return [replace(_seen(card), public=True) for card in self._paper.cards if card.audience is Audience.CHANNEL]

    async def closes(self) -> None:
        """End the story."""
        await self._app.close()

    @property
    def _adapter(self) -> TerminalAdapter:
        adapter = self._app.adapters["terminal"]
        assert isinstance(adapter, TerminalAdapter)
        return adapter

    async def _enters(self, line: str) -> list[Seen]:
        await self._adapter.takes(line)
        return self._news()

    def _press(self, token: Token, values: Iterable[str] = ()) -> Pressed:
        return Pressed(self._adapter.source(), token.action, token.ref, token.argument, tuple(values))

    def _numbers(self, token: Token, values: Iterable[str | None]) -> list[str]:
        """The numbers that stand before these entries on the card that can be pressed now."""
        card = self._adapter._card
        wanted = [(token, value) for value in values]
        entries = enumerate(card.entries if card else (), 1)
        return [str(number) for number, entry in entries if (entry.token, entry.value) in wanted]

    def _news(self) -> list[Seen]:
        """What was shown since the last time, oldest first; the questions of a form are one thing."""
        new = self._paper.cards[self._read :]
        self._read = len(self._paper.cards)
        asking = self._adapter._asking
        if not asking:
            return [_seen(card) for card in new]
        filled = {field.id: field.value.reveal() if field.value else "" for field in asking.form.fields}
        return [Seen("\n".join(plain(card) for card in new), fields=filled)]


def _seen(card: Card, *, direct: bool = False) -> Seen:
    lists: dict[Token, tuple[str, ...]] = {}
    for entry in card.entries:
        if entry.value is not None:
            lists[entry.token] = (*lists.get(entry.token, ()), entry.value)
    buttons = tuple((entry.label, entry.token) for entry in card.entries if entry.value is None)
    return Seen(plain(card), buttons, tuple(lists.items()), direct=direct)


def _quoted(text: str) -> str:
    return f'"{text}"' if '"' not in text else f"“{text}”"


async def open_probe(tmp_path: Path, clock: SettableClock) -> TerminalProbe:
    """A new database and a running bot."""
    settings = Settings.model_validate({"database_url": database(tmp_path)})
    return await TerminalProbe(settings, clock).opens()
