"""A Reply as what Slack draws. Pure: the same reply, words and locale always give the same blocks.

Words are drawn as `rich_text` and `plain_text`, never as `mrkdwn`: Slack parses nothing in them, so that what a
member wrote can neither page a channel (`<!channel>`), nor link, nor turn bold, and needs no escaping. Only the
notification text beside the blocks is parsed; there `&`, `<` and `>` are escaped and formatting is switched off.
An instant becomes a date element, which Slack writes in the reader's own zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from adapters.slack.limits import (
    BUTTON_TEXT,
    CHECKBOXES,
    FALLBACK,
    HEADER,
    MESSAGE,
    OPTION_TEXT,
    PLACEHOLDER,
)
from bot.fit import clipped, size
from bot.replies import Bullets, Button, Choice, Copyable, Line, Message, Moment, Option, Part, Saying, Tone, Whole
from bot.tokens import Token, encode
from bot.words import PLAIN, WHOLE, Marks, Words, in_words

Block = dict[str, Any]

PICKS = "picks"
"""The action id of a list of several: a change in it says nothing yet, the button below it sends the choice."""

PICKED = "#picked"
"""Ends the action id of that button."""

PARTS_APART = 40
"""So many parts are blocks of their own; what comes after shares the last one, so that 50 blocks always do."""

FORMATS = {"day": "{date_long_pretty} {time}", "time": "{time}"}
STYLES = {Tone.MAIN: "primary", Tone.DANGER: "danger"}

_OPEN, _CLOSE = "\ue000", "\ue001"
_MOMENT = re.compile(f"{_OPEN}(\\d+)\\|(day|time)\\|([^{_CLOSE}]*){_CLOSE}")


def _own(text: str) -> str:
    return text.replace(_OPEN, "").replace(_CLOSE, "")


def _held(moment: Moment) -> str:
    return f"{_OPEN}{int(moment.at.timestamp())}|{moment.style}|{in_words(moment)}{_CLOSE}"


HELD = Marks(escape=_own, moment=_held)
"""Instants are held between two signs no member's text can bring along, until they become date elements."""


def message(message: Message, words: Words, locale: str) -> tuple[str, list[Block]]:
    """The notification text, escaped and complete, and the blocks."""
    blocks: list[Block] = []
    if message.title:
        blocks.append({"type": "header", "text": plain(words.text(message.title, locale), HEADER)})
    blocks += _parts(message.parts, words, locale)
    taken: set[str] = set()
    if message.choice:
        blocks += _choice(message.choice, words, locale, taken)
    for row in message.rows:
        buttons = [_button(button, words, locale, taken) for button in row]
        if buttons:
            blocks.append({"type": "actions", "elements": buttons})
    return notification(_said(message, words, locale)), blocks


def preformatted(text: str) -> list[Block]:
    """Text shown exactly as it is."""
    return [rich({"type": "rich_text_preformatted", "elements": [{"type": "text", "text": text}]})]


def rich(*elements: Block) -> Block:
    """A block Slack parses nothing in."""
    return {"type": "rich_text", "elements": list(elements)}


def plain(text: str, limit: int) -> Block:
    """A text object without any markup; codes such as ":smile:" stay as they are."""
    return {"type": "plain_text", "text": clipped(text, limit) or " ", "emoji": False}


