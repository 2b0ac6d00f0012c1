notes-title = Suas notas
notes-empty = Ainda não há notas.
notes-count = { $count ->
    [one] Você tem uma nota.
   *[other] Você tem { $count } notas.
}
notes-yours = Só você pode ler.
notes-prompt = Escolha uma para ler
note-option = { $kind }: { $text }
note-strength = Força
note-growth = Onde crescer
note-feedback = Comentários
note-plan = Plano
note-plan-if = Se isto acontecer:
note-plan-then = então farei isto:
note-gone = Essa nota não está mais aqui.
note-deleted = Apagada para sempre.
note-feedback-keep = Comentários a guardar
note-feedback-improve = Comentários para melhorar
note-feedback-set-aside = Comentários de lado
