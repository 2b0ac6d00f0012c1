# Si llegó respuesta: se pregunta una vez, y solo a quien lo pidió.

follow-up-promised = Te preguntaré una vez si llegó respuesta: { $when }.
follow-up-why = Son cinco días laborables. Muchas veces todavía no hay respuesta, y es común.
follow-up-off = Retirado. No preguntaré por eso.
follow-up-message = Hace unos días escribiste o llamaste tras un no{ $what }. Querías que te preguntara. No hace falta responder.
follow-up-how = Si quieres: ¿llegó respuesta?
follow-up-none = Es común, y no dice nada de ti. Hiciste tu parte, y este paso está hecho.
