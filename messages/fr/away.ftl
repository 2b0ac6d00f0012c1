# Les jours calmes : les fins de semaine et les absences.

away-title = Jours calmes
weekdays-on = Les messages viennent en semaine seulement.
weekdays-off = Les messages peuvent venir tous les jours.
away-until = Ton absence dure jusqu’à ce moment : { $until }.
away-none = Aucune absence n’est prévue.
away-how = Pendant ton absence, ce que j’ai promis attend. Rien n’est perdu.
away-prompt = Partir un moment
away-week = Une semaine
away-two-weeks = Deux semaines
away-month = Un mois
away-form-title = Absence jusqu’à
away-form-until = Jusqu’à quel jour
away-form-hint = Par exemple : 24 décembre ou 2026-12-24
away-unreadable = Je n’ai pas pu utiliser cette date. Ce peut être un jour de l’année à venir, comme 24 décembre.
away-unreadable-short = Je n’ai pas pu utiliser cette date. Essaie par exemple 24 décembre.
