# Planos de se e então: o que foi de um, e quando ele volta.

plan-form-where = Onde (só se ajudar)
plan-form-where-hint = Por exemplo: em uma chamada de vídeo
plan-reminder = Você pediu que eu trouxesse este plano uma vez:
plan-reminder-how = Não precisa responder.
plan-done = Você fez o que estava no plano. O que vem agora?
plan-not-yet = Tudo bem. Um plano pode esperar, ou ser menor. Também posso trazer o plano em outro momento.
plan-let-be = Não vou mais falar deste plano. Ele fica com seus planos.
plan-let-be-daily = Também não vou mais escrever todo dia.
plan-again = O plano está de novo pela frente.
plan-gone = Esse plano não está mais aqui. Aqui estão seus planos.
plans-done = Feitos:
plans-let-be = Deixados por agora:
plans-prompt = Escolha um plano
remind-prompt = Lembrar uma vez
where-plan-reminder = Vou trazer um plano nesta data: { $when }.
