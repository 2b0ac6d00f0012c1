notes-title = Tes notes
notes-empty = Pas encore de notes.
notes-count = { $count ->
    [one] Tu as une note.
   *[other] Tu as { $count } notes.
}
notes-yours = Personne d’autre ne peut les lire.
notes-prompt = Choisis-en une à lire
note-option = { $kind } : { $text }
note-strength = Force
note-growth = Où grandir
note-feedback = Retour
note-plan = Plan
note-plan-if = Si cela arrive :
note-plan-then = alors je ferai ceci :
note-gone = Cette note n’est plus là.
note-deleted = Supprimée pour de bon.
note-feedback-keep = Retour à garder
note-feedback-improve = Retour pour progresser
note-feedback-set-aside = Retour mis de côté
