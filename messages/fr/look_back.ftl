# Ce qui a été nommé plusieurs fois, et un regard sur les petits pas de la semaine.

points-title = Ce que tu as nommé
points-none = Rien encore. Après le prochain non, tu peux noter ce qui leur a plu et ce qui semblait incertain.
point-once = { $text }
point-named = { $text } (nommé { $count } fois)
point-worked = { $point }, travaillé { $count ->
    [one] une fois
   *[other] { $count } fois
}
point-worked-prompt = Choisis ce que tu as travaillé
point-worked-kept = C’est gardé. Tu y as travaillé, et cela compte, quoi qu’il en sorte.
button-gathered = J’ai nommé
button-progress = Progrès

button-look-back = Regarder vendredi
button-none-of-them = Aucun
look-back-promised = Je te demanderai une fois quels petits pas tu as faits : { $when }.
look-back-once = Un message, pour cette semaine seulement. Pas besoin de répondre.
look-back-off = C’est retiré. Je ne demanderai rien sur les pas.
look-back-title = Ta semaine
look-back-message = Tu voulais regarder tes petits pas aujourd’hui. Si tu veux, coche ce qui s’est fait. Aucun, c’est bien aussi.
look-back-prompt = Choisis ce qui s’est fait
look-back-some = { $count ->
    [one] C’est gardé : un petit pas. Tu l’as fait.
   *[other] C’est gardé : { $count } petits pas. Tu les as faits.
} Qu’aimerais-tu maintenant ?
look-back-none = C’est bien ainsi. Une semaine a aussi de la place pour autre chose. Qu’aimerais-tu maintenant ?
where-look-back = Je te demanderai quels petits pas tu as faits : { $when }.
