"""A Reply as what Slack draws. Pure: the same reply, words and locale always give the same blocks.

Words are drawn as `rich_text` and `plain_text`, never as `mrkdwn`: Slack parses nothing in them, so that what a
member wrote can neither page a channel (`<!channel>`), nor link, nor turn bold, and needs no escaping. Only the
notification text beside the blocks is parsed; there `&`, `<` and `>` are escaped and formatting is switched off.
An instant becomes a date element, which Slack writes in the reader's own zone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from adapters.slack.controls import controls
from adapters.slack.limits import FALLBACK
from adapters.slack.parts import Block, credit, header, parts
from bot.fit import clipped, size
from bot.replies import Bullets, Copyable, Line, Message, Saying, Whole
from bot.words import PLAIN, WHOLE, Words


def message(message: Message, words: Words, locale: str) -> tuple[str, list[Block]]:
    """The notification text, escaped and complete, and the blocks, in its own language or else that of the locale."""
    locale = message.language or locale
    heading = [header(message.title, words, locale)] if message.title else []
    blocks = [*heading, *parts(message.parts, words, locale), *controls(message, words, locale)]
    return notification(_said(message, words, locale)), blocks


def escaped(text: str) -> str:
    """Exactly the three signs Slack asks for."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def notification(text: str) -> str:
    """Escaped, never empty and never too long."""
    kept = clipped(text, FALLBACK)
    while size(escaped(kept)) > FALLBACK:
        kept = clipped(kept, size(kept) * 3 // 4)
    return escaped(kept) or " "


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
                told = words.told(part, locale)
                yield from filter(None, (told.text, told.translation, words.text(credit(told), locale)))
    if message.choice:
        yield words.text(message.choice.prompt, locale)


def quiet(text: str, blocks: list[Block]) -> Mapping[str, Any]:
    """What every message is sent with: no link previews, no formatting, no search for names."""
    return {"text": text, "blocks": blocks, "mrkdwn": False, "unfurl_links": False, "unfurl_media": False}
