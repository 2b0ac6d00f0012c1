# Writing it out: on paper, for nobody else. From the second day on, never on the first evening.

button-write-it-out = Write it out
writing-title = Write it out, on paper
writing-how = Write for 15 minutes about this no and how it feels, on paper or any place but here. Only for you: spelling does not matter.
writing-stop = Feeling low for an hour after is common. If it makes you feel worse, stop, or pick a lighter topic.
writing-honest = Do it on three or four days, if you like. It may help, or not.
writing-not-now = Writing it out is for another day. Rest is enough for now.
