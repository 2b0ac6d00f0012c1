"""One imaginary member: what the flow says is shown to them, what it decides is kept in a small ledger."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bot.catalog import load_crisis, load_draft_checks, load_help_lines, load_plain_words, load_quotes
from bot.effects import (
    CancelCheckIns,
    Context,
    DeleteNote,
    Effect,
    ForgetMember,
    KeepNote,
    MoveCheckIn,
    Outcome,
    PromiseCheckIn,
    TakeBack,
    TellMissed,
)
from bot.events import CheckInDue, Event, Fate, Pressed, Source, Submitted
from bot.flow import form, update
from bot.private import Private
from bot.replies import Button, Choice, Form, Message
from bot.sharing import for_the_channel, shared
from bot.state import CheckIn, Note, State
from bot.tokens import FORM_ACTIONS, Action

START = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
QUOTES = load_quotes()
HELP_LINES = load_help_lines()
DRAFT_CHECKS = load_draft_checks()
CRISIS = load_crisis()
PLAIN_WORDS = load_plain_words()


@dataclass
class World:
    """A member, a clock and a ledger. `shown` is every card they ever saw; `kept` is what the store would hold."""

    state: State = field(default_factory=State)
    now: datetime = START
    zone: str | None = None
    channel: bool = True
    locale: str = "en"
    turns: int = 0
    shown: list[Message] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)
    notes: dict[str, Note] = field(default_factory=dict)
    pending: dict[str, CheckIn] = field(default_factory=dict)
    promised: int = 0
    told: int = 0
    fate: Fate = Fate.STANDS

    def source(self) -> Source:
        """Who this is; each event has a key of its own."""
        self.turns += 1
        return Source(
            key=f"t:{self.turns}",
            member="t:1",
            community="t:c",
            channel=self.channel,
            zone=self.zone,
            locale=self.locale,
        )

    def context(self) -> Context:
        """What the flow may know now."""
        return Context(
            self.now,
            f"r{self.turns:08}",
            self.turns * 7919,
            QUOTES,
            HELP_LINES,
            draft_checks=DRAFT_CHECKS,
            crisis=CRISIS,
            plain_words=PLAIN_WORDS,
        )

    def happens(self, event: Event) -> Outcome:
        """Let one event be answered and its effects come true."""
        outcome = update(self.state, event, self.context())
        self.state = outcome.state
        for effect in outcome.effects:
            self._comes_true(effect)
        self.shown += [reply for reply in outcome.replies if isinstance(reply, Message)]
        return self._settled(event, outcome)

    def _settled(self, event: Event, outcome: Outcome) -> Outcome:
        """With what the member reads once the channel took a card, or did not."""
        for card in filter(for_the_channel, outcome.replies):
            assert isinstance(event, Pressed) and isinstance(card, Message)
            told = self.happens(shared(event, card, self.fate))
            outcome = replace(told, replies=(*outcome.replies, *told.replies))
        return outcome

    def presses(self, one: Button | Choice, *choices: str) -> Outcome | Form:
        """Press a button or choose from a list; a button that opens a form gives the form."""
        event = Pressed(self.source(), one.action, one.ref, one.argument, choices)
        if one.action in FORM_ACTIONS:
            opened = form(self.state, event, self.context())
            self.forms.append(opened)
            return opened
        return self.happens(event)

    def submits(self, opened: Form, **fields: str) -> Outcome:
        """Send a form in; empty fields are absent, as adapters leave them out."""
        given = {name: Private(text) for name, text in fields.items() if text.strip()}
        return self.happens(Submitted(self.source(), opened.action, opened.ref, opened.argument, given))

    def misses_check_in(self) -> bool:
        """Let the promised moment come while the platform lets nobody write to them; whether there was a message."""
        missed = self.next_to_come()
        shown = len(self.shown)
        came = self.meets_check_in()
        del self.shown[shown:]
        if came is None or not came.replies:
            return False
        self.state = replace(self.state, missed=(*self.state.missed, missed))
        return True

    def next_to_come(self) -> CheckIn:
        """The promise whose time comes first."""
        return min(self.pending.values(), key=lambda one: one.due_at)

    def meets_check_in(self) -> Outcome | None:
        """Let the promised moment come."""
        if not self.pending:
            return None
        check_in = self.next_to_come()
        del self.pending[check_in.id]
        self.now = max(self.now, check_in.due_at)
        return self.happens(CheckInDue(self.source(), check_in.id, check_in.journey, check_in.due_at))

    def finds(self, action: Action, argument: str | None = None) -> Button:
        """The newest button with this action."""
        for message in reversed(self.shown):
            for row in message.rows:
                for one in row:
                    if one.action is action and argument in {None, one.argument}:
                        return one
        raise AssertionError(f"no button for {action.name}")

    def passes(self, time: timedelta) -> None:
        """Let time pass."""
        self.now += time

    def _comes_true(self, effect: Effect) -> None:
        match effect:
            case KeepNote(note):
                self.notes[note.id] = note
            case DeleteNote(note_id):
                self.notes.pop(note_id, None)
            case PromiseCheckIn(check_in):
                same = {(one.kind, one.about) for one in self.pending.values()}
                assert (check_in.kind, check_in.about) not in same, "One of a kind, and of a plan."
                self.pending[check_in.id] = check_in
                self.promised += 1
            case MoveCheckIn(check_in):
                assert check_in.id in self.pending
                self.pending[check_in.id] = check_in
            case TakeBack(check_in_id):
                self.pending.pop(check_in_id, None)
            case CancelCheckIns():
                self.pending.clear()
            case TellMissed():
                self.told += 1
            case ForgetMember():
                self.notes.clear()
                self.pending.clear()
            case _:
                pass  # not of one member alone, or nothing to keep
