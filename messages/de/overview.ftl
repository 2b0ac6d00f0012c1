# Wo jemand ist, und wie es weitergeht.

where-title = Wo du bist
where-none = Gerade ist nichts offen.
where-closed = Dein letzter Weg ist abgeschlossen{ $what }.
where-begin = Nach einer Absage schreib /rejected. Für eine freundliche Zeile schreib /encourage.
where-arrival = Du hast mir von einer Absage erzählt{ $what }. Noch muss nichts geschehen.
where-take-a-day = Du bist beim ersten Schritt, Nimm dir einen Tag{ $what }.
where-reach-out = Du bist beim zweiten Schritt, Bleib in gutem Kontakt{ $what }.
where-keep-going = Du bist beim dritten Schritt, Weiter voran{ $what }.
where-check-in = Ich schreibe dir zu dieser Zeit: { $when }.
where-on-its-way = Eine Nachricht, die ich dir versprochen habe, ist unterwegs.
where-plan = Dein Plan:
where-steps = Deine kleinen Schritte diese Woche:

stale-card = Diese Karte ist aus einer anderen Zeit, also habe ich nichts geändert. Hier bist du.
late-kept = Dieser Weg ist abgeschlossen, aber was du geschrieben hast, bleibt. Hier bist du.
not-now = Das ist in Ordnung. Ich lasse es offen. /onward bringt dich zurück.
stopped = Hier hören wir auf. Von mir kommt nichts mehr. Deine Notizen bleiben, bis du sie löschst.

help-title = Was Onward tut
help-what = Nach einer Absage gehe ich drei Schritte mit dir. Niemand sonst sieht es. Nimm dir einen Tag, Bleib in gutem Kontakt, Weiter voran. Du kannst jederzeit überspringen oder aufhören.
help-rejected = /rejected: nach einer Absage anfangen
help-encourage = /encourage: ein Zitat für dich oder zum Teilen
help-where = /onward: wo du bist
help-notes = /onward notizen: deine Notizen lesen oder löschen
help-plan = /onward plan: deine Pläne
help-win = /onward erfolg: etwas ging gut, für dich oder zum Teilen
help-progress = /onward fortschritt: wie weit du gekommen bist
help-settings = /onward einstellungen: Sprache, Zeitzone, Uhrzeit, Nachrichten
help-privacy = /onward datenschutz: deine Daten mitnehmen oder löschen
help-why = /onward hilfe warum: worauf jeder Schritt beruht
help-limits = Ich bin ein Bot. Ich bin keine Therapie, kein Mensch liest mit, und für Notfälle bin ich nicht da. Mir kann etwas entgehen. Hilfe am Telefon führt zu Menschen.

progress-title = Wie weit du gekommen bist
progress-journeys = { $count ->
    [0] Noch kein Weg
    [one] Eine Absage, erlebt und durchgestanden
   *[other] { $count } Absagen, erlebt und durchgestanden
}
progress-strengths = { $count ->
    [one] Eine Stärke notiert
   *[other] { $count } Stärken notiert
}
progress-growth = { $count ->
    [one] Ein Punkt zum Wachsen
   *[other] { $count } Punkte zum Wachsen
}
progress-feedback = { $count ->
    [one] Eine Rückmeldung behalten
   *[other] { $count } Rückmeldungen behalten
}
progress-plans = { $count ->
    [one] Ein Plan gemacht
   *[other] { $count } Pläne gemacht
}
progress-wins = { $count ->
    [one] { $count } Sache, die gut ging
   *[other] { $count } Sachen, die gut gingen
}
progress-truth = Das ist nur für dich. Hier gibt es keine Wertung und nichts zu verlieren.

plans-title = Deine Pläne
plans-some = Wenn es passiert, weißt du, was du tust:
plans-none = Noch kein Plan. Du kannst im dritten Schritt einen machen, Weiter voran.
where-follow-up = Ich frage, ob eine Antwort kam: { $when }.
