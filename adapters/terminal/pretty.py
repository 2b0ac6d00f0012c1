"""The screen for a person: calm panels, and a line to type in that knows the commands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import HTML
from prompt_toolkit.patch_stdout import patch_stdout
from rich.box import ROUNDED
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from adapters.terminal.intake import CANCEL, QUIT, TOMORROW
from adapters.terminal.limits import WIDTH
from adapters.terminal.render import Block, Card, Entry, numbered
from bot.commands import COMMANDS
from bot.replies import Line, Tone
from bot.words import Words

FRAME = "steel_blue"
NUMBER = "dark_cyan"
TONES = {Tone.MAIN: "bold", Tone.QUIET: "", Tone.DANGER: "dark_red"}
"""Colours help the eye; nothing is said by colour alone."""


class PrettyScreen:
    """Panels above, a prompt below; a card that comes while somebody types moves the prompt down unharmed."""

    def __init__(self, words: Words, console: Console | None = None) -> None:
        self._words = words
        self._console = console or Console(highlight=False)
        self._prompt: PromptSession[str] | None = None

    def show(self, card: Card, locale: str) -> None:
        """Print the card."""
        width = min(WIDTH, self._console.width)
        with patch_stdout(raw=True):
            if card.public:
                self._console.print(Text(self._words.text(Line("terminal-channel"), locale), style="italic"))
            for frame in _frames(card):
                if isinstance(frame, Block):
                    # Neither framed nor broken into lines: what is selected is exactly the draft.
                    self._console.print(Text(frame.text), soft_wrap=True)
                else:
                    self._console.print(frame, width=width)
            self._console.print()

    async def ask(self, default: str = "") -> str | None:
        """A line with completion, or None when the person is done."""
        self._prompt = self._prompt or PromptSession(completer=Commands(self._words), complete_while_typing=True)
        try:
            with patch_stdout(raw=True):
                return await self._prompt.prompt_async(HTML("<ansicyan>&gt; </ansicyan>"), default=default)
        except (EOFError, KeyboardInterrupt):
            return None


class Commands(Completer):
    """What can be typed after a slash."""

    def __init__(self, words: Words) -> None:
        rows = [(f"/{row.name} {row.sub}".strip(), words.text(row.description)) for row in COMMANDS]
        self._rows = [*rows, *((own, "") for own in (TOMORROW, CANCEL, QUIT))]

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        """The commands that begin with what stands before the cursor."""
        typed = document.text_before_cursor
        if not typed.startswith("/"):
            return ()
        return (
            Completion(name, -len(typed), display_meta=about)
            for name, about in self._rows
            if name != typed and name.startswith(typed)
        )


def _frames(card: Card) -> Iterator[Panel | Block]:
    """Panels, with what is to be copied standing free between them."""
    title = card.title
    inside: list[RenderableType] = []
    for block in card.blocks:
        if block.kind == "copied":
            if inside or title:
                yield _panel(inside, title)
            yield block
            inside, title = [], ""
        else:
            inside.append(Padding(_drawn(block), (0, 0, 1, 0)))
    inside += _choices(card)
    if inside or title:
        yield _panel(inside, title)


def _panel(inside: Iterable[RenderableType], title: str) -> Panel:
    heading = Text(title, style="bold") if title else None
    return Panel(
        Group(*inside), title=heading, title_align="left", border_style=FRAME, box=ROUNDED, padding=(1, 2, 0, 2)
    )


def _drawn(block: Block) -> Text:
    match block.kind:
        case "bullets":
            return Text("\n".join(f"• {line}" for line in block.text.split("\n")))
        case "quote":
            *said, credit = block.text.split("\n")
            return Text("\n".join(f"  {line}" for line in said), style="italic").append(f"\n  {credit}", style="dim")
        case _:
            return Text(block.text)


def _choices(card: Card) -> Iterator[RenderableType]:
    rows = list(numbered(card))
    listed = rows.pop() if card.options else ()
    for row in rows:
        yield Padding(Text("   ").join(_entry(number, entry) for number, entry in row), (0, 0, 1, 0))
    if listed:
        yield Text(card.prompt, style="italic")
        yield Padding(Text("\n").join(_entry(number, entry) for number, entry in listed), (0, 0, 1, 2))


def _entry(number: int, entry: Entry) -> Text:
    return Text(f"{number} ", style=NUMBER).append(entry.label, style=TONES[entry.tone])
