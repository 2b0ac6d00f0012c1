"""A member's own data as values that become JSON: everything that is kept, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import aiosqlite

from bot.past import Dated
from bot.private import Private
from bot.state import Journey, Note, NoteKind, State
from bot.store import sql
from bot.store.rows import Sealer, instant, journey_of

STATUS = {
    0: "promised",
    1: "being sent",
    2: "sent",
    3: "cancelled",
    4: "could not be delivered",
    5: "given up",
    6: "told later",
}


async def exported(
    reader: aiosqlite.Connection,
    member: str,
    state: State,
    sealer: Sealer,
    present: Sequence[tuple[str, date]],
) -> dict[str, object]:
    """All journeys, notes, check-ins and settings."""
    journeys = await reader.execute_fetchall(sql.JOURNEYS, (member,))
    check_ins = await reader.execute_fetchall(sql.CHECK_INS, (member,))
    lit = await reader.execute_fetchall(sql.OWN_LANTERNS, (member,))
    left = await reader.execute_fetchall(sql.OWN_FLAMES, (member,))
    words = await reader.execute_fetchall(sql.OWN_WORDS, (member,))
    chosen = state.settings
    return {
        "member": member,
        "settings": {
            "time_zone": chosen.zone,
            "check_in_at": f"{chosen.minute // 60:02}:{chosen.minute % 60:02}",
            "check_ins_stopped": chosen.stopped,
            "check_ins_paused_until": _when(chosen.paused_until),
            "weekdays_only": chosen.weekdays,
            "language": chosen.spoken,
            "language_chosen": bool(chosen.language),
            "country_for_help_lines": chosen.country,
            "no_quotes_until": _when(state.no_quotes_until),
            "place_typed": _said(state.place),
        },
        "journeys": [_journey(journey_of(dict(row), sealer)) for row in journeys],
        "notes": [_note(note) for note in state.notes],
        "check_ins": [
            {
                "at": _when(instant(row["due_at"])),
                "date": row["local_date"],
                "kind": row["kind"],
                "state": STATUS[row["status"]],
            }
            for row in check_ins
        ],
        "heavier_in_a_row": state.heavier,
        "messages_not_answered": list(state.silent),
        "far_check_in_asked_about": state.far_asked,
        "answered_cards": list(state.answered),
        "quotes_seen": list(state.seen),
        "last_shared": _when(state.shared_at),
        "what_went_well": [_happened(one) for one in state.wins],
        "small_steps_done": [_happened(one) for one in state.done],
        "career_plan_questions_met": state.career.number,
        "kind_words_welcome": chosen.kind_words,
        "words_for_others": [_word(row, sealer) for row in words],
        "lanterns_lit": [{"community": row["community"], "at": _when(instant(row["at"]))} for row in lit],
        "lines_left_at_lanterns": [_flame(row, sealer) for row in left],
        "words_being_written": _said(state.draft),
        "communities": [{"community": where, "last_day": day.isoformat()} for where, day in present],
    }


def _journey(journey: Journey) -> dict[str, object]:
    return {
        "began": _when(journey.opened_at),
        "closed": _when(journey.closed_at),
        "step": journey.step.value,
        "stage": journey.stage,
        "feeling": journey.feeling,
        "rest": journey.rest,
        "company": _said(journey.company),
        "role": _said(journey.role),
        "their_name": _said(journey.their_name),
        "valued": _said(journey.valued),
        "my_name": _said(journey.my_name),
        "ways_marked_as_done": list(journey.did),
        "small_steps": list(journey.steps),
    }


def _note(note: Note) -> dict[str, object]:
    return {
        "written": _when(note.written_at),
        "kind": note.kind.value,
        "text": note.text.reveal(),
        "then_i_will": _said(note.more) if note.kind is NoteKind.PLAN else None,
        "why": _said(note.more) if note.kind is NoteKind.VALUES else None,
        "where": _said(note.where),
        "what_became_of_it": note.progress,
        "sorted": note.sort,
    }


def _happened(one: Dated) -> dict[str, object]:
    return {"what": one.what, "date": one.on.isoformat() if one.on else None}


def _word(row: aiosqlite.Row, sealer: Sealer) -> dict[str, object]:
    text = sealer.open(row["text_sealed"], "word", row["id"], "text")
    return {"written": _when(instant(row["at"])), "text": _said(text), "state": row["status"]}


def _flame(row: aiosqlite.Row, sealer: Sealer) -> dict[str, object]:
    text = sealer.open(row["text_sealed"], "flame", row["lantern"], "text")
    return {"left": _when(instant(row["at"])), "line": row["line"], "text": _said(text)}


def _said(text: Private | None) -> str | None:
    return text.reveal() if text else None


def _when(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
