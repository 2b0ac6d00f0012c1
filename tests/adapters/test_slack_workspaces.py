"""Many workspaces in one process: none sees or reaches another's, and one that leaves takes everything along."""

from __future__ import annotations

import asyncio
import json
import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adapters.slack.service import Ways
from bot.ports import Postponed, Sent
from bot.private import Private
from tests.adapters.slack_tenancy import MANY, MANY_BY_SOCKET, ONE_AND_MANY, Tenancy, tenancy, whole_bot
from tests.adapters.slack_world import CARD
from tests.bot.ledger import wanted
from tests.standins.slack import SlackServer
from tests.standins.slack_parts import Fault
from tests.standins.slack_person import SlackPerson
from tests.standins.slack_rules import reading

FIFTY = [f"T{number}" for number in range(100, 150)]


def rotating(server: SlackServer) -> None:
    """Tokens end after twelve hours."""
    server.tenants.rotates = True


async def test_fifty_workspaces_never_cross(tmp_path: Path) -> None:
    """Everybody notes something of their own, all at once; each reads theirs alone, fetched with their own token."""
    async with whole_bot(tmp_path) as (app, server, install):
        people = [await install(team) for team in FIFTY]

        async def says(person: SlackPerson) -> None:
            await person.types("/rejected", f"Company-of-{person.team}-x")
            await person.types("/onward")
            await person.looks_home()

        random.Random(1).shuffle(people)
        await asyncio.gather(*(says(person) for person in people))
        await app.adapters["slack"].settle()  # type: ignore[attr-defined]  # only Slack's has it

        assert [] == server.crossings
        assert [] == server.refused
        for person in people:
            read = "\n".join(one.text for one in server.shown if one.user == person.user)
            read += reading(server.homes[person.user]["blocks"])
            assert f"Company-of-{person.team}-x" in read
            assert not any(f"Company-of-{other}-x" in read for other in FIFTY if other != person.team)


async def test_one_that_leaves_takes_everything_along(tmp_path: Path) -> None:
    """The token, the people, their notes and promises are gone from the file; the others' are not."""
    async with whole_bot(tmp_path) as (app, server, install):
        leaving, staying = await install("T7"), await install("T8")
        for person in (leaving, staying):
            await person.types("/rejected", "Acme")
        await app.adapters["slack"].settle()  # type: ignore[attr-defined]  # only Slack's has it
        server.tenants.dies("T7")
        await uninstalled(server, "T7")

        with closing(sqlite3.connect(tmp_path / "onward.db")) as kept:
            assert [("slack:T8",)] == kept.execute("SELECT community FROM installation").fetchall()
            assert [("slack:T8:UT8",)] == kept.execute("SELECT key FROM member").fetchall()
        assert b"T7:UT7" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())
        calls = len(server.ledger)
        await leaving.types("/onward")
        await app.adapters["slack"].settle()  # type: ignore[attr-defined]  # only Slack's has it
        assert {"ack", "response_url"} == {kind for kind, _ in server.ledger[calls:]}, "No call with a dead token."


@pytest.mark.parametrize("order", [("app_uninstalled", "tokens_revoked"), ("tokens_revoked", "app_uninstalled")])
async def test_news_of_leaving_may_come_in_any_order(order: tuple[str, str]) -> None:
    """From the first word on nothing is sent there; the second changes nothing."""
    async with tenancy() as here:
        await here.installs("T7")
        assert Sent("DUT7") == await delivered(here, "T7")
        here.server.tenants.dies("T7")
        for kind in order:
            await here.loses("T7", kind)
            calls = len(here.server.calls("chat.postMessage"))
            assert isinstance(await delivered(here, "T7"), Postponed)
            assert calls == len(here.server.calls("chat.postMessage"))


