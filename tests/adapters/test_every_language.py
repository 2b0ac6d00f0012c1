"""Every card and form in languages that are longer, written from right to left, or twice as wide: all fit."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from io import StringIO

import pytest
from rich.cells import cell_len
from rich.console import Console

from adapters.discord import forms as discord_forms
from adapters.discord import limits as discord_limits
from adapters.discord import render as discord
from adapters.slack import forms as slack_forms
from adapters.slack import home, limits
from adapters.slack import render as slack
from adapters.terminal import render as terminal
from adapters.terminal.limits import WIDTH
from adapters.terminal.screen import draw
from bot.private import Private
from bot.replies import Audience, Line, Message, Value
from bot.state import LANGUAGES
from bot.words import Words
from tests.catalogue import TRANSLATED, english_in
from tests.every_card import Found, every_card
from tests.every_language import LONG, MADE, TURNED, in_every_language
from tests.standins import slack_rules
from tests.standins.discord_rules import form_faults, message_faults

BOTH_WAYS = "شركة الأفق (Acme) 株式会社 <!channel> " * 80
"""What somebody may write anywhere: right to left and left to right, wide signs, and a call to everybody."""

LOCALES = (*MADE, *LANGUAGES)


@lru_cache
def found() -> Found:
    """Every card there is, with such words in it."""
    return every_card(BOTH_WAYS)


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Words:
    """The languages that nobody speaks."""
    return in_every_language(tmp_path_factory.mktemp("messages"))


REAL = Words()


@pytest.mark.parametrize("locale", LOCALES)
def test_discord_takes_every_card_and_form(words: Words, locale: str) -> None:
    """Nothing is refused for its length, and no isolate is left open in any of its texts."""
    said = words if locale in MADE else REAL
    for card in found().cards:
        drawn = discord.message(card, said, locale)
        assert [] == message_faults(drawn), card
        assert_isolated(drawn)
    for opened in found().forms.values():
        assert [] == form_faults(discord_forms.form(opened, said, locale)), opened


@pytest.mark.parametrize("locale", LOCALES)
def test_slack_takes_every_card_and_form(words: Words, locale: str) -> None:
    """In a message and in the Home alike."""
    said = words if locale in MADE else REAL
    for card in found().cards:
        text, blocks = slack.message(card, said, locale)
        assert [] == slack_rules.message_faults({"text": text, "blocks": blocks}), card
        if card.audience is not Audience.CHANNEL:
            assert [] == slack_rules.home_faults(home.home([card], said, locale)), card
        assert_isolated(blocks)
    for opened in found().forms.values():
        assert [] == slack_rules.view_faults(slack_forms.form(opened, said, locale, "p" * 16, "C1")), opened


@pytest.mark.parametrize("locale", LOCALES)
def test_a_terminal_draws_every_card_and_form(words: Words, locale: str) -> None:
    """No line is wider than the screen, also where a sign takes two columns; drafts alone are never broken."""
    said = words if locale in MADE else REAL
    cards = [terminal.message(card, said, locale) for card in found().cards]
    cards += [terminal.form(one, said, locale) for one in found().forms.values()]
    cards += [terminal.question(field, said, locale) for one in found().forms.values() for field in one.fields]
    for card in cards:
        paper = StringIO()
        draw(terminal.Card(tuple(piece for piece in card.pieces if piece.look != "draft")), console(paper))
        assert all(cell_len(line) <= WIDTH for line in paper.getvalue().splitlines()), paper.getvalue()
        assert_isolated([piece.text for piece in card.pieces if piece.look != "draft"])


@pytest.mark.parametrize("locale", TRANSLATED)
def test_no_card_is_in_english(locale: str) -> None:
    """Each card there is, in each language; one that says itself which language it is in keeps that."""
    theirs = [terminal.plain(terminal.message(card, REAL, locale)) for card in found().cards if not card.language]

    assert [] == [said for text in theirs for said in english_in(text, locale)]


def test_no_label_of_ours_is_cut_though_it_is_longer(words: Words) -> None:
    """A button, an option or a heading that is 40% longer is still read to its end; only words of members are cut."""
    for card in found().cards:
        for line, limit in labels(card):
            if not holds_private(line):
                assert len(words.text(line, LONG)) <= limit, line


def test_what_somebody_wrote_cannot_turn_a_sentence_around_it(words: Words) -> None:
    """Arabic in a Latin sentence, and Latin in an Arabic one, each stand between isolates."""
    arabic, latin = (Line("arrival-event-none", {"what": Private(text)}) for text in ("شركة (١)", "Acme (B. V.)"))

    assert "\u2068شركة (١)\u2069" in words.text(arabic, "en")
    assert "\u2068Acme (B. V.)\u2069" in words.text(latin, TURNED)
    assert "\u2068" not in words.text(latin, "en")


def labels(card: Message) -> Iterator[tuple[Line, int]]:
    """What stands on buttons, in lists and above, with the smallest limit of any platform, in characters."""
    if card.title:
        yield card.title, limits.HEADER
    for row in card.rows:
        yield from ((one.label, min(limits.BUTTON_TEXT, discord_limits.BUTTON_LABEL)) for one in row)
    if card.choice:
        yield card.choice.prompt, min(limits.PLACEHOLDER, discord_limits.PLACEHOLDER)
        yield from ((one.label, limits.OPTION_TEXT) for one in getattr(card.choice, "options", ()))


def holds_private(value: Value) -> bool:
    """Whether a line shows something a member wrote."""
    if isinstance(value, Line):
        return any(holds_private(one) for one in value.values.values())
    return isinstance(value, Private)


def assert_isolated(node: object) -> None:
    """Each text closes the isolates it opens."""
    if isinstance(node, str):
        assert node.count("\u2068") == node.count("\u2069"), node
    elif isinstance(node, dict):
        assert_isolated(list(node.values()))
    elif isinstance(node, list | tuple):
        for one in node:
            assert_isolated(one)


def console(paper: StringIO) -> Console:
    """A screen of an ordinary width."""
    return Console(file=paper, width=WIDTH, highlight=False, emoji=False, markup=False, color_system=None)
