# Onward and Upward: strengths, one plan, small steps, and who decides.

keep-going-title = Onward and Upward
keep-going-strengths = Strengths you noted:
keep-going-growth = Places to grow:
keep-going-plans = Your plan:
keep-going-no-notes = You know more now than before this no, even with nothing noted.
keep-going-truth = There will be another no at some time. No company decides who you are, or what you can be. You do.
keep-going-offer = When you are ready: one small plan, or a few small steps.

plan-form-title = One small plan
plan-form-if = If this comes up
plan-form-if-hint = Such as: they ask about a gap
plan-form-then = then I will
plan-form-then-hint = Such as: take a breath, then say my two sentences
plan-kept = Kept. Say it to yourself once or twice; that is all it needs.

steps-title = Small steps for this week
steps-why = One is enough. You can change your mind at any time.
steps-prompt = Pick what fits
steps-chosen = Kept. Here is how small each one may be:
steps-none = Nothing picked, and that is fine.
step-apply = Send one application
step-reach-one = Reach one person you know
step-practise = Practise one answer
step-career-plan = Look at the career plan
step-apply-how = Send one application, to a place you would like.
step-reach-one-how = Ask one person you know a little. People say yes more often than we think.
step-practise-how = Say one answer aloud, two times.
step-career-plan-how = Ask for ten minutes: is this still the way I want to go?

closed-title = This journey is closed
closed-truth = The road goes on, and so do you. There will be another no at some time. No company decides who you are.
closed-next = Your notes stay with you. When the next no comes, /rejected is here.
