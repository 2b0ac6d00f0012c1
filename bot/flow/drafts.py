"""The words of each draft: whole sentences by stage and tone, in one order for all.

Thanks, the decision accepted, one true thing, one easy request, goodbye; never a second application. Advice is asked
for before feedback, since people give more and clearer advice. What is too long for its place is left out, not cut.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from bot.flow.cards import say
from bot.private import Private
from bot.replies import Line, Value
from bot.state import Journey, Note, Stage, Way

VALUED_LIMIT = 120
"""Longest "one thing I valued", in characters: it is half a sentence of a short letter."""

UNSURE_LIMIT = 60
"""Longest place to grow that a draft speaks of, in characters: a few words, not a whole thought."""

NAME_LIMITS = {Way.CALL: 60, Way.VOICEMAIL: 30, Way.EMAIL: 60, Way.LINKEDIN: 20}
"""Longest name of a person or a company that a draft has room for, in characters."""

ROLE_LIMITS = {Way.CALL: 60, Way.VOICEMAIL: 30, Way.EMAIL: 60, Way.LINKEDIN: 30}
"""Longest role that a draft has room for, in characters. LinkedIn ends a note at 200 in all."""


class DraftTone(StrEnum):
    """How a draft sounds."""

    WARM = "warm"
    BRIEF = "brief"
    FORMAL = "formal"


def text(journey: Journey, way: Way, tone: DraftTone, unsure: Private | None = None) -> Line:
    """The whole draft, complete whatever is not known. unsure: a place to grow to ask about, see `to_ask_about`."""
    match way:
        case Way.CALL:
            return say(
                "draft-call",
                hello=_hello(journey, way),
                thanks=_thanks(journey, way, tone),
                accepted=_accepted(journey, tone),
                valued=_valued(journey, tone),
                ask=_ask(journey, tone, unsure),
                goodbye=say(f"draft-call-goodbye-{tone.value}"),
            )
        case Way.VOICEMAIL:
            return say(
                "draft-voicemail",
                hello=_hello(journey, way),
                thanks=_thanks(journey, way, tone),
                accepted=_accepted(journey, DraftTone.BRIEF),
                ask=say(f"draft-voicemail-ask-{'laid-off' if journey.stage is Stage.LAID_OFF else tone.value}"),
            )
        case Way.EMAIL:
            return say(
                "draft-email",
                subject=_subject(journey),
                greeting=_greeting(journey, way, tone),
                thanks=_thanks(journey, way, tone),
                accepted=_accepted(journey, tone),
                valued=_valued(journey, tone),
                ask=_ask(journey, tone, unsure),
                goodbye=_goodbye(journey, tone),
                signed=_signed(journey, tone),
            )
        case Way.LINKEDIN:
            return _linkedin(journey, tone)


def to_ask_about(growth: tuple[Note, ...], way: Way, tone: DraftTone) -> Private | None:
    """The newest place to grow, where it is short enough and the draft has room for it. A brief one never tells it."""
    if not growth or way not in {Way.CALL, Way.EMAIL} or tone is DraftTone.BRIEF:
        return None
    noted = _phrase(growth[0].text)
    return noted if 0 < len(noted) <= UNSURE_LIMIT else None


def _linkedin(journey: Journey, tone: DraftTone) -> Line:
    """A note this short has room for the brief thanks only."""
    greeting, thanks = _greeting(journey, Way.LINKEDIN, tone), _thanks(journey, Way.LINKEDIN, DraftTone.BRIEF)
    touch, me = say(f"draft-linkedin-touch-{tone.value}"), _short(journey.my_name, NAME_LIMITS[Way.LINKEDIN])
    if me:
        return say("draft-linkedin-signed", greeting=greeting, thanks=thanks, touch=touch, me=me)
    return say("draft-linkedin", greeting=greeting, thanks=thanks, touch=touch)


def _greeting(journey: Journey, way: Way, tone: DraftTone) -> Line:
    name = _short(journey.their_name, NAME_LIMITS[way])
    return say(f"draft-greeting-{tone.value}-name", name=name) if name else say(f"draft-greeting-{tone.value}")


def _hello(journey: Journey, way: Way) -> Line:
    names = _known(them=_short(journey.their_name, NAME_LIMITS[way]), me=_short(journey.my_name, NAME_LIMITS[way]))
    return say(f"draft-hello-{'-'.join(names) or 'none'}", **names)


def _thanks(journey: Journey, way: Way, tone: DraftTone) -> Line:
    stage = journey.stage.value.replace("_", "-") if journey.stage else "none"
    return say(f"draft-thanks-{stage}-{tone.value}", job=_job(journey, way))


def _job(journey: Journey, way: Way) -> Line:
    """Which job it was about, as a phrase that goes on from the thanks."""
    company = None if way is Way.LINKEDIN else _short(journey.company, NAME_LIMITS[way])
    names = _known(role=_short(journey.role, ROLE_LIMITS[way]), company=company)
    return say(f"draft-job-{'-'.join(names) or 'none'}", **names)


def _accepted(journey: Journey, tone: DraftTone) -> Line:
    ended: Mapping[Stage | None, str] = {Stage.NO_REPLY: "no-reply", Stage.LAID_OFF: "laid-off"}
    return say(f"draft-accepted-{ended.get(journey.stage, 'decided')}-{tone.value}")


def _valued(journey: Journey, tone: DraftTone) -> Line:
    """What they valued; where they said nothing, something that is true of everybody at that stage."""
    valued = _short(_phrase(journey.valued), VALUED_LIMIT) if journey.valued else None
    if valued:
        return say(f"draft-valued-{tone.value}", valued=valued)
    met = journey.stage in {Stage.INTERVIEW, Stage.FINAL_ROUND, Stage.LAID_OFF}
    return say("draft-valued-none-met" if met else "draft-valued-none-unmet")


def _ask(journey: Journey, tone: DraftTone, unsure: Private | None) -> Line:
    """For advice first; whoever lost a job asks those who know their work for a word about it, not about interviews."""
    if journey.stage is Stage.LAID_OFF:
        return say(f"draft-ask-laid-off-{tone.value}")
    return say(f"draft-ask-{tone.value}-about", unsure=unsure) if unsure else say(f"draft-ask-{tone.value}")


def _goodbye(journey: Journey, tone: DraftTone) -> Line:
    if journey.stage is Stage.LAID_OFF:
        return say(f"draft-goodbye-laid-off-{tone.value}")
    return say(f"draft-goodbye-{tone.value}")


def _subject(journey: Journey) -> Line:
    role = _short(journey.role, ROLE_LIMITS[Way.EMAIL])
    return say("draft-subject-role", role=role) if role else say("draft-subject")


def _signed(journey: Journey, tone: DraftTone) -> Line:
    me = _short(journey.my_name, NAME_LIMITS[Way.EMAIL])
    return say(f"draft-signed-{tone.value}-name", me=me) if me else say(f"draft-signed-{tone.value}")


def _known(**values: Private | None) -> dict[str, Value]:
    """The values that are there; their names say which sentence it is."""
    return {name: value for name, value in values.items() if value}


def _phrase(said: Private) -> Private:
    """What a member wrote as part of a sentence: in one line, and without a full stop of its own."""
    return Private(" ".join(said.reveal().split()).rstrip(" .…!?"))


def _short(value: Private | None, limit: int) -> Private | None:
    """The value, unless there is no room for it."""
    return value if value and len(value) <= limit else None
