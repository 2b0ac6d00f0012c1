# Revisar mi borrador. Cada línea explica y propone; nada se prohíbe.

check-form-title = Revisar mi borrador
check-form-draft = Tu borrador
check-form-hint = Pégalo aquí. Se mira y no se guarda.
check-form-way = Para qué es

draft-check-title = Tu borrador
draft-check-nothing = Todavía no hay nada que mirar. Puedes pegar tu borrador cuando quieras.
draft-check-fine = Da las gracias, no vende nada y es fácil de responder. No cambiaría nada.
draft-check-hurts = Las palabras que hieren se quedan y cierran puertas. Lo que sientes está permitido; una línea tranquila hoy te sirve más.
draft-check-kept = Tú decides. No se guardó nada.
draft-check-yours = Son solo ideas. Tú decides, y no se guardó nada.
draft-check-more = { $count ->
    [one] Tengo una idea más. Cambia lo que quieras y míralo otra vez.
   *[other] Tengo { $count } ideas más. Cambia lo que quieras y míralo otra vez.
}

draft-check-others = Nombra a otras personas o la ley. Quizá quieras pedir consejo antes.
draft-check-reconsider = Les pide que lo piensen otra vez. Podrías escribir: Entiendo la decisión.
draft-check-selling = Habla de tus capacidades, como un segundo intento. Podrías quitar eso.
draft-check-arguing = Discute con el no. Podrías pedir un solo consejo.
draft-check-pressure = Puede sonar a prisa. Enviarlo una vez basta.
draft-check-heavy = Tu dolor es real. Aquí basta una línea corta: Lamenté la noticia.
draft-check-small = Le quita valor a lo que hiciste. No tienes que pedir perdón por nada.
draft-check-unfilled = Todavía queda un hueco. Podrías completarlo.
draft-check-many-words = Tiene más de { $limit } palabras. Uno más corto se lee hasta el final.
draft-check-many-signs = Tiene más de { $limit } caracteres. LinkedIn no acepta más.
draft-check-no-thanks = No hay un gracias cerca del comienzo. Podrías empezar con uno.
draft-check-no-way-out = Tu deseo no deja salida. Podrías añadir: no hay problema si no es posible.
draft-check-questions = Pregunta más de una vez. Una sola pregunta es más fácil de responder.
draft-check-gushing = Las palabras grandes suenan menos ciertas. Podrías decir una cosa sencilla.
draft-check-shouting = Un signo de exclamación, o ninguno, suena más tranquilo.
