# Le chemin parcouru, au fil du temps : en mots et en image sans lettres.

path-week = Ton chemin, semaine par semaine. Chaque date est le premier jour d’une semaine, avec le nombre à côté. { $rows } La route continue.
path-month = Ton chemin, mois par mois, avec le nombre à côté. { $rows } La route continue.
path-quarter = Ton chemin, de trois mois en trois mois. Chaque partie commence au mois nommé, avec le nombre à côté. { $rows } La route continue.
path-year = Ton chemin, année par année, avec le nombre à côté. { $rows } La route continue.
path-and = { $before } { $after }
path-row-no = Anneaux sous la route, un non : { $times }.
path-row-answer = Points, une réponse venue : { $times }.
path-row-interview = Losanges, un entretien : { $times }.
path-row-went-well = Soleils, un pas ou quelque chose qui s’est bien passé : { $times }.
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
