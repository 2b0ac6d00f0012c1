unknown-nearest = Je n’ai pas compris. Voulais-tu dire { $command } ?
unknown-words = Je n’ai pas compris. /rejected commence après un non, et /onward montre où tu en es.
not-kept = Ce que tu as écrit ici n’est pas gardé.
