# Something went well. It is the member's own; the channel reads one line, and only after a press.

win-title = Something went well
win-why = Small things count. Nobody hears of it unless you share it.
win-prompt = What was it?
win-applied = I applied again
win-interview = I have an interview
win-thanked = I sent a thank-you
win-offer = I have an offer
win-kept-applied = You applied again after a no. That is the hard part, and you did it. It is kept, for you.
win-kept-interview = Somebody wants to hear more from you. It is kept, for you.
win-kept-thanked = That keeps a door open. It is kept, for you.
win-kept-offer = You have an offer. Take your time with it. It is kept, for you.
win-would-say = If you share it, this stands here: { $line }
win-would-say-in = If you share it, this stands in { $where }: { $line }
win-not-shared = I could not write in the channel for that, so nothing was shared. It is kept, for you.
win-no-need = Sharing is never needed.
win-private = It stays with you.
win-public-applied = Someone here applied again after a no.
win-public-interview = Someone here has an interview.
win-public-thanked = Someone here sent a thank-you after a no.
win-public-offer = Someone here has an offer.
win-named-applied = { $name } applied again after a no.
win-named-interview = { $name } has an interview.
win-named-thanked = { $name } sent a thank-you after a no.
win-named-offer = { $name } has an offer.
