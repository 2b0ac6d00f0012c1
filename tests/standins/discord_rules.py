"""What Discord would refuse in a message, a form or a list of commands: its documented limits, one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from adapters.discord.limits import (
    BUTTON_LABEL,
    BUTTONS_IN_ROW,
    COMPONENTS,
    COMPONENTS_V2,
    CONTENT,
    CUSTOM_ID,
    INPUT,
    LABEL,
    LABEL_DESCRIPTION,
    MODAL_FIELDS,
    MODAL_TITLE,
    NONCE,
    OPTION_TEXT,
    OPTIONS,
    PLACEHOLDER,
    TEXT,
)
from bot.fit import size

Body = Mapping[str, Any]

ROW, BUTTON, SELECT, INPUT_TEXT, TEXT_DISPLAY, SEPARATOR, CONTAINER, LABELLED = 1, 2, 3, 4, 10, 14, 17, 18
USER_SELECT, CHANNEL_SELECT = 5, 8
MODAL = 9


def every(nodes: Sequence[Body]) -> Iterator[Body]:
    """Every component, with all inside it."""
    for node in nodes:
        yield node
        yield from every(node.get("components") or ())
        if "component" in node:
            yield from every([node["component"]])


def message_faults(body: Body) -> list[str]:
    """Why a message would be refused; empty when it would not."""
    found = list(every(body.get("components") or ()))
    texts = [one["content"] for one in found if one["type"] == TEXT_DISPLAY]
    faults = [*_names(found), *(fault for one in found for fault in _component(one))]
    if found and not int(body.get("flags", 0)) & COMPONENTS_V2:
        faults.append("components without their flag")
    if found and any(body.get(name) for name in ("content", "embeds", "poll")):
        faults.append("components beside old content")
    if len(found) > COMPONENTS:
        faults.append(f"{len(found)} components")
    if sum(map(size, texts)) > TEXT or not all(text.strip() for text in texts):
        faults.append("too much text, or an empty one")
    if size(body.get("content") or "") > CONTENT:
        faults.append("content too long")
    if not 0 <= len(str(body.get("nonce", ""))) <= NONCE:
        faults.append("nonce too long")
    if (body.get("components") or body.get("content")) and body.get("allowed_mentions") != {"parse": []}:
        faults.append("somebody could be mentioned")
    return faults


def form_faults(body: Body) -> list[str]:
    """Why a form would be refused; empty when it would not."""
    fields = body["components"]
    faults = [*_names(list(every(fields))), *(fault for one in every(fields) for fault in _component(one))]
    if not 0 < size(body["title"]) <= MODAL_TITLE or not 0 < len(body["custom_id"]) <= CUSTOM_ID:
        faults.append("title or custom_id of a form")
    if not 1 <= len(fields) <= MODAL_FIELDS or any(one["type"] != LABELLED for one in fields):
        faults.append("fields of a form")
    return faults


def answer_faults(answer: Body) -> list[str]:
    """Why a first answer to an interaction would be refused."""
    data = answer.get("data") or {}
    return form_faults(data) if answer["type"] == MODAL else message_faults(data)


def _names(found: Sequence[Body]) -> list[str]:
    names = [one["custom_id"] for one in found if "custom_id" in one]
    twice = len(names) != len(set(names))
    return ["a custom_id twice"] * twice + [f"custom_id {name!r}" for name in names if not 0 < len(name) <= CUSTOM_ID]


def _component(one: Body) -> Iterator[str]:
    kind = one["type"]
    if kind not in CHECKS:
        yield f"component {kind}"
    else:
        yield from CHECKS[kind](one)


def _row(one: Body) -> Iterator[str]:
    kinds = [inner["type"] for inner in one["components"]]
    a_list = kinds in ([SELECT], [USER_SELECT], [CHANNEL_SELECT])
    if not a_list and not (1 <= len(kinds) <= BUTTONS_IN_ROW and set(kinds) == {BUTTON}):
        yield "a row of nothing, or of too much"


def _button(one: Body) -> Iterator[str]:
    if not 0 < size(one["label"]) <= BUTTON_LABEL:
        yield "a button's label"


def _input(one: Body) -> Iterator[str]:
    if size(one.get("value") or "") > one["max_length"] or not 1 <= one["max_length"] <= INPUT:
        yield "a text input"


def _container(one: Body) -> Iterator[str]:
    if not one["components"] or any(inner["type"] == CONTAINER for inner in one["components"]):
        yield "an empty container, or one in another"


def _labelled(one: Body) -> Iterator[str]:
    if not 0 < size(one["label"]) <= LABEL or size(one.get("description", "")) > LABEL_DESCRIPTION:
        yield "a label"


def _always(one: Body) -> Iterator[str]:
    yield from ()


def _select(one: Body) -> Iterator[str]:
    options = one["options"]
    values = [option["value"] for option in options]
    if not 1 <= len(options) <= OPTIONS or len(values) != len(set(values)):
        yield "options of a list"
    if not 0 <= one["min_values"] <= one["max_values"] <= len(options):
        yield "how many may be chosen"
    if any(not 0 < size(option["label"]) <= OPTION_TEXT or len(option["value"]) > OPTION_TEXT for option in options):
        yield "an option's text"
    if size(one.get("placeholder", "")) > PLACEHOLDER:
        yield "a placeholder"


def _pick(one: Body) -> Iterator[str]:
    if size(one.get("placeholder", "")) > PLACEHOLDER or "options" in one:
        yield "a list that Discord fills"


CHECKS: Mapping[int, Callable[[Body], Iterator[str]]] = {
    ROW: _row,
    BUTTON: _button,
    SELECT: _select,
    USER_SELECT: _pick,
    CHANNEL_SELECT: _pick,
    INPUT_TEXT: _input,
    TEXT_DISPLAY: _always,
    SEPARATOR: _always,
    CONTAINER: _container,
    LABELLED: _labelled,
}
