"""The buttons and lists of a card. What they say is built and checked once; what they mean is filled in each time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from blockkit import (
    Actions,
    Button,
    Checkboxes,
    ConversationFilter,
    ConversationsSelect,
    MultiStaticSelect,
    Option,
    Section,
    StaticSelect,
    UsersSelect,
)

from adapters.slack.limits import BUTTON_TEXT, CHECKBOXES, HEADER, OPTION_TEXT, PLACEHOLDER
from adapters.slack.parts import KEPT, Block, built, plain
from bot.replies import Choice, Line, Message, Pick, Tone
from bot.replies import Option as Offered
from bot.tokens import Token, encode
from bot.words import Words

PICKS = "picks"
"""The action id of a list of several: a change in it says nothing yet, the button below it sends the choice."""

PICKED = "#picked"
"""Ends the action id of that button."""

Labels = tuple[tuple[str, Tone], ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list as it reads. most: how many may be chosen. send: what its button says, where it has one."""

    prompt: str
    entries: tuple[tuple[str, str], ...]
    most: int
    send: str


def options(given: tuple[Offered, ...], words: Words, locale: str) -> list[Option]:
    """The entries of a list."""
    return [_entry(words.text(option.label, locale), option.value) for option in given]


def controls(message: Message, words: Words, locale: str) -> list[Block]:
    """The list of a message, if it has one, and its rows of buttons."""
    taken: set[str] = set()
    blocks: list[Block] = []
    if isinstance(message.choice, Pick):
        blocks.append(_pick(message.choice, words, locale))
    elif message.choice:
        ours = not any(option.label.values for option in message.choice.options) and not message.choice.prompt.values
        build = _kept_list if ours else _list
        blocks += _named(build(_listed(message.choice, words, locale)), _list_names(message.choice, taken))
    for row in message.rows:
        if row:
            ours = not any(button.label.values for button in row)
            labels = tuple((words.text(button.label, locale), button.tone) for button in row)
            tokens = (Token(button.action, button.ref, button.argument) for button in row)
            blocks += _named((_kept_row if ours else _row)(labels), (_unique(encode(one), taken) for one in tokens))
    return blocks


def _pick(pick: Pick, words: Words, locale: str) -> Block:
    """A list that Slack fills."""
    hint = plain(words.text(pick.prompt, locale), PLACEHOLDER)
    name = encode(Token(pick.action, pick.ref, pick.argument))
    if pick.of == "member":
        return built(Actions([UsersSelect(name, placeholder=hint)]))
    channels = ConversationFilter(include=["public", "private"], exclude_bot_users=True)
    return built(Actions([ConversationsSelect(name, filter=channels, placeholder=hint)]))


def _listed(choice: Choice, words: Words, locale: str) -> Listed:
    entries = tuple((words.text(option.label, locale), option.value) for option in choice.options)
    return Listed(words.text(choice.prompt, locale), entries, choice.most, words.text(Line("slack-choose"), locale))


def _list_names(choice: Choice, taken: set[str]) -> Iterator[str]:
    token = encode(Token(choice.action, choice.ref, choice.argument))
    yield _unique(token, taken) if choice.most == 1 else token + PICKED


def _named(blocks: tuple[Block, ...], names: Iterator[str]) -> list[Block]:
    """Blocks of our own, with what each button and list means."""
    return [
        {**block, "elements": [{**element, "action_id": next(names)} for element in block["elements"]]}
        if block["type"] == "actions"
        else dict(block)
        for block in blocks
    ]


def _list(listed: Listed) -> tuple[Block, ...]:
    entries = [_entry(text, value) for text, value in listed.entries]
    if listed.most == 1:
        return (built(Actions([StaticSelect("-", entries, placeholder=plain(listed.prompt, PLACEHOLDER))])),)
    several: Checkboxes | MultiStaticSelect = Checkboxes(PICKS, entries)
    if len(entries) > CHECKBOXES:
        hint = plain(listed.prompt, PLACEHOLDER)
        several = MultiStaticSelect(PICKS, entries, max_selected_items=listed.most, placeholder=hint)
    send = Actions([Button(plain(listed.send, BUTTON_TEXT), "-")])
    return built(Section(plain(listed.prompt, HEADER), accessory=several)), built(send)


def _row(labels: Labels) -> tuple[Block, ...]:
    return (built(Actions([_button(text, tone) for text, tone in labels])),)


_kept_list, _kept_row = lru_cache(KEPT)(_list), lru_cache(KEPT)(_row)
"""Only for our own words: what a member wrote is kept nowhere."""


def _button(text: str, tone: Tone) -> Button:
    button = Button(plain(text, BUTTON_TEXT), "-")
    match tone:
        case Tone.MAIN:
            return button.style("primary")
        case Tone.DANGER:
            return button.style("danger")
        case Tone.QUIET:
            return button


def _entry(text: str, value: str) -> Option:
    return Option(plain(text, OPTION_TEXT), value)


def _unique(token: str, taken: set[str]) -> str:
    """Slack wants each action id once; a second button with the same meaning gets a number after "#"."""
    repeated = sum(one.partition("#")[0] == token for one in taken)
    name = f"{token}#{repeated}" if repeated else token
    taken.add(name)
    return name
