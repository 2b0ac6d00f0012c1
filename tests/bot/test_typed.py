"""Typed lines become the event that was meant: many ways to write the same thing, and no text that breaks it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import assume, example, given, strategies

from bot.commands import COMMANDS, Command
from bot.events import Asked, Encouraged, Event, Rejected, Source, Wrote
from bot.private import Private, private
from bot.quotes import THEMES
from bot.replies import FIELD_LIMIT
from bot.state import Stage
from bot.typed import QUOTES, STAGE_WORDS, read
from bot.vocabulary import vocabulary
from bot.words import Words

SOURCE = Source(key="terminal:1", member="terminal:local", community="terminal:here", channel=True)

VALUES = strategies.text(min_size=1, max_size=FIELD_LIMIT).filter(lambda text: bool(text.strip()))
LINES = strategies.one_of(
    strategies.text(max_size=60),
    strategies.text(max_size=60).map(lambda text: f"/{text}"),
    strategies.builds(
        lambda command, rest: f"/{command.name} {command.sub} {rest}", strategies.sampled_from(COMMANDS), VALUES
    ),
    strategies.text("/rejctdonwas gh=:,\"'“”„«»", max_size=60).map(lambda text: f"/rejected {text}"),
)


def rejected(company: str = "", role: str = "", stage: str | None = None) -> Rejected:
    """The event of a rejection with these details."""
    return Rejected(SOURCE, private(company), private(role), stage)


def settings(zone: str = "", hour: str = "") -> Asked:
    """The event of asking for the settings with these."""
    return Asked(SOURCE, "settings", private(zone), private(hour))


def shown(event: Event) -> Mapping[str, str]:
    """What a command carries, opened."""
    fields = ("company", "role", "zone", "hour", "text")
    values = {name: getattr(event, name, None) for name in fields}
    return {name: value.reveal() for name, value in values.items() if isinstance(value, Private)}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("/rejected", rejected()),
        ("  /Rejected  ", rejected()),
        ("/rejected Acme", rejected("Acme")),
        ("/rejected Acme Widgets", rejected("Acme Widgets")),
        ("/rejected interview", rejected(stage="interview")),
        ('/rejected Acme "Data engineer" interview', rejected("Acme", "Data engineer", "interview")),
        ('/rejected "Acme, Inc." "Data engineer"', rejected("Acme, Inc.", "Data engineer")),
        ("/rejected 'Acme, Inc.' 'Data engineer' interview", rejected("Acme, Inc.", "Data engineer", "interview")),
        ("/rejected Acme final round", rejected("Acme", stage="final_round")),
        ("/rejected Acme, final-round", rejected("Acme", stage="final_round")),
        ("/rejected Acme, Data engineer, interview", rejected("Acme", "Data engineer", "interview")),
        ("/rejected interview, Acme, Data engineer", rejected("Acme", "Data engineer", "interview")),
        ("/rejected Acme, Data engineer, Berlin", rejected("Acme", "Data engineer, Berlin")),
        ("/rejected Acme,", rejected("Acme")),
        ("/rejected , Data engineer", rejected("Data engineer")),
        ('/rejected company="Acme" role="Data engineer"', rejected("Acme", "Data engineer")),
        ("/rejected role=Data engineer company=Acme", rejected("Acme", "Data engineer")),
        ("/rejected Company: Acme, Role: Data engineer, Stage: Ghosted", rejected("Acme", "Data engineer", "no_reply")),
        ("/rejected role=Engineer Acme", rejected(role="Engineer Acme")),
        ("/rejected stage=final company=Acme", rejected("Acme", stage="final_round")),
        ("/rejected company=", rejected()),
        ("/rejected “Acme, Inc.” “Data engineer”", rejected("Acme, Inc.", "Data engineer")),
        ("/rejected „Acme, Inc.“ „Data engineer“ interview", rejected("Acme, Inc.", "Data engineer", "interview")),
        ("/rejected «Acme, Inc.» role=«Data engineer»", rejected("Acme, Inc.", "Data engineer")),
        ("/rejected company=“Acme” stage=“no reply”", rejected("Acme", stage="no_reply")),
        ("/rejected Lowe's, Manager", rejected("Lowe's", "Manager")),
        ("/rejected McDonald's", rejected("McDonald's")),
        ('/rejected "Acme', rejected('"Acme')),
        ("/rejected <b>Acme</b>", rejected("<b>Acme</b>")),
    ],
)
def test_a_rejection_is_understood_however_it_is_typed(line: str, expected: Rejected) -> None:
    """Words, commas, quotes of any kind or names: company, role and stage end up where they belong."""
    assert expected == read(line, SOURCE), shown(read(line, SOURCE))


@pytest.mark.parametrize(("word", "stage"), STAGE_WORDS.items())
def test_every_word_for_a_stage_is_known(word: str, stage: Stage) -> None:
    """Ghosted, laid off, last round: people's own words for how far they had come all count."""
    assert rejected("Acme", stage=stage.value) == read(f"/rejected Acme, {word}", SOURCE)


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_can_be_typed_by_its_code(stage: Stage) -> None:
    """Whatever Discord and Slack offer in a list can be typed too."""
    assert rejected(stage=stage.value) == read(f"/rejected stage={stage.value}", SOURCE)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("/onward settings", settings()),
        ("/onward settings hour=8:30 zone=Europe/Berlin", settings("Europe/Berlin", "8:30")),
        ("/onward settings zone=Europe/Berlin, hour=8:30", settings("Europe/Berlin", "8:30")),
        ("/onward settings Zone: Sao Paulo hour: 2:30 pm", settings("Sao Paulo", "2:30 pm")),
        ("/onward settings Berlin, 8:30", settings("Berlin", "8:30")),
        ("/onward settings 8:30, Berlin", settings("Berlin", "8:30")),
        ("/onward settings New York", settings("New York")),
        ("/onward settings 9", settings(hour="9")),
        ("/onward settings “Europe/Berlin”", settings("Europe/Berlin")),
        ("/ONWARD Settings 14h30", settings(hour="14h30")),
    ],
)
def test_settings_can_be_given_in_the_same_line(line: str, expected: Asked) -> None:
    """A place and an hour are told apart, in any order, with or without their names."""
    assert expected == read(line, SOURCE), shown(read(line, SOURCE))


