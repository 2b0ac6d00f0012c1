# Ein Brief an meine nächste Absage: ein paar Zeilen für sich, und ob dieselben unsicheren Punkte wiederkamen.

letter-form-title = Für die nächste Absage
letter-form-text = Ein paar Zeilen an dich, für dann
letter-form-text-hint = Was würde dir an dem Tag helfen? Nur du kannst es lesen.
letter-kept = Behalten. Nur du kannst ihn lesen. Wenn die nächste Absage kommt, zeigt /rejected ihn dir zuerst.
letter-unchanged = Dein Brief bleibt, wie er war.
letter-back = Das hast du für heute geschrieben:
letter-strengths = Und diese Stärken sind deine:
letter-nervous = Und das hat dich damals nervös gemacht. Wenn du diesmal etwas notierst, siehst du, was wiederkam:
note-letter = Brief für die nächste Absage
button-letter = Brief an mich
button-rewrite-letter = Neu schreiben

returned-how = Das hast du auf einem früheren Weg notiert. Wenn du magst, kreuz an, was wieder da war.
returned-prompt = Was davon war wieder da?
returned-none = { $count ->
    [one] Das kam diesmal nicht wieder.
   *[other] Keiner der { $count } Punkte kam diesmal wieder.
}
returned-some = { $away ->
    [one] { $away } von { $count } kam diesmal nicht wieder.
   *[other] { $away } von { $count } kamen diesmal nicht wieder.
}
returned-all = { $count ->
    [one] Das kam diesmal wieder. Das ist häufig.
   *[other] Alle { $count } Punkte kamen diesmal wieder. Das ist häufig.
}
button-none-of-these = Nichts davon
