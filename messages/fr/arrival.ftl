# La première carte après un non.

arrival-title = C’est un message difficile à recevoir
arrival-set-aside = Les notes sont gardées. Ton parcours précédent est mis de côté{ $what }.

arrival-form-title = Après un non
arrival-form-company = L’entreprise
arrival-form-hint = Tout cela peut rester vide.
arrival-form-role = Le poste
arrival-form-stage = L’étape atteinte

arrival-event-none = On t’a dit non{ $what }.
arrival-event-application = Tu as envoyé ta candidature, et on t’a dit non{ $what }.
arrival-event-interview = Tu as eu un entretien, et on t’a dit non{ $what }.
arrival-event-final-round = Tu as atteint le dernier tour, et on t’a dit non{ $what }.
arrival-event-no-reply = Tu as attendu, et aucune réponse n’est venue{ $what }.
arrival-event-laid-off = On t’a repris un poste ou une offre{ $what }.

arrival-worked-none = Tu as mis un vrai travail dans tout cela.
arrival-worked-application = Tu as trouvé le temps de postuler, et de le faire avec soin.
arrival-worked-interview = Ton CV a fait son travail : il t’a obtenu l’entretien.
arrival-worked-final-round = Ton CV t’a ouvert la porte. Tes entretiens t’ont mené jusqu’au bout.
arrival-worked-no-reply = Tu as fait ta part. Le silence est courant, et il fait mal quand même.
arrival-worked-laid-off = Le travail que tu as fait reste le tien.

arrival-feeling = Tout ce que tu ressens maintenant est permis.
arrival-feeling-prompt = Nomme ce sentiment, si tu veux
arrival-offer = Qu’est-ce qui aiderait maintenant ?
arrival-earlier-strengths = Tu as déjà noté ces forces. Elles sont toujours à toi :

feeling-disappointed = Déception
feeling-frustrated = Frustration
feeling-hopeless = Désespoir
feeling-confused = Confusion
feeling-numb = Vide
feeling-relieved = Soulagement
feeling-other = Autre chose

feeling-disappointed-said = Déception. Tu espérais ce poste, alors c’est normal.
feeling-frustrated-said = Frustration. Tu as donné du temps et on t’a dit non. C’est normal.
feeling-hopeless-said = Désespoir. C’est lourd à porter sans personne. Plus bas, Lignes d’écoute mène à des gens qui écoutent.
feeling-confused-said = Confusion. Souvent, on ne donne pas de raison, et l’esprit continue de chercher.
feeling-numb-said = Vide. Ne rien sentir un moment, c’est aussi se reposer.
feeling-relieved-said = Soulagement. C’est un sentiment juste, lui aussi.
feeling-other-said = Autre chose. Cela n’a pas besoin d’un nom.
