# Cuide do contato: os jeitos de ficar em bons termos, e os finais.

reach-out-title = Cuide do contato: fique em bons termos
reach-out-why = Um agradecimento curto deixa uma porta aberta. Agora conhecem suas habilidades. Não é uma segunda tentativa para esta vaga.
reach-out-ways = O melhor é ligar, se puder, ou um e-mail. Eu faço um rascunho. Você envia, ou não.
reach-out-no-person = Se nenhuma pessoa escreveu nem viu você, você não deve resposta.
reach-out-silence = Muitas vezes não vem resposta. Isso não diz nada sobre você.

did-call = Que bom que você contou. Essa ligação pediu coragem.
did-voicemail = Que bom que você contou. O recado já está lá.
did-email = Que bom que você contou. Está enviado, e a sua parte está feita.
did-linkedin = Que bom que você contou. O contato continua.
feedback-advice = Se derem comentários, você pode aceitar sem concordar. Decida depois o que guardar.

no-answer-title = Sem resposta, e isso é um final
no-answer = Não ter resposta é o final mais comum. Você fez a sua parte, e este passo está feito.
no-answer-called = Ninguém atendeu. É comum. Você pode escrever um e-mail, ou deixar este passo assim.

not-this-one-title = Sem contato, e está tudo bem
not-this-one = Você não deve uma palavra a eles, nem um motivo a ninguém: { $what }. Se trataram você mal, sua distância é sábia.

feedback-title = O que disseram
feedback-said = Os comentários que você recebeu
feedback-hint = Com as palavras deles ou as suas. Só você pode ler.
feedback-kept = Guardado. Só você pode ler.
