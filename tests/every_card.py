"""Every card and form the conversation can show, found by pressing whatever there is until nothing new comes up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import get_args

from bot.community import DECLINES, Community, Feature, Flame, Schedule, Verdict, Word
from bot.effects import Context
from bot.events import (
    Asked,
    CheckInDue,
    Encouraged,
    Event,
    Fate,
    Joined,
    Pressed,
    Rejected,
    Source,
    Submitted,
    Topic,
    Wrote,
)
from bot.flow import form, update
from bot.past import Dated, Earlier
from bot.private import Private
from bot.replies import Choice, Form, Line, Message, Pick, Reply
from bot.sharing import for_the_channel, shared
from bot.state import CheckIn, Kind, Note, NoteKind, Settings, Sort, Stage, State, Win
from bot.tokens import FORM_ACTIONS
from tests.bot.world import DRAFT_CHECKS, HELP_LINES, QUOTES, START

HERE = Schedule(on=True, room="t:c/1", zone="Europe/Berlin", by="t:1", theme="rest")
OPEN = Community(
    on=frozenset(Feature),
    country="DE",
    moderators=("t:2", "t:3"),
    wins_room="t:c/1",
    lantern_room="t:c/1",
    quotes=HERE,
    weekly=replace(HERE, theme=""),
)
SHUT = Community(on=frozenset(), quotes=replace(HERE, on=False, stopped="closed"))

OFTEN = 25
"""Presses of one button at one point of a journey."""

TOPICS: tuple[Topic, ...] = get_args(Topic)


@dataclass
class Found:
    """What came up: each card once, as told by the lines on it, and each form."""

    words: Private
    replies: list[Reply] = field(default_factory=list)
    forms: dict[str, Form] = field(default_factory=dict)
    _seen: set[tuple[str, ...]] = field(default_factory=set)
    _pressed: Counter[object] = field(default_factory=Counter)
    _turn: int = 0

    @property
    def cards(self) -> list[Message]:
        """The cards among the replies, of those that say the same one."""
        alike = {tuple(sorted(told(one))): one for one in self.replies if isinstance(one, Message)}
        return list(alike.values())

    def source(self) -> Source:
        """Somebody who manages a community, in one of its channels."""
        self._turn += 1
        place = {"community": "t:c", "channel": True, "room": "t:c/1"}
        return Source(key=f"t:{self._turn}", member="t:1", manages=True, name=self.words, **place)  # type: ignore[arg-type]

    def context(self, community: Community) -> Context:
        """What the flow may know, in a community where something of everything is there."""
        word = Word("w1", "t:4", self.words, START)
        return Context(
            START + timedelta(minutes=self._turn),
            f"r{self._turn:08}",
            self._turn,
            QUOTES,
            HELP_LINES,
            community=community,
            waiting=(word, replace(word, id="w2")),
            pool=(word,) if self._turn % 2 else (),
            lantern=True,
            draft_checks=DRAFT_CHECKS,
        )

    def explore(self, state: State, event: Event, community: Community) -> None:
        """Let something happen, and press everything that comes up from there on."""
        waiting = [(state, event)]
        while waiting:
            before, what = waiting.pop()
            if self._often(before, what):
                continue
            outcome = update(before, what, self.context(community))
            for reply in outcome.replies:
                if self._is_new(reply, outcome.state):
                    self.replies.append(reply)
                    waiting += [(outcome.state, one) for one in self._presses(outcome.state, reply, community)]
                    if isinstance(what, Pressed) and isinstance(reply, Message) and for_the_channel(reply):
                        waiting += [(outcome.state, shared(what, reply, became)) for became in Fate]

    def _often(self, state: State, what: Event) -> bool:
        """Whether a button was pressed at one point of a journey so often that nothing new comes of it."""
        if not isinstance(what, Pressed):
            return False
        at = (state.journey.stage, state.journey.step, state.journey.steps) if state.journey else ()
        key = (*at, what.action, what.argument)
        self._pressed[key] += 1
        return self._pressed[key] > OFTEN

    def _is_new(self, reply: Reply, state: State) -> bool:
        stage = state.journey.stage if state.journey else None
        key = (stage or "", *sorted(set(told(reply))))
        new = key not in self._seen
        self._seen.add(key)
        return new

    def _presses(self, state: State, reply: Reply, community: Community) -> Iterator[Event]:
        if not isinstance(reply, Message):
            return
        for one in (button for row in reply.rows for button in row):
            pressed = Pressed(self.source(), one.action, one.ref, one.argument)
            if one.action in FORM_ACTIONS:
                yield from self._sent_in(form(state, pressed, self.context(community)))
            else:
                yield pressed
        chosen: tuple[str, ...] = ()
        if isinstance(reply.choice, Choice):
            chosen = tuple(option.value for option in reply.choice.options)
        elif isinstance(reply.choice, Pick):
            chosen = ("t:c/1",) if reply.choice.of == "room" else ("t:5", "t:1")
        for value in chosen:
            assert reply.choice
            yield Pressed(self.source(), reply.choice.action, reply.choice.ref, reply.choice.argument, (value,))

    def _sent_in(self, opened: Form) -> Iterator[Event]:
        self.forms.setdefault("/".join((opened.title.id, *(one.id for one in opened.fields))), opened)
        full = {one.id: Private(self.words.reveal()[: one.limit]) for one in opened.fields if not one.options}
        for fields in ({}, full):
            yield Submitted(self.source(), opened.action, opened.ref, opened.argument, fields)


def told(node: object) -> Iterator[str]:
    """The ids of lines, and the actions, in a reply."""
    if isinstance(node, tuple):
        for one in node:
            yield from told(one)
    elif isinstance(node, Line):
        yield node.id
        yield from (text for value in node.values.values() for text in told(value))
    elif hasattr(node, "__dataclass_fields__"):
        yield getattr(getattr(node, "action", None), "name", "")
        for name in node.__dataclass_fields__:
            yield from told(getattr(node, name))


def every_card(words: str = "aa") -> Found:
    """Explore everything. words: what the member writes wherever they can."""
    found = Found(Private(words))
    short = Private(words[:100])
    zoned = State(Settings(zone="Europe/Berlin", kind_words=True))
    for community in (OPEN, SHUT):
        for stage in (None, *Stage):
            found.explore(State(), Rejected(found.source(), short, short, stage), community)
            found.explore(zoned, Rejected(found.source(), None, None, stage), community)
        for state in (zoned, _long_here(zoned, found)):
            for topic in TOPICS:
                found.explore(state, Asked(found.source(), topic), community)
            found.explore(state, Rejected(found.source(), None, short), community)
        found.explore(zoned, Asked(found.source(), "settings", zone=short, hour=short), community)
        for text in ("stop", "help", words, "encourage", "rejectd"):
            found.explore(zoned, Wrote(found.source(), Private(text)), community)
        found.explore(zoned, Encouraged(found.source()), community)
        found.explore(zoned, Joined(found.source()), community)
        _promised(found, zoned, community)
        _promised(found, _long_here(zoned, found), community)
        told = replace(
            zoned, judged=(*DECLINES, Verdict.APPROVED, Verdict.BLOCKED), flames=(Flame("tea"), Flame("", short))
        )
        found.explore(told, Asked(found.source()), community)
    return found


def _long_here(state: State, found: Found) -> State:
    """Somebody who has been here for a while, and kept something of everything."""
    kinds = [one for one in NoteKind if one is not NoteKind.VALUES for _ in range(4)]
    notes = [Note(f"n{at}", "r0", kind, found.words, START, found.words) for at, kind in enumerate(kinds)]
    notes.append(Note("v", "r0", NoteKind.VALUES, Private("family/art"), START, found.words))
    sorted_ = (Note(f"s{one}", "r0", NoteKind.FEEDBACK, found.words, START, sort=one) for one in Sort)
    return replace(
        state,
        notes=(*notes, *sorted_),
        wins=tuple(Dated(one.value) for one in Win),
        heavier=1,
        journeys=2,
        earlier=tuple(Earlier(START - timedelta(days=30 * back), Stage.INTERVIEW) for back in range(1, 7)),
        draft=found.words,
    )


def _promised(found: Found, state: State, community: Community) -> None:
    """Messages that come by themselves, in time, late, and much too late."""
    begun = update(state, Rejected(found.source(), found.words, None), found.context(community)).state
    assert begun.journey
    ref = begun.journey.ref
    for kind in Kind:
        for late in (0, 2, 5):
            due = START - timedelta(days=late)
            one = CheckIn(f"{ref}-x{late}", ref, due, due.date(), kind=kind)
            waiting = replace(begun, check_ins=(one,))
            found.explore(waiting, CheckInDue(found.source(), one.id, ref, due), community)
            found.explore(replace(begun, missed=(one,)), Asked(found.source()), community)
