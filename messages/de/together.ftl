# Die Wochenkarte einer Community.

week-heard-and-on = Diese Woche haben hier etwa { $heard } Menschen eine Absage bekommen. Etwa { $on } sind weitergegangen.
week-heard = Diese Woche haben hier etwa { $heard } Menschen eine Absage bekommen.
week-alone = Wer dazugehört, ist damit nicht allein.
week-picture = { $heard } Punkte, einer für jeden Menschen mit einer Absage. { $on } leuchten: Sie sind weitergegangen.
week-picture-gone = Dieses Bild ist nicht mehr hier.
weekly-is-off = Keine Wochenkarte.
weekly-is-on = Eine Karte kommt freitags in { $where }, um 16:00 ({ $zone }).
weekly-was-stopped = Keine Wochenkarte: Der Kanal nahm keine an.
weekly-what = Am Freitagnachmittag kann eine Karte sagen, wie viele Menschen hier eine Absage bekamen. Sie sagt auch, wie viele weitergingen. Sie kommt nur, wenn niemand dabei zu erkennen ist.
weekly-rough = Die Zahlen sind mit Absicht ungenau. Niemand weiß, wer gezählt wird, und jede Woche wird es vergessen.
weekly-prompt = Wähle einen Kanal zum Einschalten
weekly-stopped = Ich konnte die Wochenkarte nicht in den Kanal stellen, den du gewählt hast: { $reason }. Ich versuche es nicht mehr. Wenn das behoben ist, kannst du sie wieder einschalten.
