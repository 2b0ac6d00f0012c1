# En qué se apoya cada paso. Sin promesas.

why-title = En qué se apoya esto
why-what = Vengo de un ensayo sobre recibir un no, y de estudios. Puede ayudar. Elige una parte para leer el porqué.
why-not = No soy terapia ni doy consejos de salud. Ninguna persona mira. No sirvo para emergencias y se me pueden escapar cosas. Líneas de ayuda lleva a personas.

why-rest-title = Por qué descansar primero
why-rest = En un estudio, quienes se escribieron con amabilidad tras un mal momento sintieron menos tristeza y más calma. La amabilidad ayudó a intentarlo de nuevo a quienes también querían aprender. Por eso cada paso trae algo amable y algo pequeño que aprender.
why-thanks-title = Por qué quedar en buenos términos
why-thanks = Quien da las gracias suele subestimar la alegría que da. Pedir un consejo trae palabras más útiles que pedir una opinión. La mayoría nunca sabe por qué le dijeron que no. El silencio es normal, y también cierra este paso.
why-onward-title = Por qué seguir así
why-onward = Muchos estudios muestran que un plan con «si» y «entonces» ayuda a hacer lo que se quiere. En un estudio, un plan escrito trajo más ofertas. Los recordatorios semanales no añadieron nada. Por eso aquí cuenta el plan, y yo escribo poco.
why-check-in-title = Por qué un mensaje
why-check-in = Un mensaje corto que no pide nada ha ayudado en momentos muy duros. No se probó con personas que buscan trabajo. Por eso solo escribo tras un sí, y dos silencios lo terminan. En un estudio, el ánimo de muchas personas bajó otra vez a las diez semanas.
why-not-proven-title = Lo que no está probado
why-not-proven = Nadie ha probado Onward. Ningún estudio muestra que un bot ayude a encontrar trabajo. Ninguno miró las llamadas después de un no. Algunos estudios eran pequeños, o con un solo tipo de personas. Todas las fuentes están en docs/evidence.md, junto al código.

button-why = Por qué así
button-why-rest = Descansar
button-why-thanks = Buena relación
button-why-onward = Seguir
button-why-check-in = Mensajes
button-why-not-proven = No probado
