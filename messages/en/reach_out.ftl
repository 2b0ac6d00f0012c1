# Don't Burn Bridges: the ways to stay on good terms, and the endings. The drafts stand in drafts.ftl.

reach-out-title = Don't Burn Bridges: stay on good terms
reach-out-why = A short thank-you keeps a door open. It is not a second try for this job.
reach-out-ways = A call is best if you can, or an e-mail. I make a draft. You send it, or not.
reach-out-no-person = If no person wrote to you or met you, you owe no answer. A short thank-you can still keep a door open.
reach-out-silence = Often no answer comes. That says nothing about you.

did-call = Thank you for telling me. That call took courage.
did-voicemail = Thank you for telling me. The message is there for them now.
did-email = Thank you for telling me. It is sent, and your part is done.
did-linkedin = Thank you for telling me. You are still in touch.
feedback-advice = If they give feedback, you can accept it and not agree. Decide later what to keep.

no-answer-title = No reply, and that is an ending
no-answer = No answer is the most common ending. You did your part, and this step is done.
no-answer-called = If you like, you can still write an e-mail.

not-this-one-title = No contact, and that is fine
not-this-one = You leave this one be{ $what }. You owe them no word, and nobody a reason. If they treated you badly, your distance is wise.
