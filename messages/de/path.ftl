# Wie weit jemand gekommen ist, über die Zeit: in Worten und als Bild ohne Buchstaben.

path-week = Dein Weg, Woche für Woche. Jedes Datum ist der erste Tag einer Woche. { $times } Die Straße geht weiter.
path-month = Dein Weg, Monat für Monat. { $times } Die Straße geht weiter.
path-quarter = Dein Weg in Schritten von drei Monaten. { $times } Die Straße geht weiter.
path-year = Dein Weg, Jahr für Jahr. { $times } Die Straße geht weiter.
path-and = { $before } { $after }
path-list = { $before }, { $after }
path-in-week = { $when }: { $counts }.
path-in-month = Im { $when }: { $counts }.
path-in-quarter = Ab { $when }: { $counts }.
path-in-year = Im Jahr { $when }: { $counts }.
path-before = Vor { $when }: { $counts }.
path-lately = Monat für Monat:
path-count-no = { $count ->
    [one] 1 Absage
   *[other] { $count } Absagen
}
path-count-answer = { $count ->
    [one] 1 Antwort
   *[other] { $count } Antworten
}
path-count-interview = { $count ->
    [one] 1 Gespräch
   *[other] { $count } Gespräche
}
path-count-went-well = { $count ->
    [one] 1 gute Sache
   *[other] { $count } gute Sachen
}
path-legend = Die Straße geht von links nach rechts, und weiter. Ringe darunter sind ein Nein. Darüber sind Punkte Antworten und Rauten Gespräche. Sonnen sind Schritte und was gut ging. Der Strich auf der Straße ist heute.
path-empty = Es gibt noch nichts zu zeichnen. Dein Weg beginnt, wenn du mir etwas erzählst.
progress-done = { $count ->
    [one] Ein kleiner Schritt getan
   *[other] { $count } kleine Schritte getan
}
progress-interviews = { $count ->
    [one] Ein Vorstellungsgespräch
   *[other] { $count } Vorstellungsgespräche
}
