"""A form as it was meant: without fields of white space, and with what a form that opened bare could not show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.events import Submitted
from bot.private import private
from bot.replies import Form

BARE = "+"
"""Ends the argument of a form that opened without what is kept, since the store was slow."""


def meant(event: Submitted, opened: Callable[[Submitted], Form | None]) -> Submitted:
    """What somebody meant to send in. opened: the form with what is kept, as it would have opened.

    What was left empty in a form that opened bare stays as it was, and is not taken away.
    """
    given = {name: text for name, text in event.fields.items() if private(text.reveal())}
    if not event.argument.endswith(BARE):
        return replace(event, fields=given)
    asked = replace(event, argument=event.argument.removesuffix(BARE))
    whole = opened(asked)
    kept = {field.id: field.value for field in whole.fields if field.value} if whole else {}
    return replace(asked, fields={**kept, **given})
