notes-title = Your notes
notes-empty = No notes yet.
notes-count = { $count ->
    [one] You have one note.
   *[other] You have { $count } notes.
}
notes-yours = Only you can read them.
notes-prompt = Pick one to read
note-option = { $kind }: { $text }
note-strength = Strength
note-growth = Place to grow
note-feedback = Feedback
note-feedback-keep = Feedback to keep
note-feedback-improve = Feedback to improve
note-feedback-set-aside = Feedback set aside
note-plan = Plan
note-plan-if = If this comes up:
note-plan-then = then I will:
note-gone = That note is no longer there.
note-deleted = Deleted for good.
