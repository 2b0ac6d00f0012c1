"""What a community's admins decide: only they, only about the community, and everybody of them can read who did."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.catalog import load_help_lines
from bot.commands import PAGES as COMMAND_PAGES
from bot.community import ON_AT_FIRST, Community, Feature
from bot.engine import Engine
from bot.events import Asked, Encouraged, Pressed, Rejected
from bot.flow.community import SHOWN
from bot.flow.panel import PAGES
from bot.private import Private
from bot.replies import Audience, Choice, Line, Message
from bot.store import open_store, path_of
from bot.tokens import Action
from tests.bot.admins import NEW, OLD, QUOTES, Here, ids
from tests.bot.cards import lines_of


def test_every_page_can_be_asked_for_by_its_name() -> None:
    """`/onward admin keep` opens the page that the list of the panel opens."""
    assert [name for name, _ in COMMAND_PAGES] == list(PAGES)


async def test_what_is_off_is_off_for_everybody_there_and_nowhere_else(here: Here) -> None:
    """No button to share, an old button says why, a quote can still be read; the next community is as it was."""
    await here.presses(Action.ADMIN_SET, "sharing/off")
    await here.presses(Action.ADMIN_SET, "wins/off")
    preview = await here.engine.handle(Encouraged(here.source(admin=False)))
    old = await here.presses(Action.SHARE, QUOTES[0].id, admin=False)
    win = await here.presses(Action.WIN_SHARE, "offer", admin=False)
    elsewhere = await here.presses(Action.SHARE, QUOTES[0].id, admin=False, community="discord:10")

    card = preview.replies[0]
    assert isinstance(card, Message)
    assert Action.SHARE not in {button.action for row in card.rows for button in row}
    assert {"share-off-here"} == ids(old) == ids(win)
    assert any(isinstance(one, Message) and one.audience is Audience.CHANNEL for one in elsewhere.replies)


async def test_the_countrys_help_lines_stand_first_and_nobody_is_put_there(here: Here) -> None:
    """The list of countries begins with the community's; elsewhere it begins as ever, and every country is in it."""
    engine = Engine(here.store, here.clock, QUOTES, load_help_lines())

    async def offered(community: str) -> list[str]:
        outcome = await engine.handle(Pressed(here.source(False, community), Action.HELP_LINES))
        card = outcome.replies[0]
        assert isinstance(card, Message) and isinstance(card.choice, Choice)
        return [option.value for option in card.choice.options]

    await here.presses(Action.ADMIN_SET, "country/NZ")
    first, elsewhere = await offered("discord:9"), await offered("discord:10")
    assert "NZ" == first[0]
    assert "NZ" != elsewhere[0]
    assert len(first) == len(elsewhere)


async def test_two_admins_at_once_overwrite_nothing(here: Here) -> None:
    """Two processes, two switches, the same moment: both count, and both are written down."""
    other = Engine(here.store, here.clock, QUOTES)
    await asyncio.gather(
        here.engine.handle(Pressed(here.source(), Action.ADMIN_SET, "", "sharing/off")),
        other.handle(Pressed(here.source(), Action.ADMIN_SET, "", "wins/off")),
    )
    community, _ = await here.store.communities.decided("discord:9")

    assert frozenset() == community.on & {Feature.SHARING, Feature.WINS}
    assert 2 == len(community.decisions)


async def test_the_list_stays_short_and_shows_no_member(here: Here) -> None:
    """A hundred changes later the newest are shown; nothing a member did or wrote is anywhere in it."""
    await here.engine.handle(Rejected(here.source(admin=False), Private("Secret Corp")))
    for number in range(100):
        here.clock.passes(timedelta(minutes=1))
        await here.presses(Action.ADMIN_SET, f"sharing/{'off' if number % 2 == 0 else 'on'}")
    listed = await here.presses(Action.ADMIN_LOG)
    panel = await here.engine.handle(Asked(here.source(), "admin"))

    message = listed.replies[0]
    assert isinstance(message, Message)
    assert SHOWN == sum(line.id == "admin-log-entry" for part in message.parts for line in lines_of(part))
    assert "Secret Corp" not in repr((listed, panel))
    assert all(isinstance(part, Line) or part for part in message.parts)


async def test_it_is_sealed_follows_a_new_key_and_goes_with_the_community(here: Here) -> None:
    """An admin's name stands in no file; a new master key takes over with a start; a community that leaves is gone."""
    await here.presses(Action.ADMIN_SET, "wins/off")
    assert all(b"Robin" not in file.read_bytes() for file in path_of(here.url).parent.iterdir())
    await (await open_store(here.url, (NEW, OLD))).close()
    opened = await open_store(here.url, (NEW,))
    kept, _ = await opened.communities.decided("discord:9")
    await opened.communities.forget("discord:9")
    gone = await opened.communities.decided("discord:9")
    await opened.close()

    assert ON_AT_FIRST - {Feature.WINS} == kept.on
    assert (Community(), 0) == gone
