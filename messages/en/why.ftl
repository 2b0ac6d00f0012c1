# What each step rests on. No promise, no figure that is not in docs/evidence.md.

why-title = What this rests on
why-what = I am made after an essay on being turned down, and after research. It may help. Pick a part to read why.
why-not = I am not therapy and give no health advice. No person watches. I am not for emergencies, and I can miss things. Help lines leads to people.

why-rest-title = Why rest first
why-rest = In one study, people who wrote kindly to themselves after a hard time at work were less sad and more calm. Kindness helped people try again when they also wanted to learn. So each step has one kind thing, and one small thing to learn.
why-thanks-title = Why stay on good terms
why-thanks = People who send thanks guess too low how glad it makes the other person. Asking for advice brings more useful words than asking for feedback. Most people never hear why they got a no. So silence is common, and it ends this step just as well.
why-onward-title = Why go on this way
why-onward = Many studies show that a plan with “if” and “then” helps people do what they mean to do. In one study, people with a written plan had more job offers. Weekly reminders added nothing there. So the plan counts here, and I write rarely.
why-check-in-title = Why a check-in
why-check-in = A short message that asks for nothing has helped people in very hard times. It was not tested with people who look for work. So I write only after a yes, and two silences end it. In one study, the mood of many fell again after ten weeks.
why-not-proven-title = What is not proven
why-not-proven = Nobody has tested Onward itself. No study shows that a bot helps you find a job. No study looked at calls after a no. Some of the studies were small, or with one kind of people. Every source stands in docs/evidence.md, beside the code.

button-why = Why this way
button-why-rest = Rest
button-why-thanks = Good terms
button-why-onward = Going on
button-why-check-in = Check-ins
button-why-not-proven = Not proven
