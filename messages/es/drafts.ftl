# Borradores después de un no. Los lee una empresa: por eso hablan de usted.

draft-call-title = Una llamada
draft-call-how = Respira hondo. Di quién eres y pregunta si es mal momento. Muchas veces es menos incómodo de lo que esperas, y se alegran más.
draft-voicemail-title = Un mensaje de voz
draft-voicemail-how = Habla despacio. Di tu número una vez, si quieres. Nadie tiene que devolverte la llamada.
draft-email-title = Un correo
draft-email-how = Envíalo una vez. Un día después, o más, está bien.
draft-linkedin-title = Una nota de LinkedIn
draft-linkedin-how = LinkedIn permite 200 caracteres en una nota, así que conviene ser breve.
draft-keep-in-mind = Esto les gustó de ti: { $strength }
draft-says-unsure = Pregunta por lo que anotaste como dudoso. Quítalo si quieres.
draft-yours = Cambia cualquier palabra. Si te dan un consejo, puedes agradecerlo sin estar de acuerdo.

draft-tone-prompt = Elige cómo suena
draft-tone-warm = Cálido
draft-tone-brief = Breve
draft-tone-formal = Formal

draft-form-title = Para tu borrador
draft-form-their-name = Su nombre
draft-form-role = El puesto
draft-form-company = La empresa
draft-form-valued = Algo cierto que valoraste
draft-form-valued-hint = Por ejemplo: conocer a su equipo. Cada línea puede quedar vacía.
draft-form-my-name = Tu nombre

draft-call = { $hello } { $thanks } ¿Es mal momento?

    { $accepted } { $valued }

    { $ask }

    { $goodbye }
draft-voicemail = { $hello } { $thanks } { $accepted } { $ask }
draft-email = { $subject }

    { $greeting }

    { $thanks } { $accepted } { $valued }

    { $ask }

    { $goodbye }

    { $signed }
draft-linkedin = { $greeting }
    { $thanks } { $touch }
draft-linkedin-signed = { $greeting }
    { $thanks } { $touch }
    { $me }

draft-subject = Asunto: Gracias
draft-subject-role = Asunto: Gracias, { $role }
draft-greeting-warm = Hola:
draft-greeting-warm-name = Hola, { $name }:
draft-greeting-brief = Hola:
draft-greeting-brief-name = Hola, { $name }:
draft-greeting-formal = Buenos días:
draft-greeting-formal-name = Buenos días, { $name }:
draft-hello-none = Hola.
draft-hello-them = Hola, { $them }.
draft-hello-me = Hola, soy { $me }.
draft-hello-them-me = Hola, { $them }, soy { $me }.

draft-thanks-none-warm = Gracias por tenerme en cuenta { $job } y por su tiempo.
draft-thanks-none-brief = Gracias por tenerme en cuenta { $job }.
draft-thanks-none-formal = Le agradezco que me tuviera en cuenta { $job }, y su respuesta.
draft-thanks-application-warm = Gracias por leer mi solicitud { $job } y por su respuesta.
draft-thanks-application-brief = Gracias por leer mi solicitud { $job }.
draft-thanks-application-formal = Le agradezco que considerara mi solicitud { $job }, y su respuesta.
draft-thanks-interview-warm = Gracias por la entrevista { $job } y por su tiempo.
draft-thanks-interview-brief = Gracias por la entrevista { $job }.
draft-thanks-interview-formal = Le agradezco la invitación a una entrevista { $job }.
draft-thanks-final-round-warm = Gracias por la última ronda { $job } y por todo su tiempo.
draft-thanks-final-round-brief = Gracias por la última ronda { $job }.
draft-thanks-final-round-formal = Le agradezco que me considerara hasta la última ronda { $job }.
draft-thanks-no-reply-warm = Gracias por la oportunidad de presentar mi solicitud { $job }.
draft-thanks-no-reply-brief = Gracias por recibir mi solicitud { $job }.
draft-thanks-no-reply-formal = Le agradezco que recibiera mi solicitud { $job }.
draft-thanks-laid-off-warm = Gracias por la confianza que me dio { $job }.
draft-thanks-laid-off-brief = Gracias por elegirme { $job }.
draft-thanks-laid-off-formal = Le agradezco la confianza que me dio { $job }.

draft-job-none = para este puesto
draft-job-role = para el puesto de { $role }
draft-job-company = para el puesto en { $company }
draft-job-role-company = para el puesto de { $role } en { $company }

