"""Which workspaces our Slack holds, whose token is whose, and how an admin installs an app: OAuth v2 with rotation."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from tests.standins.slack_parts import Body

CLIENT_ID, CLIENT_SECRET = "1.2", "the app's own secret"
LIFE = timedelta(hours=12)


@dataclass
class Token:
    """A bot token: of a workspace (or an organisation), until when, and renewed with what."""

    team: str
    until: datetime | None = None
    refresh: str = ""


@dataclass
class Tenants:
    """Everything about workspaces. rotates: whether new tokens end after twelve hours."""

    now: Callable[[], datetime]
    tokens: dict[str, Token] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    rotates: bool = False
    whole: set[str] = field(default_factory=set)
    """Organisations that install the app for all their workspaces."""
    renewals: int = 0
    spent: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._count = itertools.count(1)

    def code(self, team: str) -> str:
        """An admin of a workspace says yes."""
        code = f"code-{next(self._count)}"
        self.codes[code] = team
        return code

    def trouble(self, token: str) -> str:
        """Why a token is not taken; empty when it is."""
        known = self.tokens.get(token)
        if known is None:
            return "invalid_auth"
        return "token_expired" if known.until and self.now() >= known.until else ""

    def dies(self, team: str) -> None:
        """All tokens of a workspace are taken away."""
        self.tokens = {name: token for name, token in self.tokens.items() if token.team != team}

    def access(self, body: Body) -> Body:
        """The oauth.v2.access method: a code, or a refresh token, for a token. Both work once."""
        if (body.get("client_id"), body.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            return _no("invalid_client_id")
        if body.get("grant_type") == "refresh_token":
            return self._renew(str(body["refresh_token"]))
        team = self.codes.pop(str(body.get("code")), None)
        return self._issue(team) if team else _no("invalid_code")

    def _renew(self, refresh: str) -> Body:
        known = next((token for token in self.tokens.values() if token.refresh == refresh), None)
        if known is None or refresh in self.spent:
            return _no("invalid_refresh_token")
        self.spent.add(refresh)
        self.renewals += 1
        return self._issue(known.team)

    def _issue(self, team: str) -> Body:
        number = next(self._count)
        name, refresh = f"xoxb-{team}-{number}", f"xoxe-{team}-{number}" if self.rotates else ""
        self.tokens[name] = Token(team, self.now() + LIFE if self.rotates else None, refresh)
        whole = team in self.whole
        return {
            "ok": True,
            "access_token": name,
            "token_type": "bot",
            "scope": "chat:write,commands",
            "bot_user_id": f"UBOT{team}",
            "app_id": "A1",
            "team": None if whole else {"id": team, "name": team.lower()},
            "enterprise": {"id": team, "name": team.lower()} if whole else None,
            "authed_user": {"id": f"UADMIN{team}"},
            "is_enterprise_install": whole,
            **({"refresh_token": refresh, "expires_in": int(LIFE.total_seconds())} if self.rotates else {}),
        }


def _no(error: str) -> Body:
    return {"ok": False, "error": error}
