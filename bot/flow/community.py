"""The admin panel: what a community's admins decide, and who changed what. It never shows anything about a member."""

from __future__ import annotations

from dataclasses import replace

from bot.community import STOPPED, Community, Decision
from bot.effects import Context, Outcome, SetCommunity
from bot.events import Asked, Joined, Pressed, Submitted
from bot.flow import broadcast, moderation, schedule, together
from bot.flow.cards import button, say
from bot.flow.pages import View, Wish, place
from bot.flow.panel import ATOP, PAGES
from bot.hours import find_zones
from bot.replies import Audience, Bullets, Button, Choice, Form, Line, Message, Moment, Option, Pick, Reply
from bot.state import State
from bot.tokens import Action

EXAMPLE = (15, 10)
"""The counts in the preview of a weekly card."""
SCHEDULES = ("quotes", "weekly")
"""Pages that are set part by part."""
SHOWN = 10
"""Decisions shown at once; a press brings earlier ones."""


def welcome(state: State, event: Joined) -> Outcome:
    """To whoever brought us here: what members will find, and the first settings worth a look."""
    about = event.source.community.partition(":")[2] if event.source.afar else ""
    first = tuple(
        button(f"button-admin-{name}", Action.ADMIN_PAGE, about, name) for name in ("quotes", "language", "country")
    )
    parts = (say("welcome-what"), say("welcome-private"), say("welcome-more"))
    return Outcome(state, (Message(parts, say("welcome-title"), rows=(first,), audience=Audience.DIRECT),))


def asked(state: State, event: Asked, context: Context) -> Outcome:
    """`/onward admin`, or one page of it by its name."""
    if event.source.community and not moderation.manages(event, context) and moderation.may(event, context):
        return moderation.queue(state, event, context)
    if refusal := _refusal(event, context):
        return _refused(state, refusal)
    return _page(state, event.about, context) if event.about in PAGES else _panel(state, context)


def panel(state: State, event: Pressed, context: Context) -> Outcome:
    """What is so. Whether somebody may see it is asked of the platform anew with every press."""
    refusal = _refusal(event, context)
    return _refused(state, refusal) if refusal else _about(event.ref, _panel(state, context))


def page(state: State, event: Pressed, context: Context) -> Outcome:
    """One setting: what it does, before it does it. The page's name is what was chosen."""
    if refusal := _refusal(event, context):
        return _refused(state, refusal)
    name, _, part = (event.choices[0] if event.choices else event.argument).partition("/")
    return _about(event.ref, _page(state, name, context, part) if name in PAGES else _panel(state, context))


def change(state: State, event: Pressed, context: Context) -> Outcome:
    """Change a setting, and write down who did. argument: the page's name, and the value where none was chosen."""
    if refusal := _refusal(event, context):
        return _refused(state, refusal)
    name, _, given = event.argument.partition("/")
    return _changed(state, event, name, _wish(event, given, event.choices, context), context)


def form(state: State, event: Pressed, context: Context) -> Form:
    """The one form of the panel: where the channel's people are."""
    return schedule.zone_form(event)


def submitted(state: State, event: Submitted, context: Context) -> Outcome:
    """A form of the panel sent in."""
    if refusal := _refusal(event, context):
        return _refused(state, refusal)
    typed = event.fields.get("place")
    zones = find_zones(typed.reveal(), context.now) if typed else ()
    page = "weekly" if event.argument == "weekly/zone" else "quotes"
    if len(zones) != 1:
        return _about(event.ref, Outcome(state, (schedule.which_zone(zones, page),)))
    wish = _wish(event, "zone", (zones[0],), context)
    return _changed(state, event, page, wish, context)


def preview(state: State, event: Pressed, context: Context) -> Outcome:
    """A card as the channel would see it, for the admin's eyes."""
    if refusal := _refusal(event, context):
        return _refused(state, refusal)
    if event.argument == "weekly":
        example = together.card(EXAMPLE[0], EXAMPLE[1])
        assert example
        back = (button("button-admin-weekly", Action.ADMIN_PAGE, argument="weekly"),)
        shown = replace(example, title=say("admin-preview"), audience=Audience.MEMBER, rows=(*example.rows, back))
        return _about(event.ref, Outcome(state, (shown,)))
    composed = broadcast.quote(context.community.quotes, context.room, context.quotes, context.luck)
    if composed is None:
        return _refused(state, say("no-quotes"))
    again = button("button-admin-quotes", Action.ADMIN_PAGE, argument="quotes")
    card = replace(composed[0], title=say("admin-preview"), audience=Audience.MEMBER, rows=((again,),))
    return _about(event.ref, Outcome(state, (card,)))


def _wish(event: Pressed | Submitted, given: str, chosen: tuple[str, ...], context: Context) -> Wish:
    countries = frozenset(line.country for line in context.help_lines)
    return Wish(given, chosen, event.source.member, event.source.community, countries)


