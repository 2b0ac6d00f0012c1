"""The panel's pages: each setting can be changed by those who manage, and every change is written down."""

from __future__ import annotations

import re
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog import load_help_lines
from bot.community import NAMED_LIMIT, ON_AT_FIRST, STOPPED, Community, Decision, Feature
from bot.effects import Context, SetCommunity
from bot.events import Pressed, Source, Submitted
from bot.flow import update
from bot.flow.community import SHOWN
from bot.flow.panel import KEEPING, LANGUAGES, PAGES
from bot.private import Private
from bot.replies import Choice, Line, Message
from bot.state import State
from bot.tokens import Action
from tests.bot.admins import WORDS, Here, ids
from tests.bot.cards import lines_of
from tests.bot.world import START


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
    for number in range(NAMED_LIMIT + 1):
        await here.engine.handle(Pressed(here.source(), Action.ADMIN_SET, "", "moderators", (f"discord:{number}",)))
    await here.presses(Action.ADMIN_SET, "moderators/-0")
    community, _ = await here.store.communities.decided("discord:9")

    assert ("de", "GB", 90) == (community.language, community.country, community.keep_days)
    assert tuple(f"discord:{number}" for number in range(1, NAMED_LIMIT)) == community.moderators
    assert (await here.changes())[-1].endswith("without 0")
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


async def test_whoever_was_named_counts_where_they_are_only(here: Here) -> None:
    """Who left the community since may still have a card of ours in private; that alone lets them change nothing."""
    await here.engine.handle(Pressed(here.source(), Action.ADMIN_SET, "", "managers", ("discord:2",)))
    afar = replace(here.source(admin=False), afar=True, channel=False, room="")
    refused = await here.engine.handle(Pressed(afar, Action.ADMIN_SET, "9", "sharing/off"))

    assert {"admin-not-you"} == ids(refused)
    assert Feature.SHARING in (await here.store.communities.decided("discord:9"))[0].on


@pytest.mark.parametrize("page", ["moderators", "managers"])
async def test_everybody_who_was_named_can_be_taken_out(here: Here, page: str) -> None:
    """All of them, each by a button of their own that takes out nobody else, however often it is pressed."""
    for number in range(50, 50 + NAMED_LIMIT):
        await here.engine.handle(Pressed(here.source(), Action.ADMIN_SET, "", page, (f"discord:{number}",)))
    removing: list[str] = []
    part = page
    for _ in range(2):
        card = (await here.presses(Action.ADMIN_PAGE, part)).replies[0]
        assert isinstance(card, Message)
        buttons = [one for row in card.rows for one in row]
        assert {Action.HELP_LINES, Action.ADMIN} <= {one.action for one in buttons}
        removing += [one.argument for one in buttons if one.action is Action.ADMIN_SET]
        part = next(one.argument for one in buttons if one.action is Action.ADMIN_PAGE)
    for argument in (removing[7], removing[7], removing[0]):
        await here.presses(Action.ADMIN_SET, argument)

    community, _ = await here.store.communities.decided("discord:9")
    left = tuple(f"discord:{number}" for number in range(51, 50 + NAMED_LIMIT) if number != 57)
    assert left == (community.moderators if page == "moderators" else community.managers)
    assert NAMED_LIMIT == len(set(removing))


async def test_who_was_taken_out_is_told_by_name(here: Here) -> None:
    """Also where they are named on the other page still."""
    for page in ("moderators", "managers"):
        await here.engine.handle(Pressed(here.source(), Action.ADMIN_SET, "", page, ("discord:2",)))
    await here.presses(Action.ADMIN_SET, "managers/-2")

    told = [line.partition(": ")[2] for line in await here.changes()]
    assert ["Who may moderate, 2", "Who may change this, 2", "Who may change this, without 2"] == told


@pytest.mark.parametrize(
    ("locale", "page"),
    [
        ("en-GB", "This country’s help lines stand first: United Kingdom"),
        ("de", "Die Hilfe dieses Landes steht zuerst: Verein"),
    ],
)
async def test_a_country_is_called_as_its_reader_calls_it(here: Here, locale: str, page: str) -> None:
    """On its page, on the panel, in the list of changes and among those to pick from: nobody reads a code."""
    source = replace(here.source(), locale=locale)
    shown = await here.engine.handle(Pressed(source, Action.ADMIN_SET, "r1", "country/GB"))
    panel = await here.engine.handle(Pressed(replace(source, key="p"), Action.ADMIN, "r1"))
    log = await here.engine.handle(Pressed(replace(source, key="l"), Action.ADMIN_LOG, "r1"))

    for card in (*shown.replies, *panel.replies, *log.replies):
        assert isinstance(card, Message)
        told = [WORDS.text(line, locale) for part in card.parts for line in lines_of(part)]
        told += [WORDS.text(one.label, locale) for one in getattr(card.choice, "options", ())]
        assert not re.search(r"\bGB\b", " ".join(told))
        if card is not log.replies[0]:
            assert page in " ".join(told)


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
    first = (await here.presses(Action.ADMIN_LOG)).replies[0]
    assert isinstance(first, Message)
    assert SHOWN == sum(len(lines_of(part)) for part in first.parts)
    told = [line.rpartition(", ")[2] for line in await here.changes()]

    assert ["Deutsch", "français"] * 12 == told


@pytest.mark.parametrize("page", ["quotes", "weekly"])
async def test_both_schedules_follow_one_zone(here: Here, page: str) -> None:
    """It can be set on either page, before or after; the weekly card comes at 16:00 there, and its page says where."""
    await here.engine.handle(Pressed(here.source(), Action.ADMIN_SET, "", "weekly", ("discord:9/5",)))
    fields = {"place": Private("Phoenix")}
    shown = (await here.engine.handle(Submitted(here.source(), Action.ADMIN_FORM, "", f"{page}/zone", fields))).replies
    community, _ = await here.store.communities.decided("discord:9")
    weekly = (await here.presses(Action.ADMIN_PAGE, "weekly")).replies[0]

    assert "America/Phoenix" == community.weekly.zone == community.quotes.zone
    assert isinstance(weekly, Message) and isinstance(weekly.parts[0], Line)
    assert WORDS.text(weekly.parts[0]).endswith("at 16:00 (America/Phoenix).")
    assert isinstance(shown[0], Message) and Line(f"admin-page-{page}") == shown[0].title
    due = await here.store.posts.next_due()
    assert due and (16, 4) == (due.astimezone(ZoneInfo("America/Phoenix")).hour, due.weekday())


async def test_the_list_says_what_a_schedule_became(here: Here) -> None:
    """The hour, the zone, the days, the theme and the channel; also that it was switched off by itself, and why."""
    for part, chosen in (
        ("room", ("discord:9/5",)),
        ("days", ("0", "2")),
        ("hour", ("9",)),
        ("zone", ("America/New_York",)),
        ("theme", ("rest",)),
    ):
        await here.engine.handle(Pressed(here.source(), Action.ADMIN_SET, "", f"quotes/{part}", chosen))
    community, version = await here.store.communities.decided("discord:9")
    stopped = community.written_down(Decision(here.clock.now(), None, "weekly", f"{STOPPED}filtered"))
    await here.store.communities.decide("discord:9", stopped, version, here.clock.now())
    told = await here.changes()

    assert ["5", "Monday, Wednesday", "09:00", "America/New_York", "Rest"] == [
        line.partition("Quotes by themselves, ")[2] for line in told[:-1]
    ]
    assert told[-1].endswith("Onward itself: Weekly card, off: the filter of the server stopped it")
