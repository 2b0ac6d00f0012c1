"""The laws of the flow, tried from every state hypothesis can reach."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.effects import DeleteNote, ForgetMember, Outcome
from bot.events import Asked, Encouraged, Fate, Pressed, Rejected, Submitted, Wrote
from bot.flow import form, silence
from bot.flow.coming import WAITING
from bot.flow.crisis import heard
from bot.flow.quiet import quiet
from bot.flow.writing import may
from bot.private import Private, private
from bot.replies import Audience, Form, Line, Message, Picture, Saying, Whole
from bot.state import Kind, NoteKind, Stage, Step
from bot.tokens import FORM_ACTIONS, Action
from tests.bot.any_order import ARGUMENTS, CHOICES, ON_A_STEP, ON_THE_WAY, TEXTS
from tests.bot.cards import (
    assert_drawn_well,
    assert_humane,
    assert_leads_to_people,
    assert_said_well,
    assert_shown_well,
)
from tests.bot.world import World


class Laws(RuleBasedStateMachine):
    """Somebody who types, presses, waits and comes back, in any order at all."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.ledger: set[str] = set()

    def check(self, outcome: Outcome) -> None:
        """What holds of every answer."""
        assert outcome.replies
        for reply in outcome.replies:
            if isinstance(reply, Picture):
                assert_drawn_well(reply)
                continue
            assert isinstance(reply, Message)
            assert_shown_well(reply)
            state = self.world.state
            assert_humane(reply, state.journey, may(state, self.world.context()))
            assert_leads_to_people(reply)
        erased = any(isinstance(effect, ForgetMember | DeleteNote) for effect in outcome.effects)
        if erased:
            self.ledger = set(self.world.notes)
        assert self.ledger <= set(self.world.notes)
        self.ledger = set(self.world.notes)

    @rule(company=TEXTS | st.none(), role=TEXTS | st.none(), stage=st.sampled_from([None, "junk", *Stage]))
    def is_rejected(self, company: str | None, role: str | None, stage: str | None) -> None:
        event = Rejected(self.world.source(), private(company), private(role), stage)
        hard = heard(event, self.world.state, self.world.context())
        letters = [Whole(note.text) for note in self.world.state.notes if note.kind is NoteKind.LETTER and not hard]
        arrived = self.world.happens(event)
        self.check(arrived)
        assert isinstance(arrived.replies[0], Message)
        assert letters[-1:] == [part for part in arrived.replies[0].parts if isinstance(part, Whole)]

    @initialize()
    def begins(self) -> None:
        self.check(self.world.happens(Rejected(self.world.source(), private("Acme"), None, "interview")))

    @rule(action=st.sampled_from(ON_THE_WAY), argument=st.sampled_from(ARGUMENTS), choice=st.sampled_from(CHOICES))
    @precondition(lambda self: self.world.state.journey)
    def presses_on_the_journey(self, action: Action, argument: str, choice: str) -> None:
        journey = self.world.state.journey
        assert journey
        ref = f"{journey.ref}-{argument[:3]}" if action in {Action.FELT, Action.ANOTHER_DAY} else journey.ref
        event = Pressed(self.world.source(), action, ref, argument, (choice,))
        if action in FORM_ACTIONS:
            self.world.forms.append(form(self.world.state, event, self.world.context()))
        else:
            self.check(self.world.happens(event))

    @rule()
    @precondition(lambda self: self.world.state.open_journey)
    def says_yes(self) -> None:
        journey = self.world.state.open_journey
        assert journey
        shown = str(int((self.world.now + timedelta(hours=24)).timestamp()))
        for _ in range(2):
            self.check(self.world.happens(Pressed(self.world.source(), Action.CHECK_IN_YES, journey.ref, shown)))

    @rule(became=st.sampled_from(Fate))
    def channel_takes_what_it_likes(self, became: Fate) -> None:
        self.world.fate = became

    @rule(data=st.data())
    @precondition(lambda self: self.world.shown)
    def presses_something_shown(self, data: st.DataObject) -> None:
        message = data.draw(st.sampled_from(self.world.shown[-6:] + self.world.shown[:3]))
        one = [*[one for row in message.rows for one in row], *([message.choice] if message.choice else [])]
        if not one:
            return
        pressed = data.draw(st.sampled_from(one))
        options = [option.value for option in getattr(pressed, "options", ())]
        choices = data.draw(st.lists(st.sampled_from(options), min_size=1, max_size=3, unique=True)) if options else []
        answer = self.world.presses(pressed, *choices)
        if isinstance(answer, Outcome):
            self.check(answer)
            if pressed.action in ON_A_STEP and self.world.state.open_journey:
                self.assert_way_out(answer)

    def assert_way_out(self, answer: Outcome) -> None:
        """Skip, Stop and Help lines on every step; a card that says it is stale shows where one is."""
        message = answer.replies[0]
        assert isinstance(message, Message)
        actions = {one.action for row in message.rows for one in row}
        assert {Action.SKIP, Action.STOP, Action.HELP_LINES} <= actions

    @rule(
        action=st.sampled_from([*Action, None]),
        ref=st.sampled_from(["", "nobody", "r00000001", "r00000001-x"]),
        argument=st.sampled_from(
            ["", "day", "heavier", "email", "keep_going", "99999999999", "-1", "r00000001-liked", "4/x", "light"]
        ),
        choices=st.lists(st.sampled_from(["", "570", "9999999", "US", "junk", "apply"]), max_size=2),
    )
    def presses_something_forged(self, action: Action | None, ref: str, argument: str, choices: list[str]) -> None:
        if action in FORM_ACTIONS:
            return
        self.check(self.world.happens(Pressed(self.world.source(), action, ref, argument, tuple(choices))))

    @rule(data=st.data())
    @precondition(lambda self: self.world.forms)
    def submits_a_form(self, data: st.DataObject) -> None:
        opened = data.draw(st.sampled_from(self.world.forms))
        fields = {field.id: data.draw(TEXTS | st.just("")) for field in opened.fields}
        self.check(self.world.submits(opened, **fields))

    @rule(action=st.sampled_from(Action), text=TEXTS)
    def submits_something_forged(self, action: Action, text: str) -> None:
        event = Submitted(self.world.source(), action, "nobody", "junk", {"liked": Private(text)})
        self.check(self.world.happens(event))

    @rule(
        topic=st.sampled_from(["where", "progress", "notes", "plan", "settings", "privacy", "help"]),
        zone=st.none() | TEXTS | st.sampled_from(["Berlin", "Asia/Tokyo", "14:30"]),
        hour=st.none() | TEXTS | st.sampled_from(["10", "10:30", "3 am"]),
    )
    def asks(self, topic: str, zone: str | None, hour: str | None) -> None:
        wrapped = {name: private(text) for name, text in (("zone", zone), ("hour", hour))}
        self.check(self.world.happens(Asked(self.world.source(), topic, wrapped["zone"], wrapped["hour"])))  # type: ignore[arg-type]

    @rule(theme=st.none() | TEXTS | st.sampled_from(["storm", "rest"]))
    def wants_encouragement(self, theme: str | None) -> None:
        self.check(self.world.happens(Encouraged(self.world.source(), theme)))

    @rule(text=TEXTS)
    def writes(self, text: str) -> None:
        self.check(self.world.happens(Wrote(self.world.source(), Private(text))))

    @rule(hours=st.integers(0, 200))
    def waits(self, hours: int) -> None:
        self.world.passes(timedelta(hours=hours))

    @rule(zone=st.sampled_from([None, "Europe/Berlin", "Asia/Kathmandu", "Pacific/Apia"]), channel=st.booleans())
    def moves(self, zone: str | None, channel: bool) -> None:
        self.world.zone, self.world.channel = zone, channel

    @rule()
    @precondition(lambda self: self.world.pending)
    def meets_a_check_in(self) -> None:
        coming = self.world.next_to_come()
        held = coming.kind in WAITING and quiet(self.world.state, max(self.world.now, coming.due_at))
        outcome = self.world.meets_check_in()

        assert outcome
        if silence.ENDED in self.world.state.silent and not outcome.replies:
            return
        if held and not self.world.state.settings.stopped:
            assert () == outcome.replies
            assert coming.kind in {one.kind for one in self.world.pending.values()}
            return
        assert [Audience.DIRECT] == [reply.audience for reply in outcome.replies if isinstance(reply, Message)]
        self.check(outcome)

    @rule()
    @precondition(lambda self: self.world.pending)
    def cannot_be_written_to(self) -> None:
        """They are told when they next come by, after their answer, once; in quiet days that waits."""
        missed = self.world.misses_check_in()
        waits = not missed or self.world.state.settings.stopped or quiet(self.world.state, self.world.now)
        told = self.world.told
        first = self.world.happens(Asked(self.world.source()))
        second = self.world.happens(Asked(self.world.source()))
        self.check(first)

        assert waits or (len(first.replies) > len(second.replies) and self.world.told == told + 1)

    @invariant()
    def at_most_one_promise_of_a_kind(self) -> None:
        """One yes, one message of its kind, and of a plan ahead; remembered is what is promised, in its order."""
        to_come = self.world.state.check_ins
        assert len({(one.kind, one.about) for one in to_come}) == len(to_come)
        plans = {note.id for note in self.world.state.notes if note.kind is NoteKind.PLAN and note.progress is None}
        assert {one.about for one in to_come if one.kind is Kind.PLAN} <= plans
        assert list(to_come) == sorted(to_come, key=lambda one: one.due_at)
        assert self.world.pending == {one.id: one for one in to_come}

    @invariant()
    def never_after_stop(self) -> None:
        """Nothing is promised to somebody who said stop."""
        assert not (self.world.state.settings.stopped and self.world.pending)

    @invariant()
    def notes_agree(self) -> None:
        """What is remembered is what is kept."""
        assert {note.id: note for note in self.world.state.notes} == self.world.notes

    @invariant()
    def channel_sees_encouragement_only(self) -> None:
        """Only a quote, a win or words meant for others stand in a channel, and from whom, if they chose to say so."""
        shared = ("quote-from-", "win-public-", "win-named-")
        public = [message for message in self.world.shown if message.audience is Audience.CHANNEL]
        said = [part for message in public for part in message.parts if not isinstance(part, Saying | Whole)]
        whole = [message for message in public if any(isinstance(part, Whole) for part in message.parts)]

        assert all(Line("quote-from-someone") in message.parts for message in whole), "Own words are never signed."
        assert all(isinstance(part, Line) and part.id.startswith(shared) for part in said)

    @invariant()
    def closed_is_closed(self) -> None:
        """A journey that is over says when it ended."""
        journey = self.world.state.journey
        assert journey is None or (journey.step is Step.CLOSED) == (journey.closed_at is not None)


Laws.TestCase.settings = settings(max_examples=150, stateful_step_count=50, deadline=None)
TestLaws = Laws.TestCase


def test_forms_fit_every_platform() -> None:
    """Every form has at most five questions, all with words, and opens for a stranger too."""
    for action in sorted(FORM_ACTIONS):
        world = World()
        opened = form(world.state, Pressed(world.source(), action, "r1", "email"), world.context())

        assert isinstance(opened, Form)
        assert 1 <= len(opened.fields) <= 5
        for line in (opened.title, *[field.label for field in opened.fields]):
            assert_said_well(line)
        assert_said_well(opened.fields[0].hint) if opened.fields[0].hint else None
