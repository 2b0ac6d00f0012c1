"""A form, asked line by line. Pure: each answer gives the next state of the asking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bot.events import Source, Submitted
from bot.private import Private, private
from bot.replies import Field, Form, Line

CLEAR = "-"


@dataclass(frozen=True, slots=True)
class Asking:
    """How far a form has been answered. trouble: why the last answer was not taken; draft: that answer, to mend."""

    form: Form
    given: Mapping[str, Private] = field(default_factory=dict)
    at: int = 0
    trouble: Line | None = None
    draft: Private | None = None

    @property
    def field(self) -> Field | None:
        """The field that is asked now; None when all are answered."""
        return self.form.fields[self.at] if self.at < len(self.form.fields) else None


def answered(asking: Asking, line: str) -> Asking:
    """Take an answer: an empty line leaves the field as it is, "-" clears it."""
    asked = asking.field
    if asked is None:
        return asking
    typed = private(line)
    text = asked.value if typed is None else None if typed.reveal() == CLEAR else typed
    if typed and text:
        if asked.options:
            text = _option(asked, typed.reveal())
            if text is None:
                return replace(asking, trouble=Line("terminal-not-listed"), draft=None)
        elif len(text) > asked.limit:
            trouble = Line("terminal-too-long", {"length": len(text), "limit": asked.limit})
            return replace(asking, trouble=trouble, draft=text)
    given = {**asking.given, asked.id: text} if text else asking.given
    return Asking(asking.form, given, asking.at + 1)


def submitted(asking: Asking, source: Source) -> Submitted:
    """The form as it is sent in; fields left empty are absent."""
    form = asking.form
    return Submitted(source, form.action, form.ref, form.argument, asking.given)


def _option(asked: Field, typed: str) -> Private | None:
    """The value behind a number of the field's list."""
    number = int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 4 else 0
    return Private(asked.options[number - 1].value) if 1 <= number <= len(asked.options) else None
