# Quiet days: weekends, and time away.

away-title = Quiet days
weekdays-on = Messages come on weekdays only.
weekdays-off = Messages may come on any day.
away-until = You are away until { $until }.
away-none = You are not away.
away-how = While you are away, what I promised waits. Nothing is lost.
away-prompt = Be away for a while
away-week = A week
away-two-weeks = Two weeks
away-month = A month
away-form-title = Away until
away-form-until = Until which day
away-form-hint = Such as 24 December or 2026-12-24
away-unreadable = I could not use that date. It can be a day in the next year, such as 24 December.
away-unreadable-short = I could not use that date. Try one such as 24 December.
