settings-title = Your settings
settings-language = Language: { $language }
settings-country = Country for help lines: { $country }
settings-no-country = Country for help lines: not chosen
settings-zone = Time zone: { $zone }
settings-no-zone = Time zone: not known yet
settings-hour = Check-ins come at { $hour }
settings-next = The next one comes { $when }.
settings-on = Check-ins are on. Each one needs your yes.
settings-paused = Check-ins are paused until { $until }.
settings-stopped = Check-ins are off.

settings-kind-words-on = People of your community may have kind words brought to you, one message a day at most. A check-in may carry one too.
settings-kind-words-off = Kind words from people of your community: not welcome now.

zone-form-title = Where are you?
zone-form-place = A big city near you
zone-form-hint = Such as Berlin or São Paulo, or the time it is for you now, such as 14:30
zone-set = Your time zone is { $zone }.
zone-unknown = I could not find that place. A big city near you works best.
zone-unknown-short = I could not find that. Try a big city near you, or the time it is there.
zone-several = More than one place fits. Pick the one that has your time.
zone-prompt = Pick your zone
zone-option = { $zone }
hour-why = A check-in comes between 09:00 and 19:00 where you are.
hour-prompt = Pick a time
hour-unreadable = I could not use that hour. It can be from 09:00 to 19:00, such as 10:30.
hour = { $hour }

language-why = I can speak the language of your app, or one that you pick here. Check-ins follow.
language-prompt = Pick a language
language-app = the one of your app
language-set = From now on I speak this language with you.
