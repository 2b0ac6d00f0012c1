"""The two lists that nobody may get wrong: who said what, and which number to call."""

from __future__ import annotations

import datetime
import re
import tomllib
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from bot.catalog import MESSAGES, load_help_lines, load_quotes
from bot.quotes import THEMES
from bot.tokens import Action, Token, encode

QUOTES: list[dict[str, Any]] = tomllib.loads((MESSAGES / "quotes.toml").read_text(encoding="utf-8"))["quote"]
HELP: dict[str, Any] = tomllib.loads((MESSAGES / "help_lines.toml").read_text(encoding="utf-8"))
LINES: list[dict[str, Any]] = HELP["line"]

MISATTRIBUTED = (
    "success is not final", "same thing over and over", "10,000 ways", "ten thousand ways", "seems impossible until",
    "i either win or learn", "our deepest fear", "first they ignore you", "be the change", "until you stop trying",
    "how you made them feel", "feel inferior without your consent", "beauty of their dreams",
    "confidently in the direction", "what you might have been", "braver than you believe", "because it's over",
    "or dream you can", "between stimulus and response", "whole staircase", "where the light enters",
    "hardships often prepare", "even the darkest night", "muere lentamente", "todas las flores", "no te rindas",
    "instantes", "la marioneta", "pedras no caminho", "auch aus steinen", "wer kämpft", "wege entstehen dadurch",
    "point n'est besoin d'espérer", "doesn't kill you",
)  # fmt: skip
UNSAFE = re.compile(
    r"\b(die[sd]?|dying|dead|deaths?|kill\w*|hang\w*|cuts?|cutting|bleed\w*|blood\w*|wounds?|wars?"
    r"|suicid\w*|shoot\w*|guns?"
    r"|muer\w+|morir|matar|cortar|sangre|guerra|mort[es]?|mourir|tuer|sang|guerre|tod|tot|sterben|töten|blut|krieg"
    r"|morrer|sangue|ferida|morire)\b"
    r"|死|殺|杀|血|戰|战|موت|قتل|دم\b"
)
FORBIDS_FEELING = ("don't cry", "não chores", "no llores", "stop crying", "man up", "no excuses", "hustle", "traitors")


def _words(quote: dict[str, Any]) -> str:
    text = quote["text"]
    if quote["lang"] == "de":
        text = re.sub(r"\bdie\b", "", text, flags=re.IGNORECASE)  # the article
    return f"{text} {quote['translation']}".lower().replace("’", "'")


def test_every_quote_is_complete() -> None:
    """A quote without its author, work, year, source or rights cannot enter the list."""
    for quote in QUOTES:
        for key in ("id", "text", "lang", "author", "work", "year", "grade", "source", "rights"):
            assert isinstance(quote[key], str) and quote[key].strip(), (quote.get("id"), key)
        assert quote["rights"] in {"public domain", "short quotation"}, quote["id"]
        assert isinstance(quote["author_is_woman"], bool), quote["id"]
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", quote["id"]), quote["id"]


def test_only_checked_grades() -> None:
    """Second-hand quotes never ship: every grade is A or B, but for the essay's own, whose credit says what it is."""
    (ours,) = [quote for quote in QUOTES if quote["grade"] not in {"A", "B"}]

    assert ("vaynerchuk-truth", "essay") == (ours["id"], ours["grade"])
    assert "quoted in the essay that inspired this bot; a source in his own work was not found" == ours["work"]


def test_no_quote_twice() -> None:
    """Every id and every text is there once, also with a few words more or less."""
    assert len({quote["id"] for quote in QUOTES}) == len(QUOTES)
    texts = [" ".join(re.findall(r"\w+", quote["text"].lower())) for quote in QUOTES]
    alike = [(one, other) for one, other in combinations(texts, 2) if SequenceMatcher(None, one, other).ratio() > 0.8]
    assert [] == alike


def test_the_list_is_big_and_mixed_enough() -> None:
    """At least 60 quotes in six languages, eight or more for each theme; women wrote at least 40% of them."""
    assert len(QUOTES) >= 60
    assert len({quote["lang"] for quote in QUOTES}) >= 6
    assert all(sum(theme in quote["themes"] for quote in QUOTES) >= 8 for theme in THEMES)
    assert sum(quote["author_is_woman"] for quote in QUOTES) / len(QUOTES) >= 0.4


