"""The settings of a community, one row each: what is so, what it does, and what a value makes of it. Pure data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from bot.community import NAMED_LIMIT, Community, Feature
from bot.effects import Context
from bot.flow import schedule
from bot.flow.cards import button, language, main_button, say
from bot.flow.care import country_name, country_names
from bot.flow.pages import Controls, Page, View, Wish, place
from bot.replies import OPTIONS_LIMIT, Choice, Line, Mention, Option, Pick, Value
from bot.state import LANGUAGES
from bot.tokens import Action

KEEPING = (90, 180, 365, 0)
"""Days that what belongs to a community can be kept after its last use; 0 for as long as we are there."""

COUNTRIES = OPTIONS_LIMIT - 1
"""Countries in one list, beside the choice of none."""

AT_ONCE = 5
"""People who can be taken out from one card: a row of buttons."""

OWN = "own"
"""Stands for no language or country in particular."""


def _switch(feature: Feature) -> Page:
    name = feature.value

    def controls(community: Community, view: View) -> Controls:
        to = "off" if feature in community.on else "on"
        turn = main_button(f"button-admin-{to}", Action.ADMIN_SET, argument=f"{name}/{to}")
        return Controls((say(f"admin-{name}-turn-{to}"),), rows=((turn,),))

    def change(community: Community, wish: Wish) -> Community | None:
        after = {"on": community.on | {feature}, "off": community.on - {feature}}.get(wish.value)
        return replace(community, on=after) if after is not None else None

    return Page(
        lambda community, context: say(f"admin-{name}-is-{'on' if feature in community.on else 'off'}"),
        controls,
        change,
        lambda value, context: say(f"admin-to-{value}"),
    )


def _wins() -> Page:
    """The switch, and where it is shared."""
    switch = _switch(Feature.WINS)

    def now(community: Community, context: Context) -> Line:
        if Feature.WINS in community.on and community.wins_room:
            return say("admin-wins-is-in", where=Mention(community.wins_room))
        return switch.now(community, context)

    def controls(community: Community, view: View) -> Controls:
        shown = switch.controls(community, view)
        pick = Pick(say("admin-wins-prompt"), Action.ADMIN_SET, "room", argument="wins")
        anywhere = button("button-admin-anywhere", Action.ADMIN_SET, argument="wins/anywhere")
        return Controls((*shown.parts, say("admin-wins-room-what")), pick, ((*shown.rows[0], anywhere),))

    def change(community: Community, wish: Wish) -> Community | None:
        if wish.value == "anywhere":
            return replace(community, wins_room="")
        return replace(community, wins_room=wish.room) if wish.room else switch.change(community, wish)

    def told(value: str, context: Context) -> Value:
        if "/" in value:
            return Mention(value)
        return say("admin-to-anywhere") if value == "anywhere" else switch.told(value, context)

    return Page(now, controls, change, told)


def _words() -> Page:
    """The switch, and the way to what waits."""
    switch = _switch(Feature.WORDS)

    def controls(community: Community, view: View) -> Controls:
        shown = switch.controls(community, view)
        return Controls(shown.parts, rows=((*shown.rows[0], button("button-queue", Action.QUEUE)),))

    return replace(switch, controls=controls)


def _weekly() -> Page:
    """Whether a card comes on Fridays, and where."""

    def now(community: Community, context: Context) -> Line:
        weekly = community.weekly
        if not weekly.on:
            return say("weekly-was-stopped" if weekly.stopped else "weekly-is-off")
        return say("weekly-is-on", where=Mention(weekly.room), zone=weekly.zone)

    def controls(community: Community, view: View) -> Controls:
        preview = button("button-admin-preview", Action.ADMIN_PREVIEW, argument="weekly")
        off = (button("button-admin-off", Action.ADMIN_SET, argument="weekly/off"),) if community.weekly.on else ()
        pick = Pick(say("weekly-prompt"), Action.ADMIN_SET, "room", argument="weekly")
        zone = button("button-schedule-zone", Action.ADMIN_FORM, argument="weekly/zone")
        return Controls((say("weekly-what"), say("weekly-rough")), pick, ((*off, zone, preview),))

    def change(community: Community, wish: Wish) -> Community | None:
        if wish.given == "zone":
            return schedule.in_zone(community, wish.value)
        weekly = replace(community.weekly, zone=community.quotes.zone, by=wish.who, stopped="")
        if wish.value == "off":
            return replace(community, weekly=replace(weekly, on=False))
        return replace(community, weekly=replace(weekly, on=True, room=wish.room)) if wish.room else None

    return Page(now, controls, change, schedule.told)


def _lantern() -> Page:
    """Whether somebody may let the community know that they heard a no, and where."""

    def now(community: Community, context: Context) -> Line:
        lit = Feature.LANTERN in community.on and community.lantern_room
        return say("lantern-is-on", where=Mention(community.lantern_room)) if lit else say("lantern-is-off")

    def controls(community: Community, view: View) -> Controls:
        off = (button("button-admin-off", Action.ADMIN_SET, argument="lantern/off"),)
        pick = Pick(say("weekly-prompt"), Action.ADMIN_SET, "room", argument="lantern")
        lit = Feature.LANTERN in community.on
        return Controls((say("lantern-admin-what"), say("lantern-admin-few")), pick, (off,) if lit else ())

    def change(community: Community, wish: Wish) -> Community | None:
        if wish.value == "off":
            return replace(community, on=community.on - {Feature.LANTERN})
        lit = community.on | {Feature.LANTERN}
        return replace(community, on=lit, lantern_room=wish.room) if wish.room else None

    return Page(now, controls, change, lambda value, context: Mention(value) if "/" in value else say("admin-to-off"))


def _language_now(community: Community, context: Context) -> Line:
    return say("admin-language-is", language=language(community.language or OWN))


def _language_controls(community: Community, view: View) -> Controls:
    options = tuple(Option(language(one), one) for one in (*LANGUAGES, OWN))
    choice = Choice(say("admin-language-prompt"), Action.ADMIN_SET, options, argument="language")
    return Controls((say("admin-language-what"),), choice)


def _language_change(community: Community, wish: Wish) -> Community | None:
    if wish.value not in (*LANGUAGES, OWN):
        return None
    return replace(community, language="" if wish.value == OWN else wish.value)


def _country_now(community: Community, context: Context) -> Line:
    code = community.country
    return say("admin-country-is", country=country_name(code, context)) if code else say("admin-country-none")


def _country_told(value: str, context: Context) -> Value:
    return say("admin-country-own") if value == OWN else country_name(value, context)


def _country_controls(community: Community, view: View) -> Controls:
    """Some countries at once, and the way to the others."""
    countries = country_names(view.context)
    start = place(view.part, len(countries))
    shown, following = countries[start : start + COUNTRIES], start + COUNTRIES
    none = Option(say("admin-country-own"), OWN)
    options = (none, *(Option(say("country", name=name), code) for code, name in shown))
    choice = Choice(say("admin-country-prompt"), Action.ADMIN_SET, options, argument="country")
    leads = f"country/{following if following < len(countries) else 0}"
    more = button("help-lines-more", Action.ADMIN_PAGE, argument=leads)
    return Controls((say("admin-country-what"),), choice, ((more,),) if len(countries) > COUNTRIES else ())


def _country_change(community: Community, wish: Wish) -> Community | None:
    value = wish.value
    if value == OWN:
        return replace(community, country="")
    return replace(community, country=value) if value in wish.countries else None


def _people(name: Literal["moderators", "managers"]) -> Page:
    """Who was named, to add somebody or to take somebody out again."""

    def named(community: Community) -> tuple[str, ...]:
        return community.moderators if name == "moderators" else community.managers

    def of(community: Community, people: tuple[str, ...]) -> Community:
        if name == "moderators":
            return replace(community, moderators=people)
        return replace(community, managers=people)

    def controls(community: Community, view: View) -> Controls:
        there = named(community)
        start = place(view.part, len(there))
        following = start + AT_ONCE if start + AT_ONCE < len(there) else 0
        lines = tuple(say("admin-moderator", number=at, who=Mention(one)) for at, one in enumerate(there, 1))
        remove = tuple(
            button("button-admin-remove", Action.ADMIN_SET, argument=f"{name}/-{_own_id(one)}", number=at)
            for at, one in enumerate(there, 1)
        )
        others = (button("button-admin-others", Action.ADMIN_PAGE, argument=f"{name}/{following}"),)
        rows = tuple(row for row in (remove[start : start + AT_ONCE], others if len(there) > AT_ONCE else ()) if row)
        pick = Pick(say("admin-moderators-prompt"), Action.ADMIN_SET, "member", argument=name)
        return Controls((say(f"admin-{name}-what"), *lines), pick if len(there) < NAMED_LIMIT else None, rows)

    def change(community: Community, wish: Wish) -> Community | None:
        """A member key names somebody; "-" and their own id takes them out, however often it is pressed."""
        there = named(community)
        if wish.value.startswith("-"):
            return of(community, tuple(one for one in there if _own_id(one) != wish.value[1:]))
        if not wish.person or len(there) >= NAMED_LIMIT:
            return None
        return community if wish.person in there else of(community, (*there, wish.person))

    return Page(
        lambda community, context: say(f"admin-{name}-are", count=len(named(community))), controls, change, _person_told
    )


def _own_id(member: str) -> str:
    """Which of a community somebody is: the end of their member key, which is all of it that differs there."""
    return member.rpartition(":")[2]


def _person_told(value: str, context: Context) -> Value:
    if not value.startswith("-"):
        return Mention(value)
    return say("admin-to-removed", who=Mention(value[1:])) if ":" in value else say("admin-log-changed")


def _keep_now(community: Community, context: Context) -> Line:
    return say("admin-keep-is", days=community.keep_days)


def _keep_controls(community: Community, view: View) -> Controls:
    options = tuple(Option(say("admin-keep-for", days=days), str(days)) for days in KEEPING)
    choice = Choice(say("admin-keep-prompt"), Action.ADMIN_SET, options, argument="keep")
    return Controls((say("admin-keep-what"),), choice)


def _keep_change(community: Community, wish: Wish) -> Community | None:
    return replace(community, keep_days=int(wish.value)) if wish.value in {str(one) for one in KEEPING} else None


PAGES: Mapping[str, Page] = {
    "quotes": Page(schedule.now, schedule.controls, schedule.change, schedule.told),
    "sharing": _switch(Feature.SHARING),
    "wins": _wins(),
    "words": _words(),
    "weekly": _weekly(),
    "lantern": _lantern(),
    "language": Page(_language_now, _language_controls, _language_change, lambda value, context: language(value)),
    "country": Page(_country_now, _country_controls, _country_change, _country_told),
    "moderators": _people("moderators"),
    "managers": _people("managers"),
    "keep": Page(
        _keep_now, _keep_controls, _keep_change, lambda value, context: say("admin-keep-for", days=int(value))
    ),
}
"""In the order of the panel."""

ATOP = tuple(page for name, page in PAGES.items() if name != "managers")
"""What the panel tells first: a list holds ten lines, and who may change this has a page of its own."""
