# Días tranquilos: fines de semana y ausencias.

away-title = Días tranquilos
weekdays-on = Los mensajes llegan solo entre semana.
weekdays-off = Los mensajes pueden llegar cualquier día.
away-until = Estás fuera hasta esta fecha: { $until }.
away-none = No estás fuera.
away-how = Mientras no estás, lo prometido espera. Nada se pierde.
away-prompt = Estar fuera un tiempo
away-week = Una semana
away-two-weeks = Dos semanas
away-month = Un mes
away-form-title = Fuera hasta
away-form-until = Hasta qué día
away-form-hint = Por ejemplo: 24 de diciembre o 2026-12-24
away-unreadable = No pude usar esa fecha. Puede ser un día del próximo año, como 24 de diciembre.
away-unreadable-short = No pude usar esa fecha. Prueba con una como 24 de diciembre.
