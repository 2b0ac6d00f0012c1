# La carte hebdomadaire d’une communauté.

week-heard-and-on = Cette semaine, environ { $heard } personnes ici ont reçu un non. Environ { $on } ont continué.
week-heard = Cette semaine, environ { $heard } personnes ici ont reçu un non.
week-alone = D’autres vivent la même chose.
week-picture = { $heard } points, un pour chaque personne qui a reçu un non. { $on } sont allumés : ces personnes ont continué.
week-picture-gone = Cette image n’est plus ici.
weekly-is-off = Pas de carte hebdomadaire.
weekly-is-on = Une carte vient le vendredi dans { $where }, à 16:00 ({ $zone }).
weekly-was-stopped = Pas de carte hebdomadaire : le salon n’en a pas pris.
weekly-what = Le vendredi après-midi, une carte peut dire combien de personnes ici ont reçu un non. Elle dit aussi combien ont continué. Elle ne vient que si personne ne peut être reconnu.
weekly-rough = Les nombres sont arrondis exprès. Personne ne sait qui est compté, et c’est oublié chaque semaine.
weekly-prompt = Choisis un salon pour l’activer
weekly-stopped = Je n’ai pas pu publier la carte hebdomadaire dans le salon que tu as choisi : { $reason }. Je n’essaierai plus. Quand ce sera réparé, tu peux l’activer de nouveau.
