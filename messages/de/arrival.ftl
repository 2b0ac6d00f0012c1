# Die erste Karte nach einer Absage.

arrival-title = Das ist eine schwere Nachricht
arrival-set-aside = Die Notizen bleiben. Dein früherer Weg ist beiseitegelegt{ $what }.

arrival-form-title = Nach einer Absage
arrival-form-company = Die Firma
arrival-form-hint = Alles darf leer bleiben.
arrival-form-role = Die Stelle
arrival-form-stage = Wie weit du gekommen bist

arrival-event-none = Du hast eine Absage bekommen{ $what }.
arrival-event-application = Du hast dich beworben, und sie haben Nein gesagt{ $what }.
arrival-event-interview = Du hattest ein Gespräch, und sie haben Nein gesagt{ $what }.
arrival-event-final-round = Du warst in der letzten Runde, und sie haben Nein gesagt{ $what }.
arrival-event-no-reply = Du hast gewartet, und es kam keine Antwort{ $what }.
arrival-event-laid-off = Eine Stelle oder ein Angebot wurde dir genommen{ $what }.

arrival-worked-none = Du hast echte Arbeit hineingesteckt.
arrival-worked-application = Du hast dir Zeit für die Bewerbung genommen und sie mit Sorgfalt gemacht.
arrival-worked-interview = Dein Lebenslauf hat gewirkt: Er hat dir das Gespräch gebracht.
arrival-worked-final-round = Dein Lebenslauf hat dich hineingebracht. Deine Gespräche haben dich bis ans Ende gebracht.
arrival-worked-no-reply = Du hast deinen Teil getan. Schweigen ist häufig, und es tut trotzdem weh.
arrival-worked-laid-off = Die Arbeit, die du gemacht hast, bleibt deine.

arrival-feeling = Was du jetzt fühlst, ist erlaubt.
arrival-feeling-prompt = Nenne das Gefühl, wenn du magst
arrival-offer = Was würde jetzt helfen?
arrival-earlier-strengths = Diese Stärken hast du früher notiert. Sie sind immer noch deine:

feeling-disappointed = Enttäuschung
feeling-frustrated = Frust
feeling-hopeless = Hoffnungslosigkeit
feeling-confused = Verwirrung
feeling-numb = Leere
feeling-relieved = Erleichterung
feeling-other = Etwas anderes

feeling-disappointed-said = Enttäuschung. Du hast darauf gehofft, also ist das verständlich.
feeling-frustrated-said = Frust. Du hast Zeit gegeben und ein Nein bekommen. Das ist verständlich.
feeling-hopeless-said = Hoffnungslosigkeit. Das ist schwer allein zu tragen. Hilfe am Telefon, unten, führt zu Menschen, die zuhören.
feeling-confused-said = Verwirrung. Oft nennen sie keinen Grund, und der Kopf fragt weiter.
feeling-numb-said = Leere. Eine Weile nichts zu fühlen, ist auch eine Art Ruhe.
feeling-relieved-said = Erleichterung. Auch dieses Gefühl darf sein.
feeling-other-said = Etwas anderes. Es braucht keinen Namen.