def escaped(text: str) -> str:
    """Exactly the three signs Slack asks for."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def notification(text: str) -> str:
    """Escaped, never empty and never too long."""
    kept = clipped(text, FALLBACK)
    while size(escaped(kept)) > FALLBACK:
        kept = clipped(kept, size(kept) * 3 // 4)
    return escaped(kept) or " "


def options(given: tuple[Option, ...], words: Words, locale: str) -> list[Block]:
    """The entries of a list."""
    return [{"text": plain(words.text(option.label, locale), OPTION_TEXT), "value": option.value} for option in given]


def _parts(parts: tuple[Part, ...], words: Words, locale: str) -> list[Block]:
    blocks: list[Block] = []
    left = MESSAGE
    for index, part in enumerate(parts):
        elements, left = _fitted(_elements(part, words, locale), left)
        if index >= PARTS_APART:
            blocks[-1]["elements"] += elements
        elif elements:
            blocks.append(rich(*elements))
    return blocks


def _elements(part: Part, words: Words, locale: str) -> list[Block]:
    match part:
        case Line():
            return [_section(words.text(part, locale, HELD))]
        case Whole(text):
            return [_section(_own(text.reveal()))]
        case Bullets(items):
            said = [_section(words.text(item, locale, HELD)) for item in items]
            return [{"type": "rich_text_list", "style": "bullet", "elements": said}]
        case Copyable(line):
            return [{"type": "rich_text_preformatted", "elements": _runs(_own(words.text(line, locale, WHOLE)))}]
        case Saying():
            words_of_author = "\n".join(filter(None, (part.text, part.translation)))
            quote = {"type": "rich_text_quote", "elements": _runs(_own(words_of_author))}
            return [quote, _section(words.text(_credit(part), locale, HELD))]


def _credit(saying: Saying) -> Line:
    return Line("slack-credit", {"author": saying.author, "work": saying.work, "year": saying.year})


def _section(text: str) -> Block:
    return {"type": "rich_text_section", "elements": _runs(text)}


def _runs(text: str) -> list[Block]:
    """Plain runs of text with a date element for each instant held in it."""
    runs: list[Block] = []
    end = 0
    for found in _MOMENT.finditer(text):
        runs.append({"type": "text", "text": text[end : found.start()]})
        runs.append({"type": "date", "timestamp": int(found[1]), "format": FORMATS[found[2]], "fallback": found[3]})
        end = found.end()
    runs.append({"type": "text", "text": text[end:]})
    return [run for run in runs if run.get("text") != ""] or [{"type": "text", "text": " "}]


def _fitted(elements: list[Block], left: int) -> tuple[list[Block], int]:
    """As much of the elements as the message has room for, and the room that is left then."""
    kept: list[Block] = []
    for element in elements:
        if left <= 0:
            break
        if "elements" in element:
            inner, left = _fitted(element["elements"], left)
            kept.append({**element, "elements": inner})
        else:
            shown = {**element, "text": clipped(element["text"], left)} if "text" in element else element
            left -= size(shown.get("text") or shown["fallback"])
            kept.append(shown)
    return kept, left


def _choice(choice: Choice, words: Words, locale: str, taken: set[str]) -> list[Block]:
    prompt = words.text(choice.prompt, locale)
    entries = options(choice.options, words, locale)
    token = encode(Token(choice.action, choice.ref, choice.argument))
    if choice.most == 1:
        menu = {"type": "static_select", "placeholder": plain(prompt, PLACEHOLDER), "options": entries}
        return [{"type": "actions", "elements": [{**menu, "action_id": _unique(token, taken)}]}]
    several: Block = {"type": "checkboxes", "options": entries, "action_id": PICKS}
    if len(entries) > CHECKBOXES:
        several |= {"type": "multi_static_select", "placeholder": plain(prompt, PLACEHOLDER)}
        several["max_selected_items"] = choice.most
    send = {
        "type": "button",
        "text": plain(words.text(Line("slack-choose"), locale), BUTTON_TEXT),
        "action_id": token + PICKED,
    }
    return [
        {"type": "section", "text": plain(prompt, HEADER), "accessory": several},
        {"type": "actions", "elements": [send]},
    ]


def _button(button: Button, words: Words, locale: str, taken: set[str]) -> Block:
    token = encode(Token(button.action, button.ref, button.argument))
    drawn: Block = {
        "type": "button",
        "text": plain(words.text(button.label, locale), BUTTON_TEXT),
        "action_id": _unique(token, taken),
    }
    return drawn | ({"style": STYLES[button.tone]} if button.tone in STYLES else {})


def _unique(token: str, taken: set[str]) -> str:
    """Slack wants each action id once; a second button with the same meaning gets a number after "#"."""
    repeated = sum(one.partition("#")[0] == token for one in taken)
    name = f"{token}#{repeated}" if repeated else token
    taken.add(name)
    return name


def _said(message: Message, words: Words, locale: str) -> str:
    """The whole message in plain words: for notifications and screen readers."""
    return "\n".join(_lines(message, words, locale))


def _lines(message: Message, words: Words, locale: str) -> Iterator[str]:
    if message.title:
        yield words.text(message.title, locale)
    for part in message.parts:
        match part:
            case Line():
                yield words.text(part, locale, PLAIN)
            case Whole(text):
                yield text.reveal()
            case Bullets(items):
                yield from (f"• {words.text(item, locale, PLAIN)}" for item in items)
            case Copyable(line):
                yield words.text(line, locale, WHOLE)
            case Saying():
                yield from filter(None, (part.text, part.translation, words.text(_credit(part), locale)))
    if message.choice:
        yield words.text(message.choice.prompt, locale)


def quiet(text: str, blocks: list[Block]) -> Mapping[str, Any]:
    """What every message is sent with: no link previews, no formatting, no search for names."""
    return {"text": text, "blocks": blocks, "mrkdwn": False, "unfurl_links": False, "unfurl_media": False}
