# La tarjeta semanal de una comunidad.

week-heard-and-on = Esta semana, unas { $heard } personas de aquí recibieron un no. Unas { $on } siguieron adelante.
week-heard = Esta semana, unas { $heard } personas de aquí recibieron un no.
week-alone = Quien esté entre ellas no es la única persona.
week-picture = { $heard } puntos, uno por cada persona que recibió un no. { $on } están encendidos: siguieron adelante.
week-picture-gone = Esa imagen ya no está aquí.
weekly-is-off = Sin tarjeta semanal.
weekly-is-on = Una tarjeta llega los viernes a { $where }, a las 16:00 ({ $zone }).
weekly-was-stopped = Sin tarjeta semanal: el canal no aceptó ninguna.
weekly-what = El viernes por la tarde, una tarjeta puede decir cuántas personas de aquí recibieron un no. También cuántas siguieron adelante. Solo llega si hay tantas personas que nadie destaca.
weekly-rough = Los números son aproximados a propósito. Nadie sabe a quién se cuenta, y se olvida cada semana.
weekly-prompt = Elige un canal para activarla
weekly-stopped = No pude publicar la tarjeta semanal en el canal que elegiste: { $reason }. No lo intentaré más. Cuando esté arreglado, puedes activarla otra vez.
