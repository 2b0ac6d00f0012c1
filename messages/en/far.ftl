# About ten weeks after the first no.

far-ask = About ten weeks after a first no, many people feel lower again. May I write to you once, at that time? It would be { $when }.
far-promised = I will write to you once: { $when }.
far-past = That time is too close or over, so I will not write.
far-none = Then I will not write, and I will not ask again.
far-message = You wanted one message from me at this time. Your first no here was about ten weeks ago. Many people feel lower again about now, also after better weeks.
far-message-how = If it is so for you, it is common, and it can pass. No need to reply.
where-far = I will write to you once, weeks after the first no: { $when }.
