# A letter to my next no: a few lines for oneself, and whether the same nervous points came back.

letter-form-title = To my next no
letter-form-text = A few lines for you, at the next no
letter-form-text-hint = What would help you to hear that day? Only you can read it.
letter-kept = Kept. Only you can read it. When the next no comes, /rejected shows it to you first.
letter-unchanged = Your letter stays as it was.
letter-back = You wrote this for today:
letter-strengths = And these strengths are yours:
letter-nervous = And these made you nervous then. When you note this time, you can see which came back:
note-letter = Letter to my next no
button-letter = Letter to myself
button-rewrite-letter = Rewrite it

returned-how = You noted these on an earlier journey. If you like, tick what was there again.
returned-prompt = Which of these were there again?
returned-none = { $count ->
    [one] It did not come back this time.
   *[other] None of the { $count } came back this time.
}
returned-some = { $away } of { $count } did not come back this time.
returned-all = { $count ->
    [one] It came back this time. That is common.
   *[other] All { $count } came back this time. That is common.
}
button-none-of-these = None of these
