# Dos silencios seguidos terminan lo que llega cada día.

silence-ended = Te escribí dos veces y luego guardé silencio. El silencio es una buena respuesta. Para tener un mensaje cada día, pulsa Volver a empezar.
