# Entwürfe nach einer Absage. Eine Firma liest sie, darum steht dort Sie.

draft-call-title = Ein Anruf
draft-call-how = Atme tief durch. Sag, wer du bist, und frag, ob es gerade schlecht passt. Oft ist es weniger peinlich, als du denkst, und sie freuen sich mehr.
draft-voicemail-title = Eine Sprachnachricht
draft-voicemail-how = Sprich langsam. Nenne einmal deine Nummer, wenn du magst. Niemand muss zurückrufen.
draft-email-title = Eine E-Mail
draft-email-how = Sende sie einmal. Einen Tag später oder mehr ist gut.
draft-linkedin-title = Eine LinkedIn-Notiz
draft-linkedin-how = LinkedIn erlaubt 200 Zeichen in einer Notiz, also bleib kurz.
draft-keep-in-mind = Das mochten sie an dir: { $strength }
draft-says-unsure = Er fragt nach dem, was du als unsicher notiert hast. Nimm es heraus, wenn du magst.
draft-yours = Ändere jedes Wort, das du magst. Für einen Rat kannst du danken, auch wenn du anders denkst.

draft-tone-prompt = Wähle, wie es klingt
draft-tone-warm = Herzlich
draft-tone-brief = Kurz
draft-tone-formal = Förmlich

draft-form-title = Für deinen Entwurf
draft-form-their-name = Name der Person
draft-form-role = Die Stelle
draft-form-company = Die Firma
draft-form-valued = Etwas Wahres, das dir gefiel
draft-form-valued-hint = Zum Beispiel: das Gespräch über Ihr Team. Jede Zeile darf leer bleiben.
draft-form-my-name = Dein Name

draft-call = { $hello } { $thanks } Passt es gerade schlecht?

    { $accepted } { $valued }

    { $ask }

    { $goodbye }
draft-voicemail = { $hello } { $thanks } { $accepted } { $ask }
draft-email = { $subject }

    { $greeting }

    { $thanks } { $accepted } { $valued }

    { $ask }

    { $goodbye }

    { $signed }
draft-linkedin = { $greeting }
    { $thanks } { $touch }
draft-linkedin-signed = { $greeting }
    { $thanks } { $touch }
    { $me }

draft-subject = Betreff: Danke
draft-subject-role = Betreff: Danke, { $role }
draft-greeting-warm = Hallo,
draft-greeting-warm-name = Hallo { $name },
draft-greeting-brief = Hallo,
draft-greeting-brief-name = Hallo { $name },
draft-greeting-formal = Guten Tag,
draft-greeting-formal-name = Guten Tag { $name },
draft-hello-none = Guten Tag.
draft-hello-them = Guten Tag { $them }.
draft-hello-me = Guten Tag, hier ist { $me }.
draft-hello-them-me = Guten Tag { $them }, hier ist { $me }.

draft-thanks-none-warm = Sie haben { $job } an mich gedacht, vielen Dank dafür und für Ihre Zeit.
draft-thanks-none-brief = Sie haben { $job } an mich gedacht, vielen Dank dafür.
draft-thanks-none-formal = Sie haben mich { $job } geprüft und geantwortet. Dafür danke ich Ihnen.
draft-thanks-application-warm = Sie haben meine Bewerbung { $job } gelesen, vielen Dank dafür und für Ihre Antwort.
draft-thanks-application-brief = Sie haben meine Bewerbung { $job } gelesen, vielen Dank dafür.
draft-thanks-application-formal = Sie haben meine Bewerbung { $job } geprüft und geantwortet. Dafür danke ich Ihnen.
draft-thanks-interview-warm = Sie haben sich Zeit für das Gespräch { $job } genommen, vielen Dank dafür.
draft-thanks-interview-brief = Sie haben mit mir { $job } gesprochen, danke dafür.
draft-thanks-interview-formal = Sie haben mich zum Gespräch { $job } eingeladen, ich danke Ihnen.
draft-thanks-final-round-warm = Sie haben mir { $job } die letzte Runde ermöglicht, vielen Dank für all Ihre Zeit.
draft-thanks-final-round-brief = Sie haben mir { $job } die letzte Runde ermöglicht, danke dafür.
draft-thanks-final-round-formal = Sie haben mir { $job } die letzte Runde ermöglicht. Dafür danke ich Ihnen.
draft-thanks-no-reply-warm = Sie haben mir die Bewerbung { $job } ermöglicht, vielen Dank dafür.
draft-thanks-no-reply-brief = Sie haben meine Bewerbung { $job } angenommen, danke dafür.
draft-thanks-no-reply-formal = Sie haben meine Bewerbung { $job } entgegengenommen. Dafür danke ich Ihnen.
draft-thanks-laid-off-warm = Sie haben mir { $job } vertraut, vielen Dank dafür.
draft-thanks-laid-off-brief = Sie haben mich { $job } gewählt, danke dafür.
draft-thanks-laid-off-formal = Sie haben mir { $job } Ihr Vertrauen geschenkt. Dafür danke ich Ihnen.

draft-job-none = für diese Stelle
draft-job-role = für die Stelle { $role }
draft-job-company = für die Stelle bei { $company }
draft-job-role-company = für die Stelle { $role } bei { $company }

