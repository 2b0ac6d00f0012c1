"""What the core asks of a store about communities: where we are, what they decided, what is posted in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.community import Community, Verdict, Word
from bot.effects import HideQuote, QuoteStands, ShowQuote
from bot.private import Private


@dataclass(frozen=True, slots=True)
class Installation:
    """What a platform gave us so that we may act in a community, such as a token.

    community: "slack:T1". secret: for its adapter alone, sealed where it is kept. version: grows with each renewal.
    """

    community: str
    since: datetime
    secret: Private
    version: int = 0


class Communities(Protocol):
    """Where we are installed, and the end of it."""

    async def installation(self, community: str) -> Installation | None:
        """What is kept of a community; None where we are not installed, or no longer."""

    async def installed(self) -> Sequence[str]:
        """Every community there is an installation of, in order."""

    async def decided(self, community: str) -> tuple[Community, int]:
        """What its admins decided, and the version of it; nothing and 0 for one never met."""

    async def decide(self, key: str, community: Community, version: int, now: datetime) -> bool:
        """Keep what was decided by ourselves, if nobody else decided anything since that version."""

    async def install(self, installation: Installation) -> None:
        """Keep it, in place of an older one."""

    async def renew(self, installation: Installation) -> bool:
        """Keep it if its version is still the one that is there; False when another process was quicker."""

    async def uninstall(self, community: str, at: datetime) -> bool:
        """Delete what lets us act there, at once. False, and nothing changed, where it was installed after `at`."""

    async def forget(self, community: str) -> None:
        """Erase everything about everybody in a community, for good."""

    async def words(self, community: str, verdict: Verdict) -> Sequence[Word]:
        """Members' words for their community of which that is so, oldest first."""

    async def pool_of(self, member: str) -> Sequence[Word]:
        """Approved words of people in the communities this member uses Onward in."""

    async def is_blocked(self, community: str, member: str) -> bool:
        """Whether a community takes no words of a member."""

    async def may_light(self, community: str, member: str, now: datetime) -> bool:
        """Whether a member may light a lantern there just now."""

    async def may_give(self, gift: str, giver: str, receiver: str, now: datetime) -> bool:
        """Write a gift to one person down; False where one came lately, or they want none from this giver."""

    async def not_given(self, gift: str) -> None:
        """A gift could not be brought: it counts for nothing."""

    async def met(self, community: str, now: datetime) -> bool:
        """We are in a community, again or for the first time; True for the first."""

    async def left(self, community: str, now: datetime) -> None:
        """A community took us away. What it decided is kept for a while."""

    async def places(self, platform: str) -> Sequence[str]:
        """The communities of a platform that we were in last, in order."""

    async def tidy(self, now: datetime) -> None:
        """Delete what communities chose to keep no longer: shown quotes, words of members, who changed what."""

    async def left_before(self, instant: datetime) -> Sequence[str]:
        """The communities that took us away before an instant and did not bring us back."""

    async def present(self, community: str, since: date) -> int:
        """How many people used Onward there on that day (of UTC) or later. Nobody can be told who they are."""

    async def absent_before(self, day: date) -> None:
        """Forget who used Onward nowhere since that day."""

    async def is_new(self, key: str, now: datetime) -> bool:
        """Whether something is met for the first time, such as a platform's event; remembered for two days."""


@dataclass(frozen=True, slots=True)
class Planned:
    """Something to be posted in a community's channel. due_at: its own instant. try_at: when to try, perhaps again."""

    kind: str
    community: str
    due_at: datetime
    try_at: datetime


class Posts(Protocol):
    """What is posted in channels by itself."""

    async def due(self, platform: str, now: datetime, limit: int) -> Sequence[Planned]:
        """What is to be posted on a platform by now."""

    async def next_due(self) -> datetime | None:
        """When the next one is to be tried."""

    async def take(
        self,
        planned: Planned,
        following: datetime | None,
        shown: ShowQuote | None,
        now: datetime,
        over: datetime | None = None,
    ) -> bool:
        """Before it is sent: move it on to the following instant, and remember what is shown. False: not ours.

        over: when its local day ends; whatever is decided meanwhile, no other of its kind is planned before.
        A weekly card's week ends with it: counting begins anew.
        """

    async def told_in(self, room: str) -> datetime | None:
        """When something hard was told in a channel last, if that was lately. By whom nobody knows."""

    async def counts(self, community: str) -> tuple[int, int]:
        """How many people of a community had a no this week, and how many of them went on. Never shown as they are."""

    async def became(self, quote: QuoteStands | HideQuote, now: datetime) -> None:
        """Whether a quote that was taken to be shown stands there, or surely does not."""

    async def give_back(self, planned: Planned, following: datetime | None, until: datetime) -> None:
        """It was taken, and certainly not sent: try again at an instant, unless it was planned anew meanwhile."""
