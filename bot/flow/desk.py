"""The desk: a draft at one press from what is known already, one small form for the rest, never anything typed twice.

The bot never sends a draft. Nothing here has to be filled in: a draft is whole without it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.effects import Context, Outcome
from bot.events import Pressed, Submitted
from bot.flow import drafts
from bot.flow.cards import button, fitting, main_button, notes_of, say, way_out
from bot.flow.drafts import VALUED_LIMIT, DraftTone
from bot.private import Private
from bot.replies import FIELD_LIMIT, Button, Choice, Copyable, Field, Form, Message, Option, Part
from bot.state import Journey, NoteKind, Stage, State, Step, Way
from bot.tokens import Action

DETAILS = ("their_name", "valued", "my_name", "role", "company")
"""What a draft is made of, in the order it is asked for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which draft a button means."""

    way: Way = Way.EMAIL
    tone: DraftTone = DraftTone.WARM

    @property
    def code(self) -> str:
        """As a button's argument."""
        return f"{self.way.value}/{self.tone.value}"


def wanted(argument: str) -> Wanted:
    """What a button's argument means; buttons of earlier releases name the way alone, or nothing."""
    way, _, tone = argument.partition("/")
    return Wanted(
        Way(way) if way in set(Way) else Way.EMAIL,
        DraftTone(tone) if tone in set(DraftTone) else DraftTone.WARM,
    )


def draft(state: State, event: Pressed, context: Context) -> Outcome:
    """The draft, from what is known. What is missing can be filled in next."""
    assert state.journey
    journey, which = replace(state.journey, step=Step.REACH_OUT), wanted(event.argument)
    return _shown(replace(state, journey=journey), which, _fill_in(journey, which))


def in_tone(state: State, event: Pressed, context: Context) -> Outcome:
    """The same draft as it sounds otherwise."""
    tone = event.choices[0] if event.choices else ""
    return draft(state, replace(event, argument=f"{wanted(event.argument).way.value}/{tone}"), context)


def missing_form(state: State, event: Pressed, context: Context) -> Form:
    """Only what is not known yet; all of it, where nothing is missing any more."""
    known = _known(state, event.ref)
    return _form(event, Action.DETAILS, {name: None for name, value in known.items() if not value} or known)


def form(state: State, event: Pressed, context: Context) -> Form:
    """All that a draft is made of, filled in with what is known."""
    return _form(event, Action.WAY, _known(state, event.ref))


def add(state: State, event: Submitted, context: Context) -> Outcome:
    """What was missing is known now; what was left empty in the small form stays as it was."""
    known = {name: value for name, value in _known(state, event.ref).items() if value}
    return change(state, replace(event, fields={**known, **event.fields}), context)


def change(state: State, event: Submitted, context: Context) -> Outcome:
    """The details as they were sent in: whoever emptied a field meant it."""
    assert state.journey
    given, which = event.fields, wanted(event.argument)
    journey = replace(
        state.journey,
        step=Step.REACH_OUT,
        their_name=given.get("their_name"),
        valued=given.get("valued"),
        my_name=given.get("my_name"),
        role=given.get("role"),
        company=given.get("company"),
    )
    return _shown(replace(state, journey=journey), which, _change_it(journey, which))


def _shown(state: State, which: Wanted, details: Button) -> Outcome:
    """The draft with how to use it, and what to do with it."""
    assert state.journey
    journey, way = state.journey, which.way
    strengths, growth = (
        tuple(note for note in notes_of(state, kind) if note.journey == journey.ref)
        for kind in (NoteKind.STRENGTH, NoteKind.GROWTH)
    )
    unsure = None if journey.stage is Stage.LAID_OFF else drafts.to_ask_about(growth, way, which.tone)
    said_aloud = way in {Way.CALL, Way.VOICEMAIL}
    before: tuple[Part, ...] = (say("draft-keep-in-mind", strength=strengths[0].text),) if strengths else ()
    after: tuple[Part, ...] = (say("draft-says-unsure"),) if unsure else (say("draft-yours"),)
    card = Message(
        title=say(f"draft-{way.value}-title"),
        parts=(
            say(f"draft-{way.value}-how"),
            *(before if said_aloud else ()),
            Copyable(drafts.text(journey, way, which.tone, unsure)),
            *after,
        ),
        choice=_tones(journey, way),
        rows=(
            (
                main_button("button-did-it", Action.DID, journey.ref, way.value),
                details,
                button("button-check-draft", Action.CHECK_DRAFT, journey.ref, which.code),
                button("button-other-way", Action.REACH_OUT, journey.ref, which.code),
            ),
            way_out(journey),
        ),
    )
    return Outcome(state, (card,))


def _tones(journey: Journey, way: Way) -> Choice:
    tones = tuple(Option(say(f"draft-tone-{tone.value}"), tone.value) for tone in DraftTone)
    return Choice(say("draft-tone-prompt"), Action.TONE_CHOSEN, tones, journey.ref, way.value)


def _fill_in(journey: Journey, which: Wanted) -> Button:
    if all(_details(journey).values()):
        return _change_it(journey, which)
    return button("button-fill-in", Action.DETAILS, journey.ref, which.code)


def _change_it(journey: Journey, which: Wanted) -> Button:
    return button("button-change-it", Action.WAY, journey.ref, which.code)


def _known(state: State, ref: str) -> dict[str, Private | None]:
    return _details(state.journey if state.journey and state.journey.ref == ref else None)


def _details(journey: Journey | None) -> dict[str, Private | None]:
    return {name: getattr(journey, name, None) for name in DETAILS}


def _form(event: Pressed, action: Action, details: Mapping[str, Private | None]) -> Form:
    """A form begun with what is known; for the signature, with what the platform calls them."""
    begun = {"my_name": event.source.name} | {name: value for name, value in details.items() if value}
    return Form(
        title=say("draft-form-title"),
        action=action,
        ref=event.ref,
        argument=event.argument,
        fields=tuple(_field(name, begun.get(name)) for name in details),
    )


def _field(name: str, value: Private | None) -> Field:
    limit = VALUED_LIMIT if name == "valued" else FIELD_LIMIT
    hint = say("draft-form-valued-hint") if name == "valued" else None
    return Field(name, say(f"draft-form-{name.replace('_', '-')}"), hint, limit=limit, value=fitting(value, limit))
