# La pregunta de hoy y el mensaje de mañana.

check-in-ask-title = Mañana
check-in-ask = ¿Puedo escribirte mañana? Sería en esta fecha: { $when }. Un mensaje corto, sin necesidad de responder.
check-in-ask-later = ¿Puedo escribirte otro día? Sería en esta fecha: { $when }. Un mensaje corto, sin necesidad de responder.
check-in-each-day = O cada día, cinco días como mucho. Dos sin respuesta lo terminan.
check-in-each-day-promised = Te escribiré cada día, cinco días como mucho. El primero: { $when }. Dos sin respuesta lo terminan. Puedes pararlo cuando quieras.
check-in-already = Ya tengo un mensaje previsto para ti: { $when }.
check-in-is-stopped = Tus mensajes están desactivados, así que no te escribiré. Puedes cambiarlo en los ajustes.
check-in-other = Las horas son de tu zona, { $zone }.
check-in-other-prompt = Elige una hora
check-in-no-zone = No conozco tu zona horaria. Dime dónde estás y te ofrezco horas. O te escribo mañana a esta misma hora.
check-in-promised = Te escribiré en esta fecha: { $when }. Puedes pararlo cuando quieras.
check-in-none = Entonces no te escribo. Puedes volver con /onward cuando quieras.

check-in-title = Hola, soy Onward
check-in-message = Ayer te dijeron que no{ $what }. No hace falta responder.
check-in-message-later = Hace poco te dijeron que no{ $what }. No hace falta responder.
check-in-away = No estuve y no pude escribirte cuando dije. Lo siento. Hace unos días te dijeron que no{ $what }. No hace falta responder.
check-in-missed = No pude escribirte en esta fecha: { $when }. Este era el mensaje: te dijeron que no{ $what }.
check-in-plan = Hiciste este plan:
check-in-last = Este fue el último de estos mensajes diarios. Puedes volver a pedirlos.
check-in-how = Si quieres: ¿cómo estás hoy?

felt-lighter = Me alegra que pese menos. ¿Qué te gustaría ahora?
felt-same = Más o menos igual. Así suele ser. ¿Qué te gustaría ahora?
felt-heavier = Más pesado. Siento que hoy pese más. Puedes descansar más, o hablar con una persona. ¿Qué te gustaría ahora?
felt-heavier-again = Ya van dos veces más pesado. No tienes que llevarlo a solas. Una persona puede escucharte hoy. Líneas de ayuda te muestra cómo.
another-day = Tómate otro día. Aquí no hay reloj.
check-ins-stopped = No habrá más mensajes. Gracias por decírmelo.
