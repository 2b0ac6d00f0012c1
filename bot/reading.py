"""For which presses more is read than the member alone: the words of a community, and what a channel was shown."""

from __future__ import annotations

from bot.tokens import ABOUT_COMMUNITIES, Action

QUEUE = frozenset({Action.QUEUE, Action.QUEUE_APPROVE, Action.QUEUE_DECLINE, Action.QUEUE_BLOCK})
WORDS = frozenset(
    {Action.WORDS, Action.WORDS_SHARE, Action.WORDS_POOL, Action.WORDS_ONE, Action.WORDS_TO, Action.FLAME_OWN}
)
LANTERNS = frozenset({Action.REST, Action.LANTERN, Action.LANTERN_LIGHT, Action.LANTERN_LOOK, Action.LANTERN_BLOCK})
QUOTED = frozenset(
    {
        *(Action.SHARE, Action.ANOTHER_QUOTE, Action.QUOTE_ONE, Action.QUOTE_TO),
        *(Action.WIN_CHOSEN, Action.WIN_SHARE),
    }
)
HELP = frozenset({Action.HELP_LINES, Action.COUNTRY, Action.COUNTRIES, Action.FORGET_COUNTRY})
PEOPLE = frozenset(
    {
        *(Action.HELP_LINES, Action.COUNTRY, Action.COUNTRIES),
        *(Action.MORE_WAYS, Action.COPY_MESSAGE),
    }
)
"""Presses that lead to people to talk to, for which nothing has to be read at all."""
TOGETHER = ABOUT_COMMUNITIES | QUEUE | WORDS | LANTERNS | QUOTED | HELP
"""Presses for which it matters what a channel was shown, and what a community decided."""
