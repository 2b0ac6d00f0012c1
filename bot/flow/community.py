"""What a community's admins decide. Nothing here ever shows anything about a person but who changed what."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, Outcome, SetCommunity
from bot.events import Asked, Pressed
from bot.flow.cards import button, main_button, say
from bot.replies import Bullets, Button, Line, Message, Moment, Tone
from bot.state import DECISIONS_LIMIT, Community, Decision, Feature, State
from bot.tokens import Action

SHOWN = 10
"""Decisions shown of all that are kept."""


def panel(state: State, event: Asked | Pressed, context: Context) -> Outcome:
    """What is on, what each switch does, and who changed what. Asked of the platform anew with every press."""
    if refusal := _refusal(event):
        return Outcome(state, (Message((refusal,)),))
    lines = Bullets(tuple(say(f"admin-{one.value}-{_now(one, context.community)}") for one in Feature))
    switches = tuple(_switch(one, context.community) for one in Feature)
    log = button("button-admin-log", Action.ADMIN_LOG)
    card = Message((say("admin-what"), lines, say("admin-people")), say("admin-title"), rows=(switches, (log,)))
    return Outcome(state, (card,))


def switch(state: State, event: Pressed, context: Context) -> Outcome:
    """What would change, before it does. argument: the feature and what it is to become."""
    meant = _meant(event.argument)
    if (refusal := _refusal(event)) or meant is None:
        return panel(state, event, context) if not refusal else Outcome(state, (Message((refusal,)),))
    feature, on = meant
    word = "on" if on else "off"
    sure = Button(Line(f"button-admin-{word}"), Action.ADMIN_SURE, argument=event.argument, tone=Tone.MAIN)
    back = button("button-go-back", Action.ADMIN)
    return Outcome(state, (Message((say(f"admin-{feature.value}-turn-{word}"),), rows=((sure, back),)),))


def sure(state: State, event: Pressed, context: Context) -> Outcome:
    """Change it, and write down who did."""
    meant = _meant(event.argument)
    if (refusal := _refusal(event)) or meant is None:
        return panel(state, event, context) if not refusal else Outcome(state, (Message((refusal,)),))
    feature, on = meant
    decided = _decided(context.community, Decision(context.now, event.source.name, feature, on))
    shown = panel(state, event, replace(context, community=decided))
    if decided == context.community:
        return shown
    effect = SetCommunity(event.source.community, decided, context.community_version)
    return replace(shown, effects=(effect,))


def log(state: State, event: Pressed, context: Context) -> Outcome:
    """Who changed what, newest first, for every admin to read."""
    if refusal := _refusal(event):
        return Outcome(state, (Message((refusal,)),))
    newest = context.community.decisions[::-1][:SHOWN]
    back = ((button("button-go-back", Action.ADMIN),),)
    if not newest:
        return Outcome(state, (Message((say("admin-log-empty"),), say("admin-log-title"), rows=back),))
    entries = Bullets(tuple(_entry(one, state) for one in newest))
    return Outcome(state, (Message((entries,), say("admin-log-title"), rows=back),))


def _refusal(event: Asked | Pressed) -> Line | None:
    if not event.source.community:
        return say("admin-not-here")
    return None if event.source.manages else say("admin-not-you")


def _decided(community: Community, decision: Decision) -> Community:
    off = community.off - {decision.feature} if decision.on else community.off | {decision.feature}
    if off == community.off:
        return community
    return Community(off, (*community.decisions, decision)[-DECISIONS_LIMIT:])


def _meant(argument: str) -> tuple[Feature, bool] | None:
    name, _, word = argument.partition("/")
    return (Feature(name), word == "on") if name in set(Feature) and word in ("on", "off") else None


def _switch(feature: Feature, community: Community) -> Button:
    word = "on" if feature in community.off else "off"
    make = main_button if word == "on" else button
    return make(f"button-admin-{feature.value}-{word}", Action.ADMIN_SWITCH, "", f"{feature.value}/{word}")


def _now(feature: Feature, community: Community) -> str:
    return "is-off" if feature in community.off else "is-on"


def _entry(decision: Decision, state: State) -> Line:
    when = Moment(decision.at, state.settings.zone)
    what = say(f"admin-log-{decision.feature.value}-{'on' if decision.on else 'off'}")
    return say("admin-log-entry", when=when, who=decision.who or say("admin-log-somebody"), what=what)
