"""What a button carries: which action, on which card, with which argument. No words of a member, ever.

The codes live inside messages people already have, so they outlive releases: a code is never reused,
and a code this release does not know gets a kind answer instead of silence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

TOKEN_LIMIT = 75
"""Longest token in characters: Slack's option value (75) is the tightest carrier; Discord's custom_id has 100."""

REF_LENGTH = 9
"""Characters in a fresh reference: 62**9 values, so two never meet by chance."""


class Action(StrEnum):
    """Everything a member can press, choose or submit. The value is the code on the wire."""

    # arrival
    FEELING = "a1"
    NOT_NOW = "a2"
    BEGIN = "a3"
    # on every step
    SKIP = "b1"
    STOP = "b2"
    HELP_LINES = "b3"
    COUNTRY = "b4"
    WHERE = "b5"
    CONTINUE = "b6"
    # people to talk to
    SAFE = "b7"
    MORE_WAYS = "b8"
    COPY_MESSAGE = "b9"
    COUNTRIES = "b10"
    FORGET_COUNTRY = "b11"
    WRITE_TOMORROW = "b12"
    HELP_NOW = "b13"
    # take a day
    TAKE_A_DAY = "c1"
    REST = "c2"
    INTERVIEW_NOTES = "c3"
    ASK_CHECK_IN = "c4"
    # check-ins
    CHECK_IN_YES = "d1"
    CHECK_IN_OTHER = "d2"
    CHECK_IN_AT = "d3"
    CHECK_IN_NO = "d4"
    FELT = "d5"
    ANOTHER_DAY = "d6"
    STOP_CHECK_INS = "d7"
    LATER = "d8"
    QUIET_DAYS = "d10"
    WEEKDAYS = "d11"
    AWAY = "d12"
    AWAY_DATE = "d13"
    CHECK_IN_DAILY = "d14"
    FAR_YES = "d15"
    FAR_NO = "d16"
    # reach out
    REACH_OUT = "e1"
    WAY = "e2"
    NOT_THIS_ONE = "e3"
    DID = "e4"
    NO_ANSWER = "e5"
    FEEDBACK = "e6"
    DRAFT = "e7"
    TONE_CHOSEN = "e8"
    DETAILS = "e9"
    CHECK_DRAFT = "e10"
    SORT = "e11"
    FOLLOW_UP = "e12"
    FOLLOW_UP_OFF = "e13"
    FOLLOW_UP_NONE = "e14"
    # keep going
    KEEP_GOING = "f1"
    PLAN = "f2"
    STEPS = "f3"
    STEPS_CHOSEN = "f4"
    CLOSE = "f5"
    # plans
    PLAN_DONE = "f6"
    PLAN_NOT_YET = "f7"
    PLAN_CHANGE = "f8"
    PLAN_LET_BE = "f9"
    PLAN_AGAIN = "f10"
    PLAN_OPEN = "f11"
    PLANS = "f12"
    PLAN_REMIND_OFF = "d9"
    # at the end of a journey, for the next one
    LETTER = "t1"
    RETURNED = "t2"
    # one feeling move and one skill move in every step
    FOR_YOU = "u1"
    SMALL_THING = "u2"
    FRIEND = "u3"
    VALUES = "u4"
    VALUES_CHOSEN = "u5"
    VALUES_WHY = "u6"
    # writing it out, elsewhere
    WRITING = "s1"
    # notes
    NOTES = "g1"
    NOTE_OPEN = "g2"
    NOTE_DELETE = "g3"
    # settings
    SETTINGS = "h1"
    ZONE = "h2"
    HOUR = "h3"
    HOUR_CHOSEN = "h4"
    PAUSE = "h5"
    RESUME = "h6"
    ZONE_CHOSEN = "h7"
    LANGUAGE = "h8"
    LANGUAGE_CHOSEN = "h9"
    # privacy
    PRIVACY = "i1"
    EXPORT = "i2"
    ERASE = "i3"
    ERASE_SURE = "i4"
    # encouragement
    SHARE = "j1"
    ANOTHER_QUOTE = "j2"
    PUT_AWAY = "j3"
    QUOTE_ONE = "j4"
    QUOTE_TO = "j5"
    # wins
    WIN = "k1"
    WIN_CHOSEN = "k2"
    WIN_SHARE = "k3"
    WIN_KEEP = "k4"
    # the community
    ADMIN = "l1"
    ADMIN_PAGE = "l2"
    ADMIN_SET = "l3"
    ADMIN_LOG = "l4"
    ADMIN_FORM = "l5"
    ADMIN_PREVIEW = "l6"
    # one's own words for others
    WORDS = "p1"
    WORDS_SHARE = "p2"
    WORDS_POOL = "p3"
    WORDS_ONE = "p4"
    WORDS_TO = "p5"
    WORDS_BACK = "p6"
    WORDS_DROP = "p7"
    WORDS_REPORT = "p8"
    GIFT_STOP = "p9"
    GIFT_REFUSE = "p10"
    GIFT_YES = "p11"
    # the lantern
    LANTERN = "q5"
    LANTERN_LIGHT = "q6"
    FLAME = "q7"
    FLAME_OWN = "q8"
    LANTERN_LOOK = "q9"
    LANTERN_BLOCK = "q10"
    FLAMES_REFUSE = "q11"
    # together
    WEEK_PICTURE = "r1"
    # looking back, and on
    GATHERED = "f13"
    WORKED_ON = "f14"
    PATH_PICTURE = "f15"
    PROGRESS = "f16"
    LOOK_BACK = "f17"
    LOOK_BACK_OFF = "f18"
    TICKED = "f19"
    CAREER = "f20"
    CAREER_ANSWER = "f21"
    CAREER_SKIP = "f22"
    CAREER_TOMORROW = "f23"
    CAREER_REST = "f24"
    CAREER_AGAIN = "f25"
    # what it rests on
    WHY = "v1"
    # moderators
    QUEUE = "q1"
    QUEUE_APPROVE = "q2"
    QUEUE_DECLINE = "q3"
    QUEUE_BLOCK = "q4"


FORM_ACTIONS = frozenset(
    {
        *(Action.WORDS, Action.FLAME_OWN, Action.PLAN_CHANGE, Action.AWAY_DATE),
        *(Action.LETTER, Action.FRIEND, Action.VALUES_WHY),
        Action.CAREER_ANSWER,
        *(Action.BEGIN, Action.INTERVIEW_NOTES, Action.WAY, Action.FEEDBACK, Action.PLAN, Action.ZONE),
        *(Action.DETAILS, Action.CHECK_DRAFT, Action.ADMIN_FORM),
    }
)
"""Pressing one of these opens a form, which both platforms want as the very first answer (Discord: a modal
cannot follow a defer; Slack: a trigger_id lives 3 seconds). Known by the code alone, before any I/O."""


ABOUT_COMMUNITIES = frozenset(
    {
        *(Action.ADMIN, Action.ADMIN_PAGE, Action.ADMIN_SET, Action.ADMIN_LOG),
        *(Action.ADMIN_FORM, Action.ADMIN_PREVIEW),
    }
)
"""On a card in a direct message, the ref of these names the community."""


@dataclass(frozen=True, slots=True)
class Token:
    """A button's whole memory.

    ref: the card it sits on: a journey's ref, a check-in's id, a community's own id, or "" where it belongs to none.
    argument: a short code such as "day" or a note's id; letters, digits and `_ - : + /` only.
    """

    action: Action
    ref: str = ""
    argument: str = ""


_SHAPE = re.compile(r"o1\.([a-z][0-9]{1,2})\.([A-Za-z0-9-]{0,24})\.([\w:+/-]{0,40})")


def encode(token: Token) -> str:
    """Write a token for a platform to carry; at most TOKEN_LIMIT characters."""
    text = f"o1.{token.action.value}.{token.ref}.{token.argument}"
    if not _SHAPE.fullmatch(text):
        raise ValueError("This token does not fit the wire: an argument has a sign or a length it may not have.")
    return text


def decode(text: str) -> Token | None:
    """Read a token back; None for anything this release did not write."""
    found = _SHAPE.fullmatch(text)
    if not found:
        return None
    try:
        return Token(Action(found[1]), found[2], found[3])
    except ValueError:
        return None
