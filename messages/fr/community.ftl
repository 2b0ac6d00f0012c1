# Pour qui gère une communauté. Rien ici ne dit quoi que ce soit sur une personne.

admin-title = Onward dans cette communauté
admin-people = Ce que les gens écrivent pour eux est à eux. Tu ne peux pas le voir ici, et personne d’autre non plus.
admin-not-here = Cela appartient à une communauté. Écris-le dans un de ses salons.
admin-not-you = C’est pour les personnes qui gèrent cette communauté.
admin-pick-there = Pour changer cela, écris /onward admin dans un salon de la communauté.
admin-prompt = Voir un réglage
admin-page-sharing = Partage de citations
admin-page-quotes = Citations automatiques
admin-page-wins = Partage des réussites
admin-page-words = Mots pour les autres
admin-page-language = Langue des salons
admin-page-country = Lignes d’écoute
admin-page-moderators = Qui peut modérer
admin-page-managers = Qui peut changer cela
admin-page-keep = Durée de conservation

admin-sharing-is-on = On peut partager une citation dans un salon.
admin-sharing-is-off = On ne peut pas partager de citation dans les salons.
admin-sharing-turn-off = Si tu le désactives, personne ne peut partager de citation ici. On peut toujours en lire une en privé. Ce qui est déjà dans les salons reste.
admin-sharing-turn-on = Si tu l’actives, on peut partager une citation dans un salon. C’est une à la fois, après l’avoir vue. Je ne commence jamais de moi-même.
admin-wins-is-on = On peut partager que quelque chose s’est bien passé.
admin-wins-is-in = On peut partager que quelque chose s’est bien passé. Cela s’affiche dans { $where }.
admin-wins-is-off = On ne peut pas partager ici que quelque chose s’est bien passé.
admin-wins-turn-off = Si tu le désactives, personne ne peut partager ici que quelque chose s’est bien passé. On peut toujours le garder pour soi.
admin-wins-turn-on = Si tu l’actives, on peut partager en une ligne que quelque chose s’est bien passé. On voit la ligne avant. Je ne commence jamais de moi-même.
admin-wins-room-what = Tu peux lui donner un salon à part. Sinon, cela s’affiche là où on l’écrit.
admin-wins-prompt = Choisis un salon
admin-to-anywhere = là où on l’écrit

admin-words-is-on = On peut écrire des mots gentils pour les autres. La modération les lit avant.
admin-words-is-off = On ne peut pas écrire de mots gentils pour les autres ici.
admin-words-turn-on = Si tu l’actives, on peut écrire des mots gentils pour la communauté. On peut aussi les envoyer, ou une citation, à une personne qui les accepte. Les mots pour la communauté attendent la modération, avec le nom de qui écrit. Les autres ne voient pas ce nom.
admin-words-turn-off = Si tu le désactives, personne ne peut écrire de mots pour les autres ici, et aucun n’est montré. Ce qui attend reste.

admin-language-is = Dans les salons, je parle : { $language }
admin-language-what = Cela vaut pour ce qui s’affiche dans les salons. En privé, je parle la langue de chaque personne.
admin-language-prompt = Choisis une langue
language-own = celle de la personne qui partage
language-en = English
language-es = español
language-fr = français
language-de = Deutsch
language-pt-br = português (Brasil)

admin-country-is = Les lignes d’écoute de ce pays viennent en premier : { $country }.
admin-country-none = Aucun pays ne vient en premier pour les lignes d’écoute.
admin-country-what = Si la plupart vivent dans un pays, ses lignes d’écoute peuvent venir en premier. Chaque personne peut choisir un autre pays. Je ne devine jamais.
admin-country-prompt = Choisis un pays
admin-country-own = Aucun pays en premier

admin-moderators-are =
    { $count ->
        [0] Seules les personnes qui gèrent cette communauté peuvent modérer.
        [one] Une personne de plus peut modérer.
       *[other] { $count } personnes de plus peuvent modérer.
    }
admin-moderators-what = La modération lit avant tout le monde ce qu’on veut donner aux autres. Elle ne voit jamais les notes privées et ne change pas ces réglages.
admin-managers-are = { $count ->
    [0] Seules les personnes qui administrent peuvent changer cela.
    [one] Une personne de plus peut changer cela.
   *[other] { $count } personnes de plus peuvent changer cela.
}
admin-managers-what = Qui tu nommes ici peut changer tout cela, comme toi. Seules les personnes qui administrent peuvent nommer : l’espace de travail dans Slack, le serveur dans Discord. Elles non plus ne voient pas les notes privées.
admin-managers-not-you = Seules les personnes qui administrent décident qui peut changer cela.
admin-moderator = { $number }. { $who }
admin-moderators-prompt = Ajouter une personne
button-admin-remove = Retirer { $number }
button-admin-others = Autres personnes
button-earlier = Plus anciens

admin-keep-is =
    { $days ->
        [0] Ce qui appartient à cette communauté est gardé tant que je suis là.
       *[other] Ce qui appartient à cette communauté est gardé { $days } jours.
    }
admin-keep-what = Cela vaut pour ce qu’on a donné à cette communauté. Les notes privées n’en font pas partie : elles sont à chaque personne.
admin-keep-prompt = Le garder pendant
admin-keep-for =
    { $days ->
        [0] Tant que je suis là
       *[other] { $days } jours
    }

admin-log-title = Liste des changements
admin-log-empty = Rien n’a encore changé.
admin-log-entry = { $when }, { $who } : { $what }, { $to }
admin-log-somebody = une personne qui gère
admin-log-itself = Onward de lui-même
admin-log-former = un ancien réglage
admin-log-changed = changé
admin-to-on = activé
admin-to-off = désactivé
admin-to-removed = sans { $who }

# À qui nous a amenés ici, une seule fois.
welcome-title = Onward est là
welcome-what = Après un non, on peut écrire /rejected. On reçoit un chemin calme pour les jours qui suivent. Personne d’autre ne le voit.
welcome-private = Ce que les gens écrivent est à eux seuls. Tu ne peux pas le lire, et je n’écris rien dans les salons de moi-même.
welcome-more = Ces réglages sont un bon début. Le reste est dans /onward admin.
share-off-here = Le partage est désactivé dans cette communauté, donc rien n’a été partagé.
admin-page-weekly = Carte hebdomadaire
