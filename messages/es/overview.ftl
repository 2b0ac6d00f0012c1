# Dónde está alguien, y cómo seguir.

where-title = Dónde estás
where-none = Ahora no hay nada abierto.
where-closed = Tu último camino está cerrado{ $what }.
where-begin = Después de un no, escribe /rejected. Para una frase amable, escribe /encourage.
where-arrival = Me contaste de un no{ $what }. Todavía no tiene que pasar nada.
where-take-a-day = Estás en el primer paso, Tómate un día{ $what }.
where-reach-out = Estás en el segundo paso, Cuida el contacto{ $what }.
where-keep-going = Estás en el tercer paso, Sigue adelante{ $what }.
where-check-in = Te escribiré en esta fecha: { $when }.
where-on-its-way = Un mensaje que te prometí está en camino.
where-plan = Tu plan:
where-steps = Tus pasos pequeños de esta semana:

stale-card = Esa tarjeta es de otro momento, así que no cambié nada. Aquí es donde estás.
late-kept = Ese camino está cerrado, pero se guarda lo que escribiste. Aquí es donde estás.
not-now = Está bien. Lo dejo abierto. /onward te trae de vuelta.
stopped = Paramos aquí. No te enviaré nada más. Tus notas se quedan hasta que las borres.

help-title = Qué hace Onward
help-what = Después de un no, te acompaño tres pasos, en privado: Tómate un día, Cuida el contacto, Sigue adelante. Puedes saltar o parar cuando quieras.
help-rejected = /rejected: empezar después de un no
help-encourage = /encourage: una cita para ti, o para compartir
help-where = /onward: dónde estás
help-notes = /onward notas: leer o borrar tus notas
help-plan = /onward plan: tus planes
help-win = /onward logro: algo salió bien, para ti o para compartir
help-progress = /onward progreso: hasta dónde has llegado
help-settings = /onward ajustes: idioma, zona horaria, hora, mensajes
help-privacy = /onward privacidad: llevarte tus datos, o borrarlos
help-why = /onward ayuda por qué: en qué se apoya cada paso
help-limits = Soy un bot. No soy terapia, ninguna persona lee esto, y no sirvo para emergencias. Se me pueden escapar cosas. Líneas de ayuda lleva a personas.

progress-title = Hasta dónde has llegado
progress-journeys = { $count ->
    [0] Todavía ningún camino
    [one] Recibiste un no, y lo viviste
   *[other] Recibiste un no { $count } veces, y lo viviste
}
progress-strengths = { $count ->
    [one] Una fortaleza anotada
   *[other] { $count } fortalezas anotadas
}
progress-growth = { $count ->
    [one] Un lugar para crecer
   *[other] { $count } lugares para crecer
}
progress-feedback = { $count ->
    [one] Un comentario guardado
   *[other] { $count } comentarios guardados
}
progress-plans = { $count ->
    [one] Un plan hecho
   *[other] { $count } planes hechos
}
progress-wins = { $count ->
    [one] { $count } cosa que salió bien
   *[other] { $count } cosas que salieron bien
}
progress-truth = Esto es solo para ti. No hay puntuación, ni nada que perder.

plans-title = Tus planes
plans-some = Si pasa, ya sabes qué harás:
plans-none = Todavía no hay plan. Puedes hacer uno en el tercer paso, Sigue adelante.
where-follow-up = Te preguntaré si llegó respuesta: { $when }.
