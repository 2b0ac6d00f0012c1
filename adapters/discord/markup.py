"""How text stands in Discord's Markdown so that nothing a member wrote is read as markup, a mention or a link."""

from __future__ import annotations

import re

from bot.replies import Moment
from bot.words import Marks, bare

_SIGNS = re.compile(r"[\\`*_~|\[\]<>#]")
_LINE_START = re.compile(r"^(\s*)(-|\d+(?=\.))", re.MULTILINE)
_EVERYBODY = re.compile(r"@(everyone|here)\b")
_ADDRESS = re.compile(r"(https?://[\w\-./?=&%+#~:,;@!$]+)")
_FENCE = re.compile("```")

STYLES = {"day": "f", "time": "t"}


def escaped(text: str) -> str:
    """Text that Discord shows exactly as it was written. Addresses stay whole: Discord parses nothing inside them."""
    parts = _ADDRESS.split(text)
    return "".join(part if index % 2 else _escaped(part) for index, part in enumerate(parts))


def _escaped(text: str) -> str:
    plain = _SIGNS.sub(r"\\\g<0>", text)
    plain = _LINE_START.sub(_held, plain)
    return _EVERYBODY.sub("@\u200b\\1", plain)


def _held(found: re.Match[str]) -> str:
    """A dash or a number that would begin a list. A number is held by its dot: a digit cannot be escaped."""
    return f"{found[1]}\\-" if found[2] == "-" else f"{found[1]}{found[2]}\u200b"


def moment(moment: Moment, locale: str) -> str:
    """An instant Discord writes in each reader's own zone and language."""
    return f"<t:{int(moment.at.timestamp())}:{STYLES[moment.style]}>"


def mention(key: str) -> str:
    """Somebody or a channel by name. Nobody is called: every message of ours allows no mentions."""
    return f"<#{bare(key)}>" if "/" in key else f"<@{bare(key)}>"


MARKS = Marks(escape=escaped, moment=moment, mention=mention)


def fenced(text: str) -> str:
    """A block shown as it is. A fence inside it keeps its look and its length, and ends nothing."""
    inside = _FENCE.sub("``\u02cb", text)
    return f"```\n{inside}\n```"


def quoted(text: str) -> str:
    """Lines of a quote."""
    return "\n".join(f"> {line}" for line in text.splitlines() or [""])
