# What matters, beyond any job: general values, no skills.

values-title = What matters to you
values-what = A job is one part of a life. What matters to you was there before this no, and still is.
values-how = Pick two or three, if you like. Nothing is kept unless you say so.
values-prompt = What matters to you?
values-chosen = You picked:
values-why = If you like, write why this matters to you.
values-form-title = Why it matters
values-form-why = Why it matters to you
values-form-why-hint = A few lines, only for you. You can leave this empty.
values-kept = Kept. Only you can read it.
values-not-kept = Nothing is kept. You know it now, and that counts.
values-reason = Why it matters:
values-list = { $first }, { $more }
note-values = What matters
button-write-why = Write why
button-other-values = Pick others

value-family = Family
value-friendship = Friendship
value-kindness = Kindness
value-honesty = Honesty
value-fairness = Fairness
value-freedom = Freedom
value-learning = Learning
value-art = Art and music
value-nature = Nature
value-health = Health
value-humour = Humour
value-faith = Faith or meaning
value-community = Community
