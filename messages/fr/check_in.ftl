# La question d’aujourd’hui et le message de demain.

check-in-ask-title = Demain
check-in-ask = Est-ce que je peux t’écrire demain ? Ce serait à ce moment : { $when }. Un message court, sans besoin de répondre.
check-in-ask-later = Est-ce que je peux t’écrire un autre jour ? Ce serait à ce moment : { $when }. Un message court, sans besoin de répondre.
check-in-each-day = Ou chaque jour, cinq jours au plus. Deux sans réponse y mettent fin.
check-in-each-day-promised = Je t’écrirai chaque jour, cinq jours au plus. Le premier : { $when }. Deux sans réponse y mettent fin. Tu peux arrêter cela quand tu veux.
check-in-already = J’ai déjà un message prévu pour toi : { $when }.
check-in-is-stopped = Tes messages sont désactivés, donc je n’écrirai pas. Tu peux changer cela dans les réglages.
check-in-other = Les heures sont dans ton fuseau, { $zone }.
check-in-other-prompt = Choisis une heure
check-in-no-zone = Je ne connais pas ton fuseau horaire. Dis-moi où tu es, et je propose des heures. Sinon, j’écris demain à cette même heure.
check-in-promised = Je t’écrirai à ce moment : { $when }. Tu peux arrêter cela quand tu veux.
check-in-none = Alors, pas de message. Tu peux revenir avec /onward quand tu veux.

check-in-title = Bonjour, ici Onward
check-in-message = Hier, on t’a dit non{ $what }. Pas besoin de répondre.
check-in-message-later = Il y a peu, on t’a dit non{ $what }. Pas besoin de répondre.
check-in-away = Je n’étais pas là, et je n’ai pas pu écrire au moment dit. Pardon pour cela. Il y a quelques jours, on t’a dit non{ $what }. Pas besoin de répondre.
check-in-missed = Je n’ai pas pu t’écrire à ce moment : { $when }. Voici le message : on t’a dit non{ $what }.
check-in-plan = Tu as fait ce plan :
check-in-last = C’était le dernier de ces messages quotidiens. Tu peux en redemander.
check-in-how = Si tu veux : comment vas-tu aujourd’hui ?

felt-lighter = C’est bien que ce soit plus léger. Qu’aimerais-tu maintenant ?
felt-same = À peu près pareil. C’est souvent ainsi. Qu’aimerais-tu maintenant ?
felt-heavier = Plus lourd. Je regrette que cela pèse plus aujourd’hui. Tu peux te reposer encore, ou parler à une personne. Qu’aimerais-tu maintenant ?
felt-heavier-again = C’est plus lourd pour la deuxième fois. Tu n’as pas à porter cela sans aide. Une personne peut t’écouter aujourd’hui. Lignes d’écoute te montre comment.
another-day = Prends encore un jour. Rien ne presse ici.
check-ins-stopped = Plus de messages. Merci de me l’avoir dit.
