# Algo salió bien. Es de la persona; el canal lee una línea, y solo después de pulsar.

win-title = Algo salió bien
win-why = Las cosas pequeñas cuentan. Nadie lo sabe si no lo compartes.
win-prompt = ¿Qué fue?
win-applied = Me postulé otra vez
win-interview = Tengo una entrevista
win-thanked = Envié un gracias
win-offer = Tengo una oferta
win-kept-applied = Te postulaste otra vez después de un no. Es la parte difícil, y lo hiciste. Queda guardado, para ti.
win-kept-interview = Alguien quiere saber más de ti. Queda guardado, para ti.
win-kept-thanked = Eso deja una puerta abierta. Queda guardado, para ti.
win-kept-offer = Tienes una oferta. Tómate tu tiempo. Queda guardado, para ti.
win-would-say = Si lo compartes, aquí aparece: { $line }
win-would-say-in = Si lo compartes, en { $where } aparece: { $line }
win-no-need = Compartir nunca hace falta.
win-not-shared = No pude escribir en ese canal, así que no se compartió nada. Queda guardado, para ti.
win-private = Se queda contigo.
win-public-applied = Alguien de aquí se postuló otra vez después de un no.
win-public-interview = Alguien de aquí tiene una entrevista.
win-public-thanked = Alguien de aquí envió un gracias después de un no.
win-public-offer = Alguien de aquí tiene una oferta.
win-named-applied = { $name } se postuló otra vez después de un no.
win-named-interview = { $name } tiene una entrevista.
win-named-thanked = { $name } envió un gracias después de un no.
win-named-offer = { $name } tiene una oferta.
