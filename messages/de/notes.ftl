notes-title = Deine Notizen
notes-empty = Noch keine Notizen.
notes-count = { $count ->
    [one] Du hast eine Notiz.
   *[other] Du hast { $count } Notizen.
}
notes-yours = Nur du kannst sie lesen.
notes-prompt = Wähle eine zum Lesen
note-option = { $kind }: { $text }
note-strength = Stärke
note-growth = Wo du wachsen kannst
note-feedback = Rückmeldung
note-plan = Plan
note-plan-if = Wenn das passiert:
note-plan-then = dann mache ich das:
note-gone = Diese Notiz ist nicht mehr da.
note-deleted = Für immer gelöscht.
note-feedback-keep = Rückmeldung zum Behalten
note-feedback-improve = Rückmeldung zum Verbessern
note-feedback-set-aside = Rückmeldung, beiseitegelegt
