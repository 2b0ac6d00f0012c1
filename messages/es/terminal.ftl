# Lo que solo necesita el terminal.

terminal-welcome = Onward, en tu terminal. Lo que escribes se queda en esta máquina.
terminal-begin = Después de un no, escribe /rejected. Para todo lo demás, escribe /onward ayuda. Para salir, escribe /quit.
terminal-goodbye = Cuídate.
terminal-entry = [{ $number }] { $label }
terminal-several = Puedes escribir varios números, como { $example }.
terminal-no-card = Todavía no hay nada que pulsar. /onward muestra dónde estás.
terminal-no-number = La última tarjeta tiene los números del 1 al { $most }.
terminal-one-number = Aquí cabe un número cada vez.
terminal-few-numbers = Aquí caben hasta { $most } números.
terminal-channel = En un canal, todo el mundo vería esto:
terminal-credit = { $author }, { $work }, { $year }
terminal-form-how = Una línea vacía lo deja como está, un guion lo borra, y /cancel deja el formulario.
terminal-form-left = Dejaste el formulario. No se guarda nada de él.
terminal-form-now = Ahora dice: { $text }
terminal-too-long = Es un poco largo: caben { $limit } caracteres y tiene { $count }. ¿Puedes acortarlo?
terminal-pick-number = Aquí va un número del 1 al { $most }, o una línea vacía.
terminal-now = Ahora es { $now }.
terminal-nothing-due = No espera ningún mensaje, así que la hora queda como está.
terminal-command-tomorrow = Ir al próximo mensaje
terminal-command-quit = Salir
terminal-command-cancel = Dejar un formulario
terminal-here = este canal
terminal-you = tú
