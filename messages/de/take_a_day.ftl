# Die Erlaubnis zu ruhen, in einer Größe, die in jedes Leben passt.

take-a-day-title = Nimm dir einen Tag
take-a-day-permission = Du hast viel dafür getan. Du darfst eine Weile aufhören und es ruhen lassen.
take-a-day-size = Wie viel Ruhe passt heute?

rest-day-title = Ein Tag für dich
rest-evening-title = Ein Abend für dich
rest-hour-title = Eine Stunde für dich
rest-ideas = Ein paar Ideen. Nimm eine oder keine:
rest-day-1 = Lass die Stellenseiten bis morgen zu.
rest-day-2 = Sei mit Menschen zusammen, die dich mögen, wie du bist.
rest-day-3 = Geh hinaus, oder setz dich mit etwas Warmem ans Fenster.
rest-day-4 = Schlaf, lies, koch, oder tu gar nichts.
rest-evening-1 = Leg die Post bis morgen früh weg.
rest-evening-2 = Ruf eine Person an, der du vertraust, oder schreib ihr.
rest-evening-3 = Dusche lange, oder streck dich ein wenig.
rest-evening-4 = Sieh oder hör etwas, das du schon liebst.
rest-hour-1 = Schalte für diese Stunde die Hinweise aus.
rest-hour-2 = Atme langsam, und lass die Schultern sinken.
rest-hour-3 = Iss oder trink etwas, das du magst.
rest-hour-4 = Leg dich hin, oder sitz einfach da. Das zählt.
rest-notes-offer = Wenn du magst, notiere, was sie an dir mochten und was sich unsicher anfühlte. Das Erste kannst du wieder zeigen, am Zweiten kannst du arbeiten.

interview-notes-title = Zwei Dinge zum Behalten
interview-notes-liked = Was mochten sie an dir?
interview-notes-liked-hint = Eine Stärke, die du weiter zeigen kannst. Es darf leer bleiben.
interview-notes-unsure = Was machte dich nervös oder unsicher?
interview-notes-unsure-hint = Hier kannst du wachsen. Es darf leer bleiben.

notes-kept = { $count ->
    [one] Gespeichert. Nur du kannst es lesen.
   *[other] Beides gespeichert. Nur du kannst es lesen.
}
notes-none-kept = Nichts notiert, und das ist in Ordnung.
