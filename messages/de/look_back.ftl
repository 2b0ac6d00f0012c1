# Was immer wieder genannt wurde, und ein Rückblick auf die kleinen Schritte der Woche.

points-title = Was du genannt hast
points-none = Noch nichts genannt. Nach der nächsten Absage kannst du notieren, was sie mochten und was unsicher war.
point-once = { $text }
point-named = { $text } ({ $count }-mal genannt)
point-worked = { $point }, { $count ->
    [one] einmal
   *[other] { $count }-mal
} daran gearbeitet
point-worked-prompt = Wähle, woran du gearbeitet hast
point-worked-kept = Gespeichert. Du hast daran gearbeitet, und das zählt, was auch daraus wird.
button-gathered = Was ich nannte
button-progress = Fortschritt

button-look-back = Freitag zurückschauen
button-none-of-them = Keiner davon
look-back-promised = Ich frage dich einmal, welche kleinen Schritte gelungen sind: { $when }.
look-back-once = Eine Nachricht, nur für diese Woche. Du musst nicht antworten.
look-back-off = Zurückgenommen. Ich frage nicht nach den Schritten.
look-back-title = Deine Woche
look-back-message = Du wolltest heute auf deine kleinen Schritte zurückschauen. Wenn du magst, wähle, was geschah. Keiner ist auch in Ordnung.
look-back-prompt = Wähle, was geschah
look-back-some = { $count ->
    [one] Gespeichert: ein kleiner Schritt. Das hast du getan.
   *[other] Gespeichert: { $count } kleine Schritte. Das hast du getan.
} Was möchtest du als Nächstes?
look-back-none = Das ist in Ordnung. Eine Woche hat auch Platz für anderes. Was möchtest du als Nächstes?
where-look-back = Ich frage, welche kleinen Schritte geschahen: { $when }.
