# Lo que solo necesita Slack.

slack-submit = Listo
slack-close = Ahora no
slack-choose = Elegir estos
slack-credit = { $author }, { $work }, { $year }
slack-form-late = El formulario no se abrió a tiempo. Pulsa el botón otra vez, por favor.
slack-not-here = Onward ya no está instalado en este espacio, así que no se guardó nada. Administración puede añadirlo otra vez.
