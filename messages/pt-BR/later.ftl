# A mesma mensagem em outro momento.

later-prompt = Escrever mais tarde
later-hour = Em 1 hora
later-evening = Hoje à noite
later-tomorrow = Amanhã
later-week = Na próxima semana
later-set = Vou escrever sobre isso nesta data: { $when }.
later-off = Retirado. Não vou escrever sobre isso.
later-gone = Não sobrou nada dessa mensagem para trazer. Nada mudou.
