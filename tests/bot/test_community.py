"""What a community's admins decide: only they, only about the community, and everybody of them can read who did."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog import load_help_lines, load_quotes
from bot.commands import PAGES as COMMAND_PAGES
from bot.community import MODERATORS_LIMIT, ON_AT_FIRST, Community, Feature
from bot.effects import Context, Outcome, SetCommunity
from bot.engine import Engine
from bot.events import Asked, Encouraged, Pressed, Rejected, Source
from bot.flow import update
from bot.flow.community import SHOWN
from bot.flow.panel import KEEPING, LANGUAGES, PAGES
from bot.private import Private
from bot.replies import Audience, Choice, Line, Message
from bot.state import State
from bot.store import open_store, path_of
from bot.store.sqlite import SqliteStore
from bot.tokens import Action
from bot.words import Words
from tests.bot.test_flow_machine import lines_of
from tests.bot.world import START
from tests.fresh import database
from tests.probes.clock import SettableClock

QUOTES = load_quotes()
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


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Here]:
    """A community of its own for each test."""
    url = database(tmp_path)
    store = await open_store(url, (OLD,))
    assert isinstance(store, SqliteStore)
    yield Here(store, url)
    await store.close()


def ids(outcome: Outcome) -> set[str]:
    """The ids of everything that is said."""
    messages = [one for one in outcome.replies if isinstance(one, Message)]
    return {line.id for message in messages for part in message.parts for line in lines_of(part)}


async def test_an_admin_switches_something_off_and_sees_it(here: Here) -> None:
    """What would change is said before it does; afterwards the page and the list say what is so."""
    asked = await here.presses(Action.ADMIN_PAGE, "sharing")
    assert {"admin-sharing-is-on", "admin-sharing-turn-off"} == ids(asked)
    assert (Community(), 0) == await here.store.communities.decided("discord:9")
    done = await here.presses(Action.ADMIN_SET, "sharing/off")
    again = await here.presses(Action.ADMIN_SET, "sharing/off")
    listed = await here.presses(Action.ADMIN_LOG)

    assert {"admin-sharing-is-off", "admin-sharing-turn-on"} == ids(done) == ids(again)
    assert "admin-log-entry" in ids(listed)
    community, _ = await here.store.communities.decided("discord:9")
    assert ON_AT_FIRST - {Feature.SHARING} == community.on
    assert ["Robin"] == [one.who.reveal() for one in community.decisions if one.who], "Pressed twice is changed once."


@pytest.mark.parametrize("action", [Action.ADMIN, Action.ADMIN_PAGE, Action.ADMIN_SET, Action.ADMIN_LOG])
async def test_nobody_else_can(here: Here, action: Action) -> None:
    """A button of the panel in somebody else's hand, or a role taken away meanwhile: one kind line, nothing changes."""
    by_somebody = await here.presses(action, "sharing/off", admin=False)
    nowhere = await here.presses(action, "sharing/off", community="")

    assert ({"admin-not-you"}, {"admin-not-here"}) == (ids(by_somebody), ids(nowhere))
    assert (Community(), 0) == await here.store.communities.decided("discord:9")


ODD = ("", "/", "-", "-1", "--1", "on ", "ON", "own", "zz", "ZZZ", "xx-YY", "-99", "1e3", "٣", "discord", "maybe", "91")


@given(st.sampled_from([*PAGES, "members", "", "log"]), st.sampled_from(ODD) | st.text(max_size=12))
def test_whatever_a_panel_button_says_leads_back_to_the_panel(page: str, value: str) -> None:
    """No value of another release or of somebody's own making raises; what is taken is one the setting knows."""
    source = Source(key="k", member="discord:1", community="discord:9", manages=True)
    context = Context(START, "r1")
    outcome = update(State(), Pressed(source, Action.ADMIN_SET, "", page, (value,)), context)

    assert outcome.replies
    for effect in outcome.effects:
        assert isinstance(effect, SetCommunity)
        assert len(effect.community.moderators) <= 1
        assert effect.community.language in ("", *LANGUAGES)
        assert effect.community.keep_days in KEEPING


