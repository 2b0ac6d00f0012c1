"""What our Slack is made of: messages as they stand, acknowledgements, response_urls and faults."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with one call. accepted: whether Slack did it all the same. drop: the connection is cut."""

    error: str = ""
    status: int = 200
    retry_after: int = 0
    accepted: bool = False
    drop: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A message as it stands. user: who alone sees it, or "" when all of the channel do."""

    ts: str
    channel: str
    text: str
    blocks: list[Body]
    user: str = ""


@dataclass
class Ack:
    """An answer to an envelope: after how many seconds, with what payload."""

    seconds: float
    payload: Body


@dataclass
class Url:
    """A response_url: whom it answers, on which card, until when and how often still."""

    user: str
    channel: str
    card: Shown | None
    until: datetime
    uses: int = 0
