# Ce qui compte, au-delà d’un emploi : des valeurs générales, aucune compétence.

values-title = Ce qui compte pour toi
values-what = Un emploi est une part de la vie. Ce qui compte pour toi était là avant ce non, et l’est encore.
values-how = Choisis-en deux ou trois, si tu veux. Rien n’est gardé si tu ne le demandes pas.
values-prompt = Qu’est-ce qui compte pour toi ?
values-chosen = Tu as choisi :
values-why = Si tu veux, écris pourquoi cela compte pour toi.
values-form-title = Pourquoi cela compte
values-form-why = Pourquoi cela compte pour toi
values-form-why-hint = Quelques lignes, pour toi seulement. Tu peux laisser vide.
values-kept = C’est gardé. Personne d’autre ne peut le lire.
values-not-kept = Rien n’est gardé. Tu le sais maintenant, et cela compte.
values-reason = Pourquoi cela compte :
values-list = { $first }, { $more }
note-values = Ce qui compte
button-write-why = Écrire pourquoi
button-other-values = En choisir d’autres

value-family = Famille
value-friendship = Amitié
value-kindness = Gentillesse
value-honesty = Honnêteté
value-fairness = Justice
value-freedom = Liberté
value-learning = Apprendre
value-art = Art et musique
value-nature = Nature
value-health = Santé
value-humour = Humour
value-faith = Foi ou sens
value-community = Communauté