async def test_every_setting_can_be_changed_and_is_written_down(here: Here) -> None:
    """Language, country, moderators, keeping: each page takes its values, shows them, and the list tells them all."""
    await here.presses(Action.ADMIN_SET, "language/de")
    await here.presses(Action.ADMIN_SET, "country/GB")
    await here.presses(Action.ADMIN_SET, "keep/90")
    for number in range(MODERATORS_LIMIT + 1):
        await here.engine.handle(Pressed(here.source(), Action.ADMIN_SET, "", "moderators", (f"discord:{number}",)))
    await here.presses(Action.ADMIN_SET, "moderators/-0")
    listed = await here.presses(Action.ADMIN_LOG)
    community, _ = await here.store.communities.decided("discord:9")

    assert ("de", "GB", 90) == (community.language, community.country, community.keep_days)
    assert tuple(f"discord:{number}" for number in range(1, MODERATORS_LIMIT)) == community.moderators
    words = Words()
    card = listed.replies[0]
    assert isinstance(card, Message)
    told = [words.text(line) for part in card.parts for line in lines_of(part)]
    assert any("without 0" in line for line in told)
    await here.presses(Action.ADMIN_SET, "language/own")
    assert "" == (await here.store.communities.decided("discord:9"))[0].language


async def test_named_managers_may_do_what_admins_do_but_name_managers(here: Here) -> None:
    """Where a platform knows few admins, they can name others; those change settings, and never who may."""
    refused = await here.presses(Action.ADMIN_SET, "sharing/off", admin=False)
    assert {"admin-not-you"} == ids(refused)
    await here.engine.handle(Pressed(here.source(), Action.ADMIN_SET, "", "managers", ("discord:2",)))

    await here.presses(Action.ADMIN_SET, "sharing/off", admin=False)
    themselves = await here.engine.handle(
        Pressed(here.source(admin=False), Action.ADMIN_SET, "", "managers", ("discord:3",))
    )
    community, _ = await here.store.communities.decided("discord:9")
    assert {"admin-managers-not-you"} == ids(themselves)
    assert (("discord:2",), False) == (community.managers, Feature.SHARING in community.on)

    await here.presses(Action.ADMIN_SET, "managers/-2")
    assert {"admin-not-you"} == ids(await here.presses(Action.ADMIN_SET, "sharing/on", admin=False))


async def test_taking_somebody_out_twice_takes_nobody_else_out(here: Here) -> None:
    """A button names a person, not a place in a list that moves; everybody has one."""
    for number in (50, 51, 52, 53, 54, 55, 56, 57):
        await here.engine.handle(Pressed(here.source(), Action.ADMIN_SET, "", "moderators", (f"discord:{number}",)))
    page = (await here.presses(Action.ADMIN_PAGE, "moderators")).replies[0]
    assert isinstance(page, Message)
    removing = [one for row in page.rows for one in row if one.action is Action.ADMIN_SET]
    assert 8 == len(removing)
    for _ in range(2):
        await here.presses(Action.ADMIN_SET, removing[0].argument)

    community, _ = await here.store.communities.decided("discord:9")
    assert tuple(f"discord:{number}" for number in range(51, 58)) == community.moderators


async def test_every_country_there_are_lines_of_can_be_chosen(here: Here) -> None:
    """More than fit one list stand on the next."""
    offered: set[str] = set()
    place = "country"
    for _ in range(3):
        page = (await here.presses(Action.ADMIN_PAGE, place)).replies[0]
        assert isinstance(page, Message) and isinstance(page.choice, Choice)
        offered |= {option.value for option in page.choice.options}
        place = next(one.argument for row in page.rows for one in row if one.action is Action.ADMIN_PAGE)

    assert {line.country for line in load_help_lines()} | {"own"} == offered


async def test_the_whole_list_of_changes_can_be_read(here: Here) -> None:
    """Ten at once, and a press leads to the earlier ones."""
    for number in range(24):
        await here.presses(Action.ADMIN_SET, f"language/{('de', 'fr')[number % 2]}")
    seen, place = 0, ""
    for _ in range(3):
        page = (await here.presses(Action.ADMIN_LOG, place)).replies[0]
        assert isinstance(page, Message)
        seen += sum(line.id == "admin-log-entry" for part in page.parts for line in lines_of(part))
        place = next((one.argument for row in page.rows for one in row if one.action is Action.ADMIN_LOG), "")

    assert (24, "") == (seen, place)


async def test_both_schedules_follow_one_zone(here: Here) -> None:
    """The weekly card comes at 16:00 of the community's own zone, which its page names."""
    await here.engine.handle(Pressed(here.source(), Action.ADMIN_SET, "", "weekly", ("discord:9/5",)))
    await here.engine.handle(Pressed(here.source(), Action.ADMIN_SET, "", "quotes/zone", ("America/Los_Angeles",)))
    community, _ = await here.store.communities.decided("discord:9")
    page = (await here.presses(Action.ADMIN_PAGE, "weekly")).replies[0]

    assert isinstance(page, Message) and isinstance(page.parts[0], Line)
    assert "America/Los_Angeles" == community.weekly.zone == page.parts[0].values["zone"]


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
