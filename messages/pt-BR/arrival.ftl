# O primeiro cartão depois de um não.

arrival-title = É uma mensagem difícil de receber
arrival-set-aside = As anotações continuam guardadas. Seu caminho anterior fica de lado{ $what }.

arrival-form-title = Depois de um não
arrival-form-company = A empresa
arrival-form-hint = Tudo isto pode ficar vazio.
arrival-form-role = A vaga
arrival-form-stage = Até onde você chegou

arrival-event-none = Você recebeu um não{ $what }.
arrival-event-application = Você se candidatou, e disseram não{ $what }.
arrival-event-interview = Você fez uma entrevista, e disseram não{ $what }.
arrival-event-final-round = Você chegou à última etapa, e disseram não{ $what }.
arrival-event-no-reply = Você esperou, e nenhuma resposta veio{ $what }.
arrival-event-laid-off = Tiraram de você um trabalho ou uma oferta{ $what }.

arrival-worked-none = Você colocou trabalho de verdade nisso.
arrival-worked-application = Você achou tempo para se candidatar, e fez isso com cuidado.
arrival-worked-interview = Seu currículo cumpriu o papel: levou você à entrevista.
arrival-worked-final-round = Seu currículo abriu a porta. Suas entrevistas levaram você até o fim.
arrival-worked-no-reply = Você fez a sua parte. O silêncio é comum, e dói mesmo assim.
arrival-worked-laid-off = O trabalho que você fez continua seu.

arrival-feeling = O que você sente agora é permitido.
arrival-feeling-prompt = Dê um nome, se quiser
arrival-offer = O que ajudaria agora?
arrival-earlier-strengths = Você já anotou estas forças. Elas continuam suas:

feeling-disappointed = Decepção
feeling-frustrated = Frustração
feeling-hopeless = Desesperança
feeling-confused = Confusão
feeling-numb = Vazio
feeling-relieved = Alívio
feeling-other = Outra coisa

feeling-disappointed-said = Decepção. Você tinha esperança, então faz sentido.
feeling-frustrated-said = Frustração. Você deu tempo e recebeu um não. Faz sentido.
feeling-hopeless-said = Desesperança. É pesado para levar sem ninguém. Abaixo, Linhas de ajuda leva a pessoas que escutam.
feeling-confused-said = Confusão. Muitas vezes não dão motivo, e a mente continua perguntando.
feeling-numb-said = Vazio. Não sentir nada por um tempo também é descansar.
feeling-relieved-said = Alívio. É um sentimento justo também.
feeling-other-said = Outra coisa. Não precisa de um nome.