draft-accepted-decided-warm = Ich verstehe die Entscheidung und wünsche Ihnen alles Gute damit.
draft-accepted-decided-brief = Ich verstehe die Entscheidung.
draft-accepted-decided-formal = Ich respektiere die Entscheidung.
draft-accepted-no-reply-warm = Ich habe keine Antwort bekommen, also nehme ich es als Nein und verstehe das.
draft-accepted-no-reply-brief = Ich nehme an, dass die Antwort Nein ist.
draft-accepted-no-reply-formal = Ich habe keine Antwort erhalten und respektiere das als Nein.
draft-accepted-laid-off-warm = Ich verstehe, dass es entschieden ist.
draft-accepted-laid-off-brief = Ich verstehe die Entscheidung.
draft-accepted-laid-off-formal = Ich respektiere die Entscheidung.

draft-valued-warm = Gefreut hat mich { $valued }.
draft-valued-brief = Gefallen hat mir { $valued }.
draft-valued-formal = Geschätzt habe ich { $valued }.
draft-valued-none-met = Ich schätze die Zeit, die Sie mir gegeben haben.
draft-valued-none-unmet = Es hat mich gefreut, Ihre Arbeit kennenzulernen.

draft-ask-warm = Wenn Sie können: Welchen Rat haben Sie für mein nächstes Gespräch? Auch über eine Rückmeldung zu meinem Lebenslauf würde ich mich freuen. Kein Problem, wenn nicht.
draft-ask-warm-about = Wenn Sie können: Welchen Rat haben Sie für mein nächstes Gespräch? Unsicher war ich hier: { $unsure }. Auch andere Rückmeldungen würden mich freuen. Kein Problem, wenn nicht.
draft-ask-brief = Wenn Sie können, würde ich mich über einen Rat für mein nächstes Gespräch freuen, oder über eine andere Rückmeldung. Kein Problem, wenn nicht.
draft-ask-formal = Wenn es Ihnen möglich ist, wäre ich dankbar für einen Rat für mein nächstes Gespräch. Auch eine Rückmeldung zu meinem Lebenslauf wäre willkommen. Ich verstehe, wenn es nicht geht.
draft-ask-formal-about = Wenn es Ihnen möglich ist, wäre ich dankbar für einen Rat für mein nächstes Gespräch. Unsicher war ich hier: { $unsure }. Auch andere Rückmeldungen wären willkommen. Ich verstehe, wenn es nicht geht.
draft-ask-laid-off-warm = Wenn Sie können: Welchen Rat haben Sie für meine nächste Stelle? Gern würde ich Sie auch als Referenz nennen. Kein Problem, wenn nicht.
draft-ask-laid-off-brief = Wenn Sie können, würde ich Sie gern als Referenz nennen. Kein Problem, wenn nicht.
draft-ask-laid-off-formal = Wenn es Ihnen möglich ist, wäre ich dankbar für einen Rat für meine nächste Stelle. Dürfte ich Sie auch als Referenz nennen? Ich verstehe, wenn es nicht geht.
draft-voicemail-ask-warm = Wenn Sie einen Rat für mein nächstes Gespräch haben, oder eine Rückmeldung, würde ich sie gern hören. Sie müssen nicht zurückrufen. Auf Wiederhören.
draft-voicemail-ask-brief = Über einen Rat für mein nächstes Gespräch würde ich mich freuen. Sie müssen nicht zurückrufen. Auf Wiederhören.
draft-voicemail-ask-formal = Für einen Rat für mein nächstes Gespräch wäre ich dankbar. Ein Rückruf ist nicht nötig. Auf Wiederhören.
draft-voicemail-ask-laid-off = Wenn ich Sie als Referenz nennen darf, würde ich mich freuen. Ein Rückruf ist nicht nötig. Auf Wiederhören.

draft-call-goodbye-warm = Danke, das hilft mir. Bitte denken Sie bei ähnlichen Stellen an mich. Es war schön, mit Ihnen zu sprechen. Auf Wiederhören.
draft-call-goodbye-brief = Danke, das hilft mir. Bitte denken Sie bei ähnlichen Stellen an mich. Auf Wiederhören.
draft-call-goodbye-formal = Danke für Ihre Zeit. Bitte denken Sie in Zukunft bei ähnlichen Stellen an mich. Auf Wiederhören.
draft-goodbye-warm = Bitte denken Sie bei ähnlichen Stellen an mich. Ihnen und dem Team wünsche ich alles Gute.
draft-goodbye-brief = Bitte denken Sie bei ähnlichen Stellen an mich.
draft-goodbye-formal = Bitte denken Sie bei ähnlichen Stellen an mich. Ich wünsche Ihnen und Ihrem Team viel Erfolg.
draft-goodbye-laid-off-warm = Ich würde gern in Kontakt bleiben. Ihnen und dem Team wünsche ich alles Gute.
draft-goodbye-laid-off-brief = Ich würde gern in Kontakt bleiben und wünsche Ihnen alles Gute.
draft-goodbye-laid-off-formal = Ich würde gern in Kontakt bleiben. Ich wünsche Ihnen und Ihrem Team viel Erfolg.
draft-linkedin-touch-warm = Ich würde gern in Kontakt bleiben.
draft-linkedin-touch-brief = Bleiben wir in Kontakt.
draft-linkedin-touch-formal = Über weiteren Kontakt würde ich mich freuen.
draft-signed-warm = Herzliche Grüße
draft-signed-warm-name = Herzliche Grüße,
    { $me }
draft-signed-brief = Noch einmal danke
draft-signed-brief-name = Noch einmal danke,
    { $me }
draft-signed-formal = Freundliche Grüße
draft-signed-formal-name = Freundliche Grüße,
    { $me }
