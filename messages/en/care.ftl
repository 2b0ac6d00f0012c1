# People to talk to. No emoji, no quotes, nothing kept but a country that was picked.

help-lines-title = People to talk to
help-lines-bot = I am a bot, and no person reads this. A person can listen to you.
help-lines-everywhere = In any country: findahelpline.com
help-lines-emergency = If you may be in danger now, call 112, 911, 999 or 000, or go to someone near you.
help-lines-prompt = Choose my country
help-lines-more = More countries
help-lines-country = People to talk to: { $country }
help-country-kept = I keep this country, so that its lines come first. You can change it in the settings.
help-country-forgotten = I no longer keep a country for you.
country = { $name }

help-line = { $name }
help-line-hours = { $name }, { $hours }
help-hours = { $hours }
help-hours-always = at any hour
help-hours-many = { $count } hours a day or more
help-hours-unsure = { $hours }, this may have changed
help-way-call = Call: { $number }
help-way-mobile = From a mobile phone: { $number }
help-way-sms = Text message: { $number }
help-way-sms-word = Text { $word } to { $number }
help-way-whatsapp = WhatsApp: { $number }
help-way-chat = Chat: { $address }
help-way-web = Web: { $address }

help-reminder = Here you can find people who listen: findahelpline.com
help-reminder-line = A person can listen to you. { $name }: { $number }
help-reminder-hours = A person can listen to you. { $name }, { $hours }: { $number }
no-quotes-now = I do not bring quotes these days. A person can listen to you today.

more-ways-title = More ways to get help
more-ways-near = Someone you trust can sit with you, or call with you. A doctor or a hospital can help too.
more-ways-friend = If it is about a friend, you don't have to handle this alone. Stay with them if it is safe, and call together.
more-ways-nobody = I tell no one. Nobody is alerted.
trusted-title = A message to send
trusted-how = Copy this and send it to someone you trust. I send nothing, and nobody is alerted.
trusted-message = I am having a very hard time, and I don't want to be alone with it. Can you call me or come to me soon?

button-more-ways = More ways
button-copy-message = Copy a message
button-im-safe = I'm safe
button-country = Country
button-forget-country = Forget my country
button-check-in-tomorrow = Check in tomorrow
button-no-check-in = No check-in
