# Feedback somebody got: written down first, sorted when they like: keep, improve, set aside.

feedback-title = What they said
feedback-said = The feedback you got
feedback-hint = In their words or yours. Only you can read it.
feedback-kept = Kept. Only you can read it.
feedback-asked-no-more = So I will not ask whether an answer came.
feedback-sort = You can accept it and not agree. If you like, sort it now. Later is fine too.

feedback-sorted-keep = Something to keep doing. It is one of your strengths now, in words of theirs.
feedback-sorted-improve = Something to improve. One small step is enough, and a plan can hold it.
feedback-sorted-set-aside = Set aside. You do not have to agree. You can look again later, or never.
