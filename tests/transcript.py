"""Every English screen in the order somebody can meet it, as plain text to be read aloud.

`python -m tests.transcript docs/reading-aloud.md` writes it. Screens are found by pressing: every button, list and form
of every card, from each way in, depth first. A screen is read where it has a sentence that was not read before.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from adapters.terminal import render
from bot.community import Community, Feature
from bot.effects import Context, Outcome
from bot.events import Asked, Encouraged, Fate, Joined, Rejected, Source, Topic, Wrote
from bot.private import Private
from bot.quotes import THEMES
from bot.replies import Bullets, Button, Choice, Copyable, Document, Form, Line, Message, Option, Reply, Saying, Whole
from bot.state import Stage
from bot.tokens import Action
from bot.words import Words
from tests.bot.world import World

HEAD = """# Every screen, read aloud

Made by `python -m tests.transcript docs/reading-aloud.md` (`make pictures`), from the flow as it is: every English
sentence once, on the first screen that has it, in the order in which somebody can meet them by pressing every button.
Read it aloud, in order, after a change of words: what cannot be said to a person across a table does not belong here.
Buttons stand in [brackets].
"""
WORDS = Words()
MANY = 8
"""Lists of up to so many options are tried out option by option; of a longer one, only the first is."""
SAID = {
    "company": "Acme",
    "role": "Data engineer",
    "place": "Berlin",
    "draft": "Thanks. I have five years of experience.",
    "kind": "It took me nine months. Then one said yes.",
}
HEARD = {
    Fate.STANDS: "stands there",
    Fate.NO_ENTRY: "the bot may not write there",
    Fate.FILTERED: "a filter stops it",
    Fate.TOO_LONG: "it is too long",
    Fate.NOT_NOW: "the channel is busy",
    Fate.UNSURE: "no answer comes",
}


class Town(World):
    """A member who manages a community in which everything is switched on."""

    def source(self) -> Source:
        """The same person, in a channel."""
        known = super().source()
        return Source(**{**_fields(known), "manages": True, "room": "terminal:here/here", "community": "terminal:here"})

    def context(self) -> Context:
        """With all a community can have."""
        everything = Community(on=frozenset(Feature))
        return Context(**{**_fields(super().context()), "community": everything, "lantern": True})


def _fields(one: object) -> dict[str, object]:
    return {name: getattr(one, name) for name in one.__slots__}  # type: ignore[attr-defined]


@dataclass
class Reader:
    """Reads every new screen once."""

    lines: list[str] = field(default_factory=lambda: [HEAD])
    met: set[str] = field(default_factory=set)
    read: set[str] = field(default_factory=set)

    def chapter(self, title: str) -> None:
        """A way in."""
        self.lines += [f"\n## {title}\n"]

    def reads(self, world: World, outcome: Outcome, how: str) -> None:
        """The answer to one thing that happened, and all that can be pressed from there."""
        waiting = [(world, outcome, how)]
        while waiting:
            there, answer, pressed = waiting.pop()
            cards = [reply for reply in answer.replies if self._is_new(reply)]
            unread = [card for card in cards if _ids(card) - self.read]
            if unread:
                self.lines += [f"\n*{pressed}*\n", "\n\n".join(_aloud(card) for card in unread)]
                self.read.update(*(_ids(card) for card in unread))
            following = [step for card in cards if isinstance(card, Message) for step in self._steps(there, card)]
            waiting += reversed(following)

    def _steps(self, world: World, card: Message) -> Iterator[tuple[World, Outcome, str]]:
        for one, chosen, label in _ways(card):
            there = _twin(world)
            answer = there.presses(one, *chosen)
            if isinstance(answer, Form):
                if self._new_text(_form(answer)):
                    self.lines += [f"\n*{label}*\n", _form(answer)]
                filled = there.submits(answer, **{one.id: _given(one.id, one.options) for one in answer.fields})
                yield there, filled, f"{label}, filled in"
            else:
                yield there, answer, label

    def _is_new(self, reply: Reply) -> bool:
        return self._new_text(repr(sorted(_ids(reply))))

    def _new_text(self, text: str) -> bool:
        new = text not in self.met
        self.met.add(text)
        return new


def _twin(world: World) -> World:
    """The same member at the same moment, for another way on."""
    kept = {"notes": dict(world.notes), "pending": dict(world.pending)}
    return replace(world, shown=[*world.shown], forms=[*world.forms], **kept)


def _given(name: str, options: tuple[Option, ...]) -> str:
    return options[0].value if options else SAID.get(name, "I explained the trade-offs calmly")


def _ways(card: Message) -> Iterator[tuple[Button | Choice, tuple[str, ...], str]]:
    for row in card.rows:
        for one in row:
            if one.action is not Action.ERASE_SURE:
                yield one, (), f"[{_text(one.label)}]"
    choice = card.choice
    if isinstance(choice, Choice):
        for option in choice.options if len(choice.options) <= MANY else choice.options[:1]:
            yield choice, (option.value,), f"{_text(choice.prompt)}: {_text(option.label)}"


def _ids(node: object) -> set[str]:
    """The sentences of a reply, by id: what a value in them says is not what makes a screen another one."""
    if isinstance(node, Line):
        return {node.id}
    if isinstance(node, Message):
        parts = set().union(*(_ids(part) for part in (*node.parts, node.title)))
        return parts | {one.label.id for row in node.rows for one in row}
    if isinstance(node, Bullets):
        return set().union(*(_ids(one) for one in node.items))
    if isinstance(node, Copyable):
        return _ids(node.line)
    return {type(node).__name__} if isinstance(node, Saying | Whole | Document) else set()


def _text(line: Line) -> str:
    return WORDS.text(line, "en", render.SHOWN)


def _aloud(reply: Reply) -> str:
    match reply:
        case Message():
            return "\n\n".join(_said(reply))
        case Document():
            return _text(reply.about)
        case _:
            return _text(reply.alt)


def _said(card: Message) -> Iterator[str]:
    drawn = render.message(card, WORDS, "en")
    if card.audience.value == "channel":
        yield "(Everybody in the channel reads this.)"
    labels = {entry.label for entry in drawn.entries}
    for piece in drawn.pieces:
        if piece.look == "title":
            yield f"**{piece.text}**"
        elif piece.look != "entry":
            yield piece.text.replace("\n", "  \n") if piece.look != "bullet" else piece.text
    buttons = [entry.label for entry in drawn.entries if entry.value is None]
    options = [entry.label for entry in drawn.entries if entry.value is not None]
    if options:
        shown = options if len(options) <= MANY + 1 else [*options[:3], "…"]
        yield " · ".join(shown)
    if buttons:
        yield " ".join(f"[{label}]" for label in buttons)
    assert labels or not card.rows or not any(card.rows)


def _form(form: Form) -> str:
    lines = [f"**{_text(form.title)}** (a form)"]
    for one in form.fields:
        hint = f" {_text(one.hint)}" if one.hint else ""
        lines.append(f"{_text(one.label)}:{hint}")
    return "\n\n".join(lines)


def transcript() -> str:
    """All of it."""
    reader = Reader()
    reader.chapter("/rejected")
    for stage in (Stage.INTERVIEW, *Stage):
        world = Town(zone="Europe/Berlin")
        begun = world.happens(Rejected(world.source(), Private("Acme"), Private("Data engineer"), stage.value))
        reader.reads(world, begun, f"/rejected Acme, Data engineer, {stage.value.replace('_', ' ')}")
    world = Town()
    reader.reads(world, world.happens(Rejected(world.source())), "/rejected")
    _next_day(reader)
    reader.chapter("/onward")
    topics: tuple[Topic, ...] = ("where", "progress", "notes", "plan", "win", "settings", "privacy", "help", "admin")
    for topic in topics:
        world = Town(zone="Europe/Berlin")
        reader.reads(world, world.happens(Asked(world.source(), topic)), f"/onward {topic}")
    reader.chapter("/encourage")
    world = Town()
    reader.reads(world, world.happens(Encouraged(world.source(), THEMES[0])), f"/encourage {THEMES[0]}")
    _refused(reader)
    reader.chapter("Plain words, hard words, and an arrival in a community")
    for said in ("hello", "something else", "stop", "i do not want to live any more"):
        world = Town()
        reader.reads(world, world.happens(Wrote(world.source(), Private(said))), said)
    world = Town()
    reader.reads(world, world.happens(Joined(world.source())), "Onward is brought into a community")
    return "\n".join(reader.lines).rstrip() + "\n"


def _refused(reader: Reader) -> None:
    reader.chapter("What became of a card for the channel")
    for became in Fate:
        for action in (Action.SHARE, Action.WORDS_SHARE):
            world = Town(fate=became)
            world.happens(Encouraged(world.source(), THEMES[0]))
            if action is Action.WORDS_SHARE:
                form = world.presses(world.finds(Action.WORDS))
                assert isinstance(form, Form)
                world.submits(form, words=SAID["kind"])
            answer = world.presses(world.finds(action))
            assert isinstance(answer, Outcome)
            reader.reads(world, answer, f"It is shared, and {HEARD[became]}")


def _next_day(reader: Reader) -> None:
    reader.chapter("The next morning, as a direct message")
    world = Town(zone="Europe/Berlin")
    world.happens(Rejected(world.source(), Private("Acme")))
    for action in (Action.TAKE_A_DAY, Action.REST, Action.ASK_CHECK_IN, Action.CHECK_IN_YES):
        world.presses(world.finds(action))
    late = _twin(world)
    came = world.meets_check_in()
    assert came
    reader.reads(world, came, "The check-in comes")
    late.passes(timedelta(days=5))
    away = late.meets_check_in()
    assert away
    reader.reads(late, away, "The check-in comes after Onward was away")


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(transcript(), encoding="utf-8")
