"""What commands, their options and their values are called in every language, for whoever types them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from bot.commands import COMMANDS, CommandOption
from bot.replies import Line
from bot.words import MESSAGES, Words

FILES = ("commands.ftl", "community.ftl", "settings.ftl")
"""Where these words stand; no more of a language is read for them."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words as people write them, and what each is in `commands`; words and values are folded.

    subs: of a command and a word after it, the subcommand. spellings: of an option's name in small letters, the option.
    codes: of an option and a word, its value.
    """

    subs: Mapping[tuple[str, str], str]
    spellings: Mapping[str, str]
    codes: Mapping[tuple[str, str], str]


def folded(text: str) -> str:
    """Letters and digits alone, without case and accents: phones and keyboards leave them out."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if sign.isalnum())


@cache
def vocabulary() -> Vocabulary:
    """Read once a process, in some 90 ms; whoever serves people asks for it before they come."""
    words = Words(MESSAGES, FILES)
    subs = {(row.name, folded(said)): row.sub for row in COMMANDS if row.sub for said in _names(words, row.description)}
    options = {option.name: option for row in COMMANDS for option in row.options}
    return Vocabulary(
        subs,
        {said.casefold(): name for name, option in options.items() for said in _names(words, option.description)},
        {(name, said): code for name, option in options.items() for said, code in _codes(words, option)},
    )


def _names(words: Words, line: Line) -> Iterator[str]:
    return (said for locale in words.locales if (said := words.name(line, locale)))


def _codes(words: Words, option: CommandOption) -> Iterator[tuple[str, str]]:
    for code, label in option.choices:
        yield from ((folded(words.text(label, locale)), code) for locale in words.locales)
