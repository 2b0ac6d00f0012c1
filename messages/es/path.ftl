# Hasta dónde ha llegado alguien, en el tiempo: en palabras y como imagen sin letras.

path-week = Tu camino, semana a semana. Cada fecha es el primer día de una semana, con cuántas veces al lado. { $rows } El camino sigue.
path-month = Tu camino, mes a mes, con cuántas veces al lado. { $rows } El camino sigue.
path-quarter = Tu camino, de tres en tres meses. Cada parte empieza en el mes que se nombra, con cuántas veces al lado. { $rows } El camino sigue.
path-year = Tu camino, año a año, con cuántas veces al lado. { $rows } El camino sigue.
path-and = { $before } { $after }
path-row-no = Anillos bajo el camino, un no: { $times }.
path-row-answer = Puntos, una respuesta que llegó: { $times }.
path-row-interview = Rombos, una entrevista: { $times }.
path-row-went-well = Soles, un paso o algo que salió bien: { $times }.
path-legend = El camino va de izquierda a derecha, y sigue. Los anillos de abajo son cada no. Arriba, los puntos son respuestas y los rombos, entrevistas. Los soles son pasos y lo que salió bien. La marca en el camino es hoy.
path-empty = Todavía no hay nada que dibujar. Tu camino empieza cuando me cuentas algo.
progress-done = { $count ->
    [one] Un paso pequeño dado
   *[other] { $count } pasos pequeños dados
}
progress-interviews = { $count ->
    [one] Una entrevista
   *[other] { $count } entrevistas
}
