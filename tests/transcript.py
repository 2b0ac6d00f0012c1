"""Every English screen in the order somebody can meet it, as plain text to be read aloud.

`python -m tests.transcript docs/reading-aloud.md` writes it. Screens are found by pressing: every button, list and form
of every card, from each way in, depth first. A screen is read where it has a sentence that was not read before.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from adapters.terminal import render
from bot.events import Asked, Encouraged, Joined, Rejected, Topic, Wrote
from bot.private import Private
from bot.quotes import THEMES
from bot.replies import Audience, Button, Choice, Document, Form, Line, Message, Option, Reply
from bot.state import Stage
from bot.words import DEFAULT_LOCALE, PLAIN, Marks, Words
from tests import scenes, scenes_together
from tests.bot.world import World
from tests.every_card import every_card, told
from tests.scenes import Scene, Town, twin

HEAD = """# Every screen, read aloud

Made by `python -m tests.transcript docs/reading-aloud.md` (`make pictures`), from the flow as it is: every English
sentence once, on the first screen that has it. First come the screens in the order in which somebody can meet them by
pressing every button, then what comes by itself or among several people, and at the end what else can be said.
Read it aloud, in order, after a change of words: what cannot be said to a person across a table does not belong here.
Buttons stand in [brackets].
"""
CHAPTERS = {
    "The next morning, as a direct message": scenes.mornings,
    "What was asked for comes": scenes.asked_for,
    "Every draft": scenes.drafted,
    "A draft is checked": scenes.checked,
    "After a while": scenes.long_here,
    "Something is in the way": scenes.in_the_way,
    "What became of a card for the channel": scenes_together.shared,
    "Kind words": scenes_together.kind_ones,
    "The lantern": scenes_together.lanterns,
    "The weekly card": scenes_together.weekly,
    "For moderators": scenes_together.moderators,
    "For admins": scenes_together.admins,
}
ON_ITS_OWN = (
    ("Something broke on our side", Line("error-ours")),
    ("A file with everything that is kept", Line("export-about")),
    ("Slack: a form came too late", Line("slack-form-late")),
    ("Slack: the app was taken away", Line("slack-not-here")),
    ("Slack: sending a form in", Line("slack-submit")),
    ("Slack: leaving a form", Line("slack-close")),
    ("Slack: taking what was ticked in a list", Line("slack-choose")),
    ("Discord: on its way into the channel", Line("sharing")),
)
"""What adapters and the engine say by themselves."""
MANY = 8
"""Lists of up to so many options are tried out option by option; of a longer one, only the first is."""
SAID = {
    "company": "Acme",
    "role": "Data engineer",
    "place": "Berlin",
    "draft": "Thanks. I have five years of experience.",
    "kind": "It took me nine months. Then one said yes.",
    "liked": "I explained the trade-offs calmly",
    "unsure": "a question about SQL joins",
    "condition": "they ask about the gap",
    "intention": "name it in one sentence and go on",
    "feedback": "Your examples were clear. More numbers would help.",
    "letter": "You got through this once. Rest first, then one small step.",
    "answer": "A small team, close to home.",
    "why": "It is what I want my children to see.",
    "words": "Be kind to yourself tonight.",
}


class Heard(Words):
    """Remembers every sentence that was said."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()

    def text(self, line: Line, locale: str = DEFAULT_LOCALE, marks: Marks = PLAIN) -> str:
        """Say it, and remember which it was."""
        self.ids.add(line.id)
        return super().text(line, locale, marks)


WORDS = Heard()


@dataclass
class Reader:
    """Reads every sentence once, with the screen it stands on."""

    lines: list[str] = field(default_factory=lambda: [HEAD])
    met: set[str] = field(default_factory=set)
    read: set[str] = field(default_factory=set)
    heading: str = ""

    def chapter(self, title: str) -> None:
        """A way in; it is named once it leads to something new."""
        self.heading = f"\n## {title}\n"

    def reads(self, scene: Scene) -> None:
        """The answer to one thing that happened, and all that can be pressed from there."""
        waiting = [scene]
        while waiting:
            here = waiting.pop()
            cards = [reply for reply in here.outcome.replies if self._is_new(reply)]
            self.tells(here.how, cards)
            following = [step for card in cards if isinstance(card, Message) for step in self._steps(here.world, card)]
            waiting += reversed(following)

    def tells(self, how: str, said: Iterable[Reply | Form]) -> None:
        """Those of them that say something new."""
        unread = []
        for one in said:
            WORDS.ids.clear()
            aloud = _form(one) if isinstance(one, Form) else _aloud(one)
            if WORDS.ids - self.read:
                unread.append(aloud)
                self.read |= WORDS.ids
        if unread:
            self.lines += [*filter(None, [self.heading]), f"\n*{how}*\n", "\n\n".join(unread)]
            self.heading = ""

    def _steps(self, world: World, card: Message) -> Iterator[Scene]:
        for one, chosen, label in _ways(card):
            there = twin(world)
            answer = there.presses(one, *chosen)
            if isinstance(answer, Form):
                self.tells(label, (answer,))
                filled = there.submits(answer, **{one.id: _given(one.id, one.options) for one in answer.fields})
                yield Scene(f"{label}, filled in", there, filled)
            else:
                yield Scene(label, there, answer)

    def _is_new(self, reply: Reply) -> bool:
        key = " ".join(sorted(set(told(reply))))
        new = key not in self.met
        self.met.add(key)
        return new


