# Para qué sirve cada comando y cada opción, con 100 caracteres como máximo.

command-rejected = Después de un no: tres pasos pequeños, en privado
command-encourage = Una cita para ti, o para compartir aquí
command-onward = Dónde estás, tus notas, ajustes y privacidad
command-onward-where = Dónde estás y cómo seguir
    .name = dónde
command-onward-progress = Hasta dónde has llegado, solo para ti
    .name = progreso
command-onward-notes = Leer o borrar tus notas
    .name = notas
command-onward-plan = Tus planes
    .name = plan
command-onward-win = Algo salió bien: guárdalo o compártelo
    .name = logro
command-onward-settings = Idioma, zona horaria, hora y mensajes
    .name = ajustes
command-onward-privacy = Qué se guarda; llévatelo o bórralo
    .name = privacidad
command-onward-admin = Para quienes administran esta comunidad
    .name = admin
command-onward-help = Qué hace Onward, y todos los comandos
    .name = ayuda

option-company = La empresa, si quieres
    .name = empresa
option-role = El puesto, si quieres
    .name = puesto
option-stage = Hasta dónde llegó, si quieres
    .name = etapa
option-theme = De qué debe tratar
    .name = tema
option-zone = Una ciudad grande cerca de ti
    .name = zona
option-about = Una parte, si quieres
    .name = página
option-part = Una parte, si quieres
    .name = apartado
option-language = En qué idioma te hablo
    .name = idioma
option-hour = Cuándo puede llegar un mensaje, de 09:00 a 19:00
    .name = hora

stage-application = Solicitud
stage-interview = Entrevista
stage-final-round = Última ronda
stage-no-reply = Sin respuesta
stage-laid-off = Despido u oferta retirada

theme-rest = Descanso
theme-storm = Tormenta
theme-persistence = Constancia
theme-self-worth = Valor propio
theme-honesty = Honestidad
theme-beginning-again = Volver a empezar
theme-humour = Humor

help-part-why = Por qué