draft-accepted-decided-warm = Entiendo la decisión y le deseo que salga bien.
draft-accepted-decided-brief = Entiendo la decisión.
draft-accepted-decided-formal = Respeto la decisión.
draft-accepted-no-reply-warm = No he tenido respuesta, así que lo tomo como un no, y lo entiendo.
draft-accepted-no-reply-brief = Entiendo que la respuesta es no.
draft-accepted-no-reply-formal = No he recibido respuesta, y lo respeto como un no.
draft-accepted-laid-off-warm = Entiendo que está decidido.
draft-accepted-laid-off-brief = Entiendo la decisión.
draft-accepted-laid-off-formal = Respeto la decisión.

draft-valued-warm = Me gustó { $valued }.
draft-valued-brief = Valoré { $valued }.
draft-valued-formal = Aprecié { $valued }.
draft-valued-none-met = Valoré el tiempo que me dedicó.
draft-valued-none-unmet = Me alegró conocer su trabajo.

draft-ask-warm = Si puede, ¿qué consejo me daría para mi próxima entrevista? Si tiene comentarios sobre mi currículum, también me alegraría leerlos. No hay problema si no es posible.
draft-ask-warm-about = Si puede, ¿qué consejo me daría para mi próxima entrevista? Tuve dudas con esto: { $unsure }. Otros comentarios también me alegrarían. No hay problema si no es posible.
draft-ask-brief = Si puede, le agradecería un consejo para mi próxima entrevista, u otro comentario. No hay problema si no es posible.
draft-ask-formal = Si le es posible, le agradecería un consejo para mi próxima entrevista. También serían bienvenidos sus comentarios sobre mi currículum. Lo entiendo si no puede ser.
draft-ask-formal-about = Si le es posible, le agradecería un consejo para mi próxima entrevista. Tuve dudas con esto: { $unsure }. Otros comentarios también serían bienvenidos. Lo entiendo si no puede ser.
draft-ask-laid-off-warm = Si puede, ¿qué consejo me daría para mi próximo trabajo? También me alegraría dar su nombre como referencia. No hay problema si no es posible.
draft-ask-laid-off-brief = Si puede, me alegraría dar su nombre como referencia. No hay problema si no es posible.
draft-ask-laid-off-formal = Si le es posible, le agradecería un consejo para mi próximo puesto. ¿Podría dar también su nombre como referencia? Lo entiendo si no puede ser.
draft-voicemail-ask-warm = Si tiene un consejo para mi próxima entrevista, o comentarios, me encantaría oírlos. No hace falta devolver la llamada. Adiós.
draft-voicemail-ask-brief = Si tiene un consejo para mi próxima entrevista, me alegraría. No hace falta devolver la llamada. Adiós.
draft-voicemail-ask-formal = Si tiene un consejo para mi próxima entrevista, se lo agradecería. No hace falta devolver la llamada. Adiós.
draft-voicemail-ask-laid-off = Si puedo dar su nombre como referencia, se lo agradecería. No hace falta devolver la llamada. Adiós.

draft-call-goodbye-warm = Gracias, eso me ayuda. Por favor, téngame en cuenta para puestos parecidos. Fue un placer hablar con usted. Adiós.
draft-call-goodbye-brief = Gracias, eso me ayuda. Por favor, téngame en cuenta para puestos parecidos. Adiós.
draft-call-goodbye-formal = Gracias por su tiempo. Por favor, téngame en cuenta en el futuro para puestos parecidos. Adiós.
draft-goodbye-warm = Por favor, téngame en cuenta para puestos parecidos. Le deseo lo mejor a usted y a su equipo.
draft-goodbye-brief = Por favor, téngame en cuenta para puestos parecidos.
draft-goodbye-formal = Por favor, téngame en cuenta para puestos parecidos. Les deseo mucho éxito a usted y a su equipo.
draft-goodbye-laid-off-warm = Me alegraría seguir en contacto. Le deseo lo mejor a usted y a su equipo.
draft-goodbye-laid-off-brief = Me alegraría seguir en contacto, y le deseo lo mejor.
draft-goodbye-laid-off-formal = Me alegraría seguir en contacto. Les deseo mucho éxito a usted y a su equipo.
draft-linkedin-touch-warm = Me alegraría seguir en contacto.
draft-linkedin-touch-brief = Sigamos en contacto.
draft-linkedin-touch-formal = Me agradaría seguir en contacto.
draft-signed-warm = Un saludo cordial
draft-signed-warm-name = Un saludo cordial,
    { $me }
draft-signed-brief = Gracias otra vez
draft-signed-brief-name = Gracias otra vez,
    { $me }
draft-signed-formal = Atentamente
draft-signed-formal-name = Atentamente,
    { $me }