def _given(name: str, options: tuple[Option, ...]) -> str:
    return options[0].value if options else SAID.get(name, "I explained the trade-offs calmly")


def _ways(card: Message) -> Iterator[tuple[Button | Choice, tuple[str, ...], str]]:
    for row in card.rows:
        for one in row:
            yield one, (), f"[{_text(one.label)}]"
    choice = card.choice
    if isinstance(choice, Choice):
        for option in choice.options if len(choice.options) <= MANY else choice.options[:1]:
            yield choice, (option.value,), f"{_text(choice.prompt)}: {_text(option.label)}"


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
    bare = replace(card, rows=(), choice=None)
    if card.audience is Audience.CHANNEL:
        yield "(Everybody in the channel reads this.)"
    for piece in render.message(bare, WORDS, "en").pieces:
        if piece.look == "title":
            yield f"**{piece.text}**"
        else:
            yield piece.text.replace("\n", "  \n") if piece.look != "bullet" else piece.text
    if card.wrong:
        yield f"(In a form, beside the words: {_text(card.wrong.why)})"
    if card.choice:
        yield _text(card.choice.prompt)
    if isinstance(card.choice, Choice):
        yield " · ".join(_options(card.choice.options))
    if any(card.rows):
        yield " ".join(f"[{_text(one.label)}]" for row in card.rows for one in row)


def _options(options: tuple[Option, ...]) -> list[str]:
    """All of them, unless they are many of one kind, such as the countries."""
    if len(options) <= MANY + 1 or len({one.label.id for one in options[3:]}) > len(options) // 2:
        return [_text(one.label) for one in options]
    last = [] if options[-1].label.id == options[0].label.id else [_text(options[-1].label)]
    return [*(_text(one.label) for one in options[:3]), "…", *last]


def _form(form: Form) -> str:
    lines = [f"**{_text(form.title)}** (a form)"]
    for one in form.fields:
        hint = f" {_text(one.hint)}" if one.hint else ""
        lines.append(f"{_text(one.label)}:{hint}")
        if one.options:
            lines.append(" · ".join(_options(one.options)))
    return "\n\n".join(lines)


@lru_cache
def everything() -> Reader:
    """All of it, read."""
    reader = Reader()
    reader.chapter("/rejected")
    for stage in (Stage.INTERVIEW, *Stage):
        world = Town(zone="Europe/Berlin")
        begun = world.happens(Rejected(world.source(), Private("Acme"), Private("Data engineer"), stage.value))
        reader.reads(Scene(f"/rejected Acme, Data engineer, {stage.value.replace('_', ' ')}", world, begun))
    world = Town()
    reader.reads(Scene("/rejected", world, world.happens(Rejected(world.source()))))
    reader.chapter("/onward")
    topics: tuple[Topic, ...] = ("where", "progress", "notes", "plan", "win", "settings", "privacy", "help", "admin")
    for topic in topics:
        world = Town(zone="Europe/Berlin")
        reader.reads(Scene(f"/onward {topic}", world, world.happens(Asked(world.source(), topic))))
    reader.chapter("/encourage")
    world = Town()
    encouraged = world.happens(Encouraged(world.source(), THEMES[0]))
    reader.reads(Scene(f"/encourage {THEMES[0]}", world, encouraged))
    reader.chapter("Plain words, hard words, and an arrival in a community")
    for said in ("hello", "something else", "stop", "i do not want to live any more"):
        world = Town()
        reader.reads(Scene(said, world, world.happens(Wrote(world.source(), Private(said)))))
    world = Town()
    reader.reads(Scene("Onward is brought into a community", world, world.happens(Joined(world.source()))))
    for title, happening in CHAPTERS.items():
        reader.chapter(title)
        for scene in happening():
            reader.reads(scene)
    _what_else(reader)
    return reader


def _what_else(reader: Reader) -> None:
    """What nobody meets in the order above, and what one platform says by itself."""
    reader.chapter("What else can be said")
    found = every_card("I explained the trade-offs calmly")
    for said in (*found.replies, *found.forms.values()):
        reader.tells("At another time", (said,))
    reader.chapter("What the platforms' adapters say by themselves")
    for how, line in ON_ITS_OWN:
        reader.tells(how, (Message((line,)),))


def transcript() -> str:
    """As a page."""
    return "\n".join(everything().lines).rstrip() + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(transcript(), encoding="utf-8")
