# Wie weit jemand gekommen ist, über die Zeit: in Worten und als Bild ohne Buchstaben.

path-week = Dein Weg, Woche für Woche. Jedes Datum ist der erste Tag einer Woche, mit der Anzahl daneben. { $rows } Die Straße geht weiter.
path-month = Dein Weg, Monat für Monat, mit der Anzahl daneben. { $rows } Die Straße geht weiter.
path-quarter = Dein Weg in Schritten von drei Monaten. Jeder beginnt mit dem genannten Monat, mit der Anzahl daneben. { $rows } Die Straße geht weiter.
path-year = Dein Weg, Jahr für Jahr, mit der Anzahl daneben. { $rows } Die Straße geht weiter.
path-and = { $before } { $after }
path-row-no = Ringe unter der Straße, ein Nein: { $times }.
path-row-answer = Punkte, eine Antwort kam: { $times }.
path-row-interview = Rauten, ein Gespräch: { $times }.
path-row-went-well = Sonnen, ein Schritt oder etwas, das gut ging: { $times }.
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
