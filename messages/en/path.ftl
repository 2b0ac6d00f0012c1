# How far somebody has come, over time, in words and as a picture without letters.

path-week = Your path, week by week. Each date is a week's first day, with how many beside it. { $rows } The road goes on.
path-month = Your path, month by month, with how many beside each. { $rows } The road goes on.
path-quarter = Your path in steps of three months. Each begins with the month named, with how many beside it. { $rows } The road goes on.
path-year = Your path, year by year, with how many beside each. { $rows } The road goes on.
path-and = { $before } { $after }
path-row-no = Rings under the road, a no: { $times }.
path-row-answer = Dots, an answer that came: { $times }.
path-row-interview = Diamonds, an interview: { $times }.
path-row-went-well = Suns, a step or something that went well: { $times }.
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
