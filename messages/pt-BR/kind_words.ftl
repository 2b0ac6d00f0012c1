# Palavras próprias para outras pessoas.

words-form-title = Palavras gentis
words-form-field = O que você gostaria de ouvir hoje?
words-form-hint = Quem lê não vê seu nome. A moderação vê.
words-title = Suas palavras
words-who-reads = Isto é o que outras pessoas leriam. Quem lê não vê seu nome. Palavras para a comunidade vão antes à moderação. Ela vê que foi você quem escreveu.
words-nowhere = Não há a quem dar aqui. Elas ficam com você.
words-wrong = Assim isto não pode seguir.
words-long = Está um pouco longo. Poucas frases bastam.
words-link = Tire os links, por favor. O resto ainda está aí para mudar.
words-mention = Tire nomes com @, por favor, para não chamar ninguém.
words-contact = Tire números e endereços, por favor, pela segurança de cada pessoa.
words-unkind = Uma dessas palavras pode machucar. Procure outra, por favor.
words-loud = Maiúsculas parecem grito. Escreva com mais calma, por favor.
words-given = Recebido. A moderação lê antes. Você saberá o que aconteceu quando voltar aqui.
words-blocked = A moderação não aceita palavras suas aqui. Elas ficam com você.
words-taken-back = Foi retirado, e apagado.
words-gone = Essas palavras não estão mais aqui. Você pode escrever outras.
words-one-what = Elas só chegam a quem aceita mensagens assim. Você não saberá se aceita. Seu nome não aparece.
words-one-prompt = Escolha uma pessoa
words-one-done = Pronto. Se essa pessoa aceita palavras gentis, já tem as suas.
words-one-self = Escolha outra pessoa. Para você, dá para guardar nas suas anotações.
words-someone-wrote = Alguém daqui escreveu isto
words-reported = Recebido. Ninguém mais lê até a moderação olhar de novo.
gift-title = Algumas palavras gentis
gift-from = Alguém da sua comunidade escreveu isto para você. Você não precisa responder.
gift-why = Você disse que palavras assim são bem-vindas. Pode parar quando quiser.
gift-refused = Você não recebe mais palavras de quem escreveu isso. Essa pessoa não fica sabendo.
gift-stopped = Sem mais palavras gentis de outras pessoas. Você pode aceitar de novo nos seus ajustes.
queue-title = O que espera
queue-empty = Nada espera.
queue-count =
    { $count ->
        [one] Um texto espera.
       *[other] { $count } textos esperam. Este é o mais antigo.
    }
queue-writer = Quem escreveu: { $who }
queue-decline = Não aprovar, com uma nota gentil
decline-unclear = É difícil de entender
decline-personal = Fala de uma pessoa específica
decline-elsewhere = Não combina com este lugar
judged-title = Sobre suas palavras para outras pessoas
judged-approved = A moderação aprovou suas palavras. As pessoas daqui já podem ler. Que bom que você escreveu.
judged-unclear = A moderação achou difícil entender suas palavras, então elas não foram mostradas. Você pode escrever de novo.
judged-personal = Suas palavras pareciam falar de uma pessoa específica, então não foram mostradas. Você pode escrever outras.
judged-elsewhere = Suas palavras não combinavam com este lugar agora, então não foram mostradas. Que bom que você escreveu.
judged-blocked = A moderação não aceita mais palavras suas aqui.
