# If-then plans: what became of one, and when it is brought again.

plan-form-where = Where (only if it helps)
plan-form-where-hint = Such as: on a video call
plan-reminder = You asked me to bring you this plan once:
plan-reminder-how = No need to reply.
plan-done = You did what you planned. What is next?
plan-not-yet = That is fine. A plan can wait, or be smaller. I can also bring it to you another time.
plan-let-be = I will not bring up this plan again. It stays with your plans.
plan-let-be-daily = Nor will I write each day any more.
plan-again = It is ahead of you again.
plan-gone = That plan is no longer there. Here are your plans.
plans-done = Done:
plans-let-be = Left for now:
plans-prompt = Pick a plan
remind-prompt = Remind me once
where-plan-reminder = I will bring you one plan: { $when }.
