# Une lettre à mon prochain non : quelques lignes pour soi, et si les mêmes hésitations sont revenues.

letter-form-title = À mon prochain non
letter-form-text = Quelques lignes pour toi, ce jour-là
letter-form-text-hint = Qu’est-ce qui t’aiderait ce jour-là ? Personne d’autre ne peut le lire.
letter-kept = C’est gardé. Personne d’autre ne peut la lire. Au prochain non, /rejected te la montre en premier.
letter-unchanged = Ta lettre reste comme elle était.
letter-back = Tu as écrit ceci pour aujourd’hui :
letter-strengths = Et ces forces sont à toi :
letter-nervous = Et ceci t’avait donné le trac. Quand tu noteras cette fois-ci, tu verras ce qui est revenu :
note-letter = Lettre à mon prochain non
button-letter = Lettre à moi
button-rewrite-letter = La réécrire

returned-how = Tu as noté ceci lors d’un parcours précédent. Si tu veux, coche ce qui était encore là.
returned-prompt = Qu’est-ce qui était encore là ?
returned-none = { $count ->
    [one] Cette fois, ce n’est pas revenu.
   *[other] Cette fois, aucun des { $count } n’est revenu.
}
returned-some = { $away ->
    [one] Cette fois, { $away } sur { $count } n’est pas revenu.
   *[other] Cette fois, { $away } sur { $count } ne sont pas revenus.
}
returned-all = { $count ->
    [one] Cette fois, c’est revenu. C’est courant.
   *[other] Cette fois, les { $count } sont revenus. C’est courant.
}
button-none-of-these = Rien de cela
