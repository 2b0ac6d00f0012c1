"""Payloads from Slack with parts missing, emptied or swapped: each is acknowledged, and the bot goes on."""

from __future__ import annotations

import asyncio
import copy
import logging
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.tokens import Action, Token, encode
from tests.adapters.slack_world import world

Body = dict[str, Any]

WHO = {"team": {"id": "T1", "domain": "jobs"}, "user": {"id": "U1", "team_id": "T1"}, "trigger_id": "t.1"}
SAID = {"type": "message", "channel": "DU1", "channel_type": "im", "user": "U1", "text": "hush-hush", "ts": "1.2"}
VALUES = {"liked": {"v": {"type": "plain_text_input", "value": "hush-hush"}}}
PAYLOADS: tuple[tuple[str, Body], ...] = (
    ("slash_commands", {
        "command": "/rejected", "text": "hush-hush", "team_id": "T1", "user_id": "U1", "channel_id": "C1",
        "channel_name": "jobs", "trigger_id": "t.2", "is_enterprise_install": "false",
    }),
    ("interactive", {
        **WHO, "type": "block_actions", "channel": {"id": "C1", "name": "jobs"},
        "container": {"type": "message", "message_ts": "1.1", "is_ephemeral": True},
        "message": {"ts": "1.1", "blocks": [{"type": "actions", "block_id": "onward-x", "elements": []}]},
        "state": {"values": {"b": {"picks": {"selected_options": [{"value": "apply"}]}}}},
        "actions": [{"type": "button", "action_id": encode(Token(Action.TAKE_A_DAY, "j1")), "action_ts": "1.3"}],
    }),
    ("interactive", {
        **WHO, "type": "block_actions", "view": {"type": "home", "id": "V1", "state": {"values": {}}},
        "container": {"type": "view", "view_id": "V1"},
        "actions": [{"type": "button", "action_id": encode(Token(Action.INTERVIEW_NOTES, "j1")), "action_ts": "1.4"}],
    }),
    ("interactive", {
        **WHO, "type": "view_submission",
        "view": {
            "type": "modal", "id": "V2", "callback_id": "x", "private_metadata": "o1.c3.j1.|p|C1",
            "state": {"values": VALUES},
        },
    }),
    ("interactive", {**WHO, "type": "shortcut", "callback_id": "rejected"}),
    ("interactive", {
        **WHO, "type": "message_action", "callback_id": "feedback", "channel": {"id": "C1", "name": "jobs"},
        "message": {"text": "hush-hush", "ts": "1.1"},
    }),
    ("events_api", {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": SAID}),
    ("events_api", {
        "type": "event_callback", "team_id": "T1", "event_id": "Ev2",
        "event": {"type": "app_home_opened", "user": "U1", "channel": "DU1", "tab": "home"},
    }),
)  # fmt: skip
JUNK = (None, "", 0, [], {}, [None], {"id": None}, "x" * 5000, True)
MISSING = object()
ODD = st.tuples(st.sampled_from(PAYLOADS), st.integers(0, 60), st.sampled_from([*JUNK, MISSING]))


def places(node: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Where something could be missing or swapped."""
    inner = node.items() if isinstance(node, Mapping) else enumerate(node) if isinstance(node, list) else ()
    return [place for key, value in inner for place in [(*path, key), *places(value, (*path, key))]]


def changed(payload: Body, at: int, junk: object) -> Body:
    """The payload with one place missing or swapped; what says which kind of payload it is stays."""
    odd: Any = copy.deepcopy(payload)
    *way, last = (found := [one for one in places(odd) if one[-1] != "type"])[at % len(found)]
    node = odd
    for key in way:
        node = node[key]
    if junk is MISSING:
        del node[last]
    else:
        node[last] = junk
    return dict(odd)


@given(st.lists(ODD, min_size=25, max_size=25))
@settings(max_examples=8)
def test_odd_payloads_are_acknowledged_and_break_nothing(odd: list[tuple[tuple[str, Body], int, object]]) -> None:
    """Whatever is missing, Slack gets its acknowledgement, and the next person their answer."""

    async def happens() -> None:
        async with world() as w:
            for (kind, payload), at, junk in odd:
                ack = await w.server.deliver(kind, changed(payload, at, junk))
                assert ack.seconds < 3
                await w.rests()
            before = len(w.server.shown)
            await w.person.types("/rejected", "Acme")
            await w.shows(before + 1)

    asyncio.run(happens())


async def test_odd_payloads_leave_no_words_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    """What could not be read is named by its kind of trouble, never by what it said."""
    caplog.set_level(logging.DEBUG)
    async with world() as w:
        for kind, payload in PAYLOADS:
            for at in range(0, 24, 3):
                await w.server.deliver(kind, changed(payload, at, None))
        await w.rests()

    ours = "\n".join(one.getMessage() for one in caplog.records if not one.name.startswith("aiohttp"))
    assert "hush-hush" not in ours
