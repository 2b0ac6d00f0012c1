# Dias tranquilos: fins de semana e tempo fora.

away-title = Dias tranquilos
weekdays-on = As mensagens chegam só em dias úteis.
weekdays-off = As mensagens podem chegar em qualquer dia.
away-until = Você está fora até esta data: { $until }.
away-none = Você não está fora.
away-how = Enquanto você está fora, o que prometi espera. Nada se perde.
away-prompt = Ficar fora um tempo
away-week = Uma semana
away-two-weeks = Duas semanas
away-month = Um mês
away-form-title = Fora até
away-form-until = Até que dia
away-form-hint = Por exemplo: 24 de dezembro ou 2026-12-24
away-unreadable = Não consegui usar essa data. Pode ser um dia do próximo ano, como 24 de dezembro.
away-unreadable-short = Não consegui usar essa data. Tente uma como 24 de dezembro.
