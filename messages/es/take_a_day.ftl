# Permiso para descansar, en un tamaño que quepa en cualquier vida.

take-a-day-title = Tómate un día
take-a-day-permission = Trabajaste mucho por esto. Puedes parar un rato y dejar que repose.
take-a-day-size = ¿Cuánto descanso cabe hoy?

rest-day-title = Un día para ti
rest-evening-title = Una tarde para ti
rest-hour-title = Una hora para ti
rest-ideas = Algunas ideas. Elige una, o ninguna:
rest-day-1 = Deja cerradas las páginas de empleo hasta mañana.
rest-day-2 = Pasa un rato con alguien que te quiere tal como eres.
rest-day-3 = Sal, o siéntate junto a una ventana con algo caliente.
rest-day-4 = Duerme, lee, cocina, o no hagas nada.
rest-evening-1 = Deja el correo hasta mañana.
rest-evening-2 = Llama o escribe a una persona de confianza.
rest-evening-3 = Toma una ducha larga, o estírate un poco.
rest-evening-4 = Mira o escucha algo que ya te encanta.
rest-hour-1 = Apaga los avisos durante esta hora.
rest-hour-2 = Respira despacio y deja caer los hombros.
rest-hour-3 = Come o bebe algo que te guste.
rest-hour-4 = Acuéstate, o solo siéntate. Eso cuenta.
rest-notes-offer = Si quieres, anota qué les gustó de ti y qué te dio dudas. Lo primero puedes mostrarlo otra vez, y trabajar en lo segundo.

interview-notes-title = Dos cosas que guardar
interview-notes-liked = ¿Qué les gustó de ti?
interview-notes-liked-hint = Una fortaleza para seguir mostrando. Puedes dejarlo vacío.
interview-notes-unsure = ¿Qué te dio nervios o dudas?
interview-notes-unsure-hint = Un lugar para crecer. Puedes dejarlo vacío.

notes-kept = { $count ->
    [one] Guardada. Solo tú puedes leerla.
   *[other] Ambas guardadas. Solo tú puedes leerlas.
}
notes-none-kept = No anotaste nada, y está bien.
