# Quelque chose s’est bien passé. C’est à la personne ; le salon lit une ligne, et seulement après un appui.

win-title = Quelque chose s’est bien passé
win-why = Les petites choses comptent. Personne ne le sait si tu ne le partages pas.
win-prompt = Qu’est-ce que c’était ?
win-applied = J’ai postulé encore
win-interview = J’ai un entretien
win-thanked = J’ai envoyé un merci
win-offer = J’ai une offre
win-kept-applied = Tu as postulé encore après un non. C’est la partie difficile, et tu l’as fait. C’est gardé, pour toi.
win-kept-interview = Quelqu’un veut en savoir plus sur toi. C’est gardé, pour toi.
win-kept-thanked = Cela laisse une porte ouverte. C’est gardé, pour toi.
win-kept-offer = Tu as une offre. Prends ton temps. C’est gardé, pour toi.
win-would-say = Si tu partages, voici ce qui s’affiche ici : { $line }
win-would-say-in = Si tu partages, voici ce qui s’affiche dans { $where } : { $line }
win-no-need = Partager n’est jamais nécessaire.
win-not-shared = Je n’ai pas pu écrire dans ce salon, donc rien n’a été partagé. C’est gardé, pour toi.
win-private = Cela reste avec toi.
win-public-applied = Quelqu’un d’ici a postulé encore après un non.
win-public-interview = Quelqu’un d’ici a un entretien.
win-public-thanked = Quelqu’un d’ici a envoyé un merci après un non.
win-public-offer = Quelqu’un d’ici a une offre.
win-named-applied = { $name } a postulé encore après un non.
win-named-interview = { $name } a un entretien.
win-named-thanked = { $name } a envoyé un merci après un non.
win-named-offer = { $name } a une offre.
