"""What was named again and again, over all journeys: the same point once, with how often."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

from bot.effects import Context, Outcome
from bot.events import Pressed
from bot.flow.cards import LISTED, button, named, say
from bot.hours import local_date
from bot.past import DONE_LIMIT, Dated
from bot.private import Private
from bot.replies import OPTIONS_LIMIT, Bullets, Choice, Line, Message, Option, Part
from bot.state import ANSWERED_LIMIT, NoteKind, SmallStep, State
from bot.tokens import Action


@dataclass(frozen=True, slots=True)
class Point:
    """One strength or place to grow. text: as it was said last. notes: the ids of all that named it, newest first."""

    text: Private
    notes: tuple[str, ...]


def points(state: State, kind: NoteKind) -> tuple[Point, ...]:
    """What was named, the most often named first, and of those alike the newest."""
    found: dict[str, Point] = {}
    for note in named(state, kind):
        key = folded(note.text.reveal())
        known = found.get(key, Point(note.text, ()))
        found[key] = replace(known, notes=(*known.notes, note.id))
    return tuple(sorted(found.values(), key=lambda one: -len(one.notes)))


def folded(text: str) -> str:
    """Without case, accents, signs and spaces at its ends: two texts that fold alike name the same."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return " ".join(re.findall(r"\w+", letters)) or text.strip()


def listed(state: State, kind: NoteKind, most: int = LISTED) -> Bullets:
    """The first points as a short list, with their counts where there is something to count."""
    return Bullets(tuple(_line(state, one) for one in points(state, kind)[:most]))


def show(state: State, event: Pressed, context: Context) -> Outcome:
    """All of it on one card, and a way to say that one was worked on."""
    return Outcome(state, (_card(state, context, ()),))


def worked_on(state: State, event: Pressed, context: Context) -> Outcome:
    """They worked on one: kept with its day, as something they did. One card counts once."""
    about = event.choices[0] if event.choices else ""
    if about not in {note.id for note in named(state, NoteKind.GROWTH)}:
        return Outcome(state, (_card(state, context, ()),))
    kept = state
    if event.ref not in state.answered:
        done = Dated(SmallStep.PRACTISE.value, local_date(context.now, state.settings.zone), about)
        answered = (*state.answered, event.ref)[-ANSWERED_LIMIT:]
        kept = replace(state, done=(*state.done, done)[-DONE_LIMIT:], answered=answered)
    return Outcome(kept, (_card(kept, context, (say("point-worked-kept"),)),))


def _card(state: State, context: Context, before: tuple[Part, ...]) -> Message:
    parts: list[Part] = []
    for kind, heading in (
        (NoteKind.STRENGTH, "keep-going-strengths"),
        (NoteKind.GROWTH, "keep-going-growth"),
    ):
        parts += [say(heading), listed(state, kind)] if points(state, kind) else []
    growth = tuple(Option(say("point-once", text=one.text), one.notes[0]) for one in points(state, NoteKind.GROWTH))
    prompt = say("point-worked-prompt")
    return Message(
        title=say("points-title"),
        parts=(*before, *(parts or [say("points-none")])),
        choice=Choice(prompt, Action.WORKED_ON, growth[:OPTIONS_LIMIT], context.fresh) if growth else None,
        rows=((button("button-progress", Action.PROGRESS), button("button-notes", Action.NOTES)),),
    )


def _line(state: State, point: Point) -> Line:
    line = say("point-once", text=point.text)
    if len(point.notes) > 1:
        line = say("point-named", text=point.text, count=len(point.notes))
    worked = sum(one.about in point.notes for one in state.done)
    return say("point-worked", point=line, count=worked) if worked else line
