"""A Form as a modal view, and what the view remembers while it is open. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from blockkit import Input, Modal, PlainTextInput, StaticSelect

from adapters.slack.controls import options
from adapters.slack.limits import INPUT, INPUT_HINT, INPUT_LABEL, VIEW_TITLE
from adapters.slack.parts import built, plain
from bot.fit import clipped
from bot.replies import Field, Form, Line, Message, Reply
from bot.tokens import Token, decode, encode
from bot.words import Words

CALLBACK = "onward-form"
"""The callback id of every form; which one it is stands in its memory."""

VALUE = "value"
"""The action id of every input; its block id is the field's id, and on a later page a sign more."""

LATER_PAGE = "#next"
"""Slack keeps what was typed where a block id stays the same: a new page needs new ones."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What a view carries in private_metadata: no words, no address that would let others write.

    place: an opaque name for where to answer, known to the process that opened the view. channel: where the
    answer goes if that process is gone.
    """

    token: Token
    place: str = ""
    channel: str = ""

    def write(self) -> str:
        """As one short string."""
        return "|".join((encode(self.token), self.place, self.channel))


def remembered(text: str) -> Memory | None:
    """Read it back; None for what another release wrote."""
    token, _, rest = text.partition("|")
    place, _, channel = rest.partition("|")
    known = decode(token)
    return Memory(known, place, channel) if known else None


def field_of(block: str) -> str:
    """The field a block asks for."""
    return block.removesuffix(LATER_PAGE)


def still_open(replies: Iterable[Reply], view: Mapping[str, Any], words: Words, locale: str) -> dict[str, Any]:
    """What keeps a form that was sent in open: a word beside a field, or a next page; empty when it closes."""
    for reply in replies:
        if isinstance(reply, Message) and reply.wrong:
            fields = [str(block.get("block_id")) for block in view.get("blocks") or ()]
            why = words.text(reply.wrong.why, reply.language or locale)
            return {
                "response_action": "errors",
                "errors": {block: why for block in fields if field_of(block) == reply.wrong.field},
            }
        if isinstance(reply, Message) and reply.page:
            return {
                "response_action": "update",
                "view": _next_page(reply.page, words, locale, view["private_metadata"]),
            }
    return {}


def _next_page(page: Form, words: Words, locale: str, memory: str) -> dict[str, Any]:
    known = remembered(memory)
    return form(page, words, locale, known.place if known else "", known.channel if known else "", LATER_PAGE)


def form(form: Form, words: Words, locale: str, place: str = "", channel: str = "", mark: str = "") -> dict[str, Any]:
    """The view for views.open, in its own language or else in that of the locale. mark: what its block ids end with."""
    locale = form.language or locale
    memory = Memory(Token(form.action, form.ref, form.argument), place, channel)
    modal = Modal(
        title=plain(words.text(form.title, locale), VIEW_TITLE),
        blocks=[_input(field, words, locale, mark) for field in form.fields],
        submit=plain(words.text(Line("slack-submit"), locale), VIEW_TITLE),
        close=plain(words.text(Line("slack-close"), locale), VIEW_TITLE),
        private_metadata=memory.write(),
        callback_id=CALLBACK,
    )
    return built(modal)


def _input(field: Field, words: Words, locale: str, mark: str) -> Input:
    return Input(
        label=plain(words.text(field.label, locale), INPUT_LABEL),
        element=_menu(field, words, locale) if field.options else _line(field),
        hint=plain(words.text(field.hint, locale), INPUT_HINT) if field.hint else None,
        optional=True,
        block_id=field.id + mark,
    )


def _line(field: Field) -> PlainTextInput:
    limit = min(field.limit, INPUT)
    begun = clipped(field.value.reveal(), limit) if field.value else None
    return PlainTextInput(VALUE, begun, multiline=field.long, max_length=limit)


def _menu(field: Field, words: Words, locale: str) -> StaticSelect:
    entries = options(field.options, words, locale)
    value = field.value.reveal() if field.value else None
    chosen = [entry for option, entry in zip(field.options, entries, strict=True) if option.value == value]
    return StaticSelect(VALUE, entries, initial_option=chosen[0] if chosen else None)
