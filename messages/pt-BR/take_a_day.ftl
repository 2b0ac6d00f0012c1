# Permissão para descansar, em um tamanho que cabe em qualquer vida.

take-a-day-title = Tire um dia
take-a-day-permission = Você trabalhou muito por isso. Pode parar um pouco e deixar assentar.
take-a-day-size = Quanto descanso cabe hoje?

rest-day-title = Um dia para você
rest-evening-title = Uma noite para você
rest-hour-title = Uma hora para você
rest-ideas = Algumas ideias. Escolha uma, ou nenhuma:
rest-day-1 = Deixe os sites de vagas fechados até amanhã.
rest-day-2 = Fique com alguém que gosta de você como você é.
rest-day-3 = Saia, ou fique perto de uma janela com algo quente.
rest-day-4 = Durma, leia, cozinhe, ou não faça nada.
rest-evening-1 = Deixe os e-mails para amanhã.
rest-evening-2 = Ligue ou escreva para uma pessoa de confiança.
rest-evening-3 = Tome um banho longo, ou se alongue um pouco.
rest-evening-4 = Veja ou escute algo de que você já gosta muito.
rest-hour-1 = Desligue os avisos durante esta hora.
rest-hour-2 = Respire devagar, e deixe os ombros caírem.
rest-hour-3 = Coma ou beba algo de que você gosta.
rest-hour-4 = Deite, ou só se sente. Isso conta.
rest-notes-offer = Se quiser, anote do que gostaram em você, e o que trouxe dúvida. O primeiro você pode mostrar de novo, e trabalhar no segundo.

interview-notes-title = Duas coisas a guardar
interview-notes-liked = Do que gostaram em você?
interview-notes-liked-hint = Uma força para continuar mostrando. Pode deixar vazio.
interview-notes-unsure = O que trouxe nervosismo ou dúvida?
interview-notes-unsure-hint = Um lugar para crescer. Pode deixar vazio.

notes-kept = { $count ->
    [one] Guardada. Só você pode ler.
   *[other] As duas guardadas. Só você pode ler.
}
notes-none-kept = Nada anotado, e está tudo bem.
