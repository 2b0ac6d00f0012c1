"""What Slack refuses to draw, and what a reader sees of what it draws."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

Block = dict[str, Any]

MESSAGE_SUM = 12_000


def units(text: str) -> int:
    """Length as Slack may count it: UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def message_faults(body: Block) -> list[str]:
    """Why Slack would refuse this message; empty when it would not."""
    blocks = body.get("blocks") or []
    faults = [fault for block in blocks for fault in _block(block, modal=False)]
    faults += ["no_text"] if not body.get("text") else []
    faults += ["msg_too_long"] if units(body.get("text") or "") > 4000 else []
    faults += ["too many blocks"] if len(blocks) > 50 else []
    faults += ["msg_blocks_too_long"] if sum(units(text) for text in _texts(blocks)) > MESSAGE_SUM else []
    names = [element["action_id"] for element in elements(blocks)]
    faults += ["an action id stands twice"] if len(set(names)) < len(names) else []
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    return faults + (["a block id stands twice"] if len(set(ids)) < len(ids) else [])


def view_faults(view: Block) -> list[str]:
    """Why Slack would refuse this modal."""
    faults = [fault for block in view["blocks"] for fault in _block(block, modal=True)]
    for name in ("title", "submit", "close"):
        faults += _text(view[name], 24, name)
    faults += ["private_metadata"] if len(view.get("private_metadata", "")) > 3000 else []
    faults += ["callback_id"] if not 1 <= len(view["callback_id"]) <= 255 else []
    return faults + (["too many blocks"] if not 1 <= len(view["blocks"]) <= 100 else [])


def home_faults(view: Block) -> list[str]:
    """Why Slack would refuse this Home."""
    faults = [fault for block in view["blocks"] for fault in _block(block, modal=False)]
    faults += [] if set(view) <= {"type", "blocks", "private_metadata"} else ["a field of another surface"]
    return faults + (["too many blocks"] if not 1 <= len(view["blocks"]) <= 100 else [])


def elements(blocks: list[Block]) -> Iterator[Block]:
    """Every button and list of a message, in order."""
    for block in blocks:
        if "accessory" in block:
            yield block["accessory"]
        if block["type"] == "actions":
            yield from block["elements"]


def reading(blocks: list[Block]) -> str:
    """Every visible word of a message, as a reader sees it."""
    return "\n".join(_words(block) for block in blocks)


def _words(block: Block) -> str:
    match block["type"]:
        case "header" | "section":
            return str(block["text"]["text"])
        case "rich_text":
            return "\n".join(_rich_words(element) for element in block["elements"])
        case "actions":
            return "\n".join(_element_words(element) for element in block["elements"])
    return ""


def _rich_words(element: Block) -> str:
    if element["type"] == "text":
        return str(element["text"])
    if element["type"] == "date":
        at = datetime.fromtimestamp(element["timestamp"], UTC)
        return at.strftime("%Y-%m-%d %H:%M" if "date" in element["format"] else "%H:%M")
    if element["type"] in {"user", "channel"}:
        return "@" + str(element.get("user_id") or element["channel_id"])
    joint = "\n" if element["type"] == "rich_text_list" else ""
    return joint.join(_rich_words(inner) for inner in element["elements"])


def _element_words(element: Block) -> str:
    text: Block = element.get("text") or element.get("placeholder") or {"text": ""}
    return str(text["text"])


def _texts(blocks: list[Block]) -> Iterator[str]:
    for block in blocks:
        yield _words(block)


def _text(text: Block | None, limit: int, where: str) -> list[str]:
    if text is None or text.get("type") not in {"plain_text", "mrkdwn"}:
        return [f"{where}: no text object"]
    return [] if 1 <= units(text["text"]) <= limit else [f"{where}: {units(text['text'])} of {limit}"]


def _header(block: Block) -> list[str]:
    return _text(block["text"], 150, "header") + (["plain"] if block["text"]["type"] != "plain_text" else [])


def _section(block: Block) -> list[str]:
    return _text(block["text"], 3000, "section") + (_element(block["accessory"]) if "accessory" in block else [])


def _actions(block: Block) -> list[str]:
    faults = [fault for element in block["elements"] for fault in _element(element)]
    return faults + ([] if 1 <= len(block["elements"]) <= 25 else ["actions"])


def _rich(block: Block) -> list[str]:
    kinds = {"rich_text_section", "rich_text_list", "rich_text_preformatted", "rich_text_quote"}
    faults = [f"rich {element['type']}" for element in block["elements"] if element["type"] not in kinds]
    for leaf in _leaves(block):
        if leaf["type"] == "text" and not leaf["text"]:
            faults.append("empty rich text")
        if leaf["type"] == "date" and not (leaf["fallback"] and "{" in leaf["format"]):
            faults.append("date")
        if leaf["type"] not in {"text", "date", "user", "channel"}:
            faults.append(f"rich leaf {leaf['type']}")
    return faults + ([] if block["elements"] else ["empty rich text"])


def _leaves(block: Block) -> Iterator[Block]:
    for element in block["elements"]:
        if "elements" in element:
            yield from _leaves(element)
        else:
            yield element


def _input(block: Block) -> list[str]:
    faults = _text(block["label"], 2000, "label") + (_text(block["hint"], 2000, "hint") if "hint" in block else [])
    element = block["element"]
    if element["type"] == "plain_text_input":
        limit = element.get("max_length", 3000)
        faults += [] if 1 <= limit <= 3000 else ["max_length"]
        return faults + ([] if units(element.get("initial_value", "")) <= limit else ["initial_value"])
    return faults + _element(element)


BLOCKS: dict[str, Callable[[Block], list[str]]] = {
    "divider": lambda block: [],
    "header": _header,
    "section": _section,
    "actions": _actions,
    "rich_text": _rich,
    "input": _input,
}


def _block(block: Block, *, modal: bool) -> list[str]:
    if block["type"] not in BLOCKS or (block["type"] == "input") is not modal:
        return [f"no place for {block['type']}"]
    faults = BLOCKS[block["type"]](block)
    return faults + ([] if 0 < len(block.get("block_id", "x")) <= 255 else ["block_id"])


def _element(element: Block) -> list[str]:
    faults = [] if 1 <= len(element["action_id"]) <= 255 else ["action_id"]
    if element["type"] == "button":
        styled = element.get("style", "primary") in {"primary", "danger"}
        return faults + _text(element["text"], 75, "button") + ([] if styled else ["style"])
    if element["type"] in {"users_select", "conversations_select"}:
        return faults + _text(element["placeholder"], 150, "placeholder")
    most = 10 if element["type"] == "checkboxes" else 100
    faults += [] if 1 <= len(element["options"]) <= most else [f"{len(element['options'])} options of {most}"]
    values = [option["value"] for option in element["options"]]
    faults += ["an option value stands twice"] if len(set(values)) < len(values) else []
    for option in element["options"]:
        faults += _text(option["text"], 75, "option") + ([] if 1 <= len(option["value"]) <= 75 else ["value"])
    return faults + (_text(element["placeholder"], 150, "placeholder") if "placeholder" in element else [])


_MARKUP = re.compile(r"<[^<>]*>")


def notified(text: str) -> str:
    """What a notification shows of a text; markup that would act is refused."""
    assert not _MARKUP.search(text), "The notification text carries markup."
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
