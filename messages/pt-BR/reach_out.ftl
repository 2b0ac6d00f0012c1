# Cuide do contato: os jeitos de ficar em bons termos, e os finais.

reach-out-title = Cuide do contato: fique em bons termos
reach-out-why = Um agradecimento curto deixa uma porta aberta. Não é uma segunda tentativa para esta vaga.
reach-out-ways = O melhor é ligar, se puder, ou um e-mail. Eu faço um rascunho. Você envia, ou não.
reach-out-silence = Muitas vezes não vem resposta. Isso não diz nada sobre você.

did-call = Que bom que você contou. Essa ligação pediu coragem.
did-voicemail = Que bom que você contou. O recado já está lá.
did-email = Que bom que você contou. Está enviado, e a sua parte está feita.
did-linkedin = Que bom que você contou. O contato continua.
feedback-advice = Se derem comentários, você pode aceitar sem concordar. Decida depois o que guardar.

no-answer-title = Sem resposta, e isso é um final
no-answer = Não ter resposta é o final mais comum. Você fez a sua parte, e este passo está feito.
no-answer-called = Se quiser, ainda dá para escrever um e-mail.

not-this-one-title = Sem contato, e está tudo bem
reach-out-no-person = Se nenhuma pessoa escreveu nem viu você, você não deve resposta. Um agradecimento curto ainda pode deixar uma porta aberta.
not-this-one = Você deixa este sem contato{ $what }. Não deve uma palavra à empresa, nem um motivo a ninguém. Se trataram você mal, sua distância é sábia.
