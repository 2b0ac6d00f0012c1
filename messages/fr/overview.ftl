# Où l’on en est, et comment continuer.

where-title = Où tu en es
where-none = Rien n’est ouvert pour le moment.
where-closed = Ton dernier parcours est fermé{ $what }.
where-begin = Après un non, écris /rejected. Pour une phrase douce, écris /encourage.
where-arrival = Tu m’as parlé d’un non{ $what }. Rien ne doit encore se passer.
where-take-a-day = Tu es à la première étape, Prends un jour{ $what }.
where-reach-out = Tu es à la deuxième étape, Garde le contact{ $what }.
where-keep-going = Tu es à la troisième étape, Continue d’avancer{ $what }.
where-check-in = Je t’écrirai à ce moment : { $when }.
where-on-its-way = Un message que je t’ai promis est en route.
where-plan = Ton plan :
where-steps = Tes petits pas de cette semaine :

stale-card = Cette carte vient d’un autre moment, donc je n’ai rien changé. Voici où tu en es.
late-kept = Ce parcours est fermé, mais ce que tu as écrit est gardé. Voici où tu en es.
not-now = C’est bien ainsi. Je le laisse ouvert. /onward te ramène ici.
stopped = On s’arrête ici. Je n’enverrai plus rien. Tes notes restent jusqu’à ce que tu les effaces.

help-title = Ce que fait Onward
help-what = Après un non, je t’accompagne en trois étapes, en privé : Prends un jour, Garde le contact, Continue d’avancer. Tu peux passer ou arrêter quand tu veux.
help-rejected = /rejected : commencer après un non
help-encourage = /encourage : une citation pour toi, ou à partager
help-where = /onward : où tu en es
help-notes = /onward notes : lire ou supprimer tes notes
help-plan = /onward plan : tes plans
help-win = /onward réussite : ce qui s’est bien passé, pour toi ou à partager
help-progress = /onward progrès : le chemin parcouru
help-settings = /onward réglages : langue, fuseau horaire, heure, messages
help-privacy = /onward confidentialité : emporter tes données, ou les effacer
help-why = /onward aide pourquoi : sur quoi repose chaque étape
help-limits = Je suis un bot. Je ne suis pas une thérapie, personne ne lit ceci, et je ne suis pas fait pour les urgences. Des choses peuvent m’échapper. Lignes d’écoute mène à des gens.

progress-title = Le chemin parcouru
progress-journeys = { $count ->
    [0] Pas encore de parcours
    [one] Tu as reçu un non, et traversé cela
   *[other] Tu as reçu un non { $count } fois, et traversé cela
}
progress-strengths = { $count ->
    [one] Une force notée
   *[other] { $count } forces notées
}
progress-growth = { $count ->
    [one] Un point où grandir
   *[other] { $count } points où grandir
}
progress-feedback = { $count ->
    [one] Un retour gardé
   *[other] { $count } retours gardés
}
progress-plans = { $count ->
    [one] Un plan fait
   *[other] { $count } plans faits
}
progress-wins = { $count ->
    [one] { $count } chose qui s’est bien passée
   *[other] { $count } choses qui se sont bien passées
}
progress-truth = Ceci est pour toi seulement. Il n’y a pas de score, et rien à perdre.

plans-title = Tes plans
plans-some = Si cela arrive, tu sais ce que tu feras :
plans-none = Pas encore de plan. Tu peux en faire un à la troisième étape, Continue d’avancer.
where-follow-up = Je demanderai si une réponse est venue : { $when }.
