# Lo que importa, más allá de cualquier trabajo: valores generales, ninguna habilidad.

values-title = Lo que te importa
values-what = Un trabajo es una parte de la vida. Lo que te importa estaba antes de este no, y sigue ahí.
values-how = Elige dos o tres, si quieres. Nada se guarda si no lo pides.
values-prompt = ¿Qué te importa?
values-chosen = Elegiste:
values-why = Si quieres, escribe por qué te importa.
values-form-title = Por qué importa
values-form-why = Por qué te importa
values-form-why-hint = Unas líneas, solo para ti. Puedes dejarlo vacío.
values-kept = Guardado. Solo tú puedes leerlo.
values-not-kept = No se guarda nada. Ahora lo sabes, y eso cuenta.
values-reason = Por qué importa:
values-list = { $first }, { $more }
note-values = Lo que me importa
button-write-why = Escribir por qué
button-other-values = Elegir otros

value-family = Familia
value-friendship = Amistad
value-kindness = Amabilidad
value-honesty = Honestidad
value-fairness = Justicia
value-freedom = Libertad
value-learning = Aprender
value-art = Arte y música
value-nature = Naturaleza
value-health = Salud
value-humour = Humor
value-faith = Fe o sentido
value-community = Comunidad
