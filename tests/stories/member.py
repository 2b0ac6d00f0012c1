"""One member in one place. Every story is told on the terminal, on Discord and on Slack, from the same script."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.tokens import Action, Token
from tests.probes import Probe, Seen, discord, slack, terminal
from tests.probes.clock import SettableClock

OPEN = {
    "terminal": terminal.open_probe,
    "discord": discord.open_probe,
    "slack": slack.open_probe,
    "slack-http": slack.open_probe_over_http,
}
PAUSE = timedelta(minutes=31)
"""Longer than the pause between two things that one member shares or gives."""


class Member:
    """Somebody in a story. Everything they were ever shown is kept, so that a story can look back."""

    def __init__(self, probe: Probe, clock: SettableClock) -> None:
        self._probe, self._clock = probe, clock
        self.shown: list[Seen] = []

    @property
    def platform(self) -> str:
        """Where the story is told."""
        return self._probe.platform

    @property
    def card(self) -> Seen:
        """What was shown last."""
        return self.shown[-1]

    @property
    def texts(self) -> str:
        """Every word that was ever shown."""
        return "\n".join(seen.text for seen in self.shown)

    @property
    def messages(self) -> list[Seen]:
        """Direct messages that Onward began."""
        return [seen for seen in self.shown if seen.direct]

    async def types(self, command: str, **options: str) -> Seen:
        """Type a command; what it answered."""
        return self._saw(await self._probe.types(command, **options))

    async def writes(self, text: str) -> Seen:
        """Write plain words to the bot in private; what it answered."""
        return self._saw(await self._probe.writes(text))

    async def presses(self, action: Action, argument: str | None = None) -> Seen:
        """Press the newest button that does this; what it answered."""
        return self._saw(await self._probe.presses(self.button(action, argument)))

    async def presses_old(self, token: Token) -> Seen:
        """Press a button from long ago."""
        return self._saw(await self._probe.presses(token))

    async def presses_twice(self, action: Action, argument: str | None = None) -> Seen:
        """Press once, and have the platform deliver it two times."""
        return self._saw(await self._probe.presses_twice(self.button(action, argument)))

    async def chooses(self, action: Action, *values: str) -> Seen:
        """Choose from the newest list that does this."""
        lists = (token for seen in reversed(self.shown) for token, _ in seen.lists if token.action is action)
        return self._saw(await self._probe.chooses(next(lists), *values))

    @property
    def who(self) -> str:
        """What the platform calls them, for others to pick."""
        return self._probe.who

    async def meets(self, name: str) -> Member:
        """Somebody else comes into the same channel."""
        return Member(await self._probe.beside(name), self._clock)

    async def receives(self) -> list[Seen]:
        """The direct messages that came while others did something."""
        came = await self._probe.receives()
        self.shown += came
        return came

    async def picks(self, action: Action, who: str = "") -> Seen:
        """Pick somebody, themselves at first, or the channel, from the newest list that does this."""
        lists = (token for seen in reversed(self.shown) for token, _ in seen.lists if token.action is action)
        return self._saw(await self._probe.picks(next(lists), who))

    async def manages(self) -> None:
        """They manage the community."""
        await self._probe.manages()

    async def is_refused_by_the_channel(self) -> None:
        """The next thing meant for everybody in the channel is not taken."""
        await self._probe.channel_refuses()

    async def submits(self, fields: Mapping[str, str] | None = None, **more: str) -> Seen:
        """Send the open form in."""
        return self._saw(await self._probe.submits({**(fields or {}), **more}))

    async def presses_for_a_picture(self, action: Action, argument: str, says: str) -> None:
        """Press a button that is answered with a picture, or where there are none with its words."""
        news = await self._probe.presses(self.button(action, argument))
        self.shown += news
        assert any(says in seen.text for seen in news), [seen.text for seen in news]

    async def submits_in_vain(self, **fields: str) -> None:
        """Send the open form in with something that cannot be used; it says so, or stays open and says so there."""
        self.shown += await self._probe.submits(fields)

    async def waits(self, time: timedelta) -> list[Seen]:
        """Let time pass; the direct messages that came."""
        return await self.waits_until(self._clock.now() + time)

    async def waits_until(self, instant: datetime) -> list[Seen]:
        """Let time pass; the direct messages that came."""
        came = await self._probe.waits_until(instant)
        self.shown += came
        return came

    async def meets_a_restart(self, away: timedelta = timedelta()) -> None:
        """The bot is stopped, time passes, and it is started again."""
        self._clock.passes(away)
        await self._probe.restarts()

    async def channel(self) -> list[Seen]:
        """What everybody in the channel could ever see."""
        return await self._probe.channel()

    def button(self, action: Action, argument: str | None = None) -> Token:
        """The newest button that does this."""
        for seen in reversed(self.shown):
            for _, token in seen.buttons:
                if token.action is action and argument in {None, token.argument}:
                    return token
        raise AssertionError(f"nobody was shown a button for {action.name}")

    def _saw(self, news: list[Seen]) -> Seen:
        self.shown += news
        assert news, "Nothing was answered."
        return news[0]


def story(tell: Callable[[Member], Awaitable[None]]) -> Callable[[str, Path], Awaitable[None]]:
    """A test that tells this story in each place, about somebody who has not met Onward before."""
    return _told(tell, tuple(OPEN))


def among_people(tell: Callable[[Member], Awaitable[None]]) -> Callable[[str, Path], Awaitable[None]]:
    """The same wherever there are others; the first of them is given, who meets the rest."""
    return _told(tell, tuple(place for place in OPEN if place != "terminal"))


def alone(tell: Callable[[Member], Awaitable[None]]) -> Callable[[str, Path], Awaitable[None]]:
    """The same where there is nobody else."""
    return _told(tell, ("terminal",))


def _told(tell: Callable[[Member], Awaitable[None]], places: tuple[str, ...]) -> Callable[[str, Path], Awaitable[None]]:
    @pytest.mark.parametrize("platform", sorted(places))
    async def told(platform: str, tmp_path: Path) -> None:
        clock = SettableClock()
        probe: Probe = await OPEN[platform](tmp_path, clock)
        try:
            await tell(Member(probe, clock))
        finally:
            await probe.closes()

    told.__doc__ = tell.__doc__
    return told
