# Die Frage heute und die Nachricht morgen.

check-in-ask-title = Morgen
check-in-ask = Darf ich dir morgen schreiben? Das wäre zu dieser Zeit: { $when }. Eine kurze Nachricht, und du musst nicht antworten.
check-in-ask-later = Darf ich dir an einem anderen Tag schreiben? Das wäre zu dieser Zeit: { $when }. Eine kurze Nachricht, und du musst nicht antworten.
check-in-each-day = Oder jeden Tag, höchstens fünf Tage. Zwei ohne Antwort beenden es.
check-in-each-day-promised = Ich schreibe dir jeden Tag, höchstens fünf Tage. Zuerst: { $when }. Zwei ohne Antwort beenden es. Du kannst das jederzeit beenden.
check-in-already = Eine Nachricht für dich ist schon geplant: { $when }.
check-in-is-stopped = Deine Nachrichten sind aus, also schreibe ich nicht. Das kannst du in den Einstellungen ändern.
check-in-other = Die Zeiten gelten in deiner Zone, { $zone }.
check-in-other-prompt = Wähle eine Uhrzeit
check-in-no-zone = Ich kenne deine Zeitzone nicht. Sag mir, wo du bist, dann biete ich Zeiten an. Oder ich schreibe morgen um diese Zeit.
check-in-promised = Ich schreibe dir zu dieser Zeit: { $when }. Du kannst das jederzeit beenden.
check-in-none = Dann keine Nachricht. Mit /onward kommst du zurück, wann du magst.

check-in-title = Hallo, hier ist Onward
check-in-message = Gestern hast du eine Absage bekommen{ $what }. Du musst nicht antworten.
check-in-message-later = Vor Kurzem hast du eine Absage bekommen{ $what }. Du musst nicht antworten.
check-in-away = Ich war weg und konnte nicht schreiben, als ich es gesagt hatte. Das tut mir leid. Vor einigen Tagen hast du eine Absage bekommen{ $what }. Du musst nicht antworten.
check-in-missed = Ich konnte dir zu dieser Zeit nicht schreiben: { $when }. Hier ist es: Du hast eine Absage bekommen{ $what }.
check-in-plan = Du hast diesen Plan gemacht:
check-in-last = Das war die letzte dieser täglichen Nachrichten. Du kannst wieder welche bekommen, wenn du magst.
check-in-how = Wenn du magst: Wie geht es dir heute?

felt-lighter = Gut, dass es leichter ist. Was möchtest du jetzt?
felt-same = Etwa gleich. So ist es oft. Was möchtest du jetzt?
felt-heavier = Schwerer. Es tut mir leid, dass es heute mehr wiegt. Du kannst weiter ausruhen oder mit einem Menschen reden. Was möchtest du jetzt?
felt-heavier-again = Jetzt war es zweimal schwerer. Du musst das nicht allein tragen. Ein Mensch kann heute zuhören. Hilfe am Telefon zeigt dir, wie.
another-day = Nimm dir noch einen Tag. Hier läuft keine Uhr.
check-ins-stopped = Keine Nachrichten mehr. Danke, dass du es gesagt hast.
