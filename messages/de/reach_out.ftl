# Bleib in gutem Kontakt: die Wege dahin, und die Enden.

reach-out-title = Bleib in gutem Kontakt
reach-out-why = Ein kurzer Dank hält eine Tür offen. Es ist kein zweiter Versuch für diese Stelle.
reach-out-ways = Am besten ist ein Anruf, wenn du kannst, oder eine E-Mail. Ich mache einen Entwurf. Du sendest ihn oder nicht.
reach-out-silence = Oft kommt keine Antwort. Das sagt nichts über dich.

did-call = Danke, dass du es erzählst. Dieser Anruf brauchte Mut.
did-voicemail = Danke, dass du es erzählst. Die Nachricht wartet jetzt dort.
did-email = Danke, dass du es erzählst. Sie ist gesendet, und dein Teil ist getan.
did-linkedin = Danke, dass du es erzählst. Der Kontakt bleibt.
feedback-advice = Eine Rückmeldung kannst du annehmen und trotzdem anders denken. Entscheide später, was du behältst.

no-answer-title = Keine Antwort, und das ist ein Ende
no-answer = Keine Antwort ist das häufigste Ende. Du hast deinen Teil getan, und dieser Schritt ist erledigt.
no-answer-called = Wenn du magst, kannst du noch eine E-Mail schreiben.

not-this-one-title = Kein Kontakt, und das ist in Ordnung
reach-out-no-person = Wenn kein Mensch dir schrieb oder dich traf, schuldest du keine Antwort. Ein kurzer Dank kann trotzdem eine Tür offen halten.
not-this-one = Hier lässt du den Kontakt sein{ $what }. Du schuldest ihnen kein Wort und niemandem einen Grund. Wenn sie dich schlecht behandelt haben, ist dein Abstand klug.
