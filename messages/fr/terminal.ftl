# Ce dont seul le terminal a besoin.

terminal-welcome = Onward, dans ton terminal. Ce que tu écris reste sur cette machine.
terminal-begin = Après un non, écris /rejected. Pour tout le reste, écris /onward aide. Pour partir, écris /quit.
terminal-goodbye = Prends soin de toi.
terminal-entry = [{ $number }] { $label }
terminal-several = Tu peux écrire plusieurs numéros, comme { $example }.
terminal-no-card = Il n’y a encore rien à choisir. /onward montre où tu en es.
terminal-no-number = La dernière carte a les numéros 1 à { $most }.
terminal-one-number = Ici, un seul numéro à la fois.
terminal-few-numbers = Ici, jusqu’à { $most } numéros.
terminal-channel = Dans un salon, tout le monde verrait ceci :
terminal-credit = { $author }, { $work }, { $year }
terminal-form-how = Une ligne vide ne change rien, un tiret efface, et /cancel quitte le formulaire.
terminal-form-left = Tu as quitté le formulaire. Rien n’en est gardé.
terminal-form-now = Il y a maintenant : { $text }
terminal-too-long = C’est un peu long : { $limit } caractères tiennent ici, et il y en a { $count }. Peux-tu raccourcir ?
terminal-pick-number = Ici, il faut un numéro de 1 à { $most }, ou une ligne vide.
terminal-now = Nous sommes maintenant : { $now }.
terminal-nothing-due = Aucun message n’attend, donc l’heure reste la même.
terminal-command-tomorrow = Aller au prochain message
terminal-command-quit = Partir
terminal-command-cancel = Quitter un formulaire
terminal-here = ce salon
terminal-you = toi
