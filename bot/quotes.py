"""Quotes and help lines, as the conversation knows them. They are read in bot.catalog, and chosen in bot.flow."""

from __future__ import annotations

from dataclasses import dataclass

THEMES = ("rest", "storm", "persistence", "self-worth", "honesty", "beginning-again", "humour")
"""The themes that a quote may have; steps and daily posts pick quotes by them."""


@dataclass(frozen=True, slots=True)
class Quote:
    """One credited line to show. Credit is never optional: show author, work and year with the text.

    id: stable, never reused. text: in the original language, without quotation marks; " / " is a line break. lang: its
    language tag. translation: English, empty when lang is "en". year: as text, since it may be "c. 1861".
    """

    id: str
    text: str
    lang: str
    translation: str
    author: str
    work: str
    year: str
    themes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One line that a person in crisis can reach. Country is asked for, never guessed.

    country: ISO 3166 alpha-2. country_name: in English. names: what it calls itself in other languages, by tag.
    phone: as dialled inside the country, several joined by ";".
    text: other ways (SMS, WhatsApp, chat), joined by ";", or empty.
    hours: "24/7", or local time ("?" at its end where it may have changed), or hours a day ("18+"); empty if not known.
    url: or empty. languages: language tags of the main languages spoken.
    """

    country: str
    country_name: str
    name: str
    phone: str
    text: str
    hours: str
    url: str
    languages: tuple[str, ...]
    names: tuple[tuple[str, str], ...] = ()

    def called(self, locale: str) -> str:
        """Its name as somebody who speaks that language knows it; its own where it has no other."""
        names, language = dict(self.names), locale.partition("-")[0]
        near = (name for tag, name in self.names if tag.partition("-")[0] == language)
        return names.get(locale) or next(near, self.name)
