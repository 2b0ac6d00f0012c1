"""Rows to state and back. Pure: what a member wrote is sealed on the way in and opened on the way out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.community import Verdict
from bot.crypto import seal, unseal
from bot.past import Asking, Dated, Earlier
from bot.private import Private, private
from bot.state import (
    CheckIn,
    Feeling,
    Journey,
    Kind,
    Note,
    NoteKind,
    Progress,
    Rest,
    Settings,
    SmallStep,
    Sort,
    Stage,
    State,
    Step,
    Way,
)

Row = Mapping[str, Any]
"""A row as the driver or SQLite's JSON gives it; sealed values may be bytes or hexadecimal."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
SEALED = ("company", "role", "their_name", "valued", "my_name")


class Sealer:
    """Seals and opens the fields of one member."""

    def __init__(self, key: bytes, member: str) -> None:
        self._key, self._member = key, member

    def seal(self, text: Private | None, table: str, row: str, field: str) -> bytes | None:
        """A value as it is stored; nothing stays nothing."""
        return seal(self._key, text, member=self._member, table=table, row=row, field=field) if text else None

    def open(self, sealed: bytes | str | None, table: str, row: str, field: str) -> Private | None:
        """The value again. Raises KeyProblem."""
        if not sealed:
            return None
        raw = bytes.fromhex(sealed) if isinstance(sealed, str) else sealed
        return unseal(self._key, raw, member=self._member, table=table, row=row, field=field)


def micros(instant: datetime) -> int:
    """An instant as it is stored: whole microseconds since 1970, UTC."""
    return (instant - EPOCH) // MICROSECOND


def instant(stored: int) -> datetime:
    """The instant again, aware, UTC."""
    return EPOCH + stored * MICROSECOND


def journey_row(journey: Journey, sealer: Sealer) -> tuple[object, ...]:
    """A journey in the order of `sqlite.JOURNEY`."""
    feeling = Private(journey.feeling.value) if journey.feeling else None
    return (
        journey.ref,
        micros(journey.opened_at),
        micros(journey.closed_at) if journey.closed_at else None,
        journey.step.value,
        journey.stage.value if journey.stage else None,
        journey.rest.value if journey.rest else None,
        ",".join(way.value for way in journey.did),
        ",".join(step.value for step in journey.steps),
        sealer.seal(feeling, "journey", journey.ref, "feeling"),
        *(sealer.seal(getattr(journey, name), "journey", journey.ref, name) for name in SEALED),
    )


def note_row(note: Note, sealer: Sealer) -> tuple[object, ...]:
    """A note in the order of `sqlite.NOTE`."""
    text = sealer.seal(note.text, "note", note.id, "text")
    more = sealer.seal(note.more, "note", note.id, "more")
    sort = note.sort.value if note.sort else None
    where = sealer.seal(note.where, "note", note.id, "where")
    progress = note.progress.value if note.progress else None
    return (note.id, note.journey, note.kind.value, micros(note.written_at), text, more, sort, where, progress)


def member_row(state: State, sealer: Sealer) -> tuple[object, ...]:
    """A member's settings and counts in the order of `sqlite.MEMBER`."""
    chosen = state.settings
    return (
        chosen.zone,
        chosen.minute,
        int(chosen.stopped),
        micros(chosen.paused_until) if chosen.paused_until else None,
        chosen.locale,
        state.heavier,
        state.journeys,
        ",".join(state.answered),
        sealer.seal(state.place, "member", "", "place"),
        ",".join(state.seen),
        micros(state.shared_at) if state.shared_at else None,
        sealer.seal(_joined(state.wins), "member", "", "wins"),
        sealer.seal(state.draft, "member", "", "draft"),
        int(chosen.kind_words),
        chosen.language,
        sealer.seal(_joined(state.done), "member", "", "done"),
        state.career.number,
        state.career.on.isoformat() if state.career.on else None,
        chosen.country,
        sealer.seal(_written_instant(state.no_quotes_until), "member", "", "no_quotes"),
        int(chosen.weekdays),
        ",".join(state.silent),
        int(state.far_asked),
    )


