# Was nur das Terminal braucht.

terminal-welcome = Onward, in deinem Terminal. Was du schreibst, bleibt auf diesem Rechner.
terminal-begin = Nach einer Absage schreib /rejected. Für alles andere schreib /onward hilfe. Zum Gehen schreib /quit.
terminal-goodbye = Pass auf dich auf.
terminal-entry = [{ $number }] { $label }
terminal-several = Du kannst mehrere Nummern schreiben, zum Beispiel { $example }.
terminal-no-card = Noch gibt es nichts zu drücken. /onward zeigt, wo du bist.
terminal-no-number = Die letzte Karte hat die Nummern 1 bis { $most }.
terminal-one-number = Hier passt eine Nummer auf einmal.
terminal-few-numbers = Hier passen bis zu { $most } Nummern.
terminal-channel = In einem Kanal würden alle das sehen:
terminal-credit = { $author }, { $work }, { $year }
terminal-form-how = Eine leere Zeile lässt es, wie es ist, ein Strich leert es, und /cancel verlässt das Formular.
terminal-form-left = Du hast das Formular verlassen. Nichts daraus wird gespeichert.
terminal-form-now = Jetzt steht dort: { $text }
terminal-too-long = Das ist etwas lang: { $limit } Zeichen passen hier, und es hat { $count }. Kannst du es kürzen?
terminal-pick-number = Hier passt eine Nummer von 1 bis { $most } oder eine leere Zeile.
terminal-now = Jetzt ist { $now }.
terminal-nothing-due = Keine Nachricht wartet, also bleibt die Zeit, wie sie ist.
terminal-command-tomorrow = Zur nächsten Nachricht gehen
terminal-command-quit = Gehen
terminal-command-cancel = Ein Formular verlassen
terminal-here = dieser Kanal
terminal-you = du
