# Relire mon brouillon. Chaque ligne explique et propose ; rien n’est interdit.

check-form-title = Relire mon brouillon
check-form-draft = Ton brouillon
check-form-hint = Colle-le ici. Il est lu et n’est pas gardé.
check-form-way = À quoi il sert

draft-check-title = Ton brouillon
draft-check-nothing = Il n’y a encore rien à lire. Tu peux coller ton brouillon quand tu veux.
draft-check-fine = Il dit merci, ne vend rien et il est facile d’y répondre. Je ne changerais rien.
draft-check-hurts = Les mots blessants restent et ferment des portes. Ce que tu ressens a sa place. Une ligne calme te servira mieux.
draft-check-kept = C’est toi qui décides. Rien n’a été gardé.
draft-check-yours = Ce ne sont que des idées. C’est toi qui décides, et rien n’a été gardé.
draft-check-more = { $count ->
    [one] J’ai une idée de plus. Change ce que tu veux, et fais vérifier encore.
   *[other] J’ai { $count } idées de plus. Change ce que tu veux, et fais vérifier encore.
}

draft-check-others = Il parle d’autres personnes ou de la loi. Un conseil avant peut aider.
draft-check-reconsider = Il leur demande de changer d’avis. Tu pourrais écrire : Je comprends la décision.
draft-check-selling = Il parle de tes compétences, comme un deuxième essai. Tu pourrais l’enlever.
draft-check-arguing = Il conteste le non. Tu pourrais demander un seul conseil.
draft-check-pressure = Il peut sembler pressé. L’envoyer une fois suffit.
draft-check-heavy = Ta peine est réelle. Ici, une ligne courte suffit : Cette nouvelle m’a fait de la peine.
draft-check-small = Il te diminue. Tu n’as pas à demander pardon.
draft-check-unfilled = Un endroit est encore vide. Tu pourrais le compléter.
draft-check-many-words = Il a plus de { $limit } mots. Un texte plus court est lu jusqu’au bout.
draft-check-many-signs = Il a plus de { $limit } signes. LinkedIn n’en prend pas plus.
draft-check-no-thanks = Il n’y a pas de merci près du début. Tu pourrais commencer par là.
draft-check-no-way-out = Ta demande ne laisse pas de choix. Tu pourrais ajouter : pas de souci si ce n’est pas possible.
draft-check-questions = Il demande plus d’une fois. Une seule question est plus facile.
draft-check-gushing = Les grands mots semblent moins vrais. Tu pourrais dire une chose simple.
draft-check-shouting = Un point d’exclamation, ou aucun, semble plus calme.