def test_no_misattributed_line() -> None:
    """Lines that the internet gives to the wrong person stay out, and two famous ones stay with their real authors."""
    for quote in QUOTES:
        assert not [phrase for phrase in MISATTRIBUTED if phrase in _words(quote)], quote["id"]
    authors = {quote["id"]: quote["author"] for quote in QUOTES}
    credits = [f"{q['author']}, {q['work']}, {q['year']}" for q in QUOTES if "runs out of rain" in _words(q)]
    assert credits and all("Maya Angelou liked to pass it on" in one for one in credits)
    assert [authors[q["id"]] for q in QUOTES if "runs out of rain" in _words(q)] == [
        "Gary Allan, Matt Warren and Hillary Lindsey"
    ]
    assert [authors[q["id"]] for q in QUOTES if "our greatest glory" in _words(q)] == ["Oliver Goldsmith"]


def test_quotes_fit_in_a_message() -> None:
    """Text and translation have at most 280 characters each, the work at most 90."""
    for quote in QUOTES:
        assert len(quote["text"]) <= 280 and len(quote["translation"]) <= 280, quote["id"]
        assert len(quote["work"]) <= 90, quote["id"]


def test_ids_fit_on_a_button() -> None:
    """A quote's id travels on a button together with its theme or how it is signed, in 40 characters."""
    for quote in QUOTES:
        for before in (str(len(THEMES)), "s", "n"):
            assert encode(Token(Action.ANOTHER_QUOTE, "", f"{before}/{quote['id']}"))


def test_themes_are_known() -> None:
    """Every quote has at least one theme, and only themes that the bot knows."""
    for quote in QUOTES:
        assert quote["themes"] and set(quote["themes"]) <= set(THEMES), quote["id"]


def test_translation_exactly_where_it_is_needed() -> None:
    """A quote has an English translation if, and only if, it is not in English."""
    for quote in QUOTES:
        assert bool(quote["translation"].strip()) == (quote["lang"] != "en"), quote["id"]


def test_no_unsafe_words() -> None:
    """No quote speaks of death, injury or war (one line on healing is allowed), forbids a feeling or sells overwork."""
    for quote in QUOTES:
        words = _words(quote)
        if quote["id"] == "shakespeare-degrees":
            words = words.replace("what wound did ever heal", "")
        assert not UNSAFE.search(words), quote["id"]
        assert not [phrase for phrase in FORBIDS_FEELING if phrase in words], quote["id"]


def test_quotes_load_as_written() -> None:
    """The loader gives every entry, in order, with its own words."""
    loaded = load_quotes()
    assert [quote.id for quote in loaded] == [quote["id"] for quote in QUOTES]
    assert [(q.text, q.author, q.work, q.year, list(q.themes)) for q in loaded] == [
        (q["text"], q["author"], q["work"], q["year"], q["themes"]) for q in QUOTES
    ]


def test_a_broken_entry_is_refused(tmp_path: Path) -> None:
    """A quote with a missing field stops the start with the field's name instead of being shown without credit."""
    path = tmp_path / "quotes.toml"
    path.write_text('[[quote]]\nid = "x"\ntext = "y"\n', encoding="utf-8")
    with pytest.raises(ValueError, match="author"):
        load_quotes(path)


def test_help_lines_are_complete() -> None:
    """Every help line was seen on a page, says where and when, and has a number to call."""
    for line in LINES:
        for key in ("country", "country_name", "name", "phone", "source"):
            assert isinstance(line[key], str) and line[key].strip(), (line.get("name"), key)
        for key in ("text", "hours", "url"):
            assert isinstance(line[key], str), (line["name"], key)
        assert line["grade"] == "V", line["name"]
        assert type(line["checked_on"]) is datetime.date, line["name"]
        assert re.fullmatch(r"[A-Z]{2}", line["country"]), line["name"]
        assert re.fullmatch(r"[*0-9][0-9 ;-]*[0-9]", line["phone"]), line["name"]
        assert line["languages"] and all(re.fullmatch(r"[a-z]{2,3}", tag) for tag in line["languages"]), line["name"]


def test_old_numbers_stay_out() -> None:
    """Numbers that were replaced but are still found online never come back."""
    digits = {re.sub(r"\D", "", part) for line in LINES for part in line["phone"].split(";")}
    assert digits.isdisjoint({"141", "1393", "199284284", "18002738255", "8002738255", "09000113"})


def test_no_help_line_twice() -> None:
    """A country lists each number once, and has one name."""
    assert len({(line["country"], line["phone"]) for line in LINES}) == len(LINES)
    assert len({(line["country"], line["country_name"]) for line in LINES}) == len({line["country"] for line in LINES})


def test_everywhere_else_has_a_way_too() -> None:
    """A person in a country without a row still gets a directory and the emergency numbers."""
    assert HELP["everywhere"] == {"directory": "findahelpline.com", "emergency": ["112", "911", "999", "000"]}


def test_help_lines_load_as_written() -> None:
    """The loader gives every help line, in order, with its own number."""
    assert [(line.country, line.name, line.phone, line.text) for line in load_help_lines()] == [
        (line["country"], line["name"], line["phone"], line["text"]) for line in LINES
    ]