@pytest.mark.parametrize(
    ("line", "theme"),
    [
        ("/encourage", None),
        ("/encourage rest", "rest"),
        ("/encourage Rest", "rest"),
        ("/encourage theme=rest", "rest"),
        ("/encourage self worth", "self-worth"),
        ("/encourage “beginning again”", "beginning-again"),
    ],
)
def test_a_theme_is_understood(line: str, theme: str | None) -> None:
    """A theme may be written with spaces, in capitals or in quotes."""
    assert Encouraged(SOURCE, theme) == read(line, SOURCE)


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_can_be_typed(theme: str) -> None:
    """No theme exists that only a list could choose."""
    assert Encouraged(SOURCE, theme) == read(f"/encourage {theme}", SOURCE)


def test_an_unknown_theme_is_still_a_wish_for_encouragement() -> None:
    """A theme nobody has quotes for does not turn into an error or into a theme of ours."""
    event = read("/encourage cheese", SOURCE)

    assert isinstance(event, Encouraged)
    assert event.theme not in THEMES


@pytest.mark.parametrize("command", [row for row in COMMANDS if row.name == "onward"], ids=lambda row: row.sub or "-")
def test_every_page_of_onward_can_be_asked_for(command: Command) -> None:
    """`/onward` alone and with each of its words opens that page."""
    event = read(f"/{command.name} {command.sub}", SOURCE)

    assert isinstance(event, Asked)
    assert (command.sub or "where") == event.topic


@pytest.mark.parametrize("line", ["/onward notes please", "/ onward notes", "/onward  NOTES\t"])
def test_a_little_too_much_is_no_slip(line: str) -> None:
    """Spaces, capitals and a polite word more do not keep a command from being understood."""
    assert Asked(SOURCE, "notes") == read(line, SOURCE)


@pytest.mark.parametrize(
    "line",
    [
        "", " ", "\n", "/", "//", "hello", "stop", "rejected Acme", "Today I typed /rejected", "/nope",
        "/nope rejected", "/rejectedAcme", "/reject", "/onward cheese", "/where", "＼rejected",
    ],
)  # fmt: skip
def test_whatever_is_no_command_stays_the_words_that_were_written(line: str) -> None:
    """Plain words, slips and commands of other bots arrive unchanged, so that the answer can be about them."""
    assert Wrote(SOURCE, Private(line)) == read(line, SOURCE)


