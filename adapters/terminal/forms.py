"""A form asked one question at a time. Pure: each answer makes the next state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bot.events import Source, Submitted
from bot.private import Private, private
from bot.replies import Field, Form, Line

CLEAR = "-"
"""Typed alone, it empties a field that was filled in."""


@dataclass(frozen=True, slots=True)
class Asking:
    """An open form. given: the answers so far; at: which question is asked now."""

    form: Form
    given: Mapping[str, Private] = field(default_factory=dict)
    at: int = 0

    @property
    def question(self) -> Field | None:
        """What is asked now; None when all is answered."""
        return self.form.fields[self.at] if self.at < len(self.form.fields) else None

    def submitted(self, source: Source) -> Submitted:
        """The form as it is sent in."""
        return Submitted(source, self.form.action, self.form.ref, self.form.argument, self.given)


def answered(asking: Asking, line: str) -> Asking | Line:
    """The form after this answer, or the kind line that says why it does not fit."""
    question = asking.question
    if question is None:
        return asking
    following = replace(asking, at=asking.at + 1)
    text = private(line)
    if text is not None and text.reveal() == CLEAR:
        return following
    answer = text or question.value
    if answer is None:
        return following
    if question.options:
        return _picked(following, question, answer)
    if len(answer) > question.limit:
        return Line("terminal-too-long", {"limit": str(question.limit), "count": str(len(answer))})
    return replace(following, given={**asking.given, question.id: answer})


def _picked(following: Asking, question: Field, answer: Private) -> Asking | Line:
    """A question with a list takes the number of an option, or its code."""
    codes = {str(number): option.value for number, option in enumerate(question.options, 1)}
    code = codes.get(answer.reveal(), answer.reveal())
    if code not in codes.values():
        return Line("terminal-pick-number", {"most": str(len(question.options))})
    return replace(following, given={**following.given, question.id: Private(code)})
