# Drafts after a no. The bot builds them from these sentences; the member changes what they like, and sends them or not.
#
# For translators: translate each sentence whole, and keep it as short. In all: an e-mail has 50 to 110 words, a call opens
# with at most 40, a voicemail has at most 60, a LinkedIn note at most 200 characters. A test counts. These words are read
# by an employer: use the form of address that is usual there.

draft-call-title = A call
draft-call-how = Take a deep breath. Say who you are, then ask if it is a bad time. It is often less awkward than you expect, and they are more pleased.
draft-voicemail-title = A voicemail
draft-voicemail-how = Speak slowly. Say your number once if you like. No one has to call you back.
draft-email-title = An e-mail
draft-email-how = Send it once. One day later or more is fine.
draft-linkedin-title = A LinkedIn note
draft-linkedin-how = A LinkedIn note takes 200 characters, so keep it short.
draft-keep-in-mind = They liked this about you: { $strength }
draft-says-unsure = It asks about what you noted as unsure. Take that out if you like.
draft-yours = Change any word you like. If they give advice, you can thank them even if you do not agree.

draft-tone-prompt = Choose how it sounds
draft-tone-warm = Warm
draft-tone-brief = Brief
draft-tone-formal = Formal

draft-form-title = For your draft
draft-form-their-name = Their name
draft-form-role = The role
draft-form-company = The company
draft-form-valued = One true thing you valued
draft-form-valued-hint = Such as: hearing about your team. Every line can stay empty.
draft-form-my-name = Your name

# How the parts stand together.

draft-call = { $hello } { $thanks } Is now a bad time?

    { $accepted } { $valued }

    { $ask }

    { $goodbye }
draft-voicemail = { $hello } { $thanks } { $accepted } { $ask }
draft-email = { $subject }

    { $greeting }

    { $thanks } { $accepted } { $valued }

    { $ask }

    { $goodbye }

    { $signed }
draft-linkedin = { $greeting }
    { $thanks } { $touch }
draft-linkedin-signed = { $greeting }
    { $thanks } { $touch }
    { $me }

# The first words. A greeting stands on a line of its own, a hello begins what is said aloud.

draft-subject = Subject: Thank you
draft-subject-role = Subject: Thank you, { $role }
draft-greeting-warm = Hello,
draft-greeting-warm-name = Hello { $name },
draft-greeting-brief = Hi,
draft-greeting-brief-name = Hi { $name },
draft-greeting-formal = Good day,
draft-greeting-formal-name = Dear { $name },
draft-hello-none = Hello.
draft-hello-them = Hello { $them }.
draft-hello-me = Hello, this is { $me }.
draft-hello-them-me = Hello { $them }, this is { $me }.

# Thanks, by how far the application had come. $job is one of the phrases below it, with its preposition.

draft-thanks-none-warm = Thank you for considering me { $job }, and for your time.
draft-thanks-none-brief = Thank you for considering me { $job }.
draft-thanks-none-formal = Thank you for considering me { $job } and for your reply.
draft-thanks-application-warm = Thank you for reading my application { $job }, and for your reply.
draft-thanks-application-brief = Thank you for reading my application { $job }.
draft-thanks-application-formal = Thank you for considering my application { $job } and for your reply.
draft-thanks-interview-warm = Thank you for the interview { $job }, and for your time.
draft-thanks-interview-brief = Thank you for the interview { $job }.
draft-thanks-interview-formal = Thank you for inviting me to an interview { $job }.
draft-thanks-final-round-warm = Thank you for the final round { $job }, and for all your time.
draft-thanks-final-round-brief = Thank you for the final round { $job }.
draft-thanks-final-round-formal = Thank you for considering me up to the final round { $job }.
draft-thanks-no-reply-warm = Thank you for the chance to apply { $job }.
draft-thanks-no-reply-brief = Thank you for taking my application { $job }.
draft-thanks-no-reply-formal = Thank you for receiving my application { $job }.
draft-thanks-laid-off-warm = Thank you for the trust you put in me { $job }.
draft-thanks-laid-off-brief = Thank you for choosing me { $job }.
draft-thanks-laid-off-formal = Thank you for the trust you placed in me { $job }.

