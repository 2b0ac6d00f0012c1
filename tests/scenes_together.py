"""Scenes with several people in them: what is shared and given, lanterns, moderators, admins, weekly cards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.community import Community, Decision, Feature, Flame, Room, Schedule, Verdict, Word
from bot.effects import Give, Outcome
from bot.events import Encouraged, Fate
from bot.flow import broadcast, kind_words, lantern, panel, together
from bot.private import Private
from bot.quotes import THEMES
from bot.replies import Form, Reply
from bot.state import State, Win
from bot.tokens import Action
from tests.bot.world import QUOTES, START
from tests.scenes import HERE, Scene, Town, asked, knowing, pressed, sent

KIND = Private("It took me nine months. Then one said yes.")
HEARD = {
    Fate.STANDS: "stands there",
    Fate.NO_ENTRY: "the bot may not write there",
    Fate.FILTERED: "a filter stops it",
    Fate.TOO_LONG: "it is too long",
    Fate.NOT_NOW: "the channel is busy",
    Fate.UNSURE: "no answer comes",
}
UNFIT = {
    "too long": "So " * 200,
    "a link": "Look at example.org, it helped me.",
    "a mention": "You are not alone, @everyone",
    "a way to reach somebody": "Call me: 0170 1234567",
    "unkind": "Do not be stupid.",
    "loud": "YOU WILL GET THERE AGAIN",
}
FULL = Community(
    on=frozenset(Feature),
    country="DE",
    moderators=("terminal:ada", "terminal:kim"),
    managers=tuple(f"terminal:{name}" for name in ("kim", "ben", "cleo", "dan", "eva", "finn")),
    keep_days=90,
    wins_room="terminal:here/wins",
    lantern_room=HERE,
    quotes=Schedule(on=True, room=HERE, days=frozenset(range(7)), zone="Europe/Berlin", theme="rest", silent=False),
    weekly=Schedule(on=True, room=HERE),
)
EMPTY = Community(
    on=frozenset(),
    quotes=Schedule(room=HERE, days=frozenset({0, 2}), stopped="closed"),
    weekly=Schedule(stopped="filtered"),
)
PAGES = tuple(panel.PAGES)


def by_itself(how: str, *replies: Reply) -> Scene:
    """A message that nobody's press led to."""
    return Scene(how, Town(), Outcome(State(), replies))


def shared() -> Iterator[Scene]:
    """What became of a card for the channel, and why it may not go there."""
    for became in Fate:
        for action in (Action.SHARE, Action.WORDS_SHARE):
            yield _shared(became, action)
    first = QUOTES[0].id
    for how, world in (
        ("the member shared one just before", knowing(Town(), shared_at=START)),
        ("one was shared there just before", Town(knows={"room": Room(last=START)})),
        ("it stood there before", Town(knows={"room": Room(seen=frozenset({first}))})),
        ("it was shared already", knowing(Town(), answered=("again",))),
        ("sharing is off", Town(community=EMPTY)),
        ("nobody reads along", Town(channel=False)),
    ):
        yield pressed(f"A quote is to be shared, and {how}", world, Action.SHARE, "again", first)
    named = {"name": Private("Noor")}
    for win in Win:
        yield pressed("Good news, shared by name", Town(where=named), Action.WIN_SHARE, "w1", f"n/{win.value}")
    elsewhere = Town(community=FULL)
    yield pressed("Good news, where another channel is for it", elsewhere, Action.WIN_CHOSEN, "w1", "", "offer")
    world = Town(where=named)
    yield Scene("/encourage, with a name to sign with", world, world.happens(Encouraged(world.source(), THEMES[0])))
    yield pressed("A quote, shared by name", Town(where=named), Action.SHARE, "q1", f"n/{first}")


def _shared(became: Fate, action: Action) -> Scene:
    world = Town(fate=became)
    world.happens(Encouraged(world.source(), THEMES[0]))
    if action is Action.WORDS_SHARE:
        form = world.presses(world.finds(Action.WORDS))
        assert isinstance(form, Form)
        world.submits(form, words=KIND.reveal())
    answer = world.presses(world.finds(action))
    assert isinstance(answer, Outcome)
    return Scene(f"It is shared, and {HEARD[became]}", world, answer)


def kind_ones() -> Iterator[Scene]:
    """Words of one's own and quotes for others: given, refused, received."""
    for why, text in UNFIT.items():
        yield sent(f"Words for others, and they are {why}", Town(), Action.WORDS, words=text)
    yield sent("Words of one's own, where nobody can read them", Town(community=EMPTY), Action.WORDS, words="Hello")
    yield sent("Words of one's own", _wrote(), Action.WORDS, words=KIND.reveal())
    yield pressed("The writer is blocked", _wrote(knows={"blocked": True}), Action.WORDS_POOL, "w1")
    yield pressed("The words are gone", Town(), Action.WORDS_POOL, "w1")
    for member in ("terminal:ada", "t:1"):
        yield pressed("Words for one person", _wrote(), Action.WORDS_TO, "w1", "", member)
        yield pressed("A quote for one person", Town(), Action.QUOTE_TO, "w1", QUOTES[0].id, member)
    yield pressed("A quote for one person, and it is gone", Town(), Action.QUOTE_TO, "w1", "gone", "terminal:ada")
    for what in (KIND, QUOTES[0]):
        yield by_itself("They arrive, as a direct message", kind_words.gift(Give("g1", "t:1", what)))
    word = Word("w1", "terminal:ada", KIND, START)
    world = Town(knows={"pool": (word,), "luck": 0})
    yield Scene("/encourage, and somebody here wrote it", world, world.happens(Encouraged(world.source())))
    told = knowing(Town(), journeys=1, judged=tuple(one for one in Verdict if one is not Verdict.WAITING))
    yield asked("Moderators decided; the next visit", told)


