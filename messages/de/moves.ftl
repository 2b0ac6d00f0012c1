# In jedem Schritt etwas fürs Herz und etwas zum Lernen. Auf Freundlichkeit folgt immer eine kleine Sache.

button-for-you = Für dich
button-before-a-call = Vor dem Anruf
button-what-matters = Was zählt
button-small-thing = Eine kleine Sache
button-write-it = Aufschreiben

friend-title = Ein Mensch, den du magst
friend-prompt = Stell dir jemanden vor, den du magst, heute an deiner Stelle, mit derselben Absage. Was würdest du sagen?
friend-how = Du kannst es nur denken oder aufschreiben. Dann hör es einmal so, als gälte es dir.
friend-form-title = An jemanden wie dich
friend-form-words = Was du sagen würdest
friend-form-words-hint = Nur du kannst es lesen. Du kannst das leer lassen.
friend-kept = Behalten. Nur du kannst es lesen. Es war freundlich gemeint, und du darfst es auch hören.
friend-not-kept = Nicht behalten. Es war freundlich gemeint, und du darfst es auch hören.
note-friend = Freundliche Worte
keep-form-question = In deinen Notizen behalten?
keep-yes = Ja, behalten
keep-no = Nein, nicht behalten

small-title = Eine kleine Sache
small-question = Wenn du magst: Notiere die schwerste Frage, solange du sie noch weißt. Beim nächsten Mal kannst du eine Antwort bereit haben.
small-job-text = Wenn du magst: Sieh dir die Anzeige noch einmal an. Notiere eine Sache daraus, die du lernen willst.
small-kept-skill = Wenn du magst: Notiere eine Sache, die du dort gelernt hast und weiter nutzen willst.
small-advice = Wenn du magst: Bitte um einen Rat für dein nächstes Gespräch. Wer um Rat gebeten wird, sagt oft mehr Brauchbares, als wer eine Rückmeldung geben soll.
small-network = Wenn du magst: Denk an zwei Menschen, die du ein wenig kennst, etwa von früherer Arbeit oder Schule. Stell einem davon eine Frage zur Arbeit. Menschen sagen öfter Ja, als wir erwarten. Im Handwerk helfen oft eher die, die dir nahe sind.

pleased-title = Vor dem Anruf
pleased-studies = Ein Dank kann sich vorher peinlich anfühlen. In Studien war er für die anderen weniger peinlich als gedacht. Und sie freuten sich mehr.
pleased-breath = Du kannst nervös sein und es trotzdem tun. Atme einmal langsam, dann sag deinen ersten Satz.
