# Cerca de dez semanas depois do primeiro não.

far-ask = Cerca de dez semanas depois de um primeiro não, muita gente volta a se sentir pior. Posso escrever para você uma vez, nesse momento? Seria: { $when }.
far-promised = Vou escrever uma vez: { $when }.
far-past = Esse momento está perto demais ou já passou, então não vou escrever.
far-none = Então não vou escrever, e não vou perguntar de novo.
far-message = Você queria uma mensagem minha nesta época. Seu primeiro não aqui foi há cerca de dez semanas. Muita gente volta a se sentir pior por agora, mesmo depois de semanas melhores.
far-message-how = Se for assim para você, é comum, e pode passar. Não precisa responder.
where-far = Vou escrever uma vez, semanas depois do primeiro não: { $when }.
