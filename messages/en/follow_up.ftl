# Whether an answer came, asked once, and only of who asked to be asked.

follow-up-promised = I will ask you once whether an answer came: { $when }.
follow-up-why = That is five working days. Often there is none by then, and that is common.
follow-up-off = Taken back. I will not ask about it.
follow-up-message = Some days ago you wrote or called after a no{ $what }. You wanted me to ask about it. No need to reply.
follow-up-how = If you like: did an answer come?
follow-up-none = That is common, and it says nothing about you. You did your part, and this step is done.
