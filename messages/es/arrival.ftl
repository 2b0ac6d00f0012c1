# La primera tarjeta después de un no.

arrival-title = Es un mensaje difícil de recibir
arrival-set-aside = Las notas se guardan. Tu camino anterior queda a un lado{ $what }.

arrival-form-title = Después de un no
arrival-form-company = La empresa
arrival-form-hint = Todo esto puede quedar vacío.
arrival-form-role = El puesto
arrival-form-stage = Hasta dónde llegaste

arrival-event-none = Te dijeron que no{ $what }.
arrival-event-application = Enviaste tu solicitud y te dijeron que no{ $what }.
arrival-event-interview = Tuviste una entrevista y te dijeron que no{ $what }.
arrival-event-final-round = Llegaste a la última ronda y te dijeron que no{ $what }.
arrival-event-no-reply = Esperaste y no llegó respuesta{ $what }.
arrival-event-laid-off = Te quitaron un trabajo o una oferta{ $what }.

arrival-worked-none = Pusiste trabajo de verdad en esto.
arrival-worked-application = Encontraste tiempo para postularte, y lo hiciste con cuidado.
arrival-worked-interview = Tu currículum cumplió: te consiguió la entrevista.
arrival-worked-final-round = Tu currículum te abrió la puerta. Tus entrevistas te llevaron hasta el final.
arrival-worked-no-reply = Hiciste tu parte. El silencio es común, y duele igual.
arrival-worked-laid-off = El trabajo que hiciste sigue siendo tuyo.

arrival-feeling = Lo que sientas ahora está permitido.
arrival-feeling-prompt = Ponle nombre, si quieres
arrival-offer = ¿Qué te ayudaría ahora?
arrival-earlier-strengths = Antes anotaste estas fortalezas. Siguen siendo tuyas:

feeling-disappointed = Decepción
feeling-frustrated = Frustración
feeling-hopeless = Desesperanza
feeling-confused = Confusión
feeling-numb = Vacío
feeling-relieved = Alivio
feeling-other = Otra cosa

feeling-disappointed-said = Decepción. Tenías esperanza, así que tiene sentido.
feeling-frustrated-said = Frustración. Diste tu tiempo y te dijeron que no. Tiene sentido.
feeling-hopeless-said = Desesperanza. Es mucho peso para llevarlo a solas. Abajo, Líneas de ayuda lleva a personas que escuchan.
feeling-confused-said = Confusión. Muchas veces no dan razones, y la mente sigue preguntando.
feeling-numb-said = Vacío. No sentir nada por un rato también es descansar.
feeling-relieved-said = Alivio. También es un sentimiento válido.
feeling-other-said = Otra cosa. No necesita un nombre.
