# O cartão semanal de uma comunidade.

week-heard-and-on = Esta semana, cerca de { $heard } pessoas aqui receberam um não. Cerca de { $on } seguiram em frente.
week-heard = Esta semana, cerca de { $heard } pessoas aqui receberam um não.
week-alone = Há outras pessoas na mesma situação.
week-picture = { $heard } pontos, um para cada pessoa que recebeu um não. { $on } estão acesos: seguiram em frente.
week-picture-gone = Essa imagem não está mais aqui.
weekly-is-off = Sem cartão semanal.
weekly-is-on = Um cartão vem às sextas em { $where }, às 16:00 ({ $zone }).
weekly-was-stopped = Sem cartão semanal: o canal não aceitou nenhum.
weekly-what = Na sexta à tarde, um cartão pode dizer quantas pessoas daqui receberam um não. Também quantas seguiram em frente. Só vem se há tantas pessoas que ninguém se destaca.
weekly-rough = Os números são aproximados de propósito. Ninguém sabe quem é contado, e isso se esquece a cada semana.
weekly-prompt = Escolha um canal para ligar
weekly-stopped = Não consegui publicar o cartão semanal no canal que você escolheu: { $reason }. Não vou tentar mais. Quando isso for resolvido, você pode ligar de novo.
