"""A Reply as what Discord draws: Components V2. Pure: the same reply, words and locale always give the same payload."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from adapters.discord.limits import (
    BUTTON_LABEL,
    BUTTONS_IN_ROW,
    COMPONENTS_V2,
    CONTENT,
    OPTION_TEXT,
    OPTIONS,
    PLACEHOLDER,
    TEXT,
)
from adapters.discord.markup import MARKS, escaped, fenced, quoted
from bot.fit import clipped, size
from bot.replies import (
    Bullets,
    Button,
    Choice,
    Copyable,
    Document,
    Line,
    Message,
    Option,
    Part,
    Pick,
    Saying,
    Tone,
    Whole,
)
from bot.tokens import Token, encode
from bot.words import PLAIN, WHOLE, Words

Payload = dict[str, Any]

ROW, BUTTON, SELECT, TEXT_DISPLAY, SEPARATOR, CONTAINER = 1, 2, 3, 10, 14, 17
USER_SELECT, CHANNEL_SELECT = 5, 8
TEXT_CHANNELS = (0, 5)
"""Where a server's text stands: ordinary channels and announcements."""
STYLES = {Tone.MAIN: 1, Tone.QUIET: 2, Tone.DANGER: 4}
CALM = 0x7A9E9F
"""The colour beside a card."""
NO_MENTIONS: Payload = {"parse": []}
ROWS = 2
TEXTS = 20
"""So many parts are texts of their own; what comes after shares the last one, so that 40 components always do."""
LEAST = 80
"""What is left of a list when a card is too long, in characters."""


@dataclass(slots=True)
class Text:
    """Some text of a card. gives: whether it may be shortened before any other. alone: not joined to its neighbours."""

    said: str
    gives: bool = False
    alone: bool = False


def message(message: Message, words: Words, locale: str) -> Payload:
    """A card as the body of a message, in its own language or else in that of the locale."""
    locale = message.language or locale
    texts = [_part(part, words, locale) for part in message.parts]
    if message.title:
        texts.insert(0, Text(f"### {words.text(message.title, locale, MARKS)}", alone=True))
    inside: list[Payload] = [{"type": TEXT_DISPLAY, "content": said} for said in _fitted(texts)]
    actions = _actions(message, words, locale)
    if inside and actions:
        inside.append({"type": SEPARATOR, "divider": False, "spacing": 1})
    inside += actions
    inside = inside or [{"type": TEXT_DISPLAY, "content": "…"}]
    return {
        "flags": COMPONENTS_V2,
        "components": [{"type": CONTAINER, "accent_color": CALM, "components": inside}],
        "allowed_mentions": NO_MENTIONS,
    }


def document(document: Document, words: Words, locale: str) -> Payload:
    """The body that goes with a file."""
    about = clipped(words.text(document.about, document.language or locale, MARKS), CONTENT)
    return {"content": about, "allowed_mentions": NO_MENTIONS}


def entries(options: tuple[Option, ...], words: Words, locale: str) -> list[Payload]:
    """The entries of a list, each value once."""
    said = {option.value: label(words.text(option.label, locale, PLAIN), OPTION_TEXT) for option in options[:OPTIONS]}
    return [{"label": name, "value": value} for value, name in said.items()]


def label(text: str, limit: int) -> str:
    """Plain words for a place without markup: never empty, never too long."""
    return clipped(text.strip(), limit) or "…"


def _part(part: Part, words: Words, locale: str) -> Text:
    match part:
        case Line():
            return Text(words.text(part, locale, MARKS))
        case Bullets(items):
            said = (" ".join(words.text(item, locale, MARKS).split()) for item in items)
            return Text("\n".join(f"- {item}" for item in said), gives=True)
        case Copyable(line):
            return Text(fenced(words.text(line, locale, WHOLE)), alone=True)
        case Whole(text):
            return _whole(text.reveal())
        case Saying():
            part = words.told(part, locale)
            quote = "\n".join(quoted(escaped(one)) for one in (part.text, part.translation) if one)
            credit = Line("discord-credit", {"author": part.author, "work": part.work, "year": part.year})
            return Text(f"{quote}\n{words.text(credit, locale, MARKS)}")