@pytest.mark.parametrize("ways", [MANY, MANY_BY_SOCKET])
async def test_leaving_while_the_database_is_stuck_is_heard_again(ways: Ways, monkeypatch: pytest.MonkeyPatch) -> None:
    """Slack is not told that it is done before it is: so it tells us once more."""
    async with tenancy(ways) as here:
        await here.installs("T7")
        communities, tried = here.world.adapter._communities, asyncio.Event()

        async def stuck(community: str) -> None:
            monkeypatch.undo()
            tried.set()
            raise OSError

        monkeypatch.setattr(communities, "forget", stuck)
        first = asyncio.ensure_future(here.loses("T7"))
        await tried.wait()
        while not (ways.app_token or first.done()):
            await asyncio.sleep(0)
        told_done = "HTTP 503" not in [said for _, said in here.server.refused] if first.done() else False
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
        await here.loses("T7")

        assert not told_done
        assert await communities.installation("slack:T7") is None


async def test_somebody_who_takes_back_their_own_consent_ends_nothing_for_others() -> None:
    """tokens_revoked with a person's token only is not about us."""
    async with tenancy() as here:
        await here.installs("T7")
        event = {"type": "tokens_revoked", "tokens": {"oauth": ["UT7"], "bot": []}}
        body = {"type": "event_callback", "team_id": "T7", "event_id": "Ev9", "event_time": 1, "event": event}
        await here.server.deliver("events_api", body)

        assert Sent("DUT7") == await delivered(here, "T7")


async def test_late_news_of_leaving_does_not_end_a_new_installation() -> None:
    """Removed, installed again, and only then the word of the removal arrives: the new one stays."""
    async with tenancy() as here:
        before = here.world.clock.now().timestamp()
        here.world.clock.pass_by(timedelta(minutes=2))
        await here.installs("T7")
        await here.loses("T7", at=before)

        assert Sent("DUT7") == await delivered(here, "T7")


async def test_installed_again_it_goes_on_with_the_new_token() -> None:
    """An admin who installs anew is not answered with the old token."""
    async with tenancy() as here:
        await here.installs("T7")
        assert Sent("DUT7") == await delivered(here, "T7")
        here.server.tenants.dies("T7")
        await here.installs("T7")

        assert Sent("DUT7") == await delivered(here, "T7")


async def test_a_token_is_renewed_before_it_ends_also_for_what_we_begin() -> None:
    """Hours later a check-in goes out with a fresh token; the old one was never tried too late."""
    async with tenancy(arrange=rotating) as here:
        now = datetime.now(UTC)
        here.world.clock.at = now
        await here.installs("T7")
        for hours in (9, 11, 13, 40):
            here.world.clock.at = now + timedelta(hours=hours)
            assert Sent("DUT7") == await delivered(here, "T7")

        assert 2 == here.server.tenants.renewals, "At 11 hours, and when the second one had run out."


async def test_of_many_at_once_one_renews() -> None:
    """A refresh token works once: thirty messages at the same moment use it one time."""
    async with tenancy(arrange=rotating) as here:
        now = datetime.now(UTC)
        here.world.clock.at = now
        await here.installs("T7")
        here.world.clock.at = now + timedelta(hours=13)
        sent = await asyncio.gather(*(delivered(here, "T7") for _ in range(30)))

        assert [Sent("DUT7")] * 30 == sent
        assert 1 == here.server.tenants.renewals


async def test_a_renewal_that_does_not_get_through_waits_while_the_token_lasts() -> None:
    """Slack's renewal is down for a while: messages go on with the token that still works."""
    async with tenancy(arrange=rotating) as here:
        now = datetime.now(UTC)
        here.world.clock.at = now
        await here.installs("T7")
        here.world.clock.at = now + timedelta(hours=11)
        here.server.fail("oauth.v2.access", Fault(status=503), Fault("internal_error"))
        for minutes in (0, 1, 2, 3):
            here.world.clock.at = now + timedelta(hours=11, minutes=minutes)
            assert Sent("DUT7") == await delivered(here, "T7")

        assert 1 == here.server.tenants.renewals