def _wrote(**more: object) -> Town:
    return knowing(Town(**more), draft=KIND)


def lanterns() -> Iterator[Scene]:
    """One stands in a channel, others leave something, and it is brought."""
    yield by_itself("A lantern stands in the channel", lantern.card("l1"))
    yield pressed("It is over", Town(), Action.FLAME, "", "", "tea")
    yield sent("Words at a lantern, and they are unkind", Town(), Action.FLAME_OWN, "l1", words="Do not be stupid.")
    yield pressed("It cannot be lit now", Town(knows={"lantern": False}), Action.LANTERN, "l1")
    for action in (Action.LANTERN_LOOK, Action.LANTERN_BLOCK):
        yield pressed("A moderator looks at a lantern", Town(), action, "l1")
    flames = (*(Flame(line) for line in lantern.LINES), Flame(lantern.OWN, KIND))
    yield asked("Others left something; the next visit", knowing(Town(), journeys=1, flames=flames))


def weekly() -> Iterator[Scene]:
    """Friday in a channel."""
    for how, counts in (("a no, and going on", (15, 10)), ("a no alone", (15, None))):
        card = together.card(*counts)
        assert card
        yield by_itself(f"The weekly card: {how}", card)
    yield pressed("Its picture, from another time", Town(), Action.WEEK_PICTURE, "", "7-9-light")


def moderators() -> Iterator[Scene]:
    """What waits, and what is decided."""
    words = tuple(Word(f"w{at}", "terminal:kim", KIND, START) for at in range(2))
    for waiting in (words, words[:1], ()):
        yield pressed(f"{len(waiting)} wait for a moderator", Town(knows={"waiting": waiting}), Action.QUEUE)
    yield pressed("Somebody else looks there", Town(where={"manages": False}), Action.QUEUE)


def admins() -> Iterator[Scene]:
    """Every page, where all is on and where nothing is."""
    for how, community in (("all is on", FULL), ("nothing is on", EMPTY)):
        yield asked(f"/onward admin, where {how}", Town(community=community), "admin")
        for name in PAGES:
            yield asked(f"/onward admin {name}, where {how}", Town(community=community), "admin", name)
    yield asked("/onward admin, in a direct message", Town(where={"community": ""}), "admin")
    yield asked("/onward admin, typed by a member", Town(where={"manages": False}), "admin")
    afar = Town()
    yield pressed("A page, opened in a direct message", afar, Action.ADMIN_PAGE, "here", "wins")
    for place in ("15:00", "nowhere at all"):
        yield sent(f"The channel's people are in {place}", Town(), Action.ADMIN_FORM, "", "quotes/zone", place=place)
    yield pressed("Who changed what", _decided(), Action.ADMIN_LOG)
    yield pressed("Who changed what, before", _decided(), Action.ADMIN_LOG, "10")
    member = Town(where={"manages": False}).source().member
    named = Town(where={"manages": False}, community=replace(FULL, managers=(member,)))
    yield pressed("A named manager names another", named, Action.ADMIN_SET, "", "managers", "terminal:kim")
    yield pressed("A preview where there are no quotes", Town(knows={"quotes": ()}), Action.ADMIN_PREVIEW, "", "quotes")
    for page in ("quotes", "weekly"):
        for why in ("filtered", "closed"):
            schedule = Schedule(room=HERE, stopped=why)
            yield by_itself("A channel took no posts; its admin reads", broadcast.stopped("here", page, schedule))


CHANGES = (
    *(
        ("quotes", to)
        for to in (
            "on",
            "off",
            "loud",
            "silent",
            "days:1",
            "hour:9",
            "zone:UTC",
            "theme:rest",
            "?",
            "stopped:filtered",
            HERE,
        )
    ),
    *(("sharing", "on"), ("words", "off"), ("wins", "anywhere"), ("wins", HERE), ("moderators", "-terminal:ada")),
    *(("moderators", "terminal:ada"), ("language", "es"), ("country", "DE"), ("keep", "90"), ("older", "on")),
)


def _decided() -> Town:
    who = {0: None, CHANGES.index(("quotes", "stopped:filtered")): None}
    decisions = tuple(
        Decision(START + timedelta(minutes=at), who.get(at, Private("Ada")), what, to)
        for at, (what, to) in enumerate(CHANGES)
    )
    return Town(community=replace(FULL, decisions=decisions))