@given(LINES)
@example("/rejected company=company=company=")
@example('/rejected ""')
@example("/rejected ,,,\"'\"'“")
@example("/encourage \0")
@example("/onward settings \N{ARABIC-INDIC DIGIT NINE}")
def test_every_text_has_an_event(line: str) -> None:
    """Nothing that can be typed breaks the conversation, and no detail is empty or longer than a field."""
    event = read(line, SOURCE)

    assert isinstance(event, (Rejected, Asked, Encouraged, Wrote))
    assert event.source is SOURCE
    assert isinstance(event, Wrote) or all(0 < len(text) <= FIELD_LIMIT for text in shown(event).values())
    assert not isinstance(event, Rejected) or event.stage is None or event.stage in set(Stage)


@given(VALUES, VALUES, strategies.sampled_from([*QUOTES.items()]), strategies.sampled_from("=:"))
def test_a_quoted_value_arrives_as_it_was_written(company: str, role: str, quotes: tuple[str, str], sign: str) -> None:
    """By name and in quotes, commas, equal signs and other quotes in a company's name all stay."""
    opens, closes = quotes
    company, role = company.replace(closes, ""), role.replace(closes, "")

    event = read(f"/rejected company{sign}{opens}{company}{closes} role{sign}{opens}{role}{closes}", SOURCE)

    assert rejected(company, role) == event


@given(LINES)
def test_an_event_never_shows_what_was_written(line: str) -> None:
    """An event that ends up in a log or a traceback says that there are words, not which."""
    event = read(f"{line} Sealed & Sons", SOURCE)
    assume(not isinstance(event, Encouraged))

    assert "sealed & sons" not in f"{event!r}{event}".casefold()


def test_what_is_too_long_is_cut_and_not_refused() -> None:
    """A pasted page in place of a company keeps as much as a field holds."""
    assert rejected("A" * FIELD_LIMIT) == read(f"/rejected {'A' * 5000}", SOURCE)


@pytest.mark.parametrize("filler", ["a,", '"', "'\" ", "company= "])
def test_a_line_without_end_is_not_read_to_its_end(filler: str) -> None:
    """What is far longer than all options together changes nothing, and costs nobody the time to read it."""
    begun = f"/rejected {filler * 2000}"

    assert read(begun, SOURCE) == read(begun + filler * 500_000, SOURCE)


def test_an_unknown_theme_is_none() -> None:
    """Words typed in place of a theme are not carried as if they were a code of ours."""
    assert Encouraged(SOURCE, None) == read("/encourage because Acme said no", SOURCE)
    assert Encouraged(SOURCE, None) == read("/encourage theme=cheese", SOURCE)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("/onward ajustes", settings()),
        ("/onward réglages", settings()),
        ("/onward reglages", settings()),
        ("/onward Einstellungen Europe/Berlin", settings("Europe/Berlin")),
        ("/onward ajustes fuso: Recife, hora: 10:30", settings("Recife", "10:30")),
        ("/onward settings Berlin, DE", settings("Berlin, DE")),
        ("/onward settings language=de", Asked(SOURCE, "settings", language="de")),
        ("/onward ajustes idioma: español", Asked(SOURCE, "settings", language="es")),
        ("/onward settings Lima, español", Asked(SOURCE, "settings", zone=private("Lima"), language="es")),
        ("/onward confidentialité", Asked(SOURCE, "privacy")),
        ("/onward onde", Asked(SOURCE)),
        (
            "/rejected empresa: Acme, puesto: Ingeniera, etapa: última ronda",
            rejected("Acme", "Ingeniera", "final_round"),
        ),
        ("/rejected Acme, Gespräch", rejected("Acme", stage="interview")),
        ("/rejected Acme, keine antwort", rejected("Acme", stage="no_reply")),
        ("/encourage descanso", Encouraged(SOURCE, "rest")),
        ("/encourage thème=tempête", Encouraged(SOURCE, "storm")),
    ],
)
def test_commands_are_understood_in_every_language(line: str, expected: Event) -> None:
    """What a language's help says can be typed, with or without accents; English goes on working."""
    assert expected == read(line, SOURCE)


def test_no_word_of_a_language_means_two_things() -> None:
    """A subcommand of one language is never another subcommand's English name."""
    english = {(row.name, row.sub) for row in COMMANDS}
    clashes = [key for key, sub in vocabulary().subs.items() if key in english and key[1] != sub]

    assert [] == clashes
    assert {"es", "fr", "de", "pt-BR"} <= set(Words().locales)
