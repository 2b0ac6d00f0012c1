# Weiter voran: Stärken, ein Plan, kleine Schritte, und wer entscheidet.

keep-going-title = Weiter voran
keep-going-strengths = Stärken, die du notiert hast:
keep-going-growth = Wo du wachsen kannst:
keep-going-plans = Dein Plan:
keep-going-no-notes = Du weißt jetzt mehr als vor dieser Absage, auch ohne Notizen.
keep-going-truth = Irgendwann kommt wieder ein Nein. Keine Firma entscheidet, wer du bist oder was du sein kannst. Das tust du.
keep-going-offer = Wenn du so weit bist: ein kleiner Plan oder ein paar kleine Schritte.

plan-form-title = Ein kleiner Plan
plan-form-if = Wenn das passiert
plan-form-if-hint = Zum Beispiel: jemand nach einer Lücke fragt
plan-form-then = dann mache ich das
plan-form-then-hint = Zum Beispiel: ich atme durch und sage meine zwei Sätze
plan-kept = Gespeichert. Sag ihn dir ein- oder zweimal vor; mehr braucht es nicht.

steps-title = Schritte für diese Woche
steps-why = Einer reicht. Du kannst es dir jederzeit anders überlegen.
steps-prompt = Wähle, was passt
steps-chosen = Gespeichert. So klein darf jeder sein:
steps-none = Nichts gewählt, und das ist in Ordnung.
step-apply = Eine Bewerbung senden
step-reach-one = Einer bekannten Person schreiben
step-practise = Eine Antwort üben
step-career-plan = Den Berufsplan ansehen
step-apply-how = Sende eine Bewerbung an einen Ort, der dir gefällt.
step-reach-one-how = Frag eine Person, die du ein wenig kennst. Menschen sagen öfter Ja, als wir denken.
step-practise-how = Sag eine Antwort laut, zweimal.
step-career-plan-how = Frag dich zehn Minuten lang: Will ich noch in diese Richtung?

closed-title = Dieser Weg ist abgeschlossen
closed-truth = Die Straße geht weiter, und du auch. Irgendwann kommt wieder ein Nein. Keine Firma entscheidet, wer du bist.
closed-next = Deine Notizen bleiben bei dir. Wenn das nächste Nein kommt, ist /rejected da.
