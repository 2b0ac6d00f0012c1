# Ce dont seul Slack a besoin.

slack-submit = Terminé
slack-close = Pas maintenant
slack-choose = Choisir ceux-ci
slack-credit = { $author }, { $work }, { $year }
slack-form-late = Le formulaire n’a pas pu s’ouvrir à temps. Appuie encore une fois sur le bouton, s’il te plaît.
slack-not-here = Onward n’est plus installé dans cet espace, donc rien n’a été gardé. L’administration peut le remettre.
