# Dieselbe Nachricht zu einer anderen Zeit.

later-prompt = Schreib mir später
later-hour = In 1 Stunde
later-evening = Heute Abend
later-tomorrow = Morgen
later-week = Nächste Woche
later-set = Ich schreibe dir dazu zu dieser Zeit: { $when }.
later-off = Zurückgenommen. Ich schreibe nicht darüber.
later-gone = Von dieser Nachricht ist nichts mehr zu bringen. Es hat sich nichts geändert.
