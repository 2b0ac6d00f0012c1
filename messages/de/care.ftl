help-lines-title = Menschen, mit denen du reden kannst
help-lines-bot = Ich bin ein Bot, und kein Mensch liest mit. Ein Mensch kann dir zuhören.
help-lines-everywhere = In jedem Land: findahelpline.com
help-lines-emergency = Wenn du jetzt in Gefahr sein könntest, ruf 112, 911, 999 oder 000 an. Oder geh zu jemandem in deiner Nähe.
help-lines-prompt = Mein Land wählen
help-lines-more = Weitere Länder
help-lines-country = Menschen, mit denen du reden kannst: { $country }
help-country-kept = Ich merke mir dieses Land, damit seine Nummern zuerst kommen. In den Einstellungen kannst du das ändern.
help-country-forgotten = Ich merke mir kein Land mehr für dich.
country = { $name }

help-line = { $name }
help-line-hours = { $name }, { $hours }
help-hours = { $hours }
help-hours-always = zu jeder Stunde
help-hours-many = { $count } Stunden am Tag oder mehr
help-hours-unsure = { $hours }, das kann sich geändert haben
help-way-call = Anruf: { $number }
help-way-mobile = Vom Handy: { $number }
help-way-sms = SMS: { $number }
help-way-sms-word = SMS mit { $word } an { $number }
help-way-whatsapp = WhatsApp: { $number }
help-way-chat = Chat: { $address }
help-way-web = Im Netz: { $address }

help-reminder = Hier findest du Menschen, die zuhören: findahelpline.com
help-reminder-line = Ein Mensch kann dir zuhören. { $name }: { $number }
help-reminder-hours = Ein Mensch kann dir zuhören. { $name }, { $hours }: { $number }
no-quotes-now = In diesen Tagen bringe ich keine Zitate. Ein Mensch kann dir heute zuhören.

more-ways-title = Weitere Wege zu Hilfe
more-ways-near = Jemand, dem du vertraust, kann bei dir sein oder mit dir anrufen. Auch eine Praxis oder ein Krankenhaus kann helfen.
more-ways-friend = Wenn es um jemand anderen geht, musst du das nicht allein tragen. Bleib dabei, wenn es sicher ist, und ruft zusammen an.
more-ways-nobody = Ich sage es niemandem. Niemand wird benachrichtigt.
trusted-title = Eine Nachricht
trusted-how = Kopier das und schick es jemandem, dem du vertraust. Ich schicke nichts, und niemand wird benachrichtigt.
trusted-message = Mir geht es gerade sehr schlecht, und ich will damit nicht allein sein. Kannst du mich bald anrufen oder zu mir kommen?

button-more-ways = Weitere Wege
button-copy-message = Nachricht kopieren
button-im-safe = Keine Gefahr
button-country = Land
button-forget-country = Land vergessen
button-check-in-tomorrow = Morgen schreiben
button-no-check-in = Keine Nachricht
