"""The one imperative place: lock, load, decide, commit once, and only then say something."""

from __future__ import annotations

import asyncio
import hashlib
import json
import secrets
import string
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import replace
from weakref import WeakValueDictionary

import structlog

from bot.community import Feature, Verdict
from bot.countries import named
from bot.crypto import KeyProblem
from bot.draft_checks import Patterns
from bot.effects import (
    Context,
    Effect,
    Give,
    HandOverData,
    MoveCheckIn,
    Outcome,
    PostIn,
    PromiseCheckIn,
)
from bot.events import Asked, CheckInDue, Encouraged, Event, Pressed, Shared, Submitted
from bot.flow import form, update
from bot.flow.crisis import heard, typed
from bot.flow.lantern import ENOUGH, LATELY, allowed
from bot.flow.quiet import begins
from bot.flow.sent_in import BARE
from bot.flow.together import counted
from bot.ports import Change, Clock, Committed, Delivery, Loaded, Store, Unreachable
from bot.private import Private
from bot.quotes import HelpLine, Quote
from bot.reading import HELP, LANTERNS, QUEUE, TOGETHER, WORDS
from bot.replies import Document, Form, Line, Reply
from bot.sharing import fate, shared
from bot.sorry import in_trouble
from bot.state import State
from bot.tokens import REF_LENGTH, Action

log = structlog.get_logger(__name__)

SIGNS = string.ascii_letters + string.digits
FORM_PATIENCE = 0.5
"""Seconds a form waits for what is remembered; after that it opens bare, because it has to open."""
HANDLED_LIMIT = 10_000
"""Event keys remembered in memory: enough for every redelivery while this process lives."""
ATTEMPTS = 5
"""How often a conflicting change by another process is met by deciding anew."""