def state_of(row: Row, sealer: Sealer) -> State:
    """A whole member, from the one row `sqlite.LOAD` gives."""
    journey = json.loads(row["journey"]) if row["journey"] else None
    check_ins = tuple(check_in_of(one) for one in json.loads(row["check_ins"]))
    missed = tuple(check_in_of(one) for one in json.loads(row["missed"]))
    spoken_of = {one.journey for one in (*check_ins, *missed)}
    return State(
        settings=Settings(
            zone=row["zone"],
            minute=row["minute"],
            stopped=bool(row["stopped"]),
            paused_until=instant(row["paused_until"]) if row["paused_until"] is not None else None,
            locale=row["locale"],
            kind_words=bool(row["kind_words"]),
            language=row["language"],
            country=row["country"],
            weekdays=bool(row["weekdays"]),
        ),
        journey=journey_of(journey, sealer) if journey else None,
        notes=tuple(note_of(one, sealer) for one in json.loads(row["notes"])),
        check_ins=check_ins,
        missed=missed,
        heavier=row["heavier"],
        silent=_split(row["silent"]),
        far_asked=bool(row["far_asked"]),
        journeys=row["journeys"],
        answered=_split(row["answered"]),
        place=sealer.open(row["place_sealed"], "member", "", "place"),
        seen=_split(row["seen"]),
        shared_at=instant(row["shared_at"]) if row["shared_at"] is not None else None,
        wins=dated(sealer.open(row["wins_sealed"], "member", "", "wins")),
        done=dated(sealer.open(row["done_sealed"], "member", "", "done")),
        earlier=tuple(earlier_of(one, sealer, spoken_of) for one in json.loads(row["earlier"])),
        career=Asking(row["career"], _day(row["career_on"])),
        draft=sealer.open(row["draft_sealed"], "member", "", "draft"),
        no_quotes_until=_read_instant(sealer.open(row["no_quotes_sealed"], "member", "", "no_quotes")),
        judged=tuple(Verdict(one) for one in _split(row["judged"] or "")),
    )


def earlier_of(row: Row, sealer: Sealer, spoken_of: set[str]) -> Earlier:
    """A journey before the latest; its names are opened only where a message is to speak of it."""
    ref = row["ref"]
    names = ("company", "role") if ref in spoken_of else ()
    opened = {name: sealer.open(row[f"{name}_sealed"], "journey", ref, name) for name in names}
    return Earlier(instant(row["opened_at"]), row["stage"], ref, **opened)


def journey_of(row: Row, sealer: Sealer) -> Journey:
    """A journey again."""
    ref = row["ref"]
    feeling = sealer.open(row["feeling_sealed"], "journey", ref, "feeling")
    opened = {name: sealer.open(row[f"{name}_sealed"], "journey", ref, name) for name in SEALED}
    return Journey(
        ref=ref,
        opened_at=instant(row["opened_at"]),
        closed_at=instant(row["closed_at"]) if row["closed_at"] is not None else None,
        step=Step(row["step"]),
        stage=Stage(row["stage"]) if row["stage"] else None,
        rest=Rest(row["rest"]) if row["rest"] else None,
        feeling=Feeling(feeling.reveal()) if feeling else None,
        did=tuple(Way(one) for one in _split(row["did"])),
        steps=tuple(SmallStep(one) for one in _split(row["steps"])),
        **opened,
    )


def note_of(row: Row, sealer: Sealer) -> Note:
    """A note again."""
    text = sealer.open(row["text_sealed"], "note", row["id"], "text")
    more = sealer.open(row["more_sealed"], "note", row["id"], "more")
    kind, sort = NoteKind(row["kind"]), Sort(row["sort"]) if row["sort"] else None
    return Note(
        id=row["id"],
        journey=row["journey"],
        kind=kind,
        text=text or Private(""),
        written_at=instant(row["written_at"]),
        more=more,
        sort=sort,
        where=sealer.open(row["where_sealed"], "note", row["id"], "where"),
        progress=Progress(row["progress"]) if row["progress"] else None,
    )


def check_in_of(row: Row) -> CheckIn:
    """A check-in again."""
    return CheckIn(
        row["id"],
        row["journey"],
        instant(row["due_at"]),
        date.fromisoformat(row["local_date"]),
        bool(row["leased"]),
        Kind(row["kind"]),
        row["about"],
        row["days"],
    )


def _joined(told: tuple[Dated, ...]) -> Private | None:
    """As "what:day:about"; what is empty at the end is left away, so "what" alone is how it was kept before days."""
    each = (":".join((one.what, one.on.isoformat() if one.on else "", one.about)).rstrip(":") for one in told)
    return private(",".join(each))


def dated(told: Private | None) -> tuple[Dated, ...]:
    """The dated things again."""
    each = (f"{one}::".split(":") for one in _split(told.reveal())) if told else ()
    return tuple(Dated(what, _day(day), about) for what, day, about, *_ in each)


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


def _written_instant(when: datetime | None) -> Private:
    """As long with an instant as without one, so that a sealed row does not even tell whether there is any."""
    return Private(f"{micros(when) if when else 0:020}")


def _read_instant(told: Private | None) -> datetime | None:
    stored = int(told.reveal()) if told else 0
    return instant(stored) if stored else None


def _split(joined: str) -> tuple[str, ...]:
    return tuple(joined.split(",")) if joined else ()
