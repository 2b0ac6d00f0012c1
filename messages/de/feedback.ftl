# Eine Rückmeldung, und wohin damit.

feedback-title = Was sie gesagt haben
feedback-said = Die Rückmeldung an dich
feedback-hint = Mit ihren Worten oder deinen. Nur du kannst es lesen.
feedback-kept = Gespeichert. Nur du kannst es lesen.
feedback-asked-no-more = Ich frage also nicht mehr, ob eine Antwort kam.
feedback-sort = Du kannst sie annehmen und trotzdem anders denken. Wenn du magst, ordne sie jetzt ein. Später geht auch.

feedback-sorted-keep = Etwas, das du weiter tun kannst. Es ist jetzt eine deiner Stärken, mit ihren Worten.
feedback-sorted-improve = Etwas zum Verbessern. Ein kleiner Schritt reicht, und ein Plan kann ihn halten.
feedback-sorted-set-aside = Beiseitegelegt. Du musst nicht zustimmen. Du kannst später wieder hinsehen oder nie.
