# Escribirlo: en papel, para nadie más. Desde el segundo día, nunca la primera noche.

button-write-it-out = Escribir en papel
writing-title = Escríbelo en papel
writing-how = Escribe 15 minutos sobre este no y lo que sientes, en papel, pero no aquí. Es solo para ti. La ortografía no importa.
writing-stop = Es común sentir tristeza durante una hora después. Si te sientes peor, para, o elige un tema más ligero.
writing-honest = Puedes hacerlo tres o cuatro días. Puede ayudar, o no.
writing-not-now = Escribirlo es para otro día. Por ahora basta con descansar.
