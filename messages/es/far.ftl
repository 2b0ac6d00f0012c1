# Unas diez semanas después del primer no.

far-ask = Unas diez semanas después de un primer no, muchas personas vuelven a sentirse peor. ¿Puedo escribirte una vez, en ese momento? Sería: { $when }.
far-promised = Te escribiré una vez: { $when }.
far-past = Ese momento está muy cerca o ya pasó, así que no escribiré.
far-none = Entonces no escribiré, y no volveré a preguntar.
far-message = Querías un mensaje mío por estas fechas. Tu primer no aquí fue hace unas diez semanas. Muchas personas vuelven a sentirse peor por ahora, también tras semanas mejores.
far-message-how = Si te pasa, es común, y puede pasar. No hace falta responder.
where-far = Te escribiré una vez, semanas después del primer no: { $when }.
