"""The admin panel against whatever is pressed, picked, typed or forged: nothing raises, nothing invalid is kept."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from adapters.discord import render as discord_render
from adapters.slack import render as slack_render
from adapters.terminal import render as terminal_render
from bot.catalog import load_help_lines, load_quotes
from bot.community import DECISIONS_LIMIT, NAMED_LIMIT, Community, Feature, Schedule
from bot.cron import next_after
from bot.crypto import Keyring
from bot.effects import Context, Outcome, SetCommunity
from bot.events import Asked, Pressed, Source, Submitted
from bot.flow import form, update
from bot.flow.panel import KEEPING, PAGES
from bot.private import Private
from bot.quotes import THEMES
from bot.replies import Button, Choice, Message, Pick
from bot.state import LANGUAGES, State
from bot.store.decided import opened, sealed
from bot.tokens import ABOUT_COMMUNITIES, Action
from bot.words import Words
from bot.zones import find_zones, is_zone
from tests.bot.cards import assert_shown_well
from tests.bot.world import START
from tests.standins import discord_rules, slack_rules

ZONES = available_timezones()
KEYS = Keyring(("a passphrase that is long enough",))
WORDS, QUOTES, HELP_LINES = Words(), load_quotes(), load_help_lines()
COUNTRIES = {line.country for line in HELP_LINES}
HOSTILE = (
    "@everyone", "<!channel>", "<@1>", "</script>", "'; DROP TABLE community; --", "{ $x }", "../../etc/passwd",
    "\x00", "\ud800", "\u202egnp", "שלום", "٣", "²", "1e3", "-1", "--1", "-٣", "-²", "0" * 5000, "-" + "9" * 5000,
    "a" * 4000, " ", "", "/", ":", "-", "a/b", "x:y", "discord:10/5", "discord:9/5/6", "discord:9/", "discord:9",
    "slack:T1/C1", "slack:T1:U1", "discord:", "discord:1\n2", "discord:None/5", "Europe/Atlantis", "/etc/localtime",
    "posixrules", "zz", "ZZ", "XX", "own", "all", "on",
)  # fmt: skip
NAMES = tuple(one[:30] for one in HOSTILE if one.isprintable())
"""What an admin may be called: platforms send no broken signs."""
TEXTS = st.sampled_from(HOSTILE) | st.text(max_size=50)
GOOD = ("discord:9/5", "discord:9/6", "discord:1", "discord:2", "DE", "de", "90", "0", "7", "23", "storm", "Asia/Tokyo")
PARTS = ("on", "off", "room", "days", "hour", "zone", "theme", "silent", "loud", "x")
SETTINGS = (
    *PAGES,
    *(f"quotes/{part}" for part in PARTS),
    *("wins/anywhere", "wins/on", "lantern/off", "weekly/off", "words/on", "sharing/off", "moderators/-1"),
    *("weekly/zone", "managers/-2", "keep/365"),
    *("x/y", ""),
)
PLACES = ("Berlin", "Springfield", "14:30", "+05:45", "Atlantis", "UTC", "America", "Russia")


REFS = ("", "9", "r1")


def decided(community: Community) -> Community:
    """All of it but the list of who decided."""
    return replace(community, decisions=())


def assert_valid(community: Community) -> None:
    """Only what a setting knows, and only channels and people of this place."""
    assert community.on <= set(Feature)
    assert community.language in ("", *LANGUAGES)
    assert community.country in {"", *COUNTRIES}
    assert community.keep_days in KEEPING
    assert len(set(community.moderators)) == len(community.moderators) <= NAMED_LIMIT
    assert len(set(community.managers)) == len(community.managers) <= NAMED_LIMIT
    named = (*community.moderators, *community.managers)
    assert all(re.fullmatch(r"discord:[A-Za-z0-9]+", one) for one in named), named
    for room in (community.wins_room, community.lantern_room, community.quotes.room, community.weekly.room):
        assert not room or re.fullmatch(r"discord:9/[A-Za-z0-9]+", room), room
    assert community.lantern_room or Feature.LANTERN not in community.on
    assert_possible(community.quotes)
    assert_possible(community.weekly)
    assert community.quotes.zone == community.weekly.zone


def assert_possible(schedule: Schedule) -> None:
    """It can be computed when it comes next, and it comes where and when somebody chose."""
    assert schedule.days and schedule.days <= set(range(7))
    assert 0 <= schedule.minute < 24 * 60
    assert schedule.zone in ZONES
    assert schedule.theme in ("", *THEMES)
    assert schedule.room or not schedule.on
    assert (next_after(schedule, START) is not None) == schedule.on


def assert_drawn(message: Message) -> None:
    """Every platform takes the card."""
    assert not discord_rules.message_faults(discord_render.message(message, WORDS, "en"))
    said, blocks = slack_render.message(message, WORDS, "en")
    assert not slack_rules.message_faults({"text": said, "blocks": blocks})
    assert terminal_render.plain(terminal_render.message(message, WORDS, "en")).strip()
    assert_shown_well(replace(message, choice=None) if isinstance(message.choice, Pick) else message)


class Panel(RuleBasedStateMachine):
    """Admins, and somebody who is none, press, pick and type whatever they like."""

    def __init__(self) -> None:
        super().__init__()
        self.community, self.now, self.turns = Community(), START, 0
        self.cards: list[Message] = []

    def source(self, *, manages: bool = True, community: str = "discord:9") -> Source:
        """An admin of the community, under whatever name."""
        self.turns += 1
        name = Private(NAMES[self.turns % len(NAMES)]) if self.turns % 3 else None
        return Source(
            key=f"k{self.turns}", member="discord:1", community=community, channel=True, manages=manages, name=name
        )

    def context(self) -> Context:
        """What the flow may know."""
        return Context(self.now, f"f{self.turns:08}", self.turns * 7919, QUOTES, HELP_LINES, community=self.community)

    def happens(self, event: Asked | Pressed | Submitted) -> Outcome:
        """Let it be answered; check what was said, what is kept and that it is written down."""
        outcome = update(State(), event, self.context())
        assert outcome.replies
        for reply in outcome.replies:
            assert isinstance(reply, Message)
            assert_drawn(reply)
            self.cards = [*self.cards[-5:], reply]
        changes = [one.community for one in outcome.effects if isinstance(one, SetCommunity)]
        assert len(changes) == len(outcome.effects) <= 1
        for changed in changes:
            assert event.source.manages or event.source.member in self.community.managers
            assert event.source.manages or changed.managers == self.community.managers
            assert_valid(changed)
            assert decided(changed) != decided(self.community), "What changes nothing is not written down."
            newest = changed.decisions[-1]
            assert (self.now, event.source.name) == (newest.at, newest.who)
            assert newest.what in PAGES
            assert changed.decisions[:-1] == self.community.decisions[-DECISIONS_LIMIT + 1 :]
            self.community = changed
        return outcome

    @initialize()
    def opens(self) -> None:
        self.happens(Asked(self.source(), "admin"))

    @rule(
        action=st.sampled_from(sorted(ABOUT_COMMUNITIES - {Action.ADMIN_FORM})),
        ref=st.sampled_from(REFS),
        argument=st.sampled_from(SETTINGS) | TEXTS,
        choices=st.lists(st.sampled_from(GOOD) | TEXTS, max_size=8),
        manages=st.sampled_from([True, True, True, False]),
    )
    def presses(self, action: Action, ref: str, argument: str, choices: list[str], manages: bool) -> None:
        event = Pressed(self.source(manages=manages), action, ref, argument, tuple(choices))
        named = event.source.member in self.community.managers
        outcome = self.happens(event)
        assert manages or named or not outcome.effects

    @rule(setting=st.sampled_from(SETTINGS), choices=st.lists(st.sampled_from(GOOD) | TEXTS, min_size=1, max_size=3))
    def sets(self, setting: str, choices: list[str]) -> None:
        self.happens(Pressed(self.source(), Action.ADMIN_SET, "", setting, tuple(choices)))

    @rule(page=st.sampled_from(sorted(PAGES)), part=st.sampled_from(["", "room", "days", "hour", "theme", "x", "5"]))
    def opens_a_page(self, page: str, part: str) -> None:
        self.happens(Pressed(self.source(), Action.ADMIN_PAGE, "", f"{page}/{part}" if part else page))

    @rule(data=st.data())
    @precondition(lambda self: self.cards)
    def presses_something_shown(self, data: st.DataObject) -> None:
        card = data.draw(st.sampled_from(self.cards))
        shown: list[Button | Choice | Pick] = [
            *(one for row in card.rows for one in row if one.action in ABOUT_COMMUNITIES),
            *([card.choice] if card.choice else []),
        ]
        if not shown:
            return
        one = data.draw(st.sampled_from(shown))
        if one.action is Action.ADMIN_FORM:
            form(State(), Pressed(self.source(), one.action, one.ref, one.argument), self.context())
            return
        chosen: list[str] = []
        if isinstance(one, Choice):
            values = [option.value for option in one.options]
            chosen = data.draw(st.lists(st.sampled_from(values), min_size=1, max_size=one.most, unique=True))
        elif isinstance(one, Pick):
            chosen = [data.draw(st.sampled_from(["discord:9/5", "discord:9/77"] if one.of == "room" else
                                                [f"discord:{number}" for number in range(12)]))]  # fmt: skip
        self.happens(Pressed(self.source(), one.action, one.ref, one.argument, tuple(chosen)))

    @rule(
        text=TEXTS | st.sampled_from(PLACES),
        argument=st.sampled_from(["quotes/zone", "weekly/zone", "", "x"]),
        manages=st.sampled_from([True, True, False]),
    )
    def says_where_people_are(self, text: str, argument: str, manages: bool) -> None:
        fields = {"place": Private(text)} if text.strip() else {}
        self.happens(Submitted(self.source(manages=manages), Action.ADMIN_FORM, "", argument, fields))

    @rule(about=st.sampled_from([*PAGES, "x"]) | TEXTS, manages=st.booleans())
    def asks(self, about: str, manages: bool) -> None:
        outcome = self.happens(Asked(self.source(manages=manages), "admin", about=about))
        assert not outcome.effects

    @rule()
    def reads_who_changed_what(self) -> None:
        for place in ("", "10", "40"):
            self.happens(Pressed(self.source(), Action.ADMIN_LOG, "", place))

    @rule(minutes=st.integers(1, 5000))
    def waits(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    def teardown(self) -> None:
        """What was decided is read back as it was, whatever names stand in it."""
        assert_valid(self.community)
        kept = opened("discord:9", *sealed("discord:9", self.community, KEYS), KEYS)
        assert decided(self.community) == decided(kept)
        assert len(self.community.decisions) == len(kept.decisions)


Panel.TestCase.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
TestPanel = Panel.TestCase


@pytest.mark.parametrize("setting", SETTINGS)
def test_no_setting_takes_what_it_does_not_know(setting: str) -> None:
    """Each hostile value, chosen or carried by a button: no answer raises, nothing invalid is kept."""
    panel = Panel()
    panel.opens()
    for value in HOSTILE:
        panel.happens(Pressed(panel.source(), Action.ADMIN_SET, "", setting, (value,)))
        panel.happens(Pressed(panel.source(), Action.ADMIN_SET, "", f"{setting}/{value}"))
        panel.reads_who_changed_what()
    panel.teardown()


@given(TEXTS | st.sampled_from(PLACES))
def test_whatever_is_typed_for_a_place_gives_zones_or_none(text: str) -> None:
    """Hostile text finds nothing; what is found is a zone there is."""
    found = find_zones(text, START)

    assert len(found) <= 25
    assert all(is_zone(one) and one in ZONES for one in found)
