"""The state diagram of ARCHITECTURE.md, computed by pressing every button of every card until nothing new is found.

`python -m tests.diagram` prints it; `python -m tests.diagram ARCHITECTURE.md` writes it between the markers.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

from bot.effects import Outcome
from bot.events import Rejected
from bot.replies import Form, Message
from bot.state import State, Step
from bot.tokens import Action
from tests.bot.world import World

BEGIN, END = "<!-- diagram: begin -->", "<!-- diagram: end -->"
QUIET = {Action.SKIP, Action.CONTINUE, Action.ERASE_SURE}
"""Left out of the picture: they repeat other arrows, or leave it altogether."""


def transitions() -> dict[tuple[Step, Step], set[Action]]:
    """Every change of step that some button can bring about."""
    found: dict[tuple[Step, Step], set[Action]] = defaultdict(set)
    begun = World()
    first = begun.happens(Rejected(begun.source()))
    waiting = [(begun.state, reply) for reply in first.replies if isinstance(reply, Message)]
    seen: set[tuple[Step, str]] = set()
    while waiting:
        state, card = waiting.pop()
        key = (step_of(state), repr([(row.action, row.argument) for line in card.rows for row in line]))
        if key in seen:
            continue
        seen.add(key)
        for outcome, action in presses(state, card):
            before, after = step_of(state), step_of(outcome.state)
            if before is not after and action not in QUIET:
                found[before, after].add(action)
            waiting += [(outcome.state, reply) for reply in outcome.replies if isinstance(reply, Message)]
    return found


def presses(state: State, card: Message) -> list[tuple[Outcome, Action]]:
    """Each button of a card, pressed; a form is sent in empty."""
    outcomes = []
    for one in [*(one for row in card.rows for one in row), *([card.choice] if card.choice else [])]:
        world = World(state=replace(state))
        choices = [option.value for option in getattr(one, "options", ())][:1]
        answer = world.presses(one, *choices)
        outcomes.append((world.submits(answer) if isinstance(answer, Form) else answer, one.action))
    return outcomes


def step_of(state: State) -> Step:
    """Where the member is; nowhere is the same as closed."""
    return state.journey.step if state.journey else Step.CLOSED


def mermaid() -> str:
    """The picture as Mermaid text."""
    lines = ["```mermaid", "stateDiagram-v2", "    [*] --> arrival: /rejected"]
    for (before, after), actions in sorted(transitions().items()):
        names = ", ".join(sorted(action.name.lower() for action in actions))
        lines.append(f"    {before.value} --> {after.value}: {names}")
    return "\n".join([*lines, "    closed --> [*]", "```"])


def main(arguments: list[str]) -> None:
    """Print the diagram, or write it into a file between its markers."""
    if not arguments:
        print(mermaid())
        return
    page = Path(arguments[0])
    head, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    page.write_text(f"{head}{BEGIN}\n{mermaid()}\n{END}{rest.partition(END)[2]}", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
