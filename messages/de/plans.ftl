# Wenn-dann-Pläne: was aus einem wurde, und wann er wiederkommt.

plan-form-where = Wo (nur wenn es hilft)
plan-form-where-hint = Zum Beispiel: im Videoanruf
plan-reminder = Diesen Plan sollte ich dir einmal bringen:
plan-reminder-how = Du musst nicht antworten.
plan-done = Du hast getan, was du geplant hast. Was kommt als Nächstes?
plan-not-yet = Das ist in Ordnung. Ein Plan kann warten oder kleiner werden. Ich kann ihn dir auch ein andermal bringen.
plan-let-be = Von diesem Plan spreche ich nicht mehr. Er bleibt bei deinen Plänen.
plan-let-be-daily = Auch jeden Tag schreibe ich nicht mehr.
plan-again = Der Plan liegt wieder vor dir.
plan-gone = Diesen Plan gibt es nicht mehr. Hier sind deine Pläne.
plans-done = Erledigt:
plans-let-be = Für jetzt gelassen:
plans-prompt = Wähle einen Plan
remind-prompt = Erinnere mich einmal
where-plan-reminder = Ich bringe dir einen Plan zu dieser Zeit: { $when }.
