notes-title = Tus notas
notes-empty = Todavía no hay notas.
notes-count = { $count ->
    [one] Tienes una nota.
   *[other] Tienes { $count } notas.
}
notes-yours = Solo tú puedes leerlas.
notes-prompt = Elige una para leer
note-option = { $kind }: { $text }
note-strength = Fortaleza
note-growth = Lugar para crecer
note-feedback = Comentarios
note-plan = Plan
note-plan-if = Si pasa esto:
note-plan-then = entonces haré esto:
note-gone = Esa nota ya no está.
note-deleted = Borrada para siempre.
note-feedback-keep = Comentarios para conservar
note-feedback-improve = Comentarios para mejorar
note-feedback-set-aside = Comentarios a un lado
