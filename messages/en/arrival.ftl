# The first card after a no: name it, allow it, offer one small choice. At most 60 words in all.

arrival-title = That is a hard message to get
arrival-set-aside = The notes are kept. Your earlier journey is set aside{ $what }.

arrival-form-title = After a no
arrival-form-company = The company
arrival-form-hint = All of this may stay empty.
arrival-form-role = The role
arrival-form-stage = How far you had come

arrival-event-none = You had a no{ $what }.
arrival-event-application = You applied, and they said no{ $what }.
arrival-event-interview = You had an interview, and they said no{ $what }.
arrival-event-final-round = You came to the final round, and they said no{ $what }.
arrival-event-no-reply = You waited, and no answer came{ $what }.
arrival-event-laid-off = A job or an offer was taken back{ $what }.

arrival-worked-none = You put real work into this.
arrival-worked-application = You found the time to apply, and to do it with care.
arrival-worked-interview = Your resume did its work: it got you the interview.
arrival-worked-final-round = Your resume got you in, and your interview skills took you to the end.
arrival-worked-no-reply = You did your part. Silence is common, and it still stings.
arrival-worked-laid-off = The work you put in stays yours.

arrival-feeling = Whatever you feel right now is allowed.
arrival-feeling-prompt = Name the feeling, if you like
arrival-offer = What would help now?
arrival-earlier-strengths = You noted these strengths before. They are still yours:

feeling-disappointed = Disappointed
feeling-frustrated = Frustrated
feeling-hopeless = Hopeless
feeling-confused = Confused
feeling-numb = Numb
feeling-relieved = Relieved
feeling-other = Something else

feeling-disappointed-said = Disappointed. You hoped for this, so it makes sense.
feeling-frustrated-said = Frustrated. You gave time and got a no. That makes sense.
feeling-hopeless-said = Hopeless. That is heavy to carry alone. Help lines, below, lead to people who listen.
feeling-confused-said = Confused. Often they give no reason, and the mind keeps asking.
feeling-numb-said = Numb. Feeling nothing for a while is a way to rest too.
feeling-relieved-said = Relieved. That is a fair feeling too.
feeling-other-said = Something else. It does not need a name.
