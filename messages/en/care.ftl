# People to talk to. No emoji, no quotes, nothing kept.

help-lines-title = People to talk to
help-lines-bot = I am a bot, and no person reads this. A person can listen to you, at any hour.
help-lines-everywhere = In any country: findahelpline.com
help-lines-emergency = If you may be in danger now, call 112, 911, 999 or 000, or go to someone near you.
help-lines-prompt = Pick a country
help-lines-more = More countries
help-lines-country = People to talk to: { $country }
help-line = { $name }: { $phone }
help-line-and-more = { $name }: { $phone } ({ $more })
country = { $name }
