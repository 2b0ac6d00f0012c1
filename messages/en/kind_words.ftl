# A member's own words for others.

words-form-title = Kind words for others
words-form-field = What would you like to hear today?
words-form-hint = Readers do not see your name. Moderators do.
words-title = Your words
words-who-reads = This is what others would read. Readers do not see your name. Words for everybody here go to the moderators first; they see that you wrote them.
words-nowhere = There is nowhere to give them here. They stay with you.
words-wrong = This cannot be passed on as it is.
words-long = That is a little too long. A few sentences are enough.
words-link = Please leave links out. The rest is still there to change.
words-mention = Please leave names with an @ out, so that nobody is called.
words-contact = Please leave out numbers and addresses, so that all of you stay safe.
words-unkind = One of these words can hurt somebody. Please find another one.
words-loud = Capital letters read as shouting. Please write it more quietly.
words-given = Thank you. A moderator reads it first. You will hear what became of it when you are here again.
words-blocked = The moderators take no words from you here. They stay with you.
words-taken-back = It is taken back, and deleted.
words-gone = Those words are not here any more. You can write new ones.
words-one-what = They reach somebody only if they welcome such messages. You will not learn whether they do. Your name is not shown.
words-one-prompt = Pick a person
words-one-done = Thank you. If they welcome kind words, they have yours now.
words-one-self = Pick somebody else. For yourself, you can keep them in your notes.
words-someone-wrote = Someone here wrote this
words-reported = Thank you. Nobody else reads it until a moderator looks again.
gift-title = A few kind words
gift-from = Someone from your community wrote this for you. You do not have to answer.
gift-why = You said that such words are welcome. You can stop them at any time.
gift-refused = You get no more words from whoever wrote that. They do not learn of it.
gift-stopped = No more kind words from people. You can welcome them again in your settings.
queue-title = What waits
queue-empty = Nothing waits.
queue-count =
    { $count ->
        [one] One text waits.
       *[other] { $count } texts wait. This is the oldest.
    }
queue-writer = Written by { $who }
queue-decline = Decline, with a kind note
decline-unclear = It is hard to understand
decline-personal = It is about a certain person
decline-elsewhere = It does not fit here
judged-title = About your words for others
judged-approved = A moderator approved your words. People here can read them now. Thank you.
judged-unclear = A moderator found your words hard to understand, so they were not shown. You can write them anew.
judged-personal = Your words seemed to be about a certain person, so they were not shown. You can write new ones.
judged-elsewhere = Your words did not fit here just now, so they were not shown. Thank you for writing them.
judged-blocked = The moderators take no more words from you here.
