"""The language somebody is spoken to in: what their app says, until they choose one."""

from __future__ import annotations

from dataclasses import replace

from bot.effects import Context, Outcome
from bot.events import Pressed
from bot.flow.cards import button, language, say
from bot.flow.settings import changed, known_language
from bot.replies import Audience, Choice, Message, Option, Reply
from bot.state import LANGUAGES, State
from bot.tokens import Action

APP = "app"
"""Chosen, it leaves the language to the platform again."""


def ask(state: State, event: Pressed, context: Context) -> Outcome:
    """Every language by its own name, so that it is found by whoever cannot read the rest."""
    options = tuple(Option(language(one), one) for one in (APP, *LANGUAGES))
    back = (button("button-settings", Action.SETTINGS),)
    choice = Choice(say("language-prompt"), Action.LANGUAGE_CHOSEN, options)
    return Outcome(state, (Message((say("language-why"),), choice=choice, rows=(back,)),))


def chosen(state: State, event: Pressed, context: Context) -> Outcome:
    """Spoken from this answer on, and in every message to come."""
    tag = known_language(event.choices[0] if event.choices else "")
    return changed(state, replace(state.settings, language=tag), context, (say("language-set"),))


def spoken(outcome: Outcome, known: State, context: Context) -> Outcome:
    """Members are spoken to in the language they chose, a channel in its community's, where there is one."""
    erased = outcome.state == State()
    own = (known if erased else outcome.state).settings.language

    def said(reply: Reply) -> Reply:
        public = isinstance(reply, Message) and reply.audience is Audience.CHANNEL
        language = (public and context.community.language) or own
        if isinstance(reply, Message) and reply.page:
            reply = replace(reply, page=replace(reply.page, language=language))
        return replace(reply, language=language)

    return replace(outcome, replies=tuple(said(reply) for reply in outcome.replies))
