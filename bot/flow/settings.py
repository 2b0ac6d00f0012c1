"""Settings: where the member is, when a check-in may come, and whether any may."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.effects import Context, Outcome
from bot.events import Asked, Pressed, Submitted
from bot.flow import check_in, promises
from bot.flow.cards import button, language, main_button, moment, say
from bot.flow.care import country_name
from bot.hours import FIRST_MINUTE, LAST_MINUTE, find_zones, is_zone, read_minute
from bot.private import Private
from bot.replies import Choice, Field, Form, Line, Message, Moment, Option, Part, Wrong
from bot.state import LANGUAGES, State
from bot.state import Settings as Chosen
from bot.tokens import Action

PAUSE = timedelta(days=7)
"""How long a pause lasts, unless it is ended earlier."""


def asked(state: State, event: Asked, context: Context) -> Outcome:
    """`/onward settings`, with whatever was given along; what cannot be read is said and changes nothing."""
    chosen, said = state.settings, list[Part]()
    if event.language:
        chosen = replace(chosen, language=known_language(event.language))
        said.append(say("language-set"))
    if event.hour:
        minute = read_minute(event.hour.reveal())
        if minute is None or not FIRST_MINUTE <= minute <= LAST_MINUTE:
            said.append(say("hour-unreadable"))
        else:
            chosen = replace(chosen, minute=minute)
    zones = _fitting(event.zone, context) if event.zone else ()
    if event.zone and len(zones) != 1:
        rest_kept = changed(replace(state, place=event.zone), chosen, context)
        return replace(rest_kept, replies=_which_zone(rest_kept.state, zones, "settings").replies)
    if event.zone:
        state, chosen = replace(state, place=None), replace(chosen, zone=zones[0])
    return changed(state, chosen, context, tuple(said))


def show(state: State, event: Pressed, context: Context) -> Outcome:
    """The settings as they are."""
    return Outcome(state, (card(state, context),))


def zone_form(state: State, event: Pressed, context: Context) -> Form:
    """A city, or the time it is there now. argument "ask" leads back to the question about tomorrow."""
    place = Field("place", say("zone-form-place"), say("zone-form-hint"), value=state.place)
    return Form(say("zone-form-title"), Action.ZONE, (place,), event.ref, event.argument)


def zone_given(state: State, event: Submitted, context: Context) -> Outcome:
    """Find the zone; when several fit, let them choose."""
    place = event.fields.get("place")
    zones = _fitting(place, context) if place else ()
    if len(zones) == 1:
        return _zone_set(state, zones[0], event.ref, event.argument, context)
    return _which_zone(replace(state, place=place), zones, event.argument, event.ref)


def zone_chosen(state: State, event: Pressed, context: Context) -> Outcome:
    """One of the zones that fitted."""
    zone = event.choices[0] if event.choices else ""
    if not is_zone(zone):
        return _which_zone(state, (), event.argument, event.ref)
    return _zone_set(state, zone, event.ref, event.argument, context)


def hours(state: State, event: Pressed, context: Context) -> Outcome:
    """The times a check-in may come at."""
    choice = Choice(say("hour-prompt"), Action.HOUR_CHOSEN, check_in.hour_options())
    back = (button("button-settings", Action.SETTINGS),)
    return Outcome(state, (Message((say("hour-why"),), choice=choice, rows=(back,)),))


def hour_chosen(state: State, event: Pressed, context: Context) -> Outcome:
    """Keep the chosen time; a promised check-in moves with it."""
    given = event.choices[0] if event.choices else ""
    minute = int(given) if given.isdecimal() else state.settings.minute
    if not FIRST_MINUTE <= minute <= LAST_MINUTE:
        minute = state.settings.minute
    return changed(state, replace(state.settings, minute=minute), context)


def pause(state: State, event: Pressed, context: Context) -> Outcome:
    """No check-ins for a week; a promised one waits until after it."""
    return changed(state, replace(state.settings, paused_until=context.now + PAUSE), context)


def resume(state: State, event: Pressed, context: Context) -> Outcome:
    """Check-ins are welcome again; none comes without a new yes."""
    return changed(state, replace(state.settings, stopped=False, paused_until=None), context)


def kind_words(state: State, event: Pressed, context: Context) -> Outcome:
    """Whether people here may have a few kind words brought to them. argument: "yes" or "no"."""
    return changed(state, replace(state.settings, kind_words=event.argument == "yes"), context)


def card(state: State, context: Context, before: tuple[Part, ...] = ()) -> Message:
    """What is set, and a button for each change."""
    chosen = state.settings
    zone = say("settings-zone", zone=chosen.zone) if chosen.zone else say("settings-no-zone")
    hour = say("settings-hour", hour=f"{chosen.minute // 60:02}:{chosen.minute % 60:02}")
    spoken = say("settings-language", language=language(chosen.language or "app"))
    paused = chosen.paused_until is not None and chosen.paused_until > context.now
    still = (
        button("button-start-again", Action.RESUME)
        if chosen.stopped or paused
        else button("button-pause", Action.PAUSE)
    )
    kind = "no" if chosen.kind_words else "yes"
    kind_now = say("settings-kind-words-on" if chosen.kind_words else "settings-kind-words-off")
    kindness = button(f"button-kind-words-{kind}", Action.GIFT_YES, argument=kind)
    ending = () if chosen.stopped else (button("button-stop-messages", Action.STOP_CHECK_INS),)
    return Message(
        title=say("settings-title"),
        parts=(
            *before,
            spoken,
            _country(chosen, context),
            zone,
            hour,
            _check_ins(state, paused),
            *((say("weekdays-on"),) if chosen.weekdays else ()),
            *_next(state),
            kind_now,
        ),
        rows=(
            (button("button-set-zone", Action.ZONE), button("button-set-hour", Action.HOUR), still, *ending),
            (
                button("button-language", Action.LANGUAGE),
                button("button-country", Action.COUNTRIES),
                kindness,
                button("button-quiet-days", Action.QUIET_DAYS),
                button("button-privacy", Action.PRIVACY),
            ),
        ),
    )


def _country(chosen: Chosen, context: Context) -> Line:
    """Whose help lines come first, where somebody picked that."""
    if not chosen.country:
        return say("settings-no-country")
    return say("settings-country", country=country_name(chosen.country, context))


def _check_ins(state: State, paused: bool) -> Line:
    chosen = state.settings
    if chosen.stopped:
        return say("settings-stopped")
    if paused and chosen.paused_until:
        return say("settings-paused", until=Moment(chosen.paused_until, chosen.zone))
    return say("settings-on")


def _next(state: State) -> tuple[Line, ...]:
    """The message that is promised, and when it comes after whatever just changed."""
    return tuple(say("settings-next", when=moment(state, one)) for one in state.check_ins[:1])


def known_language(tag: str) -> str:
    """A language there are words for; "" for any other, which means that of the platform."""
    return tag if tag in LANGUAGES else ""


def changed(state: State, chosen: Chosen, context: Context, said: tuple[Part, ...] = ()) -> Outcome:
    """Keep what was chosen; a promised check-in follows."""
    if chosen == state.settings:
        return Outcome(state, (card(state, context, said),))
    moved, effects = promises.rearranged(replace(state, settings=chosen), state.settings, context.now)
    return Outcome(moved, (card(moved, context, said),), effects)


def _zone_set(state: State, zone: str, ref: str, then: str, context: Context) -> Outcome:
    known = replace(state, place=None)
    outcome = changed(known, replace(state.settings, zone=zone), context, (say("zone-set", zone=zone),))
    journey = outcome.state.open_journey
    if then == "ask" and journey and journey.ref == ref:
        asked_again = check_in.ask(outcome.state, context, before=(say("zone-set", zone=zone),))
        return replace(outcome, replies=(asked_again,))
    return outcome


def _fitting(place: Private, context: Context) -> tuple[str, ...]:
    """The zones a typed place may mean; an exact name means itself alone."""
    typed = place.reveal().strip()
    return (typed,) if is_zone(typed) else find_zones(typed, context.now)


def _which_zone(state: State, zones: tuple[str, ...], then: str, ref: str = "") -> Outcome:
    again = (main_button("button-try-again", Action.ZONE, ref, then), button("button-settings", Action.SETTINGS))
    if not zones:
        wrong = Wrong("place", say("zone-unknown-short"))
        return Outcome(state, (Message((say("zone-unknown"),), rows=(again,), wrong=wrong),))
    options = tuple(Option(say("zone-option", zone=zone), zone) for zone in zones)
    choice = Choice(say("zone-prompt"), Action.ZONE_CHOSEN, options, ref, then)
    page = Form(say("zone-form-title"), Action.ZONE, (Field("place", say("zone-prompt"), options=options),), ref, then)
    return Outcome(state, (Message((say("zone-several"),), choice=choice, rows=(again,), page=page),))
