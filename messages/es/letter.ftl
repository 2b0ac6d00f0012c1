# Una carta para mi próximo no: unas líneas para uno mismo, y si volvieron los mismos nervios.

letter-form-title = Para mi próximo no
letter-form-text = Unas líneas para ti, para ese día
letter-form-text-hint = ¿Qué te ayudaría leer ese día? Solo tú puedes leerlo.
letter-kept = Guardada. Solo tú puedes leerla. Cuando llegue el próximo no, /rejected te la muestra primero.
letter-unchanged = Tu carta queda como estaba.
letter-back = Escribiste esto para hoy:
letter-strengths = Y estas fortalezas son tuyas:
letter-nervous = Y esto te puso nervios entonces. Cuando anotes esta vez, verás qué volvió:
note-letter = Carta para mi próximo no
button-letter = Carta para mí
button-rewrite-letter = Reescribirla

returned-how = Esto lo anotaste en un camino anterior. Si quieres, marca lo que volvió a aparecer.
returned-prompt = ¿Qué volvió a aparecer?
returned-none = { $count ->
    [one] Esta vez no volvió.
   *[other] Esta vez no volvió ninguno de los { $count }.
}
returned-some = { $away ->
    [one] { $away } de { $count } no volvió esta vez.
   *[other] { $away } de { $count } no volvieron esta vez.
}
returned-all = { $count ->
    [one] Esta vez volvió. Es común.
   *[other] Esta vez volvieron los { $count }. Es común.
}
button-none-of-these = Nada de esto
