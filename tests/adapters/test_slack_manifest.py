"""The manifest an admin pastes: whole, within Slack's limits, and with a reason beside every scope."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from adapters.slack.limits import COMMAND_DESCRIPTION, SHORT_DESCRIPTION
from adapters.slack.manifest import SCOPES, manifest
from bot.commands import COMMANDS
from bot.words import Words

ROOT = Path(__file__).resolve().parents[2]
ADDRESS = "https://bot.example.org"


@pytest.mark.parametrize("address", ["", ADDRESS, ADDRESS + "/"])
def test_it_is_the_app(address: str) -> None:
    """Every command people type is there, and one of two transports."""
    app = yaml.safe_load(manifest(Words(), address))
    commands = app["features"]["slash_commands"]

    assert [f"/{row.name}" for row in COMMANDS if not row.sub] == [one["command"] for one in commands]
    assert app["settings"]["socket_mode_enabled"] is not bool(address)
    url = f"{ADDRESS}/slack/events" if address else None
    assert {url} == {one.get("url") for one in commands}
    assert url == app["settings"]["interactivity"].get("request_url")
    assert url == app["settings"]["event_subscriptions"].get("request_url")


def test_it_fits() -> None:
    """Slack takes it as it is."""
    app = yaml.safe_load(manifest(Words()))

    assert 0 < len(app["display_information"]["description"]) <= SHORT_DESCRIPTION
    assert all(0 < len(one["description"]) <= COMMAND_DESCRIPTION for one in app["features"]["slash_commands"])


def test_every_scope_says_why() -> None:
    """An admin reads what each scope is for before agreeing to it."""
    lines = manifest(Words()).splitlines()

    for scope in SCOPES:
        assert [line for line in lines if re.fullmatch(rf'\s+- "{scope}"  # \w.+', line)]


def test_the_command_prints_it() -> None:
    """`onward slack manifest` needs no token, and prints nothing else."""
    command = [sys.executable, "-m", "bot", "slack", "manifest"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    assert manifest(Words()) == done.stdout
    assert "" == done.stderr
