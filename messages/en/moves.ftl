# One feeling move and one skill move in every step. After kindness, always one small thing to learn or do.

button-for-you = For you
button-before-a-call = Before a call
button-what-matters = What matters
button-small-thing = One small thing
button-write-it = Write it

friend-title = A friend in this chair
friend-prompt = Think of a friend in your chair, today, with this same no. What would you say to them?
friend-how = You can just think it, or write it down. Then hear it once as if it were said to you.
friend-form-title = To a friend
friend-form-words = What you would say to a friend
friend-form-words-hint = Only you can read it. You can leave this empty.
friend-kept = Kept. Only you can read it. It was meant kindly, and you may hear it too.
friend-not-kept = Not kept. It was meant kindly, and you may hear it too.
note-friend = Words to a friend
keep-form-question = Keep it in your notes?
keep-yes = Yes, keep it
keep-no = No, do not keep it

small-title = One small thing
small-question = If you like: note the question that felt hardest, while you still know it. Next time you can have an answer ready.
small-job-text = If you like: look at the job text once more, and note one thing in it that you want to learn.
small-kept-skill = If you like: note one thing you learned in that work and want to keep using.
small-advice = If you like: ask for one piece of advice for your next interview. People who are asked for advice often say more that you can use than people who are asked for feedback.
small-network = If you like: think of two people you know a little, such as a former colleague or a classmate. Ask one of them one question about their work. People say yes more than we expect. In hands-on trades, people close to you may help more.

pleased-title = Before a call
pleased-studies = Saying thanks can feel awkward before you do it. In studies, the other person felt less awkward and more pleased than people had guessed.
pleased-breath = You can be nervous and still do it. Take one slow breath, then say your first sentence.
