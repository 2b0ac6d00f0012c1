# Le même message à un autre moment.

later-prompt = Écris-moi plus tard
later-hour = Dans 1 heure
later-evening = Ce soir
later-tomorrow = Demain
later-week = La semaine prochaine
later-set = Je t’écrirai à ce sujet à ce moment : { $when }.
later-off = C’est retiré. Je n’écrirai pas à ce sujet.
later-gone = Il ne reste rien à apporter de ce message. Rien n’a changé.