class Engine:
    """Takes events in and gives back what to say. One per process; safe beside another on the same store."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        quotes: tuple[Quote, ...] = (),
        help_lines: tuple[HelpLine, ...] = (),
        draft_checks: Mapping[str, Patterns] | None = None,
        crisis: Mapping[str, Patterns] | None = None,
        plain_words: Mapping[str, frozenset[str]] | None = None,
    ) -> None:
        self._store, self._clock = store, clock
        self._always = Context(
            clock.now(),
            "",
            quotes=quotes,
            help_lines=help_lines,
            draft_checks=draft_checks or {},
            crisis=crisis or {},
            plain_words=plain_words or {},
        )
        self._countries = frozenset(line.country for line in help_lines)
        self.ready: Callable[[str], Awaitable[object]] = _nothing_to_read
        self.listens: Callable[[str, Iterable[str]], Awaitable[object]] = _nothing_to_read
        self.on_promise: Callable[[], None] = lambda: None
        self.on_give: Callable[[Give, str], Awaitable[None]] = _nobody
        self.on_post: Callable[[PostIn], Awaitable[Delivery]] = _nowhere
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._handled: OrderedDict[str, None] = OrderedDict()

    async def handle(self, event: Event) -> Outcome:
        """Answer one event. Never raises: trouble becomes one kind sentence with a way on."""
        lock = self._locks.setdefault(event.source.member, asyncio.Lock())
        try:
            await self.ready(event.source.locale)
            written = tuple(typed(event))
            if written:
                await self.listens(event.source.locale, written)
            async with lock:
                outcome = await self._decided(event)
            for language in {outcome.state.settings.spoken, *(one.language for one in outcome.replies)} - {""}:
                await self.ready(language)
            return outcome
        except Exception as error:  # a person is waiting, whatever broke
            log.error("an event could not be handled", happened=type(event).__name__, error=type(error).__name__)
            return Outcome(State(), await in_trouble(event, self._context(event), self._countries))

    async def form(self, event: Pressed) -> Form:
        """The form a button opens, filled in if the store answers in time."""
        opened = await self._form(event)
        await self.ready(opened.language or event.source.locale)
        return opened

    async def _form(self, event: Pressed) -> Form:
        try:
            loaded = await asyncio.wait_for(self._store.load(event.source.member), FORM_PATIENCE)
        except Exception as error:  # an empty form is better than none
            log.warning("a form opened without what is remembered", error=type(error).__name__)
            bare = form(State(), event, self._context(event))
            return replace(bare, argument=bare.argument + BARE)
        return form(loaded.state, event, self._context(event))

    async def _decided(self, event: Event) -> Outcome:
        key, written = event.source.key, tuple(typed(event))
        for _ in range(ATTEMPTS):
            loaded = await self._loaded(event)
            if key in self._handled:
                return Outcome(loaded.state)  # answered by this process already: a redelivery is not a question
            if written and loaded.state.settings.language:
                await self.listens(loaded.state.settings.language, written)
            context = await self._context_in(event, loaded.state)
            outcome = update(loaded.state, event, context)
            if begins(loaded.state, outcome.state):
                outcome = update(loaded.state, event, await self._in_danger(context, event, loaded.state))
            if outcome.state == loaded.state and not outcome.effects:
                # Nothing to keep: after a restart it would be answered the same, so its key is not written down.
                self._remember(key)
                return outcome
            change = Change(
                event.source.member,
                key,
                loaded.version,
                outcome.state,
                outcome.effects,
                self._clock.now(),
                event.source.community,
                counted(loaded.state, outcome, event),
            )
            match await self._store.commit(change):
                case Committed.DONE:
                    self._remember(key)
                    return replace(outcome, replies=await self._replies(outcome, event))
                case Committed.DUPLICATE:
                    return await self._again(event)
                case Committed.CONFLICT:
                    continue
        raise RuntimeError("another process kept changing this member")

    async def _loaded(self, event: Event) -> Loaded:
        """What is kept; where it can no longer be opened, it can still be erased."""
        try:
            return await self._store.load(event.source.member)
        except KeyProblem:
            if not (isinstance(event, Pressed) and event.action in (Action.ERASE, Action.ERASE_SURE)):
                raise
            return Loaded(State(), 0)

    async def _replies(self, outcome: Outcome, event: Event) -> tuple[Reply, ...]:
        replies = outcome.replies
        for effect in outcome.effects:
            replies += await self._after(effect, event)
        return replies

    async def _after(self, effect: Effect, event: Event) -> tuple[Reply, ...]:
        """What an effect still needs once it is committed; the store has done the rest."""
        match effect:
            case Give():
                await self.on_give(effect, event.source.member)
                return ()
            case PostIn() if isinstance(event, Pressed):
                return await self._posted(effect, event)
            case HandOverData():
                kept = await self._store.export(event.source.member)
                content = json.dumps(kept, ensure_ascii=False, indent=2)
                return (Document("onward.json", Private(content), Line("export-about")),)
            case PromiseCheckIn() | MoveCheckIn():
                self.on_promise()
                return ()
            case _:
                return ()

    async def _posted(self, effect: PostIn, press: Pressed) -> tuple[Reply, ...]:
        """What became of it is an event of the same member, answered at once."""
        return (await self._decided(shared(press, effect.message, fate(await self.on_post(effect))))).replies

    async def _again(self, event: Event) -> Outcome:
        """An event seen before a restart; its answer may have been lost. Nothing changes, they see where they are.

        Where a life may be in danger they see again what leads to people.
        """
        loaded = await self._store.load(event.source.member)
        self._remember(event.source.key)
        context = self._context(event)
        if heard(event, loaded.state, context):
            there = await self._in_danger(context, event, loaded.state)
            return replace(update(loaded.state, event, there), state=loaded.state, effects=())
        return update(loaded.state, Asked(event.source), context)

    def _remember(self, key: str) -> None:
        self._handled[key] = None
        if len(self._handled) > HANDLED_LIMIT:
            self._handled.popitem(last=False)

    async def _context_in(self, event: Event, state: State) -> Context:
        """With what the channel was shown, where something may be shown in it."""
        context, source = self._context(event), event.source
        if state.settings.country or (isinstance(event, Pressed) and event.action in HELP):
            context = replace(context, countries=await named(self._countries, _spoken(event, state)))
        if isinstance(event, CheckInDue) and state.settings.kind_words:
            return replace(context, pool=tuple(await self._store.communities.pool_of(source.member)))
        if isinstance(event, Shared) and source.room:
            return replace(context, room=await self._store.room(source.room))
        together = isinstance(event, Pressed | Submitted) and event.action in TOGETHER
        if not (together or isinstance(event, Encouraged | Asked)):
            return context
        if source.community and (not isinstance(event, Asked) or event.topic == "admin"):
            community, version = await self._store.communities.decided(source.community)
            await self.ready(community.language or source.locale)
            countries = context.countries or await named(self._countries, _spoken(event, state))
            context = replace(context, community=community, community_version=version, countries=countries)
        context = await self._with_words(context, event)
        previews = isinstance(event, Pressed) and event.action is Action.ADMIN_PREVIEW
        room = context.community.quotes.room if previews else source.room
        if room and not isinstance(event, Asked):
            context = replace(context, room=await self._store.room(room))
        return context

    async def _in_danger(self, context: Context, event: Event, state: State) -> Context:
        """With what leads to people here."""
        source = event.source
        if source.community:
            community, _ = await self._store.communities.decided(source.community)
            context = replace(context, community=community)
        return replace(context, countries=await named(self._countries, _spoken(event, state)))

    async def _with_words(self, context: Context, event: Event) -> Context:
        """What members wrote for others here, for whoever may read it now."""
        source, communities = event.source, self._store.communities
        if isinstance(event, Pressed) and event.action in LANTERNS and allowed(context):
            since = (context.now - LATELY).date()
            enough = await communities.present(source.community, since) >= ENOUGH
            return replace(
                context, lantern=enough and await communities.may_light(source.community, source.member, context.now)
            )
        action = event.action if isinstance(event, Pressed | Submitted) else None
        if source.community and action in WORDS:
            return replace(context, blocked=await communities.is_blocked(source.community, source.member))
        if not source.community or Feature.WORDS not in context.community.on:
            return context
        if action in QUEUE or isinstance(event, Asked):
            return replace(context, waiting=tuple(await communities.words(source.community, Verdict.WAITING)))
        if isinstance(event, Encouraged) or action is Action.ANOTHER_QUOTE:
            approved = await communities.words(source.community, Verdict.APPROVED)
            return replace(context, pool=tuple(one for one in approved if one.writer != source.member))
        return context

    def _context(self, event: Event) -> Context:
        digest = hashlib.blake2b(event.source.key.encode(), digest_size=6).digest()
        fresh = "".join(secrets.choice(SIGNS) for _ in range(REF_LENGTH))
        luck = int.from_bytes(digest, "big")
        return replace(self._always, now=self._clock.now(), fresh=fresh, luck=luck)


async def _nobody(gift: Give, giver: str) -> None:
    """Without platforms nobody can be reached."""


async def _nowhere(post: PostIn) -> Delivery:
    return Unreachable("no platform")


def _spoken(event: Event, state: State) -> str:
    return state.settings.language or event.source.locale or state.settings.locale


async def _nothing_to_read(language: str, texts: Iterable[str] = ()) -> None:
    """Where nobody needs the words of a language at hand."""
