# Algo deu certo. É da pessoa; o canal lê uma linha, e só depois de apertar.

win-title = Algo deu certo
win-why = Coisas pequenas contam. Ninguém fica sabendo se você não compartilhar.
win-prompt = O que foi?
win-applied = Eu me candidatei de novo
win-interview = Tenho uma entrevista
win-thanked = Enviei um agradecimento
win-offer = Tenho uma oferta
win-kept-applied = Você se candidatou de novo depois de um não. É a parte difícil, e você fez. Fica guardado, para você.
win-kept-interview = Alguém quer saber mais de você. Fica guardado, para você.
win-kept-thanked = Isso deixa uma porta aberta. Fica guardado, para você.
win-kept-offer = Você tem uma oferta. Use o tempo que precisar. Fica guardado, para você.
win-would-say = Se compartilhar, aqui aparece: { $line }
win-would-say-in = Se compartilhar, em { $where } aparece: { $line }
win-no-need = Compartilhar nunca é preciso.
win-not-shared = Não consegui escrever nesse canal, então nada foi compartilhado. Fica guardado, para você.
win-private = Fica com você.
win-public-applied = Alguém daqui se candidatou de novo depois de um não.
win-public-interview = Alguém daqui tem uma entrevista.
win-public-thanked = Alguém daqui enviou um agradecimento depois de um não.
win-public-offer = Alguém daqui tem uma oferta.
win-named-applied = { $name } se candidatou de novo depois de um não.
win-named-interview = { $name } tem uma entrevista.
win-named-thanked = { $name } enviou um agradecimento depois de um não.
win-named-offer = { $name } tem uma oferta.