async def test_a_token_another_process_renewed_is_found() -> None:
    """Two processes, one database: the second takes the token the first one got."""
    async with tenancy(arrange=rotating) as here:
        now = datetime.now(UTC)
        here.world.clock.at = now
        await here.installs("T7")
        assert Sent("DUT7") == await delivered(here, "T7")
        kept = await here.world.adapter._communities.installation("slack:T7")
        assert kept
        fresh = here.server.tenants._issue("T7")["access_token"]
        grant = {**json.loads(kept.secret.reveal()), "token": fresh}
        assert await here.world.adapter._communities.renew(replace(kept, secret=Private(json.dumps(grant))))
        here.server.tenants.tokens = {fresh: here.server.tenants.tokens[fresh]}

        assert Sent("DUT7") == await delivered(here, "T7")


async def test_a_dead_token_silences_its_workspace_and_no_other() -> None:
    """After one refusal nothing more is sent there for an hour; in the next workspace all goes on."""
    async with tenancy() as here:
        await here.installs("T7")
        await here.installs("T8")
        here.server.tenants.dies("T7")
        outcomes = [await delivered(here, "T7") for _ in range(5)]

        assert all(isinstance(one, Postponed) and one.seconds >= 3600 for one in outcomes)
        assert 1 == len(here.server.calls("chat.postMessage"))
        assert Sent("DUT8") == await delivered(here, "T8")


async def test_a_silenced_workspace_that_talks_to_us_is_tried_again() -> None:
    """An address list that shut us out is mended: with the next thing somebody there does, we are back."""
    async with tenancy(ONE_AND_MANY) as here:
        person = await here.installs("T7")
        here.server.fail("chat.postMessage", Fault("invalid_auth"))
        assert isinstance(await delivered(here, "T7"), Postponed)
        here.world.timer.at += 61
        await person.types("/onward")
        await here.world.rests()

        assert Sent("DUT7") == await delivered(here, "T7")


async def test_a_limit_holds_for_one_method_in_one_workspace() -> None:
    """Told to wait with messages in one workspace, we write on in the other, and answer in both."""
    async with tenancy(MANY_BY_SOCKET) as here:
        await here.installs("T7")
        await here.installs("T8")
        here.server.fail("chat.postMessage", Fault("ratelimited", 429, retry_after=50))
        first, second = await delivered(here, "T7"), await delivered(here, "T7")

        assert isinstance(first, Postponed)
        assert 49 < first.seconds <= 50
        assert isinstance(second, Postponed)
        assert 1 == len(here.server.calls("chat.postMessage"))
        assert Sent("DUT8") == await delivered(here, "T8")
        here.world.timer.at += 50
        assert Sent("DUT7") == await delivered(here, "T7")


async def test_an_answer_waits_out_a_limit() -> None:
    """A card that opens just when Slack says wait comes a little later, and once."""
    async with tenancy() as here:
        person = await here.installs("T7")
        here.server.fail("response_url", Fault(status=500))
        here.server.fail("chat.postEphemeral", Fault("ratelimited", 429, retry_after=7))
        await person.types("/rejected")
        await here.world.rests()

        assert 1 == len(here.server.shown)
        assert 7 in [round(seconds) for seconds in here.world.timer.slept]


async def test_a_channel_gets_one_message_a_second() -> None:
    """Many messages to one conversation keep a second apart; those to others need not wait for it."""
    async with tenancy() as here:
        await here.installs("T7")
        began = here.world.timer.at
        for _ in range(5):
            await delivered(here, "T7")

        assert here.world.timer.at - began >= 4.0


async def delivered(here: Tenancy, team: str) -> object:
    """What becomes of a message to somebody of a workspace."""
    return await here.world.adapter.deliver(f"slack:{team}:U{team}", None, CARD, wanted, delivery="d", locale="en")


async def uninstalled(server: SlackServer, team: str) -> None:
    """Slack tells that an admin removed the app."""
    event = {"type": "app_uninstalled"}
    when = datetime(2030, 1, 1, tzinfo=UTC).timestamp()
    body = {"type": "event_callback", "team_id": team, "event_id": "Ev1", "event_time": when, "event": event}
    await server.deliver("events_api", body)
