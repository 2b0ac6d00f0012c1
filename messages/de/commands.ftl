# Wofür jeder Befehl und jede Angabe da ist, höchstens 100 Zeichen.

command-rejected = Nach einer Absage: drei kleine Schritte, nur für dich
command-encourage = Ein Zitat für dich, oder zum Teilen hier
command-onward = Wo du bist, deine Notizen, Einstellungen und Daten
command-onward-where = Wo du bist, und wie es weitergeht
    .name = wo
command-onward-progress = Wie weit du gekommen bist, nur für dich
    .name = fortschritt
command-onward-notes = Deine Notizen lesen oder löschen
    .name = notizen
command-onward-plan = Deine Pläne
    .name = plan
command-onward-win = Etwas ist gut gegangen: behalte es oder teile es
    .name = erfolg
command-onward-settings = Sprache, Zeitzone, Uhrzeit und Nachrichten
    .name = einstellungen
command-onward-privacy = Was gespeichert ist; nimm es mit oder lösche es
    .name = datenschutz
command-onward-admin = Für alle, die diese Community verwalten
    .name = admin
command-onward-help = Was Onward tut, und alle Befehle
    .name = hilfe

option-company = Die Firma, wenn du magst
    .name = firma
option-role = Die Stelle, wenn du magst
    .name = stelle
option-stage = Wie weit es kam, wenn du magst
    .name = stand
option-theme = Worum es gehen soll
    .name = thema
option-zone = Eine große Stadt in deiner Nähe
    .name = zone
option-about = Ein Teil davon, wenn du magst
    .name = seite
option-part = Ein Teil davon, wenn du magst
    .name = teil
option-language = In welcher Sprache ich mit dir spreche
    .name = sprache
option-hour = Wann eine Nachricht kommen darf, von 09:00 bis 19:00
    .name = uhrzeit

stage-application = Bewerbung
stage-interview = Gespräch
stage-final-round = Letzte Runde
stage-no-reply = Keine Antwort
stage-laid-off = Gekündigt oder Angebot zurückgezogen

theme-rest = Ruhe
theme-storm = Sturm
theme-persistence = Ausdauer
theme-self-worth = Selbstwert
theme-honesty = Ehrlichkeit
theme-beginning-again = Neu anfangen
theme-humour = Humor

help-part-why = Warum
