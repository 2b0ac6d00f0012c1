"""Installing the app into one more workspace: only by who began it, only once, and the token is never plain."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.tokens import Action, Token, encode
from tests.adapters.slack_tenancy import MANY, MANY_BY_SOCKET, ONE_AND_MANY, tenancy, whole_bot
from tests.standins.slack_parts import Fault
from tests.standins.slack_person import SlackPerson
from tests.standins.slack_rules import elements


@pytest.mark.parametrize("ways", [MANY, MANY_BY_SOCKET, ONE_AND_MANY])
async def test_an_admin_installs_and_anybody_there_is_answered(ways: object) -> None:
    """Over HTTP and over Socket Mode, beside an operator's own workspace or without one."""
    async with tenancy(ways) as here:  # type: ignore[arg-type]  # the parametrised values are Ways
        person = await here.installs("T7")
        await person.types("/rejected")
        await here.world.shows(1)

        assert {("CT7", "UT7")} == {(one.channel, one.user) for one in here.server.shown}
        assert "slack:T7:UT7" == here.world.core.events[0].source.member


async def test_beside_it_the_operators_own_workspace_goes_on() -> None:
    """A token in the settings and installations live side by side."""
    async with tenancy(ONE_AND_MANY) as here:
        await here.installs("T7")
        await SlackPerson(here.server).types("/rejected")
        await here.world.shows(1)

        assert "slack:T1:U1" == here.world.core.events[0].source.member


async def test_who_did_not_begin_does_not_end() -> None:
    """Another browser, a state of our own making, no state: nothing is asked of Slack, and a page says what to do."""
    async with tenancy() as here:
        state, cookie = await here.begins()
        other, others_cookie = await here.begins()
        code = here.server.tenants.code("T7")
        forged = f"{state.rpartition('.')[0]}.{'0' * 64}"
        tries = [(state, others_cookie), (state, ""), (forged, f"slack-app-oauth-state={forged}"), ("", cookie)]
        for tried, with_cookie in tries:
            status, page = await here.returns(tried, with_cookie, code=code)
            assert status in (400, 401)
            assert "/slack/install" in page

        assert other != state
        assert [] == here.server.calls("oauth.v2.access")


async def test_a_state_works_once_and_for_ten_minutes() -> None:
    """A link from a history, or a page left open over lunch, installs nothing."""
    async with tenancy() as here:
        used = await here.begins()
        assert 200 == (await here.returns(*used, code=here.server.tenants.code("T7")))[0]
        assert 401 == (await here.returns(*used, code=here.server.tenants.code("T8")))[0]
        old = await here.begins()
        here.world.clock.pass_by(timedelta(minutes=11))
        assert 401 == (await here.returns(*old, code=here.server.tenants.code("T8")))[0]

        assert 1 == len(here.server.calls("oauth.v2.access"))


async def test_a_no_at_slack_is_fine() -> None:
    """Whoever cancels reads a kind page."""
    async with tenancy() as here:
        status, page = await here.returns(*await here.begins(), error="access_denied")

        assert (200, True) == (status, "that is fine" in page)


@pytest.mark.parametrize("fault", [Fault("internal_error"), Fault(status=500), Fault(drop=True)])
async def test_trouble_at_slack_is_a_page(fault: Fault) -> None:
    """What breaks meanwhile is said on a page, without a traceback, and the next try works."""
    async with tenancy() as here:
        here.server.fail("oauth.v2.access", fault)
        status, page = await here.returns(*await here.begins(), code=here.server.tenants.code("T7"))
        assert status in (401, 500)
        assert "That did not work" in page
        assert "Traceback" not in page

        await here.installs("T8")


async def test_a_whole_organisation_installs_at_once() -> None:
    """Enterprise Grid: one installation answers in every workspace of the organisation."""
    async with tenancy(arrange=lambda server: server.tenants.whole.add("E1")) as here:
        person = await here.installs("E1")
        payload = {
            "command": "/rejected",
            "text": "",
            "team_id": "T5",
            "enterprise_id": "E1",
            "is_enterprise_install": "true",
            "user_id": person.user,
            "channel_id": person.channel,
            "channel_name": "jobs",
            "trigger_id": here.server.trigger(),
            "response_url": here.server.response_url(person.user, person.channel),
        }
        await here.server.deliver("slash_commands", payload)
        await here.world.shows(1)

        assert f"slack:E1:{person.user}" == here.world.core.events[0].source.member


async def test_a_workspace_that_never_installed_reads_why() -> None:
    """Something signed by Slack from a workspace without us is told so, and nothing is kept."""
    async with tenancy() as here:
        here.server.homes_of.update({"U9": "T9", "C9": "T9"})
        await SlackPerson(here.server, "U9", "C9", "T9").types("/rejected")
        await here.world.rests()

        assert ["not installed" in one.text for one in here.server.shown] == [True]
        assert [] == here.world.core.events


async def test_whoever_installed_it_is_greeted_once(tmp_path: Path) -> None:
    """One direct message to the admin and to nobody else; installing again, to add a scope, says nothing anew."""
    async with whole_bot(tmp_path) as (app, server, install):
        await install("T7")
        await app.adapters["slack"].settle()  # type: ignore[attr-defined]  # only Slack's has it
        await install("T7")
        await app.adapters["slack"].settle()  # type: ignore[attr-defined]  # only Slack's has it

        (greeting,) = server.shown
        assert "DUADMINT7" == greeting.channel
        assert "Onward is here" in greeting.text
        names = [str(one["action_id"]) for one in elements(greeting.blocks)]
        pages = ("quotes", "language", "country")
        assert [encode(Token(Action.ADMIN_PAGE, "", name)) for name in pages] == names
