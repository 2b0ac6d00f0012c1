"""Plain words written to the bot: a few are understood, the rest get the nearest way on. Nothing of it is kept."""

from __future__ import annotations

from difflib import get_close_matches

from bot.draft_checks import plain
from bot.effects import Context, Outcome
from bot.events import Pressed, Rejected, Wrote
from bot.flow import arrival, check_in, overview
from bot.flow.cards import button, say
from bot.replies import Message
from bot.state import State
from bot.tokens import Action

KNOWN = (
    "/rejected",
    "/encourage",
    "/onward",
    "/onward notes",
    "/onward plan",
    "/onward win",
    "/onward progress",
    "/onward settings",
    "/onward privacy",
    "/onward help",
)


def answer(state: State, event: Wrote, context: Context) -> Outcome:
    """Stop means stop, whatever else is going on."""
    if means(event, "stop", context):
        return check_in.stop(state, Pressed(event.source, Action.STOP_CHECK_INS), context)
    if means(event, "help", context):
        return overview.help_(state, context)
    if means(event, "begin", context):
        return arrival.begin(state, Rejected(event.source), context)
    text = plain(event.text.reveal())
    near = get_close_matches(text[:40], KNOWN, n=1, cutoff=0.5)
    ways = ((button("button-where", Action.WHERE), button("button-help-lines", Action.HELP_LINES)),)
    said = say("unknown-nearest", command=near[0]) if near else say("unknown-words")
    return Outcome(state, (Message((said, say("not-kept")), rows=ways),))


def means(event: Wrote, what: str, context: Context) -> bool:
    """Whether these words, and no others beside them, mean this in any language that is spoken here."""
    text = plain(event.text.reveal())
    said = text.strip(" .,!?¡¿…") or text
    return said in context.plain_words.get(what, frozenset())
