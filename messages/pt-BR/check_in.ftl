# A pergunta de hoje e a mensagem de amanhã.

check-in-ask-title = Amanhã
check-in-ask = Posso escrever para você amanhã? Seria nesta data: { $when }. Uma mensagem curta, sem precisar responder.
check-in-ask-later = Posso escrever para você em outro dia? Seria nesta data: { $when }. Uma mensagem curta, sem precisar responder.
check-in-each-day = Ou a cada dia, cinco dias no máximo. Duas sem resposta encerram.
check-in-each-day-promised = Vou escrever a cada dia, cinco dias no máximo. A primeira: { $when }. Duas sem resposta encerram. Você pode parar quando quiser.
check-in-already = Já tenho uma mensagem marcada para você: { $when }.
check-in-is-stopped = Suas mensagens estão desligadas, então não vou escrever. Você pode mudar isso nos ajustes.
check-in-other = As horas são do seu fuso, { $zone }.
check-in-other-prompt = Escolha uma hora
check-in-no-zone = Não sei o seu fuso horário. Diga onde você está, e eu ofereço horas. Ou escrevo amanhã nesta mesma hora.
check-in-promised = Vou escrever nesta data: { $when }. Você pode parar quando quiser.
check-in-none = Então, sem mensagem. Você pode voltar com /onward quando quiser.

check-in-title = Oi, aqui é Onward
check-in-message = Ontem você recebeu um não{ $what }. Não precisa responder.
check-in-message-later = Há pouco tempo você recebeu um não{ $what }. Não precisa responder.
check-in-away = Fiquei fora e não consegui escrever na hora marcada. Sinto muito. Há alguns dias você recebeu um não{ $what }. Não precisa responder.
check-in-missed = Não consegui escrever nesta data: { $when }. Aqui está a mensagem: você recebeu um não{ $what }.
check-in-plan = Você fez este plano:
check-in-last = Esta foi a última destas mensagens diárias. Você pode pedir de novo.
check-in-how = Se quiser: como você está hoje?

felt-lighter = Que bom que está mais leve. O que você gostaria agora?
felt-same = Mais ou menos igual. Costuma ser assim. O que você gostaria agora?
felt-heavier = Mais pesado. Sinto muito que pese mais hoje. Você pode descansar mais, ou falar com uma pessoa. O que você gostaria agora?
felt-heavier-again = Já são duas vezes mais pesado. Você não precisa levar isso sem ajuda. Uma pessoa pode escutar você hoje. Linhas de ajuda mostra como.
another-day = Tire mais um dia. Aqui não há relógio.
check-ins-stopped = Sem mais mensagens. Que bom que você avisou.
