# Hasta dónde ha llegado alguien, en el tiempo: en palabras y como imagen sin letras.

path-week = Tu camino, semana a semana. Cada fecha es el primer día de una semana. { $times } El camino sigue.
path-month = Tu camino, mes a mes. { $times } El camino sigue.
path-quarter = Tu camino, de tres en tres meses. { $times } El camino sigue.
path-year = Tu camino, año a año. { $times } El camino sigue.
path-and = { $before } { $after }
path-list = { $before }, { $after }
path-in-week = { $when }: { $counts }.
path-in-month = En { $when }: { $counts }.
path-in-quarter = Desde { $when }: { $counts }.
path-in-year = En { $when }: { $counts }.
path-before = Antes de { $when }: { $counts }.
path-lately = Mes a mes:
path-count-no = { $count ->
    [one] 1 no
   *[other] { $count } noes
}
path-count-answer = { $count ->
    [one] 1 respuesta
   *[other] { $count } respuestas
}
path-count-interview = { $count ->
    [one] 1 entrevista
   *[other] { $count } entrevistas
}
path-count-went-well = { $count ->
    [one] 1 cosa buena
   *[other] { $count } cosas buenas
}
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
