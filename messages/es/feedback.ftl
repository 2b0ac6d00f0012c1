# Comentarios que alguien recibió, y cómo ordenarlos.

feedback-title = Lo que dijeron
feedback-said = Los comentarios que recibiste
feedback-hint = En sus palabras o en las tuyas. Solo tú puedes leerlo.
feedback-kept = Guardado. Solo tú puedes leerlo.
feedback-asked-no-more = Entonces ya no preguntaré si llegó una respuesta.
feedback-sort = Puedes aceptarlo sin estar de acuerdo. Si quieres, ordénalo ahora. Más tarde también está bien.

feedback-sorted-keep = Algo para seguir haciendo. Ya es una de tus fortalezas, y lo dijeron otras personas.
feedback-sorted-improve = Algo para mejorar. Un paso pequeño basta, y puede caber en un plan.
feedback-sorted-set-aside = A un lado. No tienes que estar de acuerdo. Puedes mirarlo otra vez más tarde, o nunca.
