# Le chemin parcouru, au fil du temps : en mots et en image sans lettres.

path-week = Ton chemin, semaine par semaine. Chaque date est le premier jour d’une semaine. { $times } La route continue.
path-month = Ton chemin, mois par mois. { $times } La route continue.
path-quarter = Ton chemin, de trois mois en trois mois. { $times } La route continue.
path-year = Ton chemin, année par année. { $times } La route continue.
path-and = { $before } { $after }
path-list = { $before }, { $after }
path-in-week = { $when } : { $counts }.
path-in-month = En { $when } : { $counts }.
path-in-quarter = Dès { $when } : { $counts }.
path-in-year = En { $when } : { $counts }.
path-before = Avant { $when } : { $counts }.
path-lately = Mois par mois :
path-count-no = { $count ->
    [one] 1 non
   *[other] { $count } non
}
path-count-answer = { $count ->
    [one] 1 réponse
   *[other] { $count } réponses
}
path-count-interview = { $count ->
    [one] 1 entretien
   *[other] { $count } entretiens
}
path-count-went-well = { $count ->
    [one] 1 bonne chose
   *[other] { $count } bonnes choses
}
path-legend = La route va de gauche à droite, et continue. Les anneaux dessous sont les non. Dessus, les points sont des réponses et les losanges des entretiens. Les soleils sont des pas et ce qui s’est bien passé. Le trait sur la route, c’est aujourd’hui.
path-empty = Il n’y a encore rien à dessiner. Ton chemin commence quand tu me racontes quelque chose.
progress-done = { $count ->
    [one] Un petit pas fait
   *[other] { $count } petits pas faits
}
progress-interviews = { $count ->
    [one] Un entretien
   *[other] { $count } entretiens
}
