# Zweimal Stille nacheinander beendet, was jeden Tag kommt.

silence-ended = Ich habe zweimal geschrieben und war dann still. Stille ist eine gute Antwort. Für eine Nachricht jeden Tag drück auf Wieder anfangen.
