# Was zählt, über jede Stelle hinaus: allgemeine Werte, kein Können.

values-title = Was dir wichtig ist
values-what = Eine Stelle ist ein Teil des Lebens. Was dir wichtig ist, war vor dieser Absage da und ist es noch.
values-how = Wähle zwei oder drei, wenn du magst. Behalten wird nur, was du behalten willst.
values-prompt = Was ist dir wichtig?
values-chosen = Du hast gewählt:
values-why = Wenn du magst, schreib auf, warum dir das wichtig ist.
values-form-title = Warum es zählt
values-form-why = Warum es dir wichtig ist
values-form-why-hint = Ein paar Zeilen, nur für dich. Du kannst das leer lassen.
values-kept = Behalten. Nur du kannst es lesen.
values-not-kept = Nichts wird behalten. Du weißt es jetzt, und das zählt.
values-reason = Warum es zählt:
values-list = { $first }, { $more }
note-values = Was mir wichtig ist
button-write-why = Warum aufschreiben
button-other-values = Andere wählen

value-family = Familie
value-friendship = Freundschaft
value-kindness = Freundlichkeit
value-honesty = Ehrlichkeit
value-fairness = Gerechtigkeit
value-freedom = Freiheit
value-learning = Lernen
value-art = Kunst und Musik
value-nature = Natur
value-health = Gesundheit
value-humour = Humor
value-faith = Glaube oder Sinn
value-community = Gemeinschaft
