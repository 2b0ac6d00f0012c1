"""Discord's commands, as somebody reads them whose Discord is in another language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from adapters.discord import commands
from adapters.discord.limits import CHOICE_NAME, DESCRIPTION
from bot.state import LANGUAGES
from bot.words import Words

THEIRS = ("es-ES", "es-419", "fr", "de", "pt-BR")
NAME = re.compile(r"[-_'\w]{1,32}")
"""What Discord takes as a name, besides being in small letters."""


def every(node: commands.Payload) -> Iterator[commands.Payload]:
    """A command and all inside it."""
    yield node
    for inner in node.get("options") or ():
        yield from every(inner)


ALL = [one for command in commands.payloads(Words()) for one in every(command)]


@pytest.mark.parametrize("locale", THEIRS)
def test_everything_is_described_in_their_language(locale: str) -> None:
    """Commands, their parts, their options and what can be chosen: all described, all short enough."""
    english = [one for one in ALL if one["description_localizations"].get(locale) in {None, one["description"]}]
    choices = [choice for one in ALL for choice in one.get("choices") or ()]
    lengths = [len(one["description_localizations"][locale]) for one in ALL]

    assert [] == [one["name"] for one in english]
    assert max(lengths) <= DESCRIPTION
    assert all(0 < len(choice["name_localizations"][locale]) <= CHOICE_NAME for choice in choices)


@pytest.mark.parametrize("locale", THEIRS)
def test_every_part_has_a_name_in_their_language(locale: str) -> None:
    """Only /rejected, /encourage and /onward keep the one name that whole communities tell each other."""
    top = [one["name"] for one in commands.payloads(Words())]
    inside = [one for one in ALL if one["name"] not in top]
    names = {one["name"]: one["name_localizations"].get(locale, "") for one in inside}

    assert {"rejected", "encourage", "onward"} == set(top)
    assert [] == [name for name, said in names.items() if not NAME.fullmatch(said) or said != said.lower()]
    for command in ALL:
        said = [one["name_localizations"].get(locale, one["name"]) for one in command.get("options") or ()]
        assert len(set(said)) == len(said)


def test_those_are_all_the_languages_we_speak() -> None:
    """A language that is added is added here as well."""
    assert {"en", *(locale.partition("-")[0] for locale in THEIRS)} == {one.partition("-")[0] for one in LANGUAGES}
