# L’écrire : sur papier, pour personne d’autre. À partir du deuxième jour, jamais le premier soir.

button-write-it-out = Écrire sur papier
writing-title = L’écrire sur papier
writing-how = Écris 15 minutes sur ce non et ce que tu ressens, sur papier, mais pas ici. C’est seulement pour toi. L’orthographe ne compte pas.
writing-stop = Se sentir triste pendant une heure après, c’est courant. Si tu te sens plus mal, arrête, ou prends un sujet plus léger.
writing-honest = Tu peux le faire trois ou quatre jours. Cela peut aider, ou non.
writing-not-now = L’écrire, c’est pour un autre jour. Pour l’instant, te reposer suffit.
