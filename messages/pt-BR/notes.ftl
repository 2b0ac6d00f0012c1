notes-title = Suas anotações
notes-empty = Ainda não há anotações.
notes-count = { $count ->
    [one] Você tem uma anotação.
   *[other] Você tem { $count } anotações.
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
note-gone = Essa anotação não está mais aqui.
note-deleted = Apagada para sempre.
note-feedback-keep = Comentários a guardar
note-feedback-improve = Comentários para melhorar
note-feedback-set-aside = Comentários de lado
