# The lantern: someone here heard a no today.

lantern-title = A lantern
lantern-what = You can let the people here know that someone heard a no today. They do not learn who. It stands in the channel later today, at a time nobody knows.
lantern-says = Someone here heard a no today.
lantern-how = You can leave a kind line. It reaches them in private, without your name.
lantern-prompt = Leave a kind line
lantern-lit = It is lit. It will stand in the channel later today. What people leave for you, you find here.
lantern-not-now = No lantern can be lit here just now.
lantern-moderators = Whoever lit this stays unknown to you as well. If lanterns are misused, you can stop theirs, and their words for others.
lantern-blocked = No more lanterns and no more words come from whoever lit this one.
lantern-is-off = Nobody can light a lantern here.
lantern-is-on = People can light a lantern. It stands in { $where }.
lantern-admin-what = Someone who just had a no can let the community know that someone here heard one: no name, no company, no words of theirs. Others can leave a kind line, which reaches them in private.
lantern-admin-few = It comes at a random time, three a day at most. It never comes while fewer than ten people use Onward here.
flame-with-you = We are with you.
flame-rest = Take the rest you need.
flame-mattered = The work you put in was real.
flame-same = I heard one too. It gets lighter.
flame-tea = A warm drink, and nothing else today.
flame-another-day = Tomorrow is another day.
flame-given = Thank you. It reaches them in private.
flame-gone = That lantern is out.
flame-form-hint = It reaches one person, without your name.
flames-title = For you
flames-came = People here saw your lantern, and left this:
