# Etwas ging gut. Es gehört der Person; der Kanal liest eine Zeile, und erst nach einem Druck.

win-title = Etwas ging gut
win-why = Kleine Dinge zählen. Niemand hört davon, wenn du es nicht teilst.
win-prompt = Was war es?
win-applied = Ich habe mich wieder beworben
win-interview = Ich habe ein Gespräch
win-thanked = Ich habe Danke gesagt
win-offer = Ich habe ein Angebot
win-kept-applied = Du hast dich nach einer Absage wieder beworben. Das ist der schwere Teil, und du hast es getan. Es bleibt, für dich.
win-kept-interview = Jemand möchte mehr von dir hören. Es bleibt, für dich.
win-kept-thanked = Das hält eine Tür offen. Es bleibt, für dich.
win-kept-offer = Du hast ein Angebot. Nimm dir Zeit damit. Es bleibt, für dich.
win-would-say = Wenn du es teilst, steht hier: { $line }
win-would-say-in = Wenn du es teilst, steht in { $where }: { $line }
win-no-need = Teilen muss man nie.
win-not-shared = Ich konnte in diesen Kanal nicht schreiben, also wurde nichts geteilt. Es bleibt, für dich.
win-private = Es bleibt bei dir.
win-public-applied = Jemand hier hat sich nach einer Absage wieder beworben.
win-public-interview = Jemand hier hat ein Gespräch.
win-public-thanked = Jemand hier hat nach einer Absage Danke gesagt.
win-public-offer = Jemand hier hat ein Angebot.
win-named-applied = { $name } hat sich nach einer Absage wieder beworben.
win-named-interview = { $name } hat ein Gespräch.
win-named-thanked = { $name } hat nach einer Absage Danke gesagt.
win-named-offer = { $name } hat ein Angebot.
