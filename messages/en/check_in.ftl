# The question today and the message tomorrow. Asked for, once, easy to ignore.

check-in-ask-title = Tomorrow
check-in-ask = May I check in tomorrow? I would write to you { $when }. One short message, and no need to answer.
check-in-ask-later = May I check in on another day? I would write to you { $when }. One short message, and no need to answer.
check-in-each-day = Or each day, five days at most. Two without an answer end it.
check-in-each-day-promised = I will write to you each day, five days at most: first { $when }. Two without an answer end it. You can stop it at any time.
check-in-already = I already have a check-in for you: { $when }.
check-in-is-stopped = Your check-ins are switched off, so I will not write. You can change that in the settings.
check-in-other = Times are in your zone, { $zone }.
check-in-other-prompt = Pick a time
check-in-no-zone = I do not know your time zone. Tell me where you are and I can offer times. Or I write at this same time tomorrow.
check-in-promised = I will write to you { $when }. You can stop it at any time.
check-in-none = No check-in, then. You can come back with /onward when you like.

check-in-title = Hello from Onward
check-in-message = Yesterday you had a no{ $what }. No need to reply.
check-in-message-later = Not long ago you had a no{ $what }. No need to reply.
check-in-away = I was away and could not write when I said I would. I am sorry. Some days ago you had a no{ $what }. No need to reply.
check-in-missed = I could not write to you { $when }. Here it is: you had a no{ $what }.
check-in-plan = You made this plan:
check-in-last = This was the last of these daily messages. You can ask for them again.
check-in-how = If you like: how are you today?

felt-lighter = Good to hear it is lighter. What would you like next?
felt-same = About the same. That is how it often goes. What would you like next?
felt-heavier = Heavier. I am sorry it weighs more today. You can rest more, or talk to a person. What would you like next?
felt-heavier-again = It has been heavy two times now. You do not have to carry it alone. A person can listen, today. Help lines shows you how to reach one.
another-day = Take another day. There is no clock on this.
check-ins-stopped = No more check-ins. Thank you for telling me.
