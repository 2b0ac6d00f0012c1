"""Scenes that no press from a first card leads to: what comes by itself, what several people do, what is in the way."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from bot.community import Community, Feature
from bot.draft_checks import Finding
from bot.effects import Context, Outcome
from bot.events import Asked, Encouraged, Pressed, Rejected, Source, Submitted, Topic
from bot.flow import quiet, silence
from bot.past import Asking, Dated, Earlier
from bot.private import Private
from bot.state import (
    CheckIn,
    Kind,
    Note,
    NoteKind,
    SmallStep,
    Sort,
    Stage,
    State,
    Way,
    Win,
)
from bot.tokens import Action
from tests.bot.world import START, World

HERE = "terminal:here/here"
EVERYTHING = Community(on=frozenset(Feature))
DRAFTS = tomllib.loads((Path(__file__).parent / "drafts" / "en.toml").read_text(encoding="utf-8"))


@dataclass
class Town(World):
    """A member who manages a community, which has everything unless it is told otherwise."""

    community: Community = EVERYTHING
    knows: Mapping[str, object] = field(default_factory=dict)
    where: Mapping[str, object] = field(default_factory=dict)

    def source(self) -> Source:
        """The same person, in a channel."""
        there = {"manages": True, "room": HERE, "community": "terminal:here", **self.where}
        return replace(super().source(), **there)

    def context(self) -> Context:
        """With all a community can have."""
        return replace(super().context(), **{"community": self.community, "lantern": True, **self.knows})


@dataclass(frozen=True)
class Scene:
    """What is said, how it came to that, and the world in which it can be answered."""

    how: str
    world: World
    outcome: Outcome


def twin(world: World) -> World:
    """The same member at the same moment, for another way on."""
    kept = {"notes": dict(world.notes), "pending": dict(world.pending)}
    return replace(world, shown=[*world.shown], forms=[*world.forms], **kept)


def begun(**known: object) -> Town:
    """Somebody who told of a no after an interview."""
    world = Town(zone="Europe/Berlin", **known)
    world.happens(Rejected(world.source(), Private("Acme"), Private("Data engineer"), Stage.INTERVIEW.value))
    return world


def pressed(how: str, world: World, action: Action, ref: str = "", argument: str = "", *choices: str) -> Scene:
    """A press on a button that may stand on an old card."""
    return Scene(how, world, world.happens(Pressed(world.source(), action, ref, argument, choices)))


def asked(how: str, world: World, topic: Topic = "where", about: str = "", **given: object) -> Scene:
    """A typed command."""
    return Scene(how, world, world.happens(Asked(world.source(), topic, about=about, **given)))


def sent(how: str, world: World, action: Action, ref: str = "", argument: str = "", **fields: str) -> Scene:
    """A form that comes back."""
    given = {name: Private(text) for name, text in fields.items()}
    return Scene(how, world, world.happens(Submitted(world.source(), action, ref, argument, given)))


def ref(world: World) -> str:
    """Of the journey they are on."""
    assert world.state.journey
    return world.state.journey.ref


def knowing(world: Town, **changes: object) -> Town:
    """The same member, of whom more is known."""
    world.state = replace(world.state, **changes)
    return world


def comes(how: str, kind: Kind, later: int = 1, *, about: str = "", days: int = 0, **changes: object) -> Scene:
    """A promised message, some days after the no."""
    world = knowing(begun(), **changes)
    due = world.now + timedelta(days=later)
    promise = CheckIn(f"{ref(world)}-x1", ref(world), due, due.date(), kind=kind, about=about, days=days)
    world.state = replace(world.state, check_ins=(promise,))
    world.pending[promise.id] = promise
    outcome = world.meets_check_in()
    assert outcome
    return Scene(how, world, outcome)


def mornings() -> Iterator[Scene]:
    """What was promised for the next day."""
    world = begun()
    for action in (Action.TAKE_A_DAY, Action.REST, Action.ASK_CHECK_IN, Action.CHECK_IN_YES):
        world.presses(world.finds(action))
    late = twin(world)
    came = world.meets_check_in()
    assert came
    yield Scene("The check-in comes", world, came)
    late.passes(timedelta(days=5))
    away = late.meets_check_in()
    assert away
    yield Scene("The check-in comes after Onward was away", late, away)
    yield comes("One of those that come each day", Kind.NEXT_DAY, 2, days=3)
    yield comes("The last of those that come each day", Kind.NEXT_DAY, 5, days=1)
    yield comes("The check-in comes, and there is a plan", Kind.NEXT_DAY, notes=(plan(),))
    daily = begun(state=State(notes=(plan(),)))
    daily.happens(Pressed(daily.source(), Action.CHECK_IN_DAILY, ref(daily)))
    yield pressed("A plan is let be, and a message comes each day", daily, Action.PLAN_LET_BE, "", "p1")
    long = replace(plan(), text=Private("they ask " + "again " * 30), more=Private("breathe"))
    yield comes("The check-in comes, and the plan is a long one", Kind.NEXT_DAY, notes=(long,))
    for before in (0, 1):
        heavy = knowing(begun(), heavier=before)
        yield pressed(("Heavier", "Heavier, again")[before], heavy, Action.FELT, f"{ref(heavy)}-x1", "heavier")
    quiet_one = quiet.begun(State(), START).no_quotes_until
    yield comes("The check-in comes after words that were about a life", Kind.NEXT_DAY, no_quotes_until=quiet_one)
    world = knowing(begun(), silent=("one", "two", silence.ENDED))
    yield asked("Two of those that come each day met silence; the next visit", world)
    missed = CheckIn(f"{ref(world)}-x1", ref(world), START, START.date())
    yield asked("The check-in could not be delivered; the next visit", knowing(begun(), missed=(missed,)))


def plan(**more: object) -> Note:
    """If they ask about a gap, then two sentences."""
    condition, intention = Private("they ask about the gap"), Private("say my two sentences")
    return Note("p1", "r00000001", NoteKind.PLAN, condition, START, intention, **more)


def asked_for() -> Iterator[Scene]:
    """Messages that each had a yes of their own."""
    yield comes("Five working days after a letter", Kind.FOLLOW_UP, 7)
    yield comes("On Friday", Kind.LOOK_BACK, 4)
    yield comes("A plan comes at the time that was picked", Kind.PLAN, about="p1", notes=(plan(),))
    yield comes("Ten weeks after the first no", Kind.FAR, 70)
    for number in range(1, 5):
        yield comes(f"Question {number + 1} about the career plan comes", Kind.CAREER, career=Asking(number))
    stopped = replace(State().settings, stopped=True)
    for kind, action in ((Kind.FOLLOW_UP, Action.FOLLOW_UP), (Kind.CAREER, Action.CAREER_SKIP)):
        world = knowing(begun(), settings=stopped)
        yield pressed(f"Messages are off, and {kind.value.replace('_', ' ')} is pressed", world, action, ref(world))
    answer = Note("c1", "r00000001", NoteKind.CAREER, Private("Work with my hands"), START)
    today = Asking(2, START.date())
    yield pressed("Today's question was met", knowing(begun(), career=today, notes=(answer,)), Action.CAREER)
    yield pressed("All five were met", knowing(begun(), career=Asking(5), notes=(answer,)), Action.CAREER)
    world = begun()
    world.passes(timedelta(weeks=12))
    yield pressed("The far message is asked for when its time is over", world, Action.FAR_YES, ref(world))
    yield pressed("A message is moved that is there no more", begun(), Action.LATER, "", "plan:p9", "week")
    world = begun()
    world.happens(Pressed(world.source(), Action.FOLLOW_UP, ref(world)))
    yield asked("A follow-up is promised", world)
    world = begun()
    world.happens(Pressed(world.source(), Action.REACH_OUT, ref(world)))
    yield asked("In the second step", world)


def checked() -> Iterator[Scene]:
    """What a friend would say about a draft."""
    good = {Finding.LONG: "Thank you. " + "It was good to meet all of you and to hear about the work. " * 20}
    for finding in Finding:
        draft = good.get(finding) or DRAFTS["bad"][finding.value][0]
        yield _checks(finding.value.replace("-", " "), draft, Way.EMAIL)
    yield _checks("too long for LinkedIn", good[Finding.LONG], Way.LINKEDIN)
    yield _checks("more than three things", " ".join(one[0] for one in DRAFTS["bad"].values()), Way.EMAIL)
    yield _checks("an insult", "Thank you, you idiots.", Way.EMAIL)
    yield _checks("nothing to change", DRAFTS["good"][0], Way.EMAIL)
    yield sent("An empty draft", begun(), Action.CHECK_DRAFT)


def _checks(how: str, draft: str, way: Way) -> Scene:
    world = begun()
    return sent(f"A draft is checked: {how}", world, Action.CHECK_DRAFT, ref(world), way.value, draft=draft)


def drafted() -> Iterator[Scene]:
    """Every draft: how far it had come, which way, how it sounds."""
    named = {"their_name": Private("Ms. Rossi"), "my_name": Private("Noor"), "valued": Private("the warm welcome")}
    for stage in (None, *Stage):
        for way in Way:
            for tone in ("warm", "brief", "formal"):
                yield _draft(f"{way.value}, {tone}, {(stage or 'no stage').replace('_', ' ')}", way, tone, stage=stage)
    for tone in ("warm", "brief", "formal"):
        for way in Way:
            yield _draft(f"{way.value}, {tone}, with names", way, tone, **named)
    for name in ("their_name", "my_name", "role", "company"):
        known = dict.fromkeys(("role", "company")) | {name: {**named, "role": Private("Nurse")}.get(name)}
        yield _draft(f"call, of all names only {name.replace('_', ' ')}", Way.CALL, "warm", **known)
    bare = {"role": None, "company": Private("Acme")}
    yield _draft("e-mail, of which only the company is known", Way.EMAIL, "warm", **bare)
    yield _draft("e-mail, of which nothing is known", Way.EMAIL, "formal", role=None, company=None)


def _draft(how: str, way: Way, tone: str, **known: object) -> Scene:
    world = begun()
    assert world.state.journey
    unsure = Note("g1", "r0", NoteKind.GROWTH, Private("my examples"), START)
    knowing(world, journey=replace(world.state.journey, **known), notes=(unsure,) if tone == "formal" else ())
    return pressed(f"A draft: {how}", world, Action.DRAFT, ref(world), f"{way.value}/{tone}")


def long_here() -> Iterator[Scene]:
    """What somebody finds who has kept something of everything."""
    words = Private("I explained the trade-offs calmly")
    kinds = [one for one in NoteKind if one not in {NoteKind.VALUES, NoteKind.PLAN} for _ in range(2)]
    notes = (
        *(Note(f"n{at}", "r0", kind, words, START, where=words) for at, kind in enumerate(kinds)),
        *(Note(f"s{one}", "r0", NoteKind.FEEDBACK, words, START, sort=one) for one in Sort),
        Note("v", "r0", NoteKind.VALUES, Private("family/art"), START, words),
        replace(plan(), more=None, where=Private("on a call")),
    )
    done = tuple(Dated(one.value, START.date()) for one in SmallStep)
    wins = tuple(Dated(one.value, START.date()) for one in Win)
    for topic in ("progress", "notes", "plan", "settings"):
        earlier = tuple(Earlier(START - timedelta(days=40 * back), Stage.INTERVIEW) for back in range(1, 7))
        changes = {"notes": notes, "wins": wins, "done": done, "journeys": 7, "earlier": earlier}
        yield asked(f"/onward {topic}, after a while", knowing(begun(), **changes), topic)
    for span, days in (("months", 200), ("quarters", 700), ("years", 2000)):
        earlier = (Earlier(START - timedelta(days=days)), Earlier(START - timedelta(days=20), Stage.INTERVIEW))
        world = knowing(begun(), earlier=earlier)
        yield pressed(f"The path over {span}, as a picture", world, Action.PATH_PICTURE, argument="light")
    yield pressed("A picture of a path that has not begun", Town(), Action.PATH_PICTURE, argument="light")
    points = tuple(Note(f"g{at}", "r0", NoteKind.GROWTH, Private(text), START) for at, text in enumerate(("a", "b")))
    for ticked in ((), ("g0",), ("g0", "g1")):
        world = knowing(begun(), notes=points)
        yield pressed(f"{len(ticked)} of two points were there again", world, Action.RETURNED, ref(world), "", *ticked)
    world = knowing(begun(), notes=points)
    yield sent("It was noted what felt unsure", world, Action.INTERVIEW_NOTES, ref(world), unsure="My examples")
    world = begun()
    yield sent("/rejected again, while a journey is open", world, Action.BEGIN, company="Bolt")


def in_the_way() -> Iterator[Scene]:
    """Buttons from another time, words that are not understood, and what is gone."""
    yield pressed("A button from another time", begun(), Action.CONTINUE, "r99999999")
    for action in (Action.NOTE_OPEN, Action.PLAN_DONE):
        yield pressed("Its note is gone", begun(), action, "r00000001", "n9", "n9")
    world = begun()
    yield sent("A form comes back after its journey", world, Action.INTERVIEW_NOTES, "r99999999", liked="My calm")
    yield pressed("No small step is picked", world, Action.STEPS_CHOSEN, ref(world))
    yield pressed("Writing it out, on the first evening", begun(), Action.WRITING, "r00000001")
    yield asked("/onward settings, at three at night", begun(), "settings", hour=Private("3"))
    for place in ("nowhere at all", "15:00"):
        yield asked(f"/onward settings, in {place}", begun(), "settings", zone=Private(place))
    yield asked("/onward settings, and messages are off", _off(), "settings")
    quiet_one = quiet.begun(State(), START).no_quotes_until
    for country in ("", "DE", "MY"):
        settings = replace(State().settings, country=country)
        world = knowing(begun(), no_quotes_until=quiet_one, settings=settings)
        yield Scene("/encourage, on a day with heavy words", world, world.happens(Encouraged(world.source())))
    for country in ("US", "IE", "CA"):
        yield pressed(f"Help lines of {country}", begun(), Action.COUNTRY, "", "", country)
    world = Town(knows={"quotes": ()})
    yield Scene("/encourage, where there are no quotes", world, world.happens(Encouraged(world.source())))


def _off() -> Town:
    return knowing(begun(), settings=replace(State().settings, stopped=True))