def _changed(state: State, event: Pressed | Submitted, name: str, wish: Wish, context: Context) -> Outcome:
    if name == "managers" and not event.source.manages:
        return _refused(state, say("admin-managers-not-you"))
    changed = PAGES[name].change(context.community, wish) if name in PAGES else None
    if changed is None or changed == context.community:
        return _about(event.ref, _page(state, name, context) if name in PAGES else _panel(state, context))
    changed = replace(changed, weekly=replace(changed.weekly, zone=changed.quotes.zone))  # a community has one zone
    of_a_part = name in SCHEDULES and wish.given and wish.chosen and not wish.room
    told = f"{wish.given}:{'+'.join(wish.chosen)}" if of_a_part else wish.value
    told = next((f"-{one}" for one in _taken_out(context.community, changed)), told)
    decision = Decision(context.now, event.source.name, name, told)
    kept = changed.written_down(decision)
    effect = SetCommunity(event.source.community, kept, context.community_version)
    shown = _about(event.ref, _page(state, name, replace(context, community=kept)))
    return replace(shown, effects=(effect,))


def _taken_out(before: Community, after: Community) -> tuple[str, ...]:
    """Member keys of those who were named and are no longer."""
    moderators = (one for one in before.moderators if one not in after.moderators)
    return (*moderators, *(one for one in before.managers if one not in after.managers))


def log(state: State, event: Pressed, context: Context) -> Outcome:
    """Who changed what, newest first, for every admin to read."""
    if refusal := _refusal(event, context):
        return _refused(state, refusal)
    decisions = context.community.decisions[::-1]
    start = place(event.argument, len(decisions))
    shown, following = decisions[start : start + SHOWN], start + SHOWN
    entries = Bullets(tuple(_entry(one, state, context) for one in shown)) if shown else say("admin-log-empty")
    earlier = button("button-earlier", Action.ADMIN_LOG, argument=str(following))
    rows = ((*((earlier,) if following < len(decisions) else ()), *_back()),)
    return _about(event.ref, Outcome(state, (Message((entries,), say("admin-log-title"), rows=rows),)))


def _panel(state: State, context: Context) -> Outcome:
    now = Bullets(tuple(page.now(context.community, context) for page in ATOP))
    names = tuple(Option(say(f"admin-page-{name}"), name) for name in PAGES)
    choice = Choice(say("admin-prompt"), Action.ADMIN_PAGE, names)
    log_of = (button("button-admin-log", Action.ADMIN_LOG),)
    return Outcome(state, (Message((now, say("admin-people")), say("admin-title"), choice, (log_of,)),))


def _page(state: State, name: str, context: Context, part: str = "") -> Outcome:
    shown = PAGES[name]
    controls = shown.controls(context.community, View(context, part, state.settings.zone))
    parts = (shown.now(context.community, context), *controls.parts)
    card = Message(parts, say(f"admin-page-{name}"), controls.choice, _with_back(controls.rows))
    return Outcome(state, (card,))


def _about(community: str, outcome: Outcome) -> Outcome:
    """The same in a direct message, where each button has to say which community it is about.

    No platform offers the channels or the people of a community there, so those lists give way to a hint.
    """
    if not community:
        return outcome
    return replace(outcome, replies=tuple(_told_afar(one, community) for one in outcome.replies))


def _told_afar(reply: Reply, community: str) -> Reply:
    if not isinstance(reply, Message):
        return reply
    rows = tuple(tuple(replace(one, ref=community) for one in row) for row in reply.rows)
    if isinstance(reply.choice, Pick):
        return replace(reply, parts=(*reply.parts, say("admin-pick-there")), choice=None, rows=rows)
    return replace(reply, choice=reply.choice and replace(reply.choice, ref=community), rows=rows)


def _with_back(rows: tuple[tuple[Button, ...], ...]) -> tuple[tuple[Button, ...], ...]:
    """A card has two rows at most."""
    return (*rows[:-1], rows[-1] + _back()) if len(rows) > 1 else (*rows, _back())


def _back() -> tuple[Button, ...]:
    return (button("button-go-back", Action.ADMIN),)


def _refusal(event: Asked | Pressed | Submitted, context: Context) -> Line | None:
    if not event.source.community:
        return say("admin-not-here")
    return None if moderation.manages(event, context) else say("admin-not-you")


def _refused(state: State, why: Line) -> Outcome:
    return Outcome(state, (Message((why,)),))


def _entry(decision: Decision, state: State, context: Context) -> Line:
    when = Moment(decision.at, state.settings.zone)
    known = decision.what in PAGES
    to = PAGES[decision.what].told(decision.to, context) if known else say("admin-log-changed")
    what = say(f"admin-page-{decision.what}") if known else say("admin-log-former")
    otherwise = say("admin-log-itself" if decision.to.startswith(STOPPED) else "admin-log-somebody")
    return say("admin-log-entry", when=when, who=decision.who or otherwise, what=what, to=to)
