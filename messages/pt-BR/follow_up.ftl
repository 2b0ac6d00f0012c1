# Se veio resposta: perguntado uma vez, e só a quem quis.

follow-up-promised = Vou perguntar uma vez se veio resposta: { $when }.
follow-up-why = São cinco dias úteis. Muitas vezes ainda não veio nada, e isso é comum.
follow-up-off = Retirado. Não vou perguntar sobre isso.
follow-up-message = Há alguns dias você escreveu ou ligou depois de um não{ $what }. Você quis que eu perguntasse. Não precisa responder.
follow-up-how = Se quiser: veio uma resposta?
follow-up-none = É comum, e não diz nada sobre você. Você fez a sua parte, e este passo está feito.
