# Eigene Worte für andere.

words-form-title = Freundliche Worte
words-form-field = Was würdest du heute gern hören?
words-form-hint = Andere sehen deinen Namen nicht. Die Moderation schon.
words-title = Deine Worte
words-who-reads = Das würden andere lesen. Sie sehen deinen Namen nicht. Worte für alle hier gehen zuerst an die Moderation. Sie sieht, dass du sie geschrieben hast.
words-nowhere = Hier ist niemand, dem du sie geben kannst. Sie bleiben bei dir.
words-wrong = So kann das nicht weitergegeben werden.
words-long = Das ist etwas zu lang. Ein paar Sätze reichen.
words-link = Bitte lass Links weg. Der Rest ist noch da zum Ändern.
words-mention = Bitte lass Namen mit @ weg, damit niemand gerufen wird.
words-contact = Bitte lass Nummern und Adressen weg, damit alle sicher bleiben.
words-unkind = Eins dieser Wörter kann verletzen. Bitte such ein anderes.
words-loud = Großbuchstaben lesen sich wie Schreien. Bitte schreib es leiser.
words-given = Danke. Die Moderation liest es zuerst. Beim nächsten Mal hörst du, was daraus wurde.
words-blocked = Die Moderation nimmt hier keine Worte von dir. Sie bleiben bei dir.
words-taken-back = Es ist zurückgenommen und gelöscht.
words-gone = Diese Worte sind nicht mehr hier. Du kannst neue schreiben.
words-one-what = Sie erreichen nur Menschen, die solche Nachrichten erlauben. Du erfährst nicht, ob das so ist. Dein Name wird nicht gezeigt.
words-one-prompt = Wähle eine Person
words-one-done = Danke. Wenn die Person freundliche Worte erlaubt, hat sie jetzt deine.
words-one-self = Wähle eine andere Person. Für dich kannst du sie in deinen Notizen behalten.
words-someone-wrote = Jemand hier hat das geschrieben
words-reported = Danke. Niemand sonst liest es, bis die Moderation noch einmal hinsieht.
gift-title = Ein paar freundliche Worte
gift-from = Jemand aus deiner Community hat das für dich geschrieben. Du musst nicht antworten.
gift-why = Du hast gesagt, dass solche Worte willkommen sind. Du kannst sie jederzeit beenden.
gift-refused = Du bekommst von dieser Person keine Worte mehr. Sie erfährt es nicht.
gift-stopped = Keine freundlichen Worte mehr von anderen. In deinen Einstellungen kannst du sie wieder erlauben.
queue-title = Was wartet
queue-empty = Nichts wartet.
queue-count =
    { $count ->
        [one] Ein Text wartet.
       *[other] { $count } Texte warten. Das ist der älteste.
    }
queue-writer = Geschrieben von { $who }
queue-decline = Nicht freigeben, mit freundlicher Notiz
decline-unclear = Es ist schwer zu verstehen
decline-personal = Es geht um eine bestimmte Person
decline-elsewhere = Es passt hier nicht
judged-title = Zu deinen Worten für andere
judged-approved = Die Moderation hat deine Worte freigegeben. Menschen hier können sie jetzt lesen. Danke.
judged-unclear = Deine Worte waren für die Moderation schwer zu verstehen, darum wurden sie nicht gezeigt. Du kannst sie neu schreiben.
judged-personal = Deine Worte schienen von einer bestimmten Person zu handeln, darum wurden sie nicht gezeigt. Du kannst neue schreiben.
judged-elsewhere = Deine Worte passten gerade nicht hierher, darum wurden sie nicht gezeigt. Danke, dass du sie geschrieben hast.
judged-blocked = Die Moderation nimmt hier keine Worte mehr von dir.
