# Lo que se nombró una y otra vez, y una mirada atrás a los pasos pequeños de la semana.

points-title = Lo que nombraste
points-none = Todavía nada. Después del próximo no, puedes anotar qué les gustó y qué se sintió inseguro.
point-once = { $text }
point-named = { $text } (lo nombraste { $count } veces)
point-worked = { $point }, lo trabajaste { $count ->
    [one] una vez
   *[other] { $count } veces
}
point-worked-prompt = Elige lo que trabajaste
point-worked-kept = Guardado. Lo trabajaste, y eso cuenta, pase lo que pase.
button-gathered = Lo que nombré
button-progress = Progreso

button-look-back = Mirar el viernes
button-none-of-them = Ninguno
look-back-promised = Te preguntaré una vez qué pasos pequeños diste: { $when }.
look-back-once = Un mensaje, solo por esta semana. No hace falta responder.
look-back-off = Retirado. No preguntaré por los pasos.
look-back-title = Tu semana
look-back-message = Querías mirar hoy tus pasos pequeños. Si quieres, marca lo que pasó. Ninguno también está bien.
look-back-prompt = Elige lo que pasó
look-back-some = { $count ->
    [one] Guardado: un paso pequeño. Lo diste tú.
   *[other] Guardado: { $count } pasos pequeños. Los diste tú.
} ¿Qué te gustaría ahora?
look-back-none = Está bien. En una semana caben también otras cosas. ¿Qué te gustaría ahora?
where-look-back = Te preguntaré qué pasos pequeños diste: { $when }.
