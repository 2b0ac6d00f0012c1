help-lines-title = Personas con quienes hablar
help-lines-bot = Soy un bot, y ninguna persona lee esto. Una persona puede escucharte.
help-lines-everywhere = En cualquier país: findahelpline.com
help-lines-emergency = Si puedes estar en peligro ahora, llama al 112, 911, 999 o 000, o ve con alguien cercano.
help-lines-prompt = Elegir mi país
help-lines-more = Más países
help-lines-country = Personas con quienes hablar: { $country }
help-country-kept = Guardo este país, para que sus líneas salgan primero. Puedes cambiarlo en los ajustes.
help-country-forgotten = Ya no guardo ningún país para ti.
country = { $name }

help-line = { $name }
help-line-hours = { $name }, { $hours }
help-hours = { $hours }
help-hours-always = a cualquier hora
help-hours-many = { $count } horas al día o más
help-hours-unsure = { $hours }, puede haber cambiado
help-way-call = Llamada: { $number }
help-way-mobile = Desde un móvil: { $number }
help-way-sms = Mensaje de texto: { $number }
help-way-sms-word = Envía { $word } al { $number }
help-way-whatsapp = WhatsApp: { $number }
help-way-chat = Chat: { $address }
help-way-web = Web: { $address }

help-reminder = Aquí encuentras personas que escuchan: findahelpline.com
help-reminder-line = Una persona puede escucharte. { $name }: { $number }
help-reminder-hours = Una persona puede escucharte. { $name }, { $hours }: { $number }
no-quotes-now = Estos días no traigo citas. Una persona puede escucharte hoy.

more-ways-title = Más formas de ayuda
more-ways-near = Alguien de tu confianza puede estar contigo, o llamar contigo. Un centro de salud o un hospital también pueden ayudar.
more-ways-friend = Si se trata de una amistad, no tienes que llevar esto a solas. Quédate cerca si no hay riesgo, y llama en su compañía.
more-ways-nobody = No se lo cuento a nadie. Nadie recibe un aviso.
trusted-title = Un mensaje para enviar
trusted-how = Copia esto y envíalo a alguien de tu confianza. Yo no envío nada, y nadie recibe un aviso.
trusted-message = Lo estoy pasando muy mal, y no quiero estar a solas con esto. ¿Puedes llamarme o venir pronto?

button-more-ways = Más formas
button-copy-message = Copiar un mensaje
button-im-safe = No corro peligro
button-country = País
button-forget-country = Olvidar mi país
button-check-in-tomorrow = Escríbeme mañana
button-no-check-in = Sin mensaje
