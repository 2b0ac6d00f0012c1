help-lines-title = Des personnes à qui parler
help-lines-bot = Je suis un bot, et personne ne lit ceci. Une personne peut t’écouter.
help-lines-everywhere = Dans tous les pays : findahelpline.com
help-lines-emergency = Si tu peux être en danger maintenant, appelle le 112, 911, 999 ou 000, ou rejoins quelqu’un tout près.
help-lines-prompt = Choisir mon pays
help-lines-more = Autres pays
help-lines-country = Des personnes à qui parler : { $country }
help-country-kept = Je garde ce pays, pour que ses lignes viennent en premier. Tu peux changer cela dans les réglages.
help-country-forgotten = Je ne garde plus de pays pour toi.
country = { $name }

help-line = { $name }
help-line-hours = { $name }, { $hours }
help-hours = { $hours }
help-hours-always = à toute heure
help-hours-many = { $count } heures par jour ou plus
help-hours-unsure = { $hours }, cela a pu changer
help-way-call = Téléphone : { $number }
help-way-mobile = Depuis un mobile : { $number }
help-way-sms = SMS : { $number }
help-way-sms-word = Envoie { $word } au { $number }
help-way-whatsapp = WhatsApp : { $number }
help-way-chat = Chat : { $address }
help-way-web = Site : { $address }

help-reminder = Ici, tu trouves des personnes qui écoutent : findahelpline.com
help-reminder-line = Une personne peut t’écouter. { $name } : { $number }
help-reminder-hours = Une personne peut t’écouter. { $name }, { $hours } : { $number }
no-quotes-now = Ces jours-ci, je n’apporte pas de citations. Une personne peut t’écouter aujourd’hui.

more-ways-title = D’autres aides
more-ways-near = Quelqu’un de confiance peut rester avec toi, ou appeler avec toi. Un centre de santé ou un hôpital peut aider aussi.
more-ways-friend = Si c’est pour quelqu’un de proche, tu n’as pas à porter cela dans la solitude. Reste là si c’est sans danger, et appelez ensemble.
more-ways-nobody = Je n’en parle à personne. Personne n’est prévenu.
trusted-title = Un message à envoyer
trusted-how = Copie ceci et envoie-le à quelqu’un de confiance. Je n’envoie rien, et personne n’est prévenu.
trusted-message = Je traverse un moment très dur, et je ne veux pas rester avec ça sans personne. Peux-tu m’appeler ou venir bientôt ?

button-more-ways = Autres aides
button-copy-message = Copier un message
button-im-safe = Pas de danger
button-country = Pays
button-forget-country = Oublier mon pays
button-check-in-tomorrow = Écris-moi demain
button-no-check-in = Pas de message
