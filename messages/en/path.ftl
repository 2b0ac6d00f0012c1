# How far somebody has come, over time, in words and as a picture without letters.

path-week = Your path, week by week. Each date is a week's first day. { $times } The road goes on.
path-month = Your path, month by month. { $times } The road goes on.
path-quarter = Your path in steps of three months. { $times } The road goes on.
path-year = Your path, year by year. { $times } The road goes on.
path-and = { $before } { $after }
path-list = { $before }, { $after }
path-in-week = { $when }: { $counts }.
path-in-month = In { $when }: { $counts }.
path-in-quarter = From { $when }: { $counts }.
path-in-year = In { $when }: { $counts }.
path-before = Before { $when }: { $counts }.
path-lately = Month by month:
path-count-no = { $count ->
    [one] 1 no
   *[other] { $count } no's
}
path-count-answer = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
path-count-interview = { $count ->
    [one] 1 interview
   *[other] { $count } interviews
}
path-count-went-well = { $count ->
    [one] 1 good thing
   *[other] { $count } good things
}
path-legend = The road goes from left to right, and on. Rings under it are no's. Above it, dots are answers, diamonds are interviews, suns are steps and what went well. The mark on the road is today.
path-empty = There is nothing to draw yet. Your path begins when you tell me about something.
progress-done = { $count ->
    [one] One small step done
   *[other] { $count } small steps done
}
progress-interviews = { $count ->
    [one] One interview
   *[other] { $count } interviews
}
