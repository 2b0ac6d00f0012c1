# Sur quoi repose chaque étape. Sans promesse.

why-title = Sur quoi tout cela repose
why-what = Je viens d’un texte sur le fait de recevoir un non, et d’études. Cela peut aider. Choisis une partie pour lire pourquoi.
why-not = Je ne suis pas une thérapie et je ne donne pas de conseil de santé. Personne ne lit ici. Je ne sers pas aux urgences, et des choses peuvent m’échapper. Les lignes d’écoute mènent à des personnes.

why-rest-title = Pourquoi se reposer d’abord
why-rest = Dans une étude, s’écrire avec douceur après un moment dur a rendu moins triste et plus calme. La douceur a aidé à réessayer quand on voulait aussi apprendre. Chaque étape a donc une chose douce et une petite chose à apprendre.
why-thanks-title = Pourquoi rester en bons termes
why-thanks = Quand on remercie, on devine trop peu la joie que l’on donne. Demander un conseil apporte plus que demander un retour. La plupart des gens n’apprennent jamais pourquoi c’était non. Le silence est donc courant, et il termine aussi cette étape.
why-onward-title = Pourquoi continuer ainsi
why-onward = Beaucoup d’études montrent qu’un plan avec « si » et « alors » aide à faire ce que l’on veut. Dans une étude, un plan écrit a amené plus d’offres. Les rappels de chaque semaine n’ont rien ajouté. Ici, le plan compte donc, et j’écris peu.
why-check-in-title = Pourquoi un message
why-check-in = Un court message qui ne demande rien a aidé dans des moments très durs. Cela n’a pas été testé avec des personnes qui cherchent un emploi. J’écris donc seulement après un oui, et deux silences y mettent fin. Dans une étude, le moral de beaucoup a baissé à nouveau après dix semaines.
why-not-proven-title = Ce qui n’est pas prouvé
why-not-proven = Personne n’a testé Onward. Aucune étude ne montre qu’un bot aide à trouver un emploi. Aucune n’a regardé les appels après un non. Certaines études étaient petites, ou avec un seul genre de personnes. Toutes les sources sont dans docs/evidence.md, à côté du code.

button-why = Pourquoi ainsi
button-why-rest = Repos
button-why-thanks = Bons termes
button-why-onward = La suite
button-why-check-in = Messages
button-why-not-proven = Pas prouvé
