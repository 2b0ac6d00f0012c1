# O que importa, além de qualquer trabalho: valores gerais, nenhuma habilidade.

values-title = O que importa para você
values-what = Um trabalho é uma parte da vida. O que importa para você estava aqui antes deste não, e continua.
values-how = Escolha dois ou três, se quiser. Nada é guardado se você não pedir.
values-prompt = O que importa para você?
values-chosen = Você escolheu:
values-why = Se quiser, escreva por que isso importa para você.
values-form-title = Por que importa
values-form-why = Por que importa para você
values-form-why-hint = Algumas linhas, só para você. Pode deixar vazio.
values-kept = Guardado. Só você pode ler.
values-not-kept = Nada é guardado. Agora você sabe, e isso conta.
values-reason = Por que importa:
values-list = { $first }, { $more }
note-values = O que importa
button-write-why = Escrever por quê
button-other-values = Escolher outros

value-family = Família
value-friendship = Amizade
value-kindness = Gentileza
value-honesty = Honestidade
value-fairness = Justiça
value-freedom = Liberdade
value-learning = Aprender
value-art = Arte e música
value-nature = Natureza
value-health = Saúde
value-humour = Humor
value-faith = Fé ou sentido
value-community = Comunidade
