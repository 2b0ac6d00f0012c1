# Un retour reçu, et comment le ranger.

feedback-title = Ce qu’on t’a dit
feedback-said = Le retour reçu
feedback-hint = Avec leurs mots ou les tiens. Personne d’autre ne peut le lire.
feedback-kept = C’est gardé. Personne d’autre ne peut le lire.
feedback-asked-no-more = Je ne demanderai donc plus si une réponse est venue.
feedback-sort = Tu peux l’accepter sans être d’accord. Si tu veux, range-le maintenant. Plus tard, c’est bien aussi.

feedback-sorted-keep = Une chose à continuer. C’est maintenant une de tes forces, avec leurs mots.
feedback-sorted-improve = Une chose à améliorer. Un petit pas suffit, et un plan peut le porter.
feedback-sorted-set-aside = Mis de côté. Tu n’as pas à être d’accord. Tu peux y revenir plus tard, ou jamais.
