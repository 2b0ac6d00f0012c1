# Palabras propias para otras personas.

words-form-title = Palabras amables
words-form-field = ¿Qué te gustaría oír hoy?
words-form-hint = Quienes leen no ven tu nombre. Moderación sí.
words-title = Tus palabras
words-who-reads = Esto leerían otras personas. Quienes leen no ven tu nombre. Las palabras para la comunidad van antes a moderación. Allí ven que las escribiste tú.
words-nowhere = Aquí no hay a quién darlas. Se quedan contigo.
words-wrong = Así no se puede pasar.
words-long = Es un poco largo. Unas pocas frases bastan.
words-link = Quita los enlaces, por favor. El resto sigue ahí para cambiarlo.
words-mention = Quita los nombres con @, por favor, para no llamar a nadie.
words-contact = Quita números y direcciones, por favor, para que nadie corra riesgo.
words-unkind = Una de estas palabras puede doler. Busca otra, por favor.
words-loud = Las mayúsculas se leen como gritos. Escríbelo con más calma, por favor.
words-given = Gracias. Antes lo lee moderación. Sabrás qué pasó cuando vuelvas por aquí.
words-blocked = Moderación no acepta palabras tuyas aquí. Se quedan contigo.
words-taken-back = Se retiró y se borró.
words-gone = Esas palabras ya no están aquí. Puedes escribir otras.
words-one-what = Solo llegan a quien acepta estos mensajes. No sabrás si los acepta. Tu nombre no se muestra.
words-one-prompt = Elige una persona
words-one-done = Gracias. Si acepta palabras amables, ya tiene las tuyas.
words-one-self = Elige a otra persona. Para ti, puedes guardarlas en tus notas.
words-someone-wrote = Alguien de aquí escribió esto
words-reported = Gracias. Nadie más lo lee hasta que moderación lo mire otra vez.
gift-title = Unas palabras amables
gift-from = Alguien de tu comunidad escribió esto para ti. No tienes que responder.
gift-why = Dijiste que estas palabras son bienvenidas. Puedes pararlas cuando quieras.
gift-refused = No recibirás más palabras de quien escribió eso. Esa persona no lo sabrá.
gift-stopped = No habrá más palabras amables de otras personas. Puedes volver a aceptarlas en tus ajustes.
queue-title = Lo que espera
queue-empty = No espera nada.
queue-count =
    { $count ->
        [one] Espera un texto.
       *[other] Esperan { $count } textos. Este es el más antiguo.
    }
queue-writer = Lo escribió { $who }
queue-decline = No aprobar, con una nota amable
decline-unclear = Cuesta entenderlo
decline-personal = Trata de una persona concreta
decline-elsewhere = No encaja aquí
judged-title = Sobre tus palabras para otras personas
judged-approved = Moderación aprobó tus palabras. La gente de aquí ya puede leerlas. Gracias.
judged-unclear = A moderación le costó entender tus palabras, así que no se mostraron. Puedes escribirlas de nuevo.
judged-personal = Tus palabras parecían tratar de una persona concreta, así que no se mostraron. Puedes escribir otras.
judged-elsewhere = Tus palabras no encajaban aquí ahora, así que no se mostraron. Gracias por escribirlas.
judged-blocked = Moderación no acepta más palabras tuyas aquí.
