"""Every word a person reads: there, used, fitting and kind."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.catalogue import ROOT, parsed, plain

BANNED = (
    r"everything happens for a reason", r"meant to be", r"blessing in disguise", r"god has a plan",
    r"\bat least\b", r"could be worse", r"others have it worse", r"first world problem",
    r"stay positive", r"good vibes", r"bright side", r"cheer up", r"\bsmile\b", r"chin up",
    r"you'?ll find something better", r"it will all work out", r"\bi promise\b", r"\bguaranteed?\b",
    r"their loss", r"dodged a bullet",
    r"just a job", r"\bmove on\b", r"get over it", r"let it go", r"calm down", r"man up", r"toughen up",
    r"i know (exactly )?how you feel", r"i feel your pain", r"i'?m always here", r"i care about you",
    r"\bdepressed\b", r"\banxious\b", r"\btraumati[sz]ed\b", r"burned out", r"\bsymptoms?\b", r"\bdisorders?\b",
    r"\bfail(ed|ure|ures)?\b", r"\blosers?\b", r"\ba reject\b", r"\brejects\b", r"unsuccessful candidate",
    r"commit(ted)? suicide", r"suicidal person", r"\bcrazy\b", r"\binsane\b", r"\bnuts\b",
    r"\bhustle\b", r"\bgrind\b", r"rise and", r"no excuses", r"\bwinners?\b",
    r"why did(n'?t)? you", r"you should have", r"you should feel",
    r"streak", r"\bpoints\b", r"\bbadge",
)  # fmt: skip

MARKUP = re.compile(r"[&<>*_~`|!\u2000-\u200f]")
"""Signs some platform reads as markup, and the exclamation mark nobody wants on such a day."""


def ids_in_code() -> Iterator[re.Pattern[str]]:
    """Every string in the code that is, or by an f-string can become, a message id."""
    for file in [*ROOT.glob("bot/**/*.py"), *ROOT.glob("adapters/**/*.py")]:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for call in ast.walk(tree):
            if not isinstance(call, ast.Call) or name_of(call) not in {"say", "Line", "button", "main_button"}:
                continue
            for argument in call.args[:1]:
                yield from patterns(argument)


def name_of(call: ast.Call) -> str:
    """The name a call goes by."""
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def patterns(node: ast.expr) -> Iterator[re.Pattern[str]]:
    """The ids an expression can be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield re.compile(re.escape(node.value))
    elif isinstance(node, ast.IfExp):
        yield from patterns(node.body)
        yield from patterns(node.orelse)
    elif isinstance(node, ast.JoinedStr):
        parts = [re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[a-z0-9-]+" for part in node.values]
        yield re.compile("".join(parts))


MESSAGES = parsed()
USED = list(ids_in_code())


def test_every_id_in_the_code_has_words() -> None:
    """No card can come up with a hole in it."""
    missing = [pattern.pattern for pattern in USED if not any(pattern.fullmatch(name) for name in MESSAGES)]

    assert [] == missing


VARIABLE_IDS = re.compile(r"(feeling-.*-said|arrival-feeling|keep-going-.*|note-.*)")
"""Ids the code holds in a variable before it says them; the exploration of the flow proves their use."""


def test_every_message_is_used() -> None:
    """Words nobody can meet are dead, and dead words are never read again with care."""
    unused = [
        name
        for name in MESSAGES
        if not any(pattern.fullmatch(name) for pattern in USED) and not VARIABLE_IDS.fullmatch(name)
    ]

    assert [] == unused


@pytest.mark.parametrize("name", sorted(MESSAGES))
def test_words_are_kind_and_plain(name: str) -> None:
    """No message holds a phrase that hurts, a shout, or a sign that a platform reads as markup."""
    text = plain(MESSAGES[name].value)

    assert [] == [phrase for phrase in BANNED if re.search(phrase, text.lower().replace("’", "'"))]
    assert name.endswith("-refused") or None is MARKUP.search(text)  # those name variables, on the operator's stderr


@pytest.mark.parametrize("name", sorted(name for name in MESSAGES if name.startswith("button-")))
def test_buttons_are_one_to_three_words(name: str) -> None:
    """A button is read at a glance on a phone."""
    words = plain(MESSAGES[name].value).split()

    assert 1 <= len(words) <= 3


@pytest.mark.parametrize("name", sorted(MESSAGES))
def test_messages_are_short_and_ask_one_thing(name: str) -> None:
    """At most 350 characters and one question in a message; a draft to send may be longer."""
    text = plain(MESSAGES[name].value)

    assert len(text) <= (1200 if name.startswith("draft-") else 350)
    assert text.count("?") <= (2 if name.startswith("draft-") else 1)


@pytest.mark.parametrize("name", sorted(name for name in MESSAGES if name.startswith(("command-", "option-"))))
def test_descriptions_fit_every_platform(name: str) -> None:
    """Discord cuts a command's description at 100 characters by refusing all commands."""
    assert len(plain(MESSAGES[name].value).strip()) <= 100


def test_form_titles_and_labels_fit_every_platform() -> None:
    """Slack ends a form's title at 24 characters, Discord a label at 45 and a hint at 100."""
    titles = [name for name in MESSAGES if name in {"interview-notes-title", "feedback-title"} or "form-title" in name]
    labels = [
        name
        for name in MESSAGES
        if re.match(r"(draft|check|plan|zone|letter|friend|keep|values)-form-|interview-notes-|career-ask-", name)
        and not name.endswith(("-title", "-hint"))
    ]
    hints = [name for name in MESSAGES if name.endswith("-hint")]

    assert [] == [name for name in titles if len(plain(MESSAGES[name].value).strip()) > 24]
    assert [] == [name for name in labels if len(plain(MESSAGES[name].value).strip()) > 45]
    assert [] == [name for name in hints if len(plain(MESSAGES[name].value).strip()) > 100]
