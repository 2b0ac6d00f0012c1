crisis-thanks = Danke, dass du das sagst. Ich bin ein Bot. Ich kann nicht wissen, ob du in Gefahr bist, und kein Mensch liest mit. Jetzt soll ein Mensch für dich da sein.
crisis-act = Wenn du dir bald etwas antun könntest, ruf 112, 911, 999 oder 000 an. Oder geh zu jemandem in deiner Nähe.
crisis-not-kept = Von dem, was du geschrieben hast, habe ich nichts behalten.
crisis-safe = Gut. Du kannst weitermachen, wo du warst. Hilfe am Telefon bleibt heute ganz nah.
plain-check-in = Ich wollte dir heute schreiben. Du musst nicht antworten.
