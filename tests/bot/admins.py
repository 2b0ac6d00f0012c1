"""A community with an admin, a member, and everything behind them, for tests of what its admins decide."""

from __future__ import annotations

from bot.catalog import load_help_lines, load_quotes
from bot.effects import Outcome
from bot.engine import Engine
from bot.events import Pressed, Source
from bot.private import Private
from bot.replies import Message
from bot.store.sqlite import SqliteStore
from bot.tokens import Action
from bot.words import Words
from tests.bot.cards import lines_of
from tests.probes.clock import SettableClock

QUOTES, WORDS = load_quotes(), Words()
OLD, NEW = "a passphrase that is old enough", "a passphrase that is new enough"


class Here:
    """A community with an admin, a member, and everything behind them."""

    def __init__(self, store: SqliteStore, url: str) -> None:
        self.store, self.url, self.clock = store, url, SettableClock()
        self.engine = Engine(store, self.clock, QUOTES, load_help_lines())
        self._events = 0

    def source(self, admin: bool = True, community: str = "discord:9") -> Source:
        """An event of the admin, or of somebody who is none."""
        self._events += 1
        return Source(
            key=f"k{self._events}",
            member="discord:1" if admin else "discord:2",
            community=community,
            channel=bool(community),
            room=f"{community}/5" if community else "",
            manages=admin,
            name=Private("Robin") if admin else None,
        )

    async def presses(
        self, action: Action, argument: str = "", admin: bool = True, community: str = "discord:9"
    ) -> Outcome:
        """Press a button, wherever it came from."""
        return await self.engine.handle(Pressed(self.source(admin, community), action, "r1", argument))

    async def changes(self) -> list[str]:
        """The list of who changed what, oldest first."""
        told: list[str] = []
        start = ""
        while True:
            card = (await self.presses(Action.ADMIN_LOG, start)).replies[0]
            assert isinstance(card, Message)
            told += [WORDS.text(line) for part in card.parts for line in lines_of(part)]
            further = [one.argument for row in card.rows for one in row if one.action is Action.ADMIN_LOG]
            if not further:
                return told[::-1]
            (start,) = further


def ids(outcome: Outcome) -> set[str]:
    """The ids of everything that is said."""
    messages = [one for one in outcome.replies if isinstance(one, Message)]
    return {line.id for message in messages for part in message.parts for line in lines_of(part)}
