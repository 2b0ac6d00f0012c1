# Where somebody is, and how to go on.

where-title = Where you are
where-none = Nothing is open right now.
where-closed = Your last journey is closed{ $what }.
where-begin = After a no, type /rejected. For a kind line, type /encourage.
where-arrival = You told me about a no{ $what }. Nothing has to happen yet.
where-take-a-day = You are at the first step, Take a Day{ $what }.
where-reach-out = You are at the second step, Don't Burn Bridges{ $what }.
where-keep-going = You are at the third step, Onward and Upward{ $what }.
where-follow-up = I will ask whether an answer came: { $when }.
where-check-in = I will check in { $when }.
where-on-its-way = A message I promised you is on its way.
where-plan = Your plan:
where-steps = Your small steps this week:

stale-card = That card is from another time, so I changed nothing. Here is where you are.
late-kept = That journey is closed, but what you wrote is kept. Here is where you are.
not-now = That is fine. I keep this open. /onward brings you back.
stopped = We stop here. Nothing more comes from me. Your notes stay until you erase them.

help-title = What Onward does
help-what = After a no, I go three steps with you, in private: Take a Day, Don't Burn Bridges, Onward and Upward. You can skip or stop at any time.
help-rejected = /rejected: begin after a no
help-encourage = /encourage: a quote for you, or to share
help-where = /onward: where you are
help-notes = /onward notes: read or delete your notes
help-plan = /onward plan: your plans
help-win = /onward win: something went well, for you or to share
help-progress = /onward progress: how far you have come
help-settings = /onward settings: language, time zone, hour, check-ins
help-privacy = /onward privacy: take your data along, or erase it
help-why = /onward help why: what each step rests on
help-limits = I am a bot. I am not therapy, no person reads this, and I am not for emergencies, and I can miss things. Help lines leads to people.

progress-title = How far you have come
progress-journeys = { $count ->
    [0] No journeys yet
    [one] You met one no and lived through it
   *[other] You met a no { $count } times and lived through it
}
progress-strengths = { $count ->
    [one] One strength noted
   *[other] { $count } strengths noted
}
progress-growth = { $count ->
    [one] One place to grow named
   *[other] { $count } places to grow named
}
progress-feedback = { $count ->
    [one] One piece of feedback kept
   *[other] { $count } pieces of feedback kept
}
progress-plans = { $count ->
    [one] One plan made
   *[other] { $count } plans made
}
progress-wins = { $count ->
    [one] { $count } thing that went well
   *[other] { $count } things that went well
}
progress-truth = These are only for you. There is no score, and nothing to lose.

plans-title = Your plans
plans-some = If it comes up, you know what you will do:
plans-none = No plan yet. You can make one in the third step, Onward and Upward.