draft-job-none = for this role
draft-job-role = for the role of { $role }
draft-job-company = for the role at { $company }
draft-job-role-company = for the role of { $role } at { $company }

# The decision is accepted. After silence, it is taken as a no. After a lay-off, it is theirs.

draft-accepted-decided-warm = I understand the decision, and I wish you well with it.
draft-accepted-decided-brief = I understand the decision.
draft-accepted-decided-formal = I respect the decision.
draft-accepted-no-reply-warm = I have had no answer, so I take it as a no, and I understand.
draft-accepted-no-reply-brief = I take it that the answer is no.
draft-accepted-no-reply-formal = I have received no answer, and I respect that as a no.
draft-accepted-laid-off-warm = I understand that it is decided.
draft-accepted-laid-off-brief = I understand the decision.
draft-accepted-laid-off-formal = I respect the decision.

# One true thing. $valued goes on from the verb, such as: hearing about your team.

draft-valued-warm = I enjoyed { $valued }.
draft-valued-brief = I valued { $valued }.
draft-valued-formal = I appreciated { $valued }.
draft-valued-none-met = I valued the time you took.
draft-valued-none-unmet = I was glad to learn about your work.

# One easy request, with a way out: advice for the next interview first, feedback second. $unsure is a few words they noted.

draft-ask-warm = If you can, what is one piece of advice for my next interview? If you have feedback on my resume too, I would be glad. No problem if not.
draft-ask-warm-about = If you can, what is one piece of advice for my next interview? I was unsure about this: { $unsure }. If you have other feedback, I would be glad. No problem if not.
draft-ask-brief = If you can, I would be glad of one piece of advice for my next interview, or other feedback. No problem if not.
draft-ask-formal = If you are able to, I would be grateful for one piece of advice for my next interview. Feedback on my resume would be welcome too. I understand if that is not possible.
draft-ask-formal-about = If you are able to, I would be grateful for one piece of advice for my next interview. I was unsure about this: { $unsure }. Other feedback would be welcome too. I understand if not.
draft-ask-laid-off-warm = If you can, what is one piece of advice for my next job? I would also be glad to name you as a reference. No problem if not.
draft-ask-laid-off-brief = If you can, I would be glad to name you as a reference. No problem if not.
draft-ask-laid-off-formal = If you are able to, I would be grateful for one piece of advice for my next position. May I also name you as a reference? I understand if that is not possible.
draft-voicemail-ask-warm = If you have one piece of advice for my next interview, or feedback, I would love to hear it. No need to call back. Goodbye.
draft-voicemail-ask-brief = If you have one piece of advice for my next interview, or feedback, I would be glad. No need to call back. Goodbye.
draft-voicemail-ask-formal = If you have one piece of advice for my next interview, or feedback, I would be grateful. There is no need to call back. Goodbye.
draft-voicemail-ask-laid-off = If I may name you as a reference, I would be glad. No need to call back. Goodbye.

# Goodbye.

draft-call-goodbye-warm = Thank you, that helps me. Please keep me in mind for similar roles. It was a pleasure to speak with you. Goodbye.
draft-call-goodbye-brief = Thank you, that helps me. Please keep me in mind for similar roles. Goodbye.
draft-call-goodbye-formal = Thank you for your time. Please keep me in mind for similar roles in the future. Goodbye.
draft-goodbye-warm = Please keep me in mind for similar roles. I wish you and the team well.
draft-goodbye-brief = Please keep me in mind for similar roles.
draft-goodbye-formal = Please keep me in mind for similar roles. I wish you and your team every success.
draft-goodbye-laid-off-warm = I would be glad to stay in touch. I wish you and the team well.
draft-goodbye-laid-off-brief = I would be glad to stay in touch, and I wish you well.
draft-goodbye-laid-off-formal = I would be glad to stay in touch. I wish you and your team every success.
draft-linkedin-touch-warm = I would be glad to stay in touch.
draft-linkedin-touch-brief = Glad to stay in touch.
draft-linkedin-touch-formal = I would welcome staying in touch.
draft-signed-warm = Best wishes
draft-signed-warm-name = Best wishes,
    { $me }
draft-signed-brief = Thanks again
draft-signed-brief-name = Thanks again,
    { $me }
draft-signed-formal = Kind regards
draft-signed-formal-name = Kind regards,
    { $me }
