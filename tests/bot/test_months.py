"""Months of one member who asks for messages, answers some, is away and comes back: simulated with random choices."""

from __future__ import annotations

import random
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.effects import Outcome
from bot.events import Asked, Rejected
from bot.hours import FIRST_MINUTE, LAST_MINUTE, SATURDAY, local_date
from bot.replies import Message
from bot.state import CheckIn, Kind
from bot.tokens import FORM_ACTIONS, Action
from tests.bot.world import World

MONTHS = timedelta(days=200)
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe")
ASKS = {Action.CHECK_IN_DAILY, Action.CHECK_IN_YES, Action.LATER, Action.FAR_YES, Action.WEEKDAYS, Action.AWAY}
LEADS = {Action.TAKE_A_DAY, Action.REST, Action.ASK_CHECK_IN, Action.KEEP_GOING, Action.CLOSE, Action.NOT_NOW}
LEADS |= {Action.ANOTHER_DAY, Action.FELT, Action.PLAN_DONE, Action.PLAN_NOT_YET, Action.QUIET_DAYS, Action.SETTINGS}
LEADS |= {
    Action.CONTINUE,
    Action.PLAN_LET_BE,
    Action.FOLLOW_UP,
    Action.RESUME,
    Action.PLAN,
    Action.STEPS,
    Action.LOOK_BACK,
}
LEADS |= {Action.STEPS_CHOSEN, Action.REACH_OUT, Action.DRAFT, Action.DID, Action.CAREER, Action.CAREER_TOMORROW}
TODAY = {"hour", "evening"}
"""Times that may bring a second message on a day, because they asked for it on that day."""


class Months:
    """One member and their calendar."""

    def __init__(self, seed: int) -> None:
        self.luck = random.Random(seed)
        self.world = World(zone=self.luck.choice(ZONES))
        self.days: dict[object, int] = {}
        self.asked_today: set[object] = set()
        self.silent = 0
        self.far = self.ended = 0

    def day(self) -> object:
        """The member's own date."""
        return local_date(self.world.now, self.world.zone)

    def comes(self) -> None:
        """The next message, and what holds of every one."""
        promise = self.world.next_to_come()
        paused = self.world.state.settings.paused_until
        outcome = self.world.meets_check_in()
        assert outcome
        if not outcome.replies:
            assert promise.days and self.silent >= 2, "Only what recurs ends, and only by silence."
            self.ended += 1
            return
        assert not (promise.days and self.silent >= 2), "Two silences end it."
        self.sent(promise)
        assert paused is None or promise.due_at >= paused, "Nothing while away."
        self.silent += 1

    def sent(self, promise: CheckIn) -> None:
        """When it came, and that it may come then."""
        there = promise.due_at.astimezone(ZoneInfo(self.world.zone or "UTC"))
        assert FIRST_MINUTE <= there.hour * 60 + there.minute <= LAST_MINUTE
        assert not (self.world.state.settings.weekdays and there.weekday() >= SATURDAY)
        self.days[there.date()] = self.days.get(there.date(), 0) + 1
        assert self.days[there.date()] == 1 or there.date() in self.asked_today, "One a day, unless asked for."
        self.far += promise.kind is Kind.FAR

    def visits(self) -> None:
        """A command, then a few presses at random."""
        self.silent = 0
        begin = self.world.state.open_journey is None and self.luck.random() < 0.4
        shown = self.world.happens(Rejected(self.world.source()) if begin else Asked(self.world.source(), "where"))
        for _ in range(self.luck.randrange(8)):
            shown = self.presses(shown)

    def presses(self, shown: Outcome) -> Outcome:
        """One press or choice on the newest cards."""
        cards = [one for one in shown.replies if isinstance(one, Message)]
        ways = [one for card in cards for row in card.rows for one in row if one.action in ASKS | LEADS]
        lists = [card.choice for card in cards if card.choice and card.choice.action in ASKS]
        if not ways and not lists:
            return shown
        one = self.luck.choice([*ways, *lists])
        options = [option.value for option in getattr(one, "options", ())]
        choices = [self.luck.choice(options)] if options else []
        if TODAY & set(choices):
            self.asked_today.add(self.day())
        opened = self.world.presses(one, *choices)
        if isinstance(opened, Outcome):
            return opened
        assert one.action in FORM_ACTIONS
        return self.world.submits(opened, condition="it rains", intention="read")


def lives(seed: int) -> Months:
    """Two hundred days of somebody."""
    life = Months(seed)
    end = life.world.now + MONTHS
    while life.world.now < end:
        until = life.world.now + timedelta(minutes=life.luck.randrange(30, 3 * 24 * 60))
        while life.world.pending and life.world.next_to_come().due_at <= until:
            life.comes()
            if life.luck.random() < 0.4:
                life.visits()
        life.world.now = max(life.world.now, until)
        if life.luck.random() < 0.3:
            life.visits()
    return life


def test_months_of_messages_stay_within_what_was_asked_for() -> None:
    """One a day at most, by day, on days that are welcome; two silences end what recurs; the far one comes once."""
    lived = [lives(seed) for seed in range(60)]

    assert all(life.far <= 1 for life in lived)
    assert sum(life.far for life in lived), "The far message is among what was simulated."
    assert sum(len(life.days) for life in lived) > len(lived)
    assert sum(life.ended for life in lived), "So is the end by silence."
