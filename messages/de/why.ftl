# Worauf jeder Schritt beruht. Ohne Versprechen.

why-title = Worauf das beruht
why-what = Ich folge einem Text über Absagen und der Forschung. Es kann helfen. Wähle einen Teil und lies, warum.
why-not = Ich bin keine Therapie und gebe keinen Rat zur Gesundheit. Kein Mensch liest mit. Ich bin nicht für Notfälle da und kann etwas übersehen. Hilfe am Telefon führt zu Menschen.

why-rest-title = Warum erst Ruhe
why-rest = In einer Studie schrieben Menschen nach einer schweren Zeit freundlich an sich selbst. Danach waren sie weniger traurig und ruhiger. Freundlichkeit half beim neuen Versuch, wenn sie auch lernen wollten. Darum hat jeder Schritt etwas Freundliches und etwas Kleines zum Lernen.
why-thanks-title = Warum im Guten bleiben
why-thanks = Wer dankt, schätzt die Freude der anderen Person meist zu gering ein. Wer um einen Rat bittet, hört Nützlicheres als mit der Bitte um Feedback. Die meisten erfahren nie, warum es ein Nein war. Stille ist also normal und beendet diesen Schritt ebenso.
why-onward-title = Warum so weitergehen
why-onward = Viele Studien zeigen: Ein Plan mit „wenn“ und „dann“ hilft, das Gewollte zu tun. In einer Studie brachte ein geschriebener Plan mehr Angebote. Wöchentliche Erinnerungen brachten dort nichts. Darum zählt hier der Plan, und ich schreibe selten.
why-check-in-title = Warum eine Nachricht
why-check-in = Eine kurze Nachricht, die nichts verlangt, hat in sehr schweren Zeiten geholfen. Bei der Suche nach Arbeit wurde das nicht geprüft. Darum schreibe ich nur nach einem Ja, und zweimal Stille beendet es. In einer Studie sank die Stimmung vieler nach zehn Wochen noch einmal.
why-not-proven-title = Was nicht bewiesen ist
why-not-proven = Niemand hat Onward geprüft. Keine Studie zeigt, dass ein Bot bei der Suche nach Arbeit hilft. Keine hat Anrufe nach einer Absage angesehen. Manche Studien waren klein oder nur mit einer Art von Menschen. Alle Quellen stehen in docs/evidence.md, neben dem Code.

button-why = Warum so
button-why-rest = Ruhe
button-why-thanks = Gutes Verhältnis
button-why-onward = Weitergehen
button-why-check-in = Nachrichten
button-why-not-proven = Nicht bewiesen
