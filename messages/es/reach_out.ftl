# Cuida el contacto: las formas de quedar bien, y los finales.

reach-out-title = Cuida el contacto: queda en buenos términos
reach-out-why = Un gracias corto deja una puerta abierta. No es un segundo intento por este puesto.
reach-out-ways = Lo mejor es llamar, si puedes, o un correo. Yo hago un borrador. Tú lo envías, o no.
reach-out-silence = Muchas veces no llega respuesta. Eso no dice nada de ti.

did-call = Gracias por contármelo. Esa llamada pidió valor.
did-voicemail = Gracias por contármelo. El mensaje ya les espera.
did-email = Gracias por contármelo. Está enviado, y tu parte está hecha.
did-linkedin = Gracias por contármelo. El contacto sigue.
feedback-advice = Si te dan comentarios, puedes aceptarlos sin estar de acuerdo. Decide más tarde qué conservar.

no-answer-title = Sin respuesta, y eso es un final
no-answer = No recibir respuesta es el final más común. Hiciste tu parte, y este paso está hecho.
no-answer-called = Si quieres, todavía puedes escribir un correo.

not-this-one-title = Sin contacto, y está bien
reach-out-no-person = Si ninguna persona te escribió ni te vio, no debes respuesta. Un gracias corto puede dejar una puerta abierta.
not-this-one = Dejas este sin contacto{ $what }. No les debes una palabra, ni a nadie una razón. Si te trataron mal, tu distancia es sabia.
