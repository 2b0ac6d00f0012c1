"""A screen with colours and completion, for a person. Loaded only where there is one: it takes a while."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.patch_stdout import patch_stdout
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from adapters.terminal.limits import WIDTH
from adapters.terminal.render import Card, Look, harmless

STYLES: Mapping[Look, str] = {
    "title": "bold cyan",
    "text": "",
    "bullet": "",
    "draft": "",
    "quote": "italic",
    "aside": "dim",
    "entry": "bold",
}
INDENTED: frozenset[Look] = frozenset({"draft", "quote"})


def draw(card: Card, console: Console) -> None:
    """A card as a person sees it; nothing a member wrote is read as markup."""
    width = min(WIDTH, console.width)
    for piece in card.pieces:
        if piece.block:
            console.print()
        text = Text(piece.text, style=STYLES[piece.look])
        if piece.look == "draft":
            console.print(text, soft_wrap=True)  # copied as it is, without line breaks of ours
        elif piece.look in INDENTED:
            console.print(Padding(text, (0, 0, 0, 2)), width=width)
        else:
            console.print(text, width=width)


class CommandCompleter(Completer):
    """Offers the commands that begin with what stands there."""

    def __init__(self, commands: Mapping[str, str]) -> None:
        self._commands = commands

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        """Each fitting command with what it is for."""
        typed = document.text_before_cursor
        if not typed.startswith("/"):
            return
        for command, about in self._commands.items():
            if command.startswith(typed.casefold()) and command != typed:
                yield Completion(command, start_position=-len(typed), display_meta=about)


class RichScreen:
    """A terminal a person sits at. commands: what is completed, with what each is for."""

    def __init__(self, commands: Mapping[str, str]) -> None:
        self._console = Console(highlight=False, emoji=False, markup=False)
        self._session: PromptSession[str] = PromptSession(
            completer=CommandCompleter(commands), history=InMemoryHistory(), complete_while_typing=True
        )

    def show(self, card: Card) -> None:
        """Draw a card below everything else."""
        draw(card, self._console)

    async def ask(self) -> str | None:
        """The next line; what is shown meanwhile appears above it."""
        try:
            with patch_stdout(raw=True):
                return harmless(await self._session.prompt_async("\n> ", handle_sigint=False))
        except (EOFError, KeyboardInterrupt):
            return None

    def close(self) -> None:
        """Take the prompt away if it stands there."""
        if self._session.app.is_running:
            self._session.app.exit(exception=EOFError)
