"""A Form as a modal. Pure. What it is about stands in its custom_id; nothing is remembered here."""

from __future__ import annotations

from typing import Any

from adapters.discord.limits import (
    INPUT,
    LABEL,
    LABEL_DESCRIPTION,
    MODAL_FIELDS,
    MODAL_TITLE,
)
from adapters.discord.render import SELECT, entries, label
from bot.fit import clipped
from bot.replies import Field, Form
from bot.tokens import Token, encode
from bot.words import Words

Payload = dict[str, Any]

TEXT_INPUT, LABELLED = 4, 18
SHORT, PARAGRAPH = 1, 2


def form(form: Form, words: Words, locale: str) -> Payload:
    """The data of a modal response, in the form's own language or else in that of the locale."""
    locale = form.language or locale
    return {
        "custom_id": encode(Token(form.action, form.ref, form.argument)),
        "title": label(words.text(form.title, locale), MODAL_TITLE),
        "components": [_field(field, words, locale) for field in form.fields[:MODAL_FIELDS]],
    }


def _field(field: Field, words: Words, locale: str) -> Payload:
    drawn: Payload = {
        "type": LABELLED,
        "label": label(words.text(field.label, locale), LABEL),
        "component": _menu(field, words, locale) if field.options else _input(field),
    }
    hint = words.text(field.hint, locale).strip() if field.hint else ""
    return drawn | ({"description": clipped(hint, LABEL_DESCRIPTION)} if hint else {})


def _input(field: Field) -> Payload:
    limit = min(max(field.limit, 1), INPUT)
    drawn: Payload = {
        "type": TEXT_INPUT,
        "custom_id": field.id,
        "style": PARAGRAPH if field.long else SHORT,
        "required": False,
        "max_length": limit,
    }
    filled = clipped(field.value.reveal(), limit) if field.value else ""
    return drawn | ({"value": filled} if filled else {})


def _menu(field: Field, words: Words, locale: str) -> Payload:
    options = entries(field.options, words, locale)
    for option in options:
        if field.value and option["value"] == field.value.reveal():
            option["default"] = True
    return {
        "type": SELECT,
        "custom_id": field.id,
        "required": False,
        "min_values": 0,
        "max_values": 1,
        "options": options,
    }
