# Si une réponse est venue : demandé une fois, et seulement à qui l’a voulu.

follow-up-promised = Je te demanderai une fois si une réponse est venue : { $when }.
follow-up-why = Ce sera dans cinq jours ouvrés. Souvent, rien n’est encore venu, et c’est courant.
follow-up-off = C’est retiré. Je ne demanderai rien là-dessus.
follow-up-message = Il y a quelques jours, tu as écrit ou appelé après un non{ $what }. Tu voulais que je t’en parle. Pas besoin de répondre.
follow-up-how = Si tu veux : est-ce qu’une réponse est venue ?
follow-up-none = C’est courant, et cela ne dit rien de toi. Tu as fait ta part, et cette étape est faite.
