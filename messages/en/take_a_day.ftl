# Permission to rest, in a size that fits any life.

take-a-day-title = Take a Day
take-a-day-permission = You worked hard for this. You may stop for a while and let it settle.
take-a-day-size = Which size of rest fits today?

rest-day-title = A day for you
rest-evening-title = An evening for you
rest-hour-title = One hour for you
rest-ideas = Some ideas. Pick one, or none:
rest-day-1 = Leave the job sites closed until tomorrow.
rest-day-2 = Be with someone who likes you as you are.
rest-day-3 = Go outside, or sit by a window with something warm.
rest-day-4 = Sleep, read, cook, or do nothing at all.
rest-evening-1 = Put the inbox away until morning.
rest-evening-2 = Call or text one person you trust.
rest-evening-3 = Take a long shower, or stretch a little.
rest-evening-4 = Watch or hear something you already love.
rest-hour-1 = Turn off alerts for this hour.
rest-hour-2 = Breathe slowly, and let your shoulders drop.
rest-hour-3 = Eat or drink something you like.
rest-hour-4 = Lie down, or just sit. That counts.
rest-notes-offer = If you like, note what they liked about you, and what felt unsure. You can show the first again, and work on the second.

interview-notes-title = Two things to keep
interview-notes-liked = What did they like about you?
interview-notes-liked-hint = A strength to keep showing. You can leave this empty.
interview-notes-unsure = What made you nervous or felt unsure?
interview-notes-unsure-hint = A place to grow. You can leave this empty.

notes-kept = { $count ->
    [one] Kept. Only you can read it.
   *[other] Both kept. Only you can read them.
}
notes-none-kept = Nothing noted, and that is fine.
