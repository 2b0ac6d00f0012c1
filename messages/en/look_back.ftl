# What was named again and again, and a week's small steps looked back on.

points-title = What you named
points-none = Nothing named yet. What they liked, and what felt unsure, can be noted after the next no.
point-once = { $text }
point-named = { $text } (named { $count } times)
point-worked = { $point }, worked on { $count ->
    [one] once
   *[other] { $count } times
}
point-worked-prompt = Pick one you worked on
point-worked-kept = Kept. You worked on it, and that counts, whatever comes of it.
button-gathered = What I named
button-progress = Progress

button-look-back = Look back Friday
button-none-of-them = None of them
look-back-promised = I will ask you once which of your small steps happened: { $when }.
look-back-once = One message, for this week only. No need to answer it.
look-back-off = Taken back. I will not ask about the steps.
look-back-title = Your week
look-back-message = You wanted to look back on your small steps today. If you like, tick what happened. None is fine too.
look-back-prompt = Pick what happened
look-back-some = { $count ->
    [one] Kept: one small step. You did that.
   *[other] Kept: { $count } small steps. You did those.
} What would you like next?
look-back-none = That is fine. A week has room for other things too. What would you like next?
where-look-back = I will ask which small steps happened: { $when }.
