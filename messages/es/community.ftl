# Para quienes administran una comunidad. Nada de esto cuenta algo sobre una persona.

admin-title = Onward en esta comunidad
admin-people = Lo que la gente escribe para sí es suyo. Aquí no puedes verlo, y nadie más puede.
admin-not-here = Eso pertenece a una comunidad. Escríbelo en uno de sus canales.
admin-not-you = Eso es para quienes administran esta comunidad.
admin-pick-there = Para cambiarlo, escribe /onward admin en un canal de la comunidad.
admin-prompt = Mirar un ajuste
admin-page-sharing = Compartir citas
admin-page-quotes = Citas automáticas
admin-page-wins = Compartir lo que salió bien
admin-page-words = Palabras propias para otras personas
admin-page-language = Idioma en los canales
admin-page-country = Líneas de ayuda
admin-page-moderators = Quién puede moderar
admin-page-managers = Quién puede cambiar esto
admin-page-keep = Cuánto tiempo se guarda

admin-sharing-is-on = La gente puede compartir una cita en un canal.
admin-sharing-is-off = La gente no puede compartir citas en los canales.
admin-sharing-turn-off = Si lo desactivas, nadie puede compartir una cita aquí. Se pueden seguir leyendo en privado. Lo que ya está en los canales se queda.
admin-sharing-turn-on = Si lo activas, la gente puede compartir una cita en un canal. Es de una en una, y la ven antes. Yo nunca empiezo por mi cuenta.
admin-wins-is-on = La gente puede compartir que algo salió bien.
admin-wins-is-in = La gente puede compartir que algo salió bien. Aparece en { $where }.
admin-wins-is-off = La gente no puede compartir aquí que algo salió bien.
admin-wins-turn-off = Si lo desactivas, nadie puede compartir aquí que algo salió bien. Se puede seguir guardando en privado.
admin-wins-turn-on = Si lo activas, la gente puede compartir en una línea que algo salió bien. Antes ven la línea. Yo nunca empiezo por mi cuenta.
admin-wins-room-what = Puedes darle un canal propio. Si no, aparece donde se escribe.
admin-wins-prompt = Elige un canal
admin-to-anywhere = donde se escribe

admin-words-is-on = La gente puede escribir palabras amables para otras personas. Moderación las lee antes.
admin-words-is-off = La gente no puede escribir aquí palabras amables para otras personas.
admin-words-turn-on = Si lo activas, la gente puede escribir palabras amables para la comunidad. También puede llevar palabras o una cita a quien las acepte. Las palabras para la comunidad esperan hasta que moderación las lea. Moderación ve quién las escribió. Quienes las leen después no lo ven.
admin-words-turn-off = Si lo desactivas, nadie puede escribir aquí palabras para otras personas, y no se muestra ninguna. Lo que espera se queda.

admin-language-is = En los canales hablo así: { $language }
admin-language-what = Esto vale para lo que aparece en los canales. En privado hablo el idioma de cada persona.
admin-language-prompt = Elige un idioma
language-own = el de quien comparte
language-en = English
language-es = español
language-fr = français
language-de = Deutsch
language-pt-br = português (Brasil)

admin-country-is = Primero aparecen las líneas de ayuda de este país: { $country }.
admin-country-none = Ningún país aparece primero en las líneas de ayuda.
admin-country-what = Si la mayoría vive en un país, sus líneas de ayuda pueden aparecer primero. Cada persona puede elegir otro país. Yo nunca lo adivino.
admin-country-prompt = Elige un país
admin-country-own = Ningún país primero

admin-moderators-are =
    { $count ->
        [0] Solo pueden moderar quienes administran esta comunidad.
        [one] Puede moderar una persona más.
       *[other] Pueden moderar { $count } personas más.
    }
admin-moderators-what = Quienes moderan leen antes que nadie lo que se quiere dar a otras personas. Nunca ven notas privadas y no pueden cambiar estos ajustes.
admin-managers-are = { $count ->
    [0] Solo quienes administran pueden cambiar esto.
    [one] Una persona más puede cambiarlo.
   *[other] { $count } personas más pueden cambiarlo.
}
admin-managers-what = Quien nombres aquí puede cambiar todo esto, igual que tú. Solo nombran quienes administran: el espacio de trabajo en Slack, el servidor en Discord. Tampoco ven notas privadas.
admin-managers-not-you = Solo quienes administran deciden quién puede cambiar esto.
admin-moderator = { $number }. { $who }
admin-moderators-prompt = Añadir a alguien
button-admin-remove = Quitar { $number }
button-admin-others = Otras personas
button-earlier = Anteriores

admin-keep-is =
    { $days ->
        [0] Lo que pertenece a esta comunidad se guarda mientras estoy aquí.
       *[other] Lo que pertenece a esta comunidad se guarda { $days } días.
    }
admin-keep-what = Esto vale para lo que la gente dio a esta comunidad. Las notas privadas no se tocan: son de cada persona.
admin-keep-prompt = Guardarlo durante
admin-keep-for =
    { $days ->
        [0] Mientras estoy aquí
       *[other] { $days } días
    }

admin-log-title = Quién cambió qué
admin-log-empty = Todavía no se cambió nada.
admin-log-entry = { $when }, { $who }: { $what }, { $to }
admin-log-somebody = alguien de administración
admin-log-itself = Onward por sí mismo
admin-log-former = un ajuste anterior
admin-log-changed = cambió
admin-to-on = activado
admin-to-off = desactivado
admin-to-removed = sin { $who }

# A quien nos trajo aquí, una sola vez.
welcome-title = Onward está aquí
welcome-what = Quien acaba de recibir un no puede escribir /rejected. Tendrá un camino tranquilo por los días siguientes. Nadie más lo ve.
welcome-private = Lo que la gente escribe es solo suyo. No puedes leerlo, y no escribo nada en los canales por mi cuenta.
welcome-more = Estos ajustes son un buen comienzo. El resto está en /onward admin.
share-off-here = En esta comunidad no se puede compartir, así que no se compartió nada.
admin-page-weekly = Tarjeta semanal
