# Für alle, die eine Community verwalten. Nichts hier verrät etwas über eine Person.

admin-title = Onward in dieser Community
admin-people = Was Menschen für sich schreiben, gehört ihnen. Du kannst es hier nicht sehen, und niemand sonst.
admin-not-here = Das gehört zu einer Community. Schreib es in einen ihrer Kanäle.
admin-not-you = Das ist für alle, die diese Community verwalten.
admin-pick-there = Um das zu ändern, schreib /onward admin in einen Kanal der Community.
admin-prompt = Eine Einstellung ansehen
admin-page-sharing = Zitate teilen
admin-page-quotes = Zitate von selbst
admin-page-wins = Teilen, was gut ging
admin-page-words = Eigene Worte für andere
admin-page-language = Sprache in Kanälen
admin-page-country = Hilfe am Telefon
admin-page-moderators = Wer moderieren darf
admin-page-managers = Wer das ändern darf
admin-page-keep = Wie lange etwas bleibt

admin-sharing-is-on = Man kann ein Zitat in einem Kanal teilen.
admin-sharing-is-off = Man kann keine Zitate in Kanälen teilen.
admin-sharing-turn-off = Wenn du es ausschaltest, kann niemand hier ein Zitat teilen. Privat kann man weiter eins lesen. Was in den Kanälen steht, bleibt.
admin-sharing-turn-on = Wenn du es einschaltest, kann man ein Zitat in einem Kanal teilen. Immer nur eins, und man sieht es vorher. Ich fange nie von selbst an.
admin-wins-is-on = Man kann teilen, dass etwas gut ging.
admin-wins-is-in = Man kann teilen, dass etwas gut ging. Es steht dann in { $where }.
admin-wins-is-off = Man kann hier nicht teilen, dass etwas gut ging.
admin-wins-turn-off = Wenn du es ausschaltest, kann niemand hier teilen, dass etwas gut ging. Man kann es weiter für sich behalten.
admin-wins-turn-on = Wenn du es einschaltest, kann man in einer Zeile teilen, dass etwas gut ging. Man sieht die Zeile vorher. Ich fange nie von selbst an.
admin-wins-room-what = Du kannst dafür einen eigenen Kanal wählen. Sonst steht es dort, wo es geschrieben wird.
admin-wins-prompt = Wähle einen Kanal
admin-to-anywhere = wo es geschrieben wird

admin-words-is-on = Man kann freundliche Worte für andere schreiben. Die Moderation liest sie zuerst.
admin-words-is-off = Man kann hier keine freundlichen Worte für andere schreiben.
admin-words-turn-on = Wenn du es einschaltest, kann man freundliche Worte für alle hier schreiben. Auch eine einzelne Person kann Worte oder ein Zitat bekommen, wenn sie das erlaubt. Worte für alle warten, bis die Moderation sie liest, mit dem Namen der Person. Andere sehen den Namen nicht.
admin-words-turn-off = Wenn du es ausschaltest, kann hier niemand Worte für andere schreiben, und keine werden gezeigt. Was wartet, bleibt.

admin-language-is = In Kanälen spreche ich: { $language }
admin-language-what = Das gilt für alles, was in Kanälen steht. Privat spreche ich die Sprache jeder Person.
admin-language-prompt = Wähle eine Sprache
language-own = die der Person, die teilt
language-en = English
language-es = español
language-fr = français
language-de = Deutsch
language-pt-br = português (Brasil)

admin-country-is = Die Hilfe dieses Landes steht zuerst: { $country }.
admin-country-none = Die Hilfe keines Landes steht zuerst.
admin-country-what = Wenn die meisten in einem Land leben, kann die Hilfe dort zuerst stehen. Jede Person kann ein anderes Land wählen. Ich rate es nie.
admin-country-prompt = Wähle ein Land
admin-country-own = Kein Land zuerst

admin-moderators-are =
    { $count ->
        [0] Nur wer diese Community verwaltet, darf moderieren.
        [one] Eine Person mehr darf moderieren.
       *[other] { $count } Personen mehr dürfen moderieren.
    }
admin-moderators-what = Die Moderation liest vor allen anderen, was man anderen geben will. Private Notizen sieht sie nie, und diese Einstellungen kann sie nicht ändern.
admin-managers-are = { $count ->
    [0] Nur die Verwaltung selbst kann das ändern.
    [one] Eine Person mehr kann das ändern.
   *[other] { $count } Personen mehr können das ändern.
}
admin-managers-what = Wen du hier nennst, kann all das ändern, wie du auch. Nennen kann nur die Verwaltung selbst: in Slack die des Workspace, in Discord, wer den Server verwalten darf. Auch sie sehen keine privaten Notizen.
admin-managers-not-you = Wer das ändern darf, bestimmt nur die Verwaltung selbst.
admin-moderator = { $number }. { $who }
admin-moderators-prompt = Jemanden hinzufügen
button-admin-remove = { $number } entfernen
button-admin-others = Andere Personen
button-earlier = Frühere

admin-keep-is =
    { $days ->
        [0] Was zu dieser Community gehört, bleibt, solange ich hier bin.
       *[other] Was zu dieser Community gehört, bleibt { $days } Tage.
    }
admin-keep-what = Das gilt für das, was Menschen dieser Community gegeben haben. Private Notizen bleiben unberührt: Sie gehören jeder Person selbst.
admin-keep-prompt = So lange behalten
admin-keep-for =
    { $days ->
        [0] Solange ich hier bin
       *[other] { $days } Tage
    }

admin-log-title = Liste der Änderungen
admin-log-empty = Noch wurde nichts geändert.
admin-log-entry = { $when }, { $who }: { $what }, { $to }
admin-log-somebody = jemand aus der Verwaltung
admin-log-itself = Onward selbst
admin-log-former = eine frühere Einstellung
admin-log-changed = geändert
admin-to-on = an
admin-to-off = aus
admin-to-removed = ohne { $who }

# An die Person, die uns hergebracht hat, einmal.
welcome-title = Onward ist da
welcome-what = Nach einer Absage kann man /rejected schreiben. Dann gibt es einen ruhigen Weg durch die nächsten Tage. Niemand sonst sieht es.
welcome-private = Was Menschen schreiben, gehört nur ihnen. Du kannst es nicht lesen, und ich schreibe von selbst nichts in Kanäle.
welcome-more = Diese Einstellungen sind ein guter Anfang. Der Rest steht in /onward admin.
share-off-here = Teilen ist in dieser Community ausgeschaltet, also wurde nichts geteilt.
admin-page-weekly = Wochenkarte