def _whole(text: str) -> Text:
    """All of a text as a quote; one so full of signs that escaping would not leave room is shown in a block."""
    gentle = f">>> {escaped(text)}"
    return Text(gentle if size(gentle) <= TEXT - 500 else fenced(text), alone=True)


def _fitted(texts: list[Text]) -> list[str]:
    """The texts of a card, together never too long: lists give first, then whatever is longest."""
    texts = [one for one in texts if one.said.strip()]
    joined = 2 * len(texts)
    while (over := sum(size(one.said) for one in texts) + joined - TEXT) > 0:
        giving = [one for one in texts if one.gives and size(one.said) > LEAST] or texts
        longest = max(giving, key=lambda one: size(one.said))
        fence = "\n```" if longest.said.endswith("\n```") else ""
        room = max(size(longest.said) - over, LEAST if longest.gives else 1 + len(fence))
        if room >= size(longest.said):
            texts.pop()  # nothing is left to give: thousands of small texts, which no card has
            joined -= 2
            continue
        longest.said = clipped(longest.said.removesuffix(fence), room - len(fence)) + fence
    return _grouped(texts)


def _grouped(texts: list[Text]) -> list[str]:
    groups: list[list[Text]] = []
    for one in texts:
        apart = not groups or one.alone or groups[-1][-1].alone
        if apart and len(groups) < TEXTS:
            groups.append([one])
        else:
            groups[-1].append(one)
    return ["\n\n".join(one.said for one in group) for group in groups]


def _actions(message: Message, words: Words, locale: str) -> list[Payload]:
    taken: set[str] = set()
    rows = [_list(message.choice, words, locale, taken)] if message.choice else []
    for row in message.rows[:ROWS]:
        rows.append([_button(button, words, locale, taken) for button in row[:BUTTONS_IN_ROW]])
    return [{"type": ROW, "components": row} for row in rows if row]


def _list(choice: Choice | Pick, words: Words, locale: str, taken: set[str]) -> list[Payload]:
    match choice:
        case Pick():
            return [_pick(choice, words, locale, taken)]
        case Choice():
            return _choice(choice, words, locale, taken) if choice.options else []


def _pick(pick: Pick, words: Words, locale: str, taken: set[str]) -> Payload:
    """A list that Discord fills."""
    filled: Payload = {"type": USER_SELECT}
    if pick.of == "room":
        filled = {"type": CHANNEL_SELECT, "channel_types": list(TEXT_CHANNELS)}
    return {
        **filled,
        "custom_id": _unique(Token(pick.action, pick.ref, pick.argument), taken),
        "placeholder": label(words.text(pick.prompt, locale, PLAIN), PLACEHOLDER),
    }


def _choice(choice: Choice, words: Words, locale: str, taken: set[str]) -> list[Payload]:
    options = entries(choice.options, words, locale)
    return [
        {
            "type": SELECT,
            "custom_id": _unique(Token(choice.action, choice.ref, choice.argument), taken),
            "placeholder": label(words.text(choice.prompt, locale, PLAIN), PLACEHOLDER),
            "min_values": 1,
            "max_values": max(1, min(choice.most, len(options))),
            "options": options,
        }
    ]


def _button(button: Button, words: Words, locale: str, taken: set[str]) -> Payload:
    return {
        "type": BUTTON,
        "style": STYLES[button.tone],
        "label": label(words.text(button.label, locale, PLAIN), BUTTON_LABEL),
        "custom_id": _unique(Token(button.action, button.ref, button.argument), taken),
    }


def _unique(token: Token, taken: set[str]) -> str:
    """Discord wants each custom_id once; a second one with the same meaning gets a number after "#"."""
    written = encode(token)
    repeated = sum(one.partition("#")[0] == written for one in taken)
    name = f"{written}#{repeated}" if repeated else written
    taken.add(name)
    return name
