# Was nur Slack braucht.

slack-submit = Fertig
slack-close = Nicht jetzt
slack-choose = Diese wählen
slack-credit = { $author }, { $work }, { $year }
slack-form-late = Das Formular ging nicht rechtzeitig auf. Bitte drück den Knopf noch einmal.
slack-not-here = Onward ist in diesem Workspace nicht mehr installiert, also wurde nichts gespeichert. Die Verwaltung kann es wieder hinzufügen.
