# Don't Burn Bridges. The words to send are drafts: thanks, the decision accepted, one question, goodbye.

reach-out-title = Don't Burn Bridges: stay on good terms
reach-out-why = A short thank-you keeps a door open. They know your skills now, and may think of you later. It is not a second try for this job.
reach-out-ways = A call is best if you can. If they are not there, write an e-mail. I make a draft. You send it, or not.
reach-out-silence = Often no answer comes. That says nothing about you.

draft-form-title = For your draft
draft-form-their-name = Their name
draft-form-role = The role
draft-form-company = The company
draft-form-valued = One true thing you valued
draft-form-valued-hint = Such as: hearing about your team. Every line can stay empty.
draft-form-my-name = Your name

draft-call-title = A call
draft-call-how = Take a deep breath. Say who you are, then ask if it is a bad time. They are often more pleased than you expect.
draft-voicemail-title = A voicemail
draft-voicemail-how = Speak slowly. No one has to call you back.
draft-email-title = An e-mail
draft-email-how = Send it once. One day later or more is fine.
draft-linkedin-title = A LinkedIn note
draft-linkedin-how = LinkedIn allows 200 characters in a note, so keep it short.
draft-yours = Change any word you like. If they give advice, you can thank them even if you do not agree.

draft-greeting-name = Hello { $name },
draft-greeting = Hello,
draft-the-role = the role
draft-your-company = your company
draft-me = { $name }
draft-valued = I valued { $valued }.
draft-valued-none = I valued the time you took.

draft-call = { $greeting } thank you for considering me for { $role } at { $company }. Is now a bad time?

    I understand the decision. { $valued }

    If you can, what is one piece of advice for my next interview, or for my resume?

    Thank you, that helps me. Please keep me in mind for similar roles. It was a pleasure to meet you. Goodbye.

    { $me }
draft-voicemail = { $greeting } I call to say thank you for considering me for { $role } at { $company }. I understand the decision, and it was a pleasure. Please keep me in mind for similar roles. If you ever have one piece of advice for me, I would be glad to hear it. No need to call back. Goodbye.

    { $me }
draft-email = Subject: Thank you, { $role }

    { $greeting }

    thank you for telling me about the decision on { $role } at { $company }, and for your time. I understand the decision. { $valued }

    If you can, I would be glad to hear one thing I could improve in my interview or resume. No problem if not.

    Please keep me in mind for similar roles. I wish you and the team well.

    { $me }
draft-linkedin = { $greeting } thank you for your time on { $role }. It was a pleasure to talk. I would be glad to stay in touch. { $me }

did-call = Thank you for telling me. That call took courage.
did-voicemail = Thank you for telling me. The message is there for them now.
did-email = Thank you for telling me. It is sent, and your part is done.
did-linkedin = Thank you for telling me. You are still in touch.
feedback-advice = If they give feedback, you can accept it and not agree. Decide later what to keep.
no-answer = No answer is the most common ending. You did your part, and this step is done.
no-answer-called = They could not be reached. That is common. You can write an e-mail, or let this step be done.
not-this-one = You leave this one be, and that is fine. No reason needed: { $what }.

feedback-title = What they said
feedback-said = The feedback you got
feedback-hint = In their words or yours. Only you can read it.
feedback-kept = Kept. Only you can read it.
