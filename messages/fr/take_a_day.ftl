# La permission de se reposer, à la taille de chaque vie.

take-a-day-title = Prends un jour
take-a-day-permission = Tu as beaucoup travaillé pour cela. Tu peux t’arrêter un moment, et laisser reposer.
take-a-day-size = Quel repos est possible aujourd’hui ?

rest-day-title = Un jour pour toi
rest-evening-title = Une soirée pour toi
rest-hour-title = Une heure pour toi
rest-ideas = Quelques idées. Choisis-en une, ou aucune :
rest-day-1 = Laisse les sites d’emploi fermés jusqu’à demain.
rest-day-2 = Vois une personne qui t’aime comme tu es.
rest-day-3 = Sors, ou assieds-toi près d’une fenêtre avec une boisson chaude.
rest-day-4 = Dors, lis, cuisine, ou ne fais rien du tout.
rest-evening-1 = Laisse tes e-mails jusqu’à demain matin.
rest-evening-2 = Appelle une personne de confiance, ou écris-lui.
rest-evening-3 = Prends une longue douche, ou étire-toi un peu.
rest-evening-4 = Regarde ou écoute quelque chose que tu aimes déjà.
rest-hour-1 = Coupe les alertes pendant cette heure.
rest-hour-2 = Respire lentement, et laisse tomber tes épaules.
rest-hour-3 = Mange ou bois quelque chose que tu aimes.
rest-hour-4 = Allonge-toi, ou prends juste une chaise. Cela compte.
rest-notes-offer = Si tu veux, note ce qu’on a aimé chez toi, et ce qui semblait incertain. Tu peux montrer encore le premier, et travailler le second.

interview-notes-title = Deux choses à garder
interview-notes-liked = Qu’est-ce qu’on a aimé chez toi ?
interview-notes-liked-hint = Une force à montrer encore. Tu peux laisser vide.
interview-notes-unsure = Qu’est-ce qui t’a fait hésiter ?
interview-notes-unsure-hint = Un point où grandir. Tu peux laisser vide.

notes-kept = { $count ->
    [one] C’est gardé. Personne d’autre ne peut la lire.
   *[other] Les deux sont gardées. Personne d’autre ne peut les lire.
}
notes-none-kept = Rien de noté, et c’est bien.
