# The same message at another time.

later-prompt = Write to me later
later-hour = In 1 hour
later-evening = This evening
later-tomorrow = Tomorrow
later-week = Next week
later-set = I will write to you about it { $when }.
later-off = Taken back. I will not write about it.
later-gone = There is nothing left of that message to bring. Nothing changed.
