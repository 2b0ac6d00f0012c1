# Ruhige Tage: Wochenenden, und wenn jemand weg ist.

away-title = Ruhige Tage
weekdays-on = Nachrichten kommen nur an Werktagen.
weekdays-off = Nachrichten können an jedem Tag kommen.
away-until = Du bist weg bis zu dieser Zeit: { $until }.
away-none = Du bist nicht weg.
away-how = Solange du weg bist, wartet, was ich versprochen habe. Nichts geht verloren.
away-prompt = Eine Weile weg sein
away-week = Eine Woche
away-two-weeks = Zwei Wochen
away-month = Einen Monat
away-form-title = Weg bis
away-form-until = Bis zu welchem Tag
away-form-hint = Zum Beispiel: 24. Dezember oder 2026-12-24
away-unreadable = Dieses Datum ging nicht. Möglich ist ein Tag im nächsten Jahr, zum Beispiel 24. Dezember.
away-unreadable-short = Dieses Datum ging nicht. Versuch zum Beispiel 24. Dezember.
