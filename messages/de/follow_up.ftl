# Ob eine Antwort kam: einmal gefragt, und nur, wer gefragt werden wollte.

follow-up-promised = Ich frage dich einmal, ob eine Antwort kam: { $when }.
follow-up-why = Das sind fünf Arbeitstage. Oft ist bis dahin keine da, und das ist häufig.
follow-up-off = Zurückgenommen. Ich frage nicht danach.
follow-up-message = Vor einigen Tagen hast du nach einer Absage geschrieben oder angerufen{ $what }. Du wolltest, dass ich danach frage. Du musst nicht antworten.
follow-up-how = Wenn du magst: Kam eine Antwort?
follow-up-none = Das ist häufig und sagt nichts über dich. Du hast deinen Teil getan, und dieser Schritt ist erledigt.
