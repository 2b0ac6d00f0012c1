# Des mots à soi, pour les autres.

words-form-title = Des mots gentils
words-form-field = Qu’aimerais-tu entendre aujourd’hui ?
words-form-hint = Les autres ne voient pas ton nom. La modération le voit.
words-title = Tes mots
words-who-reads = Voici ce que les autres liraient. Ils ne voient pas ton nom. Les mots pour la communauté vont d’abord à la modération. Elle voit que tu les as écrits.
words-nowhere = Il n’y a personne ici à qui les donner. Ils restent avec toi.
words-wrong = Cela ne peut pas être transmis ainsi.
words-long = C’est un peu trop long. Quelques phrases suffisent.
words-link = Enlève les liens, s’il te plaît. Le reste est encore là pour le changer.
words-mention = Enlève les noms avec @, s’il te plaît, pour n’appeler personne.
words-contact = Enlève les numéros et adresses, s’il te plaît, pour la sécurité de chaque personne.
words-unkind = Un de ces mots peut blesser. Cherches-en un autre, s’il te plaît.
words-loud = Les majuscules se lisent comme des cris. Écris-le plus doucement, s’il te plaît.
words-given = Merci. La modération le lit d’abord. Tu sauras la suite à ton prochain passage.
words-blocked = La modération ne prend pas de mots de toi ici. Ils restent avec toi.
words-taken-back = C’est retiré, et supprimé.
words-gone = Ces mots ne sont plus ici. Tu peux en écrire d’autres.
words-one-what = Ils n’arrivent que chez une personne qui accepte ces messages. Tu ne sauras pas si c’est le cas. Ton nom n’est pas montré.
words-one-prompt = Choisis une personne
words-one-done = Merci. Si cette personne accepte les mots gentils, elle a les tiens.
words-one-self = Choisis une autre personne. Pour toi, tu peux les garder dans tes notes.
words-someone-wrote = Quelqu’un d’ici a écrit ceci
words-reported = Merci. Personne d’autre ne le lit avant un nouveau regard de la modération.
gift-title = Quelques mots gentils
gift-from = Quelqu’un de ta communauté a écrit ceci pour toi. Tu n’as pas à répondre.
gift-why = Tu as dit que ces mots te font plaisir. Tu peux les arrêter quand tu veux.
gift-refused = Tu ne recevras plus de mots de cette personne. Elle ne le saura pas.
gift-stopped = Plus de mots gentils des autres. Tu peux les accepter de nouveau dans tes réglages.
queue-title = En attente
queue-empty = Rien n’attend.
queue-count =
    { $count ->
        [one] Un texte attend.
       *[other] { $count } textes attendent. Voici le plus ancien.
    }
queue-writer = Écrit par { $who }
queue-decline = Refuser, avec un mot gentil
decline-unclear = C’est difficile à comprendre
decline-personal = Cela parle d’une personne précise
decline-elsewhere = Cela ne convient pas ici
judged-title = À propos de tes mots
judged-approved = La modération a approuvé tes mots. Les gens d’ici peuvent les lire. Merci.
judged-unclear = La modération a eu du mal à comprendre tes mots, donc ils n’ont pas été montrés. Tu peux les écrire autrement.
judged-personal = Tes mots semblaient parler d’une personne précise, donc ils n’ont pas été montrés. Tu peux en écrire d’autres.
judged-elsewhere = Tes mots ne convenaient pas ici pour le moment, donc ils n’ont pas été montrés. Merci de les avoir écrits.
judged-blocked = La modération ne prend plus de mots de toi ici.
