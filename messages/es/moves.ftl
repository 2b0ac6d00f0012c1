# En cada paso, algo para el ánimo y algo para aprender. Después de la amabilidad, siempre una cosa pequeña.

button-for-you = Para ti
button-before-a-call = Antes de llamar
button-what-matters = Lo que importa
button-small-thing = Una cosa pequeña
button-write-it = Escribirlo

friend-title = Una amistad en tu lugar
friend-prompt = Piensa en una amistad que está hoy en tu lugar, con este mismo no. ¿Qué le dirías?
friend-how = Puedes solo pensarlo, o escribirlo. Después escúchalo una vez como si fuera para ti.
friend-form-title = A una amistad
friend-form-words = Lo que le dirías
friend-form-words-hint = Solo tú puedes leerlo. Puedes dejarlo vacío.
friend-kept = Guardado. Solo tú puedes leerlo. Lo dijiste con cariño, y también puede ser para ti.
friend-not-kept = No se guardó. Lo dijiste con cariño, y también puede ser para ti.
note-friend = Palabras a una amistad
keep-form-question = ¿Guardarlo en tus notas?
keep-yes = Sí, guardarlo
keep-no = No, no guardarlo

small-title = Una cosa pequeña
small-question = Si quieres: anota la pregunta más difícil, mientras la recuerdas. La próxima vez puedes tener lista una respuesta.
small-job-text = Si quieres: mira otra vez el anuncio y anota una cosa que quieras aprender.
small-kept-skill = Si quieres: anota una cosa que aprendiste allí y quieres seguir usando.
small-advice = Si quieres: pide un consejo para tu próxima entrevista. Cuando se pide un consejo, la gente suele decir cosas más útiles que cuando se piden comentarios.
small-network = Si quieres: piensa en dos personas que conoces un poco, de un trabajo anterior o de clase. Haz a una de ellas una pregunta sobre su trabajo. La gente dice que sí más de lo que esperamos. En oficios manuales puede ayudar más la gente cercana.

pleased-title = Antes de llamar
pleased-studies = Dar las gracias puede parecer incómodo antes de hacerlo. En estudios, la otra persona lo sintió menos incómodo y se alegró más de lo esperado.
pleased-breath = Puedes tener nervios y hacerlo igual. Respira despacio una vez y di tu primera frase.
