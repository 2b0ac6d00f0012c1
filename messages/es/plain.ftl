unknown-nearest = No entendí eso. ¿Querías decir { $command }?
unknown-words = No entendí eso. /rejected empieza después de un no, y /onward muestra dónde estás.
not-kept = Lo que escribiste aquí no se guarda.
