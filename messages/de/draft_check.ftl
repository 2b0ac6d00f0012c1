# Entwurf prüfen. Jede Zeile erklärt und schlägt vor; nichts ist verboten.

check-form-title = Entwurf prüfen
check-form-draft = Dein Entwurf
check-form-hint = Füge ihn hier ein. Er wird angesehen und nicht gespeichert.
check-form-way = Wofür er ist

draft-check-title = Dein Entwurf
draft-check-nothing = Noch gibt es nichts anzusehen. Du kannst deinen Entwurf jederzeit einfügen.
draft-check-fine = Er dankt, verkauft nichts und ist leicht zu beantworten. Ich würde nichts ändern.
draft-check-hurts = Verletzende Worte bleiben hängen und schließen Türen. Was du fühlst, darf sein; eine ruhige Zeile hilft dir heute mehr.
draft-check-kept = Du entscheidest. Nichts davon wurde gespeichert.
draft-check-yours = Das sind nur Ideen. Du entscheidest, und nichts wurde gespeichert.
draft-check-more = { $count ->
    [one] Ich habe noch eine Idee. Ändere, was du magst, und lass ihn noch einmal ansehen.
   *[other] Ich habe noch { $count } Ideen. Ändere, was du magst, und lass ihn noch einmal ansehen.
}

draft-check-others = Er nennt andere Menschen oder das Recht. Vielleicht holst du vorher Rat.
draft-check-reconsider = Er bittet sie, es noch einmal zu überlegen. Möglich wäre: Ich verstehe die Entscheidung.
draft-check-selling = Er spricht von deinem Können, wie ein zweiter Versuch. Das könntest du weglassen.
draft-check-arguing = Er streitet mit der Absage. Du könntest um einen einzigen Rat bitten.
draft-check-pressure = Er kann nach Eile klingen. Einmal senden reicht.
draft-check-heavy = Dein Schmerz ist echt. Hier reicht eine kurze Zeile: Es tat mir leid, das zu hören.
draft-check-small = Er macht dich klein. Du musst dich für nichts entschuldigen.
draft-check-unfilled = Eine Stelle darin ist noch offen. Du könntest sie ausfüllen.
draft-check-many-words = Er hat mehr als { $limit } Wörter. Ein kürzerer wird bis zum Ende gelesen.
draft-check-many-signs = Er hat mehr als { $limit } Zeichen. Mehr nimmt LinkedIn nicht an.
draft-check-no-thanks = Am Anfang steht kein Dank. Du könntest damit beginnen.
draft-check-no-way-out = Dein Wunsch lässt keinen Ausweg. Möglich wäre: Kein Problem, wenn nicht.
draft-check-questions = Er fragt mehr als einmal. Eine Frage ist leichter zu beantworten.
draft-check-gushing = Große Worte klingen weniger wahr. Du könntest eine schlichte Sache sagen.
draft-check-shouting = Ein Ausrufezeichen oder keines klingt ruhiger.
